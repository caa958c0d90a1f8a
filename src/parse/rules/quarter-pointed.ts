/** "the latest quarter", "the year-earlier period", "this quarter". */
import type { Rule } from './rule.ts';
import { sticky, SPACE, JOINT } from '../words/pattern.ts';
import { RELATION, YEAR, relationOf } from '../words/fragments.ts';
import { ordinal } from '../words/numbers.ts';
import type { Said } from '../time/said.ts';
import { unitOf } from '../words/units.ts';
import { yearSaid, endedIn } from './quarter-year.ts';

export const quarterPointed: Rule = {
  id: 'quarter-pointed',
  triggers: ['quarter', 'year'],
  pattern: sticky(
    `(?:(?<relation>${RELATION})|(?:the${SPACE})?(?<ago>(?:(?:comparable|corresponding)${SPACE})?(?:year|month)-?(?:ago|earlier)|comparable|corresponding)|(?:the${SPACE})?(?<year>${YEAR})|(?<year2>last${SPACE}year['’]s)|(?<the>the))${SPACE}(?:fiscal${SPACE})?(?:(?<n>first|second|third|fourth)${JOINT})?(?<what>quarter|period)(?<tail>${SPACE}(?:of${SPACE})?(?:(?:the${SPACE})?last|(?:a|the)${SPACE}previous)${SPACE}year|${SPACE}a${SPACE}year${SPACE}(?:earlier|ago))?`,
  ),
  read: ({ relation, ago, year, year2, the, n, what = '', tail }, { clean, end, match }) => {
    const how = relationOf(relation);
    // "said that third-quarter profit rose"
    if (how === 'that' && n && /-quarter$/i.test(match)) return null;
    const after = clean.slice(end, end + 12);
    const nth = n ? ordinal(n) : null;
    const before: Said | null =
      ago !== undefined || tail !== undefined || year2 !== undefined
        ? {
            kind: 'offset',
            amount: { count: 1, unit: unitOf('year') ?? { name: 'year', letter: 'Y', clock: false } },
            direction: -1,
            from: 'now',
            report: true,
          }
        : null;
    if (/period/i.test(what)) {
      if (the && !tail) return null;
      if (how === 'same' && !tail && !/^\s(?:last|a\syear|of\slast|in\s\d{4})/i.test(after)) return null;
      if (!before && !year && how !== 'same') return null;
      if (year)
        return {
          type: 'DATE',
          said: { kind: 'fraction', of: 'Q', n: nth, year: yearSaid(year, undefined), relation: 'bare' },
        };
      return { type: 'DATE', said: { kind: 'fraction', of: 'Q', n: nth, year: before, relation: 'bare' } };
    }
    if (the && (/^(?:-|\s(?:of\sa|mile|century|horse))/.test(after) || nth !== null)) return null;
    if (year)
      return {
        type: 'DATE',
        said: { kind: 'fraction', of: 'Q', n: nth, year: yearSaid(year, undefined), relation: 'bare' },
      };
    if (before && (how === 'bare' || how === 'same'))
      return { type: 'DATE', said: { kind: 'fraction', of: 'Q', n: nth, year: before, relation: 'bare' } };
    return {
      type: 'DATE',
      said: {
        kind: 'fraction',
        of: 'Q',
        n: nth,
        year: before,
        relation: the ? 'the' : how,
        ...(how === 'this' && /current|present/i.test(relation ?? '') ? { running: true as const } : {}),
        ...endedIn(clean.slice(end, end + 30)),
      },
    };
  },
  takes: 'both',
  examples: [
    {
      on: '1989-11-01',
      text: 'It lost money in [the third quarter]. It earned some in [the year-ago quarter].',
      value: '1988-Q3',
    },
    {
      on: '1989-11-01',
      text: 'It lost money in [the third quarter]. It earned some in [the corresponding period last year].',
      value: '1988-Q3',
    },
    { on: '1989-11-01', text: 'The loss of [this quarter] was large.', value: '1989-Q4' },
  ],
  not: ['The quarter horse won.', 'The French quarter was busy.', 'In the period before'],
};
