/** Subjects for titles that have no room for the whole: "Researchers at the University of Leeds" are researchers. */

/** "the country's largest teachers' union" is a teachers' union. */
const OF_ALL =
  /\b(?:the )?(?:country|nation|state|world|region|city|continent|province|island|area)['’]s (?:(?:\p{L}+est|main|top|leading|only) )?/u;
/** What follows tells only where or of what kind they are. */
const AT =
  / (?:at|in|from|with|near|on|outside|inside|across|representing|investigating|using|carrying|wearing) /u;
/** "A commission set up by the president": by whom a body was made or is led. */
const BY_WHOM =
  / (?:set up|appointed|chaired|headed|led|named|ordered|commissioned|established|formed|created|founded|run|owned|hired|convened) by /u;
/** A noun alone that could be anybody. */
const ANYBODY =
  /^(?:people|men|women|members?|groups?|man|woman|some|many|others|part|parts|number|head|end|rest|site)$/iu;

/** The end of a subject, or where it is told before that end by whom a body was made; either is -1 where there is none. */
export function beforeWhom(label: string, end: number): number {
  const whom = label.search(BY_WHOM);
  return whom >= 0 && (end < 0 || whom < end) ? whom : end;
}

/** Shorter forms of a subject in the words of a title, the fullest first. */
export function shorterLabels(label: string): readonly string[] {
  const found: string[] = [];
  const plain = label.replace(OF_ALL, (_, at: number) => (at === 0 ? '' : 'the '));
  if (plain !== label) found.push(plain);
  const cut = beforeWhom(plain, plain.search(AT));
  // "Workers at Orbis's three plants in Chile": where the plants are can go first
  const last = Math.max(...[' in ', ' near ', ' across '].map((word) => plain.lastIndexOf(word)));
  if (last > cut && cut > 3) found.push(plain.slice(0, last));
  // "a principal suffering from flu", "an envoy trying to reach": what they were at goes with its participle
  const head = plain.slice(0, cut).replace(/ \p{Ll}+ing$/u, '');
  if (cut > 3 && !ANYBODY.test(head) && !head.endsWith(' of') && /s$|police$|men$|people$| /u.test(head))
    found.push(head);
  return found;
}
