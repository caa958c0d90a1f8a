/** Takes a step back in a file of settings that was changed by hand since, where the step and the hand touched other lines. */
import { parseDocument } from 'yaml';

/** A step's text before and after it. */
export interface Step {
  readonly before: string;
  readonly after: string;
}

/** Where both files go on alike again after this many lines or more apart, nobody looks. */
const MOST_CELLS = 4_000_000;

/**
 * `now` with what the step changed as it was before. Null where the hand changed the same lines, or where taking them out would say
 * something else than what the step and the hand said: the rest of an entry would belong to the one above.
 */
export function takenBack(step: Step, now: string): string | null {
  if (now === step.after) return step.before;
  const text = withLinesBack(step, now);
  return text !== null && isJustTheStep(step, now, text) ? text : null;
}

function withLinesBack({ before, after }: Step, now: string): string | null {
  const [old, done, hand] = [before, after, now].map((text) => text.split('\n'));
  if (!old || !done || !hand) return null;
  const head = alike(old, done, fromTop);
  const tail = Math.min(Math.min(old.length, done.length) - head, alike(old, done, fromFoot));
  const end = done.length - tail;
  const places = placesOf(done, hand);
  if (places === null) return null;
  // lines that the step took away come back below the line that stood above them, or above the one that stood below
  const above = head === 0 ? -1 : places[head - 1];
  const first = end > head ? places[head] : above === undefined ? places[head] : above + 1;
  if (first === undefined) return null;
  for (let i = head; i < end; i++) if (places[i] !== first + i - head) return null;
  const mended = [...hand.slice(0, first), ...old.slice(head, old.length - tail)];
  return [...mended, ...hand.slice(first + end - head)].join('\n');
}

const fromTop = (lines: readonly string[], i: number): string | undefined => lines[i];
const fromFoot = (lines: readonly string[], i: number): string | undefined => lines[lines.length - 1 - i];

/** How many lines two files share, counted from one of their ends. */
function alike(
  one: readonly string[],
  other: readonly string[],
  line: (lines: readonly string[], i: number) => string | undefined,
): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && line(one, count) === line(other, count)) count++;
  return count;
}

/** Where each line of `from` stands in `to`, by the longest common order of lines; undefined for one that is gone. Null where there are too many. */
function placesOf(from: readonly string[], to: readonly string[]): readonly (number | undefined)[] | null {
  const head = alike(from, to, fromTop);
  const tail = Math.min(Math.min(from.length, to.length) - head, alike(from, to, fromFoot));
  const [rows, columns] = [from.length - head - tail, to.length - head - tail];
  if (rows * columns > MOST_CELLS) return null;
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      longest[row * width + column] =
        from[head + row] === to[head + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const places: (number | undefined)[] = from.map((_, i) =>
    i < head ? i : i >= from.length - tail ? to.length - (from.length - i) : undefined,
  );
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (from[head + row] === to[head + column]) places[head + row++] = head + column++;
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return places;
}

/** Whether the text says what `now` says without what the step added, and with what it took away. */
function isJustTheStep({ before, after }: Step, now: string, text: string): boolean {
  const wanted = new Map<string, number>();
  for (const [one, weight] of [
    [now, 1],
    [after, -1],
    [before, 1],
    [text, -1],
  ] as const) {
    const document = parseDocument(one, { schema: 'core', merge: true });
    if (document.errors.length > 0) return false;
    for (const fact of factsIn(document.toJS({ maxAliasCount: 100 }), ''))
      wanted.set(fact, (wanted.get(fact) ?? 0) + weight);
  }
  return [...wanted.values()].every((count) => count === 0);
}

/** Each single value with the names that lead to it; an entry of a list by what it is about, wherever it stands. */
function factsIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => factsIn(each, `${path}/${aboutOf(each)}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => factsIn(each, `${path}/${name}`));
  // a name without a value says nothing
  return value === null || value === undefined ? [] : [`${path} ${JSON.stringify(value)}`];
}

function aboutOf(entry: unknown): string {
  const named = (entry ?? {}) as Readonly<Record<string, unknown>>;
  return JSON.stringify(named.event ?? named.sentence ?? named.name ?? entry);
}
