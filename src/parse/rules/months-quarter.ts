/** "the October-December quarter", "the January to March quarter", "profit rose in April-June": a quarter by its months. */
import { MONTH, YEAR } from '../words/fragments.ts';
import { monthOf } from '../words/months.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { yearSaid } from './quarter-year.ts';
import type { Rule } from './rule.ts';

export const monthsQuarter: Rule = {
  id: 'months-quarter',
  triggers: ['month', 'quarter'],
  pattern: sticky(
    `(?:the${SPACE})?(?<first>${MONTH})(?:[-–—]|${SPACE}(?:to|through)${SPACE}|-(?:to|through)-)(?<last>${MONTH})(?:${SPACE}(?<year2>${YEAR}))?(?:${SPACE}(?<what>quarter|half|period)(?:${SPACE}of${SPACE}(?<year>${YEAR}))?)?`,
  ),
  read: ({ first = '', last = '', what, year, year2 }, { clean, start, match }) => {
    const [from, to] = [monthOf(first), monthOf(last)];
    if (what === undefined) {
      // alone they are three months, which begin as a quarter does
      const joined = match.startsWith(last, first.length + 1) && !/\s/.test(match[first.length] ?? ' ');
      if (
        !joined ||
        to - from !== 2 ||
        !/\b(?:in|for|during)\s$/.test(clean.slice(Math.max(0, start - 7), start))
      )
        return null;
    }
    const of = /half/i.test(what ?? '') || (/period/i.test(what ?? '') && to - from === 5) ? 'H' : 'Q';
    const months = of === 'Q' ? 3 : 6;
    if (to - from !== months - 1 || from % months !== 1) return null;
    return {
      type: 'DATE',
      said: {
        kind: 'fraction',
        of,
        n: to / months,
        year: yearSaid(year ?? year2, undefined),
        relation: 'bare',
      },
    };
  },
  takes: 'both',
  examples: [
    { on: '2025-01-31', text: 'Profit rose in [the October-December quarter].', value: '2024-Q4' },
    { on: '2025-08-05', text: 'Output fell in [the April to June quarter].', value: '2025-Q2' },
    { on: '2025-08-05', text: 'Sales fell in [the April-to-June quarter].', value: '2025-Q2' },
    { on: '2025-08-05', text: 'It lost money in [the April-June period].', value: '2025-Q2' },
    { on: '2025-08-05', text: 'Its profit fell 9 percent in [April-June].', value: '2025-Q2' },
    { on: '2025-08-05', text: 'Growth slowed in [the January-March quarter of 2023].', value: '2023-Q1' },
  ],
  not: [
    'Sales from May to July fell a quarter.',
    'The March quarter was weak.',
    'It rains there in March-May.',
  ],
};
