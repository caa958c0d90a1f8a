/** The order in which one reads a page: column after column, with what stands across them above and below. */
import type { Run } from './pdf-lines.ts';

/** Narrower strips are spaces between words, in heights of the type. */
const GUTTER = 0.8;
/** A page has fewer columns. */
const GUTTERS = 8;
/** Fewer lines on either side are a caption or a table's head. */
const LINES = 3;
/** Fewer characters a line are bullets, numbers or the cells of a table. */
const CHARACTERS = 14;

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly worth: number;
}

/** The columns of a page in reading order; a page without columns is one. */
export function columnsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  return parted([...runs].sort((a, b) => b.y - a.y || a.left - b.left)).filter((column) => column.length > 0);
}

/** `runs` from the top down. */
function parted(runs: readonly Run[]): readonly (readonly Run[])[] {
  const cut = bestCut(runs);
  if (!cut) return [runs];
  const within = runs.slice(cut.from, cut.to + 1);
  const [left, right] = sides(within, cut.at);
  return [runs.slice(0, cut.from), left, right, runs.slice(cut.to + 1)].flatMap((part) =>
    part.length === runs.length ? [part] : parted(part),
  );
}

function sides(runs: readonly Run[], at: number): readonly [readonly Run[], readonly Run[]] {
  return [runs.filter(({ left }) => left < at), runs.filter(({ left }) => left >= at)];
}

/** The stretch of runs, from the top down, with an empty strip through it that most lines stand beside. */
function bestCut(runs: readonly Run[]): Cut | null {
  let best: Cut | null = null;
  for (let from = 0; from + 2 * LINES <= runs.length; from++) {
    if (best && runs.length - from <= 2 * best.worth) break;
    for (const { to, at } of strips(runs, from)) {
      const worth = to - from < 2 * LINES - 1 ? 0 : worthOf(runs.slice(from, to + 1), at);
      if (worth > (best?.worth ?? 0)) best = { from, to, at, worth };
    }
  }
  return best;
}

/** The empty strips below the run `from`: where each ends, and a place in it. */
function strips(runs: readonly Run[], from: number): readonly { readonly to: number; readonly at: number }[] {
  const found: { to: number; at: number }[] = [];
  const covered: [number, number][] = [];
  let open: readonly [number, number][] = [];
  for (let to = from; to < runs.length; to++) {
    const run = runs[to];
    if (!run) break;
    cover(covered, run.left, run.right);
    const gaps = covered
      .map(([, end], i): [number, number] => [end, covered[i + 1]?.[0] ?? end])
      .filter(([left, right]) => right - left >= GUTTER * run.size)
      .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
      .slice(0, GUTTERS);
    for (const [left, right] of open)
      if (!gaps.some((gap) => gap[0] < right && gap[1] > left)) found.push({ to: to - 1, at: right - 0.01 });
    open = gaps;
  }
  return [...found, ...open.map(([, right]) => ({ to: runs.length - 1, at: right - 0.01 }))];
}

/** Adds a stretch to those covered, which are sorted and apart. */
function cover(covered: [number, number][], left: number, right: number): void {
  let i = covered.findIndex(([, end]) => end >= left);
  if (i < 0) i = covered.length;
  let [start, end] = [left, right];
  let until = i;
  for (let next = covered[until]; next && next[0] <= end; next = covered[++until]) {
    start = Math.min(start, next[0]);
    end = Math.max(end, next[1]);
  }
  covered.splice(i, until - i, [start, end]);
}

/** How many lines stand on the side that has fewer; 0 where the two sides are no columns of text. */
function worthOf(runs: readonly Run[], at: number): number {
  const [left, right] = sides(runs, at).map(firstOfLines);
  if (!left || !right || left.length < LINES || right.length < LINES) return 0;
  // they stand beside each other, and not one below the other
  const top = Math.min(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const foot = Math.max(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  const isColumns = top > foot && isText(left) && isText(right) && isFlush(right);
  return isColumns ? Math.min(left.length, right.length) : 0;
}

/** The leftmost run of each line; `runs` are from the top down, and of one line from the left. */
const firstOfLines = (runs: readonly Run[]): readonly Run[] =>
  runs.filter((run, i) => (runs[i - 1]?.y ?? Infinity) - run.y > run.size / 4);

const isText = (runs: readonly Run[]): boolean =>
  runs.reduce((sum, { text }) => sum + text.length, 0) >= CHARACTERS * runs.length;

/** Half the lines of a column begin at one place; words after a wide space do not. */
function isFlush(runs: readonly Run[]): boolean {
  const starts = new Map<number, number>();
  for (const { left } of runs) starts.set(Math.round(left / 2), (starts.get(Math.round(left / 2)) ?? 0) + 1);
  let most = 0;
  for (const [start, count] of starts) most = Math.max(most, count + (starts.get(start + 1) ?? 0));
  return 2 * most >= runs.length;
}
