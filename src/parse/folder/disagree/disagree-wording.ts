/** One quotation that articles give in different words: "a necessary step" against "a necessary measure". */
import type { Disagreement } from '../../../model/timeline.ts';
import { aligned, heardIn, swaps, type Heard, type Pair, type Swap } from './align.ts';
import type { Told } from './claims.ts';
import { quotedWords } from './quotation.ts';
import { keyOf, quoting } from './quoted.ts';
import { countOf } from '../../time/calendar.ts';

/** The first two articles that quote it differently. */
export function quotes(told: readonly Told[]): Disagreement[] {
  const all = told.flatMap((one) => runsIn(one));
  const has = quoting();
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (one.told.article === other.told.article || !meet(one, other) || !oneOccasion(one, other)) continue;
      const [swap] = differing(one.words, other.words);
      if (!swap || has(one.told, other.key) || has(other.told, one.key)) continue;
      return [
        {
          about: 'wording',
          claims: [
            { text: near(one, swap.one), citations: [one.told.index] },
            { text: near(other, swap.other), citations: [other.told.index] },
          ],
        },
      ];
    }
  }
  return [];
}

/** A quotation in its sentence. */
interface Run {
  readonly told: Told;
  readonly words: readonly Heard[];
  /** Its words, between blanks. */
  readonly key: string;
  /** Stems of what tells something, and the numbers of their meanings. */
  readonly stems: ReadonlySet<string>;
}

function runsIn(told: Told): Run[] {
  return quotedWords(told.tokens).flatMap((tokens): Run[] => {
    const words = heardIn(tokens);
    if (words.length < 2 || words.length > MOST_WORDS) return [];
    const stems = new Set(
      words.flatMap(({ telling, stem, meanings }) => (telling ? [stem, ...meanings.map(String)] : [])),
    );
    return [{ told, words, key: keyOf(words), stems }];
  });
}
const MOST_WORDS = 80;

function meet({ stems }: Run, { stems: others }: Run): boolean {
  for (const stem of stems) if (others.has(stem)) return true;
  return false;
}

/** Whether what two articles quote may have been said at one time: none told it before the day that the other gives. */
function oneOccasion({ told: one }: Run, { told: other }: Run): boolean {
  const told = (day: number | null, { part }: Told): boolean => {
    const { dating, support } = part.placed;
    return day === null || !dating || support !== 'states-date' || day >= countOf(dating.first);
  };
  return told(one.day, other) && told(other.day, one);
}

/** Shares of the shorter quotation that stand in the other: of its words, and of those that tell something. */
const HALF = 0.5;
const MOSTLY = 0.6;
/** Two or three words are a quotation of themselves. */
const FEW = 3;

/** Where two versions of one utterance part; nowhere where they are two utterances, or one cut in two ways. */
function differing(a: readonly Heard[], b: readonly Heard[]): readonly Swap[] {
  const short = a.length < b.length ? a : b;
  const pairs = aligned(a, b);
  const telling = pairs.filter(({ one }) => a[one]?.telling);
  const same = telling.filter((pair) => pair.same);
  const content = telling.length / short.filter((word) => word.telling).length;
  const found = swaps(a, b, pairs);
  // "a grave failing" of "a serious failure": every word has another of one meaning
  if (short.length <= FEW) return content === 1 && (same.length > 0 || telling.length > 1) ? found : [];
  if (same.length === 0) return [];
  const share = pairs.length / short.length;
  if (content < HALF || share < HALF || Math.max(content, share) < MOSTLY) return [];
  return found.filter((swap) => same.length > 1 || telling.length > 1 || isFramed(swap, pairs));
}

/** Whether what differs stands between words that both have. */
const isFramed = ({ one: [from, to] }: Swap, pairs: readonly Pair[]): boolean =>
  pairs.some(({ one }) => one === from - 1) && pairs.some(({ one }) => one === to);

/** Words shown on each side of what differs. */
const AROUND = 7;
/** Quotations of no more words are shown whole. */
const SHORT = 14;

/** The words around the place where two quotations part: the whole of a short one. */
function near({ told, words }: Run, [from, to]: readonly [number, number]): string {
  const whole = words.length <= SHORT;
  const first = words[whole ? 0 : Math.max(0, from - AROUND)]?.token;
  const last = words[whole ? words.length - 1 : Math.min(words.length, to + AROUND) - 1]?.token;
  return told.text.slice(first?.start, last?.end);
}
