/** What one run joined, in a form that the next one takes up without reading the articles again: lists of numbers and of words. */
import type { Cast, Player } from '../cast.ts';
import { Fold } from '../../fold.ts';
import type { Report } from '../placing.ts';
import type { Blocks } from './blocks.ts';
import type { Group, Node, Slot } from './group.ts';
import { KeptNode } from './kept-node.ts';
import type { Telling } from './node.ts';
import type { Rarity } from './similar.ts';

export interface JoinRecord {
  /** For each article a number that stands for all that its reports are made from. */
  readonly articles: Float64Array;
  /** The number of reports and the counts of words, rounded as they weigh. */
  readonly total: number;
  readonly stems: readonly string[];
  readonly steps: Uint32Array;
  /** Names that the articles use, and what stands for the player behind each. */
  readonly names: readonly string[];
  readonly players: Float64Array;
  /** Nodes in the order of their turns: `FIELDS` numbers each. */
  readonly nodes: Uint32Array;
  /** What stands for each node to those who are compared with it. */
  readonly prints: Float64Array;
  /** For nodes of a part of a report the number of its mentions, and where they are in the report. */
  readonly members: Uint32Array;
  /** The slots of one node after the other: those that it asks and gives to, those that it asks, those that it gives to. */
  readonly places: Uint32Array;
  readonly slots: Float64Array;
}

/** What is told of a node. Places in the order and numbers of groups are counted from 1, 0 is none. */
export const FIELDS = 9;
export const FIELD = {
  article: 0,
  index: 1,
  report: 2,
  flags: 3,
  home: 4,
  group: 5,
  both: 6,
  ask: 7,
  give: 8,
};
export const FLAG = { opening: 1, passing: 2, part: 4 };

/** What was joined. */
export interface Joined {
  readonly order: readonly Node[];
  readonly groups: readonly Group[];
  readonly tellings: ReadonlyMap<number, Telling>;
  readonly rarity: Rarity;
  readonly blocks: Blocks;
}

export function recordOf(joined: Joined, folds: readonly number[], cast: Cast): JoinRecord {
  const { order, groups, tellings, rarity, blocks } = joined;
  const groupNumbers = new Map(groups.map((group, at) => [group, at + 1]));
  const turns = new Map(order.map((node, at) => [node, at + 1]));
  const homes = placesInTellings(tellings);
  const { members, reports } = membersOf(tellings);
  const slots = new Slots(blocks);
  const nodes = new Uint32Array(order.length * FIELDS);
  const places: number[] = [];
  const listed: number[] = [];
  for (const [at, node] of order.entries()) {
    const { ask, give } = node.places ?? { ask: [], give: [] };
    const both = sameFirst(ask, give);
    const part = members.get(node);
    const flags =
      (node.opening ? FLAG.opening : 0) | (node.passing ? FLAG.passing : 0) | (part ? FLAG.part : 0);
    const fields = [
      node.report.article,
      homes.get(node) ?? 0,
      reports.get(node) ?? 0,
      flags,
      (node.home && turns.get(node.home)) ?? 0,
      (node.group && groupNumbers.get(node.group)) ?? 0,
      both,
      ask.length - both,
      give.length - both,
    ];
    nodes.set(fields, at * FIELDS);
    if (part) listed.push(part.length, ...part);
    for (const slot of ask) places.push(slots.numberOf(slot));
    for (const slot of give.slice(both)) places.push(slots.numberOf(slot));
  }
  const names = [...namesIn(tellings.values())];
  const { stems, steps } = rarity.steps();
  return {
    articles: Float64Array.from(folds),
    total: rarity.total,
    stems,
    steps,
    names,
    players: Float64Array.from(names, (name) => foldOfPlayer(cast.player(name))),
    nodes,
    prints: Float64Array.from(order, printOf),
    members: Uint32Array.from(listed),
    places: Uint32Array.from(places),
    slots: slots.folds(),
  };
}

