/** Ticks of each piece of the axis in two rows: year or month above, month or day below, weekdays where there is room. */
import { dayAt, weekday } from './days.ts';
import { widthOf } from './measure.ts';
import type { PiecePixels } from './scale.ts';
import type { DayWords } from './say-day.ts';
import type { AxisLabel, Shape } from './scene.ts';
import { SIZE, ticksOf, wide, yearsOf, type Tick } from './ticks.ts';

export interface AxisParts {
  readonly labels: readonly AxisLabel[];
  /** Grid lines through the lanes. */
  readonly grid: readonly number[];
  /** Weekends, where days are wide enough to tell. */
  readonly weekends: readonly (readonly [number, number])[];
}

const UPPER = 18;
const LOWER = 35;
export const AXIS_HEIGHT = 44;
const DECADE = 3652;
/** Room that a day has in sight beyond its name where that is not in its middle. */
const AIR = 24;
/** So far beyond an edge marks are still seen. */
const BLEED = 8;

export interface Range {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Labels, grid and weekends of all pieces between two edges in pixels. No text lies across an edge of what is in `sight`:
 * a unit that began before it is named at its left edge. `hours` are named in a story of hours alone.
 */
export function axisOf(
  pieces: readonly PiecePixels[],
  edges: Range,
  words: DayWords,
  { sight = edges, hours = false }: { readonly sight?: Range; readonly hours?: boolean } = {},
): AxisParts {
  const out = { labels: [] as AxisLabel[], grid: [] as number[], weekends: [] as [number, number][] };
  for (const piece of pieces) {
    const rate = (piece.x1 - piece.x0) / (piece.to - piece.from);
    const x = (t: number): number => piece.x0 + (t - piece.from) * rate;
    const shown: Range = { x0: Math.max(piece.x0, edges.x0), x1: Math.min(piece.x1, edges.x1) };
    if (shown.x1 <= shown.x0) continue;
    const from = piece.from + (shown.x0 - piece.x0) / rate;
    const to = piece.from + (shown.x1 - piece.x0) / rate;
    const ticks = ticksOf(rate, from, to, words, shown.x1 - shown.x0, hours);
    const before = out.labels.length;
    // two years of a decade are not called by all of it
    const few = ticks.yearly && piece.to - piece.from < DECADE;
    place(few ? [yearsOf(piece, words)] : ticks.upper, 'upper', x, { shown, sight }, out.labels);
    if (!few || ticks.lower.length > 1) place(ticks.lower, 'lower', x, { shown, sight }, out.labels);
    // a year under itself says nothing
    const [above, below] = out.labels.slice(before);
    if (few && out.labels.length === before + 2 && above?.text === below?.text) out.labels.pop();
    // a month or a day without its year says little, and a piece too narrow for any date has its years at least
    const said = out.labels.slice(before);
    if (!said.some(({ row }) => row === 'upper' || ticks.yearly))
      place([yearsOf(piece, words)], 'upper', x, { shown, sight }, out.labels);
    for (const t of ticks.grid) {
      const at = x(t);
      if (at > shown.x0 + 1 && at < shown.x1 - 1) out.grid.push(at);
    }
    // less than two days in sight may be all weekend: a wash would be another paper
    if (rate >= 6 && rate * 2 < sight.x1 - sight.x0 && piece.to - piece.from > 2)
      for (let d = Math.floor(from) - 1; d <= to; d++)
        if (weekday(d) === 5) {
          const [a, b] = [Math.max(shown.x0, x(d)), Math.min(shown.x1, x(d + 2))];
          if (b > a) out.weekends.push([a, b]);
        }
  }
  return out;
}

/** What is laid out of a piece, and what the reader sees. */
interface Extent {
  readonly shown: Range;
  readonly sight: Range;
}

/**
 * Puts a row's texts where they fit: a unit cut by the edge of its piece or of the picture has its label at that edge,
 * or where the rest of it begins, as long as it fits.
 */
function place(
  ticks: readonly Tick[],
  row: 'upper' | 'lower',
  x: (t: number) => number,
  { shown, sight }: Extent,
  out: AxisLabel[],
): void {
  const face = row === 'upper' ? 'sans600' : 'sans400';
  const fill = row === 'upper' ? 'ink' : 'ink2';
  const across = (a: number, b: number): boolean =>
    (a < sight.x0 - 1 && b > sight.x0 - BLEED) || (a < sight.x1 + BLEED && b > sight.x1 + 1);
  let free = shown.x0;
  // a row of one kind keeps to one length of text, so that it reads as a row
  const level = levelOf(ticks, x, shown, face);
  for (const [i, tick] of ticks.entries()) {
    const begin = Math.max(shown.x0, x(tick.t));
    const b = Math.min(shown.x1, x(tick.until));
    const a = !tick.middle && begin < sight.x0 && b > sight.x0 ? sight.x0 : begin;
    const next = ticks[i + 1];
    const room = (next && !tick.middle ? Math.min(shown.x1, x(next.t)) : tick.middle ? b : shown.x1) - a;
    for (const text of tick.texts.slice(level)) {
      const w = wide(text, face);
      const [left, right] = [Math.max(a, sight.x0), Math.min(b, sight.x1)];
      const middle = (a + b - w) / 2;
      // a day whose noon is out of sight is named where much of it is seen
      const beside = right - left > w + AIR && (middle < left || middle + w > right);
      const at = tick.middle && !beside ? middle : (tick.middle ? left : a) + 4;
      if (w + (tick.middle ? 2 : 6) > room || at < free || at + w > shown.x1 + 1 || across(at, at + w))
        continue;
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
  if (months < 12) return { years: 0, months, days: 0 };
  // a century needs no months
  if (months >= 1200) return { years: Math.round(months / 12), months: 0, days: 0 };
  return { years: Math.floor(months / 12), months: months % 12, days: 0 };
}
