/**
 * Where a word too wide for its line may be parted. Each language would need a book of patterns of its own, and names that are one
 * long word are few: the borders of syllables serve, as a typesetter without a dictionary puts them. (In a page the browser does it.)
 */
import { widthOf, type Face } from '../layout/measure.ts';

const VOWEL = '[aeiouyäöüàáâãåæèéêëìíîïòóôõøœùúûаеёиоуыэюяіїє]';
const CONSONANT = `(?!${VOWEL})\\p{L}`;
/** Consonants that one syllable begins with. */
const ONSET = `(?:sch|[cpst]h|qu|[bcdfgkpt][lr]|${CONSONANT})`;
const BORDER = new RegExp(`(${VOWEL}(?:${CONSONANT}){0,5}?)(?<=\\p{L}{2})(?=${ONSET}${VOWEL}\\p{L})`, 'giu');

const SOFT_HYPHEN = '\u00ad';
const AT_END = /\u00ad$/;

/** The word with a soft hyphen before each syllable of three letters or more with what follows, two letters or more into the word. */
export const softened = (word: string): string => word.replace(BORDER, `$1${SOFT_HYPHEN}`);

/**
 * The lines of a name: parted at spaces, behind hyphens, and at syllables of words that are wider than a line, with a hyphen there. A piece
 * without syllables can be wider than the room.
 * @param room Pixels.
 */
export function partedLines(name: string, face: Face, size: number, room: number): readonly string[] {
  const wide = (text: string): boolean => widthOf(text, face, size) > room;
  const shown = (text: string): string => text.trimEnd().replace(AT_END, '-');
  const parted = name.replace(/[^\s-]+/g, (word) => (wide(word) ? softened(word) : word));
  const lines: string[] = [];
  let line = '';
  for (const piece of parted.split(/(?<=[\s\u00ad-])/)) {
    const longer = line.replace(AT_END, '') + piece;
    if (line && wide(shown(longer))) {
      lines.push(shown(line));
      line = piece;
    } else line = longer;
  }
  return line ? [...lines, shown(line)] : lines;
}
