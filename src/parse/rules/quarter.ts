/** "the third quarter", "fiscal fourth quarter", "last year's first half", "Q3 2012". */
import type { Rule } from './rule.ts';
import { sticky, SPACE, JOINT } from '../words/pattern.ts';
import { RELATION, YEAR } from '../words/fragments.ts';
import { yearSaid, endedIn } from './quarter-year.ts';
import type { Said } from '../time/said.ts';
import { ordinal } from '../words/numbers.ts';

const YEAR_WORDS = `(?:(?<relation>${RELATION})${SPACE}(?:fiscal${SPACE})?year['’]s|(?:the${SPACE}|a${SPACE})?(?:fiscal${SPACE})?(?<year>${YEAR})(?:['’]s)?)${SPACE}`;

const OF_YEAR = `${SPACE}(?:of|in)${SPACE}(?:(?<relation2>${RELATION})${SPACE}(?:fiscal${SPACE})?year|(?:fiscal${SPACE})?(?<year2>${YEAR}|['’]\\d{2})|(?<the>the${SPACE}year))|${SPACE}(?<year3>${YEAR})|${SPACE}(?<relation3>last|this|next)${SPACE}year`;

/** What is done every year. */
const USUALLY = /\b(?:usually|typically|normally|traditionally|generally|customarily)\s[^.;,]{0,50}$/i;

/** "the second and | fourth quarters": the first of them is found beside it, see `lists.ts`. */
const ONE_BEFORE = /\b(?:first|second|third)(?:\sand|\sto|,)\s$/i;

const N = 'holiday|latter|first|second|third|fourth|final|last|latest|1st|2nd|3rd|4th';

/** "with 2:41 left in the third quarter": of a game. */
const LEFT = /\b(?:left|remaining|to\splay|to\sgo)\sin\s(?:the\s)?$/i;
/** "scored 10 points in the fourth quarter". */
const SCORED =
  /\b(?:scored|scoring|touchdowns?|baskets?|three-pointers?|rebounds?|outscored|trailed|halftime)\b/i;

/** What halves of a year are told of, and what halves of a game are. */
const BUSINESS =
  /\b(?:sales|profits?|losses|revenues?|growth|grow|economy|economic|results|company|companies|markets?|demand|output|orders|years?|forecasts?|inflation|prices|shipments|deliveries|exports|imports|production|dividend|investors?|shares|margins?|bookings|costs|GDP|analysts?|spending|rates|guidance|outlook|earnings)\b/i;
const GAME =
  /\b(?:goals?|scored|scoring|minutes?|penalty|penalties|shots?|game|match|coach|team|halftime|half-time|header|captain|league|players?|midfielder|striker|goalkeeper|winger|substitute|touchdowns?)\b/i;

/** Whether a lone "second half" is one of a year: by what is told around it. */
function isOfYear(before: string, after: string): boolean {
  return !GAME.test(before) && !GAME.test(after) && (BUSINESS.test(before) || BUSINESS.test(after));
}

export const quarter: Rule = {
  id: 'quarter',
  triggers: ['quarter', 'year'],
  pattern: sticky(
    `(?:${YEAR_WORDS}|(?:the|its|their|a)${SPACE})?(?:flat${SPACE}|weak${SPACE}|strong${SPACE})?(?:(?<fiscal>fiscal|financial)${SPACE})?(?:(?<n>${N})${JOINT}(?:(?<fiscal2>fiscal|financial)${JOINT})?(?<what>quarters?|half|period|trimester)|(?<q>[QH][1-4]))(?:${OF_YEAR})?`,
  ),
  read: (
    { relation, year, fiscal, fiscal2, n = '', what, q, relation2, year2, the, year3, relation3 },
    { clean, start, end, match },
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
    if (/s$/i.test(what ?? '') && !ONE_BEFORE.test(clean.slice(Math.max(0, start - 14), start))) return null;
    const after = clean.slice(end, end + 16);
    if (half && /^\s(?:of\s(?:the\s)?(?!year)|hour|dozen|lead|time|goal|minute)/i.test(after) && !outer)
      return null;
    if (
      half &&
      !outer &&
      the === undefined &&
      !/^\s(?:of\sthe\s(?:fiscal\s)?year|earnings|profit|results|net|sales|loss)/i.test(after) &&
      !isOfYear(clean.slice(Math.max(0, start - 100), start), clean.slice(end, end + 80))
    )
      return null;
    // "with 3:20 left in the third quarter": a quarter of a game
    const before = clean.slice(Math.max(0, start - 48), start);
    if (!half && !outer && (LEFT.test(before) || SCORED.test(before))) return null;
    if (
      !half &&
      /\b(?:with\s\d|minutes|points|touchdown|scored)|^\sof\s(?:the|a)\s(?:match|game|final)/i.test(after)
    )
      return null;
    // "usually done in the fourth quarter": of every year
    if (!half && !outer && USUALLY.test(clean.slice(Math.max(0, start - 60), start)))
      return {
        type: 'SET',
        ...(/^(?:its|their|a)\s/i.test(match) ? { from: match.indexOf(' ') + 1 } : {}),
        said: { kind: 'set', value: `XXXX-Q${ordinal(n.toLowerCase())}`, quant: null, freq: null },
      };
    const word = n.toLowerCase();
    if ((word === 'latter' && !half) || (word === 'holiday' && half)) return null;
    // "its third quarter", "a third-quarter loss": the word belongs to what follows
    const joined = /-(?:quarter|half)$/i.test(match) && /^\s[a-z]/i.test(after);
    const lead = (joined ? /^(?:its|their|the|a)\s/i : /^(?:its|their|a)\s/i).exec(match)?.[0].length;
    const relative = word === 'latter' || word === 'latest' || word === 'last' || word === 'final';
    const nth = relative
      ? word === 'latest'
        ? null
        : half
          ? 2
          : word === 'final'
            ? 4
            : 0
      : word === 'holiday'
        ? 4
        : ordinal(word);
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
    { on: '2025-10-30', text: 'Shops will earn less in [the holiday quarter].', value: '2025-Q4' },
    { on: '1989-10-30', text: 'A gain in [the first quarter of 1988] helped.', value: '1988-Q1' },
    { on: '1989-10-31', text: 'It may end by [next year\u2019s first quarter].', value: '1990-Q1' },
    { on: '1989-10-31', text: 'Profit rose in [the first half of 1989].', value: '1989-H1' },
    {
      on: '2025-03-06',
      text: 'Airbus expects demand in [the second half] to be stronger.',
      value: '2025-H2',
    },
    { on: '2025-05-06', text: 'Its guidance for [the second half] was weak.', value: '2025-H2' },
    { on: '2025-10-06', text: 'In [the first half of the year], it lost $3 million.', value: '2025-H1' },
    { text: 'Sales are usually low in [the first quarter].', value: 'XXXX-Q1' },
    { on: '2025-10-30', text: 'Sales fell in [the second] and [third quarters].', value: '2025-Q3' },
  ],
  not: [
    'Denver led with 2:41 left in the third quarter.',
    'He scored 10 points in the fourth quarter.',
    'He scored in the second half with a header.',
    'first half-hour',
    'In the second half, Messi volleyed home.',
  ],
};
