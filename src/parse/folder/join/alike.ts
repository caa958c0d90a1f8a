/** How much alike the words of a node and of a group are. */
import type { Node, State } from './group.ts';

/** The cosine of their weighed stems: 0 for nothing in common, 1 for the same words. */
export function alike(node: Node, group: State): number {
  let dot = 0;
  const { stems, weights } = node;
  for (let at = 0; at < stems.length; at++) {
    const weight = group.weights.get(stems[at] ?? '');
    if (weight !== undefined) dot += (weights[at] ?? 0) * weight;
  }
  return group.norm > 0 ? dot / Math.sqrt(group.norm) : 0;
}
