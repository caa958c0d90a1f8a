/** What an editor should know, read off the values. */
import type { Note } from '../../model/text.ts';
import type { Article } from '../../model/timeline.ts';
import type { Timex } from '../document.ts';
import type { Draft } from '../draft.ts';
import { isBeforeYearOne } from './own-time.ts';

/**
 * The notes of the reading adapters and of the stages, in the order of the articles; `timexes` are those of each article,
 * `copies` name articles by path.
 */
export function review(
  drafts: readonly Draft[],
  articles: readonly Article[],
  timexes: readonly (readonly (Timex | null)[])[],
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
    for (const timex of draft ? ancient(draft, timexes[index] ?? []) : [])
      notes.push({
        rule: 'before-year-1',
        level: 'info',
        article: article.id,
        span: { start: timex.start, end: timex.end },
        message: `${article.file}: “${timex.text}” lies before the year 1, where timelines begin. What happened then is listed as undated.`,
      });
    for (const note of copies)
      if (note.article === article.file) notes.push({ ...note, article: article.id });
  }
  return notes;
}

/** The dates before the year 1 that an article gives an act, each once. */
function ancient({ mentions }: Draft, timexes: readonly (Timex | null)[]): readonly Timex[] {
  const given = new Set(mentions.flatMap(({ expression }) => expression ?? []));
  return [...given].flatMap((at) => {
    const timex = timexes[at];
    return timex && isBeforeYearOne(timex) ? [timex] : [];
  });
}
