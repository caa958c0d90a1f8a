/**
 * Joins reports of the same real event across articles and within one. Candidates come from blocks (same day and
 * actor, same day and rare word), so that the cost grows with the number of reports, not with its square.
 */
import { Blocks, type Keys } from './blocks.ts';
import type { Day } from '../../model/time.ts';
import { addDays } from '../time/calendar.ts';
import type { Cast, Player } from './cast.ts';
import { eventNoun, forceOf } from '../grammar/lexicon.ts';
import { meets, NEAR_DAYS, ONCE, scoreOf } from './fit.ts';
import { type Group, join, newGroup, type Node, whenOf } from './group.ts';
import type { Report } from './placing.ts';
import { type Point, pointsOf } from './points.ts';
import { remembered } from '../remembered.ts';
import { bagOf, Rarity } from './similar.ts';

/** Reports of one event, in the order they were joined. */
export interface Cluster {
  readonly reports: readonly Report[];
}

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
    blocks.add(keys.give, joined);
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

const wordsOfPlayer = new WeakMap<Player, readonly string[]>();

/** Words of the actors' names and offices: that both name the speaker says nothing of what was said. */
function namesOf(players: readonly Player[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const player of players) {
    let words = wordsOfPlayer.get(player);
    if (!words) {
      words = `${player.name} ${player.role ?? ''}`.toLowerCase().split(' ');
      wordsOfPlayer.set(player, words);
    }
    for (const word of words) names.add(word);
  }
  return names;
}

const OCCASIONS = new Set('ceremony conference interview summit hearing funeral speech debate'.split(' '));

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
    when: dating && whenOf(dating),
  };
}

function keysOf(node: Node, rarity: Rarity): { readonly ask: Keys; readonly give: Keys } {
  const dating = node.report.dating;
  const words = rarest(node.stems, rarity);
  const names = [...new Set(node.players.flatMap((player) => [player.name, laneOf(player)]))];
  const ask: string[] = [];
  const give: string[] = [];
  const under = (keys: string[], first: string, seconds: readonly string[]): void => {
    for (const second of seconds) keys.push(first, second);
  };
  const open = dating || !node.passing ? give : ask;
  const matters = [...words, ...node.occasions, ...pairsOf(node.quoted)];
  if (dating) {
    const day = dating.first === dating.last;
    const slot = day ? dating.first : monthOf(dating.first);
    for (const keys of [ask, give]) {
      under(keys, slot, names);
      under(keys, slot, words);
    }
    if (node.eve) {
      under(ask, node.eve, names);
      if (node.morrow && meets(node.acts, ONCE)) under(ask, node.morrow, names);
      if (dating.rule === 'article-day') under(ask, node.eve, words);
    }
    if (day) {
      const month = monthOf(dating.first);
      under(give, month, names);
      under(give, month, words);
    }
    if (!day) under(ask, 'any', words);
  }
  for (const name of names) under(open, name, matters);
  if (dating && dating.rule !== 'article-day') under(give, 'any', words);
  if (!dating && node.passing) under(ask, 'any', words);
  return { ask: !dating && !node.passing ? give : ask, give };
}

/** Texts made anew for each report would be hashed anew each time. */
const lanes = new Map<string, string>();
const months = new Map<string, string>();
const MOST_KNOWN = 50_000;

function kept(known: Map<string, string>, from: string, make: () => string): string {
  let made = known.get(from);
  if (made === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(from, (made = make()));
  }
  return made;
}

const laneOf = ({ group }: Player): string => kept(lanes, group, () => `lane ${group}`);
const monthOf = (day: Day): string => kept(months, day, () => day.slice(0, 7));

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

function bestGroup(node: Node, keys: Keys, blocks: Blocks<Group>, rarity: Rarity): Group | null {
  let candidates = 0;
  let best: Group | null = null;
  let top = 0;
  let next: Group | null = null;
  let second = 0;
  search: for (let at = 0; at + 1 < keys.length; at += 2) {
    for (const group of blocks.at(keys[at] ?? '', keys[at + 1] ?? '')) {
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
