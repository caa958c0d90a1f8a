/**
 * What has no title: small marks at the foot of a lane, two a day and then a count; a histogram where a day is
 * thinner than a mark. Every event is drawn or counted.
 */
import { bisectLeft } from 'd3-array';
import { isSpan } from './glyph.ts';
import type { LaneRank } from './rank.ts';
import type { Count, Shape } from './scene.ts';
import type { EventTable } from './table.ts';

export interface BandRoom {
  readonly lane: number;
  /** Foot of the band. */
  readonly foot: number;
  readonly height: number;
  readonly x0: number;
  readonly x1: number;
  readonly x: (t: number) => number;
  readonly t: (x: number) => number;
}

export interface BandParts {
  readonly shapes: readonly Shape[];
  readonly counts: readonly Count[];
  readonly marked: number;
  readonly counted: number;
}

const R = 2.5;
const STACK = 2;
const STEP = 6;
/** Above this many small marks in sight of one lane they become a histogram. */
const MOST_DOTS = 220;
const BIN = 4;

/** The band of one lane for the rows that are not `titled`. */
export function bandOf(
  table: EventTable,
  rank: LaneRank,
  titled: ReadonlySet<number>,
  room: BandRoom,
): BandParts {
  const from = room.t(room.x0);
  const to = room.t(room.x1);
  const lo = bisectLeft(rank.starts, from - 46);
  const hi = bisectLeft(rank.starts, to);
  return hi - lo > MOST_DOTS ? histogram(rank, room, hi - lo) : dots(table, rank, titled, room, lo, hi);
}

function dots(
  table: EventTable,
  rank: LaneRank,
  titled: ReadonlySet<number>,
  room: BandRoom,
  lo: number,
  hi: number,
): BandParts {
  const points: number[] = [];
  const lines: number[] = [];
  const counts: Count[] = [];
  let marked = 0;
  let counted = 0;
  let spot: { x: number; n: number; from: number; to: number } | null = null;
  // a low band has one dot and its count beside it, a high one two dots with the count above them
  const high = room.height >= 26;
  const stack = high ? STACK : 1;
  const close = (): void => {
    if (!spot) return;
    const extra = spot.n - stack;
    // a remainder of one is drawn, never "+1"
    const drawn = high && extra <= 1 ? spot.n : Math.min(spot.n, stack);
    for (let k = 0; k < drawn; k++) points.push(spot.x, room.foot - 4 - k * STEP);
    marked += drawn;
    if (spot.n > drawn) {
      counted += spot.n - drawn;
      const [x0, x1] = high ? [spot.x - 12, spot.x + 12] : [spot.x + 4, spot.x + 28];
      const y = high ? room.foot - 4 - STACK * STEP - 2 : room.foot - 1;
      counts.push({ lane: room.lane, x0, x1, y, n: spot.n - drawn, from: spot.from, to: spot.to });
    }
    spot = null;
  };
  const small = (row: number): void => {
    if (titled.has(row)) return;
    const [start, end] = [table.start[row] ?? 0, table.end[row] ?? 0];
    const [a, b] = [room.x(start), room.x(end)];
    if (b < room.x0 || a > room.x1) return;
    if (isSpan(table.form[row] ?? 0) && b - a > 8) {
      lines.push(Math.max(a, room.x0), room.foot - 2, Math.min(b, room.x1) - Math.max(a, room.x0), 1.5);
      marked++;
      return;
    }
    const x = (a + b) / 2;
    if (spot && x - spot.x < STEP - 0.5) {
      spot.n++;
      spot.to = Math.max(spot.to, end);
    } else {
      close();
      spot = { x, n: 1, from: start, to: end };
    }
  };
  for (let i = lo; i < hi; i++) small(rank.rows[i] ?? 0);
  close();
  for (const row of rank.long.slice(0, 40)) small(row);
  close();
  const shapes: Shape[] = [];
  if (lines.length)
    shapes.push({ kind: 'bars', boxes: Float32Array.from(lines), fill: 'ink', opacity: 0.55 });
  if (points.length) shapes.push({ kind: 'dots', points: Float32Array.from(points), r: R, fill: 'ink2' });
  return { shapes, counts: merged(counts), marked, counted };
}

/** Neighbouring counts whose texts would touch become one. */
function merged(counts: readonly Count[]): readonly Count[] {
  const out: Count[] = [];
  for (const count of counts) {
    const last = out.at(-1);
    if (last && count.x0 < last.x1 + 4)
      out[out.length - 1] = { ...last, x1: count.x1, n: last.n + count.n, to: Math.max(last.to, count.to) };
    else out.push(count);
  }
  return out;
}

function histogram(rank: LaneRank, room: BandRoom, total: number): BandParts {
  const boxes: number[] = [];
  const { starts } = rank;
  const top = room.height - 3;
  let p = bisectLeft(starts, room.t(room.x0));
  for (let x = room.x0; x < room.x1; x += BIN) {
    const edge = room.t(x + BIN);
    // gallop: bins are narrow against the whole, so the next edge is near
    let step = 1;
    let far = p;
    while (far < starts.length && (starts[far] ?? 0) < edge) {
      far += step;
      step *= 2;
    }
    const q = bisectLeft(starts, edge, p, Math.min(far, starts.length));
    if (q > p) {
      const h = Math.min(top, 3 + Math.round(3.2 * Math.log2(q - p)));
      boxes.push(x, room.foot - h, BIN - 0.5, h);
    }
    p = q;
  }
  return {
    shapes: [{ kind: 'bars', boxes: Float32Array.from(boxes), fill: 'ink2', opacity: 0.72 }],
    counts: [],
    marked: 0,
    counted: total,
  };
}
