/**
 * Stretches without a title, as small marks in tracks above one another: a bar for what lasted, a line with turned-up
 * ends for some day within. However narrow, a stretch is never a point.
 */
import type { BandRoom } from './band-room.ts';
import { FORM } from './table.ts';
import type { Shape } from './scene.ts';

/** Height of a track. */
const TRACK = 4;
const LEAST_WIDTH = 5;
const CLEAR = 2;
/** Between the tick of an end and the span that goes on beside it. */
const AIR = 1;
/** From one dash to the next; half of it is drawn. */
const DASH = 12;

/** A stretch in pixels. */
export interface Span {
  readonly form: number;
  readonly a: number;
  readonly b: number;
}

export interface SmallSpans {
  readonly shapes: readonly Shape[];
  /** Of all tracks. */
  readonly height: number;
}

/**
 * Spans in at most so many tracks, each in the lowest that is free, else in the one that is free soonest: where spans of
 * one track overlap, every end keeps its tick with a pixel of air beside it. What runs
 * through beyond both edges is one line of dashes over them: whole and without ends it would be read as the rule of a lane.
 */
export function smallSpans(spans: readonly Span[], room: BandRoom, most: number): SmallSpans {
  const tracks: { end: number; readonly spans: Span[] }[] = [];
  let through: Span | undefined;
  for (const span of spans.toSorted((p, q) => p.a - q.a)) {
    if (span.a < room.x0 && span.b > room.x1) {
      through = span;
      continue;
    }
    const a = Math.round(Math.max(span.a, room.x0));
    const b = Math.round(Math.max(Math.min(span.b, room.x1), a + LEAST_WIDTH));
    let track = tracks.find(({ end }) => end + CLEAR <= a);
    if (!track && tracks.length < (through ? 1 : most)) tracks.push((track = { end: b, spans: [] }));
    track ??= tracks.reduce((soonest, other) => (other.end < soonest.end ? other : soonest));
    track.end = Math.max(track.end, b);
    track.spans.push({ form: span.form, a, b });
  }
  let y = room.foot - 2;
  const boxes: number[] = [];
  for (const { spans } of tracks) {
    boxesOf(spans, y, boxes);
    y -= TRACK;
  }
  if (through) {
    // from where it begins, beyond the edge, so that the dashes stay where they are while a reader pans
    let x = Math.round(room.x0 + DASH - ((room.x0 - through.a) % DASH));
    for (; x + DASH / 2 <= room.x1; x += DASH) boxes.push(x, y, DASH / 2, 1);
    y -= TRACK;
  }
  const shapes: readonly Shape[] = boxes.length
    ? [{ kind: 'bars', boxes: Float32Array.from(boxes), fill: 'ink', opacity: 0.7 }]
    : [];
  return { shapes, height: room.foot - 2 - y };
}

/** An edge on the way along a track: a bar, a line, or a break around a tick begins or ends. */
interface Edge {
  readonly x: number;
  readonly of: 'bar' | 'line' | 'break';
  readonly by: 1 | -1;
}

/** Adds the boxes of the spans of one track, none over another. Method: a sweep along the track. */
function boxesOf(spans: readonly Span[], y: number, boxes: number[]): void {
  const edges: Edge[] = [];
  const stretch = (of: Edge['of'], a: number, b: number): unknown =>
    edges.push({ x: a, of, by: 1 }, { x: b, of, by: -1 });
  const ticks = new Set<number>();
  for (const { form, a, b } of spans) {
    stretch(form === FORM.lasted ? 'bar' : 'line', a, b);
    stretch('break', a - AIR, a + 1);
    stretch('break', b - 1, b + AIR);
    ticks.add(a).add(b - 1);
  }
  edges.sort((p, q) => p.x - q.x);
  for (const x of ticks) boxes.push(x, y - 2, 1, 3);
  const open = { bar: 0, line: 0, break: 0 };
  let from = 0;
  for (const { x, of, by } of edges) {
    if (x > from && !open.break) {
      if (open.bar) boxes.push(from, y - 1, x - from, 2);
      else if (open.line) boxes.push(from, y, x - from, 1);
    }
    open[of] += by;
    from = x;
  }
}
