/** One difference under one event: what two events of a story would both show belongs to the one that tells it. */
import type { Claim, Disagreement } from '../../../model/timeline.ts';
import type { Part } from '../compose.ts';
import type { Differing } from './claims.ts';

/** What the articles of an event tell differently. */
export interface Differs {
  readonly parts: readonly Part[];
  readonly differing: Differing;
  readonly weight: number;
}

/** For each event the places of the disagreements that another one shows: an empty list for nearly all. */
export function shownElsewhere(events: readonly Differs[]): readonly (readonly number[])[] {
  const shown = events.map((): number[] => []);
  const byMatter = new Map<string, Shown[]>();
  for (const [event, differs] of events.entries())
    for (const [at, disagreement] of differs.differing.disagreements.entries()) {
      const one = shownBy(event, at, disagreement, differs);
      const before = byMatter.get(disagreement.about) ?? [];
      const same = before.findIndex((other) => other.event !== event && isSame(one, other));
      const other = before[same];
      if (!other) byMatter.set(disagreement.about, [...before, one]);
      else {
        const [stays, goes] = belongs(one, other) ? [one, other] : [other, one];
        before[same] = stays;
        shown[goes.event]?.push(goes.at);
      }
    }
  return shown;
}

/** What is told differently without some of it, and without the sentences beside the event that only that cited. */
export function without(
  { disagreements, asides }: Differing,
  gone: readonly number[],
  parts: number,
): Differing {
  const kept = disagreements.filter((_, at) => !gone.includes(at));
  const cited = new Set(kept.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations)));
  const left = asides.map((_, at) => parts + at).filter((index) => cited.has(index));
  const places = new Map(left.map((index, at) => [index, parts + at]));
  const anew = (claim: Claim): Claim => ({
    ...claim,
    citations: claim.citations.map((index) => places.get(index) ?? index),
  });
  return {
    disagreements: kept.map(({ about, claims: [a, b, ...more] }) => ({
      about,
      claims: [anew(a), anew(b), ...more.map(anew)],
    })),
    asides: asides.filter((_, at) => cited.has(parts + at)),
  };
}

/** A disagreement of an event, with what tells whether another event's is the same. */
interface Shown {
  readonly event: number;
  readonly at: number;
  readonly sides: readonly Side[];
  /** Whether the event's own sentences tell it, and how many sentences do. */
  readonly own: boolean;
  readonly citations: number;
  readonly weight: number;
}

interface Side {
  readonly text: string;
  /** Articles with the offsets of their sentences. */
  readonly sentences: readonly string[];
  readonly articles: readonly number[];
}

function shownBy(
  event: number,
  at: number,
  { claims }: Disagreement,
  { parts, differing, weight }: Differs,
): Shown {
  const cited = claims.map(({ citations }) =>
    citations.map((index): [number, number] => {
      const part = parts[index];
      if (part) return [part.article, part.placed.mention.start];
      const aside = differing.asides[index - parts.length];
      return [parts[aside?.part ?? 0]?.article ?? -1, aside?.start ?? -1];
    }),
  );
  const all = claims.flatMap(({ citations }) => citations);
  return {
    event,
    at,
    sides: claims.map(({ text }, side) => ({
      text: text.toLowerCase(),
      sentences: (cited[side] ?? []).map(([article, start]) => `${article} ${start}`),
      articles: (cited[side] ?? []).map(([article]) => article),
    })),
    own: all.every((index) => index < parts.length),
    citations: all.length,
    weight,
  };
}

/** Whether two differ on one thing: two sides of each stand in the same sentences, or say the same in the same articles. */
function isSame(one: Shown, other: Shown): boolean {
  const met = one.sides.flatMap((side) => {
    const found = other.sides.findIndex((another) => meets(side, another));
    return found < 0 ? [] : [{ found, text: side.text === other.sides[found]?.text }];
  });
  return new Set(met.map(({ found }) => found)).size > 1 && met.some(({ text }) => text);
}

const meets = (one: Side, other: Side): boolean =>
  one.sentences.some((sentence) => other.sentences.includes(sentence)) ||
  (one.text === other.text && one.articles.some((article) => other.articles.includes(article)));

/** Whether a difference is rather the first event's: it tells it itself, in more sentences, or weighs more. */
function belongs(one: Shown, other: Shown): boolean {
  if (one.own !== other.own) return one.own;
  if (one.citations !== other.citations) return one.citations > other.citations;
  return one.weight > other.weight;
}
