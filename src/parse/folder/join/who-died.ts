/** Who died, as far as it tells one death from another of the same day: a poet is no singer, and nobody of a crowd. */
import { pluralNoun } from '../../extract/label.ts';
import type { Mention } from '../../document.ts';
import { headOf } from './head-of.ts';

const DIES = /^(?:die|pass|succumb)$/u;

/** What the dead are known for; a story calls one of them now by one word of a line, now by another. */
const CALLINGS: readonly (readonly [string, string])[] = [
  ['letters', 'poet novelist writer author playwright dramatist essayist biographer laureate'],
  [
    'music',
    'singer musician pianist violinist cellist guitarist drummer composer conductor songwriter rapper soprano tenor saxophonist',
  ],
  [
    'stage',
    'actor actress comedian filmmaker director playwright dancer choreographer presenter broadcaster',
  ],
  ['arts', 'painter sculptor architect photographer cartoonist designer'],
  [
    'office',
    'president premier chancellor minister senator mayor governor ambassador diplomat king queen prince princess monarch',
  ],
  ['church', 'pope bishop archbishop cardinal priest imam rabbi monk nun'],
  [
    'sport',
    'footballer goalkeeper striker midfielder boxer cyclist tennis swimmer sprinter coach jockey golfer cricketer champion',
  ],
  [
    'science',
    'scientist physicist chemist biologist mathematician astronaut astronomer economist historian philosopher',
  ],
  ['law', 'judge prosecutor lawyer'],
  ['trade', 'financier industrialist banker billionaire tycoon entrepreneur'],
];
const callings: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(CALLINGS.flatMap(([, words]) => words.split(' ')))].map((word) => [
    word,
    CALLINGS.flatMap(([line, words]) => (words.split(' ').includes(word) ? [line] : [])),
  ]),
);

/** Marks of a death, noun and number as those of a gate; none of a person with a name, nor of "a man", whom others may count. */
export function deathMarks({ label, lemma, kind }: Mention): readonly string[] {
  if (label === null || kind !== 'death' || !DIES.test(lemma)) return [];
  const head = headOf(label);
  if (pluralNoun(head)) return ['dead many'];
  const lines = callings.get(head);
  return lines ? ['dead one', ...lines.map((line) => `known for ${line}`)] : [];
}
