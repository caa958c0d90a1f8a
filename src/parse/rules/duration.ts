/** "three days", "two-year", "the past few weeks", "a year and a half", "the first nine months". */
import type { Rule } from './rule.ts';
import { sticky, SPACE, JOINT } from '../words/pattern.ts';
import { lastsAt, REACH, reachOf } from './reach.ts';
import { AMOUNT, amountOf } from './amount.ts';
import { PRICE } from './price.ts';

export const duration: Rule = {
  id: 'duration',
  triggers: ['unit'],
  pattern: sticky(
    `(?:(?:${REACH}|(?<def>the|those|these)${SPACE})?(?<then>(?:comparable|corresponding|(?:year|month)-(?:ago|earlier))${SPACE})?${AMOUNT}(?<tail>${JOINT}and${JOINT}an?${JOINT}(?:half|quarter)|${SPACE}or${SPACE}(?:so|more|less|longer|two))?)(?:['’](?!s))?(?<long>${JOINT}(?:long|old)(?![a-z]))?`,
  ),
  read: (groups, { clean, start, end, match }) => {
    const amount = amountOf(groups);
    if (!amount || amount.unit.name === 'weekend') return null;
    const word = groups.count?.toLowerCase() ?? '';
    if (word === 'the' && !groups.reach) return null;
    // "three battles in as many days"
    if (
      word === '' &&
      /^many/i.test(groups.vague ?? '') &&
      /\bas\s$/i.test(clean.slice(Math.max(0, start - 4), start))
    )
      return null;
    // "the nine months ended", but "the | two-day visit"; "to last | six weeks" has a verb
    const bound =
      groups.def !== undefined &&
      /^\s/.test(match.slice(groups.def.length)) &&
      /\ss?$|s$/i.test(groups.unit ?? '') &&
      !/-/.test(match.replace(groups.then ?? '', ''));
    if (groups.def !== undefined && /^(?:an?|another|one)$/.test(word)) return null;
    const verb = lastsAt(clean, start, match);
    const from = verb ? 5 : groups.def !== undefined && !bound ? groups.def.length + 1 : 0;
    // "in the final two years ago", "met the same two years later": the word before belongs to something else
    if (
      /^(?:first|final|remaining|latest|same)$/i.test(groups.reach ?? '') &&
      /^\s(?:ago|earlier|later)\b/i.test(clean.slice(end, end + 9))
    )
      return null;
    if (amount.count === 0 || (amount.count !== null && amount.count > 100_000 && !/illion/.test(word)))
      return null;
    // "the previous year" points, "the four previous weeks" count
    if (/^(?:an?|the|another)$/.test(word) && POINTS.test(match)) return null;
    const after = clean.slice(end, end + 11);
    // an age is a property of a person, not a stretch of time in the story: "a 30-year-old woman", "two years old"
    if (
      /old$/i.test(groups.long ?? '') &&
      /year/i.test(groups.unit ?? '') &&
      ageOfPerson(after, amount.count)
    )
      return null;
    if (/^[- ]olds?\b|^-by-/i.test(after)) return null;
    if (/^-?old$/i.test((groups.long ?? '').trim()) && PERSON.test(after)) return null;
    if (
      /quarters$/i.test(match) &&
      !groups.reach &&
      /^(?:-|\sof\s)|^[.,]?$/.test(after.slice(0, 4)) &&
      /^(?:one|two|three)/i.test(word)
    )
      return null;
    if (/-quarters$/i.test(match)) return null;
    if (
      amount.unit.name === 'second' &&
      !groups.tail &&
      !/s$/i.test(groups.unit ?? '') &&
      !/^(?:one|\d)/.test(word)
    )
      return null;
    // "36 degrees 42 minutes north"
    if (
      /^(?:minute|second)$/.test(amount.unit.name) &&
      DEGREES.test(clean.slice(Math.max(0, start - 12), start))
    )
      return null;
    if (amount.unit.name === 'quarter' && /^(?:an?|one)$/.test(word)) return null;
    if (amount.unit.name === 'night' && (word === 'a' || word === 'another')) return null;
    if (
      /^an?$/.test(word) &&
      /\b(?:times|once|twice|percent|cents?|dollars?|million|billion|thousand|barrels|tons|much|pounds)\s$/i.test(
        clean.slice(Math.max(0, start - 12), start),
      )
    )
      return null;
    if (/^an?$/.test(word) && PRICE.test(clean.slice(Math.max(0, start - 22), start))) return null;
    if (/^an?$/.test(word) && isThing(amount.unit.name, clean.slice(Math.max(0, start - 10), start), after))
      return null;
    const tail = groups.tail ?? '';
    const half = /half/i.test(tail) ? 0.5 : /quarter/i.test(tail) ? 0.25 : 0;
    // "a | day-long meeting"
    if (/^an?$/.test(word) && /^-long$/i.test(groups.long ?? '')) return null;
    const longWord = /long$/i.test(groups.long ?? '');
    const to = groups.long && !longWord ? match.length - groups.long.length : undefined;
    return {
      type: 'DURATION',
      ...(from > 0 ? { from } : {}),
      said: {
        kind: 'duration',
        amounts: [{ ...amount, count: amount.count === null ? null : amount.count + half }],
        reach: verb ? null : reachOf(groups.reach),
      },
      ...(/or\sso/i.test(tail)
        ? { mod: 'APPROX' as const }
        : /more|longer/i.test(tail)
          ? { mod: 'EQUAL_OR_MORE' as const }
          : {}),
      ...(to && groups.long && !/^-/.test(groups.long) ? { to } : {}),
    };
  },
  takes: 'both',
  examples: [
    { text: 'They waited for [three days].', value: 'P3D' },
    { text: 'It rained in [the four previous weeks].', value: 'P4W' },
    { text: 'It rained for [two consecutive days].', value: 'P2D' },
    { text: 'The most goals in [a single month].', value: 'P1M' },
    { text: 'It took [two and a half years].', value: 'P2Y6M' },
    { text: 'Part of a [two-year] plan.', value: 'P2Y' },
    { text: 'For [the past few weeks] it rained.', value: 'PXW' },
    { text: 'It took [a minute and a half].', value: 'PT1M30S' },
    { text: 'The jolt lasted [a second and a half].', value: 'PT1.5S' },
    { text: 'In [the nine months] it lost money.', value: 'P9M' },
    { text: 'The strike may last [six weeks].', value: 'P6W' },
    { text: 'In [the year-earlier nine months] it lost money.', value: 'P9M' },
  ],
  not: [
    'a 30-year-old man',
    'He is 12 years old.',
    'once a week',
    'an hour-by-hour plan',
    'a second chance',
    'It lies at 36 degrees 42 minutes north.',
    'He hit a century.',
    'She was a day trader.',
    'He had a minute role in it.',
    'They won 2 1/2 times as much.',
    'They lost three matches in as many days.',
  ],
};

const DEGREES = /\bdegrees,?\s(?:and\s)?$/;

const PERSON = /^\s(?:son|daughter|boy|girl|baby|child|infant|twins|brother|sister|puppy)\b/i;

/** "a day trader", "a night watchman"; "he hit a century", which is a hundred runs. */
function isThing(unit: string, before: string, after: string): boolean {
  // "a minute role", "minute amounts"
  if (unit === 'minute') return SMALL.test(after);
  return unit === 'century'
    ? /\b(?:hits?|scored|made|struck|maiden)\s$/.test(before)
    : /^(?:day|night)$/.test(unit) &&
        /^\s(?:trad(?:er|ing)|labou?rer|job|care|nursery|pass|trip|watchman)/.test(after);
}

const POINTS = /\s(?:previous|prior|preceding)\s/i;

const SMALL = /^\s(?:role|amount|quantit|trace|fraction|particl|part|portion|share|detail|dose|crack|sum)/;

/** People are old in years; truces, rules and buildings too, but rarely beyond a hyphen. */
function ageOfPerson(after: string, count: number | null): boolean {
  return (
    count !== null &&
    (/^\s(?:man|woman|boy|girl|son|daughter|\w)/i.test(after) || /^[,.;]/.test(after) || after === '')
  );
}
