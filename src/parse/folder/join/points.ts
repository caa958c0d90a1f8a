/**
 * The matters that one speaker takes up on one occasion. Remarks that carry on one matter are one event; what turns to
 * another ("also warned that the dam would have to be emptied") is an event of its own on the same day.
 */
import { forceOf } from '../../grammar/lexicon.ts';
import type { Placed, Report } from '../placing.ts';
import { bagOf, likenessOf, type Rarity } from './similar.ts';

/** Remarks of one speaker on one matter. */
export interface Point {
  readonly report: Report;
  /** What the occasion is told with first: where articles agree on speaker and day, they mean the same by it. */
  readonly opening: boolean;
  /** Set for an aside: index of the point that it goes with, unless another article tells the same apart. */
  readonly home: number | null;
}

/** Remarks less alike than this turn to another matter. */
const SAME_MATTER = 0.1;
/** A matter is told in so many words of its own, and so that a title can tell it. */
const FEWEST_WORDS = 4;
const CLEAR = 0.42;
/** Verbs that only go on. */
const GOING_ON = new Set(['add', 'continue', 'conclude', 'go', 'explain', 'clarify', 'repeat', 'elaborate']);

interface Matter {
  readonly placed: Placed[];
  readonly bags: ReadonlyMap<string, number>[];
  readonly home: number | null;
}

/**
 * Parts a report into its matters, in the order in which the text turns to them. `names` are stems of the speaker's own
 * name. What "he" says goes with the matter before as an aside.
 */
export function pointsOf(report: Report, rarity: Rarity, names: ReadonlySet<string>): Point[] {
  const { mentions } = report;
  if (mentions.length < 2) return [{ report, opening: true, home: null }];
  const matters: Matter[] = [];
  let current = 0;
  for (const placed of mentions) {
    const bag = bagOf(wordsOf(placed, names), rarity);
    let to: Matter | undefined = matters[current];
    const turned = to !== undefined && turns(placed, bag.size, matters[0]?.placed ?? []);
    if (turned) {
      const like = closest(matters, bag, forceOf(placed.mention.lemma));
      if (like !== null) current = like;
      to = like === null ? undefined : matters[like];
    }
    if (!to) {
      to = { placed: [], bags: [], home: turned && !placed.named ? current : null };
      matters.push(to);
      if (to.home === null) current = matters.length - 1;
    }
    to.placed.push(placed);
    to.bags.push(bag);
  }
  return legible(matters).map(({ placed, home }, index) => ({
    report: { ...report, mentions: placed },
    opening: index === 0,
    home,
  }));
}

/** Index of the matter that has a remark like this one, and none that does something else: a greeting is no rebuke. */
function closest(
  matters: readonly Matter[],
  bag: ReadonlyMap<string, number>,
  force: number | undefined,
): number | null {
  let best: number | null = null;
  let top = SAME_MATTER;
  for (const [index, { bags, placed }] of matters.entries()) {
    const forces = placed.flatMap(({ mention }) => forceOf(mention.lemma) ?? []);
    if (force !== undefined && forces.length > 0 && !forces.includes(force)) continue;
    for (const other of bags) {
      const likeness = likenessOf(bag, other);
      if (likeness >= top) [best, top] = [index, likeness];
    }
  }
  return best;
}

/** Where no title can be made of what opens, all remarks stay together. */
function legible(matters: readonly Matter[]): readonly Matter[] {
  if (matters[0]?.placed.some(({ mention }) => mention.clarity >= CLEAR)) return matters;
  const placed = matters.flatMap((matter) => matter.placed);
  return [{ placed, bags: [], home: null }];
}

/** Whether a remark can turn to another matter: it says enough, does not only go on, and is not what dates the opening. */
function turns({ mention, support }: Placed, words: number, opening: readonly Placed[]): boolean {
  if (mention.telling === 'refers' || GOING_ON.has(mention.lemma)) return false;
  if (mention.clarity < CLEAR || words < FEWEST_WORDS) return false;
  return support !== 'states-date' || opening.some((one) => one.support === 'states-date');
}

function* wordsOf({ mention }: Placed, names: ReadonlySet<string>): Iterable<string> {
  for (const stem of mention.stems) if (stem !== mention.lemma && !names.has(stem)) yield stem;
}
