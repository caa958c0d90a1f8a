/** The units that an axis names, by the width of its day: days under months, months under years, years under decades. */
import { dayAt, monthStart, numberToCivil, weekday, yearStart } from './days.ts';
import { clockAt, MINUTE } from './hours.ts';
import { widthOf, type Face } from './measure.ts';
import type { PiecePixels } from './scale.ts';
import type { DayWords } from './say-day.ts';

/** Size of the axis' type. */
export const SIZE = 12.5;
const DAY_TEXT = 22;

const widths = new Map<Face, Map<string, number>>();

/** Width of an axis text. The same few hundred words are measured in every frame of a zoom, so they are kept. */
export function wide(text: string, face: Face): number {
  let known = widths.get(face);
  if (!known || known.size > 2000) widths.set(face, (known = new Map<string, number>()));
  let w = known.get(text);
  if (w === undefined) known.set(text, (w = widthOf(text, face, SIZE)));
  return w;
}

export interface Tick {
  /** Where the unit begins and, for a label in the middle of its unit, where it ends. */
  readonly t: number;
  readonly until: number;
  readonly texts: readonly string[];
  readonly middle?: boolean;
}

export interface Ticks {
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
  readonly grid: readonly number[];
  /** The lower row has years. */
  readonly yearly?: boolean;
}

const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** In minutes. */
const HOUR_STEPS = [5, 10, 15, 30, 60, 120, 180, 360, 720];
const CLOCK_ROOM = 44;

/** The units of a piece by the width of its day; `hours` where events are told by the clock. */
export function ticksOf(
  rate: number,
  from: number,
  to: number,
  words: DayWords,
  width: number,
  hours = false,
): Ticks {
  const minutes = hours && HOUR_STEPS.find((step) => step * MINUTE * rate >= CLOCK_ROOM);
  if (minutes) return byClock(from, to, words, minutes);
  const short = to - from < 32 && rate * 31 < 220;
  // a day without its year says little: where that has no room, the month stands under the year
  if (to - from <= 3 && width < wide(words.monthShort(dayAt(from)), 'sans600') + 6)
    return byMonth(from, to, words, 1);
  const step = DAY_STEPS.find((s) => s * rate >= (s === 1 ? DAY_TEXT : 34));
  if (step && rate * 7 >= 34 && (step < 7 || to - from <= 130)) return byDay(rate, from, to, words, step);
  if (short && width < 150 && to - from <= 3) return byDay(rate, from, to, words, 1);
  const months = MONTH_STEPS.find((s) => s * 30.4 * rate >= 40);
  if (months) return byMonth(from, to, words, months);
  return byYear(rate, from, to, words);
}

function byClock(from: number, to: number, words: DayWords, step: number): Ticks {
  const upper = units(from, to, (t, n) => Math.floor(t) + n).map(({ t, until }): Tick => ({
    t,
    until,
    texts: [words.long(dayAt(t)), words.full(dayAt(t)), words.medium(dayAt(t)), words.short(dayAt(t))],
  }));
  const lower: Tick[] = [];
  for (let n = Math.ceil((from - 1e-6) / (step * MINUTE)); n * step * MINUTE < to; n++) {
    const t = n * step * MINUTE;
    // a moment, not a stretch that an edge could cut
    lower.push({ t, until: t + MINUTE, texts: [clockAt(t)] });
  }
  return { upper, lower, grid: lower.map(({ t }) => t) };
}