/** How many members two lists begin with in common. */
function sameFirst<T>(some: readonly T[], others: readonly T[]): number {
  const differs = some.findIndex((one, at) => one !== others[at]);
  return differs < 0 ? some.length : differs;
}

function placesInTellings(tellings: ReadonlyMap<number, Telling>): Map<Node, number> {
  const found = new Map<Node, number>();
  for (const { nodes } of tellings.values()) for (const [at, node] of nodes.entries()) found.set(node, at);
  return found;
}

/** Which of its article's reports each node is of, and for those that are a part of one, which of its mentions. */
function membersOf(tellings: ReadonlyMap<number, Telling>): {
  readonly reports: ReadonlyMap<Node, number>;
  readonly members: ReadonlyMap<Node, readonly number[]>;
} {
  const reports = new Map<Node, number>();
  const members = new Map<Node, readonly number[]>();
  for (const telling of tellings.values()) {
    const owners = new Map(telling.reports.map(({ mentions }, at) => [mentions[0], at]));
    const inside = new Map<object, number>();
    for (const [at, { mentions }] of telling.reports.entries())
      if (mentions.length > 1) for (const placed of mentions) inside.set(placed, at);
    for (const node of telling.nodes) {
      const [first] = node.report.mentions;
      const at = (first && inside.get(first)) ?? owners.get(first) ?? 0;
      reports.set(node, at);
      const all = telling.reports[at]?.mentions ?? [];
      if (node.report.mentions.length < all.length || node.report.mentions.some((one, i) => one !== all[i]))
        members.set(
          node,
          node.report.mentions.map((placed) => all.indexOf(placed)),
        );
    }
  }
  return { reports, members };
}

/** Numbers for the slots that are asked for. */
class Slots {
  readonly #numbers = new Map<Slot, number>();

  constructor(blocks: Blocks) {
    blocks.fold();
  }

  numberOf(slot: Slot): number {
    let number = this.#numbers.get(slot);
    if (number === undefined) this.#numbers.set(slot, (number = this.#numbers.size));
    return number;
  }

  folds(): Float64Array {
    return Float64Array.from(this.#numbers.keys(), ({ fold }) => fold);
  }
}

/** The names of all who act in what is told. */
function namesIn(tellings: Iterable<Telling>): Set<string> {
  const names = new Set<string>();
  for (const { reports } of tellings) for (const report of reports) addNames(names, report);
  return names;
}

function addNames(names: Set<string>, { mentions }: Report): void {
  for (const { mention } of mentions) for (const { name } of mention.actors) names.add(name);
}

const playerFolds = new WeakMap<Player, number>();

/** A number that stands for a player. */
export function foldOfPlayer(player: Player): number {
  let fold = playerFolds.get(player);
  if (fold === undefined) {
    const { name, kind, role, group, sex, familiar } = player;
    fold = new Fold().text(name).text(kind).text(role).text(group).text(sex).text(`${familiar}`).value;
    playerFolds.set(player, fold);
  }
  return fold;
}

/** So many parts of one are told apart in weights. */
const PARTS = 2 ** 50;

/** A number that stands for all of a node that others are compared with. */
export function printOf(node: Node): number {
  if (node instanceof KeptNode) return node.print;
  const fold = new Fold();
  const { dating } = node.report;
  const { opening, statement, passing, home, happened, harm } = node;
  fold.text([opening, statement, passing, home === null, happened, harm].map(Number).join(''));
  fold.text(dating && `${dating.edtf} ${dating.rule} ${dating.precision}`);
  fold.number(node.told ?? -1).text(node.sentence);
  for (const player of node.players) fold.number(foldOfPlayer(player));
  for (const weight of node.weights) fold.number(Math.round(weight * PARTS));
  for (const words of [
    node.stems,
    node.quoted,
    node.acts,
    node.things,
    node.objects,
    node.lines,
    node.proper,
    node.occasions,
    node.identity.marks,
    node.identity.objects,
    node.identity.doers,
    node.wording.names,
    node.wording.subject,
  ]) {
    for (const word of words) fold.text(word);
    fold.number(-1);
  }
  return fold.value;
}
