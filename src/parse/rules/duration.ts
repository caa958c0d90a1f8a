/** "three days", "two-year", "12 to 18 months", "the past few weeks", "a year and a half", "the first nine months", "decades". */
import { POSSESSIVE, UNIT } from '../words/fragments.ts';
import { CARDINAL, cardinal, FRACTION, fraction } from '../words/numbers.ts';
import { JOINT, SPACE, sticky } from '../words/pattern.ts';
import { unitOf, type UnitName } from '../words/units.ts';
import { AMOUNT, amountOf } from './offset.ts';
import { PRICE } from './set.ts';
import type { Amount } from '../time/said.ts';
import type { Rule } from './rule.ts';

const REACH = `(?:(?:the|these|those|this|${POSSESSIVE})${SPACE})?(?<reach>last|past|previous|preceding|prior|next|coming|following|ensuing|subsequent|recent|first|final|remaining|latest|same)${SPACE}`;
const BACKWARD = /last|past|previous|preceding|prior|recent/i;
const FORWARD = /next|coming|following|ensuing|subsequent/i;

/** A reach word as the side a stretch lies on. */
export function reachOf(word: string | undefined): 'past' | 'next' | null {
  if (!word) return null;
  return BACKWARD.test(word) ? 'past' : FORWARD.test(word) ? 'next' : null;
}

/** Units that stand alone in the plural as a length of time: "for weeks", "in recent months". */
const NOT_ALONE: ReadonlySet<UnitName> = new Set<UnitName>([
  'second',
  'quarter',
  'night',
  'weekend',
  'minute',
]);

