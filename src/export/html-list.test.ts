import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { harbourStory } from '../model/fixtures-story.ts';
import { collapse } from '../model/text.ts';
import { allowedInXml } from './escape.ts';
import { filledWith, PAYLOADS } from './hostile.ts';
import { htmlList, sourceList } from './html-list.ts';
import { textsOf } from '../view/texts/texts-of.ts';

const say = textsOf('en');

type Node = Tree.ChildNode | Tree.DocumentFragment;
const childrenOf = (node: Node): Tree.ChildNode[] => ('childNodes' in node ? node.childNodes : []);
const all = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(all)];
const textOf = (node: Node): string =>
  node.nodeName === '#text' ? (node as Tree.TextNode).value : childrenOf(node).map(textOf).join('');
const named = (root: Node, name: string): Tree.Element[] =>
  all(root).filter((node): node is Tree.Element => node.nodeName === name);
const attribute = (element: Tree.Element | undefined, name: string): string | undefined =>
  element?.attrs.find((attr) => attr.name === name)?.value;

test('parse5 finds every event in order, with its day, sentences and sources', () => {
  const story = harbourStory();
  const root = parseFragment(htmlList(story, say));
  const items = named(root, 'li');
  const events = [...story.events, ...story.undated];
  expect(items.map((item) => textOf(named(item, 'strong')[0] as Node))).toEqual(
    events.map(({ title }) => title),
  );
  for (const [i, item] of items.entries()) {
    expect(named(item, 'blockquote').map(textOf)).toEqual(events[i]?.citations.map(({ quote }) => quote));
    if (events[i]?.dating?.precision === 'day')
      expect(attribute(named(item, 'time')[0], 'datetime')).toBe(events[i].dating.first);
  }
});

const KNOWN = new Set([
  '#document-fragment',
  '#text',
  ...'h2 p ol li time span strong small blockquote cite a'.split(' '),
]);

test.each(PAYLOADS)('text makes no element and no attribute: %j', (payload) => {
  const timeline = filledWith(payload);
  const nodes = all(parseFragment(htmlList(timeline, say) + sourceList(timeline)));
  expect(nodes.map((node) => node.nodeName).filter((name) => !KNOWN.has(name))).toEqual([]);
  for (const node of nodes)
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        expect(['dir', 'lang', 'cite', 'href', 'datetime']).toContain(name);
        if (name === 'href' || name === 'cite') expect(value).toMatch(/^https?:/);
      }
  const quote = nodes.find((node) => node.nodeName === 'blockquote');
  expect(quote && textOf(quote)).toBe(allowedInXml(collapse(payload)));
});
