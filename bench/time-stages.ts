/** What the time bench measures: everything from an article's text to its resolved expressions. */
import { asDay } from '../src/model/time.ts';
import { givenDay } from '../src/parse/anchor/article-day.ts';
import type { Timex } from '../src/parse/document.ts';
import { ingest } from '../src/parse/text/ingest.ts';
import { resolve } from '../src/parse/time/resolve.ts';
import { segment } from '../src/parse/text/segment.ts';
import { tag } from '../src/parse/time/tag.ts';

/** The resolved time expressions of a text of a given day. */
export function expressionsOf(text: string, on: string): readonly Timex[] {
  const reference = givenDay(asDay(on));
  const { passages, clean } = ingest({ file: '', fileSha256: '', sha256: '', text, meta: {}, notes: [] });
  const sentences = segment(clean, passages);
  return resolve({ clean, sentences }, tag(clean, sentences), reference, '');
}
