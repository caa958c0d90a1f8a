/**
 * Joins reports of the same real event across articles and within one. Candidates come from blocks (same day and
 * actor, same day and rare word), so that the cost grows with the number of reports, not with its square.
 *
 * While a folder is watched, the joining is gone through again with each change, and only what the change can have touched
 * is decided anew: a report whose candidates are what they were comes to be where it was. The outcome is that of a first run.
 */
import { Blocks, differ, enter, give, groupAt } from './blocks.ts';
import type { Cast } from '../cast.ts';
import { scoreOf } from './fit.ts';
import { isAnotherOf } from './other-act.ts';
import type { KeptJoin } from './kept-join.ts';
import { join, newGroup, part, stateOf, type Cluster, type Group, type Node, type Slot } from './group.ts';
import { holds, isUnowned, stemsOf, tellingOf, type Telling } from './node.ts';
import { askedUnder, placesOf } from './places.ts';
import type { Report } from '../placing.ts';
import { remembering } from '../../remembered.ts';
import { replace } from './same-node.ts';
import { Rarity } from './similar.ts';
import { clustersOf, MOST_OF_A_STORY } from './united.ts';

export type { Cluster } from './group.ts';

const MOST_CANDIDATES = 60;

/** What is kept from run to run. */
interface Memory {
  readonly rarity: Rarity;
  readonly blocks: Blocks;
  /** By the number of the article. */
  readonly tellings: Map<number, Telling>;
  run: number;
  /** How often candidates have been asked for. */
  questions: number;
  /** All nodes in the order of the last run. */
  order: Node[];
}

let memory: Memory | null = null;

/** Clusters of the reports of several articles. `kept` has what an earlier run joined; the outcome is the same with or without it. */
export function merge(
  articles: readonly (readonly Report[])[],
  cast: Cast,
  kept: KeptJoin | null = null,
): readonly Cluster[] {
  const known = (remembering() ? memory : null) ?? fresh();
  // what is half done when something goes wrong is worth nothing
  if (remembering()) memory = null;
  const told = articles.filter((reports) => reports.length > 0);
  const before = counted(known, told);
  const taken = kept?.take(told, known, cast) ?? null;
  if (taken) known.order = taken;
  const changed = taken ? NOTHING : before;
  const tellings = told.map((reports) => telling(reports, known, changed, cast));
  known.run++;
  const order = inTurn(tellings);
  const groups = new Joining(known, remembering() || kept !== null).through(order);
  known.order = order;
  if (remembering()) memory = known;
  kept?.note({ ...known, groups });
  return clustersOf(groups, order);
}

const NOTHING: ReadonlySet<string> = new Set();

const fresh = (): Memory => ({
  rarity: new Rarity(),
  blocks: new Blocks(),
  tellings: new Map(),
  run: 1,
  questions: 0,
  order: [],
});

/** What an article tells: as before where nothing of it has changed. `changed` are words of another weight, null for all. */
function telling(
  reports: readonly Report[],
  { tellings, rarity, run, order }: Memory,
  changed: ReadonlySet<string> | null,
  cast: Cast,
): Telling {
  const article = articleOf(reports);
  const before = tellings.get(article);
  if (changed && before?.reports === reports && holds(before, changed, cast)) return before;
  const made = tellingOf(reports, rarity, cast);
  if (before) replace(before.nodes, made.nodes, run, order);
  tellings.set(article, made);
  return made;
}

const articleOf = ([first]: readonly Report[]): number => first?.article ?? -1;

/** Counts the words of articles that are new, and no longer those of articles that are gone. */
function counted(known: Memory, articles: readonly (readonly Report[])[]): ReadonlySet<string> | null {
  const { rarity, tellings } = known;
  const gone = new Set(tellings.keys());
  for (const reports of articles) {
    const at = articleOf(reports);
    gone.delete(at);
    const before = tellings.get(at)?.reports ?? [];
    if (before === reports) continue;
    for (const report of before) if (!isUnowned(report)) rarity.remove(stemsOf(report));
    for (const report of reports) if (!isUnowned(report)) rarity.add(stemsOf(report));
  }
  for (const at of gone) {
    for (const report of tellings.get(at)?.reports ?? [])
      if (!isUnowned(report)) rarity.remove(stemsOf(report));
    tellings.delete(at);
  }
  return rarity.settle();
}

/** Surest first: acts of a day, then of a longer time, then undated ones; what opens an occasion before its further matters. */
function inTurn(tellings: readonly Telling[]): Node[] {
  const turns = Array.from({ length: TURNS }, (): Node[] => []);
  for (const { nodes } of tellings)
    for (const node of nodes) {
      const { dating } = node.report;
      const time = dating === null ? (node.passing ? 3 : 2) : dating.first === dating.last ? 0 : 1;
      const turn = 3 * time + (node.home ? 2 : node.opening ? 0 : 1);
      turns[turn]?.push(node);
    }
  return turns[0]?.concat(...turns.slice(1)) ?? [];
}
const TURNS = 12;

