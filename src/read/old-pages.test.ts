/** Pages whose article is short beside what lies over it, and pages that mark no headline. */
import { expect, test } from 'vitest';
import { article, PARAGRAPHS } from './as-found.ts';

const SHORT =
  '<h1>Ferry returns</h1><p>The council of Northport voted on Monday to reopen the ferry line across the bay.</p><p>It opens in May.</p>';
const TERMS =
  'We and our 743 partners keep data on your device. We changed our terms on 1 March 2022, and you may withdraw on any Monday. ';

test.each([
  ['a platform for consent', `<div class="qc-cmp2-container"><div><p>${TERMS.repeat(20)}</p></div></div>`],
  ['a dialogue', `<div role="dialog"><h2>Your choices</h2><p>${TERMS.repeat(20)}</p></div>`],
  ['an element for dialogues', `<dialog open><p>${TERMS.repeat(20)}</p></dialog>`],
  ['a box of which nothing is known', `<div class="x1"><div><p>${TERMS.repeat(20)}</p></div></div>`],
])('an article shorter than %s is the article still', async (_, box) => {
  for (const body of [`${box}<main><article>${SHORT}</article></main>`, `<main>${SHORT}</main>${box}`]) {
    const { text } = await article('a.html', `<html lang="en"><body>${body}</body></html>`);
    expect(text).toContain('The council of Northport');
    expect(text).toContain('It opens in May.');
    expect(text).not.toContain('partners');
  }
});

test('an article that is shown as a dialogue is read', async () => {
  const { text } = await article(
    'a.html',
    `<html lang="en"><body><div role="dialog"><h1>Ferry returns</h1>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('')}</div></body></html>`,
  );
  expect(text).toContain(PARAGRAPHS[2]);
});

const BODY = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
test.each([
  [
    'Port News | Africa | Ferry line returns',
    '<div class="sh">Ferry line returns</div>',
    'Ferry line returns',
    'Port News',
  ],
  [
    'Ferry line returns - The Courier',
    '<font size="2"><b>Ferry  line returns</b></font>',
    'Ferry line returns',
    'The Courier',
  ],
  [
    'The Courier - Printable version',
    '<font size="+2"><b>Ferry line returns</b></font>',
    'Ferry line returns',
    undefined,
  ],
  ['THE COURIER ONLINE: Local', '<h2>Ferry line returns</h2>', 'Ferry line returns', undefined],
  // two lines in large letters: neither is known to be the headline; a whole headline in the title needs none
  ['The Courier', '<h2>Ferry line returns</h2><h2>Mayor leaves for Rome</h2>', 'The Courier', undefined],
  [
    'Ferry line to return in spring',
    '<h2>More from the bay</h2>',
    'Ferry line to return in spring',
    undefined,
  ],
])('the headline of a page without <h1>: %s', async (title, line, headline, site) => {
  const { facts } = await article(
    'a.html',
    `<html><head><title>${title}</title></head><body>${line}${BODY}</body></html>`,
  );
  expect(facts.title?.split(' | from ')[0]?.startsWith(headline)).toBe(true);
  expect(facts.publisher?.startsWith(site ?? '-') ?? false).toBe(site !== undefined);
});
