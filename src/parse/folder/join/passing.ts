/** Whether what is named in passing, without a day, is the event of a group. */
import { knownName } from '../../grammar/gazetteer.ts';
import { stemOf } from '../../grammar/lexicon.ts';
import { alike } from './alike.ts';
import type { Report } from '../placing.ts';
import type { Node, State } from './group.ts';
import { meets } from './meets.ts';
import { isCapital } from './written.ts';

/** How well a passing mention fits a group, 0 where it does not. */
export function passingScore(node: Node, group: State): number {
  // what somebody said of the flood is not the flood
  if (!group.first || group.statement) return 0;
  // who parades a cup does not win it
  if (node.lines.size > 0 && group.lines.size > 0 && !meets(node.lines, group.lines)) return 0;
  if (ofOtherPeople(node.report, group)) return 0;
  const likeness = alike(node, group);
  if (!sharesMore(node, group)) return 0;
  // an act is the happening that its verb tells, whatever else its words name: gas sold to a state amid protests is no protest
  const verbal = node.report.mentions.every(({ mention }) => !mention.nominal);
  const happening = verbal
    ? meets(node.lines, group.lines)
    : node.happenings.some((stem) => group.weights.has(stem));
  // "the collapse of the Tolo dam" is not the day on which the dam was finished: of one thing, and of what happened to it no word
  if (!happening && !verbal && node.lines.size > 0 && !meets(node.lines, group.lines)) return 0;
  return likeness > (happening ? 0.2 : 0.35) ? likeness : 0;
}

/** "After Israeli soldiers fired tear gas", where a group tells of none: what soldiers of another land did there is not done here. */
export function ofOtherPeople({ mentions }: Report, { weights }: State): boolean {
  const [first] = mentions;
  const [who = ''] = first?.mention.label?.split(' ', 1) ?? [];
  const known = isCapital(who) ? knownName(who) : undefined;
  return (
    known?.form === 'people' &&
    !weights.has(stemOf(who.toLowerCase())) &&
    !weights.has(stemOf(known.group.toLowerCase()))
  );
}

/** Whether a passing mention has more in common with a group than that both are raids, both come out, or that one opens and the other was opened. */
function sharesMore({ stems, happenings, acts }: Node, group: State): boolean {
  const done = new Set([...group.acts].map(stemOf));
  return stems.some(
    (stem) => group.weights.has(stem) && !happenings.includes(stem) && !acts.has(stem) && !done.has(stem),
  );
}
