/** From groups to clusters: those that tell one happening are one. */
import { sameMembers } from '../same-members.ts';
import { gather } from './gather.ts';
import { clusterOf, type Cluster, type Group } from './group.ts';

/** In a folder of more happenings every day has its crowd, and what was left apart stays so. */
const MOST_OF_A_STORY = 600;

export function clustersOf(groups: readonly Group[]): Cluster[] {
  if (groups.length > MOST_OF_A_STORY) return groups.map(clusterOf);
  const members = new Map<number, Cluster[]>();
  const into = gather(groups);
  for (const [index, group] of groups.entries()) {
    const root = into[index] ?? index;
    const known = members.get(root);
    if (known) known.push(clusterOf(group));
    else members.set(root, [clusterOf(group)]);
  }
  return [...members.values()].flatMap((clusters) => {
    const [first] = clusters;
    return first ? [clusters.length === 1 ? first : united(first, clusters)] : [];
  });
}

/** One cluster of several; the same as in the run before where they are. */
function united(first: Cluster, clusters: readonly Cluster[]): Cluster {
  const known = unions.get(first);
  if (known && sameMembers(known.clusters, clusters)) return known.union;
  const union: Cluster = { reports: clusters.flatMap(({ reports }) => reports) };
  unions.set(first, { clusters, union });
  return union;
}

const unions = new WeakMap<Cluster, { readonly clusters: readonly Cluster[]; readonly union: Cluster }>();
