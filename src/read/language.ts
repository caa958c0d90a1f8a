/** Which language an article is in, so that texts in languages we do not read are refused and not misread. */
import type { Note, SourceText } from '../model/text.ts';

/** Shorter texts are not judged: a headline of names is in any language. */
const SHORTEST = 120;
/** Enough to judge by; the rest may be a quotation. */
const SAMPLE = 3000;
/** English news has about four of these words in ten; other languages hardly one in twenty. */
const ENOUGH = 0.15;

const ENGLISH = new Set(
  'the of and to in a that is was for on with as at by it he she his her from be has have had are were been not but they their which will who said an this or after its would about him them when more than into over against again could through between because until while'.split(
    ' ',
  ),
);

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** From here on it is beyond doubt; below, quotations in one of the languages may have swayed it. */
const CLEARLY = 0.3;

/** Letters of another alphabet show in a line that it is not English. */
const SHORTEST_FOREIGN = 20;
/** So few do where there are hardly any others. */
const FEWEST_FOREIGN = 5;

/**
 * The language tag of a text (`en`, `de`), or null when it is too short or too mixed to tell. `stated` is what its file says: it
 * decides where the words alone do not, unless they are English.
 */
export async function languageOf(text: string, stated: string | null = null): Promise<string | null> {
  const start = text.slice(0, SAMPLE);
  const around = start.replaceAll(QUOTED, ' ');
  // nearly every article ends here: its words need no cleaning, its letters no counting
  if (around.length > MOSTLY_OWN * start.length && isPlainlyEnglish(start)) return 'en';
  const all = wordsIn(start);
  const own = wordsIn(around);
  const speaks = await tongueAround(own, all);
  if (speaks !== null) return speaks;
  if (all.join(' ').length >= SHORTEST && shareOfEnglish(all) >= CLEARLY) return 'en';
  const words = own.length >= FEWEST_OWN ? own : all;
  const sample = words.join(' ');
  const english = shareOfEnglish(words);
  // "a" and "as" alone are Romanian or Portuguese as well
  const isEnglish = english >= ENOUGH && words.some((word) => isEnglishAlone(word.toLowerCase()));
  if (sample.length >= SHORTEST && isEnglish) return 'en';
  const letters = sample.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !LATIN.test(letter)).length;
  const otherAlphabet =
    (foreign >= SHORTEST_FOREIGN && foreign > letters.length / 2) ||
    (foreign >= FEWEST_FOREIGN && foreign > 0.8 * letters.length);
  if (sample.length < SHORTEST && !otherAlphabet) {
    if (isEnglish) return null;
    return stated ?? (await foreignIn(words, sample));
  }
  if (isEnglish) return 'en';
  const { detectAll } = await import('tinyld/light');
  const [first, second] = detectAll(sample);
  const sure = first && first.accuracy >= 0.05 && first.accuracy >= 2 * (second?.accuracy ?? 0);
  if (first && sample.length < LONG && isMostlyNames(words, first.lang)) return null;
  const told = bySmallWords(words);
  if (sure) return withOwnLetters(told ?? first.lang, sample);
  if (stated !== null) return stated;
  if (otherAlphabet) return withOwnLetters(first?.lang ?? 'und', sample);
  return isWithoutEnglish(words) ? (told ?? 'und') : null;
}

/**
 * The language that what stands around quotations is plainly in, where those are long and in English: what a mayor told the BBC does not
 * make an article of Lyon an English one. Null where nothing is quoted, and where so little stands around that it may be names.
 */
async function tongueAround(own: readonly string[], all: readonly string[]): Promise<string | null> {
  const english = own.filter((word) => isEnglishAlone(word.toLowerCase())).length;
  if (own.length === all.length || own.length < FEWEST_AROUND || english > own.length / 10) return null;
  const told = await foreignIn(own, own.join(' '));
  return told !== null && !/^en\b/u.test(told) ? told : null;
}
const FEWEST_AROUND = 4;

/** From this share outside quotations on, so many English words cannot all be quoted: of English itself they are half at most. */
const MOSTLY_OWN = 0.6;

