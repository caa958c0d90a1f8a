/** The pieces of text that a PDF page places -> runs (words that stand side by side) and lines. Lengths are in points, y grows upwards. */

/** One piece of text as the library gives it. `transform` is the matrix of the type: size, turn, place. */
export interface Placed {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Words on one baseline, from `left` to `right`. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** Height of the type. */
  readonly size: number;
  readonly font: string;
  /** Of a line: a wide gap stands in it, as between the cells of a table. */
  readonly celled?: boolean;
}

/** A run that the pieces after it may still lengthen. */
type Open = { -readonly [Field in keyof Run]: Run[Field] };

/** Wider than the space between words; in narrow columns set flush, words of one line may be parted and join again as a line. */
const GAP = 0.7;
/** Raised and lowered signs stand this far off the baseline. */
const OFF = 0.4;
/** Wider gaps are no flush-set words but two cells. */
const CELL = 2;
/** Less is the distance of two letters. */
const SPACE = 0.12;

/** In the order of the file, without turned text, which is no part of what one reads. */
export function runsOf(pieces: readonly Placed[]): readonly Run[] {
  const runs: Open[] = [];
  let spaced = false;
  for (const { str, transform, width, fontName } of pieces) {
    const [across = 0, turn = 0, , up = 0, left = 0, y = 0] = transform;
    const size = Math.abs(up);
    if (Math.abs(turn) > Math.abs(across) / 10 || size === 0) continue;
    const text = str.trim();
    if (text === '') {
      spaced ||= str !== '';
      continue;
    }
    const run = runs.at(-1);
    const right = left + width;
    if (run && follows(run, left, y, size)) {
      const apart = spaced || /^\s/u.test(str) || left - run.right > SPACE * Math.max(size, run.size);
      run.text += apart ? ` ${text}` : text;
      run.right = Math.max(run.right, right);
      if (size > run.size) Object.assign(run, { size, y });
    } else runs.push({ text, left, right, y, size, font: fontName });
    spaced = /\s$/u.test(str);
  }
  return runs;
}

/** Whether a piece goes on where the run ends. A first letter that stands over several lines does not: it is much higher. */
function follows(run: Run, left: number, y: number, size: number): boolean {
  const larger = Math.max(run.size, size);
  const gap = left - run.right;
  if (larger > 1.8 * Math.min(run.size, size) && run.text.length <= 2) return false;
  return Math.abs(y - run.y) < OFF * larger && gap < GAP * larger && gap > -larger / 2;
}

/** Runs of one column as its lines from the top down: what stands on one baseline is one line. */
export function linesOf(runs: readonly Run[]): readonly Run[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && first.y - run.y < OFF * Math.min(first.size, run.size)) line.push(run);
    else lines.push([run]);
  }
  return lines.map(joined);
}

function joined(runs: readonly Run[]): Run {
  const sorted = [...runs].sort((a, b) => a.left - b.left);
  const largest = sorted.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    ...largest,
    text: sorted.map(({ text }) => text).join(' '),
    left: sorted[0]?.left ?? largest.left,
    right: sorted.reduce((most, { right }) => Math.max(most, right), largest.right),
    celled: sorted.some(({ left, size }, i) => left - (sorted[i - 1]?.right ?? left) > CELL * size),
  };
}

/**
 * A first letter that stands over several lines becomes the start of the line beside its top, and the lines beside it begin where
 * it does. `runs` are of one column.
 */
export function withInitials(runs: readonly Run[]): readonly Run[] {
  let kept = runs;
  for (const initial of runs) {
    if (!/^[“‘"']?\p{Lu}$/u.test(initial.text)) continue;
    const beside = kept.filter(
      ({ left, y, size, text }) =>
        text !== initial.text &&
        initial.size > 1.8 * size &&
        left >= initial.right - size / 2 &&
        left < initial.right + 2 * size &&
        y >= initial.y - size / 2 &&
        y < initial.y + initial.size,
    );
    const first = beside.reduce<Run | null>((top, run) => (top && top.y >= run.y ? top : run), null);
    if (!first) continue;
    kept = kept
      .filter((run) => run !== initial)
      .map((run) => {
        if (!beside.includes(run)) return run;
        return { ...run, left: initial.left, text: run === first ? initial.text + run.text : run.text };
      });
  }
  return kept;
}
