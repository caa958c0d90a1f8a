/** From the reports of an article to the nodes that are joined. */
import type { Cast, Player } from '../cast.ts';
import type { Mention } from '../../document.ts';
import { eventNoun, forceOf, stemOf } from '../../grammar/lexicon.ts';
import { meets } from './meets.ts';
import { type Node, whenOf } from './group.ts';
import type { Report } from '../placing.ts';
import { type Point, pointsOf } from './points.ts';
import { happeningOf } from './happening.ts';
import { identityOfAll } from './identity.ts';
import { countOf } from '../../time/calendar.ts';
import { remembered, remembering } from '../../remembered.ts';
import { setOf } from './sets.ts';
import { type Rarity, weighed } from './similar.ts';
import { wordingOfAll } from './wording.ts';
import { ROLE_NOUNS } from '../../words/roles.ts';

/** What one article tells, ready to be joined. */
export interface Telling {
  readonly reports: readonly Report[];
  readonly nodes: readonly Node[];
  /** All words that weigh in its nodes; null where nothing is kept for another run. */
  readonly stems: ReadonlySet<string> | null;
  /** Who its nodes are taken to be of; null where that is known to be as it was. */
  readonly players: readonly (readonly Player[])[] | null;
}

/** The nodes of an article's reports. */
export function tellingOf(reports: readonly Report[], rarity: Rarity, cast: Cast): Telling {
  // a day's second run of remarks is a further matter
  const told = new Set<string>();
  const players = reports.map((report) => playersOf(report, cast));
  const nodes: Node[] = [];
  for (const [index, report] of reports.entries())
    for (const node of nodesOf(report, players[index] ?? [], rarity, told)) nodes.push(node);
  return { reports, nodes, stems: remembering() ? stemsOfAll(reports) : null, players };
}

/** Whether a telling still is what `tellingOf` would make of its reports where those stems alone weigh something else. */
export function holds(telling: Telling, changed: ReadonlySet<string>, cast: Cast): boolean {
  const { reports, players, stems } = telling;
  if (players === null) return true;
  if (changed.size > 0 && (stems === null || meets(changed, stems))) return false;
  return reports.every((report, index) => {
    const before = players[index] ?? [];
    const uses = actorsOf(report);
    return uses.length === before.length && uses.every((use, at) => cast.player(use.name) === before[at]);
  });
}

/** The stems of a report, each once: those of one mention are told apart already. */
export const stemsOf = remembered(({ mentions }: Report): readonly string[] | ReadonlySet<string> => {
  const [first] = mentions;
  if (first && mentions.length === 1) return first.mention.stems;
  const stems = new Set<string>();
  for (const { mention } of mentions) for (const stem of mention.stems) stems.add(stem);
  return stems;
});

/** What whoever did without a day belongs nowhere before all else is joined, and says nothing of how rare a word is. */
export const isUnowned = ({ mentions }: Report): boolean =>
  mentions.every(({ mention }) => mention.unowned === true);

/** All stems that weigh in the nodes of reports. */
export const stemsOfAll = remembered((reports: readonly Report[]): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const { mentions } of reports)
    for (const { mention } of mentions) {
      for (const stem of mention.stems) all.add(stem);
      for (const stem of mention.quoted) all.add(stem);
    }
  return all;
});

function actorsOf({ mentions }: Report): readonly { readonly name: string }[] {
  const told = mentions.find(({ mention }) => mention.telling !== 'refers') ?? mentions[0];
  return told?.mention.actors ?? [];
}

const playersOf = (report: Report, cast: Cast): readonly Player[] =>
  actorsOf(report).map((use) => cast.player(use.name));

/** A report's matters as nodes. `told` holds what the article has opened. */
function nodesOf(report: Report, players: readonly Player[], rarity: Rarity, told: Set<string>): Node[] {
  const names = namesOf(players);
  const run = `${report.dating?.edtf ?? ''} ${players.map(({ name }) => name).join('+')}`;
  const statement = report.mentions.some(({ mention }) => mention.kind === 'statement');
  const further = statement && told.has(run);
  if (statement) told.add(run);
  const nodes: Node[] = [];
  for (const point of pointsOf(report, rarity, names)) {
    const home = point.home === null ? null : (nodes[point.home] ?? null);
    nodes.push(nodeOf(point, further, home, players, names, rarity));
  }
  return nodes;
}

