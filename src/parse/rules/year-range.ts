/** The second year of "1861-65", "1989/90": its first two digits are those of the first. */
import { YEAR } from '../words/fragments.ts';
import { DASH, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

export const yearRange: Rule = {
  id: 'year-range',
  triggers: ['year'],
  pattern: sticky(`(?<first>${YEAR})(?:${DASH}|/)(?<short>\\d{2})(?![\\d-])`),
  read: ({ first = '', short = '' }) => {
    const last = Number(first.slice(0, 2) + short);
    if (last <= Number(first) || last - Number(first) > 40) return null;
    return {
      type: 'DATE',
      said: { kind: 'date', year: Number(first), month: null, day: null, weekday: null, relation: 'bare' },
      to: 4,
    };
  },
  takes: 'both',
  examples: [{ text: 'The war of [1861]-65 was long.', value: '1861' }],
  not: ['Call 1861-05-2'],
};
