/** "daily", "every day", "each Thursday", "Mondays", "twice a week", "per month", "annual", "every two years". */
import { MONTH, PART, SEASON, UNIT, WEEKDAY } from '../words/fragments.ts';
import { CARDINAL, cardinal } from '../words/numbers.ts';
import { PARTS } from '../words/dayparts.ts';
import { SEASONS } from '../words/seasons.ts';
import { anyOf, JOINT, SPACE, sticky } from '../words/pattern.ts';
import { unitOf, type Unit } from '../words/units.ts';
import { monthOf } from '../words/months.ts';
import { weekdayOf } from '../words/weekdays.ts';
import type { Rule } from './rule.ts';

/** Adverbs and adjectives of repetition, with their period. */
const REPEATING: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biennial', 'P2Y'],
]);

const lengthOf = (unit: Unit, count: number): string =>
  unit.name === 'fortnight'
    ? `P${count * 2}W`
    : unit.name === 'quarter'
      ? `P${count * 3}M`
      : unit.name === 'night'
        ? `P${count}D`
        : unit.name === 'decade'
          ? `P${count * 10}Y`
          : unit.name === 'century'
            ? `P${count * 100}Y`
            : unit.name === 'weekend'
              ? 'XXXX-WXX-WE'
              : `P${unit.clock ? 'T' : ''}${count}${unit.letter}`;

export const repeating: Rule = {
  id: 'repeating',
  triggers: ['set'],
  pattern: sticky(`(?<word>${anyOf(REPEATING.keys())})`),
  read: ({ word = '' }, { clean, start, end }) => {
    // "the Daily Mail", "Daily News": a publisher; "the first annual" is still a repetition
    if (
      /^[A-Z]/.test(word) &&
      (/^\s[A-Z]/.test(clean.slice(end, end + 2)) ||
        /[a-z]\s$/.test(clean.slice(Math.max(0, start - 2), start)))
    )
      return null;
    // "its quarterly dividend", "the annual meeting" name a kind of thing
    if (/^(?:quarterly|annual)$/i.test(word) && /^\s[a-z]/.test(clean.slice(end, end + 2))) return null;
    return {
      type: 'SET',
      said: { kind: 'set', value: REPEATING.get(word.toLowerCase()) ?? '', quant: null, freq: null },
    };
  },
  takes: 'none',
  examples: [
    { text: 'The agency keeps a [daily] tally.', value: 'P1D' },
    { text: 'It grows by 5 percent [annually].', value: 'P1Y' },
  ],
  not: ['He writes for the Daily Telegraph.', 'It cut its quarterly dividend.'],
};

export const every: Rule = {
  id: 'every',
  first: 'eoa',
  triggers: ['unit', 'weekday', 'month', 'season', 'part'],
  pattern: sticky(
    `(?<quant>every|each|once${SPACE}every|all)${SPACE}(?:(?<other>other|second|third|fourth|few|single)${SPACE}|(?<n>${CARDINAL})${SPACE})?(?:(?<unit>${UNIT})|(?<day>${WEEKDAY})s?(?:${SPACE}(?<part>${PART}))?|(?<month>${MONTH})|(?<season>${SEASON})|(?<part2>${PART}))`,
  ),
  read: ({ quant = '', other, n, unit, day, part, month, season, part2 }, { clean, end }) => {
    if (/^all$/i.test(quant)) return null;
    const each = /each/i.test(quant) ? 'EACH' : 'EVERY';
    const steps: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4 };
    const count = n ? cardinal(n) : (steps[other?.toLowerCase() ?? ''] ?? 1);
    if (/^-|^\sof\s/.test(clean.slice(end, end + 4))) return null;
    if (unit) {
      const found = unitOf(unit);
      if (!found) return null;
      const value = /few/i.test(other ?? '') ? lengthOf(found, 1).replace('1', 'X') : lengthOf(found, count);
      return { type: 'SET', said: { kind: 'set', value, quant: each, freq: null } };
    }
    const code = part ?? part2;
    const tail = code ? `T${PARTS.get(code.toLowerCase()) ?? ''}` : '';
    const value = day
      ? `XXXX-WXX-${weekdayOf(day)}${tail}`
      : month
        ? `XXXX-${String(monthOf(month)).padStart(2, '0')}`
        : season
          ? `XXXX-${SEASONS.get(season.toLowerCase())?.code ?? ''}`
          : `XXXX-XX-XX${tail}`;
    return { type: 'SET', said: { kind: 'set', value, quant: each, freq: null } };
  },
  takes: 'none',
  examples: [
    { text: 'Rallies are held [every day].', value: 'P1D' },
    { text: 'It leaves [each Thursday].', value: 'XXXX-WXX-4' },
    { text: 'They vote [every two years].', value: 'P2Y' },
    { text: 'Orangemen march [every July].', value: 'XXXX-07' },
  ],
  not: ['every second-hand car', 'each of the men'],
};

