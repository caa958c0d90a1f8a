/** Words as they are written: asked of all words of all reports, so that most are told by their letters without a pattern. */
import { stemOf } from '../../grammar/lexicon.ts';

const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

const isPlainUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Whether a word surely has no mark at its ends, and no possessive: of "Oslo" it is sure, of "“Oslo" and "Oslo's" it is not. */
export function isPlain(word: string): boolean {
  const last = word.length - 1;
  return (
    isPlainUnit(word.charCodeAt(0)) &&
    isPlainUnit(word.charCodeAt(last)) &&
    (last === 0 || isPlainUnit(word.charCodeAt(last - 1)))
  );
}

/** What stands between spaces, the first so many. */
export function wordsIn(text: string, most = Infinity): string[] {
  const words: string[] = [];
  for (let from = 0; words.length < most;) {
    const space = text.indexOf(' ', from);
    if (space < 0) {
      words.push(from === 0 ? text : text.slice(from));
      break;
    }
    words.push(text.slice(from, space));
    from = space + 1;
  }
  return words;
}

/** What a name is known by among compared words: "Nikos" as "niko". */
export const stemsOfName = (name: string): string[] => name.toLowerCase().split(' ').map(stemOf);

/** The words of a predicate are read so far. */
const MOST_WORDS = 24;
let predicate = '';
let words: readonly string[] = [''];

/** The words of a predicate; three readings in turn ask for those of the same one. */
export function wordsToldBy(told: string): readonly string[] {
  if (told !== predicate) [predicate, words] = [told, wordsIn(told, MOST_WORDS)];
  return words;
}
