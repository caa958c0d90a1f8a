/** A draft as one line of text: what a thread hands back and a cache keeps. The article itself is left out. */
import type { SourceText } from '../../model/text.ts';
import type { Draft } from '../../parse/draft.ts';

/** JSON on one line, without the source, and without its clean form where that is the text as it stands. */
export function pack(draft: Draft): string {
  const { document } = draft;
  const clean = document.clean === document.source.text ? null : document.clean;
  return JSON.stringify({ ...draft, document: { ...document, source: null, clean } });
}

/** The draft of `source` again. Throws a SyntaxError or TypeError when the line is no packed draft. */
export function unpack(line: string, source: SourceText): Draft {
  const draft = JSON.parse(line) as Draft & { document: { clean: string | null } };
  const { document } = draft;
  if (document.clean !== null && document.clean.length !== source.text.length)
    throw new TypeError(`a draft of another text than ${source.file}`);
  return { ...draft, document: { ...document, source, clean: document.clean ?? source.text } };
}
