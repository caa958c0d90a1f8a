/**
 * What has no title: small marks at the foot of a lane, a few a place and then a count; a histogram where a day is
 * thinner than a mark. Every event is drawn or counted, and a stretch is never drawn as a point.
 */
import { bisectLeft } from 'd3-array';
import { isSpan } from './glyph.ts';
import type { BandParts, BandRoom } from './band-room.ts';
import { histogram } from './histogram.ts';
import { widthOf } from './measure.ts';
import type { LaneRank } from './rank.ts';
import type { Count, Shape } from './scene.ts';
import { smallSpans, type Span } from './small-spans.ts';
import type { EventTable } from './table.ts';

const R = 2.5;
const STEP = 6;
/** Above this many small marks in sight of one lane they become a histogram. */
const MOST_DOTS = 220;
/** A band as high as this has room for a count above its marks; a lower one sets it beside them. */
const HIGH = 26;
export const COUNT_SIZE = 10.5;
const COUNT_HEIGHT = 9;
const MOST_TRACKS = 2;

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
  return hi - lo > MOST_DOTS
    ? histogram(rank, room, hi - lo)
    : small(table, untitled(table, rank, titled, room, lo, hi), room);
}

/** Events at one place: the first few are drawn, the others counted. */
interface Pile {
  readonly x: number;
  readonly rows: number[];
}

interface Untitled {
  /** Days, by place. */
  readonly piles: readonly Pile[];
  readonly spans: readonly Span[];
}

/** What is in sight without a title. */
function untitled(
  table: EventTable,
  rank: LaneRank,
  titled: ReadonlySet<number>,
  room: BandRoom,
  lo: number,
  hi: number,
): Untitled {
  const piles: Pile[] = [];
  const spans: Span[] = [];
  const add = (row: number): void => {
    if (titled.has(row)) return;
    const [a, b] = [room.x(table.start[row] ?? 0), room.x(table.end[row] ?? 0)];
    if (b < room.x0 || a > room.x1) return;
    const form = table.form[row] ?? 0;
    if (isSpan(form)) {
      spans.push({ form, a, b });
      return;
    }
    const x = (a + b) / 2;
    const last = piles.at(-1);
    if (last && Math.abs(x - last.x) < STEP - 0.5) last.rows.push(row);
    else piles.push({ x, rows: [row] });
  };
  for (let i = lo; i < hi; i++) add(rank.rows[i] ?? 0);
  for (const row of rank.long.subarray(0, 40)) add(row);
  return { piles, spans };
}

function small(table: EventTable, { piles, spans }: Untitled, room: BandRoom): BandParts {
  const high = room.height >= HIGH;
  const stretches = smallSpans(spans, room, MOST_TRACKS);
  // dots stand above the spans
  const under = stretches.height;
  const base = room.foot - under - 4;
  const fit = Math.max(1, Math.floor((room.height - under - (high ? COUNT_HEIGHT : 0)) / STEP));
  const points: number[] = [];
  const counts: Count[] = [];
  let counted = 0;
  for (let i = 0; i < piles.length; i++) {
    const { x, rows } = piles[i] ?? { x: 0, rows: [] };
    let n = shownOf(rows.length, fit);
    let box = countBox(rows.length - n, x, base, n, high);
    // beside its marks a count stands where others would: they are told by it
    for (let next = piles[i + 1]; !high && box && next && next.x - R < box.x1 + 3; next = piles[i + 1]) {
      rows.push(...next.rows);
      i++;
      n = shownOf(rows.length, fit);
      box = countBox(rows.length - n, x, base, n, high);
    }
    for (let k = 0; k < n; k++) points.push(x, base - k * STEP);
    if (!box) continue;
    counted += rows.length - n;
    const [from, to] = [table.start[rows[0] ?? 0] ?? 0, table.end[rows.at(-1) ?? 0] ?? 0];
    counts.push({ lane: room.lane, ...box, n: rows.length - n, from, to, rows });
  }
  const dots: readonly Shape[] = points.length
    ? [{ kind: 'dots', points: Float32Array.from(points), r: R, fill: 'ink2' }]
    : [];
  const marked = points.length / 2 + spans.length;
  return { shapes: [...stretches.shapes, ...dots], counts: merged(counts), marked, counted };
}

/** How many of a pile are drawn; a remainder of one is never counted as "+1". */
const shownOf = (all: number, fit: number): number =>
  all <= fit ? all : fit > 1 && all - fit === 1 ? fit - 1 : fit;

function countBox(
  n: number,
  x: number,
  base: number,
  drawn: number,
  high: boolean,
): Pick<Count, 'x0' | 'x1' | 'y'> | null {
  if (n < 1) return null;
  const w = widthOf(`+${n}`, 'sans600', COUNT_SIZE);
  return high
    ? { x0: x - w / 2, x1: x + w / 2, y: base - drawn * STEP + 1 }
    : { x0: x + R + 3, x1: x + R + 3 + w, y: base - ((drawn - 1) * STEP) / 2 + COUNT_HEIGHT / 2 - 1 };
}

/** Neighbouring counts whose texts would touch become one. */
function merged(counts: readonly Count[]): readonly Count[] {
  const out: Count[] = [];
  for (const count of counts) {
    const last = out.at(-1);
    if (last && count.x0 < last.x1 + 4)
      out[out.length - 1] = {
        ...last,
        x1: Math.max(last.x1, count.x1),
        y: Math.min(last.y, count.y),
        n: last.n + count.n,
        to: count.to,
        rows: [...last.rows, ...count.rows],
      };
    else out.push(count);
  }
  return out;
}
