/** "fiscal 1989", "FY25", "the 2012-13 financial year". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { YEAR } from '../words/fragments.ts';
import { yearOf } from './full-date.ts';

function ended(first: string, last: string | undefined): number {
  const year = yearOf(first);
  return last && Number(last.slice(-2)) === (year + 1) % 100 ? year + 1 : year;
}

export const fiscalYear: Rule = {
  id: 'fiscal-year',
  triggers: ['year'],
  pattern: sticky(
    `(?:(?:the${SPACE})?(?:fiscal|financial)${SPACE}(?:year${SPACE})?|FY[ -]?)(?<year>${YEAR}|['’]?\\d{2})(?:[-–/](?<end>(?:20)?\\d{2}))?|(?:the${SPACE})?(?<first>${YEAR})[-–/](?<last>(?:20)?\\d{2})${SPACE}(?:fiscal|financial)${SPACE}year`,
  ),
  read: ({ year, end, first, last }) => ({
    type: 'DATE',
    said: {
      kind: 'date',
      // a year named by both of the calendar's goes by the later: FY2024-25 ends in 2025
      year: ended(year ?? first ?? '', end ?? last),
      month: null,
      day: null,
      weekday: null,
      relation: 'bare',
      fiscal: true,
    },
  }),
  takes: 'both',
  examples: [
    { text: 'Sales rose in [fiscal 1989].', value: '1989' },
    { text: 'Growth slowed in [FY25].', value: '2025' },
    { text: 'The deficit for [the 2012-13 financial year] was small.', value: '2013' },
  ],
  not: ['fiscal policy of 1998 workers', 'Part FY9912 is missing.'],
};
