/** Where a report looks for others that tell the same: under its day, actors, rarest words and quotations. */
import type { Blocks } from './blocks.ts';
import type { Day } from '../../../model/time.ts';
import { addDays } from '../../time/calendar.ts';
import type { Player } from '../cast.ts';
import { NEAR_DAYS, ONCE } from './fit.ts';
import { meets } from './meets.ts';
import type { Node, Places, Slot } from './group.ts';
import { isUnowned } from './node.ts';
import type { Rarity } from './similar.ts';

/** Rarest words of a report that open a block. */
const BLOCKING_WORDS = 7;
const MOST_PAIRS = 12;
/** Names under which a happening waits for others of its line. */
const MOST_PROPER = 5;

const NOWHERE: Places = { ask: [], give: [] };

/**
 * `asked` are the first words under which some report looks, as `askedUnder` tells them: where nobody does none needs to wait. Null
 * where other runs will ask.
 */
export function placesOf(
  node: Node,
  blocks: Blocks,
  rarity: Rarity,
  asked: ReadonlySet<string> | null = null,
): Places {
  if (isUnowned(node.report)) return NOWHERE;
  const dating = node.report.dating;
  const words = rarest(node.stems, rarity);
  const names = [...new Set(node.players.flatMap((player) => [player.name, laneOf(player)]))];
  const ask: Slot[] = [];
  const give: Slot[] = [];
  const wait = (first: string, seconds: readonly string[]): void => {
    if (asked === null || asked.has(first)) blocks.under(give, first, seconds);
  };
  const open = (first: string, seconds: readonly string[]): void =>
    dating || !node.passing ? wait(first, seconds) : blocks.under(ask, first, seconds);
  const lines = [...node.lines].map(underLine);
  const matters = [...words, ...node.occasions, ...pairsOf(node.quoted)];
  if (dating) {
    const day = dating.first === dating.last;
    const slot = day ? dating.first : monthOf(dating.first);
    for (const slots of [ask, give]) {
      blocks.under(slots, slot, names);
      blocks.under(slots, slot, words);
      blocks.under(slots, slot, lines);
      if (node.sentence !== null) blocks.under(slots, slot, [node.sentence]);
    }
    if (day) {
      const eve = addDays(dating.first, -NEAR_DAYS);
      blocks.under(ask, eve, names);
      if (meets(node.acts, ONCE)) blocks.under(ask, addDays(dating.first, NEAR_DAYS), names);
      if (dating.rule === 'article-day') blocks.under(ask, eve, words);
      const month = monthOf(dating.first);
      wait(month, names);
      wait(month, words);
      wait(month, lines);
    } else blocks.under(ask, ANY, words);
  }
  for (const name of names) open(name, matters);
  // a quotation that an article brings without its day may be of an earlier one
  if (dating?.rule === 'article-day' && node.quoted.size > 1)
    for (const name of names) blocks.under(ask, name, pairsOf(node.quoted));
  if (lines.length > 0) for (const name of [...node.proper].slice(0, MOST_PROPER)) open(name, lines);
  if (dating && dating.rule !== 'article-day') wait(ANY, words);
  if (!dating && node.passing) blocks.under(ask, ANY, words);
  return { ask: !dating && !node.passing ? give : ask, give };
}

/** Under what a report of any day waits for those without one. */
const ANY = 'any';

/** The first words under which reports look for others: a story of nothing but days asks under no month and no name. */
export function askedUnder(nodes: readonly Node[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { report, players, acts, quoted, proper } of nodes) {
    const { dating } = report;
    if (dating) {
      const day = dating.first === dating.last;
      asked.add(day ? dating.first : monthOf(dating.first));
      if (!day) asked.add(ANY);
      else asked.add(addDays(dating.first, -NEAR_DAYS));
      if (day && meets(acts, ONCE)) asked.add(addDays(dating.first, NEAR_DAYS));
    } else {
      asked.add(ANY);
      for (const name of proper) asked.add(name);
    }
    if (dating && (dating.rule !== 'article-day' || quoted.size < 2)) continue;
    for (const player of players) asked.add(player.name).add(laneOf(player));
  }
  return asked;
}

/** Texts made anew for each report would be hashed anew each time. */
const lanes = new Map<string, string>();
const happenings = new Map<string, string>();
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

const underLine = (line: string): string => kept(happenings, line, () => `line ${line}`);
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
