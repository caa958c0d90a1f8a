/**
 * The picture as values: shapes by role (never by colour), texts with their boxes, and where each event sits. Every
 * painter draws this and decides nothing.
 */
import type { Face } from './measure.ts';
import type { Elastic, Piece } from './pieces.ts';
import type { Camera } from './scale.ts';

/** What a colour stands for; a theme gives each its value. `source0` to `source7` are the colours of the articles. */
export type Role =
  | 'paper'
  | 'panel'
  | 'fold'
  | 'ink'
  | 'ink2'
  | 'mute'
  | 'faint'
  | 'rule'
  | 'rule2'
  | 'mark'
  | 'markInk'
  | 'markLine'
  | SourceRole;
export type SourceRole = `source${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`;

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly fill: Role;
      readonly opacity?: number;
    }
  | {
      /** A bar whose ends may fade out over so many pixels. */
      readonly kind: 'soft';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly fill: Role;
      readonly opacity?: number;
      readonly fadeIn: number;
      readonly fadeOut: number;
    }
  | {
      readonly kind: 'disc';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill?: Role;
      readonly stroke?: Role;
      readonly width?: number;
      readonly opacity?: number;
    }
  | {
      readonly kind: 'path';
      /** SVG path data. */
      readonly d: string;
      readonly fill?: Role;
      readonly stroke?: Role;
      readonly width?: number;
      readonly dash?: readonly number[];
      readonly opacity?: number;
    }
  | {
      /** Many rectangles of one look: x, y, w, h each. */
      readonly kind: 'bars';
      readonly boxes: Float32Array;
      readonly fill: Role;
      readonly opacity: number;
    }
  | {
      /** Many discs of one look: x, y each. */
      readonly kind: 'dots';
      readonly points: Float32Array;
      readonly r: number;
      readonly fill: Role;
    }
  | TextShape;

export interface TextShape {
  readonly kind: 'text';
  /** Where the text begins, ends or has its middle, and its base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly fill: Role;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Direction of the text that this is a line of; by its own first letter when left out. */
  readonly rightToLeft?: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Importance = 'heavy' | 'normal' | 'light';

/** A title beside its mark. */
export interface Label {
  /** Row of the event table. */
  readonly row: number;
  readonly id: string;
  /** The text alone. */
  readonly box: Box;
  /** Text, ticks and mark together: what no other label may touch. */
  readonly reach: Box;
  readonly lines: readonly string[];
  readonly importance: Importance;
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
  /** Which side of its mark the text is on; `under` for bars. */
  readonly side: 'right' | 'left' | 'under';
  /** Middle of the first line: where the mark sits. */
  readonly y: number;
  /** Extent of the mark. */
  readonly x0: number;
  readonly x1: number;
  /** Row in its lane, kept while zooming. */
  readonly slot: number;
}

export interface LaneBox {
  readonly name: string;
  readonly count: number;
  readonly y: number;
  readonly h: number;
}

/** "+12": events that had no room, over a stretch of a lane; where its text stands, and its base line. */
export interface Count {
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly n: number;
  readonly from: number;
  readonly to: number;
  /** What stands at that place without a title: those counted, and those that have a mark there. */
  readonly rows: readonly number[];
}

/** A small mark without a title. */
export interface Dot {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface AxisLabel extends TextShape {
  readonly row: 'upper' | 'lower';
  readonly w: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Height of the axis; the lanes begin under it. */
  readonly axisHeight: number;
  readonly lanes: readonly LaneBox[];
  readonly elastic: Elastic;
  readonly camera: Camera;
  readonly pieces: readonly (Piece & { readonly x0: number; readonly x1: number })[];
  /** Under everything: weekends, grid, lane rules, folds. */
  readonly ground: readonly Shape[];
  readonly marks: readonly Shape[];
  readonly axis: readonly Shape[];
  readonly labels: readonly Label[];
  readonly dots: readonly Dot[];
  readonly counts: readonly Count[];
  /** How many events have a title, a mark of their own, or only a part in a count. */
  readonly shown: { readonly labelled: number; readonly marked: number; readonly counted: number };
}
