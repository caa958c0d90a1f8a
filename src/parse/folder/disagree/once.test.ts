import { expect, test } from 'vitest';
import type { Disagreement } from '../../../model/timeline.ts';
import type { Part } from '../compose.ts';
import { shownElsewhere, without, type Differs } from './once.ts';

/** An event of sentences, each as `article offset`; `asides` stand beside its first. */
function event(
  sentences: readonly [number, number][],
  disagreements: readonly Disagreement[],
  weight = 1,
  asides: readonly number[] = [],
): Differs {
  const parts = sentences.map(([article, start]) => ({ article, placed: { mention: { start } } }));
  return {
    parts: parts as unknown as readonly Part[],
    weight,
    differing: { disagreements, asides: asides.map((start) => ({ part: 0, start, end: start + 1 })) },
  };
}

const differ = (
  one: [string, number[]],
  other: [string, number[]],
  about: Disagreement['about'] = 'number',
): Disagreement => ({
  about,
  claims: [
    { text: one[0], citations: one[1] },
    { text: other[0], citations: other[1] },
  ],
});

test('one difference of two events stays with the one that tells it in more sentences, then with the heavier', () => {
  const one = event(
    [
      [0, 0],
      [1, 0],
    ],
    [differ(['nine men', [0]], ['ten men', [1]])],
    1,
  );
  const more = event(
    [
      [0, 0],
      [1, 0],
      [1, 50],
    ],
    [differ(['nine men', [0]], ['ten men', [1, 2]])],
    0.5,
  );
  expect(shownElsewhere([one, more])).toEqual([[0], []]);
  expect(shownElsewhere([{ ...one, weight: 0.2 }, one])).toEqual([[0], []]);
});

test('it is that of an event whose own sentences tell it', () => {
  const beside = event([[0, 0]], [differ(['ice', [1]], ['fog', [2]], 'fact')], 9, [50, 90]);
  const own = event(
    [
      [0, 50],
      [0, 90],
    ],
    [differ(['ice', [0]], ['fog', [1]], 'fact')],
  );
  expect(shownElsewhere([beside, own])).toEqual([[0], []]);
});

test('two numbers of the same two sentences are two differences', () => {
  const places: [number, number][] = [
    [0, 0],
    [1, 0],
  ];
  const dead = event(places, [differ(['nine dead', [0]], ['ten dead', [1]])]);
  const hurt = event(places, [differ(['40 hurt', [0]], ['50 hurt', [1]])]);
  expect(shownElsewhere([dead, hurt])).toEqual([[], []]);
});

test('the sentences beside an event go with the difference that alone cited them', () => {
  const first = differ(['ice', [1]], ['fog', [2]], 'fact');
  const second = differ(['nine', [0]], ['ten', [3]]);
  const { differing } = event([[0, 0]], [first, second], 1, [50, 90, 120]);
  expect(without(differing, [0], 1)).toEqual({
    disagreements: [differ(['nine', [0]], ['ten', [1]])],
    asides: [{ part: 0, start: 120, end: 121 }],
  });
});
