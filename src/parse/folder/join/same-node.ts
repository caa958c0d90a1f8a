/** Which nodes of a changed article say what nodes of its earlier form said: they take the places of those. */
import type { Node } from './group.ts';
import { printOf } from './join-record.ts';
import { KeptNode } from './kept-node.ts';

/** Puts new nodes in the place of equal ones of the last run, in `order` and in their groups. */
export function replace(olds: readonly Node[], news: readonly Node[], lastRun: number, order: Node[]): void {
  const waiting = olds.filter(({ run }) => run === lastRun);
  for (const node of news) {
    const found = waiting.findIndex((other) => same(other, node));
    const [old] = found < 0 ? [] : waiting.splice(found, 1);
    if (!old) continue;
    const { places, run, at, group } = old;
    Object.assign(node, { places, run, at, group });
    old.run = 0;
    order[old.at] = node;
    if (!node.group) continue;
    node.group.nodes[node.group.nodes.indexOf(old)] = node;
    // where words weigh something else and nothing else is new, the sentences are those of before
    if (!equal(old.report.mentions, node.report.mentions)) node.group.cluster = null;
  }
}

/** Whether two nodes are the same to all who are compared with them. */
function same(one: Node, other: Node): boolean {
  if (one instanceof KeptNode) return one.print === printOf(other);
  const [a, b] = [one.report.dating, other.report.dating];
  return (
    one.opening === other.opening &&
    one.statement === other.statement &&
    one.passing === other.passing &&
    (one.home === null) === (other.home === null) &&
    a?.edtf === b?.edtf &&
    a?.rule === b?.rule &&
    a?.precision === b?.precision &&
    equal(one.players, other.players) &&
    equal(one.stems, other.stems) &&
    equal(one.weights, other.weights) &&
    equal([...one.quoted], [...other.quoted]) &&
    equal([...one.acts], [...other.acts]) &&
    one.told === other.told &&
    one.sentence === other.sentence &&
    one.harm === other.harm &&
    one.happened === other.happened &&
    equal(one.things, other.things) &&
    equal(one.objects, other.objects) &&
    equal([...one.lines], [...other.lines]) &&
    equal([...one.proper], [...other.proper]) &&
    equal([...one.identity.marks], [...other.identity.marks]) &&
    equal([...one.identity.objects], [...other.identity.objects]) &&
    equal([...one.identity.doers], [...other.identity.doers]) &&
    equal([...one.wording.names], [...other.wording.names]) &&
    equal([...one.wording.subject], [...other.wording.subject]) &&
    equal(one.occasions, other.occasions)
  );
}

function equal<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}
