/** Known names compiled for look-up: states and their seats, bodies, media, office holders, given names. */
import type { ActorKind } from '../../model/timeline.ts';
import { EITHER_NAMES, FEMALE_NAMES, HOLDERS, MALE_NAMES, SHARED_SURNAMES } from '../words/people.ts';
import { BODIES, MEDIA, STATES } from '../words/states.ts';
import { lettersOf } from './letters.ts';

export interface Known {
  /** The lane: the state or body that the name stands for. */
  readonly group: string;
  readonly kind: ActorKind;
  /** `name` of the state or body itself, `people` and adjectives, `seat` of government. */
  readonly form: 'name' | 'people' | 'seat' | 'media';
}

/** What stands behind a surname. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const LONGEST_SUFFIX = 4;

const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'da',
  'di',
  'del',
  'della',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'du',
  'dos',
  'ter',
  'ten',
  'Le',
  'La',
  'De',
  'Van',
  'Von',
  'Da',
  'Di',
  'Del',
  'al-',
  'Al',
  'El',
]);

const parts = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const lines = (text: string): string[] => text.trim().split('\n');

const known = new Map<string, Known>();
for (const line of lines(STATES)) {
  const [names, people, seats] = line.split('|');
  const group = parts(names)[0] ?? '';
  for (const name of parts(names)) known.set(name, { group, kind: 'state', form: 'name' });
  for (const name of parts(people)) known.set(name, { group, kind: 'state', form: 'people' });
  for (const name of parts(seats)) known.set(name, { group, kind: 'state', form: 'seat' });
}
for (const line of lines(BODIES)) {
  const [names, others] = line.split('|');
  const group = parts(names)[0] ?? '';
  for (const name of [...parts(names), ...parts(others)])
    known.set(name, { group, kind: 'organisation', form: 'name' });
}
for (const name of parts(MEDIA.replaceAll('\n', ' '))) {
  if (!known.has(name)) known.set(name, { group: name, kind: 'organisation', form: 'media' });
}
/** Longest known name in words. */
export const LONGEST_KNOWN = Math.max(...[...known.keys()].map((name) => name.split(' ').length));

const longest = new Map<string, number>();
for (const name of known.keys()) {
  const words = name.split(' ');
  if (words.length > 1) longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, words.length));
}

const sorted = [...known.keys()].sort();

/** Whether some known name begins with these letters. */
export function opensKnown(letters: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < letters) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(letters) === true;
}

/** Most words of a known name that begins with this word; 0 where only single words do. */
export function longestFrom(word: string): number {
  return longest.get(word) ?? 0;
}

/** What a name as written stands for, or undefined. */
export function knownName(name: string): Known | undefined {
  return known.get(name);
}

export interface Holder {
  readonly name: string;
  readonly group: string;
  readonly role: string | null;
  readonly sex: 'm' | 'f';
}

const holders = new Map<string, Holder>();
const bySurname = new Map<string, Holder | null>();
for (const line of lines(HOLDERS)) {
  const [name = '', group = '', role = '', sex] = line.split('|').map((part) => part.trim());
  const holder: Holder = { name, group, role: role || null, sex: sex === 'f' ? 'f' : 'm' };
  holders.set(name, holder);
  const surname = surnameOf(name);
  bySurname.set(surname, bySurname.has(surname) ? null : holder);
}

/** Whether a word inside a chain of capitals belongs to a surname: `von der Leyen`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** The part of a full name by which later sentences call the person. */
export function surnameOf(name: string): string {
  if (!name.includes(' ')) return name;
  const words = name.split(' ').filter((word) => word.length > LONGEST_SUFFIX || !SUFFIX.test(word));
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from--;
  return words.slice(Math.max(from, 0)).join(' ') || name;
}

export function holderNamed(name: string): Holder | undefined {
  return holders.get(name) ?? holders.get(lettersOf(name));
}

/** The one larger office holder with this surname, if there is just one. */
export function holderBySurname(surname: string): Holder | undefined {
  return bySurname.get(surname) ?? bySurname.get(lettersOf(surname)) ?? undefined;
}

const shared = new Set(SHARED_SURNAMES.split(/\s+/u));

/** Whether many others bear the surname of an office holder. */
export const isShared = (surname: string): boolean => shared.has(surname);

const male = new Set(MALE_NAMES.split(/\s+/u));
const female = new Set(FEMALE_NAMES.split(/\s+/u));
const either = new Set(EITHER_NAMES.split(/\s+/u));

/** Whether a word is a given name; the sex it tells, `null` for one that both bear. */
export function givenName(word: string): 'm' | 'f' | null | undefined {
  const plain = lettersOf(word);
  const [m, f] = [male.has(word) || male.has(plain), female.has(word) || female.has(plain)];
  if ((m && f) || either.has(word)) return null;
  return m ? 'm' : f ? 'f' : undefined;
}
