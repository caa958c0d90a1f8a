/** The prepositions and particles without which a verb is another one: "calls for", "blames on". */
import type { Frame } from '../grammar/frame.ts';
import { BOUND } from '../words/verbs.ts';
import type { Piece } from './pieces.ts';

export const NOTHING: ReadonlySet<string> = new Set();
const bounds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BOUND).map(([lemma, words]) => [lemma, new Set(words.split(' ').filter(Boolean))]),
);

/** Those of a verb, by its lemma; none where it needs none. */
export const boundTo = (lemma: string): ReadonlySet<string> => bounds.get(lemma) ?? NOTHING;

/** Those that bind at the piece at `k`: "votes to tighten the rules | on fuel", where nobody votes on fuel. */
export function boundAt(
  { tokens }: Frame,
  pieces: readonly Piece[],
  k: number,
  outer: ReadonlySet<string>,
): ReadonlySet<string> {
  for (let at = k - 2; at >= 0; at--) {
    const { text, at: index } = pieces[at] as Piece;
    if (text !== 'to') continue;
    const form = tokens[index + 1]?.form;
    if (form?.base) return boundTo(form.verb.lemma);
  }
  return outer;
}
