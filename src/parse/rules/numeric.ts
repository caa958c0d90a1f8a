/** "2026-01-16", "2026/01/16", "16.01.2026", "01/16/2026": dates all in digits. */
import { sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

export const numericDate: Rule = {
  id: 'numeric-date',
  triggers: ['numeric'],
  pattern: sticky(
    '(?<y>(?:19|20)\\d{2})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})|(?<a>\\d{1,2})(?<sep2>[-/.])(?<b>\\d{1,2})\\k<sep2>(?<year>(?:19|20)\\d{2}|\\d{2})',
  ),
  read: ({ y, m, d, a, b, year, sep2 }, { clean, start, end }) => {
    if (
      /[\d$£€/.:-]$/.test(clean.slice(Math.max(0, start - 1), start)) ||
      /^[-/.:]\d/.test(clean.slice(end, end + 2))
    )
      return null;
    const [first, second] = [Number(a), Number(b)];
    if (year?.length === 2 && (sep2 !== '/' || first > 12 || first === 0 || second === 0)) return null;
    // with stops the day comes first (European); with slashes the month does, unless it cannot be one
    const dayFirst = sep2 === '.' || sep2 === '-' || first > 12;
    const [year4, month, day] = y
      ? [Number(y), Number(m), Number(d)]
      : [
          year?.length === 2 ? (Number(year) > 40 ? 1900 : 2000) + Number(year) : Number(year),
          dayFirst ? second : first,
          dayFirst ? first : second,
        ];
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return {
      type: 'DATE',
      said: {
        kind: 'date',
        year: year4,
        month,
        day,
        weekday: null,
        relation: 'bare',
        ...(sep2 === '/'
          ? { slashed: dayFirst ? ('day' as const) : second > 12 ? ('month' as const) : ('open' as const) }
          : {}),
      },
    };
  },
  takes: 'none',
  examples: [
    { text: 'Filed on [2026-01-16].', value: '2026-01-16' },
    { text: 'Posted [01/16/2026] by staff.', value: '2026-01-16' },
    {
      on: '2027-03-26',
      text: 'Shows of [25/03/2027] sold out on [12/03/2027].',
      value: '2027-03-12',
    },
    { text: 'Stand: [16.01.2026].', value: '2026-01-16' },
  ],
  not: ['IP 10.1.2026.4', 'version 1.2.3', 'a 9-11-1 record'],
};
