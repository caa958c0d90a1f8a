/** Titles and counts as text shapes, for painters that draw their own text. */
import { COUNT_SIZE } from '../layout/band.ts';
import type { Count, Label, Scene, TextShape } from '../layout/scene.ts';

/** Where the base line of a line of text lies in its height. */
const BASE = 0.76;

/** A line a shape; flipped titles end at their mark. */
export const labelTexts = (scene: Pick<Scene, 'labels'>): readonly TextShape[] =>
  scene.labels.flatMap(linesOf);

/** The lines of one title. */
export const linesOf = (label: Label): readonly TextShape[] =>
  label.lines.map((text, i) => ({
    kind: 'text',
    x: label.side === 'left' ? label.box.x + label.box.w : label.box.x,
    y: label.box.y + i * label.lineHeight + label.lineHeight * BASE,
    text,
    face: label.face,
    size: label.size,
    fill: 'ink',
    anchor: label.side === 'left' ? 'end' : 'start',
  }));

/** "+12" over a stretch that has more. */
export const countText = (count: Count): TextShape => ({
  kind: 'text',
  x: (count.x0 + count.x1) / 2,
  y: count.y,
  text: `+${count.n}`,
  face: 'sans600',
  size: COUNT_SIZE,
  fill: 'ink2',
  anchor: 'middle',
});
