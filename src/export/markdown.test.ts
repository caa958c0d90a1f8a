import MarkdownIt from 'markdown-it';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harbourStory } from '../model/fixtures-story.ts';
import { collapse } from '../model/text.ts';
import { filledWith, PAYLOADS } from './hostile.ts';
import { escapeMarkdown, markdownOf } from './markdown.ts';
import { textsOf } from '../view/texts/texts-of.ts';

const say = textsOf('en');

const reader = new MarkdownIt({ html: true, linkify: false }).enable(['table', 'strikethrough']);

/** Text of the inline pieces, and the kinds of blocks and marks that were found. */
function read(text: string): { texts: string[]; kinds: Set<string>; links: string[] } {
  const tokens = reader.parse(text, {});
  const texts: string[] = [];
  const kinds = new Set<string>();
  const links: string[] = [];
  for (const token of tokens) {
    kinds.add(token.type);
    if (token.type !== 'inline') continue;
    texts.push((token.children ?? []).map(({ content }) => content).join(''));
    for (const child of token.children ?? []) {
      kinds.add(child.type);
      if (child.type === 'link_open') links.push(child.attrGet('href') ?? '');
    }
  }
  return { texts, kinds, links };
}

test('markdown-it finds one item an event, with date, title, sentences and sources', () => {
  const story = harbourStory();
  const text = markdownOf(story, say);
  const { texts } = read(text);
  const events = [...story.events, ...story.undated];
  expect(reader.parse(text, {}).filter(({ type }) => type === 'list_item_open')).toHaveLength(events.length);
  expect(texts[0]).toBe(story.title);
  for (const { title, citations } of events) {
    expect(texts.some((each) => each.endsWith(` ${title}`))).toBe(true);
    for (const { quote } of citations) expect(texts).toContain(quote);
  }
});

const PLAIN = new Set(
  'heading paragraph ordered_list list_item blockquote'
    .split(' ')
    .flatMap((kind) => [`${kind}_open`, `${kind}_close`]),
);
['inline', 'text', 'text_special', 'strong_open', 'strong_close', 'link_open', 'link_close'].forEach((kind) =>
  PLAIN.add(kind),
);

test.each(PAYLOADS.filter((payload) => !payload.includes('\u0000')))('text stays text: %j', (payload) => {
  const { texts, kinds, links } = read(markdownOf(filledWith(payload), say));
  expect([...kinds].filter((kind) => !PLAIN.has(kind))).toEqual([]);
  expect(texts[0]).toBe(collapse(payload));
  for (const link of links) expect(link).toMatch(/^https?:/);
});

test('any text stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 40 }), (text) => {
      const wanted = collapse(text);
      fc.pre(wanted !== '');
      expect(read(`${escapeMarkdown(text)}\n`).texts).toEqual([wanted]);
    }),
    { seed: 2, numRuns: 300 },
  );
});
