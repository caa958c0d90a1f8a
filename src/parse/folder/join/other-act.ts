/** Two acts that one article tells in two sentences: another person, another place, or another thing that was acted upon. */
import type { Mention } from '../../document.ts';
import { stemOf } from '../../grammar/lexicon.ts';
import type { Report } from '../placing.ts';
import type { Node, State } from './group.ts';
import { meets } from './meets.ts';
import { stemsOfName } from './written.ts';

/**
 * Whether a report is of other people or places than a group that holds reports of its own article. Who writes "Fire destroyed a school
 * in Karun. Fire destroyed a church in Belmont." tells of two fires; articles of two writers may have named the town and the
 * district. `agree` is how far those who act are the same.
 */
export function isOfStrangers(node: Node, group: State, agree: number): boolean {
  if (node.statement || group.statement || !group.articles.has(node.report.article)) return false;
  if (node.sentence !== null && group.sentences.has(node.sentence)) return false;
  if (agree === 0 && node.players[0]?.kind === 'person' && group.persons) return true;
  const [some, others] = [node.wording.names, group.wording.names];
  if (some.size === 0 || others.size === 0 || meets(some, others)) return false;
  return ![...some].some((name) => group.weights.has(name)) && !node.stems.some((stem) => others.has(stem));
}

/** So many reports of a group are asked: of an article like a book a group may hold thousands. */
const ASKED = 32;

interface Reported {
  readonly report: Report;
}

/** Whether a group holds a report of the same article that one did the same to another thing: "fired 300 workers", "fired its chairman". */
export function isAnotherOf(group: readonly Reported[], one: Report): boolean {
  for (let at = 0; at < Math.min(group.length, ASKED); at++) {
    const other = group[at]?.report;
    if (!other || other === one || other.article !== one.article) continue;
    if (one.mentions.some((some) => other.mentions.some((more) => differ(some.mention, more.mention))))
      return true;
  }
  return false;
}

/** The same for two groups. */
export const areOtherDeeds = (some: readonly Reported[], others: readonly Reported[]): boolean =>
  some.slice(0, ASKED).some(({ report }) => isAnotherOf(others, report));

function differ(one: Mention, other: Mention): boolean {
  if (one.lemma !== other.lemma || one.sentence === other.sentence || one.kind === 'statement') return false;
  if (one.passing || other.passing || one.nominal || other.nominal) return false;
  if (areOtherPeople(one, other)) return true;
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  // "fired the men": told again
  if (!first.acted || last.acted !== 'new') return false;
  const beside = new Set([one.lemma, stemOf(one.lemma), ...namesIn(one), ...namesIn(other)]);
  const rest = one.stems.filter((stem) => !beside.has(stem));
  const more = other.stems.filter((stem) => !beside.has(stem));
  return rest.length > 0 && more.length > 0 && !rest.some((stem) => more.includes(stem));
}

/** "Two hikers died. Three sailors died.": so many of these, and so many of those. */
function areOtherPeople({ label: one }: Mention, { label: other }: Mention): boolean {
  const [, some, these] = COUNTED.exec(one ?? '') ?? [];
  const [, more, those] = COUNTED.exec(other ?? '') ?? [];
  if (!some || !more || !these || !those || some.toLowerCase() === more.toLowerCase()) return false;
  return these !== those && !ANYBODY.test(these) && !ANYBODY.test(those);
}
const COUNTED = /^(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (\p{Ll}+)$/iu;
/** People of whom the others may be some. */
const ANYBODY =
  /^(?:people|persons|others|men|women|victims|dead|survivors|casualties|more|adults|children|civilians)$/u;

const namesIn = ({ label, actors }: Mention): string[] =>
  [label ?? '', ...actors.map(({ name }) => name)].flatMap(stemsOfName);
