/** The rows of one lane as a board on which labels are put and taken: what is free, and what is in the way. */
import type { Block } from './measure.ts';
import type { Candidate, Spot, Way, Ways } from './ways.ts';

/** A candidate with the ways to set its title: made once for a lane, whatever its number of rows. */
export interface Contender {
  readonly candidate: Candidate;
  readonly ways: Ways;
}

export interface PlacedLabel extends Spot {
  readonly contender: Contender;
  readonly candidate: Candidate;
  readonly block: Block;
  /** What is occupied, mark and ticks included. */
  readonly a: number;
  readonly b: number;
  readonly slots: number;
}

/** Clear between two labels of a row. */
export const CLEAR = 9;

/** What stands in one row, from left to right: labels of a row never overlap, so both edges ascend. */
interface Taken {
  readonly a: number[];
  readonly b: number[];
  readonly labels: PlacedLabel[];
}

/** The rows of one lane and what stands in them. */
export class Board {
  /** What was put into each row, in that order. */
  readonly rows: PlacedLabel[][] = [];
  readonly #taken: Taken[] = [];

  constructor(slots: number) {
    for (let r = 0; r < slots; r++) {
      this.rows.push([]);
      this.#taken.push({ a: [], b: [], labels: [] });
    }
  }

  labels(): readonly PlacedLabel[] {
    const all = new Set<PlacedLabel>();
    for (const row of this.rows) for (const label of row) all.add(label);
    return [...all];
  }

  put(label: PlacedLabel): void {
    for (let r = label.slot; r < label.slot + label.slots; r++) {
      const taken = this.#taken[r];
      if (!taken) continue;
      this.rows[r]?.push(label);
      const at = before(taken.a, label.b + CLEAR);
      taken.a.splice(at, 0, label.a);
      taken.b.splice(at, 0, label.b);
      taken.labels.splice(at, 0, label);
    }
  }

  take(label: PlacedLabel): void {
    for (let r = label.slot; r < label.slot + label.slots; r++) {
      const [row, taken] = [this.rows[r], this.#taken[r]];
      if (!row || !taken) continue;
      row.splice(row.indexOf(label), 1);
      const at = taken.labels.indexOf(label);
      taken.a.splice(at, 1);
      taken.b.splice(at, 1);
      taken.labels.splice(at, 1);
    }
  }

  /** For each row the only label in the way of a title there; null where none is, false where there are more. */
  blockers({ a, b }: Pick<Way, 'a' | 'b'>): readonly (PlacedLabel | null | false)[] {
    return this.rows.map((row) => {
      let met: PlacedLabel | null = null;
      for (const other of row)
        if (a < other.b + CLEAR && b > other.a - CLEAR) {
          if (met) return false;
          met = other;
        }
      return met;
    });
  }

  /** The place it had before, if that is free. */
  again(contender: Contender): PlacedLabel | null {
    const { before } = contender.candidate;
    const way = before && contender.ways.find(before.side, before.lines);
    if (!before || !way || before.slot + way.tall > this.rows.length) return null;
    for (let r = before.slot; r < before.slot + way.tall; r++) if (this.#meets(r, way)) return null;
    return placedAt(contender, way, before.slot);
  }

  /** The best free place, the one it had before first. */
  find(contender: Contender): PlacedLabel | null {
    return this.again(contender) ?? this.#search(contender);
  }

  /** The best place of a label that is clear of another title, were that there. */
  findOther(label: PlacedLabel, intruder: Place): PlacedLabel | null {
    return this.#search(label.contender, label, intruder);
  }

  /** Whether a label could stand anywhere but where it is. */
  canMove(label: PlacedLabel): boolean {
    const { ways } = label.contender;
    for (let i = 0, way = ways.at(0); way; way = ways.at(++i)) {
      const slot = this.#firstFree(way, 0, label);
      if (slot < 0) continue;
      const here = slot === label.slot && way.side === label.side && way.lines === label.lines;
      if (!here || this.#firstFree(way, slot + 1, label) >= 0) return true;
    }
    return false;
  }

  #search(contender: Contender, without?: PlacedLabel, intruder?: Place): PlacedLabel | null {
    const { ways } = contender;
    for (let i = 0, way = ways.at(0); way; way = ways.at(++i)) {
      const slot = this.#firstFree(way, 0, without, intruder);
      if (slot >= 0) return placedAt(contender, way, slot);
    }
    return null;
  }

  /** The first of as many free rows as a way takes, or -1. Looked at from below: a taken row rules out all places over it. */
  #firstFree(way: Way, from: number, without?: PlacedLabel, intruder?: Place): number {
    const { tall } = way;
    const clear = !intruder || way.a >= intruder.way.b + CLEAR || way.b <= intruder.way.a - CLEAR;
    let slot = from;
    let r = slot + tall - 1;
    while (slot + tall <= this.rows.length) {
      if (r < slot) return slot;
      const taken = !clear && r >= intruder.slot && r < intruder.slot + intruder.way.tall;
      if (taken || this.#meets(r, way, without)) {
        slot = r + 1;
        r = slot + tall - 1;
      } else r--;
    }
    return -1;
  }

  #meets(r: number, way: Way, without?: PlacedLabel): boolean {
    const taken = this.#taken[r];
    if (!taken) return false;
    const left = way.a - CLEAR;
    let i = before(taken.a, way.b + CLEAR) - 1;
    if (without && taken.labels[i] === without) i--;
    return i >= 0 && (taken.b[i] ?? 0) > left;
  }
}

/** How many of ascending numbers are less than a limit. */
function before(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((ascending[half] ?? 0) < limit) low = half + 1;
    else high = half;
  }
  return low;
}

/** A way to set a title in the rows from `slot`. */
interface Place {
  readonly way: Way;
  readonly slot: number;
}

export const placedAt = (contender: Contender, way: Way, slot: number): PlacedLabel => ({
  contender,
  candidate: contender.candidate,
  slot,
  side: way.side,
  lines: way.lines,
  block: way.block,
  a: way.a,
  b: way.b,
  slots: way.tall,
});