const wordsOfPlayer = new WeakMap<Player, readonly string[]>();

/** Words of the actors' names and offices: that both name the speaker says nothing of what was said. */
function namesOf(players: readonly Player[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const player of players) {
    let words = wordsOfPlayer.get(player);
    if (!words) {
      // as they stand among the compared words: "Nikos" as "niko"
      words = `${player.name} ${player.role ?? ''}`.toLowerCase().split(' ').map(stemOf);
      wordsOfPlayer.set(player, words);
    }
    for (const word of words) names.add(word);
  }
  return names;
}

/** Words of an office, which say nothing of what its holder said either. */
const OFFICE: ReadonlySet<string> = new Set([...ROLE_NOUNS, 'prime', 'chief', 'deputy', 'vice']);

const OCCASIONS = new Set('ceremony conference interview summit hearing funeral speech debate'.split(' '));
/** "Nine people were injured": what a happening did to people without names. */
const tellsHarm = ({ lemma, label, telling }: Mention): boolean =>
  /^(?:kill|injure|wound|hurt|die|trap|miss)$/u.test(lemma) &&
  telling === 'narrated' &&
  PEOPLE.test(label ?? '');
const PEOPLE =
  /^(?:at least |about |around |some |more than |up to |nearly |almost |dozens of |hundreds of |scores of )?(?:\d|a |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|people|passengers|workers|children)/iu;

/** Those that there are. */
const listed = <T>(all: readonly (T | null | undefined)[]): readonly T[] =>
  all.filter((one): one is T => one !== null && one !== undefined);

function nodeOf(
  { report, opening }: Point,
  further: boolean,
  home: Node | null,
  players: readonly Player[],
  names: ReadonlySet<string>,
  rarity: Rarity,
): Node {
  const mentions = report.mentions.map((placed) => placed.mention);
  const [first] = mentions;
  // nearly all reports are one mention, whose lists are taken as they are
  const single = mentions.length === 1 ? first : undefined;
  const statement = mentions.some((mention) => mention.kind === 'statement');
  const all = stemsOf(report);
  const { stems, weights } = weighed(
    statement ? [...all].filter((word) => !names.has(word) && !OFFICE.has(word)) : all,
    rarity,
  );
  const quoted = single ? single.quoted : mentions.flatMap((mention) => mention.quoted);
  const forces = listed(mentions.map((mention) => forceOf(mention.lemma)));
  const harm = single !== undefined && tellsHarm(single);
  const told = mentions.map(happeningOf);
  const [happening] = told;
  const lines = single && happening ? happening.lines : told.flatMap((each) => each.lines);
  const proper = single && happening ? happening.proper : told.flatMap((each) => each.proper);
  return {
    report,
    opening: opening && !further,
    home,
    players,
    statement,
    stems,
    weights,
    quoted: setOf(quoted),
    acts: setOf(mentions.map((mention) => mention.lemma)),
    forces: setOf(forces),
    passing: mentions.every((mention) => mention.passing),
    // two ceremonies are not one for being ceremonies
    occasions: mentions.every(({ nominal }) => nominal) ? [] : stems.filter((stem) => OCCASIONS.has(stem)),
    happenings: stems.filter((stem) => eventNoun(stem) !== undefined),
    when: report.dating && whenOf(report.dating),
    lines: setOf(lines),
    proper: setOf(proper),
    sentence:
      harm || lines.length > 0 || report.dating === null || first?.telling === 'earlier'
        ? `${report.article} ${first?.start ?? 0}`
        : null,
    harm,
    things: listed(told.map(({ thing }) => thing)),
    objects: listed(told.map(({ object }) => object)),
    identity: identityOfAll(mentions),
    wording: wordingOfAll(mentions),
    happened: mentions.every(({ status }) => status === 'happened'),
    told: report.day === null ? null : countOf(report.day),
    places: null,
    run: 0,
    at: 0,
    group: null,
  };
}
