/** What is joined: a matter of a report as a node, and the group of nodes that are one event so far. */
import type { Dating, Precision } from '../../../model/time.ts';
import { countOf } from '../../time/calendar.ts';
import type { Player } from '../cast.ts';
import type { Report } from '../placing.ts';
import { ROLE_NOUNS } from '../../words/roles.ts';
import { grown, grownBy, NONE, setOf } from './sets.ts';
import type { Identity } from './identity.ts';
import type { Wording } from './wording.ts';

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
  readonly when: When | null;
  /** Lines of happenings that it tells, and the names in it. */
  readonly lines: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
  /** Stems of the things that it happens to. */
  readonly things: readonly string[];
  readonly objects: readonly string[];
  /** What tells it from others of the same words. */
  readonly identity: Identity;
  readonly wording: Wording;
  /** Whether it tells what has happened, not what is to come. */
  readonly happened: boolean;
  /** The sentence in which it tells of harm done to people, of a happening, of something earlier, or of what has no day. */
  readonly sentence: string | null;
  readonly harm: boolean;
  /** The day of its article as a number. */
  readonly told: number | null;
  /** Where it looks for what tells the same, and where it waits for others; null until it is asked for. */
  places: Places | null;
  /** The run in which its turn came last, its place in that run, and the group that it came to be in. */
  run: number;
  at: number;
  group: Group | null;
}

