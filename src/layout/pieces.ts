/**
 * The elastic axis: time cut into pieces where something happens, with the long empty stretches between them folded.
 * Method: a gap is folded when it is long against the usual gap, and takes much of its piece or parts what is unlike.
 */
import { aired } from './hours.ts';
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
  /** The shortest time that a frame may show, in days; a day where left out. */
  readonly closest?: number;
}

/** How near a reader comes to a story of hours: to an hour. */
const NEAREST = 1 / 24;

export interface PieceOptions {
  readonly width: number;
  readonly elastic: boolean;
  /** Least width of a piece: its widest axis label. */
  readonly least: (from: number, to: number) => number;
}

const FOLD = 36;
const NARROW_FOLD = 34;
/** A gap up to a week reads better as space. */
const LEAST_GAP = 7;
const TIMES_MEDIAN = 2.5;
/** A gap is worth a fold when it takes this share of its piece... */
const GAP_SHARE = 0.08;
/** ...or when one side holds so many times more of the story a day: the year of the story against its prehistory. */
const TIMES_DENSER = 6;
/** Folding that wins less than this share of all time and parts nothing unlike is not done at all. */
const LEAST_WIN = 0.3;
/** Stretches longer than this are known by their ends and may run through a fold. */
const LONG = 92;
/** A year is read as one thing, unless the story counts in days: then a fold may run through it too. */
const YEAR = 370;
const DENSE_STEP = 1.5;
const SAMPLE = 4000;
/** The longest gaps, from which the folds are chosen. */
const CANDIDATES = 400;

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How much of the story begins here beyond its heaviest day: the sum of its days' greatest weights less that. */
  readonly busy: number;
}

/** The pieces for a table at a width. Without `elastic`, or when folding wins little, there is one. */
export function elasticOf(table: EventTable, options: PieceOptions): Elastic {
  const [from, to] = wholeOf(table);
  const one = (): Elastic => ({
    pieces: [{ from, to, at: 0, width: options.width }],
    fold: FOLD,
    ...(table.hours ? { closest: NEAREST } : {}),
  });
  if (table.hours || !options.elastic || table.n < 2) return one();
  const stretches = split(table, options.width);
  if (stretches.length < 2) return one();
  const fold = stretches.length > 6 ? NARROW_FOLD : FOLD;
  return { pieces: share(stretches, options, fold), fold };
}

/** First day and the day after the last; a single day gets company so that it has a scale. */
function wholeOf(table: EventTable): [number, number] {
  if (!table.n) return [0, 1];
  const from = table.start[0] ?? 0;
  // an hour of a day told by the clock is not given all of the next
  let to = table.hours ? from : from + 1;
  for (let i = 0; i < table.n; i++) to = Math.max(to, table.end[i] ?? 0);
  if (table.hours) return aired(from, to);
  return to - from < 3 ? [from - 1, to + 1] : [from, to];
}

interface Beginning {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Where a stretch ends that counts by its beginning alone. */
  readonly until?: number;
}

/** A gap before the beginning with index `at`. */
interface Gap {
  readonly at: number;
  readonly days: number;
}

/** Beginnings in order; a very long stretch counts by its ends, or in a dense story by its beginning. */
function beginningsOf(table: EventTable): readonly Beginning[] {
  const dense = usualStep(table) < DENSE_STEP;
  const out: Beginning[] = [];
  for (let i = 0; i < table.n; i++) {
    const from = table.start[i] ?? 0;
    const to = table.end[i] ?? 0;
    const weight = table.weight[i] ?? 0;
    const long = to - from > (table.form[i] === FORM.lasted ? LONG : YEAR);
    if (dense && to - from > LONG) out.push({ from, to: from + 1, weight, until: to });
    else if (long) out.push({ from, to: from + 1, weight }, { from: to - 1, to, weight: 0 });
    else out.push({ from, to, weight });
  }
  // the axis ends where the last stretch does, though only its beginning counted
  const to = wholeOf(table)[1];
  out.push({ from: to - 1, to, weight: 0 });
  return out.sort((a, b) => a.from - b.from);
}

/**
 * Covered stretches in order, cut at the gaps that are worth folding. Greedy, as a regression tree is grown: of all
 * gaps the next fold is the one that leaves the least story times time, so that a burst gets a scale of its own.
 */
