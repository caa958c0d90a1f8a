/** "daily", "weekly", "annually". */
import type { Rule } from './rule.ts';
import { sticky, anyOf, JOINT, SPACE } from '../words/pattern.ts';
import { cardinal } from '../words/numbers.ts';

/** Adverbs and adjectives of repetition, with their period. */
const REPEATING: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['biannual', 'P6M'],
  ['biannually', 'P6M'],
  ['semiannually', 'P6M'],
  ['semi-annually', 'P6M'],
  ['half-yearly', 'P6M'],
  ['triennially', 'P3Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biennial', 'P2Y'],
  ['biennially', 'P2Y'],
]);

const timesOf = (often: string): number =>
  /^once/i.test(often) ? 1 : /^twice/i.test(often) ? 2 : cardinal(often.slice(0, -' times'.length));

export const repeating: Rule = {
  id: 'repeating',
  triggers: ['set'],
  pattern: sticky(
    `(?:(?<often>once|twice|(?:three|four|five|six)${SPACE}times)${JOINT})?(?<word>${anyOf(REPEATING.keys())})`,
  ),
  read: ({ word = '', often }, { clean, start, end }) => {
    // "the Daily Mail", "Daily News": a publisher; "the first annual" is still a repetition
    if (
      /^[A-Z]/.test(word) &&
      (/^\s[A-Z]/.test(clean.slice(end, end + 2)) ||
        /[a-z]\s$/.test(clean.slice(Math.max(0, start - 2), start)))
    )
      return null;
    // "the party daily Granma": a newspaper
    if (/^daily$/i.test(word) && /^\s[A-Z][a-z]/.test(clean.slice(end, end + 3))) return null;
    // "its quarterly dividend", "the annual meeting" name a kind of thing
    if (/^(?:quarterly|annual|biannual)$/i.test(word) && /^\s[a-z]/.test(clean.slice(end, end + 2)))
      return null;
    return {
      type: 'SET',
      said: {
        kind: 'set',
        value: REPEATING.get(word.toLowerCase()) ?? '',
        quant: null,
        freq: often ? `${timesOf(often)}X` : null,
      },
    };
  },
  takes: 'none',
  examples: [
    { text: 'He trains [twice daily].', value: 'P1D' },
    { text: 'A [twice-weekly] flight was cut.', value: 'P1W' },
    { text: 'It is audited [biannually].', value: 'P6M' },
    { text: 'The agency keeps a [daily] tally.', value: 'P1D' },
    { text: 'It grows by 5 percent [annually].', value: 'P1Y' },
  ],
  not: [
    'He writes for the Daily Telegraph.',
    'The party daily Granma said so.',
    'It cut its quarterly dividend.',
  ],
};
