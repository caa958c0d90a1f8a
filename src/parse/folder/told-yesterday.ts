/** The day of a morning paper: "The harbour was silent yesterday. Some 7,000 dockers laid down their tools." */
import type { Dating } from '../../model/time.ts';
import type { Timex } from '../document.ts';
import type { Draft } from '../draft.ts';

const YESTERDAY = /\b(?:yesterday|last (?:night|evening))\b/iu;
/** What is told as of now: "has resigned", "is to resign". */
const NOW = /\b(?:has|have|is|are)(?: \p{L}+ly| now| also| just)? $/iu;

/**
 * The day before, where a sentence above a mention says that it tells of yesterday and the mention goes on in the past; null where nothing
 * above says so, or the mention is of now. `timexes` are the article's times, as placed.
 */
export function toldYesterday(
  { document, expressions, mentions }: Draft,
  timexes: readonly (Timex | null)[],
  index: number,
): Dating | null {
  const mention = mentions[index];
  const own = mention && document.sentences[mention.sentence];
  if (!mention || !own || NOW.test(document.clean.slice(own.start, mention.verb.start))) return null;
  const body = document.sentences.find(({ kind }) => kind === 'body');
  for (const [at, { start, end, context }] of expressions.entries()) {
    if (start >= own.start) return null;
    if (start < (body?.start ?? 0) || context.quoted) continue;
    const dating = timexes[at]?.dating;
    if (dating && dating.first === dating.last && YESTERDAY.test(document.clean.slice(start, end)))
      return dating;
  }
  return null;
}
