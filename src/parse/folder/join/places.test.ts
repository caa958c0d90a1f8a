import { expect, test } from 'vitest';
import { generate } from '../../../../bench/generate.mjs';
import { NO_SETTINGS } from '../../../model/settings.ts';
import { sourceText } from '../../../read/source.ts';
import { anchor } from '../../anchor/anchor.ts';
import { ownDay } from '../../anchor/ownday.ts';
import { draft } from '../../draft.ts';
import { castOf } from '../cast.ts';
import { place } from '../placing.ts';
import { Blocks } from './blocks.ts';
import type { Node, Slot } from './group.ts';
import { tellingOf } from './node.ts';
import { askedUnder, placesOf } from './places.ts';
import { Rarity } from './similar.ts';

/** Notes the first words under which slots were listed. */
class Noting extends Blocks {
  readonly listed: (readonly [list: readonly Slot[], first: string])[] = [];
  override under(slots: Slot[], first: string, seconds: readonly string[]): void {
    if (seconds.length > 0) this.listed.push([slots, first]);
    super.under(slots, first, seconds);
  }
}

function nodesOf(texts: readonly string[]): Node[] {
  const drafts = texts.map((text, at) =>
    draft(sourceText(`${at}.txt`, 'x', { member: null, text, meta: {}, notes: [] })),
  );
  const anchors = anchor(
    drafts.map(({ document, expressions }) => ({ document, expressions, own: ownDay(document) })),
  );
  const cast = castOf(drafts, NO_SETTINGS);
  return drafts.flatMap((each, at) => {
    const anchored = anchors[at];
    if (!anchored) return [];
    return tellingOf(place(each, at, anchored.timexes, anchored), new Rarity(), cast).nodes;
  });
}

const OTHERS = `The Dorn Post, 3 June 2031

Last month Mayor Ada Falk sold the ferry. In 1998 the council closed the port after the flood. Minister Jon Berg has praised the ruling as fair.
Falk said on Monday: “We will open the new bridge in Dorn this year.” The explosion in Halden killed two people. A senator died on Sunday. The storm was
blamed for the collapse of the dam. “It was a mistake to close the port,” Berg said. The council approved the budget in May.`;

test('reports ask under none but the first words that are told beforehand, and wait under no others', () => {
  const nodes = nodesOf([...generate(12).map(({ text }) => text), OTHERS]);
  const asked = askedUnder(nodes);
  const [all, some] = [new Noting(), new Noting()];
  const found = new Set<string>();
  for (const node of nodes) {
    const whole = placesOf(node, all, new Rarity());
    const { ask } = placesOf(node, some, new Rarity(), asked);
    expect(ask).toHaveLength(whole.ask.length);
    for (const [list, first] of all.listed) if (list === whole.ask) found.add(first);
  }
  expect(found.size).toBeGreaterThan(20);
  expect([...found].filter((first) => !asked.has(first))).toEqual([]);
  expect(some.listed.filter(([, first]) => !asked.has(first))).toEqual([]);
});

test('in a text of nothing but days nobody waits under a month, a name or any day', () => {
  const nodes = nodesOf([
    'On 3 March 1987 Mayor Anna Adler opened the bridge in Halden.\n\nOn 4 May 1990 Judge Jonas Dahl left the council.',
  ]);
  expect(nodes).toHaveLength(2);
  const blocks = new Noting();
  for (const node of nodes) placesOf(node, blocks, new Rarity(), askedUnder(nodes));
  expect(new Set(blocks.listed.map(([, first]) => first))).toEqual(
    new Set(['1987-03-03', '1987-03-02', '1990-05-04', '1990-05-03']),
  );
});