/** "$500 million a year", "35 cents a night": a price, not something that is repeated. */
export const PRICE =
  /(?:[$£€¥#][\d.,]{1,12}(?:\s(?:thousand|million|billion|trillion))?|\d\s(?:cents|dollars|euros|pounds|yen|marks|francs))\s$/i;

export const perUnit: Rule = {
  id: 'per-unit',
  triggers: ['unit'],
  pattern: sticky(
    `(?:(?<often>once|twice|${CARDINAL}${SPACE}times|several${SPACE}times|many${SPACE}times)${SPACE})?(?<per>an?|per|each|every)(?<gap>${SPACE}|-)(?<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|season)`,
  ),
  read: ({ often, per = '', unit = '' }, { clean, start }) => {
    const found = unitOf(unit);
    if (!found) return null;
    const before = clean.slice(Math.max(0, start - 22), start);
    const rate =
      /(?:\b(?:percent|cents?|dollars?|million|billion|thousand|barrels|tons?|tonnes|pounds|euros|people|times|hours|days|miles|units|cars|shares|copies|passengers|flights|gallons|bpd|visitors|jobs|deaths|much|gigabytes|trips|pages|cases|soldiers|troops|calls|rallies)|[$£€][\d,.]{1,12}|\d%)\s$/i;
    if (!often && !/per/i.test(per) && (!rate.test(before) || PRICE.test(before))) return null;
    const n = often
      ? /once/i.test(often)
        ? 1
        : /twice/i.test(often)
          ? 2
          : cardinal(often.replace(/\s?times$/i, ''))
      : null;
    return {
      type: 'SET',
      said: {
        kind: 'set',
        value: lengthOf(found, 1),
        quant: null,
        freq: n === null ? null : Number.isNaN(n) ? 'XX' : `${n}X`,
      },
    };
  },
  takes: 'none',
  examples: [
    { text: 'They meet [twice a week].', value: 'P1W' },
    { text: 'It makes 300 cars [per day].', value: 'P1D' },
    { text: 'It sells 500 cars [a month].', value: 'P1M' },
  ],
  not: ['He waited a week.', 'It was a day late.', 'It costs $5 million a year.'],
};

export const weekdays: Rule = {
  id: 'weekdays',
  triggers: ['weekday'],
  pattern: sticky(
    `(?<day>${WEEKDAY})s(?:${SPACE}(?<part>${PART})s?)?|(?<day2>${WEEKDAY})${SPACE}(?<part2>${PART})s`,
  ),
  read: ({ day, part, day2, part2 }, { match }) => {
    if (!/^[A-Z]/.test(match)) return null;
    const code = part ?? part2;
    return {
      type: 'SET',
      said: {
        kind: 'set',
        value: `XXXX-WXX-${weekdayOf(day ?? day2 ?? '')}${code ? `T${PARTS.get(code.toLowerCase()) ?? ''}` : ''}`,
        quant: null,
        freq: null,
      },
    };
  },
  takes: 'none',
  examples: [{ text: 'The market opens on [Tuesdays].', value: 'XXXX-WXX-2' }],
  not: ['Tuesday\u2019s vote'],
};

export const joinedEvery: Rule = {
  id: 'x-times-joint',
  first: 'otymwd',
  triggers: ['unit'],
  pattern: sticky(
    `(?<n>once|twice)(?:-|${SPACE})(?:in${SPACE})?an?(?:-)(?<unit>day|week|month|year|decade|century)|(?<word>year|month|week|day)${JOINT}(?:by|after|to)${JOINT}(?<same>year|month|week|day)`,
  ),
  read: ({ unit, n, word, same }) => {
    if (word) {
      const found = word.toLowerCase() === same?.toLowerCase() ? unitOf(word) : undefined;
      return found
        ? { type: 'SET', said: { kind: 'set', value: lengthOf(found, 1), quant: null, freq: null } }
        : null;
    }
    const found = unitOf(unit ?? '');
    return found
      ? {
          type: 'SET',
          said: {
            kind: 'set',
            value: lengthOf(found, 1),
            quant: null,
            freq: /twice/i.test(n ?? '') ? '2X' : '1X',
          },
        }
      : null;
  },
  takes: 'none',
  examples: [{ text: 'It grew [year after year].', value: 'P1Y' }],
  not: ['the year to March'],
};
