/** What the page itself needs of looks: names of custom properties, and the faces by use. */
import type { Role } from '../layout/scene.ts';

/** Custom property of a role: `markInk` is `--mark-ink`. */
export const propertyOf = (role: Role): string => `--${role.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;

/** Ships in the weights of the others. */
export const ARABIC_FAMILY = 'Noto Sans Arabic';

export interface FaceStyle {
  readonly family: string;
  readonly weight: number;
  /** The sans is drawn a little larger than its nominal size. */
  readonly adjust: number;
}

const serif = (weight: number): FaceStyle => ({ family: 'Source Serif 4', weight, adjust: 1 });
const sans = (weight: number): FaceStyle => ({ family: 'Source Sans 3', weight, adjust: 1.05 });

export const FACES = {
  serif400: serif(400),
  serif600: serif(600),
  serif700: serif(700),
  sans400: sans(400),
  sans600: sans(600),
} as const;
