/** Lines and blocks of a text: which line ends end a paragraph and which are mere hard wraps. */
import type { Span } from '../../model/text.ts';
import { isDateLine, isNamedDateLine, YEAR } from './date-line.ts';

/** A paragraph as it stands on the page: one line, or several that a hard wrap has cut. */
export interface Block extends Span {
  readonly text: string;
}

interface Line extends Span {
  readonly text: string;
}

/** Longest line that a hard-wrapping program makes; longer ones show that a line is a paragraph here. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const others = text.includes('\r') || text.includes('\u2028') || text.includes('\u2029');
  for (let from = 0; from <= text.length;) {
    const at = others ? lineEnd(text, from) : text.indexOf('\n', from);
    const last = at < 0 ? text.length : at;
    let start = from;
    let end = last;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, text: text.slice(start, end) });
    from = last + (text.charCodeAt(last) === 13 && text.charCodeAt(last + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** Where a line ends, in a text whose lines do not all end with a line feed; -1 with the text. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at;
  }
  return -1;
}

/** White space as `\s` has it, by code unit. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  );
}

const ENDS = /[.!?…:]["'”’)\]]{0,3}$/u;
const LOWER = /^["“‘'(]?\p{Ll}/u;
const LISTED = /^(?:[•*‣▪◦–—-]|\d{1,2}[.)])\s/u;
const URL = /^(?:https?:\/\/|www\.)\S+$/u;

/** Width at which the file was hard-wrapped, or 0 where a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number {
  let widest = 0;
  for (const line of lines) if (line.text.length > widest && !URL.test(line.text)) widest = line.text.length;
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return 0;
  let full = 0;
  let pairs = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line?.text || !next?.text) continue;
    pairs++;
    if (line.text.length + 1 + firstWord(next.text) > widest * 0.85) full++;
  }
  return pairs >= 1 && full * 2 >= pairs ? widest : 0;
}

function firstWord(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}

/** Longest line that says nothing but when and by whom an article appeared. */
const LONGEST_DATE_LINE = 60;
const RUNS_ON = /(?:[,;:–—-]|\b(?:in|on|of|and|the|at|from|to|by|near|until|since))$/iu;
const isDated = ({ text }: Line): boolean =>
  text.length <= LONGEST_DATE_LINE && YEAR.test(text) && (isDateLine(text) || isNamedDateLine(text));

function continues(line: Line, next: Line, width: number): boolean {
  // a date below a headline, however wide the page is
  if (!RUNS_ON.test(line.text) && isDated(next)) return false;
  if (LISTED.test(next.text)) return false;
  if (URL.test(line.text))
    return width > 0 && line.text.length > width * 0.9 && !next.text.includes(' ') && !URL.test(next.text);
  if (URL.test(next.text)) return false;
  if (!ENDS.test(line.text) && LOWER.test(next.text) && !LISTED.test(line.text) && line.text.length > 20)
    return true;
  return width > 0 && line.text.length + 1 + firstWord(next.text) > width * 0.85;
}

/** Whether a page break (blank lines) has cut a sentence: the one side does not end, the other does not begin. */
function cutByPage(line: Line, next: Line): boolean {
  return (
    line.text.length > 20 &&
    /[\p{L},;]$/u.test(line.text) &&
    /^\p{Ll}/u.test(next.text) &&
    !URL.test(next.text)
  );
}

/** The paragraphs of a text, hard wraps and page breaks inside a sentence undone. Linear in the text. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const filled = lines.filter((line) => line.text !== '');
  const blank = new Set<Line>();
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    if (line && line.text !== '' && lines[at - 1]?.text === '') blank.add(line);
  }
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) {
      const glue = URL.test(first.text) ? '' : ' ';
      blocks.push({ start: first.start, end: last.end, text: open.map((line) => line.text).join(glue) });
    }
    open = [];
  };
  for (const line of filled) {
    const last = open.at(-1);
    if (last && !(blank.has(line) ? width > 0 && cutByPage(last, line) : continues(last, line, width)))
      close();
    open.push(line);
  }
  close();
  return blocks;
}
