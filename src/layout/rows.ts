/**
 * How many rows of titles each lane gets: rows go where they show the most, until all titles stand or the height is
 * used up. Computed for the whole time once, so that zooming never moves a lane.
 */
import type { Density } from './density.ts';
import { contendersOf, placeLane } from './labels.ts';
import type { Candidate, LaneRoom } from './ways.ts';

export interface LaneRows {
  readonly slots: number;
  /** Height of the band of small marks, for events that stay without a title; 0 where there are none. */
  readonly bandHeight: number;
  /** Height of rows and band with the space around them. */
  readonly h: number;
  /** Whether every event of the lane has its title. */
  readonly complete: boolean;
}

export interface RowsOptions {
  /** Height for all lanes in pixels; Infinity gives every title its row. */
  readonly height: number;
  readonly density: Density;
  /** Events of the lane that are not even candidates, so that it needs its band anyway. */
  readonly crowded: readonly boolean[];
}

const BAND = 20;
const DENSE_BAND = 36;
const LEAST_LANE = 26;
/** Room for one title. */
const leastSlots = ({ target, unit }: Density): number => Math.ceil(target / unit);
/** A lane of very many events is not grown beyond this; its band tells the rest. */
const MOST_SLOTS = 64;

/** Height of a lane with so many rows. */
const laneHeight = (slots: number, band: number, { unit, pad }: Pick<Density, 'unit' | 'pad'>): number =>
  Math.max(LEAST_LANE, 2 * pad + slots * unit + band);

/** What each lane shows with ever more rows, up to what the others leave of a height. */
export function curvesOf(
  lanes: readonly (readonly Candidate[])[],
  room: Omit<LaneRoom, 'slots'>,
  height: number,
  crowded: readonly boolean[],
): readonly Curve[] {
  const { density } = room;
  const few = leastSlots(density);
  const least = lanes.reduce((sum, _, i) => sum + laneHeight(few, crowded[i] ? DENSE_BAND : 0, density), 0);
  const left = height - least;
  const most = Math.min(MOST_SLOTS, few + Math.max(0, Math.floor(left / density.unit)));
  return lanes.map((candidates) => curveOf(candidates, room, most));
}

/** Rows for each lane, the value gained by each further row weighed against those of the other lanes. */
export function allotRows(curves: readonly Curve[], options: RowsOptions): readonly LaneRows[] {
  const { height, density, crowded } = options;
  const few = leastSlots(density);
  const slots = curves.map(() => few);
  const bandOf = (i: number, s: number): number =>
    crowded[i] ? DENSE_BAND : curves[i]?.[s]?.housed ? 0 : BAND;
  const heightOf = (i: number, s: number): number => laneHeight(s, bandOf(i, s), density);
  let used = slots.reduce((sum, s, i) => sum + heightOf(i, s), 0);
  for (;;) {
    let best: { lane: number; slots: number; rate: number; cost: number } | null = null;
    for (const [i, curve] of curves.entries()) {
      const now = slots[i] ?? few;
      for (let s = now + 1; s < curve.length; s++) {
        const gain = (curve[s]?.value ?? 0) - (curve[now]?.value ?? 0);
        const cost = heightOf(i, s) - heightOf(i, now);
        if (gain <= 0 || used + cost > height) continue;
        const rate = gain / Math.max(1, cost);
        if (!best || rate > best.rate) best = { lane: i, slots: s, rate, cost };
      }
    }
    if (!best) break;
    slots[best.lane] = best.slots;
    used += best.cost;
  }
  return slots.map((s, i) => ({
    slots: s,
    bandHeight: bandOf(i, s),
    h: heightOf(i, s),
    complete: !crowded[i] && curves[i]?.[s]?.all === true,
  }));
}

/** What a lane shows with 0, 1, 2 ... rows. */
export type Curve = readonly Point[];

interface Point {
  /** Titles that stand, the heavier counting more. */
  readonly value: number;
  readonly all: boolean;
  /** Whether what has no title has at least a small mark among the rows. */
  readonly housed: boolean;
}

function curveOf(candidates: readonly Candidate[], room: Omit<LaneRoom, 'slots'>, most: number): Curve {
  const contenders = contendersOf(candidates, room);
  const few = leastSlots(room.density);
  const curve: Point[] = Array.from({ length: few }, () => ({ value: 0, all: false, housed: false }));
  for (let slots = few; slots <= most; slots++) {
    const { placed, hidden, homeless } = placeLane(contenders, { slots, x0: room.x0, x1: room.x1 });
    const value = placed.reduce((sum, p) => sum + 1 + p.candidate.weight, 0);
    curve.push({ value, all: hidden.length === 0, housed: homeless.length === 0 });
    if (!hidden.length) break;
  }
  return curve;
}