/** The one language that the small words of a longer text are of, for languages the detector takes for their likes; else null. */
function bySmallWords(words: readonly string[]): string | null {
  const [best, second] = Object.entries({ ...SMALL_WORDS, ...SMALL_WORDS_BESIDE })
    .map(([tag, small]) => [tag, words.filter((word) => small.has(word.toLowerCase())).length] as const)
    .sort(([, a], [, b]) => b - a);
  return best && best[1] >= FEWEST_SMALL && best[1] >= (second?.[1] ?? 0) + 2 ? best[0] : null;
}
const FEWEST_SMALL = 3;

/** Whether so many words that are no names hold hardly one that English news cannot do without. */
function isWithoutEnglish(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}[\p{Ll}\p{M}’'-]{0,59}$/u.test(word));
  return small.length >= ENOUGH_SMALL && small.filter(isEnglishAlone).length < small.length / 25;
}
const ENOUGH_SMALL = 16;

/** Shorter texts may be of names for the most part, whose letters are of any language. */
const LONG = 400;

/** Plain letters, some English words among them, and no small word of the language that the letters look like. */
function isMostlyNames(words: readonly string[], tag: string): boolean {
  const small = SMALL_WORDS[tag];
  return (
    words.every((word) => PLAIN.test(word)) &&
    words.some((word) => (small ? ENGLISH.has(word) : isEnglishAlone(word))) &&
    !words.some((word) => small?.has(word.toLowerCase()))
  );
}

/**
 * Whether so many of what lies between spaces, whatever it is, are English words that all of the words can only be a larger share.
 * What is counted here, the closer look counts too.
 */
function isPlainlyEnglish(text: string): boolean {
  const parts = text.split(/\s+/);
  let [found, letters] = [0, 0];
  for (const part of parts) {
    if (part.length > LONGEST_ENGLISH || !ENGLISH.has(part.toLowerCase())) continue;
    found++;
    letters += part.length;
  }
  return letters >= SHORTEST && found >= CLEARLY * parts.length;
}

const LONGEST_ENGLISH = 8;

/** What a journalist writes around a quotation is the language of the article, however long the quotation. */
const QUOTED = /“[^”]{20,2000}”|«[^»]{20,2000}»|„[^“”]{20,2000}[“”]|"[^"\n]{20,2000}"/gu;
const FEWEST_OWN = 8;

