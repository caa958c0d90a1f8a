/** What is joined: a matter of a report as a node, and the group of nodes that are one event so far. */
import type { Dating, Day, Precision } from '../../model/time.ts';
import { countOf } from '../time/calendar.ts';
import type { Player } from './cast.ts';
import type { Report } from './placing.ts';

export interface Node {
  readonly report: Report;
  /** What its article tells the occasion with first. */
  readonly opening: boolean;
  /** The node that an aside goes with, unless another article tells the same apart. */
  readonly home: Node | null;
  readonly players: readonly Player[];
  readonly statement: boolean;
  /** Stems of the content words, each once, with their weights: a bag of length one. */
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  readonly quoted: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** What its verbs of speech do: welcome, condemn. */
  readonly forces: ReadonlySet<number>;
  readonly passing: boolean;
  /** Stems that name an occasion (a summit), and those that name a happening (an explosion). */
  readonly occasions: readonly string[];
  readonly happenings: readonly string[];
  /** For a report of one day, the days before and after it. */
  readonly eve: Day | null;
  readonly morrow: Day | null;
  readonly when: When | null;
}

/** A dating's first and last day as numbers, which compare faster than texts. */
export interface When {
  readonly from: number;
  readonly to: number;
  /** Whether it is so long that it says nothing of a day. */
  readonly wide: boolean;
  readonly precision: Precision;
}

export function whenOf({ first, last, precision }: Dating): When {
  const from = countOf(first);
  return {
    from,
    to: last === first ? from : countOf(last),
    wide: precision === 'decade' || precision === 'century',
    precision,
  };
}

export interface Group {
  readonly nodes: Node[];
  readonly weights: Map<string, number>;
  norm: number;
  readonly quoted: Set<string>;
  readonly actors: Set<string>;
  readonly lanes: Set<string>;
  /** Lanes whose voice (a spokesman, a minister) is among the actors. */
  readonly voiced: Set<string>;
  readonly acts: Set<string>;
  readonly forces: Set<number>;
  persons: boolean;
  statement: boolean;
  /** Some article opens the occasion with it. */
  opening: boolean;
  /** How many act in the first report: what two call for together is seldom what one of them said alone. */
  parties: number;
  first: Dating | null;
  when: When | null;
  /** The node that was last compared with it. */
  asked: Node | null;
}

export function newGroup(): Group {
  return {
    nodes: [],
    weights: new Map(),
    norm: 0,
    quoted: new Set(),
    actors: new Set(),
    lanes: new Set(),
    voiced: new Set(),
    acts: new Set(),
    forces: new Set(),
    persons: false,
    statement: false,
    opening: false,
    parties: 0,
    first: null,
    when: null,
    asked: null,
  };
}

/** Adds the node to the group. */
export function join(group: Group, node: Node): void {
  if (group.nodes.length === 0) group.parties = node.players.length;
  group.nodes.push(node);
  for (const [at, stem] of node.stems.entries()) {
    const weight = node.weights[at] ?? 0;
    const before = group.weights.get(stem) ?? 0;
    group.norm += (before + weight) ** 2 - before ** 2;
    group.weights.set(stem, before + weight);
  }
  for (const stem of node.quoted) group.quoted.add(stem);
  for (const player of node.players) {
    group.actors.add(player.name);
    group.lanes.add(player.group);
    if (player.kind === 'person') group.persons = true;
    if (isVoice(player)) group.voiced.add(player.group);
  }
  for (const act of node.acts) group.acts.add(act);
  for (const force of node.forces) group.forces.add(force);
  if (node.statement) group.statement = true;
  if (node.opening) group.opening = true;
  if (
    !group.first ||
    (node.report.dating &&
      node.report.dating.first === node.report.dating.last &&
      group.first.first !== group.first.last)
  ) {
    group.first = node.report.dating ?? group.first;
    group.when = node.when ?? group.when;
  }
}

const VOICE = /spokes|minister|president|chancellor|secretary|chief|head|director|ceo|chair/iu;
const voices = new WeakMap<Player, boolean>();

/** Whether the player speaks for the body of the lane. */
export function isVoice(player: Player): boolean {
  let known = voices.get(player);
  if (known === undefined) voices.set(player, (known = VOICE.test(player.role ?? '')));
  return known;
}
