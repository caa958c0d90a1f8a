/**
 * The elastic axis: time cut into pieces where something happens, with the long empty stretches between them folded.
 * Method: a gap is folded when it is long against the usual gap and folding it wins room worth a tear.
 */
import { FORM, type EventTable } from './table.ts';

/** One stretch of time drawn at one scale. */
export interface Piece {
  /** First day and the day after the last, in days since 1970. */
  readonly from: number;
  readonly to: number;
  /** Where it begins, in pixels at zoom 1, folds not counted. */
  readonly at: number;
  /** Its width in pixels at zoom 1. */
  readonly width: number;
}

export interface Elastic {
  readonly pieces: readonly Piece[];
  /** Width of a fold in pixels, at every zoom. */
  readonly fold: number;
}

export interface PieceOptions {
  readonly width: number;
  readonly elastic: boolean;
  /** Least width of a piece: its widest axis label. */
  readonly least: (from: number, to: number) => number;
}

const FOLD = 36;
const NARROW_FOLD = 30;
/** A gap up to a week reads better as space. */
const LEAST_GAP = 7;
const TIMES_MEDIAN = 2.5;
/** Stretches longer than this are known by their ends and may run through a fold. */
const LONG = 92;
const SAMPLE = 4000;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** The pieces for a table at a width. Without `elastic`, or when folding wins little, there is one. */
export function elasticOf(table: EventTable, options: PieceOptions): Elastic {
  const whole = wholeOf(table);
  const one = (): Elastic => ({
    pieces: [{ from: whole[0], to: whole[1], at: 0, width: options.width }],
    fold: FOLD,
  });
  if (!options.elastic || table.n < 2) return one();
  const stretches = split(table, options.width);
  if (stretches.length < 2) return one();
  const fold = stretches.length > 6 ? NARROW_FOLD : FOLD;
  return { pieces: share(stretches, options, fold), fold };
}

/** First day and the day after the last; a single day gets company so that it has a scale. */
function wholeOf(table: EventTable): [number, number] {
  if (!table.n) return [0, 1];
  const from = table.start[0] ?? 0;
  let to = from + 1;
  for (let i = 0; i < table.n; i++) to = Math.max(to, table.end[i] ?? 0);
  return to - from < 3 ? [from - 1, to + 1] : [from, to];
}

/** Covered stretches in order, cut at the gaps that are worth folding. */
function split(table: EventTable, width: number): readonly Stretch[] {
  const spans: [number, number][] = [];
  for (let i = 0; i < table.n; i++) {
    const from = table.start[i] ?? 0;
    const to = table.end[i] ?? 0;
    if (to - from > LONG && (table.form[i] === FORM.lasted || to - from > 370))
      spans.push([from, from + 1], [to - 1, to]);
    else spans.push([from, to]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  const gaps: { at: number; days: number }[] = [];
  let until = spans[0]?.[1] ?? 0;
  for (const [i, [from, to]] of spans.entries()) {
    if (i > 0 && from > until) gaps.push({ at: i, days: from - until });
    until = Math.max(until, to);
  }
  const usual = usualStep(spans);
  const first = spans[0]?.[0] ?? 0;
  const all = until - first;
  const worth = gaps
    .filter((g) => g.days > Math.max(LEAST_GAP, TIMES_MEDIAN * Math.min(usual, LONG)) && g.days > all * 0.004)
    .sort((a, b) => b.days - a.days)
    .slice(0, Math.max(1, Math.floor(width / 120)));
  const saved = worth.reduce((sum, g) => sum + g.days, 0);
  if (saved < all * 0.3) return [];
  const cuts = new Set(worth.map((g) => g.at));
  const out: Stretch[] = [];
  let from = first;
  let to = first;
  let days = new Set<number>();
  for (const [i, [a, b]] of spans.entries()) {
    if (cuts.has(i)) {
      out.push({ from, to, days: days.size });
      from = a;
      days = new Set();
    }
    days.add(a);
    to = Math.max(cuts.has(i) ? b : to, b);
  }
  out.push({ from, to, days: days.size });
  return out;
}

/** Median distance in days between neighbouring beginnings, those of the same day left out. */
function usualStep(spans: readonly (readonly [number, number])[]): number {
  const steps: number[] = [];
  for (let i = 1; i < spans.length && steps.length < SAMPLE; i++) {
    const step = (spans[i]?.[0] ?? 0) - (spans[i - 1]?.[0] ?? 0);
    if (step > 0) steps.push(step);
  }
  return steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0;
}

/** Every piece gets its least width; what is left goes to the busy ones, by their number of busy days. */
function share(
  stretches: readonly Stretch[],
  { width, least }: PieceOptions,
  fold: number,
): readonly Piece[] {
  const room = width - fold * (stretches.length - 1);
  const wanted = stretches.map((s) => least(s.from, s.to));
  const squeeze = Math.min(1, (room * 0.62) / wanted.reduce((a, b) => a + b, 0));
  const rest = room - wanted.reduce((a, b) => a + b, 0) * squeeze;
  const busy = stretches.map((s) => Math.max(0, s.days - 1));
  const all = busy.reduce((a, b) => a + b, 0);
  const spans = stretches.reduce((sum, s) => sum + s.to - s.from, 0);
  let at = 0;
  return stretches.map(({ from, to }, i) => {
    const part = all ? (busy[i] ?? 0) / all : (to - from) / spans;
    const piece = { from, to, at, width: (wanted[i] ?? 0) * squeeze + rest * part };
    at += piece.width;
    return piece;
  });
}
