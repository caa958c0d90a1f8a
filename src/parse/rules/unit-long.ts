/** "a day-long meeting", "the yearlong siege", "week-long": a length in one word. */
import { sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import type { Rule } from './rule.ts';

export const unitLong: Rule = {
  id: 'unit-long',
  triggers: ['unit'],
  pattern: sticky('(?<unit>hour|day|week|month|year|decade|century)-?long'),
  read: ({ unit = '' }) => {
    const found = unitOf(unit);
    return found
      ? {
          type: 'DURATION',
          said: { kind: 'duration', amounts: [{ count: 1, unit: found }], reach: null },
        }
      : null;
  },
  takes: 'bounds',
  examples: [
    { text: 'They came from a [day-long] meeting.', value: 'P1D' },
    { text: 'The [yearlong] siege is over.', value: 'P1Y' },
  ],
  not: ['The day, long awaited, came.', 'A year longer'],
};
