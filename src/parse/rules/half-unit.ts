/** "half an hour", "half a century", "a quarter of a century". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';

export const halfUnit: Rule = {
  id: 'half-unit',
  first: 'ath',
  triggers: ['unit'],
  pattern: sticky(
    `(?:(?:a|the${SPACE}(?:past|last|next)|another)${SPACE})?half[- ](?:(?:an?|the)${SPACE})?(?<unit>hour|day|year|month|decade|century|minute)|(?<quarter>a${SPACE}quarter)(?:${SPACE}of${SPACE}an?|-)(?:${SPACE})?(?<unit2>century|hour)`,
  ),
  read: ({ unit, unit2 }, { clean, end }) => {
    if (clean[end] === '-') return null;
    const found = unitOf(unit ?? unit2 ?? '');
    return found
      ? {
          type: 'DURATION',
          said: { kind: 'duration', amounts: [{ count: unit ? 0.5 : 0.25, unit: found }], reach: null },
        }
      : null;
  },
  takes: 'both',
  examples: [
    { text: 'He spoke for [half an hour].', value: 'PT30M' },
    { text: 'It stood for [half a century].', value: 'P50Y' },
  ],
  not: ['half the year-old cars'],
};