/** Addresses, markup, code and numbers are in no language. */
const wordsIn = (text: string): readonly string[] =>
  text
    .split(/\s/u)
    .map((word) => (PLAIN.test(word) ? word : word.replaceAll(/^[\p{P}\p{S}]{1,9}|[\p{P}\p{S}]{1,9}$/gu, '')))
    .filter((word) => PLAIN.test(word) || /^[\p{L}\p{M}’'-]{1,60}$/u.test(word) || WITHOUT_SPACES.test(word));

const shareOfEnglish = (words: readonly string[]): number =>
  words.filter((word) => ENGLISH.has(word.toLowerCase())).length / (words.length || 1);

/** Small words that other languages write too. */
const SHARED = new Set('a in as an was of on be at by he had were is not to i'.split(' '));
const isEnglishAlone = (word: string): boolean => ENGLISH.has(word) && !SHARED.has(word);

/** Related languages in one alphabet, told apart by letters that one of them has alone. */
function withOwnLetters(tag: string, text: string): string {
  if (/[ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]/iu.test(text)) return 'vi';
  if (/[іїєґ]/iu.test(text) && !/[ыэъёў]/iu.test(text)) return 'uk';
  if (/ў/iu.test(text)) return 'be';
  if (/[řěů]/iu.test(text)) return 'cs';
  if (/[țș]/iu.test(text)) return 'ro';
  if (tag !== 'und') return tag;
  return /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) ? 'ja' : /\p{sc=Han}/u.test(text) ? 'zh' : tag;
}

/** A word of the Latin alphabet alone, as most are: known without a closer look. */
const PLAIN = /^[a-z]{1,60}$/iu;

/** Small words of other languages that English has not, nor its names. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set('el los las una del por para que está fue han según ayer hoy pero más sus'.split(' ')),
  fr: new Set('le les des du une est dans pour qui avec sur aux été hier selon après ses mais'.split(' ')),
  de: new Set('der die das und ist nicht ein eine den dem mit für auf hat gestern nach sich wird'.split(' ')),
  it: new Set('il gli della che per una nel ieri sono dei alla più dopo hanno stato'.split(' ')),
  pt: new Set('que os uma não em dos da na ontem foi pelo pela mais após são ao'.split(' ')),
  nl: new Set('het een van niet met zijn gisteren voor wordt heeft naar ook hij zei tegen'.split(' ')),
  sv: new Set('och att som för på med från är till inte efter'.split(' ')),
  no: new Set('og av som på med fra er til ikke etter'.split(' ')),
  pl: new Set('się nie jest że przez dla oraz został'.split(' ')),
  tr: new Set('ve bir bu için ile olarak dedi'.split(' ')),
  id: new Set('yang dan di untuk pada dari dengan itu akan'.split(' ')),
};

/** The same of languages that are told by them in longer texts alone: the detector does not know these, or takes them for their neighbours. */
const SMALL_WORDS_BESIDE: Readonly<Record<string, ReadonlySet<string>>> = {
  da: new Set('og af som på med fra er til ikke efter bliver blev sagde mod også'.split(' ')),
  hr: new Set('je da će na su za od što koji bi nije kako ali'.split(' ')),
  sw: new Set('na ya wa kwa ni kwamba katika la za alisema cha hadi'.split(' ')),
};

/** Small words of others that are English ones too, or parts of names. */
const IN_ENGLISH = new Set(
  'die hat den met van per till dan bin los las del les des sur est dos da do os de'.split(' '),
);

/** Words that English took over with their accents. */
const LOANS = new Set(
  'café cafés crème brûlée naïve façade résumé cliché fiancé fiancée protégé décor exposé née déjà soirée entrée purée señor señora jalapeño piñata über à'.split(
    ' ',
  ),
);

/**
 * The language of a line too short to judge by its letters: two small words of it, or one and a letter that English has not, and
 * more than English ones; or such letters in a line without any English.
 */
async function foreignIn(words: readonly string[], sample: string): Promise<string | null> {
  const english = words.filter((word) => isEnglishAlone(word.toLowerCase())).length;
  // names keep their accents, and their articles as capitals, in English too: Las Vegas, São Paulo
  const accented = words.filter(
    (word) => /^[\p{Ll}\p{M}’'-]{1,60}$/u.test(word) && /[^a-z’'-]/u.test(word) && !LOANS.has(word),
  ).length;
  const opens = !/^\p{Lu}/u.test(words[1] ?? '');
  const told = words.map((word, i) => (i === 0 && opens ? word.toLowerCase() : word));
  const counts = Object.entries(SMALL_WORDS)
    .map(([tag, small]) => [tag, told.filter((word) => small.has(word)).length] as const)
    .sort(([, a], [, b]) => b - a);
  const [best, second] = counts;
  const likely = best && best[1] > (second?.[1] ?? 0) ? best : null;
  if (likely && likely[1] >= (accented > 0 ? 1 : 2) + english) return likely[0];
  // lines of some length that have no English word at all
  const own = likely && told.some((word) => SMALL_WORDS[likely[0]]?.has(word) && !IN_ENGLISH.has(word));
  if (english === 0 && words.length >= FEWEST_OWN && likely && own) return likely[0];
  // one such letter in a few words may be a name's, or a fault of the file
  if (english > 0 || accented === 0 || (accented === 1 && words.length < 5)) return null;
  const { detectAll } = await import('tinyld/light');
  const [first] = detectAll(sample);
  const sure = first !== undefined && first.lang !== 'en' && first.accuracy >= 0.3;
  return sure || accented >= 3 ? withOwnLetters(first?.lang ?? 'und', sample) : null;
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
    return tag === 'und' ? 'another language' : (NAMES.of(tag) ?? tag);
  } catch {
    return tag;
  }
}
