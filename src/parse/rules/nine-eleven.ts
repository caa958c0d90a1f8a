/** "9/11": a day that became a name, written in figures. */
import { sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

export const nineEleven: Rule = {
  id: 'nine-eleven',
  triggers: ['year'],
  pattern: sticky('9/11'),
  read: (_, { clean, start, end }) =>
    // "a 9/11 majority", "on 9/11/2003", "1,9/11" are other figures
    /[\d/.,$-]$/.test(clean.slice(Math.max(0, start - 1), start)) ||
    /^(?:[/\d]|[.,]\d)/.test(clean.slice(end, end + 2))
      ? null
      : {
          type: 'DATE',
          said: { kind: 'date', year: null, month: 9, day: 11, weekday: null, relation: 'bare', known: 2001 },
        },
  takes: 'none',
  examples: [{ on: '2010-05-07', text: 'Much changed after [9/11].', value: '2001-09-11' }],
  not: ['It was signed on 9/11/2003.', 'The rate is 19/11.'],
};
