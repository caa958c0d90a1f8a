import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../model/settings.ts';
import type { SourceText } from '../model/text.ts';
import { writeCompact } from '../model/write-timeline.ts';
import { assemble, draft, type Draft } from './index.ts';
import { remembered, rememberedFrom, startRemembering, unremembered } from './remembered.ts';

startRemembering();

test('a value is made once for each object', () => {
  let made = 0;
  const sizeOf = remembered((list: readonly number[]) => [++made, list.length]);
  const list = [1, 2];
  expect([sizeOf(list), sizeOf(list), sizeOf([1, 2])]).toEqual([
    [1, 2],
    [1, 2],
    [2, 2],
  ]);
});

test('a value is made anew when what it rests on is another', () => {
  const kept = rememberedFrom<object, number>();
  const key = {};
  let made = 0;
  const ask = (...from: readonly unknown[]): number => kept(key, from, () => ++made);
  expect([ask('a', 1), ask('a', 1), ask('a', 2), ask('a'), ask('a', 1)]).toEqual([1, 1, 2, 3, 4]);
});

const SENTENCES = [
  'Mayor Ada Brook resigned on Tuesday, the council said.',
  'The council of Harborfield approved the new bridge on Monday.',
  '“The bridge cannot wait another winter,” Brook said on Monday.',
  'Brook said on Monday that the bridge “cannot wait any longer”.',
  'Eleven workers were injured when a crane collapsed on Sunday.',
  'Twelve workers were injured when a crane collapsed on Sunday, police said.',
  'Finance Minister Leo Hartmann opposed the plan.',
  'The strike began on 3 March 2025 and ended two days later.',
  'Hartmann met union leaders in Port Merrow on Friday.',
  'He said the union had asked for a rise of 7 percent.',
  'On 3 March 2025 police in Harborfield arrested two men over the collapse.',
  'Police in Harborfield arrested three men on 3 March 2025 over the collapse.',
];
/** Printed by more than one paper, with or without a sentence of its own: a copy as long as it is printed so. */
const SOLD =
  'The harbour of Port Merrow was closed on Saturday after a tanker lost oil off the northern pier, the coast guard said. ' +
  'Two tugs held the tanker against the wind while divers sealed a crack below the waterline before dawn. ' +
  'Fishermen were told to keep their boats ashore until the slick had been measured from the air. ' +
  'The owner of the tanker promised to pay for the cleaning of every beach that the oil would reach.';

/** What a story can become: its articles by name, each some of the sentences and from some day. */
const article = fc.tuple(
  fc
    .tuple(fc.shuffledSubarray(SENTENCES, { minLength: 1 }), fc.nat(3))
    .map(([own, print]) => (print === 0 ? [SOLD, ...own.slice(0, 1)] : own)),
  fc.integer({ min: 3, max: 12 }),
);
const change = fc.record({ name: fc.nat(7), becomes: fc.option(article, { freq: 3 }) });

function sourceOf(name: number, [sentences, day]: readonly [readonly string[], number]): SourceText {
  const text = `HARBORFIELD, March ${day}, 2025 -- ${sentences.join(' ')}\n`;
  return { file: `${name}.txt`, fileSha256: '', sha256: text, text, meta: {}, notes: [] };
}

test('after any edits, additions and removals the timeline is that of a first reading', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 4, maxLength: 12 }), (changes) => {
      const story = new Map<string, Draft>();
      for (const { name, becomes } of changes) {
        if (becomes) story.set(`${name}`, draft(sourceOf(name, becomes)));
        else story.delete(`${name}`);
        const drafts = [...story.values()];
        const kept = assemble(drafts, NO_SETTINGS);
        // copies are known to nobody
        const fresh = unremembered(() => assemble(structuredClone(drafts), NO_SETTINGS));
        expect(writeCompact(kept)).toBe(writeCompact(fresh));
      }
    }),
    { seed: 11, numRuns: 20 },
  );
});
