/** Names of one actor that articles write differently: spellings of one sound, offices before a name, short forms of bodies. */
import type { ActorKind } from '../../model/timeline.ts';
import { lettersOf } from '../grammar/letters.ts';
import { ROLE_NOUNS } from '../words/roles.ts';

export interface Known {
  readonly name: string;
  readonly kind: ActorKind;
  readonly articles: number;
}

/** Legal forms that stand behind a company's name. */
const FORM = / (?:plc|inc|corp|corporation|ltd|limited|llc|co|ag|sa|nv|se|gmbh)\.?$/iu;
/** A surname of fewer consonants sounds like too many others. */
const FEWEST_CONSONANTS = 3;
const SMALL = /^(?:of|for|and|the|on|in|de|du|des|la|le|et|und|für)$/iu;

/**
 * For each name that another one stands for, that other: the one in most articles. Independent of the order of names.
 * `articles` are the names of each article: a short form stands for what the same article writes out.
 */
export function variantsOf(
  all: readonly Known[],
  articles: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const names = new Map(all.map((known) => [known.name, known]));
  const sorted = [...all].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  const variants = new Map<string, string>();
  const bySound = new Map<string, string>();
  const byLetters = new Map<string, string>();
  const written = writtenOut(articles);
  for (const { name, kind } of sorted) {
    // "Lucía Ferrer" is "Lucia Ferrer"
    const letters = name.includes(' ') ? lettersOf(name) : name;
    const same = byLetters.get(letters);
    if (same !== undefined) {
      variants.set(name, variants.get(same) ?? same);
      continue;
    }
    byLetters.set(letters, name);
    const sound = kind === 'person' ? soundOf(name) : null;
    if (sound) {
      const first = bySound.get(sound);
      if (first === undefined) bySound.set(sound, name);
      else variants.set(name, first);
    }
  }
  for (const { name, kind } of sorted) {
    if (variants.has(name)) continue;
    const plain = name.replace(FORM, '');
    if (plain !== name && names.has(plain)) variants.set(name, plain);
    else if (kind !== 'person') {
      const whole = personAtEnd(name, names) ?? written.get(name) ?? null;
      if (whole !== null && whole !== name) variants.set(name, variants.get(whole) ?? whole);
    }
  }
  return variants;
}

/** "Interior Minister Nadia Calviño": the person whose full name closes the words. */
function personAtEnd(name: string, names: ReadonlyMap<string, Known>): string | null {
  const words = name.split(' ');
  for (let from = 1; from + 2 <= words.length; from++) {
    const end = words.slice(from).join(' ');
    const office = words.slice(0, from).some((word) => ROLE_NOUNS.has(word.toLowerCase()) || word === 'PM');
    if (office && names.get(end)?.kind === 'person') return end;
  }
  return null;
}

/** "WHO", "W.H.O.": the one name whose words begin so wherever both stand in one article. */
function writtenOut(articles: readonly (readonly string[])[]): ReadonlyMap<string, string | null> {
  const written = new Map<string, string | null>();
  for (const names of articles) {
    const whole = new Map(
      names.flatMap((name) => (initialsOf(name) ? [[initialsOf(name), name] as const] : [])),
    );
    if (whole.size === 0) continue;
    for (const name of names) {
      const letters = name.replace(/\./gu, '');
      const body = /^\p{Lu}{3,6}$/u.test(letters) ? whole.get(letters) : undefined;
      if (body !== undefined) written.set(name, (written.get(name) ?? body) === body ? body : null);
    }
  }
  return written;
}

/** "WHO" of "World Health Organization"; null for names of fewer than three words. */
export function initialsOf(name: string): string | null {
  const words = name.split(' ').filter((word) => !SMALL.test(word));
  if (words.length < 3 || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return null;
  return words.map((word) => word.charAt(0)).join('');
}

/**
 * What is left of a full name when spellings of one foreign name are made equal: consonants by where they are spoken, none
 * doubled, and the vowels of the surname. "Muammar Gaddafi" and "Moammar Gadhafi" are the same; null for names too short to tell.
 */
function soundOf(name: string): string | null {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== 'al' && word !== 'el');
  if (words.length < 2) return null;
  const sounds = words.map(consonantsOf);
  if ((sounds.at(-1) ?? '').length < FEWEST_CONSONANTS) return null;
  // short names differ by their vowels alone: Tim, Tom
  const given = words.slice(0, -1).map((word) => (word.length < 5 ? vowelsOf(word) : ''));
  return [...sounds, ...given, vowelsOf(words.at(-1) ?? '')].join(' ');
}

/** The vowels of a surname: "Keller" is no "Kohler". */
function vowelsOf(word: string): string {
  return word
    .replace(/y/gu, 'i')
    .replace(/ou|oo/gu, 'u')
    .replace(/[^aeiou]/gu, '')
    .replace(/(?<letter>[a-z])\k<letter>+/gu, '$<letter>');
}

function consonantsOf(word: string): string {
  const spoken = word
    .replace(/sch|sh|ch|kh|gh|q/gu, (sound) => (/^(?:gh|q)$/u.test(sound) ? 'g' : 's'))
    .replace(/dh|dz/gu, 'd')
    .replace(/ph/gu, 'f')
    .replace(/[aehiouy'’.]/gu, '');
  return spoken.replace(/(?<letter>[a-z])\k<letter>+/gu, '$<letter>');
}
