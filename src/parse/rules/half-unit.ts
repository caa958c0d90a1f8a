/** "half an hour", "half a century", "a quarter of a century". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import { typeOfOffset } from './amount.ts';

export const halfUnit: Rule = {
  id: 'half-unit',
  triggers: ['unit'],
  pattern: sticky(
    `(?:(?:(?:a|the${SPACE}(?:past|last|next)|another)${SPACE})?half[- ](?:(?:an?|the)${SPACE})?(?<unit>hour|day|year|month|decade|century|minute)|(?<quarter>a${SPACE}quarter)(?:${SPACE}of${SPACE}an?|-)?(?:${SPACE})?(?<unit2>century|hour))(?:${SPACE}(?<away>ago|later|earlier))?`,
  ),
  read: ({ unit, unit2, away }, { clean, end }) => {
    if (clean[end] === '-') return null;
    const found = unitOf(unit ?? unit2 ?? '');
    if (found && away) {
      const amount = { count: unit ? 0.5 : 0.25, unit: found };
      return {
        type: typeOfOffset(amount),
        said: {
          kind: 'offset',
          amount,
          direction: /later/i.test(away) ? 1 : -1,
          from: /ago/i.test(away) ? 'now' : 'story',
        },
      };
    }
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
    { on: '2024-07-04', text: 'It was quiet [a quarter century ago].', value: '1999' },
    { on: '2024-07-04', text: 'It burned [half a century ago].', value: '1974' },
  ],
  not: ['half the year-old cars'],
};