/** One run through all nodes. */
class Joining {
  readonly #known: Memory;
  readonly #run: number;
  readonly #groups: Group[] = [];
  /** Nodes that are new or have come to be elsewhere than in the run before. */
  readonly #moved = new Set<Node>();
  /** Up to where the run before has been followed. */
  #followed = 0;

  readonly #keeps: boolean;

  /** `keeps`: whether places are held for another run. */
  constructor(known: Memory, keeps: boolean) {
    this.#known = known;
    this.#keeps = keeps;
    this.#run = known.run;
  }

  /** The groups in the order in which they were opened. */
  through(order: readonly Node[]): readonly Group[] {
    const run = this.#run;
    const keeps = this.#keeps;
    const { blocks, rarity } = this.#known;
    const asked = keeps ? null : askedUnder(order);
    for (const [at, node] of order.entries()) {
      if (node.run === run - 1) this.#follow(node.at);
      // one that comes earlier than it did was taken leave of, and is a new one
      const stays = node.run === run - 1;
      const places = node.places ?? placesOf(node, blocks, rarity, asked);
      if (keeps) node.places = places;
      const kept = stays && this.#asBefore(node, places.ask);
      const group = kept ? node.group : this.#found(node, places.ask, stays);
      const moved = !stays || group !== node.group;
      if (moved && stays) this.#leave(node);
      if (moved && keeps) this.#moved.add(node);
      node.run = run;
      node.at = at;
      node.group = group;
      if (!group) continue;
      if (group.run !== run || group.count === 0) this.#groups.push(group);
      if (moved) {
        part(group, run);
        for (const slot of places.give) differ(slot, run);
      }
      join(group, node, run);
      for (const slot of places.give) give(slot, group, run);
    }
    this.#follow(this.#known.order.length);
    return this.#groups;
  }

  /** Takes leave of the nodes of the run before, up to a place, that have not come again. */
  #follow(to: number): void {
    for (; this.#followed < to; this.#followed++) {
      const node = this.#known.order[this.#followed];
      if (node?.run !== this.#run - 1) continue;
      this.#leave(node);
      node.run = 0;
    }
    this.#followed = Math.max(this.#followed, to + 1);
  }

  #leave({ group, places }: Node): void {
    if (!group) return;
    part(group, this.#run);
    for (const slot of places?.give ?? []) differ(slot, this.#run);
  }

  /** Whether all that decided where the node belongs is as it was in the run before. */
  #asBefore(node: Node, ask: readonly Slot[]): boolean {
    const { group, home } = node;
    if (home && this.#moved.has(home)) return false;
    if (group && (group.run === this.#run ? group.count === 0 : group.nodes[0] !== node)) return false;
    for (const slot of ask) {
      enter(slot, this.#run);
      if (slot.changed) return false;
    }
    for (const each of this.#candidates(ask)) if (each.changed) return false;
    return true;
  }

  /** The groups that wait where a node asks, each once, the first so many. */
  #candidates(ask: readonly Slot[]): readonly Group[] {
    const found: Group[] = [];
    const asked = ++this.#known.questions;
    for (const slot of ask) {
      enter(slot, this.#run);
      const { count } = slot;
      for (let at = 0; at < count; at++) {
        const group = groupAt(slot, at);
        if (!group || group.asked === asked) continue;
        group.asked = asked;
        found.push(group);
        if (found.length === MOST_CANDIDATES) return found;
      }
    }
    return found;
  }

  /** The group that the node fits best, else that of its home, else one of its own; null for what only passes by. */
  #found(node: Node, ask: readonly Slot[], stays: boolean): Group | null {
    const group = this.#best(node, ask) ?? node.home?.group;
    if (group) return group;
    if (node.passing) return null;
    // one that opened a group before opens it again
    const own = stays && node.group?.nodes[0] === node && node.group.run !== this.#run ? node.group : null;
    return own ?? newGroup(this.#run);
  }

  #best(node: Node, ask: readonly Slot[]): Group | null {
    const { rarity } = this.#known;
    // of so many no happenings are held against one another, and no other run follows
    const spends = !this.#keeps && this.#groups.length > MOST_OF_A_STORY;
    let best: Group | null = null;
    let top = 0;
    let next: Group | null = null;
    let second = 0;
    for (const group of this.#candidates(ask)) {
      const score = scoreOf(node, stateOf(group, spends), rarity);
      if (score > top) {
        [next, second] = [best, top];
        [best, top] = [group, score];
      } else if (score > second) [next, second] = [group, score];
    }
    if (best && isAnotherOf(best.nodes, node.report)) {
      [best, top] = [next && isAnotherOf(next.nodes, node.report) ? null : next, second];
      [next, second] = [null, 0];
    }
    if (node.report.dating || !best || !next || top - second >= 0.05) return best;
    // an undated report joins only where no event of another day fits as well
    const [one, other] = [stateOf(best).first, stateOf(next).first];
    return one && one.edtf !== other?.edtf ? null : best;
  }
}
