/** Where titles and bars cross folded time: titles lie on strips of paper over the tear, bars are broken in it. */
import type { Frame } from './frame.ts';
import { isSpan } from './glyph.ts';
import { ticksBox } from './label-shapes.ts';
import type { PiecePixels } from './scale.ts';
import type { Label, Shape } from './scene.ts';

/** Paper around a title. */
const AIR = 4;
/** A bar is whole at the edges of a tear and at its own ends. */
const WHOLE = 8;

/** From where to where time is folded, in pixels. */
export const foldsOf = (pieces: readonly PiecePixels[]): readonly (readonly [number, number])[] =>
  pieces.slice(1).map((next, i) => [pieces[i]?.x1 ?? 0, next.x0]);

/** Strips of paper under titles with their ticks, to be drawn over the ground, and breaks of bars, over the marks. */
export function overFolds(
  labels: readonly Label[],
  frame: Frame,
  pieces: readonly PiecePixels[],
): { readonly strips: readonly Shape[]; readonly breaks: readonly Shape[] } {
  const strips: Shape[] = [];
  const breaks: Shape[] = [];
  for (const [p, q] of foldsOf(pieces))
    for (const label of labels) {
      const { row, x0, x1, y, box } = label;
      const [from, to] = [Math.max(p + AIR, x0 + WHOLE), Math.min(q - AIR, x1 - WHOLE)];
      if (to > from && isSpan(frame.table.form[row] ?? 0))
        breaks.push({ kind: 'path', d: `M${from} ${y}H${to}`, stroke: 'fold', width: 11, dash: [4, 4] });
      const ticks = ticksBox(label, frame);
      const a = Math.max(p - 1, Math.min(box.x, ticks.x) - AIR);
      const w = Math.min(q + 1, Math.max(box.x + box.w, ticks.x + ticks.w) + AIR) - a;
      if (w > 0) strips.push({ kind: 'rect', x: a, y: box.y, w, h: ticks.foot + 2 - box.y, fill: 'paper' });
    }
  return { strips, breaks };
}
