/**
 * Sentences that tell harm and what did it: "Nine people died when a dam burst." Where other articles tell the burst, its clause
 * goes with them and leaves the deaths alone; they are one happening, told once.
 */
import type { Group, Node } from './group.ts';

const HARM = /^(?:kill|injure|wound|hurt|die|drown|perish|trap)$/u;
/** What does harm; people who voted as others died did none. */
const DOES = /^(?:disaster|military|death)$/u;

/** `into` with the groups that tell only the harm put into those that tell what did it, by index of the groups. */
export function withScenes(groups: readonly Group[], into: readonly number[]): readonly number[] {
  const joined = [...into];
  const scenes = scenesOf(groups);
  if (scenes.size === 0) return joined;
  const rootOf = (index: number): number => {
    let at = index;
    for (let next = joined[at] ?? at; next !== at; next = joined[at] ?? at) at = next;
    return at;
  };
  for (const [index, group] of groups.entries()) {
    const told = group.nodes.filter(({ passing }) => !passing);
    if (told.length === 0 || !told.every(isHarm)) continue;
    const causes = new Set(told.flatMap((node) => scenes.get(sentenceOf(node)) ?? []).map(rootOf));
    causes.delete(rootOf(index));
    const [cause, another] = causes;
    if (cause === undefined || another !== undefined) continue;
    const members = groups.flatMap(({ nodes }, at) => (rootOf(at) === cause ? nodes : []));
    if (!told.every((node) => fits(node, members))) continue;
    const [first, last] = [Math.min(cause, rootOf(index)), Math.max(cause, rootOf(index))];
    joined[last] = first;
  }
  return joined.map((_, index) => rootOf(index));
}

/** The groups that the clauses of each sentence that tell what did harm came to be in. */
function scenesOf(groups: readonly Group[]): ReadonlyMap<string, readonly number[]> {
  const scenes = new Map<string, number[]>();
  for (const [index, { nodes }] of groups.entries())
    for (const node of nodes)
      if (
        node.passing &&
        node.happened &&
        mentionsOf(node).every(({ kind, nominal }) => DOES.test(kind) && !nominal)
      ) {
        const key = sentenceOf(node);
        scenes.set(key, [...(scenes.get(key) ?? []), index]);
      }
  return scenes;
}

const mentionsOf = ({ report }: Node) => report.mentions.map(({ mention }) => mention);

const isHarm = (node: Node): boolean =>
  node.happened && !node.statement && mentionsOf(node).every(({ lemma }) => HARM.test(lemma));

const sentenceOf = (node: Node): string => `${node.report.article} ${mentionsOf(node)[0]?.start ?? 0}`;

/** Whether what did it came about on the day of the harm. */
function fits({ when }: Node, members: readonly Node[]): boolean {
  if (!when || when.from !== when.to) return false;
  return members.some((member) => member.when?.from === when.from && member.when.to === when.to);
}
