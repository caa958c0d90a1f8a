/** What the time bench measures: everything from an article's text to its resolved expressions. */
import { asDay } from '../src/model/time.ts';
import type { Timex } from '../src/parse/document.ts';
import { ingest } from '../src/parse/text/ingest.ts';
import { resolve } from '../src/parse/time/resolve.ts';
import { segment } from '../src/parse/text/segment.ts';
import { tag } from '../src/parse/time/tag.ts';

/** The resolved time expressions of a text of a given day. */
export function expressionsOf(text: string, on: string): readonly Timex[] {
  const day = asDay(on);
  const { passages, clean } = ingest({ file: '', fileSha256: '', sha256: '', text, meta: {}, notes: [] });
  const sentences = segment(clean, passages);
  const reference = {
    edtf: day,
    first: day,
    last: day,
    precision: 'day',
    approximate: false,
    time: null,
    rule: 'given',
    evidence: null,
    explanation: '',
  } as const;
  return resolve({ clean, sentences }, tag(clean, sentences), reference, '');
}
