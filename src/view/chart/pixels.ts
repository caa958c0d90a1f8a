/** A canvas that follows its size and theme: colours by role from the page's custom properties, fonts awaited once. */
import { drawShapes, type Colour } from '../../paint/canvas.ts';
import { propertyOf } from '../../paint/faces.ts';
import type { Role, Shape } from '../../layout/scene.ts';
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

export interface Painting {
  readonly width: number;
  readonly height: number;
  /** Where x = 0 of the shapes is on the canvas. */
  readonly left: number;
  readonly layers: readonly (readonly Shape[])[];
}

/** Draws layers of shapes at the screen's resolution. */
export function paintOn(canvas: HTMLCanvasElement, painting: Painting, colour: Colour): void {
  // printers get the strokes themselves, which Chromium sets a little too small for any ratio but powers of two
  const ratio = theme.paper ? 2 : Math.min(3, window.devicePixelRatio || 1);
  const [w, h] = [
    Math.max(1, Math.round(painting.width * ratio)),
    Math.max(1, Math.round(painting.height * ratio)),
  ];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${painting.width}px`;
    canvas.style.height = `${painting.height}px`;
    canvas.style.left = `${-painting.left}px`;
  }
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, painting.width, painting.height);
  pen.translate(painting.left, 0);
  // titles are as wide under way as the page sets them at rest
  pen.fontKerning = 'none';
  for (const layer of painting.layers) drawShapes(pen, layer, colour);
}
