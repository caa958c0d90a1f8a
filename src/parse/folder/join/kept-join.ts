/** Begins from what an earlier run joined: its nodes and groups, the words of which nobody needs to read unless something near them has changed. */
import type { Cast } from '../cast.ts';
import type { Report } from '../placing.ts';
import { type Blocks, give, newSlot } from './blocks.ts';
import { meets } from './meets.ts';
import { type Cluster, clusterOf, type Group, newGroup, type Node, type Slot } from './group.ts';
import { FIELD, FIELDS, FLAG, foldOfPlayer, type Joined, type JoinRecord, recordOf } from './join-record.ts';
import { KeptNode, type ReadAgain } from './kept-node.ts';
import { stemsOfAll, type Telling, tellingOf } from './node.ts';
import type { Rarity } from './similar.ts';

/** The run that a record is of. */
const RUN = 1;

/** A memory of nothing but the counts of words. */
interface Empty {
  readonly tellings: Map<number, Telling>;
  readonly rarity: Rarity;
  readonly blocks: Blocks;
}

/** What was joined by an earlier run and may be taken up, and what this one leaves. */
export class KeptJoin {
  readonly #before: JoinRecord | null;
  readonly #folds: readonly number[];
  /** Names that stand for another player than they did. */
  readonly others: ReadonlySet<string>;
  /** Whether what this run joins is noted for the next. */
  #leaves: boolean;
  readonly #most: number;
  #joined: Joined | null = null;
  readonly #numbers = new Map<Cluster, number>();

  /** `folds` stand for what the reports of each article are made from; where more than `most` are to be read anew, a new record is made. */
  constructor(before: JoinRecord | null, folds: readonly number[], cast: Cast, most: number) {
    // articles are known by their number: one more or less makes others of all
    this.#before = before?.articles.length === folds.length ? before : null;
    this.#folds = folds;
    this.#most = most;
    const { articles } = this.#before ?? {};
    this.#leaves = !articles || folds.filter((fold, at) => fold !== articles[at]).length > most;
    this.others = this.#before ? othersSince(this.#before, cast) : new Set();
  }

  /** The number of a group of the record that is still the same, counted from 0. */
  numberOf(cluster: Cluster): number | undefined {
    return this.#numbers.get(cluster);
  }

  /** Fills an empty memory with what the record holds, and gives the nodes in their order. Null where all is to be joined anew. */
  take(articles: readonly (readonly Report[])[], memory: Empty, cast: Cast): Node[] | null {
    const { tellings, rarity, blocks } = memory;
    const before = this.#before;
    const changed = before && rarity.since(before);
    if (!before || !changed) return null;
    const stays = new Map<number, readonly Report[]>();
    for (const reports of articles) {
      const article = reports[0]?.article ?? -1;
      if (this.#folds[article] === before.articles[article] && this.#asBefore(reports, changed))
        stays.set(article, reports);
    }
    // words that have come to weigh otherwise would have these read again in each build from now on
    this.#leaves ||= articles.length - stays.size > this.#most;
    const { order, groups } = restored(before, stays, blocks, rarity, cast);
    for (const [at, group] of groups.entries()) this.#numbers.set(clusterOf(group), at);
    const nodes = new Map<number, Node[]>();
    for (const node of order) {
      const { article } = node.report;
      const told = nodes.get(article) ?? [];
      nodes.set(article, told);
      told[node.index] = node;
    }
    for (const [article, told] of nodes)
      tellings.set(article, { reports: stays.get(article) ?? [], nodes: told, stems: null, players: null });
    return order;
  }

  #asBefore(reports: readonly Report[], changed: ReadonlySet<string>): boolean {
    if (changed.size > 0 && meets(changed, stemsOfAll(reports))) return false;
    if (this.others.size === 0) return true;
    return reports.every(({ mentions }) =>
      mentions.every(({ mention }) => mention.actors.every(({ name }) => !this.others.has(name))),
    );
  }

  /** Notes what was joined, if it is wanted for `record`. */
  note(joined: Joined): void {
    if (this.#leaves) this.#joined = joined;
  }

  /** What this run leaves to the next; null where the next begins from the same as this one. */
  record(cast: Cast): { readonly record: JoinRecord; readonly groups: readonly Group[] } | null {
    const joined = this.#joined;
    return joined && { record: recordOf(joined, this.#folds, cast), groups: joined.groups };
  }
}

function othersSince({ names, players }: JoinRecord, cast: Cast): ReadonlySet<string> {
  return new Set(names.filter((name, at) => foldOfPlayer(cast.player(name)) !== players[at]));
}

/** The nodes of the record in their order, in groups and slots as they were; `stays` are the articles that tell what they told. */
function restored(
  before: JoinRecord,
  stays: ReadonlyMap<number, readonly Report[]>,
  blocks: Blocks,
  rarity: Rarity,
  cast: Cast,
): { readonly order: KeptNode[]; readonly groups: readonly Group[] } {
  const { nodes, prints, members, places, slots } = before;
  const all = Array.from(slots, newSlot);
  blocks.keep(all);
  const readers = new Map<number, ReadAgain>();
  const order: KeptNode[] = [];
  const groups: Group[] = [];
  let [member, place] = [0, 0];
  const take = (count: number, first: Slot[] = []): Slot[] => {
    if (count === 0) return first;
    const taken = first.slice();
    for (const end = place + count; place < end; place++) taken.push(all[places[place] ?? 0] as Slot);
    return taken;
  };
  for (let at = 0; at < prints.length; at++) {
    const field = (which: number): number => nodes[at * FIELDS + which] ?? 0;
    const article = field(FIELD.article);
    const flags = field(FIELD.flags);
    let part: Uint32Array | null = null;
    if (flags & FLAG.part) {
      const count = members[member] ?? 0;
      part = members.subarray(member + 1, member + 1 + count);
      member += 1 + count;
    }
    const reports = stays.get(article);
    let reader = readers.get(article);
    if (!reader) readers.set(article, (reader = readerOf(reports ?? [], rarity, cast)));
    const node = new KeptNode(
      {
        index: field(FIELD.index),
        report: reports ? partOf(reports[field(FIELD.report)], part) : gone(article),
        opening: (flags & FLAG.opening) > 0,
        passing: (flags & FLAG.passing) > 0,
        home: order[field(FIELD.home) - 1] ?? null,
        print: prints[at] ?? 0,
      },
      reader,
    );
    const both = take(field(FIELD.both));
    const ask = take(field(FIELD.ask), both);
    const gives = take(field(FIELD.give), both);
    node.places = { ask, give: gives };
    node.run = RUN;
    node.at = at;
    order.push(node);
    const number = field(FIELD.group);
    if (number === 0) continue;
    const group = (groups[number - 1] ??= newGroup(RUN));
    group.nodes.push(node);
    node.group = group;
    for (const slot of gives) give(slot, group, RUN);
  }
  return { order, groups };
}

function readerOf(reports: readonly Report[], rarity: Rarity, cast: Cast): ReadAgain {
  let read: readonly Node[] | null = null;
  return () => (read ??= tellingOf(reports, rarity, cast).nodes);
}

const gone = (article: number): Report => ({ article, mentions: [], dating: null, day: null });

function partOf(report: Report | undefined, part: Uint32Array | null): Report {
  if (!report) throw new RangeError('a record of other reports');
  if (!part) return report;
  return {
    ...report,
    mentions: Array.from(part, (at) => report.mentions[at]).filter((one) => one !== undefined),
  };
}