function split(table: EventTable, width: number): readonly Stretch[] {
  const all = beginningsOf(table);
  const until = new Float64Array(all.length);
  const mass = new Float64Array(all.length + 1);
  const gaps: Gap[] = [];
  for (const [i, { from, to, weight }] of all.entries()) {
    const before = until[i - 1] ?? from;
    if (from > before) gaps.push({ at: i, days: from - before });
    until[i] = Math.max(before, to);
    mass[i + 1] = (mass[i] ?? 0) + weight;
  }
  const least = Math.max(LEAST_GAP, TIMES_MEDIAN * Math.min(usualStep(table), LONG));
  const worth = gaps
    .filter(({ days }) => days > least)
    .sort((a, b) => b.days - a.days)
    .slice(0, CANDIDATES);
  const start = (i: number): number => all[i]?.from ?? 0;
  /** Days and weight of the beginnings from `a` up to, not with, `b`. */
  const extent = (a: number, b: number) => ({
    days: Math.max(1, (until[b - 1] ?? 0) - start(a)),
    weight: (mass[b] ?? 0) - (mass[a] ?? 0),
  });
  const cuts = [0, all.length];
  let saved = 0;
  let unlike = false;
  while (cuts.length - 1 <= Math.max(1, width / 120)) {
    let best: { gap: Gap; won: number; unlike: boolean } | null = null;
    for (const gap of worth) {
      const k = cuts.findIndex((cut) => cut >= gap.at);
      const [a, b] = [cuts[k - 1] ?? 0, cuts[k] ?? all.length];
      if (gap.at === b) continue;
      const [both, left, right] = [extent(a, b), extent(a, gap.at), extent(gap.at, b)];
      const [x, y] = [left.weight / left.days, right.weight / right.days];
      const uneven = Math.max(x, y) > TIMES_DENSER * Math.min(x, y);
      if (gap.days < GAP_SHARE * both.days && !uneven) continue;
      const won = both.days * both.weight - left.days * left.weight - right.days * right.weight;
      if (!best || won > best.won) best = { gap, won, unlike: uneven };
    }
    if (!best) break;
    cuts.push(best.gap.at);
    cuts.sort((a, b) => a - b);
    saved += best.gap.days;
    unlike ||= best.unlike;
  }
  if (saved < extent(0, all.length).days * LEAST_WIN && !unlike) return [];
  return cuts.slice(1).map((end, k) => stretchOf(all.slice(cuts[k], end), all[end]?.from ?? 0));
}

/** A piece of nothing but the beginnings of long stretches is drawn to their ends, if the next piece is beyond: "1961" is no January. */
function stretchOf(part: readonly Beginning[], next: number): Stretch {
  const days = new Map<number, number>();
  for (const { from, weight } of part) days.set(from, Math.max(days.get(from) ?? 0, weight));
  const weights = [...days.values()];
  const reach = part.reduce((last, { until = Infinity }) => Math.max(last, until), -Infinity);
  const top = weights.reduce((a, b) => Math.max(a, b), 0);
  return {
    from: part[0]?.from ?? 0,
    to: reach + LEAST_GAP < next ? reach : part.reduce((last, { to }) => Math.max(last, to), -Infinity),
    busy: weights.reduce((a, b) => a + b, 0) - top,
  };
}

/** Median distance in days between neighbouring beginnings, those of the same day left out. */
function usualStep({ n, start }: EventTable): number {
  const steps: number[] = [];
  for (let i = 1; i < n && steps.length < SAMPLE; i++) {
    const step = (start[i] ?? 0) - (start[i - 1] ?? 0);
    if (step > 0) steps.push(step);
  }
  return steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0;
}

/** Every piece gets its least width; what is left goes to the busy ones. */
function share(
  stretches: readonly Stretch[],
  { width, least }: PieceOptions,
  fold: number,
): readonly Piece[] {
  const room = width - fold * (stretches.length - 1);
  const wanted = stretches.map((s) => least(s.from, s.to));
  const asked = wanted.reduce((a, b) => a + b, 0);
  const squeeze = Math.min(1, (room * 0.62) / asked);
  const rest = room - asked * squeeze;
  const all = stretches.reduce((sum, s) => sum + s.busy, 0);
  const spans = stretches.reduce((sum, s) => sum + s.to - s.from, 0);
  let at = 0;
  return stretches.map(({ from, to, busy }, i) => {
    const part = all > 0 ? busy / all : (to - from) / spans;
    const piece = { from, to, at, width: (wanted[i] ?? 0) * squeeze + rest * part };
    at += piece.width;
    return piece;
  });
}
