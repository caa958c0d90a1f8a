/** "the last week of", "the first day of", "the third weekend in" a month or year: half an expression, joined to what follows. */
import { ORDINAL, ordinal } from '../words/numbers.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import type { Rule } from './rule.ts';

/** What may follow: a month, a year, a decade, "last year", "the month". Anything else is no calendar. */
const CALENDAR =
  /^\s(?:of|in)\s(?:(?:early|late|mid)[- ])?(?:(?:the\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\b|(?:the\s)?\d{4}\b|(?:the|last|this|next|that|the\s(?:last|same|previous|following))\s(?:month|year|century|decade)\b)/;

export const nthUnit: Rule = {
  id: 'nth-unit',
  triggers: ['unit'],
  pattern: sticky(
    `(?:the${SPACE})?(?:very${SPACE})?(?<n>last|final|closing|opening|${ORDINAL})${SPACE}(?<unit>day|week|weekend|month)`,
  ),
  read: ({ n = '', unit = '' }, { clean, end }) => {
    const found = unitOf(unit);
    if (!found || !CALENDAR.test(clean.slice(end, end + 34))) return null;
    const word = n.toLowerCase();
    const nth = /^(?:last|final|closing)$/.test(word) ? -1 : word === 'opening' ? 1 : ordinal(word);
    return { type: 'DATE', said: { kind: 'nth', n: nth, unit: found, outer: { kind: 'told' } } };
  },
  takes: 'none',
  examples: [
    { on: '2026-05-01', text: 'It fell in [the last week of August 2025].', value: '2025-W35' },
    { on: '2026-05-01', text: 'It opened on [the first day of 1999].', value: '1999-01-01' },
  ],
  not: ['the first day of the war', 'in the last week of his life'],
};
