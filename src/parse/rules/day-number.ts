/** "on the 23rd", "by the 5th": a day of the month that the story or the article is in. */
import { sticky, SPACE } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

const BEFORE =
  /\b(?:on|by|until|till|since|from|before|after|(?:dawn|morning|afternoon|evening|night|noon)\sof)\s$/i;
/** What follows a day and not "the 23rd floor", "the 5th and 6th floors". */
const AFTER =
  /^(?:[.,;:)”"]|\s?$|\s(?:(?:he|she|it|they|we|the|an?|was|were|had|has|will|would|at|in|but|when|while|failed|began|ended)\b|and\s(?!\d)))/;
/** "a storm on the 14th sank 30 ships"; "the 5th armed division" has a noun behind. */
const VERB =
  /^\s(?:[a-z]{3,12}ed|sank|fell|took|came|broke|left|drove|brought|cut|gave|saw|found|led|made|met|won|lost|set|struck|began|became|went|ran|threw|tore|swept)\s(?:the|an?|in|to|on|by|up|off|out|his|her|its|no|more|[\dA-Z])/;
/** "on the 30th of that month": the month joins it. */
const MONTH_BEHIND = /^\sof\s(?:that|this|(?:the\s)?(?:same|following|previous|next|last))\smonth\b/;

export const dayNumber: Rule = {
  id: 'day-number',
  triggers: ['ordinal'],
  pattern: sticky(`the${SPACE}(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)`),
  read: ({ day = '' }, { clean, start, end }) =>
    BEFORE.test(clean.slice(Math.max(0, start - 14), start)) &&
    (AFTER.test(clean.slice(end, end + 8)) ||
      VERB.test(clean.slice(end, end + 24)) ||
      MONTH_BEHIND.test(clean.slice(end, end + 28)))
      ? {
          type: 'DATE',
          said: { kind: 'date', year: null, month: null, day: Number(day), weekday: null, relation: 'bare' },
        }
      : null,
  takes: 'none',
  examples: [
    { on: '2026-01-26', text: 'The ship came back on [the 23rd].', value: '2026-01-23' },
    { on: '2026-01-26', text: 'He will reply by [the 5th].', value: '2026-02-05' },
    {
      on: '2009-12-19',
      text: 'They met on [5 November 1854]. A storm on [the 14th] sank 30 ships.',
      value: '1854-11-14',
    },
    { on: '2026-01-10', text: 'The ship came back on [the 23rd].', value: '2025-12-23' },
    {
      on: '2009-12-19',
      text: 'It began on [20 September 1917]. The attack on [the 25th] failed.',
      value: '1917-09-25',
    },
  ],
  not: [
    'A fire on the 23rd floor.',
    'He lives on the 5th and 6th floors.',
    'He scored on the 3rd attempt.',
    'From the 19th century on.',
  ],
};
