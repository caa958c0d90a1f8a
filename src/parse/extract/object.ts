/** Whom "him" means in what a title tells: no title has a pronoun without a name. */
import type { Directory } from './directory.ts';
import { surnameOf } from '../grammar/gazetteer.ts';
import type { Memory } from './subject.ts';

/** What a title that keeps such a pronoun is worth. */
const NAMELESS = 0.35;
const HIM = / him(?= |$)/u;
/** Himself by another word: whom the one who acts could mean himself by. */
const OWN = /\b(?:he|his|himself|that|“|")/u;

/** The words of a predicate with "him" put by name where one man alone was just told of; else how much less they are worth. */
export function withObject(
  text: string,
  subject: string,
  directory: Directory,
  memory: Memory,
): { readonly text: string; readonly worth: number } {
  if (!/^\S+(?: \S+)? him(?: |$)/u.test(text)) return { text, worth: 1 };
  const near = memory.recent.filter((entry) => memory.sentence - entry.sentence <= 1);
  const men = [...new Set(near.map((entry) => entry.use.name))].filter((name) => {
    const entity = directory.byName(name);
    return name !== subject && entity?.kind === 'person' && entity.sex !== 'f';
  });
  const [man] = men;
  if (man === undefined || men.length > 1 || !HIM.test(text) || OWN.test(text))
    return { text, worth: NAMELESS };
  return { text: text.replace(HIM, ` ${surnameOf(man)}`), worth: 1 };
}
