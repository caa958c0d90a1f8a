/**
 * Joins reports of the same real event across articles and within one. Candidates come from blocks (same day and
 * actor, same day and rare word), so that the cost grows with the number of reports, not with its square.
 */
import type { Dating, Day } from '../../model/time.ts';
import { Blocks, type Key } from './blocks.ts';
import { addDays } from '../time/calendar.ts';
import type { Cast, Player } from './cast.ts';
import { eventNoun, forceOf } from '../grammar/lexicon.ts';
import type { Report } from './placing.ts';
import { type Point, pointsOf } from './points.ts';
import { remembered } from '../remembered.ts';
import { bagOf, Rarity } from './similar.ts';

/** Reports of one event, in the order they were joined. */
export interface Cluster {
  readonly reports: readonly Report[];
}

interface Node {
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
}

interface Group {
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
  /** The node that was last compared with it. */
  asked: Node | null;
}

/** How alike two reports of what one actor said on one day must be: as what opens them, and as a further matter. */
const SAME_OPENING = 0.07;
const SAME_POINT = 0.2;
/** As one that welcomes and one that condemns. */
const CONTRARY = 0.5;
/** Rarest words of a report that open a block. */
const BLOCKING_WORDS = 7;
const MOST_CANDIDATES = 60;
const MOST_PAIRS = 12;

export function merge(reports: readonly Report[], cast: Cast): Cluster[] {
  const rarity = new Rarity();
  for (const report of reports) rarity.add(stemsOf(report));
  const told = new Set<string>();
  const nodes = reports.flatMap((report) => nodesOf(report, rarity, cast, told));
  const groups: Group[] = [];
  const homes = new Map<Node, Group>();
  const blocks = new Blocks<Group>(MOST_CANDIDATES * 4);
  for (const node of inTurn(nodes)) {
    const keys = keysOf(node, rarity);
    const home = node.home ? homes.get(node.home) : undefined;
    const group = bestGroup(node, keys.ask, blocks, rarity) ?? home;
    if (!group && node.passing) continue;
    const joined = group ?? newGroup();
    if (!group) groups.push(joined);
    join(joined, node);
    homes.set(node, joined);
    for (const key of keys.give) blocks.add(key, joined);
  }
  return groups.map((group) => ({ reports: group.nodes.map((node) => node.report) }));
}

/** Surest first: acts of a day, then of a longer time, then undated ones; what opens an occasion before its further matters. */
function inTurn(nodes: readonly Node[]): readonly Node[] {
  const turns: Node[][] = [];
  for (const node of nodes) {
    const { dating } = node.report;
    const time = dating === null ? (node.passing ? 3 : 2) : dating.first === dating.last ? 0 : 1;
    const turn = 3 * time + (node.home ? 2 : node.opening ? 0 : 1);
    (turns[turn] ??= []).push(node);
  }
  return turns.flat();
}

/** A report's matters as nodes. `told` holds what articles have opened: a day's second run of remarks is a further matter. */
function nodesOf(report: Report, rarity: Rarity, cast: Cast, told: Set<string>): Node[] {
  const players = playersOf(report, cast);
  const names = namesOf(players);
  const run = `${report.article} ${report.dating?.edtf ?? ''} ${players.map(({ name }) => name).join('+')}`;
  const statement = report.mentions.some(({ mention }) => mention.kind === 'statement');
  const further = statement && told.has(run);
  if (statement) told.add(run);
  const nodes: Node[] = [];
  for (const point of pointsOf(report, rarity, names))
    nodes.push(
      nodeOf(
        point,
        further,
        point.home === null ? null : (nodes[point.home] ?? null),
        players,
        names,
        rarity,
      ),
    );
  return nodes;
}

const stemsOf = remembered(
  ({ mentions }: Report): ReadonlySet<string> => new Set(mentions.flatMap((placed) => placed.mention.stems)),
);

function playersOf({ mentions }: Report, cast: Cast): readonly Player[] {
  const told = mentions.find(({ mention }) => mention.telling !== 'refers') ?? mentions[0];
  return (told?.mention.actors ?? []).map((use) => cast.player(use.name));
}

/** Words of the actors' names and offices: that both name the speaker says nothing of what was said. */
function namesOf(players: readonly Player[]): ReadonlySet<string> {
  return new Set(players.flatMap(({ name, role }) => `${name} ${role ?? ''}`.toLowerCase().split(' ')));
}

