/** Scene shapes -> a canvas. Colours are looked up once a call; nothing is decided here. */
import type { Role, Shape, TextShape } from '../layout/scene.ts';
import { FACES } from './faces.ts';

export type Colour = (role: Role) => string;

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** What a pen is set to: to set it again costs as much as to draw a small box. */
interface Brush {
  fill: string;
  alpha: number;
  font: string;
  align: CanvasTextAlign | '';
}

/** Draws shapes in order. The sans faces of the page carry their own size adjustment. */
export function drawShapes(pen: Pen, shapes: readonly Shape[], colour: Colour): void {
  const brush: Brush = { fill: '', alpha: -1, font: '', align: '' };
  for (const shape of shapes) drawShape(pen, shape, colour, brush);
  pen.globalAlpha = 1;
}

function drawShape(pen: Pen, shape: Shape, colour: Colour, brush: Brush): void {
  const alpha = 'opacity' in shape ? (shape.opacity ?? 1) : 1;
  if (alpha !== brush.alpha) pen.globalAlpha = brush.alpha = alpha;
  switch (shape.kind) {
    case 'rect':
      fillWith(pen, brush, colour(shape.fill));
      pen.fillRect(shape.x, shape.y, shape.w, shape.h);
      return;
    case 'soft': {
      const bar = fade(pen, brush, shape, colour(shape.fill));
      if (typeof bar === 'string') fillWith(pen, brush, bar);
      else {
        pen.fillStyle = bar;
        brush.fill = '';
      }
      pen.fillRect(shape.x, shape.y, shape.w, shape.h);
      return;
    }
    case 'disc':
      pen.beginPath();
      pen.arc(shape.x, shape.y, shape.r, 0, Math.PI * 2);
      finish(pen, shape, colour, brush);
      return;
    case 'path':
      finish(pen, shape, colour, brush, new Path2D(shape.d));
      return;
    case 'bars': {
      fillWith(pen, brush, colour(shape.fill));
      const { boxes } = shape;
      for (let i = 0; i + 3 < boxes.length; i += 4)
        pen.fillRect(boxes[i] ?? 0, boxes[i + 1] ?? 0, boxes[i + 2] ?? 0, boxes[i + 3] ?? 0);
      return;
    }
    case 'dots':
      fillWith(pen, brush, colour(shape.fill));
      pen.beginPath();
      for (let i = 0; i + 1 < shape.points.length; i += 2) {
        const [x, y] = [shape.points[i] ?? 0, shape.points[i + 1] ?? 0];
        pen.moveTo(x + shape.r, y);
        pen.arc(x, y, shape.r, 0, Math.PI * 2);
      }
      pen.fill();
      return;
    case 'text': {
      const font = fontOf(shape);
      if (font !== brush.font) pen.font = brush.font = font;
      const align = ALIGN[shape.anchor];
      if (align !== brush.align) pen.textAlign = brush.align = align;
      fillWith(pen, brush, colour(shape.fill));
      pen.fillText(shape.text, shape.x, shape.y);
      return;
    }
  }
}

function fillWith(pen: Pen, brush: Brush, fill: string): void {
  if (fill !== brush.fill) pen.fillStyle = brush.fill = fill;
}

const fonts = new Map<string, Map<number, string>>();

/** A few hundred texts a frame share a dozen fonts. */
function fontOf({ face, size }: TextShape): string {
  let sizes = fonts.get(face);
  if (!sizes) fonts.set(face, (sizes = new Map<number, string>()));
  let font = sizes.get(size);
  if (font === undefined) {
    const { weight, family } = FACES[face];
    sizes.set(size, (font = `${weight} ${size}px "${family}", "${family} Ext", sans-serif`));
  }
  return font;
}

function finish(
  pen: Pen,
  shape: Extract<Shape, { kind: 'disc' | 'path' }>,
  colour: Colour,
  brush: Brush,
  path?: Path2D,
): void {
  if (shape.fill) {
    fillWith(pen, brush, colour(shape.fill));
    if (path) pen.fill(path);
    else pen.fill();
  }
  if (shape.stroke) {
    pen.strokeStyle = colour(shape.stroke);
    pen.lineWidth = shape.width ?? 1;
    const dash = shape.kind === 'path' ? (shape.dash ?? []) : [];
    pen.setLineDash([...dash]);
    if (path) pen.stroke(path);
    else pen.stroke();
    if (dash.length) pen.setLineDash([]);
  }
}

function fade(
  pen: Pen,
  brush: Brush,
  bar: Extract<Shape, { kind: 'soft' }>,
  named: string,
): string | CanvasGradient {
  if (!bar.fadeIn && !bar.fadeOut) return named;
  // a gradient takes the colours of a forced palette for black; a fill says what they are
  fillWith(pen, brush, named);
  const colour = typeof pen.fillStyle === 'string' ? pen.fillStyle : named;
  const gradient = pen.createLinearGradient(bar.x, 0, bar.x + bar.w, 0);
  const clear = `color-mix(in srgb, ${colour} 0%, transparent)`;
  gradient.addColorStop(0, bar.fadeIn ? clear : colour);
  gradient.addColorStop(Math.min(1, bar.fadeIn / bar.w), colour);
  gradient.addColorStop(Math.max(0, 1 - bar.fadeOut / bar.w), colour);
  gradient.addColorStop(1, bar.fadeOut ? clear : colour);
  return gradient;
}
