/** The reader's sentence for an expression: what was said, and what was assumed to date it. */
import type { Reason, Share } from '../../model/reason.ts';
import { collapse } from '../../model/text.ts';
import type { Dating } from '../../model/time.ts';
import { printDay } from './calendar.ts';
import { yearValue, type Judged } from './judged.ts';
import type { Expression, Mod } from './said.ts';
import { MONTH_NAMES } from '../words/months.ts';

const SEASON_WORDS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};
const PART_WORDS: Readonly<Record<string, string>> = {
  MO: 'the morning',
  MI: 'the middle of the day',
  AF: 'the afternoon',
  EV: 'the evening',
  NI: 'the night',
  DT: 'the daytime',
};
/** How much of a stretch a modifier leaves: "the end of May 1940". */
const MOD_WORDS: Readonly<Partial<Record<Mod, string>>> = {
  START: 'the start of ',
  MID: 'the middle of ',
  END: 'the end of ',
  APPROX: 'about ',
};
/** The same of a day: "late on 20 March 2013". */
const MOD_WORDS_OF_DAY: Readonly<Partial<Record<Mod, string>>> = {
  START: 'early on ',
  END: 'late on ',
  APPROX: 'about ',
};
const NTH = ['', 'first', 'second', 'third', 'fourth'];

/** A TIMEX3 value in words: "12 April 1861", "May 2019", "490 BC", "the third quarter of 1989", "the 1980s". */
function printValue(value: string): string {
  const parts = /^(BC)?(\d{2,4})(?:-(\d{2}|[QH]\d|W\d{2}|[A-Z]{2}))?(?:-(\d{2}|WE))?(?:T.*)?$/.exec(value);
  if (!parts) return value;
  const [, era, digits = '', unit, rest] = parts;
  const clock = /T(\d{2}:\d{2})/.exec(value)?.[1];
  const number = Number(digits);
  const year = era ? `${number} BC` : String(number);
  if (digits.length === 3) return `the ${number}0s${era ? ' BC' : ''}`;
  if (digits.length === 2) return `the ${number + 1}${ordinalEnd(number + 1)} century${era ? ' BC' : ''}`;
  if (!unit) return year;
  if (/^[QH]/.test(unit))
    return `the ${NTH[Number(unit[1])] ?? ''} ${unit.startsWith('Q') ? 'quarter' : 'half'} of ${year}`;
  if (unit.startsWith('W') && unit !== 'WI')
    return `${rest === 'WE' ? 'the weekend of week' : 'week'} ${Number(unit.slice(1))} of ${year}`;
  const season = SEASON_WORDS[unit];
  if (season) return `the ${season} of ${year}`;
  const month = MONTH_NAMES[Number(unit)];
  if (!month) return value;
  return rest ? `${Number(rest)} ${month} ${year}${clock ? `, ${clock}` : ''}` : `${month} ${year}`;
}

