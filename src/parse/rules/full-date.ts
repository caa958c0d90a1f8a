/** "January 15, 2026", "Friday, 16 January 2026", "the 3rd of May 1998", "Oct. 14, '97". */
import { monthOf } from '../words/months.ts';
import { DAY_NUMBER, MONTH, WEEKDAY_LOOSE, YEAR } from '../words/fragments.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { weekdayOf } from '../words/weekdays.ts';
import type { Rule } from './rule.ts';

const LEAD = `(?:(?<weekday>${WEEKDAY_LOOSE}),?${SPACE})?`;
const END = `(?:(?:,|,?${SPACE}of(?:${SPACE}the${SPACE}year)?)?${SPACE}|,)(?<year>${YEAR}|['’]\\d{2}|\\d{1,3}(?=${SPACE}(?:b\\.?c|a\\.?d)))(?:${SPACE}?(?<era>b\\.c\\.(?:e\\.)?|bce?|a\\.d\\.|ad))?`;
const MONTH_FIRST = `(?<month>${MONTH})${SPACE}(?<day>${DAY_NUMBER})`;
const DAY_FIRST = `(?:the${SPACE})?(?<day2>${DAY_NUMBER})(?:${SPACE}(?:day${SPACE})?of|,)?(?:${SPACE}|-)(?<month2>${MONTH})`;

/** A year as written: "1998", "'98"; negative before Christ. */
export function yearOf(digits: string, era?: string): number {
  const bare = digits.replace(/^['’]/, '');
  const year = Number(bare);
  if (era?.toLowerCase().startsWith('b')) return -year;
  if (bare.length > 2) return year;
  return year > 40 ? 1900 + year : 2000 + year;
}

export const fullDate: Rule = {
  id: 'full-date',
  triggers: ['month', 'weekday'],
  pattern: sticky(`${LEAD}(?:${MONTH_FIRST}|${DAY_FIRST})${END}`),
  read: ({ weekday, month, day, month2, day2, year, era }) => {
    const name = month ?? month2 ?? '';
    return {
      type: 'DATE',
      said: {
        kind: 'date',
        year: yearOf(year ?? '', era),
        month: monthOf(name),
        day: Number.parseInt(day ?? day2 ?? '', 10),
        weekday: weekday ? weekdayOf(weekday) : null,
        relation: 'bare',
      },
    };
  },
  takes: 'both',
  examples: [
    { text: 'The treaty of [March 3, 1918] ended it.', value: '1918-03-03' },
    { text: 'It opened on [Friday, 16 January 2026].', value: '2026-01-16' },
    { text: 'Signed on [the 3rd of May 1998].', value: '1998-05-03' },
    { text: 'Caesar died on [15 March 44 BC].', value: 'BC0044-03-15' },
  ],
  not: ['Flight 1998 may 3', 'Chapter 3, May said.'],
};
