/** In a page of another language no text of the interface is English; dates are said in that language. */
import { expect, test, type Page } from '@playwright/test';
import type { Server } from 'node:http';
import { STATES, type StateName } from '../src/model/fixtures-states.ts';
import { catalogueOf } from '../src/view/texts/catalogues.ts';
import { later } from '../src/view/texts/en-later.ts';
import { en } from '../src/view/texts/en.ts';
import type { Key, Message } from '../src/view/texts/say.ts';
import { serveStates } from './explore-site.ts';
import { closed } from './sites.ts';

let server: Server;
let address: (state: StateName) => string;
test.beforeAll(async () => {
  ({ server, address } = await serveStates());
});
test.afterAll(() => closed(server));

const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** Names that the story gives: no text of the interface, though one may read like it ("Court"). */
const NAMES = new Set(STATES.story().actors.flatMap(({ name, group }) => [name, group]));

/** What the page says and how it names its parts, piece by piece. */
const saidBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (!node.parentElement?.closest('script, style, noscript')) out.push(node.textContent ?? '');
    for (const el of document.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) out.push(el.getAttribute(name) ?? '');
    return [...new Set(out.map((text) => text.trim()).filter(Boolean))];
  });

for (const [lang, month] of [
  ['fr', 'janvier'],
  ['de', 'Januar'],
  ['es', 'enero'],
  ['uk', 'січня'],
  ['ar', 'يناير'],
] as const)
  test(`no text of the interface is English: ${lang}`, async ({ page }) => {
    const own = catalogueOf(lang);
    const english = Object.entries({ ...en, ...later }).flatMap(([key, message]) => {
      const translated = new Set(own ? forms(own[key as Key]) : []);
      return forms(message)
        .filter((text) => !translated.has(text))
        .map((text) => {
          const literal = text.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
          return new RegExp(`^${literal.replace(/\{\w+\}/g, '.{1,40}')}$`, 'u');
        });
    });
    // "{n} of {all}" and the like are told from titles by their words alone
    const sure = english.filter((pattern) => /[a-z]{4}/.test(pattern.source));
    for (const query of ['', '&view=list&q=bridge', '&view=coverage&group=kind']) {
      await page.goto(`${address('story')}?lang=${lang}${query}`);
      await expect(page.locator('#app h1')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      if (query === '') {
        await expect(page.locator('.panel .when')).toContainText(month);
        for (const menu of await page.locator('.tools .menu > button').all()) await menu.click();
        await page.locator('.acts button').last().click();
        await expect(page.getByRole('dialog')).toBeVisible();
      }
      // the second script brings most of them, after the first frame
      await expect.poll(async () => (await saidBy(page)).length).toBeGreaterThan(30);
      const said = await saidBy(page);
      expect(said.filter((text) => !NAMES.has(text) && sure.some((pattern) => pattern.test(text)))).toEqual(
        [],
      );
    }
  });
