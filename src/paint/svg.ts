/**
 * Scene -> SVG text with presentation attributes only (no classes, no style sheet), so that every renderer agrees.
 * All text is escaped; numbers are rounded to a hundredth so that the same Scene gives the same bytes.
 */
import type { Role, Scene, Shape } from '../layout/scene.ts';
import { isRightToLeft } from './direction.ts';
import { linesOf } from './label-text.ts';
import { setText, textToSvg, type SetText } from './set-text.ts';
import type { Theme } from './theme.ts';

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Shapes as SVG elements. `ids` keeps gradient ids apart when several pictures share a document. */
export function shapesToSvg(shapes: readonly Shape[], theme: Theme, ids = 'g'): string {
  let gradients = 0;
  return shapes.map((shape) => element(shape, theme, () => `${ids}${gradients++}`)).join('');
}

function element(shape: Shape, theme: Theme, nextId: () => string): string {
  const fill = (role: Role | undefined): string => `fill="${role ? theme[role] : 'none'}"`;
  const alpha = 'opacity' in shape && shape.opacity !== undefined ? ` opacity="${n(shape.opacity)}"` : '';
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.w)}" height="${n(shape.h)}" ${fill(shape.fill)}${alpha}/>`;
    case 'soft':
      return softBar(shape, theme, nextId, alpha);
    case 'disc':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.r)}" ${fill(shape.fill)}${stroke(shape, theme)}${alpha}/>`;
    case 'path':
      return `<path d="${shape.d}" ${fill(shape.fill)}${stroke(shape, theme)}${alpha}/>`;
    case 'bars':
      return `<path d="${quads(shape.boxes)}" ${fill(shape.fill)}${alpha}/>`;
    case 'dots': {
      let d = '';
      const r = n(shape.r);
      for (let i = 0; i + 1 < shape.points.length; i += 2)
        d += `M${n((shape.points[i] ?? 0) - shape.r)} ${n(shape.points[i + 1] ?? 0)}a${r} ${r} 0 1 0 ${n(2 * shape.r)} 0a${r} ${r} 0 1 0 ${n(-2 * shape.r)} 0z`;
      return `<path d="${d}" ${fill(shape.fill)}/>`;
    }
    case 'text':
      return textToSvg(setText(shape), theme);
  }
}

function stroke(shape: Extract<Shape, { kind: 'disc' | 'path' }>, theme: Theme): string {
  if (!shape.stroke) return '';
  const dash =
    shape.kind === 'path' && shape.dash ? ` stroke-dasharray="${shape.dash.map(n).join(' ')}"` : '';
  return ` stroke="${theme[shape.stroke]}" stroke-width="${n(shape.width ?? 1)}"${dash}`;
}

function quads(boxes: Float32Array): string {
  let d = '';
  for (let i = 0; i + 3 < boxes.length; i += 4) {
    const [x, y, w, h] = [boxes[i] ?? 0, boxes[i + 1] ?? 0, boxes[i + 2] ?? 0, boxes[i + 3] ?? 0];
    d += `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
  }
  return d;
}

function softBar(
  bar: Extract<Shape, { kind: 'soft' }>,
  theme: Theme,
  nextId: () => string,
  alpha: string,
): string {
  const box = `x="${n(bar.x)}" y="${n(bar.y)}" width="${n(bar.w)}" height="${n(bar.h)}"`;
  const colour = theme[bar.fill];
  if (!bar.fadeIn && !bar.fadeOut) return `<rect ${box} fill="${colour}"${alpha}/>`;
  const id = nextId();
  const stop = (offset: number, opacity: number): string =>
    `<stop offset="${n(offset)}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
  const stops = [
    stop(0, bar.fadeIn ? 0 : 1),
    stop(Math.min(1, bar.fadeIn / bar.w), 1),
    stop(Math.max(0, 1 - bar.fadeOut / bar.w), 1),
    stop(1, bar.fadeOut ? 0 : 1),
  ].join('');
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(bar.x)}" x2="${n(bar.x + bar.w)}" y1="0" y2="0">${stops}</linearGradient><rect ${box} fill="url(#${id})"${alpha}/>`;
}

/** The lines of titles. */
export const labelLines = (labels: Scene['labels']): readonly SetText[] =>
  labels.flatMap((label) => {
    // a line that begins with a foreign word still runs as its title does
    const rightToLeft = isRightToLeft(label.lines.join(' '));
    return linesOf(label).map((line) => setText({ ...line, rightToLeft }));
  });
