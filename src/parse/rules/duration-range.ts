/** "12 to 18 months", "two or three weeks", "between two and three weeks". */
import type { Rule } from './rule.ts';
import { sticky, SPACE, JOINT } from '../words/pattern.ts';
import { lastsAt, REACH, reachOf } from './reach.ts';
import { CARDINAL, FRACTION, cardinal, fraction } from '../words/numbers.ts';
import { UNIT } from '../words/fragments.ts';
import { unitOf } from '../words/units.ts';

/** "between four | and six weeks", against "he served two and three years". */
const BETWEEN = /\bbetween\s$/i;

export const durationRange: Rule = {
  id: 'duration-range',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${REACH})?(?<low>an?|${CARDINAL})(?:${SPACE}|-)(?<joint>to|or|and)(?:${SPACE}|-)(?<high>${CARDINAL}(?<half>${FRACTION})?)${JOINT}(?<unit>${UNIT})`,
  ),
  read: ({ reach, low = '', joint, high = '', half, unit = '' }, { clean, start, match }) => {
    if (joint === 'and' && !BETWEEN.test(clean.slice(Math.max(0, start - 8), start))) return null;
    const found = unitOf(unit);
    const from = cardinal(low.toLowerCase());
    const to = cardinal(half ? high.slice(0, high.length - half.length) : high) + fraction(half);
    if (!found || Number.isNaN(from) || !(to > from)) return null;
    // "expected to last four to six weeks"
    const verb = lastsAt(clean, start, match);
    return {
      type: 'DURATION',
      ...(verb ? { from: 5 } : {}),
      said: {
        kind: 'duration',
        amounts: [{ count: from, to, unit: found }],
        reach: verb ? null : reachOf(reach),
      },
    };
  },
  takes: 'both',
  examples: [
    { text: 'It lasts [12 to 18 months].', value: 'P12M' },
    { text: 'The trial is due to last [four to six weeks].', value: 'P4W' },
    { text: 'The mill has shut for between [two and three months].', value: 'P2M' },
  ],
  not: ['They served two and three years.', 'He gave a 5 to 3 vote.'],
};
