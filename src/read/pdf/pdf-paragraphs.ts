/** Printed lines -> paragraphs, by what a typesetter does to part them: distance, indent, a short last line, another type. */
import type { Run } from './pdf-lines.ts';

/** How much larger a headline's type is. */
const LARGER = 1.25;

/** A line and the column that it stands in. */
export interface Line extends Run {
  /** Where the lines of its column begin and end. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a column, each with the edges that most of them keep. */
export function inColumn(lines: readonly Run[]): readonly Line[] {
  const end = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const starts = new Map<number, number>();
  for (const { left, text } of lines) {
    const at = Math.round(left);
    starts.set(at, (starts.get(at) ?? 0) + text.length);
  }
  // first lines are indented, and may be more than the others: the leftmost place that a fair part of the text keeps
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const kept = [...starts].filter(([, length]) => length >= all / 8).map(([at]) => at);
  const start = (kept.length > 0 ? kept : [...starts.keys()]).reduce((a, b) => Math.min(a, b), end);
  return lines.map((line) => ({ ...line, start, end }));
}

/** The words in the largest type where it is clearly larger than that of the text: the headline. Null without. */
export function headlineOf(lines: readonly Line[]): string | null {
  const largest = lines.reduce((most, { size }) => Math.max(most, size), 0);
  const words = lines.filter(({ size }) => size > largest / 1.12).map(({ text }) => text);
  return largest > LARGER * bodySize(lines) && words.length <= 6 ? words.join(' ') : null;
}

/** The paragraphs of a document's lines in reading order. */
export function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const body = bodySize(lines);
  const pitches = pitchesOf(lines);
  const paragraphs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const open = paragraphs.at(-1);
    if (!last || !open || begins(last, line, lines[i + 1], { body, pitches })) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs.map((each) => each.map(({ text }) => text).join('\n'));
}

interface Type {
  /** Height of the type that most of the text is set in. */
  readonly body: number;
  /** Distance of two baselines within a paragraph, by the height of the type. */
  readonly pitches: ReadonlyMap<number, number>;
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines)
    counts.set(rounded(size), (counts.get(rounded(size)) ?? 0) + text.length);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** For each height of type the smallest distance that a fair part of its lines keeps. */
function pitchesOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const found = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    const down = (lines[i - 1]?.y ?? 0) - line.y;
    if (down <= 0 || !sameType(lines[i - 1] ?? line, line) || down > 4 * line.size) continue;
    const same = found.get(rounded(line.size));
    if (same) same.push(down);
    else found.set(rounded(line.size), [down]);
  }
  const pitches = new Map<number, number>();
  for (const [size, all] of found) {
    const sorted = all.sort((a, b) => a - b);
    pitches.set(size, sorted[Math.floor(sorted.length / 6)] ?? size);
  }
  return pitches;
}

const sameType = (a: Run, b: Run): boolean => Math.max(a.size, b.size) <= 1.12 * Math.min(a.size, b.size);

/** Baselines are rounded to dots, so distances within a paragraph differ a little. */
const FARTHER = 1.13;
/** A distance that one line of a paragraph keeps from the next at most, in heights of the type, where little tells. */
const FAR = 1.6;

function begins(last: Line, line: Line, next: Line | undefined, { body, pitches }: Type): boolean {
  if (!sameType(last, line)) return true;
  const { size } = line;
  const down = last.y - line.y;
  const flows = down <= 0 || down > 12 * size;
  const pitch = pitches.get(rounded(size)) ?? size;
  const ratio = (pitches.get(body) ?? 1.3 * body) / body;
  const most = Math.max(Math.min(pitch, Math.max(FAR, 1.15 * ratio) * size), 0.9 * size) * FARTHER;
  if (!flows && down > most) return true;
  // lines of a headline may be centred and as long as they like
  if (size > 1.12 * body) return flows;
  if (last.celled && line.celled) return true;
  if (/^(?:[•‣▪●◦■]|[-–—*] |\d{1,2}[.)] )/u.test(line.text)) return true;
  const indent = line.left - line.start;
  const indented = indent > 0.5 * size && indent < 6 * size;
  if (indented && last.left - last.start <= 0.5 * size && !flows) return true;
  const room = last.end - last.right - wordWidth(line);
  const complete = /[.!?…:][”’"')\]]{0,2}$/u.test(last.text) && /^[“‘"'(]{0,2}[\p{Lu}\d]/u.test(line.text);
  const sameColumn =
    Math.abs(last.end - last.start - (line.end - line.start)) < size && last.font === line.font;
  if (flows) return complete && (indented || room > size / 2 || !sameColumn);
  const first = indented && next !== undefined && next.left - next.start <= 0.5 * size;
  if (room <= size / 2) return first && complete;
  return complete || first || last.font !== line.font || room > 0.4 * (last.end - last.start);
}

/** How wide the first word is, with the space before it. */
function wordWidth({ text, left, right }: Line): number {
  const word = text.indexOf(' ') < 0 ? text.length : text.indexOf(' ');
  return ((right - left) / Math.max(1, text.length)) * (word + 1);
}
