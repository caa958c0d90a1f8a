import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { harbourStory } from '../model/fixtures-story.ts';
import { filledWith, PAYLOADS } from './hostile.ts';
import { discoveryLink, oEmbedOf } from './oembed.ts';
import { baseOf, HEIGHT, snippet, SNIPPETS } from './snippets.ts';
import { textsOf } from '../view/texts/texts-of.ts';

type Node = Tree.ChildNode | Tree.DocumentFragment;
const all = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes : []).flatMap(all)];
const elements = (html: string): Tree.Element[] =>
  all(parseFragment(html)).filter((node): node is Tree.Element => 'attrs' in node);
const attributes = (element: Tree.Element | undefined): Record<string, string> =>
  Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));

const options = { base: 'https://news.example/story/', height: HEIGHT, say: textsOf('en') };

test('the default is one frame that hosts accept, without access to our origin', () => {
  const [frame, ...more] = elements(
    snippet('iframe', harbourStory(), { ...options, query: 'theme=dark&chrome=0' }),
  );
  expect(more).toEqual([]);
  expect(attributes(frame)).toMatchObject({
    src: 'https://news.example/story/embed.html?theme=dark&chrome=0',
    loading: 'lazy',
    width: '100%',
    height: '520',
    style: 'border:0',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
});

test.each(SNIPPETS)('%s holds the address, and no text breaks out of it', (kind) => {
  const known = elements(snippet(kind, harbourStory(), options)).map(({ nodeName }) => nodeName);
  expect(snippet(kind, harbourStory(), options)).toContain('https://news.example/story/');
  for (const payload of PAYLOADS) {
    const found = elements(snippet(kind, filledWith(payload), options));
    expect(found.map(({ nodeName }) => nodeName).filter((name) => !known.includes(name))).toEqual([]);
    for (const { attrs } of found)
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on/);
        if (name === 'src' || name === 'href') expect(value).toMatch(/^https:\/\//);
      }
  }
});

test('the figure has the sources and a picture for readers without script', () => {
  const html = snippet('figure', harbourStory(), options);
  expect(html).toContain(
    '<noscript><a href="https://news.example/story/"><img src="https://news.example/story/timeline.png" alt="Timeline: ',
  );
  expect(html).toContain('<figcaption>');
});

test('oEmbed answers with the version as a string and a frame', () => {
  const answer = JSON.parse(oEmbedOf(filledWith('</iframe>"<b>'), options, true)) as Record<string, unknown>;
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: 800,
    height: 520,
    thumbnail_width: 1200,
  });
  expect(elements(String(answer.html)).map(({ nodeName }) => nodeName)).toEqual(['iframe']);
  expect(discoveryLink(harbourStory(), options.base)).toMatch(
    /^<link rel="alternate" type="application\/json\+oembed" href="https:\/\/news\.example\/story\/oembed\.json" title="/,
  );
});

test.each([
  ['https://a.example', 'https://a.example/'],
  ['https://a.example/x?y#z', 'https://a.example/x/'],
  ['javascript:alert(1)', null],
  ['a.example/x', null],
  ['https://u:p@a.example/', null],
])('base %j is %j', (text, wanted) => {
  expect(baseOf(text)).toBe(wanted);
});
