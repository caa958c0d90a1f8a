/** How far two events tell the same: by the words of their reports, weighed by how rare they are among the events. */
import type { Composed, Part } from './compose.ts';
import { stemOf } from '../grammar/lexicon.ts';
import { meets } from './join/meets.ts';
import { remembered, remembering } from '../remembered.ts';
import { bagOf, likenessOf, Rarity } from './join/similar.ts';
import { wordsOf as titleWords } from './theme.ts';

/** How two events compare. Bags are made when first asked for. */
export interface Twins {
  /** The likeness of two events, 0 to 1. */
  readonly like: (one: Composed, other: Composed) => number;
  /** Share of an event's sentences that tell the act of a heavier one as well, 0 to 1. */
  readonly retold: (event: Composed, heavier: Composed) => number;
  /** Share of an event's title that a heavier one tells as well, its rarer words counting more, 0 to 1. */
  readonly covered: (event: Composed, heavier: Composed) => number;
}

/** Reports of one event that are read; more of them say the same. */
const MOST_PARTS = 12;
/** Sentences of an event that are held against a heavier one. */
const MOST_READ = 60;

/** What is kept while the folder is watched: words are counted again only of events whose sentences are new. */
interface Memory {
  readonly rarity: Rarity;
  readonly counted: Set<Composed['parts']>;
  readonly bags: Map<Composed['parts'], ReadonlyMap<string, number>>;
}

let memory: Memory | null = null;

type Words = ReadonlyMap<Composed['parts'], ReadonlySet<string>>;

/** The words of all events, counted. */
function counted(words: Words): Memory {
  const { rarity, counted, bags } = (remembering() ? memory : null) ?? {
    rarity: new Rarity(),
    counted: new Set(),
    bags: new Map<Composed['parts'], ReadonlyMap<string, number>>(),
  };
  // what is half done when something goes wrong is worth nothing
  if (remembering()) memory = null;
  const now = new Set(words.keys());
  for (const parts of counted)
    if (!now.has(parts)) {
      rarity.remove(wordsOf(parts));
      bags.delete(parts);
    }
  for (const [parts, stems] of words) if (!counted.has(parts)) rarity.add(stems);
  const changed = rarity.settle();
  if (changed === null) bags.clear();
  else if (changed.size > 0)
    for (const parts of bags.keys()) if (meets(changed, wordsOf(parts))) bags.delete(parts);
  const made = { rarity, counted: now, bags };
  if (remembering()) memory = made;
  return made;
}

export function twinsOf(events: readonly Composed[]): Twins {
  const words: Words = new Map(events.map(({ parts }) => [parts, wordsOf(parts)] as const));
  const { rarity, bags } = counted(words);
  const bag = ({ parts }: Composed): ReadonlyMap<string, number> => {
    let made = bags.get(parts);
    if (!made) bags.set(parts, (made = bagOf(words.get(parts) ?? wordsOf(parts), rarity)));
    return made;
  };
  const acts = new Map<Composed, ReadonlySet<string>>();
  const actsOf = (event: Composed): ReadonlySet<string> => {
    let made = acts.get(event);
    if (!made) acts.set(event, (made = actsTold(event)));
    return made;
  };
  const like = (one: Composed, other: Composed): number => {
    const same = tells(words.get(other.parts), actsOf(one)) || tells(words.get(one.parts), actsOf(other));
    return Math.min(1, likenessOf(bag(one), bag(other)) + (same ? SAME_ACT : 0));
  };
  const covered = (event: Composed, heavier: Composed): number => {
    const known = words.get(heavier.parts);
    const title = titleWords(heavier.title);
    let [all, shared] = [0, 0];
    for (const stem of titleWords(event.title)) {
      const weight = rarity.of(stem);
      all += weight;
      if (known?.has(stem) === true || title.has(stem)) shared += weight;
    }
    return all > 0 ? shared / all : 0;
  };
  const sentences = new Map<Composed, ReadonlySet<number>>();
  const sentencesIn = (event: Composed): ReadonlySet<number> => {
    let made = sentences.get(event);
    if (!made) sentences.set(event, (made = sentencesOf(event)));
    return made;
  };
  return {
    like,
    covered,
    retold: (event, heavier) => retold(event, actsOf(heavier), () => sentencesIn(heavier)),
  };
}

const sentencesOf = remembered(
  ({ parts }: Composed): ReadonlySet<number> => new Set(parts.map(sentenceNumber)),
);

/** One number for each sentence of the folder: no article has so many characters. */
const sentenceNumber = ({ article, placed }: Part): number => article * 0x100000000 + placed.mention.start;
/** Two acts told in one sentence are half one piece of news; one that names the other's act tells it once more. */
const BESIDE = 0.5;

function retold(
  { parts, kind }: Composed,
  acts: ReadonlySet<string>,
  sentencesOf: () => ReadonlySet<number>,
): number {
  if (kind === 'statement') return 0;
  const read = parts.slice(0, MOST_READ);
  let sentences: ReadonlySet<number> | null = null;
  let sum = 0;
  for (const part of read) {
    if (part.placed.mention.stems.some((stem) => acts.has(stem))) sum++;
    else if ((sentences ??= sentencesOf()).has(sentenceNumber(part))) sum += BESIDE;
  }
  return sum / read.length;
}

/** What "explodes" and "an explosion kills 11" share beside their words: the one tells the other's act. */
const SAME_ACT = 0.25;
/** Verbs that tell of nothing by themselves. */
const EMPTY: ReadonlySet<string> = new Set(
  'say tell begin start make have take give hold get go come put call continue end launch manage try plan use see show set declare'.split(
    ' ',
  ),
);

function actsTold({ parts, kind }: Composed): ReadonlySet<string> {
  if (kind === 'statement') return new Set();
  return new Set(
    parts
      .slice(0, MOST_PARTS)
      .map(({ placed }) => stemOf(placed.mention.lemma))
      .filter((stem) => !EMPTY.has(stem)),
  );
}

function tells(words: ReadonlySet<string> | undefined, acts: ReadonlySet<string>): boolean {
  for (const act of acts) if (words?.has(act)) return true;
  return false;
}

/** Stems that a good part of the event's reports share, so that a long event is not like everything. */
const wordsOf = remembered((parts: Composed['parts']): ReadonlySet<string> => {
  const read = parts.slice(0, MOST_PARTS);
  const counts = new Map<string, number>();
  for (const { placed } of read)
    for (const stem of placed.mention.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const least = read.length / 4;
  return new Set([...counts].filter(([, count]) => count >= least).map(([stem]) => stem));
});
