/** What the editor says about articles, put in the place of what their files say. */
import type { KnownArticle } from '../../model/settings.ts';
import type { MetaFact, MetaField, Note, SourceText } from '../../model/text.ts';

const FIELDS = ['title', 'publisher', 'author', 'url', 'published'] as const satisfies readonly MetaField[];

/** The sources with the editor's facts, and a note for each entry that names no article. */
export function withKnown(
  sources: readonly SourceText[],
  known: readonly KnownArticle[],
): { readonly sources: readonly SourceText[]; readonly notes: readonly Note[] } {
  const byFile = new Map(known.map((entry) => [entry.file, entry]));
  const present = new Set(sources.map(({ file }) => file));
  const notes = known.flatMap((entry) =>
    !present.has(entry.file) ? unfit(entry) : entry.exclude ? leftOut(entry) : [],
  );
  return { sources: sources.map((source) => withFacts(source, byFile.get(source.file))), notes };
}

function withFacts(source: SourceText, known: KnownArticle | undefined): SourceText {
  if (!known) return source;
  const facts = FIELDS.flatMap((field): readonly [MetaField, MetaFact][] => {
    const value = known[field];
    return value === null ? [] : [[field, { value, from: `the editor, ${known.place}` }]];
  });
  return facts.length === 0 ? source : { ...source, meta: { ...source.meta, ...Object.fromEntries(facts) } };
}

function unfit({ file, place }: KnownArticle): Note {
  const message = `${place}: no article "${file}" was read; correct its path, or remove the entry`;
  return { rule: 'correction-unfit', level: 'warning', article: null, span: null, message };
}

function leftOut({ file, place }: KnownArticle): Note {
  const message = `${place}: ${file} is left out by the editor`;
  return { rule: 'excluded-by-editor', level: 'info', article: null, span: null, message };
}
