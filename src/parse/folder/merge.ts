/**
 * Joins reports of the same real event across articles and within one. Candidates come from blocks (same day and
 * actor, same day and rare word), so that the cost grows with the number of reports, not with its square.
 */
import type { Dating } from '../../model/time.ts';
import { Blocks, type Key } from './blocks.ts';
import { addDays } from '../time/calendar.ts';
import type { Cast, Player } from './cast.ts';
import { eventNoun } from '../grammar/lexicon.ts';
import type { Report } from './placing.ts';
import { bagOf, Rarity } from './similar.ts';

/** Reports of one event, in the order they were joined. */
export interface Cluster {
  readonly reports: readonly Report[];
}

interface Node {
  readonly report: Report;
  readonly players: readonly Player[];
  readonly statement: boolean;
  readonly kinds: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly bag: ReadonlyMap<string, number>;
  readonly quoted: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly passing: boolean;
  /** Stems that name an occasion (a summit), and those that name a happening (an explosion). */
  readonly occasions: readonly string[];
  readonly happenings: readonly string[];
}

interface Group {
  readonly nodes: Node[];
  readonly weights: Map<string, number>;
  norm: number;
  readonly quoted: Set<string>;
  readonly numbers: Set<string>;
  readonly actors: Set<string>;
  readonly lanes: Set<string>;
  /** Lanes whose voice (a spokesman, a minister) is among the actors. */
  readonly voiced: Set<string>;
  readonly acts: Set<string>;
  persons: boolean;
  statement: boolean;
  first: Dating | null;
}

/** Rarest words of a report that open a block. */
const BLOCKING_WORDS = 7;
const MOST_CANDIDATES = 60;

export function merge(reports: readonly Report[], cast: Cast): Cluster[] {
  const rarity = new Rarity();
  const raw = reports.map((report) => {
    const stems = new Set(report.mentions.flatMap((placed) => placed.mention.stems));
    rarity.add(stems);
    return { report, stems };
  });
  const nodes = raw.map(({ report, stems }) => nodeOf(report, stems, rarity, cast));
  const groups: Group[] = [];
  const blocks = new Blocks<Group>(MOST_CANDIDATES * 4);
  const dated = nodes.filter((node) => node.report.dating !== null);
  const undated = nodes.filter((node) => node.report.dating === null);
  const rank = (node: Node): number => (node.report.dating?.first === node.report.dating?.last ? 0 : 1);
  for (const node of [
    ...dated.filter((n) => rank(n) === 0),
    ...dated.filter((n) => rank(n) === 1),
    ...undated.filter((n) => !n.passing),
    ...undated.filter((n) => n.passing),
  ]) {
    const keys = keysOf(node, rarity);
    const group = bestGroup(node, keys.ask, blocks, rarity);
    if (!group && node.passing) continue;
    const joined = group ?? newGroup();
    if (!group) groups.push(joined);
    join(joined, node);
    for (const key of keys.give) blocks.add(key, joined);
  }
  return groups.map((group) => ({ reports: group.nodes.map((node) => node.report) }));
}

function nodeOf(report: Report, stems: ReadonlySet<string>, rarity: Rarity, cast: Cast): Node {
  const mentions = report.mentions.map((placed) => placed.mention);
  const first = mentions.find((mention) => mention.telling !== 'refers') ?? mentions[0];
  return {
    report,
    players: (first?.actors ?? []).map((use) => cast.player(use.name)),
    statement: mentions.some((mention) => mention.kind === 'statement'),
    kinds: new Set(mentions.map((mention) => mention.kind)),
    stems,
    bag: bagOf(stems, rarity),
    quoted: new Set(mentions.flatMap((mention) => mention.quoted)),
    numbers: new Set(mentions.flatMap((mention) => mention.numbers)),
    acts: new Set(mentions.map((mention) => mention.lemma)),
    passing: mentions.every((mention) => mention.passing),
    occasions: [...stems].filter((stem) => OCCASIONS.has(stem)),
    happenings: [...stems].filter((stem) => eventNoun(stem) !== undefined),
  };
}

function newGroup(): Group {
  return {
    nodes: [],
    weights: new Map(),
    norm: 0,
    quoted: new Set(),
    numbers: new Set(),
    actors: new Set(),
    lanes: new Set(),
    voiced: new Set(),
    acts: new Set(),
    persons: false,
    statement: false,
    first: null,
  };
}