function byDay(rate: number, from: number, to: number, words: DayWords, step: number): Ticks {
  const upper = units(from, to, monthStart).map(({ t, until }): Tick => ({
    t,
    until,
    texts: [words.month(dayAt(t)), words.monthShort(dayAt(t)), words.monthName(dayAt(t), 'short')],
  }));
  const lower: Tick[] = [];
  const grid: number[] = [];
  let first = Math.floor(from);
  if (step >= 7) first += (7 - weekday(first)) % 7;
  for (let t = first; t < to; t += step) {
    const { date } = numberToCivil(t);
    const day = dayAt(t);
    const texts =
      rate >= 50
        ? [`${date} ${words.weekday(day, 'short')}`.trim(), String(date)]
        : rate >= 36
          ? [`${date} ${words.weekday(day, 'narrow')}`.trim(), String(date)]
          : [String(date)];
    lower.push({ t, until: t + 1, texts, middle: step === 1 });
    grid.push(t);
  }
  return { upper, lower, grid };
}

function byMonth(from: number, to: number, words: DayWords, step: number): Ticks {
  const upper = units(from, to, yearStart).map(({ t, until }): Tick => ({
    t,
    until,
    texts: [words.year(dayAt(t))],
  }));
  const names = monthNames(words);
  const months = units(from, to, monthStart).filter(({ t }) => (numberToCivil(t).month - 1) % step === 0);
  const lower = months.map(({ t, until }): Tick => ({
    t,
    until: step === 1 ? until : t + step * 30,
    texts: names[numberToCivil(t).month - 1] ?? [],
  }));
  return { upper, lower, grid: months.map(({ t }) => t) };
}

const names = new WeakMap<DayWords, readonly (readonly string[])[]>();

/** Long, short and narrow names of the twelve months, asked for once. */
function monthNames(words: DayWords): readonly (readonly string[])[] {
  const known = names.get(words);
  if (known) return known;
  const made = Array.from({ length: 12 }, (_, month) => {
    const day = dayAt(month * 31);
    return (['long', 'short', 'narrow'] as const).map((width) => words.monthName(day, width));
  });
  names.set(words, made);
  return made;
}

function byYear(rate: number, from: number, to: number, words: DayWords): Ticks {
  const step = YEAR_STEPS.find((s) => s * 365.25 * rate >= 44) ?? 1000;
  const lower = units(from, to, yearStart)
    .filter(({ t }) => numberToCivil(t).year % step === 0)
    .map(({ t, until }): Tick => ({
      t,
      until: Math.max(until, yearStart(t, step)),
      texts: withShort(words.year(dayAt(t))),
    }));
  if (lower.length)
    return {
      upper: spans(from, to, step < 10 ? 10 : 100, words),
      lower,
      grid: lower.map(({ t }) => t),
      yearly: true,
    };
  const t = yearStart(from);
  return { upper: [{ t, until: to, texts: [words.year(dayAt(t))] }], lower: [], grid: [] };
}

/** A year and its last two figures; a year with its era has no shorter form. */
const withShort = (year: string): readonly string[] =>
  /\d\d$/.test(year) ? [year, `’${year.slice(-2)}`] : [year];

/** Decades or centuries as "2010–2019", which needs no words. */
function spans(from: number, to: number, years: number, words: DayWords): readonly Tick[] {
  const out: Tick[] = [];
  for (let t = yearStart(from, -(numberToCivil(from).year % years)); t < to; t = yearStart(t, years)) {
    const until = yearStart(t, years);
    out.push({ t, until, texts: [`${words.year(dayAt(t))}–${words.year(dayAt(until - 1))}`] });
  }
  return out;
}

/** "1683–1865" for a whole piece, or the year it begins in. */
export function yearsOf({ from, to }: PiecePixels, words: DayWords): Tick {
  const [a, b] = [words.year(dayAt(from)), words.year(dayAt(to - 1))];
  return { t: from, until: to, texts: [a === b ? a : `${a}–${b}`, ...withShort(a)] };
}

/** Consecutive units (months, years) that meet a stretch. */
function units(
  from: number,
  to: number,
  start: (t: number, n: number) => number,
): readonly { t: number; until: number }[] {
  const out: { t: number; until: number }[] = [];
  for (let t = start(from, 0); t < to && out.length < 4000;) {
    const until = start(t, 1);
    out.push({ t, until });
    t = until;
  }
  return out;
}
