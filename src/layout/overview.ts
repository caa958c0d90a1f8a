/** The strip above the axis: always linear, with the density of events, the window, and the fan to the pieces below. */
import type { Frame } from './frame.ts';
import { dayAt, numberToCivil, yearStart } from './days.ts';
import { widthOf } from './measure.ts';
import { toTime, toX, whole, type Camera } from './scale.ts';
import type { Shape } from './scene.ts';

export const STRIP_TOP = 16;
export const STRIP_HEIGHT = 22;
export const FAN_HEIGHT = 26;
export const OVERVIEW_HEIGHT = STRIP_TOP + STRIP_HEIGHT + FAN_HEIGHT;

export interface Overview {
  readonly shapes: readonly Shape[];
  /** The window in view, in pixels of the strip. */
  readonly brush: readonly [number, number];
  /** Time to pixel of the strip and back. */
  readonly x: (t: number) => number;
  readonly t: (x: number) => number;
}

const BIN = 3;

/** The strip for a frame under a camera. */
export function overviewOf(frame: Frame, camera: Camera): Overview {
  const { from, to } = whole(frame.elastic);
  const { width } = frame;
  const x = (t: number): number => ((t - from) / (to - from)) * width;
  const t = (px: number): number => from + (px / width) * (to - from);
  const [top, foot] = [STRIP_TOP, STRIP_TOP + STRIP_HEIGHT];
  const shapes: Shape[] = [{ kind: 'rect', x: 0, y: top, w: width, h: STRIP_HEIGHT, fill: 'panel' }];
  const clamp = (px: number): number => Math.max(0, Math.min(width, px));
  const brush = [
    clamp(x(toTime(frame.elastic, camera, 0))),
    clamp(x(toTime(frame.elastic, camera, width))),
  ] as const;
  shapes.push({ kind: 'rect', x: brush[0], y: top, w: brush[1] - brush[0], h: STRIP_HEIGHT, fill: 'fold' });
  shapes.push(...marksOf(frame, () => yearMarks(from, to, x, width, frame)));
  shapes.push({ kind: 'bars', boxes: density(frame, x, foot), fill: 'ink', opacity: 1 });
  shapes.push({ kind: 'rect', x: 0, y: foot, w: width, h: 1, fill: 'rule2' });
  // one piece seen whole has nothing to explain
  const plain = frame.elastic.pieces.length === 1 && camera.k <= 1.0005;
  for (const piece of plain ? [] : frame.elastic.pieces) {
    const [a, b] = [toX(frame.elastic, camera, piece.from), toX(frame.elastic, camera, piece.to)];
    if (b <= 0 || a >= width) continue;
    const seen = [Math.max(0, a), Math.min(width, b)] as const;
    const [p, q] = seen.map((px) => clamp(x(toTime(frame.elastic, camera, px)))) as [number, number];
    const [y0, y1] = [foot + 1, foot + FAN_HEIGHT];
    const edge = Math.max(q, p + 1.5);
    shapes.push({
      kind: 'path',
      d: `M${p} ${y0}L${seen[0]} ${y1}H${seen[1]}L${edge} ${y0}Z`,
      fill: 'ink',
      opacity: 0.075,
    });
    shapes.push({
      kind: 'path',
      d: `M${p} ${y0}L${seen[0]} ${y1}M${edge} ${y0}L${seen[1]} ${y1}`,
      stroke: 'rule2',
      width: 1,
    });
  }
  return { shapes, brush, x, t };
}

const marks = new WeakMap<Frame, readonly Shape[]>();

/** Made once for a frame: a hand at work moves none of them, and a story of three centuries has three hundred years. */
function marksOf(frame: Frame, make: () => readonly Shape[]): readonly Shape[] {
  let known = marks.get(frame);
  if (!known) marks.set(frame, (known = make()));
  return known;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

function yearMarks(
  from: number,
  to: number,
  x: (t: number) => number,
  width: number,
  frame: Frame,
): readonly Shape[] {
  const out: Shape[] = [];
  const text = (t: number, label: string): void => {
    const w = widthOf(label, 'sans400', 10.5);
    const at = Math.max(0, Math.min(width - w, x(t) + 3));
    out.push({
      kind: 'text',
      x: at,
      y: STRIP_TOP - 4,
      text: label,
      face: 'sans400',
      size: 10.5,
      fill: 'mute',
      anchor: 'start',
    });
  };
  const years = (to - from) / 365.25;
  if (years < 1.2) {
    text(from, frame.words.medium(dayAt(from)));
    const last = frame.words.medium(dayAt(Math.ceil(to) - 1));
    const tells = frame.table.hours ? last !== frame.words.medium(dayAt(from)) : to - from > 2;
    if (tells && width > 240) text(to, last);
    return out;
  }
  const step = STEPS.find((s) => (s / years) * width >= 44) ?? 1000;
  for (let t = yearStart(from, 1); t < to; t = yearStart(t, 1)) {
    if (numberToCivil(t).year % step) continue;
    out.push({ kind: 'rect', x: Math.round(x(t)), y: STRIP_TOP, w: 1, h: STRIP_HEIGHT, fill: 'rule2' });
    if (x(t) < width - 26) text(t, frame.words.year(dayAt(t)));
  }
  const firstYear = x(yearStart(from, 1));
  if (firstYear > 36 && step === 1) text(from, frame.words.year(dayAt(from)));
  return out;
}

/** A bin with less than so much of an event is drawn so low. */
const WHOLE = 0.75;
const FAINT = 2;

const binAt = (px: number, width: number): number =>
  Math.max(0, Math.min(Math.ceil(width / BIN), Math.floor(px / BIN)));

const cache = new WeakMap<object, Float32Array>();

/**
 * Bars of so many events a bin, by the square root so that one event is still seen beside fifty. An event that is known to the
 * month or the year is spread over its bins: no point for a month.
 */
function density({ table, width }: Frame, x: (t: number) => number, foot: number): Float32Array {
  const known = cache.get(table);
  if (known && known[0] === width) return known.subarray(4);
  // what begins and ends in each bin, summed up from the left
  const steps = new Float64Array(Math.ceil(width / BIN) + 2);
  for (let i = 0; i < table.n; i++) {
    const start = table.start[i] ?? 0;
    const end = table.end[i] ?? 0;
    // a day is a point of the strip however long the strip draws it
    const wide = end - start > 1 && x(end) - x(start) > BIN;
    const first = binAt(x(wide ? start : start + Math.min(1, end - start) / 2), width);
    const last = wide ? binAt(x(end) - 1e-6, width) : first;
    const share = 1 / (last - first + 1);
    steps[first] = (steps[first] ?? 0) + share;
    steps[last + 1] = (steps[last + 1] ?? 0) - share;
  }
  const bins = new Float64Array(steps.length - 1);
  for (let b = 0, sum = 0; b < bins.length; b++) {
    sum += steps[b] ?? 0;
    // what is left over where all have ended is rounding
    bins[b] = sum < 1e-6 ? 0 : sum;
  }
  const most = Math.sqrt(bins.reduce((a, b) => Math.max(a, b), 1));
  const boxes: number[] = [width, 0, 0, 0];
  for (const [b, n] of bins.entries())
    if (n) {
      const h = Math.max(n < WHOLE ? FAINT : 4, (Math.sqrt(n) / most) * (STRIP_HEIGHT - 4));
      boxes.push(b * BIN, foot - h, BIN - 0.5, h);
    }
  const out = Float32Array.from(boxes);
  cache.set(table, out);
  return out.subarray(4);
}
