/** A canvas that follows its size and theme: colours by role from the page's custom properties, fonts awaited once. */
import type { Colour } from '../../paint/canvas.ts';
import { propertyOf } from '../../paint/faces.ts';
import { drawPicture, fit, type Painting } from '../../paint/picture.ts';
import type { Role } from '../../layout/scene.ts';
import { theme } from '../theme.svelte.ts';

let known = new Map<Role, string>();
let knownAt = -1;

/**
 * Colours as the page has them now, so that dark and forced colours need no second table. Looking one up makes the
 * browser settle its styles, so they are kept until the theme's version changes.
 */
export function pageColours(version: number): Colour {
  if (version !== knownAt) {
    known = new Map();
    knownAt = version;
  }
  return (role) => {
    let value = known.get(role);
    if (value === undefined) {
      value = getComputedStyle(document.documentElement).getPropertyValue(propertyOf(role)).trim() || '#888';
      known.set(role, value);
    }
    return value;
  };
}

/** Lays a canvas over the pixels of its picture. */
export function lay({ style }: HTMLCanvasElement, { width, height, left }: Painting): void {
  style.width = `${width}px`;
  style.height = `${height}px`;
  style.left = `${-left}px`;
}

/** Dots a pixel. Printers get the strokes themselves, which Chromium sets a little too small for any ratio but powers of two. */
export const ratioNow = (): number => (theme.paper ? 2 : Math.min(3, window.devicePixelRatio || 1));

/** Draws layers of shapes at the screen's resolution. */
export function paintOn(canvas: HTMLCanvasElement, painting: Painting, colour: Colour): void {
  const ratio = ratioNow();
  if (fit(canvas, painting, ratio)) lay(canvas, painting);
  const pen = canvas.getContext('2d');
  if (pen) drawPicture(pen, painting, ratio, colour);
}
