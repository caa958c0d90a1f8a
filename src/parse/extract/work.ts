/** Works and ships that act under their names in marks: `the thriller "Cold Harbour" earned 48 million dollars`. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { DET } from '../grammar/lexicon.ts';
import { workBefore } from '../grammar/works.ts';

/** The words of such a subject as a title opens with them, and the name alone; null where the subject is none. */
export function workOf(
  frame: Frame,
  clause: Clause,
): { readonly label: string; readonly name: string } | null {
  const { tokens, flags } = frame;
  const end = endOfName(frame, clause);
  const open = workBefore(frame, end);
  if (open < 0 || open < clause.subjectFrom - 1) return null;
  const name = wordsOf(frame, open + 1, end - 1);
  let from = Math.min(clause.subjectFrom, open);
  if (((flags[from] ?? 0) & DET) !== 0 && from < open) from++;
  for (let at = from; at < open; at++) if (tokens[at]?.kind !== 'word') return null;
  const before = wordsOf(frame, from, open);
  return { label: `${before}${before ? ' ' : ''}“${name}”`, name };
}

/** Most words of whose work it is. */
const LONGEST_MAKER = 8;

/** Index behind the mark that closes the name: the end of the subject, or where `by Ada Obi` follows. */
function endOfName({ tokens }: Frame, { subjectFrom, subjectTo }: Clause): number {
  for (let at = subjectTo - 1; at > subjectFrom + 2 && subjectTo - at <= LONGEST_MAKER; at--)
    if (tokens[at]?.lower === 'by' && /^["”]$/u.test(tokens[at - 1]?.text ?? '')) return at;
  return subjectTo;
}

function wordsOf({ tokens }: Frame, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    text += text === '' || token.start === tokens[at - 1]?.end ? token.text : ` ${token.text}`;
  }
  return text;
}
