/** Where the band of a lane is drawn, and what is drawn there. */
import type { Count, Shape } from './scene.ts';

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
