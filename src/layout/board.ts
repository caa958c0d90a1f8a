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
const CLEAR = 9;

/** The rows of one lane and what stands in them. */
export class Board {
  readonly rows: PlacedLabel[][];

  constructor(slots: number) {
    this.rows = Array.from({ length: slots }, () => []);
  }

  labels(): readonly PlacedLabel[] {
    const all = new Set<PlacedLabel>();
    for (const row of this.rows) for (const label of row) all.add(label);
    return [...all];
  }

  put(label: PlacedLabel): void {
    for (let r = label.slot; r < label.slot + label.slots; r++) this.rows[r]?.push(label);
  }

  take(label: PlacedLabel): void {
    for (let r = label.slot; r < label.slot + label.slots; r++) {
      const row = this.rows[r];
      if (row) row.splice(row.indexOf(label), 1);
    }
  }

  /** The only label in the way of a place; null when none is, false when there are more. */
  blocker(way: Way, slot: number): PlacedLabel | null | false {
    let met: PlacedLabel | null = null;
    for (let r = slot; r < slot + way.tall; r++)
      for (const other of this.rows[r] ?? [])
        if (other !== met && way.a < other.b + CLEAR && way.b > other.a - CLEAR) {
          if (met) return false;
          met = other;
        }
    return met;
  }

  /** The place it had before, if that is free. */
  again(contender: Contender): PlacedLabel | null {
    const { before } = contender.candidate;
    const way = before && contender.ways.find(before.side, before.lines);
    if (!before || !way || before.slot + way.tall > this.rows.length) return null;
    return this.blocker(way, before.slot) === null ? placedAt(contender, way, before.slot) : null;
  }

  /** The best free place, the one it had before first; clear of `not` as well. */
  find(contender: Contender, not?: { readonly way: Way; readonly slot: number }): PlacedLabel | null {
    const { ways } = contender;
    const last = this.rows.length;
    const free = (way: Way, slot: number): boolean =>
      this.blocker(way, slot) === null &&
      !(
        not &&
        slot < not.slot + not.way.tall &&
        not.slot < slot + way.tall &&
        way.a < not.way.b + CLEAR &&
        way.b > not.way.a - CLEAR
      );
    const again = not ? null : this.again(contender);
    if (again) return again;
    for (let i = 0, way = ways.at(0); way; way = ways.at(++i))
      for (let slot = 0; slot + way.tall <= last; slot++)
        if (free(way, slot)) return placedAt(contender, way, slot);
    return null;
  }
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
