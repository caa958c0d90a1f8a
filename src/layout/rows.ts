/**
 * How many rows of titles each lane gets: rows go where they show the most, until all titles stand or the height is
 * used up. Computed for the whole time once, so that zooming never moves a lane.
 */
import type { Density } from './density.ts';
import { contendersOf, placeLane } from './labels.ts';
import type { Candidate, LaneRoom } from './ways.ts';

export interface LaneRows {
  readonly slots: number;
  /** Whether some events of the lane stay without a title and need the band of small marks. */
  readonly band: boolean;
  /** Whether every event of the lane has its title. */
  readonly complete: boolean;
}

export interface RowsOptions {
  readonly room: Omit<LaneRoom, 'slots'>;
  /** Height for all lanes in pixels; Infinity gives every title its row. */
  readonly height: number;
  readonly density: Density;
  /** Events of the lane that are not even candidates, so that it needs its band anyway. */
  readonly crowded: readonly boolean[];
}

export const BAND = 12;
export const DENSE_BAND = 30;
const LEAST_LANE = 30;
/** A lane of very many events is not grown beyond this; its band tells the rest. */
const MOST_SLOTS = 14;

/** Height of a lane with so many rows. */
export const laneHeight = (
  slots: number,
  band: number,
  { unit, pad }: Pick<Density, 'unit' | 'pad'>,
): number => Math.max(LEAST_LANE, 2 * pad + slots * unit + band);

/** Rows for each lane, the value gained by each further row weighed against those of the other lanes. */
export function allotRows(
  lanes: readonly (readonly Candidate[])[],
  options: RowsOptions,
): readonly LaneRows[] {
  const { room, height, density, crowded } = options;
  const curves = lanes.map((candidates) => curveOf(candidates, room));
  const slots = lanes.map(() => 1);
  const bandOf = (i: number, s: number): number =>
    crowded[i] ? DENSE_BAND : curves[i]?.[s]?.housed ? 0 : BAND;
  const heightOf = (i: number, s: number): number => laneHeight(s, bandOf(i, s), density);
  let used = slots.reduce((sum, s, i) => sum + heightOf(i, s), 0);
  for (;;) {
    let best: { lane: number; slots: number; rate: number; cost: number } | null = null;
    for (const [i, curve] of curves.entries()) {
      const now = slots[i] ?? 1;
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
    band: crowded[i] === true || !curves[i]?.[s]?.housed,
    complete: !crowded[i] && curves[i]?.[s]?.all === true,
  }));
}

interface Point {
  /** Titles that stand, the heavier counting more. */
  readonly value: number;
  readonly all: boolean;
  /** Whether what has no title has at least a small mark among the rows. */
  readonly housed: boolean;
}

/** What a lane shows with 1, 2, 3 ... rows; index 0 is unused. */
function curveOf(candidates: readonly Candidate[], room: Omit<LaneRoom, 'slots'>): readonly Point[] {
  const contenders = contendersOf(candidates, room);
  const curve: Point[] = [{ value: 0, all: false, housed: false }];
  for (let slots = 1; slots <= MOST_SLOTS; slots++) {
    const { placed, hidden, homeless } = placeLane(contenders, { slots, x0: room.x0, x1: room.x1 });
    const value = placed.reduce((sum, p) => sum + 1 + p.candidate.weight, 0);
    curve.push({ value, all: hidden.length === 0, housed: homeless.length === 0 });
    if (!hidden.length) break;
  }
  return curve;
}