export const duration: Rule = {
  id: 'duration',
  triggers: ['unit'],
  pattern: sticky(
    `(?:(?:${REACH})?${AMOUNT}(?<tail>${JOINT}and${JOINT}an?${JOINT}(?:half|quarter)|${SPACE}or${SPACE}(?:so|more|less|longer|two))?)(?:['’](?!s))?(?<long>${JOINT}(?:long|old)(?![a-z]))?`,
  ),
  read: (groups, { clean, start, end, match }) => {
    const amount = amountOf(groups);
    if (!amount || amount.unit.name === 'weekend') return null;
    const word = groups.count?.toLowerCase() ?? '';
    if (word === 'the' && !groups.reach) return null;
    if (amount.count === 0 || (amount.count !== null && amount.count > 100_000)) return null;
    const after = clean.slice(end, end + 10);
    // an age is a property of a person, not a stretch of time in the story: "a 30-year-old woman", "two years old"
    if (
      /old$/i.test(groups.long ?? '') &&
      /year/i.test(groups.unit ?? '') &&
      ageOfPerson(after, amount.count)
    )
      return null;
    if (/^[- ]olds?\b/i.test(after)) return null;
    if (/^-?old$/i.test((groups.long ?? '').trim()) && PERSON.test(after)) return null;
    if (
      /quarters$/i.test(match) &&
      !groups.reach &&
      /^(?:-|\sof\s)|^[.,]?$/.test(after.slice(0, 4)) &&
      /^(?:one|two|three)/i.test(word)
    )
      return null;
    if (/-quarters$/i.test(match)) return null;
    if (amount.unit.name === 'second' && !/s$/i.test(groups.unit ?? '') && !/^(?:one|\d)/.test(word))
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
    const tail = groups.tail ?? '';
    const half = /half/i.test(tail) ? 0.5 : /quarter/i.test(tail) ? 0.25 : 0;
    const longWord = /long$/i.test(groups.long ?? '');
    const to = groups.long && !longWord ? match.length - groups.long.length : undefined;
    return {
      type: 'DURATION',
      said: {
        kind: 'duration',
        amounts: [{ ...amount, count: amount.count === null ? null : amount.count + half }],
        reach: reachOf(groups.reach),
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
    { text: 'It took [two and a half years].', value: 'P2Y6M' },
    { text: 'Part of a [two-year] plan.', value: 'P2Y' },
    { text: 'For [the past few weeks] it rained.', value: 'PXW' },
    { text: 'It took [a minute and a half].', value: 'PT1M30S' },
  ],
  not: [
    'a 30-year-old man',
    'He is 12 years old.',
    'once a week',
    'a second chance',
    'They won 2 1/2 times as much.',
  ],
};

const PERSON = /^\s(?:son|daughter|boy|girl|baby|child|infant|twins|brother|sister|puppy)\b/i;

/** People are old in years; truces, rules and buildings too, but rarely beyond a hyphen. */
function ageOfPerson(after: string, count: number | null): boolean {
  return (
    count !== null &&
    (/^\s(?:man|woman|boy|girl|son|daughter|\w)/i.test(after) || /^[,.;]/.test(after) || after === '')
  );
}

export const durationRange: Rule = {
  id: 'duration-range',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${REACH})?(?<low>an?|${CARDINAL})(?:${SPACE}|-)(?:to|or)(?:${SPACE}|-)(?<high>${CARDINAL}(?<half>${FRACTION})?)${JOINT}(?<unit>${UNIT})`,
  ),
  read: ({ reach, low = '', high = '', half, unit = '' }) => {
    const found = unitOf(unit);
    const from = cardinal(low.toLowerCase());
    const to = cardinal(half ? high.slice(0, high.length - half.length) : high) + fraction(half);
    if (!found || Number.isNaN(from) || !(to > from)) return null;
    return {
      type: 'DURATION',
      said: { kind: 'duration', amounts: [{ count: from, to, unit: found }], reach: reachOf(reach) },
    };
  },
  takes: 'both',
  examples: [{ text: 'It lasts [12 to 18 months].', value: 'P12M' }],
  not: ['He gave a 5 to 3 vote.'],
};

export const durationSum: Rule = {
  id: 'duration-sum',
  triggers: ['unit'],
  pattern: sticky(
    `(?<n1>an?|${CARDINAL})${SPACE}(?<u1>years?|months?|weeks?|days?|hours?|hrs?|minutes?|min)(?:,|,?${SPACE}and)?${SPACE}(?<n2>${CARDINAL})${SPACE}(?<u2>${UNIT})(?:(?:,|,?${SPACE}and)?${SPACE}(?<n3>${CARDINAL})${SPACE}(?<u3>seconds?|minutes?|days?))?`,
  ),
  read: ({ n1 = '', u1 = '', n2 = '', u2 = '', n3, u3 }) => {
    const parts: Amount[] = [];
    for (const [n, u] of [
      [n1, u1],
      [n2, u2],
      [n3, u3],
    ] as const) {
      const unit = u ? unitOf(u) : undefined;
      if (unit && n) parts.push({ count: cardinal(n), unit });
    }
    return { type: 'DURATION', said: { kind: 'duration', amounts: parts, reach: null } };
  },
  takes: 'both',
  examples: [{ text: 'She ran it in [2 hours, 15 minutes and 25 seconds].', value: 'PT2H15M25S' }],
  not: ['Two days, five goals'],
};

export const barePlural: Rule = {
  id: 'plural-units',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${REACH})?(?<unit>years|months|weeks|days|hours|decades|centuries|generations|quarters|minutes)(?<more>${SPACE}(?:and|or|to)${SPACE}(?:years|months|weeks|days|hours))?(?<long>-long|-old)?`,
  ),
  read: ({ reach, unit = '', long }, { clean, start, end, match }) => {
    const found = unitOf(unit);
    if (!found) return null;
    const before = clean.slice(Math.max(0, start - 16), start);
    const after = clean.slice(end, end + 14);
    if (reach && /^(?:first|final|remaining|latest|same)$/i.test(reach)) {
      if (!/^(?:final|first|remaining)$/i.test(reach) || found.name === 'quarter') return null;
    }
    if (!reach) {
      const lasting =
        /\b(?:for|in|within|over|after|until|through|took|take|takes|spent|spend|of|several|and|last|lasted|by|than|just|only|matter\sof)\s(?:the\s)?$/i.test(
          before,
        );
      const following = /^\s(?:of|ago|later|earlier|before|after|away|to\scome|on\send)\b/i.test(after);
      if (NOT_ALONE.has(found.name) && !(found.name === 'minute' && lasting)) return null;
      if (!lasting && !following && !long) return null;
      if (/\b(?:of|by|than)\s(?:the\s)?$/i.test(before) && !following) return null;
      if (/\bin\sthe\s$/i.test(before) && !following) return null;
      if (/^['’]/.test(after)) return null;
    }
    if (/^coming$/i.test(reach ?? '') && !/^the\b/i.test(match))
      return { type: 'DATE', said: { kind: 'vague', ref: 'FUTURE_REF' } };
    if (
      reach &&
      /^recent$/i.test(reach) &&
      found.name !== 'decade' &&
      found.name !== 'century' &&
      found.name !== 'quarter' &&
      /days?/i.test(match)
    )
      return { type: 'DATE', said: { kind: 'vague', ref: 'PAST_REF' } };
    return {
      type: 'DURATION',
      said: { kind: 'duration', amounts: [{ count: null, unit: found }], reach: reachOf(reach) },
    };
  },
  takes: 'both',
  examples: [
    { text: 'They have waited for [years].', value: 'PXY' },
    { text: 'In [recent months] prices fell.', value: 'PXM' },
    { text: 'It will rain in [coming weeks].', value: 'FUTURE_REF' },
  ],
  not: ['The days grew short.', 'working hours', 'dog years'],
};

export const halfUnit: Rule = {
  id: 'half-unit',
  first: 'ath',
  triggers: ['unit'],
  pattern: sticky(
    `(?:(?:a|the${SPACE}(?:past|last|next)|another)${SPACE})?half[- ](?:(?:an?|the)${SPACE})?(?<unit>hour|day|year|month|decade|century|minute)|(?<quarter>a${SPACE}quarter)(?:${SPACE}of${SPACE}an?|-)(?:${SPACE})?(?<unit2>century|hour)`,
  ),
  read: ({ unit, unit2 }, { clean, end }) => {
    if (clean[end] === '-') return null;
    const found = unitOf(unit ?? unit2 ?? '');
    return found
      ? {
          type: 'DURATION',
          said: { kind: 'duration', amounts: [{ count: unit ? 0.5 : 0.25, unit: found }], reach: null },
        }
      : null;
  },
  takes: 'both',
  examples: [
    { text: 'He spoke for [half an hour].', value: 'PT30M' },
    { text: 'It stood for [half a century].', value: 'P50Y' },
  ],
  not: ['half the year-old cars'],
};
