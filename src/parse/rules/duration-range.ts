/** "12 to 18 months", "two or three weeks". */
import type { Rule } from './rule.ts';
import { sticky, SPACE, JOINT } from '../words/pattern.ts';
import { lastsAt, REACH, reachOf } from './reach.ts';
import { CARDINAL, FRACTION, cardinal, fraction } from '../words/numbers.ts';
import { UNIT } from '../words/fragments.ts';
import { unitOf } from '../words/units.ts';

export const durationRange: Rule = {
  id: 'duration-range',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${REACH})?(?<low>an?|${CARDINAL})(?:${SPACE}|-)(?:to|or)(?:${SPACE}|-)(?<high>${CARDINAL}(?<half>${FRACTION})?)${JOINT}(?<unit>${UNIT})`,
  ),
  read: ({ reach, low = '', high = '', half, unit = '' }, { clean, start, match }) => {
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
  ],
  not: ['He gave a 5 to 3 vote.'],
};
