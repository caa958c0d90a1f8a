/** "in the weeks ahead", "in the years that followed": a length without a number, placed by the words behind it. */
import { SPACE, sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import type { Rule } from './rule.ts';

export const unitsAhead: Rule = {
  id: 'units-ahead',
  triggers: ['unit'],
  pattern: sticky(
    `the${SPACE}(?<unit>days|weeks|months|years|decades|hours)(?<tail>${SPACE}(?:(?:immediately${SPACE})?ahead|that${SPACE}followed))`,
  ),
  read: ({ unit = '', tail = '' }, { match }) => {
    const found = unitOf(unit);
    if (!found) return null;
    const ahead = /ahead$/i.test(tail);
    return {
      type: 'DURATION',
      ...(ahead ? {} : { to: match.length - tail.length }),
      said: { kind: 'duration', amounts: [{ count: null, unit: found }], reach: ahead ? 'next' : null },
    };
  },
  takes: 'none',
  examples: [
    { text: 'Prices may fall in [the weeks ahead].', value: 'PXW' },
    { text: 'In [the years] that followed they fought on.', value: 'PXY' },
  ],
  not: ['He is years ahead of them.', 'the days that followers remember'],
};
