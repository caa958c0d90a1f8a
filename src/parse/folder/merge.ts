/**
 * Joins reports of the same real event across articles and within one. Candidates come from blocks (same day and
 * actor, same day and rare word), so that the cost grows with the number of reports, not with its square.
 */
import { Blocks, type Key } from './blocks.ts';
import { addDays } from '../time/calendar.ts';
import type { Cast, Player } from './cast.ts';
import { eventNoun, forceOf } from '../grammar/lexicon.ts';
import { meets, NEAR_DAYS, ONCE, scoreOf } from './fit.ts';
import { type Group, join, newGroup, type Node } from './group.ts';
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
  };
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
      if (node.morrow && meets(node.acts, ONCE)) for (const name of names) ask.push([node.morrow, name]);
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