function nodeOf(
  { report, opening }: Point,
  further: boolean,
  home: Node | null,
  players: readonly Player[],
  names: ReadonlySet<string>,
  rarity: Rarity,
): Node {
  const mentions = report.mentions.map((placed) => placed.mention);
  const statement = mentions.some((mention) => mention.kind === 'statement');
  const words = new Set(stemsOf(report));
  if (statement) for (const name of names) words.delete(name);
  const bag = bagOf(words, rarity);
  const stems = [...bag.keys()];
  const { dating } = report;
  const day = dating !== null && dating.first === dating.last ? dating.first : null;
  return {
    report,
    opening: opening && !further,
    home,
    players,
    statement,
    stems,
    weights: [...bag.values()],
    quoted: new Set(mentions.flatMap((mention) => mention.quoted)),
    acts: new Set(mentions.map((mention) => mention.lemma)),
    forces: new Set(mentions.flatMap((mention) => forceOf(mention.lemma) ?? [])),
    passing: mentions.every((mention) => mention.passing),
    // two ceremonies are not one for being ceremonies
    occasions: mentions.every(({ nominal }) => nominal) ? [] : stems.filter((stem) => OCCASIONS.has(stem)),
    happenings: stems.filter((stem) => eventNoun(stem) !== undefined),
    eve: day && addDays(day, -NEAR_DAYS),
    morrow: day && addDays(day, NEAR_DAYS),
  };
}

function newGroup(): Group {
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
    asked: null,
  };
}

function join(group: Group, node: Node): void {
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
  }
}

function keysOf(node: Node, rarity: Rarity): { ask: Key[]; give: Key[] } {
  const dating = node.report.dating;
  const words = rarest(node.stems, rarity);
  const names = [...new Set(node.players.flatMap((player) => [player.name, `lane ${player.group}`]))];
  const ask: Key[] = [];
  const give: Key[] = [];
  const open = names.flatMap((name) =>
    [...words, ...node.occasions, ...pairsOf(node.quoted)].map((word): Key => [name, word]),
  );
  if (dating) {
    const day = dating.first === dating.last;
    const slot = day ? dating.first : dating.first.slice(0, 7);
    for (const name of names) ask.push([slot, name]);
    for (const word of words) ask.push([slot, word]);
    give.push(...ask);
    if (node.eve) {
      for (const name of names) ask.push([node.eve, name]);
      if (dating.rule === 'article-day') for (const word of words) ask.push([node.eve, word]);
    }
    if (day) {
      const month = dating.first.slice(0, 7);
      for (const key of [...names, ...words]) give.push([month, key]);
    }
    give.push(...open);
    if (!day) ask.push(...words.map((word): Key => ['any', word]));
    if (dating.rule !== 'article-day') give.push(...words.map((word): Key => ['any', word]));
  } else {
    ask.push(...open);
    if (node.passing) ask.push(...words.map((word): Key => ['any', word]));
    else give.push(...open);
  }
  return { ask, give };
}

function rarest(stems: readonly string[], rarity: Rarity): string[] {
  const ranked = stems.map((stem) => ({ stem, rarity: rarity.of(stem) }));
  return ranked
    .sort((a, b) => b.rarity - a.rarity || (a.stem < b.stem ? -1 : 1))
    .slice(0, BLOCKING_WORDS)
    .map(({ stem }) => stem);
}

