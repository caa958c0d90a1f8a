/** The sides of a difference as a reader weighs them: the words, and who prints them. */
import type { Source } from '../../layout/sources.ts';
import type { Disagreement, TimelineEvent } from '../../model/timeline.ts';

export interface Side {
  readonly text: string;
  /** By name, in the order of the sources. */
  readonly tellers: readonly Teller[];
  /** How many articles more say so. */
  readonly more: number;
}

export interface Teller {
  readonly letters: readonly string[];
  readonly name: string;
}

/** Names that a side is given at most; a count stands for the others. */
const MOST_NAMED = 3;

/** Each side with its publishers: an article without one goes by its title. */
export function sidesOf(
  { claims }: Disagreement,
  { citations }: TimelineEvent,
  sourceOf: ReadonlyMap<string, Source>,
): readonly Side[] {
  return claims.map(({ text, citations: indices }) => {
    const found = new Set(indices.flatMap((i) => sourceOf.get(citations[i]?.article ?? '') ?? []));
    const tellers: { name: string; letters: string[] }[] = [];
    for (const { name, letter } of [...found].sort((a, b) => a.index - b.index)) {
      const same = tellers.find((teller) => teller.name === name);
      if (same) same.letters.push(letter);
      else tellers.push({ name, letters: [letter] });
    }
    const rest = tellers.slice(MOST_NAMED);
    return {
      text,
      tellers: tellers.slice(0, MOST_NAMED),
      more: rest.reduce((sum, { letters }) => sum + letters.length, 0),
    };
  });
}
