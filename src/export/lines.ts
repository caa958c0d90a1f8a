/** Lines of text in pictures, broken and cut by measured widths. */
import { widthOf, type Face } from '../layout/measure.ts';
import type { Role, Shape } from '../layout/scene.ts';
import { collapse } from '../model/text.ts';

export const textShape = (
  [x, y]: readonly [number, number],
  words: string,
  face: Face,
  size: number,
  fill: Role,
  anchor: 'start' | 'end' = 'start',
): Shape => ({ kind: 'text', x, y, text: words, face, size, fill, anchor });

/** Lines of a text; a word too wide for the room stands on a line of its own. */
export function linesOf(words: string, face: Face, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of collapse(words).split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, face, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** A line cut at a character, for names that are one long word. */
export function cutTo(line: string, face: Face, size: number, room: number): string {
  if (widthOf(line, face, size) <= room) return line;
  const chars = [...line];
  while (chars.length > 1 && widthOf(`${chars.join('')}…`, face, size) > room) chars.pop();
  return `${chars.join('')}…`;
}

/** A line cut at a word, where that leaves at least half of the room in use. */
export function cutAtWordTo(line: string, face: Face, size: number, room: number): string {
  const cut = cutTo(line, face, size, room);
  if (cut === line) return line;
  const at = cut.lastIndexOf(' ');
  const whole = `${cut.slice(0, Math.max(0, at)).replace(/[\s,;:–—-]$/u, '')}…`;
  return widthOf(whole, face, size) > room / 2 ? whole : cut;
}
