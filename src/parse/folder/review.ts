/** What an editor should know, read off the values. */
import type { Note } from '../../model/text.ts';
import type { Article } from '../../model/timeline.ts';
import type { Draft } from '../draft.ts';

/** The notes of the reading adapters and of the stages, in the order of the articles; `copies` name articles by path. */
export function review(
  drafts: readonly Draft[],
  articles: readonly Article[],
  copies: readonly Note[],
): Note[] {
  const notes: Note[] = [];
  for (const [index, article] of articles.entries()) {
    const draft = drafts[index];
    for (const note of draft?.document.source.notes ?? []) notes.push({ ...note, article: article.id });
    if (!article.published) {
      notes.push({
        rule: 'no-article-date',
        level: 'warning',
        article: article.id,
        span: null,
        message: `${article.file}: no day of publication in the text${article.reference ? `; counted from ${article.reference.edtf}` : ''}. Give it in timeline.yaml under articles.`,
      });
    }
    for (const note of copies)
      if (note.article === article.file) notes.push({ ...note, article: article.id });
  }
  return notes;
}
