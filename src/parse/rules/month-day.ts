/** "January 15", "15 January", "Thursday, Jan. 15", "the 28 and 29 August" (its first half), without a year. */
import { DAY_NUMBER, isMonthName, MONTH, relationOf, WEEKDAY_LOOSE } from '../words/fragments.ts';
import { knownYear } from '../words/known-days.ts';
import { monthOf } from '../words/months.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { weekdayOf } from '../words/weekdays.ts';
import type { Rule } from './rule.ts';

const LEAD = `(?:(?:(?<relation>last|this|next)${SPACE})?(?<weekday>${WEEKDAY_LOOSE}),?${SPACE})?`;
const MONTH_FIRST = `(?:(?<pointed>last|this|next|this${SPACE}past)${SPACE})?(?<month>${MONTH})${SPACE}(?:the${SPACE})?(?<day>${DAY_NUMBER})(?![\\d.,]?\\d|[a-z%]|[ ]?(?:percent|per[ ]cent|million|billion|points))`;
const DAY_FIRST = `(?:the${SPACE})?(?<day2>${DAY_NUMBER})(?:${SPACE}(?:day${SPACE})?of(?:${SPACE}last)?)?(?:${SPACE}|-)(?<month2>${MONTH})`;

/** "the July 26 Movement", "the May 15 Organization": a day that has become a name. */
export const NAMES_AFTER =
  /^\s(?:Movement|Organi[sz]ation|Brigades?|Alliance|Coalition|Front|Party|Group|Forces?|Stadium|Bridge|Street|Avenue|Square|Park|Hospital|Camp|Club|Foundation|Collective)\b/;

/** "the guerrilla group November 17" */
export const NAMES_BEFORE = /\b(?:group|organi[sz]ation|guerrillas|faction)\s$/;

export const monthDay: Rule = {
  id: 'month-day',
  triggers: ['month', 'weekday'],
  pattern: sticky(`${LEAD}(?:${MONTH_FIRST}|${DAY_FIRST})`),
  read: ({ weekday, month, day, month2, day2, pointed }, { clean, start, end }) => {
    const name = month ?? month2 ?? '';
    if (!isMonthName(name) || NAMES_AFTER.test(clean.slice(end, end + 16))) return null;
    if (!weekday && !pointed && NAMES_BEFORE.test(clean.slice(Math.max(0, start - 14), start))) return null;
    const inMonth = Number.parseInt(day ?? day2 ?? '', 10);
    const known = knownYear(monthOf(name), inMonth, clean.slice(end, end + 48));
    return {
      type: 'DATE',
      said: {
        kind: 'date',
        year: null,
        ...(known === null ? {} : { known }),
        month: monthOf(name),
        day: inMonth,
        weekday: weekday ? weekdayOf(weekday) : null,
        relation: relationOf(pointed),
      },
    };
  },
  takes: 'both',
  examples: [
    { on: '2026-01-16', text: 'He spoke on [January 15].', value: '2026-01-15' },
    { on: '2026-01-16', text: 'It closed on [Friday, 2 January].', value: '2026-01-02' },
    { on: '1999-05-06', text: 'Nobody was charged after the [Oct. 23] slaying.', value: '1998-10-23' },
    { on: '2026-02-10', text: 'His brother died in the [Sept. 11] terrorist attacks.', value: '2001-09-11' },
    { on: '1999-12-20', text: 'There were [Sept. 11] attacks on two villages.', value: '1999-09-11' },
    { on: '2026-12-20', text: 'Talks will resume on [January 8].', value: '2027-01-08' },
  ],
  not: [
    'The July 26 Movement won.',
    'Members of the June 5 Coalition met on 9 July Avenue.',
    'They may 3 times try.',
    'The guerrilla group November 17 was broken up.',
    'Castro led the 26th of July Movement.',
    'Prices in march 5 percent up',
  ],
};