function ordinalEnd(n: number): string {
  if (n % 100 > 10 && n % 100 < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

/** "January 2026", "9 January 2026", "the week of 5 January 2026": a judged stretch in words. */
function printJudged({ first, last, precision, value, time }: Judged, mod: Mod | null = null): string {
  const ofDay = precision === 'day' && !/T[A-Z\d]/.test(value);
  const lead = (mod && (ofDay ? MOD_WORDS_OF_DAY[mod] : MOD_WORDS[mod])) ?? '';
  if (first && time && /T\d/.test(value))
    return `${printDay(first)}, ${lead}${value.slice(value.indexOf('T') + 1)}`;
  return lead + printStretch({ first, last, precision, value });
}

function printStretch({
  first,
  last,
  precision,
  value,
}: Pick<Judged, 'first' | 'last' | 'precision' | 'value'>): string {
  if (!first || !last) return printValue(value);
  const month = `${MONTH_NAMES[Number(first.slice(5, 7))] ?? ''} ${first.slice(0, 4)}`;
  switch (precision) {
    case 'day': {
      const part = PART_WORDS[/T([A-Z]{2})$/.exec(value)?.[1] ?? ''];
      if (part) return `${part} of ${printDay(first)}`;
      return printDay(first);
    }
    case 'month':
      return month;
    case 'year':
      return yearValue(Number(first.slice(0, 4)));
    case 'decade':
      return `the ${first.slice(0, 4)}s`;
    case 'week':
      return `the week from ${printDay(first)} to ${printDay(last)}`;
    default: {
      const span = `${printDay(first)} to ${printDay(last)}`;
      if (value.endsWith('-WE')) return `the weekend of ${span}`;
      if (value.endsWith('-WI')) return `the winter of ${printWinter(first, last)}, ${span}`;
      return /^\d{2}$|^\d{4}-(?:[QH]\d|SP|SU|FA|WI)$/.test(value) ? `${printValue(value)}, ${span}` : span;
    }
  }
}

/** "1854–55", "1999–2000". */
function printWinter(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`;
}

/** "an article of Thursday 15 January 2026", "an article from between 15 and ...". */
function printSource({ first, last }: Dating): string {
  return first === last
    ? `an article of ${printDay(first, true)}`
    : `an article from between ${printDay(first)} and ${printDay(last)}`;
}

/** The same in parts. */
export function reasonOf({ said, mod, context }: Expression, text: string, judged: Judged): Reason {
  const { basis } = judged;
  if (said.kind === 'vague' || (said.kind === 'offset' && said.amount.count === null)) return { by: 'vague' };
  const share = shareOf(text, judged, mod);
  const told = share ? { share } : {};
  switch (basis.kind) {
    case 'published':
      return { by: 'published', ...told, ...(ahead({ said, context }) ? { ahead: true } : {}) };
    case 'utterance':
    case 'story':
    case 'beside':
      return { by: basis.kind, ...told, from: basis.from };
    case 'event':
      return { by: 'event', ...told, from: basis.from, word: basis.word };
    case 'known':
      return { by: 'known', ...told };
    case 'stated':
    case 'none':
      return { by: 'stated', ...told };
  }
}

const SHARE_OF_MOD: Readonly<Partial<Record<Mod, Share>>> = {
  START: 'start',
  MID: 'mid',
  END: 'end',
  APPROX: 'about',
};
const SHARE_OF_PART: Readonly<Record<string, Share>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

function shareOf(text: string, { precision, value }: Judged, mod: Mod | null): Share | null {
  const rest = /^(earlier|later)\b/i.exec(text)?.[1]?.toLowerCase();
  if (rest === 'earlier' || rest === 'later') return rest;
  const part = precision === 'day' ? SHARE_OF_PART[/T([A-Z]{2})$/.exec(value)?.[1] ?? ''] : undefined;
  return (mod && SHARE_OF_MOD[mod]) ?? part ?? null;
}

/** One sentence. `reference` is what the article's expressions are counted from, null where unknown. */
export function explain(
  expression: Expression,
  text: string,
  judged: Judged,
  reference: Dating | null,
): string {
  const quoted = `“${collapse(text)}”`;
  const { said, mod } = expression;
  if (said.kind === 'duration') return `${quoted} is a length of time, not a date.`;
  if (said.kind === 'set') return `${quoted} is something repeated, not one date.`;
  if (said.kind === 'vague' || (said.kind === 'offset' && said.amount.count === null))
    return `${quoted} names no particular day.`;
  // "later this year" is no more than what is left of it
  const part = /^(earlier|later)\b/i.exec(text)?.[1]?.toLowerCase();
  const means = part
    ? `${part} ${judged.precision === 'day' ? 'on' : 'in'} ${printJudged(judged)}`
    : printJudged(judged, mod);
  switch (judged.basis.kind) {
    case 'stated':
      return judged.first || judged.value.startsWith('BC')
        ? `The text states the date: ${means}.`
        : `${quoted} names no day of the calendar.`;
    case 'published': {
      const looks = ahead(expression) ? ', as the verb looks ahead' : '';
      return reference
        ? `${quoted} in ${printSource(reference)} means ${means}${looks}.`
        : `${quoted} means ${means}.`;
    }
    case 'utterance':
      return `${quoted}, spoken on ${printDay(judged.basis.from, true)}, means ${means}.`;
    case 'story':
      return judged.value === judged.basis.from
        ? `${quoted} is ${printValue(judged.value)}, the date told before it.`
        : `${quoted} is counted from ${printValue(judged.basis.from)}, the date told before it: ${means}.`;
    case 'event':
      return `${quoted} is counted from ${printValue(judged.basis.from)}, which the text gives with the word “${judged.basis.word}”: ${means}.`;
    case 'known':
      return `${quoted}, a day known by what happened then, is ${means}.`;
    case 'beside':
      return `${quoted} is counted from ${printValue(judged.basis.from)}, the date beside it: ${means}.`;
    case 'none':
      return `${quoted} cannot be placed: the day it is counted from is not known.`;
  }
}

function ahead({ said, context }: Pick<Expression, 'said' | 'context'>): boolean {
  return (
    context.tense === 'future' &&
    (said.kind === 'weekday' || said.kind === 'date' || said.kind === 'holiday') &&
    said.relation === 'bare' &&
    !(said.kind === 'weekday' && said.week)
  );
}