/** Neighbouring words of quotations: what another article's excerpt of the same words has, too. */
function pairsOf(quoted: ReadonlySet<string>): string[] {
  const words = [...quoted].slice(0, MOST_PAIRS + 1);
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

function bestGroup(node: Node, keys: readonly Key[], blocks: Blocks<Group>, rarity: Rarity): Group | null {
  let candidates = 0;
  let best: Group | null = null;
  let top = 0;
  let next: Group | null = null;
  let second = 0;
  search: for (const key of keys) {
    for (const group of blocks.at(key)) {
      if (group.asked === node) continue;
      group.asked = node;
      if (++candidates > MOST_CANDIDATES) break search;
      const score = scoreOf(node, group, rarity);
      if (score > top) {
        [next, second] = [best, top];
        [best, top] = [group, score];
      } else if (score > second) [next, second] = [group, score];
    }
  }
  // an undated report joins only where no event of another day fits as well
  const doubtful = !node.report.dating && best?.first && next && top - second < 0.05;
  return doubtful && next?.first?.edtf !== best?.first?.edtf ? null : best;
}

function alike(node: Node, group: Group): number {
  let dot = 0;
  const { stems, weights } = node;
  for (let at = 0; at < stems.length; at++) {
    const weight = group.weights.get(stems[at] ?? '');
    if (weight !== undefined) dot += (weights[at] ?? 0) * weight;
  }
  return group.norm > 0 ? dot / Math.sqrt(group.norm) : 0;
}

/** 1 the same actor, less for those who speak for the same body, 0 for strangers. */
function actorsAgree(node: Node, group: Group): number {
  const [first] = node.players;
  if (!first) return group.actors.size === 0 ? 0.5 : 0.2;
  if (group.actors.has(first.name)) return 1;
  if (node.players.some((player) => group.actors.has(player.name))) return 0.7;
  if (!group.lanes.has(first.group)) return 0;
  // a body and the person who speaks for it; two persons of one lane are two people
  const person = first.kind === 'person';
  if (person && group.persons) return 0;
  return (person ? isVoice(first) : group.voiced.has(first.group)) ? 0.9 : 0.6;
}

const VOICE = /spokes|minister|president|chancellor|secretary|chief|head|director|ceo|chair/iu;
const voices = new WeakMap<Player, boolean>();

function isVoice(player: Player): boolean {
  let known = voices.get(player);
  if (known === undefined) voices.set(player, (known = VOICE.test(player.role ?? '')));
  return known;
}

/** At least 0.1 when the report may belong to the group, higher the better; 0 when it may not. */
function scoreOf(node: Node, group: Group, rarity: Rarity): number {
  if (node.passing) return passingScore(node, group);
  const dating = node.report.dating;
  // what costs least is asked first: most candidates are of another day or actor
  const apart = dating && group.first && !fits(dating, group.first);
  if (apart && !neighbours(node, group)) return 0;
  const agree = actorsAgree(node, group);
  if (apart) return agree >= 0.7 && node.statement === group.statement ? acrossDays(node, group, dating) : 0;
  const sameDate = dating !== null && group.first !== null;
  if (agree < 0.7 && (!sameDate || node.statement)) return 0;
  const likeness = alike(node, group);
  if (dating && group.first) {
    const exact = dating.first === group.first.first && dating.last === group.first.last;
    if (node.statement !== group.statement && likeness < 0.5) return 0;
    if (node.statement) {
      const agreeing = compatible(node.forces, group.forces);
      const same = node.opening && group.opening ? SAME_OPENING : SAME_POINT;
      const bar = !agreeing ? CONTRARY : exact ? same : 0.3;
      const quoteShared = sharesQuotation(node, group, rarity);
      return likeness >= bar || quoteShared ? 0.3 + likeness + (quoteShared ? 0.3 : 0) + agree * 0.1 : 0;
    }
    const sameAct = meets(node.acts, group.acts);
    const bar = (agree >= 0.7 ? 0.22 : agree > 0 ? 0.3 : 0.42) - (sameAct ? 0.05 : 0) + (exact ? 0 : 0.1);
    return likeness >= bar ? likeness + agree * 0.2 : 0;
  }
  if (dating || group.first) {
    // one side has no date: only strong agreement joins them
    if (agree < 1) return 0;
    if (likeness > 0.5) return 0.2 + likeness;
    const occasion = likeness > 0.07 && node.occasions.some((stem) => group.weights.has(stem));
    return occasion || sharesQuotation(node, group, rarity) ? 0.2 + likeness : 0;
  }
  const joint = node.players.length === group.parties;
  return likeness > (!node.statement ? 0.35 : joint ? 0.07 : 0.2) ? 0.1 + likeness : 0;
}

/** How few days apart reports of one act may be dated. */
const NEAR_DAYS = 1;

function neighbours({ eve, morrow }: Node, { first }: Group): boolean {
  if (!first || first.first !== first.last) return false;
  return first.first === eve || first.first === morrow;
}

/**
 * Reports of neighbouring days: the news of an article's day is often dated the day before by another; two that state
 * different days are one act only where they tell it in nearly the same words.
 */
function acrossDays(node: Node, group: Group, dating: Dating): number {
  const likeness = alike(node, group);
  const fresh = dating.rule === 'article-day' && group.first !== null && group.first.last < dating.first;
  if (fresh) return likeness >= 0.4 ? likeness * 0.9 : 0;
  return likeness >= 0.8 && meets(node.acts, group.acts) ? likeness * 0.9 : 0;
}

function passingScore(node: Node, group: Group): number {
  // what somebody said of the flood is not the flood
  if (!group.first || group.statement) return 0;
  const likeness = alike(node, group);
  const happening = node.happenings.some((stem) => group.weights.has(stem));
  return likeness > (happening ? 0.2 : 0.35) ? likeness : 0;
}

function sharesQuotation(node: Node, group: Group, rarity: Rarity): boolean {
  let quotation = 0;
  for (const stem of node.quoted) if (group.quoted.has(stem)) quotation += rarity.of(stem);
  return quotation > 1.6 * Math.log(2 + rarity.total);
}

/** Whether one act of speech can have done both: where either only tells, or they do the same. */
function compatible(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return some.size === 0 || others.size === 0 || meets(some, others);
}

function meets<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}

const OCCASIONS = new Set('ceremony conference interview summit hearing funeral speech debate'.split(' '));

/** Whether two dates can be of one event: they overlap, and neither is so wide that it says nothing. */
function fits(a: Dating, b: Dating): boolean {
  if (a.first > b.last || b.first > a.last) return false;
  return (
    a.precision === b.precision ||
    (a.precision !== 'decade' &&
      a.precision !== 'century' &&
      b.precision !== 'decade' &&
      b.precision !== 'century')
  );
}
