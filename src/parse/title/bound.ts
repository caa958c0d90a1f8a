/** The prepositions and particles without which a verb is another one: "calls for", "blames on". */
import { BOUND } from '../words/verbs.ts';

export const NOTHING: ReadonlySet<string> = new Set();
const bounds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BOUND).map(([lemma, words]) => [lemma, new Set(words.split(' ').filter(Boolean))]),
);

/** Those of a verb, by its lemma; none where it needs none. */
export const boundTo = (lemma: string): ReadonlySet<string> => bounds.get(lemma) ?? NOTHING;
