/**
 * Stretches without a title, as small marks in tracks above one another: a bar for what lasted, a line with turned-up
 * ends for some day within. However narrow, a stretch is never a point.
 */
import type { BandRoom } from './band-room.ts';
import { FORM } from './table.ts';
import type { Shape } from './scene.ts';

/** Height of a track. */
export const TRACK = 4;
const LEAST_WIDTH = 5;
const CLEAR = 2;

/** A stretch in pixels. */
export interface Span {
  readonly form: number;
  readonly a: number;
  readonly b: number;
}

export interface SmallSpans {
  readonly shapes: readonly Shape[];
  readonly tracks: number;
}

/** Spans in at most so many tracks, each in the lowest that is free, else in the one that is free soonest: their ends still tell them apart. */
export function smallSpans(spans: readonly Span[], room: BandRoom, most: number): SmallSpans {
  const boxes: number[] = [];
  const ends: number[] = [];
  for (const span of spans.toSorted((p, q) => p.a - q.a)) {
    const a = Math.max(span.a, room.x0);
    const b = Math.max(Math.min(span.b, room.x1), a + LEAST_WIDTH);
    let track = ends.findIndex((end) => end + CLEAR <= a);
    if (track < 0) track = ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
    ends[track] = Math.max(ends[track] ?? b, b);
    const y = room.foot - 2 - track * TRACK;
    boxes.push(a, y - 2, 1, 3, b - 1, y - 2, 1, 3);
    if (span.form === FORM.lasted) boxes.push(a, y - 1, b - a, 2);
    else boxes.push(a, y, b - a, 1);
  }
  const shapes: readonly Shape[] = boxes.length
    ? [{ kind: 'bars', boxes: Float32Array.from(boxes), fill: 'ink', opacity: 0.7 }]
    : [];
  return { shapes, tracks: ends.length };
}