export interface Places {
  readonly ask: readonly Slot[];
  readonly give: readonly Slot[];
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

/**
 * Reports of one event so far. While a folder is watched a group lasts from run to run, and as long as nothing in it differs
 * from the run before its nodes come again one by one: `count` of them have.
 */
export interface Group {
  readonly nodes: Node[];
  count: number;
  run: number;
  /** Whether it has been something else in this run than at the same place of the run before. */
  changed: boolean;
  /** What the first `built` nodes are together. */
  state: State;
  built: number;
  /** What is made of it, as long as it stays. */
  cluster: Cluster | null;
  /** The number of the question that it was a candidate for last. */
  asked: number;
}

/** Groups in the order in which they were put here; never one twice in a row. */
export interface Slot {
  /** Those of this run so far, then those of the run before as long as nothing differs: the first, which mostly is the only one, and the rest. */
  first: Group | null;
  rest: Group[];
  count: number;
  /** The run in which it was last asked or given to. */
  run: number;
  /** Whether it has held something else in this run than at the same place of the run before. */
  changed: boolean;
  /** A number that stands for the words it is found under; 0 until it is asked for. */
  fold: number;
}

/** Reports of one event, in the order in which they were joined. */
export interface Cluster {
  readonly reports: readonly Report[];
}

/** What some nodes are together. */
export interface State {
  readonly weights: Map<string, number>;
  norm: number;
  quoted: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  lanes: ReadonlySet<string>;
  /** Lanes whose voice (a spokesman, a minister) is among the actors. */
  voiced: ReadonlySet<string>;
  /** Offices of those who act, in small letters, and what those are called who act by their office alone. */
  offices: ReadonlySet<string>;
  acts: ReadonlySet<string>;
  forces: ReadonlySet<number>;
  /** The articles that its reports stand in. */
  articles: ReadonlySet<number>;
  lines: ReadonlySet<string>;
  proper: ReadonlySet<string>;
  things: ReadonlySet<string>;
  objects: ReadonlySet<string>;
  identity: Identity;
  wording: Wording;
  /** The sentences of its reports (as far as they are kept: `Node.sentence`), and whether one tells of harm. */
  sentences: ReadonlySet<string>;
  harm: boolean;
  /** The first and the last day that one of its articles is of. */
  from: number | null;
  to: number | null;
  persons: boolean;
  statement: boolean;
  /** Some article opens the occasion with it. */
  opening: boolean;
  /** How many act in the first report: what two call for together is seldom what one of them said alone. */
  parties: number;
  first: Dating | null;
  when: When | null;
}

const NO_IDENTITY: Identity = { marks: NONE, objects: NONE, doers: NONE };
const NO_WORDING: Wording = { names: NONE, subject: NONE };

function empty(): State {
  return {
    weights: new Map(),
    norm: 0,
    quoted: NONE,
    actors: NONE,
    lanes: NONE,
    voiced: NONE,
    acts: NONE,
    forces: NONE,
    articles: NONE,
    lines: NONE,
    proper: NONE,
    things: NONE,
    objects: NONE,
    identity: NO_IDENTITY,
    wording: NO_WORDING,
    sentences: NONE,
    offices: NONE,
    harm: false,
    from: null,
    to: null,
    persons: false,
    statement: false,
    opening: false,
    parties: 0,
    first: null,
    when: null,
  };
}

/** That of a group of which nobody has asked for one. */
const UNASKED = empty();

export function newGroup(run: number): Group {
  return { nodes: [], count: 0, run, changed: true, state: UNASKED, built: -1, cluster: null, asked: 0 };
}

/** What the group's nodes report, the same object as long as they stay. */
export function clusterOf(group: Group): Cluster {
  return (group.cluster ??= { reports: group.nodes.map(({ report }) => report) });
}

/** Makes the group one of this run: without nodes, with those it had before in store. */
export function begin(group: Group, run: number): void {
  if (group.run === run) return;
  group.run = run;
  group.count = 0;
  group.changed = false;
}

/** From here on the group is something else than in the run before. */
export function part(group: Group, run: number): void {
  begin(group, run);
  if (group.changed) return;
  group.changed = true;
  group.cluster = null;
  group.nodes.length = group.count;
  if (group.built > group.count) group.built = -1;
}

/** Adds the node to the group. */
export function join(group: Group, node: Node, run: number): void {
  begin(group, run);
  if (group.changed || group.nodes[group.count] !== node) {
    part(group, run);
    group.nodes.push(node);
  }
  group.count++;
}

/** What the group is at this place of the run. `spends`: its nodes will not be asked again, and what they say is let go. */
export function stateOf(group: Group, spends = false): State {
  if (group.built < 0 || group.built > group.count) {
    group.state = empty();
    group.built = 0;
  }
  while (group.built < group.count) {
    const node = group.nodes[group.built];
    if (node) {
      take(group.state, node, group.built === 0);
      if (spends) Object.assign(node, SPENT);
    }
    group.built++;
  }
  return group.state;
}

const NOTHING: readonly never[] = [];

/** What a node says that has been taken into its group. */
const SPENT: Partial<Node> = {
  stems: NOTHING,
  weights: NOTHING,
  quoted: NONE,
  acts: NONE,
  forces: NONE,
  occasions: NOTHING,
  happenings: NOTHING,
  lines: NONE,
  proper: NONE,
  things: NOTHING,
  objects: NOTHING,
  identity: NO_IDENTITY,
  wording: NO_WORDING,
};

function take(state: State, node: Node, isFirst: boolean): void {
  if (isFirst) state.parties = node.players.length;
  const { stems, weights, players, identity, wording } = node;
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] as string;
    const weight = weights[at] ?? 0;
    const before = state.weights.get(stem) ?? 0;
    state.norm += (before + weight) ** 2 - before ** 2;
    state.weights.set(stem, before + weight);
  }
  state.quoted = grown(state.quoted, node.quoted);
  for (const player of players) {
    state.actors = grownBy(state.actors, player.name);
    state.lanes = grownBy(state.lanes, player.group);
    if (player.kind === 'person') state.persons = true;
    const office = officeOf(player);
    if (office !== null) state.offices = grownBy(state.offices, office);
    if (isVoice(player)) state.voiced = grownBy(state.voiced, player.group);
  }
  state.acts = grown(state.acts, node.acts);
  state.articles = grownBy(state.articles, node.report.article);
  state.forces = grown(state.forces, node.forces);
  state.lines = grown(state.lines, node.lines);
  state.proper = grown(state.proper, node.proper);
  if (node.sentence !== null) state.sentences = grownBy(state.sentences, node.sentence);
  state.things = grown(state.things, setOf(node.things));
  state.objects = grown(state.objects, setOf(node.objects));
  if (identity.marks.size + identity.objects.size + identity.doers.size > 0)
    state.identity = state.identity === NO_IDENTITY ? identity : withMore(state.identity, identity);
  if (wording.names.size + wording.subject.size > 0)
    state.wording =
      state.wording === NO_WORDING
        ? wording
        : {
            names: grown(state.wording.names, wording.names),
            subject: grown(state.wording.subject, wording.subject),
          };
  if (node.harm) state.harm = true;
  if (node.told !== null) {
    state.from = Math.min(state.from ?? node.told, node.told);
    state.to = Math.max(state.to ?? node.told, node.told);
  }
  if (node.statement) state.statement = true;
  if (node.opening) state.opening = true;
  if (
    !state.first ||
    (node.report.dating &&
      node.report.dating.first === node.report.dating.last &&
      state.first.first !== state.first.last)
  ) {
    state.first = node.report.dating ?? state.first;
    state.when = node.when ?? state.when;
  }
}

const withMore = (one: Identity, more: Identity): Identity => ({
  marks: grown(one.marks, more.marks),
  objects: grown(one.objects, more.objects),
  doers: grown(one.doers, more.doers),
});

/** "finance minister" of who is known to be one, "norrland's finance minister" of who is only called so; null without an office. */
export function officeOf({ kind, name, role }: Player): string | null {
  if (kind === 'person') return role?.toLowerCase() ?? null;
  const lower = name.toLowerCase();
  return kind === 'other' && ROLE_NOUNS.has(lower.slice(lower.lastIndexOf(' ') + 1)) ? lower : null;
}

const VOICE = /spokes|minister|president|chancellor|secretary|chief|head|director|ceo|chair/iu;
const voices = new WeakMap<Player, boolean>();

/** Whether the player speaks for the body of the lane. */
export function isVoice(player: Player): boolean {
  let known = voices.get(player);
  if (known === undefined) voices.set(player, (known = VOICE.test(player.role ?? '')));
  return known;
}
