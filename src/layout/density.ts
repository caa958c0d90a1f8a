/** How dense the type of a chart is: three looks, from airy with ticks under the titles to one line a title. */
import type { Face } from './measure.ts';
import type { Importance } from './scene.ts';

export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
}

/** Row height, type, and where the ticks go: the look of a whole chart. */
export interface Density {
  readonly name: 'roomy' | 'medium' | 'compact';
  readonly unit: number;
  /** Clear space above and below the rows of a lane. */
  readonly pad: number;
  readonly type: Readonly<Record<Importance, Type>>;
  /** Ticks on a line of their own under the title. */
  readonly ticksUnder: boolean;
  readonly maxLines: number;
  /** Least height of a title as something to hit. */
  readonly target: number;
  /** Whether a title would rather break its line than run over a fold. */
  readonly minded: boolean;
}

/** A row is half of the least target of a finger or a pointer, so that a title of two lines takes three of them. */
const UNIT = 12;
const LEAST_TARGET = 24;
const FINGER = 44;

export const ROOMY: Density = {
  name: 'roomy',
  unit: UNIT,
  pad: 6,
  type: {
    heavy: { face: 'serif700', size: 17, lineHeight: 20 },
    normal: { face: 'serif600', size: 14, lineHeight: 17 },
    light: { face: 'serif400', size: 13, lineHeight: 16 },
  },
  ticksUnder: true,
  maxLines: 3,
  target: LEAST_TARGET,
  minded: true,
};

export const MEDIUM: Density = { ...ROOMY, name: 'medium', pad: 5, ticksUnder: false };

export const COMPACT: Density = {
  ...MEDIUM,
  name: 'compact',
  pad: 1,
  type: {
    ...ROOMY.type,
    heavy: { face: 'serif600', size: 14, lineHeight: 17 },
    normal: { face: 'serif600', size: 13, lineHeight: 16 },
  },
  maxLines: 2,
  minded: false,
};

const forTouch = (density: Density): Density => ({ ...density, target: FINGER });

/** The same three with titles as high as a finger needs. */
export const TOUCH = {
  roomy: forTouch(ROOMY),
  medium: forTouch(MEDIUM),
  compact: forTouch(COMPACT),
} as const;

export const GAP = 8;
/** From the top of a label that stands under its bar to the top of its text. */
export const UNDER = 14;
/** Ticks on a line of their own, and the space above them. */
export const TICKS = 14;
/** Room for the halves of the largest point. */
export const REACH = 8;

/** Height of what a label of so many lines draws: text, ticks under it, bar above it. */
export function contentHeight(
  lines: number,
  type: Type,
  density: Density,
  ticks: number,
  under: boolean,
): number {
  const extra = density.ticksUnder && ticks && type.face !== 'serif400' ? TICKS : 0;
  return lines * type.lineHeight + extra + (under ? UNDER : 0);
}

/** Least space between a title and the next one under it. */
const AIR = 2;

/** Rows that a label of such a height takes: never less than a target. */
export const slotsOf = (content: number, { unit, target }: Density): number =>
  Math.ceil(Math.max(target, content + AIR) / unit);
