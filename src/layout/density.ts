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
  /** Whether a title would rather break its line than run over a fold. */
  readonly minded: boolean;
}

export const ROOMY: Density = {
  name: 'roomy',
  unit: 18,
  pad: 6,
  type: {
    heavy: { face: 'serif700', size: 17, lineHeight: 20 },
    normal: { face: 'serif600', size: 14, lineHeight: 17 },
    light: { face: 'serif400', size: 13, lineHeight: 16 },
  },
  ticksUnder: true,
  maxLines: 3,
  minded: true,
};

export const MEDIUM: Density = { ...ROOMY, name: 'medium', unit: 20, pad: 5, ticksUnder: false };

export const COMPACT: Density = {
  name: 'compact',
  unit: 17,
  pad: 3,
  type: {
    heavy: { face: 'serif600', size: 14, lineHeight: 17 },
    normal: { face: 'serif600', size: 13, lineHeight: 16 },
    light: { face: 'serif400', size: 13, lineHeight: 16 },
  },
  ticksUnder: false,
  maxLines: 2,
  minded: false,
};

export const GAP = 8;
/** From the top of a label that stands under its bar to the top of its text. */
export const UNDER = 13;
/** Room for the halves of the largest point. */
export const REACH = 8;

/** Rows of 18 or 17 px that a label of so many lines takes. */
export function slotsOf(lines: number, type: Type, density: Density, ticks: number, under: boolean): number {
  const text = lines * type.lineHeight;
  const extra = density.ticksUnder && ticks && type.face !== 'serif400' ? 14 : 0;
  return Math.max(1, Math.ceil((text + extra + (under ? UNDER : 0) - 1) / density.unit));
}
