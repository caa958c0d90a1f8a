/** Which language an article is in, so that texts in languages we do not read are refused and not misread. */
import type { Note, SourceText } from '../model/text.ts';

/** Shorter texts are not judged: a headline of names is in any language. */
const SHORTEST = 120;
/** Enough to judge by; the rest may be a quotation. */
const SAMPLE = 3000;
/** English news has about four of these words in ten; other languages hardly one in twenty. */
const ENOUGH = 0.15;

const ENGLISH = new Set(
  'the of and to in a that is was for on with as at by it he she his her from be has have had are were been not but they their which will who said an this or after its would about'.split(
    ' ',
  ),
);

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Letters of another alphabet show in a line that it is not English. */
const SHORTEST_FOREIGN = 20;

/**
 * The language tag of a text (`en`, `de`), or null when it is too short or too mixed to tell. `stated` is what its file says: it
 * decides where the words alone do not, unless they are English.
 */
export async function languageOf(text: string, stated: string | null = null): Promise<string | null> {
  // addresses, markup, code and numbers are in no language
  const words = text
    .slice(0, SAMPLE)
    .split(/\s/u)
    .map((word) => (PLAIN.test(word) ? word : word.replaceAll(/^[\p{P}\p{S}]{1,9}|[\p{P}\p{S}]{1,9}$/gu, '')))
    .filter((word) => PLAIN.test(word) || /^[\p{L}\p{M}’'-]{1,60}$/u.test(word) || WITHOUT_SPACES.test(word));
  const sample = words.join(' ');
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length / (words.length || 1);
  // nearly every article ends here: its letters need no counting
  if (sample.length >= SHORTEST && english >= ENOUGH) return 'en';
  const letters = sample.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !LATIN.test(letter)).length;
  const otherAlphabet = foreign >= SHORTEST_FOREIGN && foreign > letters.length / 2;
  if (sample.length < SHORTEST && !otherAlphabet)
    return english >= ENOUGH ? null : (stated ?? foreignIn(words, Math.round(english * words.length)));
  if (english >= ENOUGH) return 'en';
  const { detectAll } = await import('tinyld/light');
  const [first, second] = detectAll(sample);
  const sure = first && first.accuracy >= 0.05 && first.accuracy >= 2 * (second?.accuracy ?? 0);
  if (sure) return first.lang;
  return stated ?? (otherAlphabet ? (first?.lang ?? 'und') : null);
}

/** A word of the Latin alphabet alone, as most are: known without a closer look. */
const PLAIN = /^[a-z]{1,60}$/iu;

/** Small words of other languages that English has not, nor its names. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set('el los las una del por para que está fue han según ayer hoy pero más sus'.split(' ')),
  fr: new Set('le les des une est dans pour qui avec sur aux été hier selon après ses mais'.split(' ')),
  de: new Set('der die das und ist nicht ein eine den dem mit für auf hat gestern nach sich wird'.split(' ')),
  it: new Set('il gli della che per una nel ieri sono dei alla più dopo hanno stato'.split(' ')),
  pt: new Set('os uma não em dos ontem foi pelo pela mais após são ao'.split(' ')),
  nl: new Set('het een van niet met zijn gisteren voor wordt heeft naar ook'.split(' ')),
};

/** The language of a line too short to judge by its letters: two small words of it, or one and a letter that English has not, and more than English ones. */
function foreignIn(words: readonly string[], english: number): string | null {
  // names keep their accents, and their articles as capitals, in English too: Las Vegas, São Paulo
  const accented = words.some((word) => /^\p{Ll}{1,60}$/u.test(word) && /[^a-z]/u.test(word));
  const opens = !/^\p{Lu}/u.test(words[1] ?? '');
  const told = words.map((word, i) => (i === 0 && opens ? word.toLowerCase() : word));
  const counts = Object.entries(SMALL_WORDS)
    .map(([tag, small]) => [tag, told.filter((word) => small.has(word)).length] as const)
    .sort(([, a], [, b]) => b - a);
  const [best, second] = counts;
  return best && best[1] > (second?.[1] ?? 0) && best[1] >= (accented ? 1 : 2) + english ? best[0] : null;
}

const LATIN = /\p{sc=Latin}/u;

// scripts that part their words by no spaces
const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Tells the article's language: as its file says unless the words say otherwise. Null source: it is not read. */
export async function withLanguage(
  source: SourceText,
  given: string | null,
): Promise<{ readonly source: SourceText | null; readonly note: Note | null }> {
  const stated = source.meta.language;
  const seen = given ?? (await languageOf(source.text, stated?.value ?? null));
  const from = given === null ? 'its words' : 'timeline.yaml';
  if (seen !== null && !/^en\b/iu.test(seen)) return { source: null, note: notRead(source.file, seen) };
  if (seen === null) return { source, note: null };
  if (stated && /^en\b/iu.test(stated.value)) return { source, note: null };
  return { source: { ...source, meta: { ...source.meta, language: { value: seen, from } } }, note: null };
}

function notRead(file: string, tag: string): Note {
  const message =
    `${file}: the article is in ${nameOf(tag)}, and only English is read; it was left out. ` +
    'Put an English translation in its place, or set "language: en" in timeline.yaml if this is wrong';
  return { rule: 'language-not-read', level: 'warning', article: file, span: null, message };
}

function nameOf(tag: string): string {
  try {
    return tag === 'und' ? 'another alphabet' : (NAMES.of(tag) ?? tag);
  } catch {
    return tag;
  }
}
