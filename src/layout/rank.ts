/**
 * Which events of a lane are worth a title in a window of time, without looking at all of them: the heaviest of each
 * run of 64, then of 256, and so on. A million rows are ranked in one pass; a question costs some hundred steps.
 */
import { bisectLeft } from 'd3-array';
import type { EventTable } from './table.ts';

const RUN = 64;
const BEST = 6;
const BRANCH = 4;
/** Longer stretches are kept apart, since they reach into windows that begin long after them. */
export const LONG_DAYS = 46;

export interface LaneRank {
  /** Rows of the lane by start; stretches longer than `LONG_DAYS` are in `long`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** Heaviest first. */
  readonly long: Int32Array;
  /** levels[0] has the best rows of each run of 64; -1 fills. */
  readonly levels: readonly Int32Array[];
}

/** One rank a lane. */
export function rankOf(table: EventTable): readonly LaneRank[] {
  const sizes = table.lanes.map(() => [0, 0] as [number, number]);
  for (let i = 0; i < table.n; i++) {
    const size = sizes[table.lane[i] ?? 0];
    if (size) size[isLong(table, i) ? 1 : 0]++;
  }
  const rows = sizes.map(([n]) => new Int32Array(n));
  const longs = sizes.map(([, n]) => new Int32Array(n));
  const at = sizes.map(() => [0, 0] as [number, number]);
  for (let i = 0; i < table.n; i++) {
    const lane = table.lane[i] ?? 0;
    const next = at[lane];
    if (!next) continue;
    const long = isLong(table, i);
    const into = long ? longs[lane] : rows[lane];
    if (into) into[next[long ? 1 : 0]++] = i;
  }
  const weigh = (a: number, b: number): number => (table.weight[b] ?? 0) - (table.weight[a] ?? 0) || a - b;
  return rows.map((own, lane) => ({
    rows: own,
    starts: own.map((row) => table.start[row] ?? 0),
    long: (longs[lane] ?? new Int32Array()).sort(weigh),
    levels: levelsOf(own, table.weight),
  }));
}

const isLong = (table: EventTable, row: number): boolean =>
  (table.end[row] ?? 0) - (table.start[row] ?? 0) > LONG_DAYS;

function levelsOf(rows: Int32Array, weight: Float32Array): readonly Int32Array[] {
  const levels: Int32Array[] = [];
  let from: Int32Array = rows;
  let run = RUN;
  while (from.length > BEST * 2 && levels.length < 12) {
    const cells = Math.ceil(from.length / run);
    const level = new Int32Array(cells * BEST).fill(-1);
    for (let c = 0; c < cells; c++)
      pickBest(from, c * run, Math.min(from.length, (c + 1) * run), weight, level, c * BEST);
    levels.push(level);
    from = level;
    run = BRANCH * BEST;
    if (cells <= BRANCH) break;
  }
  return levels;
}

/** Insertion into a short sorted list: no allocation, one pass. */
function pickBest(
  from: Int32Array,
  start: number,
  end: number,
  weight: Float32Array,
  into: Int32Array,
  at: number,
): void {
  let size = 0;
  for (let i = start; i < end; i++) {
    const row = from[i] ?? -1;
    if (row < 0) continue;
    const w = weight[row] ?? 0;
    if (size === BEST && w <= (weight[into[at + BEST - 1] ?? 0] ?? 0)) continue;
    let k = Math.min(size, BEST - 1);
    while (k > 0 && (weight[into[at + k - 1] ?? 0] ?? 0) < w) {
      into[at + k] = into[at + k - 1] ?? -1;
      k--;
    }
    into[at + k] = row;
    size = Math.min(BEST, size + 1);
  }
}

/** The heaviest rows of a lane that meet a window, at most about `most`, heaviest first. */
export function heaviest(
  rank: LaneRank,
  table: EventTable,
  from: number,
  to: number,
  most: number,
): readonly number[] {
  const lo = bisectLeft(rank.starts, from - LONG_DAYS);
  const hi = bisectLeft(rank.starts, to);
  const out: number[] = [];
  if (hi - lo <= Math.max(400, most)) {
    for (let i = lo; i < hi; i++) out.push(rank.rows[i] ?? 0);
  } else {
    let cell = RUN;
    let level = 0;
    while (level + 1 < rank.levels.length && ((hi - lo) / cell) * BEST > most * 3) {
      level++;
      cell *= BRANCH;
    }
    const best = rank.levels[level];
    const last = Math.ceil(hi / cell);
    if (best)
      for (let c = Math.floor(lo / cell); c < last; c++)
        for (let k = 0; k < BEST; k++) {
          const row = best[c * BEST + k] ?? -1;
          if (row >= 0) out.push(row);
        }
  }
  for (let i = 0; i < Math.min(rank.long.length, most); i++) out.push(rank.long[i] ?? 0);
  return out
    .filter((row) => (table.start[row] ?? 0) < to && (table.end[row] ?? 0) > from)
    .sort((a, b) => (table.weight[b] ?? 0) - (table.weight[a] ?? 0) || a - b)
    .slice(0, most);
}
