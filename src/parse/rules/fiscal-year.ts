/** "fiscal 1989", "the 2012-13 financial year". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { YEAR } from '../words/fragments.ts';
import { yearOf } from './full-date.ts';

export const fiscalYear: Rule = {
  id: 'fiscal-year',
  triggers: ['year'],
  pattern: sticky(`(?:the${SPACE})?(?:fiscal|financial)${SPACE}(?:year${SPACE})?(?<year>${YEAR}|['’]\\d{2})`),
  read: ({ year: digits = '' }) => ({
    type: 'DATE',
    said: {
      kind: 'date',
      year: yearOf(digits),
      month: null,
      day: null,
      weekday: null,
      relation: 'bare',
      fiscal: true,
    },
  }),
  takes: 'both',
  examples: [{ text: 'Sales rose in [fiscal 1989].', value: '1989' }],
  not: ['fiscal policy of 1998 workers'],
};
