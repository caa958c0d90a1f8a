/** Whom "him" means in what a title tells: no title has a pronoun without a name. */
import type { Directory } from './directory.ts';
import { surnameOf } from '../grammar/gazetteer.ts';
import type { Memory } from './subject.ts';

/** What a title that keeps such a pronoun is worth. */
const NAMELESS = 0.35;
const HER = / her$/u;
const HIM = / him(?= |$)/u;
/** Himself by another word: whom the one who acts could mean himself by. */
const OWN = /\b(?:he|his|himself|she|that|“|")/u;

/** The words of a predicate with "him" put by name where one man alone was just told of; else how much less they are worth. */
export function withObject(
  text: string,
  subject: string,
  directory: Directory,
  memory: Memory,
): { readonly text: string; readonly worth: number } {
  const her = /^\S+(?: \S+)? her$/u.test(text);
  if (!her && !/^\S+(?: \S+)? him(?: |$)/u.test(text)) return { text, worth: 1 };
  const men = peopleNear(subject, her ? 'm' : 'f', directory, memory);
  const [man] = men;
  if (man === undefined || men.length > 1 || OWN.test(text)) return { text, worth: NAMELESS };
  return { text: text.replace(her ? HER : HIM, ` ${surnameOf(man)}`), worth: 1 };
}

/** "told him he had failed", told as "says he has failed": the one spoken to by name where one alone was just told of. */
export function withListener(
  text: string,
  listener: string,
  subject: string,
  directory: Directory,
  memory: Memory,
): { readonly text: string; readonly worth: number } {
  const [all, lead = ''] = /^(says?(?: that)?) (?:he|she)(?= )/u.exec(text) ?? [];
  if (all === undefined || !/^(?:him|her)$/u.test(listener)) return { text, worth: 1 };
  const [one, other] = peopleNear(subject, listener === 'him' ? 'f' : 'm', directory, memory);
  if (one === undefined || other !== undefined) return { text, worth: NAMELESS };
  return { text: `${lead} ${surnameOf(one)}${text.slice(all.length)}`, worth: 1 };
}

/** Who else acts in this sentence and the one before, without those known to be of a sex. */
function peopleNear(subject: string, not: 'm' | 'f', directory: Directory, memory: Memory): string[] {
  const near = memory.recent.filter((entry) => memory.sentence - entry.sentence <= 1);
  return [...new Set(near.map((entry) => entry.use.name))].filter((name) => {
    const entity = directory.byName(name);
    return name !== subject && entity?.kind === 'person' && entity.sex !== not;
  });
}
