/**
 * Opens a link with a text fragment as a reader's browser does. Headless shells of Chromium parse text fragments and do
 * not scroll to them; there the standard's algorithm is run in the page by its authors' own polyfill.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { servePages } from './sites.ts';

const require = createRequire(import.meta.url);

const PROBE = `<!doctype html><title>probe</title><div style="height:4000px"></div><p>Landfall here.</p>`;

/** Whether the browser itself scrolls to `#:~:text=`. */
async function scrollsItself(page: Page): Promise<boolean> {
  const host = await servePages(new Map([['/', PROBE]]));
  await page.goto(`${host.address}#:~:text=Landfall%20here`);
  const scrolled = await page
    .waitForFunction(() => scrollY > 0, null, { timeout: 5000, polling: 30 })
    .then(() => true)
    .catch(() => false);
  await host.close();
  return scrolled;
}

const polyfill = (): string => {
  const folder = dirname(require.resolve('text-fragments-polyfill/package.json'));
  const source = readFileSync(join(folder, 'src', 'text-fragment-utils.js'), 'utf8');
  // Chromium holds curly and straight quotation marks for the same, the polyfill does not
  return `${source}
const straight = (text) => text.replace(/[\u201C\u201D\u201E]/g, '"').replace(/[\u2018\u2019]/g, "'");
globalThis.landOn = (hash) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = straight(texts.currentNode.data);
  const wanted = hash.replace(/%E2%80%(?:98|99|9C|9D|9E)/gi, (mark) =>
    encodeURIComponent(straight(decodeURIComponent(mark))),
  );
  const directives = parseFragmentDirectives(getFragmentDirectives(wanted));
  const [mark] = processFragmentDirectives(directives).text.find((marks) => marks.length) ?? [];
  if (mark) scrollElementIntoView(mark);
};`;
};

/** How this browser opens a link with a text fragment, told by one probe: itself, or with the polyfill in the page. */
export async function linkOpener(page: Page): Promise<(link: string) => Promise<void>> {
  if (await scrollsItself(page)) return async (link) => void (await page.goto(link));
  const content = polyfill();
  return async (link) => {
    await page.goto(link);
    await page.addScriptTag({ type: 'module', content });
    // an inline module runs after its tag has been added
    await page.waitForFunction(() => 'landOn' in globalThis);
    await page.evaluate(
      (hash) => (globalThis as unknown as { landOn: (hash: string) => void }).landOn(hash),
      new URL(link).hash,
    );
  };
}
