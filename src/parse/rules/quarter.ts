/** "the third quarter", "fiscal fourth quarter", "last year's first half", "the latest quarter", "the year-earlier period". */
import { MONTH, RELATION, relationOf, YEAR } from '../words/fragments.ts';
import { JOINT, SPACE, sticky } from '../words/pattern.ts';
import { monthOf } from '../words/months.ts';
import { ordinal } from '../words/numbers.ts';
import { yearOf } from './full-date.ts';
import type { Said } from '../time/said.ts';
import type { Rule } from './rule.ts';
import { unitOf } from '../words/units.ts';

const YEAR_WORDS = `(?:(?<relation>${RELATION})${SPACE}(?:fiscal${SPACE})?year['’]s|(?:the${SPACE}|a${SPACE})?(?:fiscal${SPACE})?(?<year>${YEAR})(?:['’]s)?)${SPACE}`;
const OF_YEAR = `${SPACE}(?:of|in)${SPACE}(?:(?<relation2>${RELATION})${SPACE}(?:fiscal${SPACE})?year|(?:fiscal${SPACE})?(?<year2>${YEAR}|['’]\\d{2})|(?<the>the${SPACE}year))|${SPACE}(?<year3>${YEAR})|${SPACE}(?<relation3>last|this|next)${SPACE}year`;
const N = 'latter|first|second|third|fourth|final|last|latest|1st|2nd|3rd|4th';

const ENDED = new RegExp(`^\\s(?:that\\s)?end(?:ed|ing)\\s(?:on\\s)?(${MONTH})`, 'i');

/** The month a quarter is said to end in, behind its name. */
function endedIn(after: string): { readonly ended: number } | Record<string, never> {
  const name = ENDED.exec(after)?.[1];
  return name ? { ended: monthOf(name) } : {};
}

/** The year a quarter or half belongs to, from whichever group named it. */
function yearSaid(year: string | undefined, relation: string | undefined): Said | null {
  if (year)
    return { kind: 'date', year: yearOf(year), month: null, day: null, weekday: null, relation: 'bare' };
  const unit = unitOf('year');
  return relation && unit ? { kind: 'unit', unit, relation: relationOf(relation) } : null;
}

export const quarter: Rule = {
  id: 'quarter',
  triggers: ['quarter', 'year'],
  pattern: sticky(
    `(?:${YEAR_WORDS}|(?:the|its|their|a)${SPACE})?(?:flat${SPACE}|weak${SPACE}|strong${SPACE})?(?:(?<fiscal>fiscal|financial)${SPACE})?(?:(?<n>${N})${JOINT}(?:(?<fiscal2>fiscal|financial)${JOINT})?(?<what>quarter|half|period|trimester)|(?<q>[QH][1-4]))(?:${OF_YEAR})?`,
  ),
  read: (
    { relation, year, fiscal, fiscal2, n = '', what, q, relation2, year2, year3, relation3 },
    { clean, end, match },
  ) => {
    const outer = yearSaid(year ?? year2 ?? year3, relation ?? relation2 ?? relation3);
    const isFiscal = fiscal !== undefined || fiscal2 !== undefined;
    if (q) {
      if (q !== q.toUpperCase()) return null;
      const said: Said = {
        kind: 'fraction',
        of: q.startsWith('Q') ? 'Q' : 'H',
        n: Number(q[1]),
        year: outer,
        relation: 'bare',
      };
      return { type: 'DATE', said };
    }
    const half = /half/i.test(what ?? '');
    if (/period|trimester/i.test(what ?? '')) {
      return /latest/i.test(n)
        ? { type: 'DATE', said: { kind: 'fraction', of: 'Q', n: null, year: null, relation: 'past' } }
        : null;
    }
    const after = clean.slice(end, end + 16);
    if (half && /^\s(?:of\s(?:the\s)?(?!year)|hour|dozen|lead|time|goal|minute)/i.test(after) && !outer)
      return null;
    if (
      half &&
      !outer &&
      !/^\s(?:of\sthe\s(?:fiscal\s)?year|earnings|profit|results|net|sales|loss)|^[,.;]/i.test(after)
    )
      return null;
    if (!half && /\b(?:with|minutes|points|touchdown|scored)\b/i.test(after)) return null;
    const word = n.toLowerCase();
    if (word === 'latter' && !half) return null;
    // "its third quarter", "a third-quarter loss": the word belongs to what follows
    const lead = /^(?:its|their|a)\s/i.exec(match)?.[0].length;
    const relative = word === 'latter' || word === 'latest' || word === 'last' || word === 'final';
    const nth = relative ? (word === 'latest' ? null : half ? 2 : word === 'final' ? 4 : 0) : ordinal(word);
    return {
      type: 'DATE',
      ...(lead ? { from: lead } : {}),
      said: {
        kind: 'fraction',
        of: half ? 'H' : 'Q',
        n: nth === 0 && outer ? 4 : nth,
        year: outer,
        relation: word === 'latest' ? 'past' : word === 'last' ? 'last' : 'bare',
        ...(isFiscal ? { fiscal: true } : {}),
        ...endedIn(clean.slice(end, end + 30)),
      },
    };
  },
  takes: 'both',
  examples: [
    { on: '1989-10-30', text: 'Net income fell in [the third quarter].', value: '1989-Q3' },
    { on: '1989-10-30', text: 'A gain in [the first quarter of 1988] helped.', value: '1988-Q1' },
    { on: '1989-10-31', text: 'It may end by [next year\u2019s first quarter].', value: '1990-Q1' },
    { on: '1989-10-31', text: 'Profit rose in [the first half of 1989].', value: '1989-H1' },
  ],
  not: ['He scored in the second half with a header.', 'first half-hour'],
};

export const quarterPointed: Rule = {
  id: 'quarter-pointed',
  triggers: ['quarter', 'year'],
  pattern: sticky(
    `(?:(?<relation>${RELATION})|(?:the${SPACE})?(?<ago>(?:(?:comparable|corresponding)${SPACE})?(?:year|month)-?(?:ago|earlier)|comparable|corresponding)|(?:the${SPACE})?(?<year>${YEAR})|(?<year2>last${SPACE}year['’]s)|(?<the>the))${SPACE}(?:fiscal${SPACE})?(?:(?<n>first|second|third|fourth)${JOINT})?(?<what>quarter|period)(?<tail>${SPACE}(?:of${SPACE})?(?:(?:the${SPACE})?last|(?:a|the)${SPACE}previous)${SPACE}year|${SPACE}a${SPACE}year${SPACE}(?:earlier|ago))?`,
  ),
  read: ({ relation, ago, year, year2, the, n, what = '', tail }, { clean, end }) => {
    const how = relationOf(relation);
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
    if (the && (/^(?:-|\s(?:of\sa|mile|century))/.test(after) || nth !== null)) return null;
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
  not: ['The French quarter was busy.', 'In the period before'],
};
