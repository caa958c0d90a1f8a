/** Numbers as words, ordinals, and counts that name no number ("several"). */
import { anyOf, SPACE } from './pattern.ts';

const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, n) => [word, n] as const),
  ...TENS.flatMap((word, n) => (n > 1 ? [[word, n * 10] as const] : [])),
  ['fourty', 40],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, n) => [word, n] as const),
  ['thirtieth', 30],
]);

const TENS_WORDS = anyOf(TENS.slice(2));
const SMALL_WORDS = anyOf(SMALL.slice(1));

/** Below a hundred in words: "five", "twenty-four", "twenty four". */
const BELOW_HUNDRED = `(?:(?:${TENS_WORDS}|fourty)(?:[- ](?:${anyOf(SMALL.slice(1, 10))}))?|${SMALL_WORDS})`;

const SCALE = '(?:million|billion|hundred|thousand)';

/** A cardinal in words or digits, at most six digits, "1,500" and "2.5" too. */
export const CARDINAL = `(?:\\d{1,3}(?:\\.\\d{1,2})?${SPACE}(?:million|billion)|(?:a[ ])?couple(?:[ ]of)?|\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,2})?|an?${SPACE}${SCALE}|${BELOW_HUNDRED}(?:${SPACE}${SCALE})?|hundred|thousand)`;

/** A half or quarter behind a number: "2 1/2", "two and a half", "two-and-a-half", "2½". */
export const FRACTION = `(?:[- ]?[¼½¾]|[- ]1[/⁄][24]|[- ]3[/⁄]4|[- ]and[- ](?:a|one)[- ](?:half|quarter)|[- ]and[- ]1[/⁄]2)`;

/** Counts that name no number; their value is X in TIMEX3. */
export const VAGUE_COUNT =
  '(?:a[ ]few|(?:a[ ])?handful[ ]of|a[ ]number[ ]of|several|many|some|few|various|numerous|countless|dozens[ ]of|scores[ ]of|hundreds[ ]of|thousands[ ]of|tens[ ]of[ ]thousands[ ]of)';

/** An ordinal to the thirty-first, in words or digits. */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${anyOf([...ORDINALS.keys()].slice(1))})`;

/** What a number beyond the plain ones has in it. */
const COMPOUND = /[-\s]|^\d|couple|^(?:an?|hundred|thousand)$/;

/** The number a CARDINAL means; NaN for anything else. */
export function cardinal(text: string): number {
  const low = text.toLowerCase().trim();
  const known = CARDINALS.get(low);
  if (known !== undefined) return known;
  // most words that are asked are none
  if (!COMPOUND.test(low)) return Number.NaN;
  if (low.includes('couple')) return 2;
  const scale = low.endsWith('illion') ? /^(.+)\s(m|b)illion$/.exec(low) : null;
  if (scale) return Math.round(cardinal(scale[1] ?? '') * 1000) * (scale[2] === 'm' ? 1e3 : 1e6);
  if (/^\d/.test(low)) return Number(low.replaceAll(',', ''));
  let total = 0;
  let seen = false;
  for (const word of low.split(/[-\s]/)) {
    const value = word === 'a' || word === 'an' ? 1 : CARDINALS.get(word);
    if (value !== undefined) total += value;
    else if (word === 'hundred') total = (total || 1) * 100;
    else if (word === 'thousand') total = (total || 1) * 1000;
    else if (word) return Number.NaN;
    seen = true;
  }
  return seen ? total : Number.NaN;
}

/** The number an ORDINAL means; NaN for anything else. */
export function ordinal(text: string): number {
  const low = text.toLowerCase().trim();
  if (/^\d/.test(low)) return Number.parseInt(low, 10);
  const [tens = '', ones] = low.split(/[- ]/);
  if (ones) return (CARDINALS.get(tens) ?? Number.NaN) + (ORDINALS.get(ones) ?? Number.NaN);
  return ORDINALS.get(low) ?? Number.NaN;
}

/** What a FRACTION adds: 0.5, 0.25 or 0.75. */
export function fraction(text: string | undefined): number {
  if (!text) return 0;
  if (/¼|1[/⁄]4|quarter/i.test(text)) return 0.25;
  return /¾|3[/⁄]4/.test(text) ? 0.75 : 0.5;
}
