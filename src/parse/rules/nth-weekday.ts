/** "a Friday in January", "the first Monday in May", "the last Friday of the month", "the first Tuesday of each month". */
import { isMonthName, MONTH, relationOf, WEEKDAY, YEAR } from '../words/fragments.ts';
import { monthOf } from '../words/months.ts';
import { ordinal } from '../words/numbers.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import { weekdayOf } from '../words/weekdays.ts';
import { yearOf } from './full-date.ts';
import type { Said } from '../time/said.ts';
import type { Rule } from './rule.ts';

export const nthWeekday: Rule = {
  id: 'nth-weekday',
  triggers: ['weekday'],
  pattern: sticky(
    `(?:the${SPACE})?(?<n>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|an?|one)${SPACE}(?<day>${WEEKDAY})s?(?:${SPACE}(?:morning|afternoon|evening|night))?${SPACE}(?:of|in)${SPACE}(?:(?<month>${MONTH})(?:,?${SPACE}(?<year>${YEAR}))?|(?:(?<each>each|every)|(?<relation>the|this|next|last))${SPACE}month)`,
  ),
  read: ({ n = '', day = '', month, year, each, relation }, { match }) => {
    const unit = unitOf('day');
    const whole = unitOf('month');
    if (!unit || !whole || !/^[A-Z]/.test(day) || (month !== undefined && !isMonthName(month))) return null;
    if (each)
      return {
        type: 'SET',
        said: { kind: 'set', value: 'P1M', quant: each.toUpperCase(), freq: null },
      };
    const outer: Said = month
      ? {
          kind: 'date',
          year: year ? yearOf(year) : null,
          month: monthOf(month),
          day: null,
          weekday: null,
          relation: 'bare',
        }
      : { kind: 'unit', unit: whole, relation: relation === 'the' ? 'the' : relationOf(relation) };
    // "arrested on a Friday in January": some day of that month
    if (/^(?:an?|one)$/i.test(n)) return month && !/s$/.test(match) ? { type: 'DATE', said: outer } : null;
    const nth = /^(?:last|final)$/i.test(n) ? -1 : ordinal(n);
    return { type: 'DATE', said: { kind: 'nth', n: nth, unit, weekday: weekdayOf(day), outer } };
  },
  takes: 'none',
  examples: [
    { on: '2026-04-08', text: 'The ball is held on [the first Monday in May].', value: '2026-05-04' },
    { on: '2026-04-08', text: 'He was arrested on [a Friday in January].', value: '2026-01' },
    { on: '2026-04-08', text: 'They met [one Sunday afternoon in May 2024].', value: '2024-05' },
    { on: '2026-04-08', text: 'It closed on [the last Friday of November 2025].', value: '2025-11-28' },
    { on: '2026-04-08', text: 'The council meets on [the first Tuesday of each month].', value: 'P1M' },
  ],
  not: ['the first Monday he was there', 'last Friday in court'],
};
