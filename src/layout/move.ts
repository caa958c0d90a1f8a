/**
 * The picture while a hand zooms: what was laid out moves with its dates, titles keep their places, and one that would
 * be cut or touch another waits until the hand rests. It costs what is in sight, so every frame can have it; laying out
 * anew would cost ten times that and would make titles jump.
 */
import { GAP } from './density.ts';
import type { Frame } from './frame.ts';
import { isSpan, markShapes, ticksWidth } from './glyph.ts';
import { surroundings, type LengthText } from './ground.ts';
import { shapesOf } from './label-shapes.ts';
import { overFolds } from './over-folds.ts';
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
  const crowds = scene.marks.flatMap((shape) =>
    shape.kind === 'bars' || shape.kind === 'dots' ? [new Crowd(shape, scene.pieces)] : [],
  );
  const ticks = ticksWidth(table.sources);
  const beside = ticks ? ticks + GAP + SIGN : 0;
  return (camera) => {
    const pieces = pixelsOf(frame.elastic, camera);
    const move = moveOf(scene.pieces, pieces);
    const kept: Label[] = [];
    const dots: Dot[] = scene.dots.map((dot) => ({ ...dot, x: move(dot.x) }));
    const marks: Shape[] = crowds.map((crowd) => crowd.under(pieces, width));
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
    const { ground, axis } = surroundings(frame, pieces, { x0: 0, x1: width }, lengthText);
    const { strips, breaks } = overFolds(kept, frame, pieces);
    return {
      ...scene,
      camera,
      pieces,
      ground: [...ground, ...strips],
      axis,
      marks: [...marks, ...breaks],
      labels: kept,
      dots,
      counts: moveCounts(scene.counts, move, width),
    };
  };
}

/** The piece that a pixel lies on or behind, looked for from a near one: neighbours in a picture are neighbours in its lists. */
function pieceAt(pieces: readonly PiecePixels[], x: number, near: number): number {
  let i = near;
  while (i > 0 && x < (pieces[i]?.x0 ?? 0)) i--;
  while (i + 1 < pieces.length && x >= (pieces[i + 1]?.x0 ?? 0)) i++;
  return i;
}

/** From a pixel of one picture to the same moment in another: pieces stretch, folds stay as wide as they are. */
function moveOf(from: readonly PiecePixels[], to: readonly PiecePixels[]): Move {
  let i = 0;
  return (x) => {
    i = pieceAt(from, x, i);
    const [a, b] = [from[i], to[i]];
    if (!a || !b) return x;
    const inside = i + 1 < from.length ? Math.min(x, a.x1) : x;
    return b.x0 + ((inside - a.x0) / (a.x1 - a.x0)) * (b.x1 - b.x0) + x - inside;
  };
}

/**
 * Small marks on whole pixels, which are filled at once where others are blended; a disc as a box that covers as much.
 * Where each lies on its piece is found once: a frame of a zoom only multiplies, and makes nothing new.
 */
class Crowd {
  readonly #shape: Many;
  /** The piece of each edge, which part of its width is before the edge, and how many pixels of the fold behind it. */
  readonly #piece: Uint16Array;
  readonly #part: Float64Array;
  readonly #rest: Float32Array;
  readonly #boxes: Float32Array;
  /** Where pieces begin now and how wide they are, by turns. */
  readonly #pieces: Float64Array;

  constructor(shape: Many, pieces: readonly PiecePixels[]) {
    const dots = shape.kind === 'dots';
    const of = dots ? shape.points : shape.boxes;
    const n = of.length / 2;
    this.#shape = shape;
    this.#piece = new Uint16Array(n);
    this.#part = new Float64Array(n);
    this.#rest = new Float32Array(n);
    this.#boxes = new Float32Array(n * (dots ? 4 : 2));
    this.#pieces = new Float64Array(pieces.length * 2);
    let near = 0;
    for (let i = 0; i < n; i++) {
      const at = of[2 * i] ?? 0;
      // the middle of a disc; both ends of a bar, by turns
      const x = dots || i % 2 === 0 ? at : (of[2 * i - 2] ?? 0) + at;
      near = pieceAt(pieces, x, near);
      const { x0 = 0, x1 = 1 } = pieces[near] ?? {};
      const inside = near + 1 < pieces.length ? Math.min(x, x1) : x;
      this.#piece[i] = near;
      this.#part[i] = (inside - x0) / (x1 - x0);
      this.#rest[i] = x - inside;
    }
  }

  /** The marks where the pieces are now; valid until asked again. */
  under(pieces: readonly PiecePixels[], width: number): Shape {
    for (let i = 0; i < pieces.length; i++) {
      const { x0, x1 } = pieces[i] ?? { x0: 0, x1: 0 };
      this.#pieces[2 * i] = x0;
      this.#pieces[2 * i + 1] = x1 - x0;
    }
    const shape = this.#shape;
    return shape.kind === 'dots'
      ? { kind: 'bars', boxes: this.#dots(shape, width), fill: shape.fill, opacity: 1 }
      : { ...shape, boxes: this.#bars(shape, width) };
  }

  #at(i: number): number {
    const piece = 2 * (this.#piece[i] ?? 0);
    const part = (this.#part[i] ?? 0) * (this.#pieces[piece + 1] ?? 0);
    return (this.#pieces[piece] ?? 0) + part + (this.#rest[i] ?? 0);
  }

  #dots({ points, r }: Extract<Many, { kind: 'dots' }>, width: number): Float32Array {
    const boxes = this.#boxes;
    const across = Math.round(2 * r);
    const high = Math.round((Math.PI * r * r) / across);
    let size = 0;
    for (let i = 0; i < this.#piece.length; i++) {
      const x = Math.round(this.#at(i) - r);
      if (x <= -across || x >= width) continue;
      boxes[size++] = x;
      boxes[size++] = Math.round((points[2 * i + 1] ?? 0) - high / 2);
      boxes[size++] = across;
      boxes[size++] = high;
    }
    return boxes.subarray(0, size);
  }

  #bars({ boxes: of }: Extract<Many, { kind: 'bars' }>, width: number): Float32Array {
    const boxes = this.#boxes;
    let size = 0;
    for (let i = 0; i + 1 < this.#piece.length; i += 2) {
      const left = Math.max(0, Math.round(this.#at(i)));
      const right = Math.min(width, Math.round(this.#at(i + 1)));
      if (right <= left) continue;
      boxes[size++] = left;
      boxes[size++] = of[2 * i + 1] ?? 0;
      boxes[size++] = right - left;
      boxes[size++] = of[2 * i + 3] ?? 0;
    }
    return boxes.subarray(0, size);
  }
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
