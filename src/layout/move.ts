/**
 * The picture while a hand zooms: what was laid out moves with its dates, titles keep their places, and one that would
 * be cut or touch another waits until the hand rests. It costs what is in sight, so every frame can have it; laying out
 * anew would cost ten times that and would make titles jump.
 */
import { GAP } from './density.ts';
import type { Frame } from './frame.ts';
import { isSpan, markShapes, ticksWidth } from './glyph.ts';
import { surroundings, type LengthText } from './ground.ts';
import { shapesOf } from './index.ts';
import { pixelsOf, type Camera, type PiecePixels } from './scale.ts';
import type { Box, Count, Dot, Label, Scene, Shape } from './scene.ts';
import { underFrom } from './ways.ts';

type Many = Extract<Shape, { kind: 'bars' | 'dots' }>;
type Move = (x: number) => number;

/** Clear between two titles that move past each other. */
const CLEAR = 4;
/** Widest sign beside a row of ticks. */
const SIGN = 19;
/** Marks begin so far outside of the frame at most. */
const MARGIN = 14;

/** Prepares a scene for zooming: gives its picture under another camera of the same frame. */
export function mover(scene: Scene, frame: Frame, lengthText: LengthText): (camera: Camera) => Scene {
  const { table, width } = frame;
  const weight = (label: Label): number => table.weight[label.row] ?? 0;
  const labels = scene.labels.toSorted((a, b) => weight(b) - weight(a));
  const crowd = scene.marks.filter((shape): shape is Many => shape.kind === 'bars' || shape.kind === 'dots');
  const ticks = ticksWidth(table.sources);
  const beside = ticks ? ticks + GAP + SIGN : 0;
  return (camera) => {
    const pieces = pixelsOf(frame.elastic, camera);
    const move = moveOf(scene.pieces, pieces);
    const kept: Label[] = [];
    const dots: Dot[] = scene.dots.map((dot) => ({ ...dot, x: move(dot.x) }));
    const marks: Shape[] = crowd.map((many) => moveMany(many, move, width));
    for (const label of labels) {
      const [x0, x1] = [move(label.x0), move(label.x1)];
      if (x1 < -MARGIN || x0 > width + MARGIN) continue;
      const moved = moveLabel(label, x0, x1, beside);
      if (isWhole(moved, width, beside) && !kept.some((other) => touch(moved.reach, other.reach))) {
        kept.push(moved);
        marks.push(...shapesOf(moved, frame));
        continue;
      }
      const [form, flags] = [table.form[label.row] ?? 0, table.flags[label.row] ?? 0];
      marks.push(...markShapes({ form, flags, x0, x1, y: label.y, heavy: label.importance === 'heavy' }));
      if (!isSpan(form)) dots.push({ row: label.row, x: x0, y: label.y });
    }
    return {
      ...scene,
      camera,
      pieces,
      ...surroundings(frame, pieces, { x0: 0, x1: width }, lengthText),
      marks,
      labels: kept,
      dots,
      counts: moveCounts(scene.counts, move, width),
    };
  };
}

/** From a pixel of one picture to the same moment in another: pieces stretch, folds stay as wide as they are. */
function moveOf(from: readonly PiecePixels[], to: readonly PiecePixels[]): Move {
  let i = 0;
  return (x) => {
    // neighbours in a picture are neighbours in its lists: the piece is near the last one asked for
    while (i > 0 && x < (from[i]?.x0 ?? 0)) i--;
    while (i + 1 < from.length && x >= (from[i + 1]?.x0 ?? 0)) i++;
    const [a, b] = [from[i], to[i]];
    if (!a || !b) return x;
    const inside = Math.min(x, a.x1) - a.x0;
    const rate = (b.x1 - b.x0) / (a.x1 - a.x0);
    const beyond = i + 1 < from.length ? 1 : rate;
    return b.x0 + inside * rate + Math.max(0, x - a.x1) * beyond;
  };
}

/** Small marks on whole pixels, which are filled at once where others are blended; a disc as two boxes across each other. */
function moveMany(many: Many, move: Move, width: number): Shape {
  let size = 0;
  const box = (x: number, y: number, w: number, h: number): void => {
    boxes[size++] = x;
    boxes[size++] = y;
    boxes[size++] = w;
    boxes[size++] = h;
  };
  const of = many.kind === 'dots' ? many.points : many.boxes;
  const boxes = new Float32Array(of.length * (many.kind === 'dots' ? 4 : 1));
  if (many.kind === 'dots') {
    const across = Math.round(2 * many.r);
    const corner = Math.round(many.r * 0.4);
    for (let i = 0; i + 1 < of.length; i += 2) {
      const x = Math.round(move(of[i] ?? 0) - many.r);
      if (x <= -across || x >= width) continue;
      const y = Math.round((of[i + 1] ?? 0) - many.r);
      box(x, y + corner, across, across - 2 * corner);
      box(x + corner, y, across - 2 * corner, across);
    }
    return { kind: 'bars', boxes: boxes.subarray(0, size), fill: many.fill, opacity: 1 };
  }
  for (let i = 0; i + 3 < of.length; i += 4) {
    const x = of[i] ?? 0;
    const left = Math.max(0, Math.round(move(x)));
    const right = Math.min(width, Math.round(move(x + (of[i + 2] ?? 0))));
    if (right > left) box(left, of[i + 1] ?? 0, right - left, of[i + 3] ?? 0);
  }
  return { ...many, boxes: boxes.subarray(0, size) };
}

function moveLabel(label: Label, x0: number, x1: number, beside: number): Label {
  const { box, reach, side } = label;
  const x =
    side === 'under'
      ? underFrom(x0, x1, 0)
      : side === 'right'
        ? box.x + x1 - label.x1
        : box.x + x0 - label.x0;
  const a = reach.x + x0 - label.x0;
  const b = side === 'under' ? Math.max(x1 + 2, x + box.w + beside) : reach.x + reach.w + x1 - label.x1;
  return { ...label, x0, x1, box: { ...box, x }, reach: { ...reach, x: a, w: b - a } };
}

const isWhole = ({ box, side }: Label, width: number, beside: number): boolean =>
  box.x >= 0 && box.x + box.w + (side === 'left' ? 0 : beside) <= width;

const touch = (a: Box, b: Box): boolean =>
  a.y < b.y + b.h && b.y < a.y + a.h && a.x < b.x + b.w + CLEAR && b.x < a.x + a.w + CLEAR;

/** Counts that come to touch become one. */
function moveCounts(counts: readonly Count[], move: Move, width: number): readonly Count[] {
  const out: Count[] = [];
  for (const count of counts) {
    const half = (count.x1 - count.x0) / 2;
    const middle = move(count.x0 + half);
    if (middle < -half || middle > width + half) continue;
    const [x0, x1] = [middle - half, middle + half];
    const last = out.at(-1);
    if (last?.lane === count.lane && x0 < last.x1 + 4)
      out[out.length - 1] = { ...last, n: last.n + count.n, to: Math.max(last.to, count.to) };
    else out.push({ ...count, x0, x1 });
  }
  return out;
}
