/** Ticks of each piece of the axis in two rows: year or month above, month or day below, weekdays where there is room. */
import { dayAt, monthStart, numberToCivil, weekday, yearStart } from './days.ts';
import { widthOf, type Face } from './measure.ts';
import type { PiecePixels } from './scale.ts';
import type { DayWords } from './say-day.ts';
import type { AxisLabel, Shape } from './scene.ts';

export interface AxisParts {
  readonly labels: readonly AxisLabel[];
  /** Grid lines through the lanes. */
  readonly grid: readonly number[];
  /** Weekends, where days are wide enough to tell. */
  readonly weekends: readonly (readonly [number, number])[];
}

const UPPER = 18;
const LOWER = 35;
const SIZE = 12.5;
const DAY_TEXT = 22;
export const AXIS_HEIGHT = 44;

export interface Range {
  readonly x0: number;
  readonly x1: number;
}

/** Labels, grid and weekends of all pieces between two edges in pixels. */
export function axisOf(pieces: readonly PiecePixels[], edges: Range, words: DayWords): AxisParts {
  const out = { labels: [] as AxisLabel[], grid: [] as number[], weekends: [] as [number, number][] };
  for (const piece of pieces) {
    const rate = (piece.x1 - piece.x0) / (piece.to - piece.from);
    const x = (t: number): number => piece.x0 + (t - piece.from) * rate;
    const shown: Range = { x0: Math.max(piece.x0, edges.x0), x1: Math.min(piece.x1, edges.x1) };
    if (shown.x1 <= shown.x0) continue;
    const from = piece.from + (shown.x0 - piece.x0) / rate;
    const to = piece.from + (shown.x1 - piece.x0) / rate;
    const ticks = ticksOf(rate, from, to, words, shown.x1 - shown.x0);
    place(ticks.upper, 'upper', x, shown, out.labels);
    place(ticks.lower, 'lower', x, shown, out.labels);
    for (const t of ticks.grid) {
      const at = x(t);
      if (at > shown.x0 + 1 && at < shown.x1 - 1) out.grid.push(at);
    }
    if (rate >= 6)
      for (let d = Math.floor(from) - 1; d <= to; d++)
        if (weekday(d) === 5) {
          const [a, b] = [Math.max(shown.x0, x(d)), Math.min(shown.x1, x(d + 2))];
          if (b > a) out.weekends.push([a, b]);
        }
  }
  return out;
}

const widths = new Map<Face, Map<string, number>>();

/** Width of an axis text. The same few hundred words are measured in every frame of a zoom, so they are kept. */
function wide(text: string, face: Face): number {
  let known = widths.get(face);
  if (!known || known.size > 2000) widths.set(face, (known = new Map<string, number>()));
  let w = known.get(text);
  if (w === undefined) known.set(text, (w = widthOf(text, face, SIZE)));
  return w;
}

interface Tick {
  /** Where the unit begins and, for a label in the middle of its unit, where it ends. */
  readonly t: number;
  readonly until: number;
  readonly texts: readonly string[];
  readonly middle?: boolean;
}

interface Ticks {
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
  readonly grid: readonly number[];
}

const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** The units of a piece by the width of its day. */
function ticksOf(rate: number, from: number, to: number, words: DayWords, width: number): Ticks {
  const short = to - from < 32 && rate * 31 < 220;
  const step = DAY_STEPS.find((s) => s * rate >= (s === 1 ? DAY_TEXT : 34));
  if (step && rate * 7 >= 34 && (step < 7 || to - from <= 130)) return byDay(rate, from, to, words, step);
  if (short && width < 150 && to - from <= 3) return byDay(rate, from, to, words, 1);
  const months = MONTH_STEPS.find((s) => s * 30.4 * rate >= 40);
  if (months) return byMonth(from, to, words, months);
  return byYear(rate, from, to, words);
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
        ? [`${date} ${words.weekday(day, 'short')}`, String(date)]
        : rate >= 36
          ? [`${date} ${words.weekday(day, 'narrow')}`, String(date)]
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
      texts: [words.year(dayAt(t)), `’${words.year(dayAt(t)).slice(-2)}`],
    }));
  if (lower.length) return { upper: [], lower, grid: lower.map(({ t }) => t) };
  const t = yearStart(from);
  return { upper: [], lower: [{ t, until: to, texts: [words.year(dayAt(t))] }], grid: [] };
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

/** Puts a row's texts where they fit: a unit cut by the piece's edge has its label at the edge, as long as it fits. */
function place(
  ticks: readonly Tick[],
  row: 'upper' | 'lower',
  x: (t: number) => number,
  shown: Range,
  out: AxisLabel[],
): void {
  const face = row === 'upper' ? 'sans600' : 'sans400';
  const fill = row === 'upper' ? 'ink' : 'ink2';
  let free = shown.x0;
  // a row of one kind keeps to one length of text, so that it reads as a row
  const level = levelOf(ticks, x, shown, face);
  for (const [i, tick] of ticks.entries()) {
    const a = Math.max(shown.x0, x(tick.t));
    const b = Math.min(shown.x1, x(tick.until));
    const next = ticks[i + 1];
    const room = (next && !tick.middle ? Math.min(shown.x1, x(next.t)) : tick.middle ? b : shown.x1) - a;
    for (const text of tick.texts.slice(level)) {
      const w = wide(text, face);
      const at = tick.middle ? (a + b) / 2 - w / 2 : a + (row === 'upper' || ticks.length > 0 ? 4 : 0);
      if (w + (tick.middle ? 2 : 6) > room || at < free || at + w > shown.x1 + 1) continue;
      out.push({
        kind: 'text',
        x: at,
        y: row === 'upper' ? UPPER : LOWER,
        text,
        face,
        size: SIZE,
        fill,
        anchor: 'start',
        row,
        w,
      });
      free = at + w + 6;
      break;
    }
  }
}

function levelOf(
  ticks: readonly Tick[],
  x: (t: number) => number,
  shown: Range,
  face: 'sans400' | 'sans600',
): number {
  const inner = ticks.filter((t) => x(t.t) >= shown.x0 && x(t.until) <= shown.x1);
  if (inner.length < 2) return 0;
  const levels = Math.max(...inner.map((t) => t.texts.length));
  for (let level = 0; level < levels - 1; level++)
    if (inner.every((t) => wide(t.texts[level] ?? '', face) + 8 <= x(t.until) - x(t.t))) return level;
  return levels - 1;
}

/** Least width of a piece so that its own dates can be written in it. */
export function leastWidth(from: number, to: number, words: DayWords): number {
  const w = (text: string): number => widthOf(text, 'sans600', SIZE) + 12;
  if (to - from <= 2) return Math.max(44, w(words.monthShort(dayAt(from))));
  if (to - from <= 32) return Math.max(96, w(words.month(dayAt(from))));
  return 112;
}

/** The shapes of the axis line of a piece. */
export const baseLine = (x0: number, x1: number, y: number): Shape => ({
  kind: 'rect',
  x: x0,
  y,
  w: x1 - x0,
  h: 1,
  fill: 'ink',
});

/** "3 yr 9 mo", "8 days" as two short lines. */
export function lengthWords(days: number): {
  readonly years: number;
  readonly months: number;
  readonly days: number;
} {
  if (days < 60) return { years: 0, months: 0, days: Math.round(days) };
  const months = Math.round(days / 30.4375);
  if (days < 365) return { years: 0, months, days: 0 };
  // a century needs no months
  if (months >= 1200) return { years: Math.round(months / 12), months: 0, days: 0 };
  return { years: Math.floor(months / 12), months: months % 12, days: 0 };
}