function join(group: Group, node: Node): void {
  group.nodes.push(node);
  for (const [stem, weight] of node.bag) {
    const before = group.weights.get(stem) ?? 0;
    group.norm += (before + weight) ** 2 - before ** 2;
    group.weights.set(stem, before + weight);
  }
  for (const stem of node.quoted) group.quoted.add(stem);
  for (const number of node.numbers) group.numbers.add(number);
  for (const player of node.players) {
    group.actors.add(player.name);
    group.lanes.add(player.group);
    if (player.kind === 'person') group.persons = true;
    if (isVoice(player)) group.voiced.add(player.group);
  }
  for (const act of node.acts) group.acts.add(act);
  if (node.statement) group.statement = true;
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
  const words = [...node.stems]
    .sort((a, b) => rarity.of(b) - rarity.of(a) || (a < b ? -1 : 1))
    .slice(0, BLOCKING_WORDS);
  const names = [...new Set(node.players.flatMap((player) => [player.name, `lane ${player.group}`]))];
  const ask: Key[] = [];
  const give: Key[] = [];
  const open = names.flatMap((name) => [...words, ...node.occasions].map((word): Key => [name, word]));
  if (dating) {
    const day = dating.first === dating.last;
    const slot = day ? dating.first : dating.first.slice(0, 7);
    for (const name of names) ask.push([slot, name]);
    for (const word of words) ask.push([slot, word]);
    give.push(...ask);
    if (day) {
      const eve = addDays(dating.first, -1);
      for (const name of names) ask.push([eve, name]);
      if (dating.rule === 'article-day') for (const word of words) ask.push([eve, word]);
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

function bestGroup(node: Node, keys: readonly Key[], blocks: Blocks<Group>, rarity: Rarity): Group | null {
  const seen = new Set<Group>();
  let best: Group | null = null;
  let top = 0;
  let second = 0;
  for (const key of keys) {
    for (const group of blocks.at(key)) {
      if (seen.has(group)) continue;
      seen.add(group);
      if (seen.size > MOST_CANDIDATES) break;
      const score = scoreOf(node, group, rarity);
      if (score > top) {
        second = top;
        top = score;
        best = group;
      } else if (score > second) second = score;
    }
  }
  // an undated report joins only where no other dated event fits as well
  if (best && !node.report.dating && best.first && top - second < 0.05 && second > 0) return null;
  return best;
}

function alike(node: Node, group: Group): number {
  let dot = 0;
  for (const [stem, weight] of node.bag) dot += weight * (group.weights.get(stem) ?? 0);
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
  if (apart && !neighbours(dating, group.first)) return 0;
  const agree = actorsAgree(node, group);
  if (apart) return agree >= 0.7 && node.statement === group.statement ? acrossDays(node, group, dating) : 0;
  const sameDate = dating !== null && group.first !== null;
  if (agree < 0.7 && (!sameDate || node.statement)) return 0;
  const likeness = alike(node, group);
  if (dating && group.first) {
    const exact = dating.first === group.first.first && dating.last === group.first.last;
    if (node.statement !== group.statement && likeness < 0.5) return 0;
    if (node.statement) {
      const bar = exact ? 0.07 : 0.3;
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
    const occasion = likeness > 0.12 && node.occasions.some((stem) => group.weights.has(stem));
    return occasion || sharesQuotation(node, group, rarity) ? 0.2 + likeness : 0;
  }
  return likeness > (node.statement ? 0.18 : 0.35) ? 0.1 + likeness : 0;
}

/** How few days apart reports of one act may be dated. */
const NEAR_DAYS = 1;

function neighbours(a: Dating, b: Dating | null): boolean {
  if (!b || a.first !== a.last || b.first !== b.last) return false;
  return a.first === addDays(b.first, NEAR_DAYS) || b.first === addDays(a.first, NEAR_DAYS);
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
  if (!group.first) return 0;
  const likeness = alike(node, group);
  const happening = node.happenings.some((stem) => group.weights.has(stem));
  return likeness > (happening ? 0.2 : 0.35) ? likeness : 0;
}

function sharesQuotation(node: Node, group: Group, rarity: Rarity): boolean {
  let quotation = 0;
  for (const stem of node.quoted) if (group.quoted.has(stem)) quotation += rarity.of(stem);
  return quotation > 1.6 * Math.log(2 + rarity.total);
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
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
