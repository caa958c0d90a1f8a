/** Words that papers spell in two ways: "defence", "defense"; "kilometres", "kilometers"; "Gadhafi", "Gaddafi". */

/** A word without what papers write differently: a plural among it. */
export const spelling = (word: string): string =>
  word
    .replace(/s$/u, '')
    .replace(/our/gu, 'or')
    .replace(/[sz]/gu, 's')
    .replace(/ce$/u, 'se')
    .replace(/(?<stem>[bt])re$/u, '$<stem>er')
    .replace(/[yi]/gu, 'i')
    .replace(/dh/gu, 'd')
    .replace(/kh/gu, 'k')
    .replace(/ou/gu, 'u')
    .replace(/(?<letter>\p{L})\k<letter>/gu, '$<letter>');

/** "suceeded" and "succeeded", "ft" and "feet": mistakes and short forms. Both as `spelling` gives them. */
export function alike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (
    short === long ||
    (short.length < 4 && long.startsWith(short.charAt(0)) && long.endsWith(short.slice(-1)))
  )
    return true;
  return short.length > 4 && long.length - short.length < 2 && long.startsWith(short.slice(0, 4));
}

/** A word as `spelling` gives it, and without what differs between two alphabets. */
export interface Spelled {
  readonly word: string;
  readonly spelling: string;
  readonly bones: string;
}

export const spelled = (word: string): Spelled => ({
  word,
  spelling: spelling(word),
  bones: spelling(word.toLowerCase()).replace(/[aeiou'’-]/gu, ''),
});

/** Whether two names may be one in two alphabets: they begin alike, and all but their vowels are the same. */
export const nearlyOne = (one: string, other: string): boolean =>
  one === other || spelledAlike(spelled(one), spelled(other));

/** The same for words whose spelling is known. */
export const spelledAlike = (one: Spelled, other: Spelled): boolean =>
  one.word === other.word ||
  alike(one.spelling, other.spelling) ||
  (one.bones.length > 1 && one.bones === other.bones);
