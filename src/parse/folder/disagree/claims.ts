/** Sides of a disagreement: what each article says of one thing, and where two of them cannot both be so. */
import type { Claim, Difference, Disagreement } from '../../../model/timeline.ts';
import type { Span } from '../../../model/text.ts';
import type { Part } from '../compose.ts';
import type { Token } from '../../text/tokens.ts';

/** A sentence of an event, or beside one, with its words. `text` is its whole article's. */
export interface Told extends Span {
  readonly index: number;
  readonly article: number;
  /** The part that it is, or that it stands behind. */
  readonly part: Part;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The day of its article as a number, where one is known. */
  readonly day: number | null;
  /** Whether it is a sentence of the event itself. */
  readonly own: boolean;
}

/** A sentence beside those of an event, that holds one side of a disagreement. */
export interface Aside extends Span {
  /** The part whose article it stands in. */
  readonly part: number;
}

/** What articles tell differently. Claims number the sentences of the event first, then those beside it. */
export interface Differing {
  readonly disagreements: readonly Disagreement[];
  readonly asides: readonly Aside[];
}

/** One side's words with what makes two of them differ. */
export interface Said {
  readonly text: string;
  readonly key: string;
  readonly citation: number;
  readonly article: number;
}

/** Claims of different articles whose keys differ, the most told first. */
export function contrast(
  about: Difference,
  sides: readonly Said[],
  differ: (a: string, b: string) => boolean,
): Disagreement[] {
  const claims: { key: string; text: string; citations: number[]; articles: Set<number> }[] = [];
  for (const side of sides) {
    const same = claims.find((claim) => claim.key === side.key || !differ(claim.key, side.key));
    if (same) {
      if (!same.citations.includes(side.citation)) same.citations.push(side.citation);
      same.articles.add(side.article);
    } else
      claims.push({
        key: side.key,
        text: side.text,
        citations: [side.citation],
        articles: new Set([side.article]),
      });
  }
  // one article that tells both sides is no conflict with itself
  const distinct = claims.filter((claim, index) =>
    claims.every(
      (other, k) =>
        k === index ||
        [...claim.articles].some((article) => !other.articles.has(article)) ||
        claim.articles.size >= other.articles.size,
    ),
  );
  const [first, second, ...rest] = distinct;
  if (!first || !second || new Set(distinct.flatMap((claim) => [...claim.articles])).size < 2) return [];
  const claim = ({ text, citations }: { text: string; citations: readonly number[] }): Claim => ({
    text,
    citations,
  });
  return [{ about, claims: [claim(first), claim(second), ...rest.slice(0, 4).map(claim)] }];
}

/** Two sets of words that have nothing in common. */
export function apart(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').every((word) => !words.has(word));
}
