import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { generated } from '../../model/fixtures-states.ts';
import { harbourStory } from '../../model/fixtures-story.ts';
import { inAscii } from './ascii.ts';
import { dataBeside, dataIsland, MOST_IN_HTML } from './page-data.ts';

test('much data has a file of its own, named by what it holds; little stays in the page', () => {
  expect(dataBeside(harbourStory())).toBeNull();
  const story = {
    ...generated({ events: 600, from: '2031-03-01', days: 90, lanes: 4, sources: 9, seed: 5 }),
    title: `it's </script> "\\u2028" \\ \u2028 – \u{1f600}`,
  };
  const beside = dataBeside(story);
  if (!beside) throw new Error('in the page');
  expect(beside.script.length).toBeGreaterThan(MOST_IN_HTML);
  const given: { sourcelineTimeline?: string } = {};
  runInNewContext(beside.script, given);
  expect(JSON.parse(given.sourcelineTimeline ?? '')).toEqual(JSON.parse(JSON.stringify(story)));
  expect(beside.element).toContain(`src="${beside.path}"`);
  expect(dataBeside({ ...story, title: 'other' })?.path).not.toBe(beside.path);
  expect(dataBeside(structuredClone(story))?.path).toBe(beside.path);
});

test('a page of few letters outside ASCII is the same page without them', () => {
  const says = 'Zoë “said”\u00a0– \u{1f600} \u0085 &amp; &#8220; ';
  const island = dataIsland({ ...harbourStory(), title: says });
  const page = `<p title="${says}">${says}</p>${'<p>plain words</p>'.repeat(200)}${island}<p>${says}</p>`;
  const plain = inAscii(page);
  const others = [...plain].filter((letter) => letter > '~');
  expect(new Set(others)).toEqual(new Set(['\u0085']));
  const read = (html: string): unknown => {
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    return [
      [...document.querySelectorAll('p')].map((p) => [p.textContent, p.getAttribute('title')]),
      JSON.parse(document.querySelector('script')?.textContent ?? ''),
    ];
  };
  expect(read(plain)).toEqual(read(page));
  // of Cyrillic each letter would be seven
  const cyrillic = `<p>${'мост закрыт '.repeat(9)}</p>`;
  expect(inAscii(cyrillic)).toBe(cyrillic);
});
