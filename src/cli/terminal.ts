/** What reaches the person at the keyboard: plain lines, colours where wanted, a progress bar on a terminal. */
import pc from 'picocolors';
import type { Note } from '../model/text.ts';

export interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Terminal {
  /** Results: may be piped. */
  readonly out: (line: string) => void;
  /** Messages: never mixed with results. */
  readonly say: (line: string) => void;
  readonly progress: (label: string) => Progress;
  readonly colours: ReturnType<typeof pc.createColors>;
}

export interface Progress {
  readonly at: (done: number, all: number) => void;
  readonly end: () => void;
}

export function terminal(
  stdout: Stream,
  stderr: Stream,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const plain = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  const colours = pc.createColors(!plain && stderr.isTTY === true && env.TERM !== 'dumb');
  return {
    out: (line) => void stdout.write(`${line}\n`),
    say: (line) => void stderr.write(`${line}\n`),
    progress: (label) => (stderr.isTTY === true && env.TERM !== 'dumb' ? bar(label, stderr) : SILENT),
    colours,
  };
}

const SILENT: Progress = { at: () => undefined, end: () => undefined };
/** Runs shorter than this show no bar: it would only flicker. */
const PATIENCE_MS = 400;

function bar(label: string, stream: Stream): Progress {
  const begun = Date.now();
  let drawn = -1;
  const width = Math.max(10, Math.min(30, (stream.columns ?? 80) - label.length - 24));
  return {
    at: (done, all) => {
      const filled = Math.floor((done / Math.max(all, 1)) * width);
      if (Date.now() - begun < PATIENCE_MS || filled === drawn) return;
      drawn = filled;
      stream.write(`\r${label} [${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${all}`);
    },
    end: () => {
      if (drawn >= 0) stream.write(`\r${' '.repeat(width + label.length + 24)}\r`);
    },
  };
}

/**
 * Text of articles and file names as a terminal may show it: control and bidirectional characters, which could hide or
 * reorder words or drive the terminal, stand as their code points. Line ends and tabs become spaces.
 */
export function printable(text: string): string {
  let shown = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code === 9 || code === 10 || code === 13) shown += ' ';
    else if (isInvisible(code)) shown += `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    else shown += char;
  }
  return shown;
}

function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0x061c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}

/** One note on one line, its level first. */
export function noteLine(note: Note, { colours }: Terminal): string {
  const label = {
    error: colours.red('error'),
    warning: colours.yellow('warning'),
    info: colours.dim('note'),
  };
  return `${label[note.level]}: ${printable(note.message)}`;
}
