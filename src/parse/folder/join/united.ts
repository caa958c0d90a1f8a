/** From groups to clusters: those that tell one happening are one, and what only names it goes with it. */
import { sameMembers } from '../same-members.ts';
import { gather } from './gather.ts';
import { clusterOf, join, newGroup, type Cluster, type Group, type Node } from './group.ts';
import { withScenes } from './scenes.ts';

/** In a folder of more happenings every day has its crowd, and what was left apart stays so. */
export const MOST_OF_A_STORY = 600;

/** The clusters of groups; `nodes` are all reports, those that belong to no group among them. */
export function clustersOf(groups: readonly Group[], nodes: readonly Node[]): Cluster[] {
  if (groups.length > MOST_OF_A_STORY) return groups.map(clusterOf);
  const named = nodes
    .filter(({ group, lines, when }) => group === null && (lines.size > 0 || when !== null))
    .map(alone);
  const members = new Map<number, Cluster[]>();
  const all = [...groups, ...named];
  const into = withScenes(all, gather(groups, named));
  for (const [index, group] of all.entries()) {
    const root = into[index] ?? index;
    const known = members.get(root);
    if (known) known.push(clusterOf(group));
    else if (root < groups.length) members.set(root, [clusterOf(group)]);
  }
  return [...members.values()].flatMap((clusters) => {
    const [first] = clusters;
    return first ? [clusters.length === 1 ? first : united(first, clusters)] : [];
  });
}

/** What only names a happening, as a group that no other report looks for; the same from run to run. */
function alone(node: Node): Group {
  let group = lone.get(node);
  if (!group) {
    lone.set(node, (group = newGroup(0)));
    join(group, node, 0);
  }
  return group;
}

const lone = new WeakMap<Node, Group>();

/** One cluster of several; the same as in the run before where they are. */
function united(first: Cluster, clusters: readonly Cluster[]): Cluster {
  const known = unions.get(first);
  if (known && sameMembers(known.clusters, clusters)) return known.union;
  const union: Cluster = { reports: clusters.flatMap(({ reports }) => reports) };
  unions.set(first, { clusters, union });
  return union;
}

const unions = new WeakMap<Cluster, { readonly clusters: readonly Cluster[]; readonly union: Cluster }>();
