/** "the same month last year", "the same week a year earlier": the told unit, a year before. */
import type { Rule } from './rule.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';

export const sameUnitLastYear: Rule = {
  id: 'same-unit-last-year',
  triggers: ['unit'],
  pattern: sticky(
    `the${SPACE}same${SPACE}(?<unit>day|week|month)(?:${SPACE}(?:of${SPACE}|in${SPACE})?last${SPACE}year|${SPACE}(?:a|one)${SPACE}year${SPACE}(?:earlier|ago|before))(?![a-z])`,
  ),
  read: ({ unit = '' }) => {
    const found = unitOf(unit);
    return found ? { type: 'DATE', said: { kind: 'same-in', unit: found } } : null;
  },
  takes: 'none',
  examples: [
    {
      on: '2012-10-10',
      text: 'Sales fell in [September] against [the same month last year].',
      value: '2011-09',
    },
    {
      on: '2012-10-10',
      text: 'It fell in [September] from [the same month a year earlier].',
      value: '2011-09',
    },
  ],
  not: ['The same month they left.', 'He came on the same day.'],
};
