/** A whole picture -> a canvas, on the page's own thread or on one beside it. */
import type { Shape } from '../layout/scene.ts';
import { drawShapes, type Colour, type Pen } from './canvas.ts';

/** Layers of shapes and the size of their picture in pixels. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  /** Where x = 0 of the shapes is on the canvas. */
  readonly left: number;
  readonly layers: readonly (readonly Shape[])[];
}

/** Gives a canvas the size of a picture at `ratio` dots a pixel, which empties it; tells whether it had another. */
export function fit(
  canvas: { width: number; height: number },
  { width, height }: Painting,
  ratio: number,
): boolean {
  const [w, h] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  if (canvas.width === w && canvas.height === h) return false;
  canvas.width = w;
  canvas.height = h;
  return true;
}

/** Draws a picture on a canvas of its size. */
export function drawPicture(pen: Pen, painting: Painting, ratio: number, colour: Colour): void {
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, painting.width, painting.height);
  pen.translate(painting.left, 0);
  // titles are as wide under way as the page sets them at rest
  pen.fontKerning = 'none';
  for (const layer of painting.layers) drawShapes(pen, layer, colour);
}
