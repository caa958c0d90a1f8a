/** The `quotes` command: who says what in the texts on standard input, one JSON line each way. */
import { createHash } from 'node:crypto';
import { draft } from '../../parse/draft.ts';
import { answerLines, type Request, type Streams } from './json-lines.ts';

/**
 * Reads JSON lines `{"id","text"}` and writes `{"id","quotations":[{start,end,direct,speaker,cue}]}` for each; offsets are UTF-16
 * units of `text`. `speaker` has the words beside the quotation and the `name` that they resolve to, or is null.
 */
export function runQuotes(streams: Streams): Promise<number> {
  return answerLines(streams, '"id" and "text"', (request) => request, answer);
}

function answer({ id, text }: Request): string {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { quotations } = draft({ file: '', fileSha256: sha256, sha256, text, meta: {}, notes: [] });
  return `${JSON.stringify({ id, quotations })}\n`;
}
