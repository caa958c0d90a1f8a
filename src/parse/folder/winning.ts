/** The date of an event among those that its reports bear. */
import type { Dating } from '../../model/time.ts';
import { meets } from './join/meets.ts';
import type { Placed } from './placing.ts';

/** A day is taken where no coarser date that holds it has more than so many times its articles. */
const MOST_COARSER = 5;

function within(inner: Dating, outer: Dating): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** A sentence of an event. */
interface Told {
  readonly article: number;
  readonly placed: Placed;
}

/** What speaks for a date. */
interface Vote {
  dating: Dating;
  readonly articles: Set<number>;
  /** How many sentences state it. */
  stated: number;
  /** The verbs that it is told with. */
  readonly acts: Set<string>;
  readonly order: number;
}

/**
 * How many times its articles a coarser date may have. One that no sentence states, or that is told of another act ("the slick
 * measured 70 miles on Thursday" beside "it began to drift ashore last week"), has no claim against more who tell the coarser one.
 */
function mostCoarser(fine: Vote, coarse: Vote): number {
  const same = meets(fine.acts, coarse.acts);
  return coarse.stated > 0 && (fine.stated === 0 || !same) ? 1 : MOST_COARSER;
}

/** The date that most articles state; finer beats coarser unless hardly any article bears it, stated beats implied. */
export function winning(parts: readonly Told[]): Dating | null {
  const votes = new Map<string, Vote>();
  for (const [order, { article, placed }] of parts.entries()) {
    if (!placed.dating) continue;
    const vote = votes.get(placed.dating.edtf) ?? {
      dating: placed.dating,
      articles: new Set<number>(),
      stated: 0,
      acts: new Set<string>(),
      order,
    };
    vote.articles.add(article);
    vote.acts.add(placed.mention.lemma);
    if (placed.support === 'states-date') {
      if (vote.stated === 0) vote.dating = placed.dating;
      vote.stated++;
    }
    votes.set(placed.dating.edtf, vote);
  }
  const all = [...votes.values()];
  // "erupted at dawn on Thursday" in one report of many that say "last month": another day's gunfire, joined by its words
  const borne = all.filter((vote) =>
    all.every(
      (other) =>
        fineness(other.dating) <= fineness(vote.dating) ||
        !within(vote.dating, other.dating) ||
        vote.articles.size * mostCoarser(vote, other) >= other.articles.size,
    ),
  );
  const ranked = borne.sort(
    (a, b) =>
      fineness(a.dating) - fineness(b.dating) ||
      Math.sign(b.stated) - Math.sign(a.stated) ||
      b.articles.size - a.articles.size ||
      a.order - b.order,
  );
  return ranked[0]?.dating ?? null;
}

function fineness(dating: Dating): number {
  if (dating.first === dating.last) return 0;
  return {
    week: 1,
    month: 2,
    season: 3,
    quarter: 3,
    half: 4,
    year: 5,
    decade: 7,
    century: 8,
    interval: 6,
    day: 1,
  }[dating.precision];
}
