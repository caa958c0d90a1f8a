/** What the last line of an article tells with a time: `actor predicate (words of time)`; for tests. */
import { draft } from '../draft.ts';

export function told(sentence: string): string[] {
  const text = `A headline\n\nThe day began as others do here.\n\nNobody knew what was to come.\n\n${sentence}\n`;
  const source = { file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] };
  const { document, expressions, mentions } = draft(source);
  const at = document.clean.indexOf(sentence);
  return mentions.flatMap((mention) => {
    const dated = mention.expression === null ? undefined : expressions[mention.expression];
    if (mention.start < at || !dated || mention.clarity < 0.42) return [];
    const who = mention.label ?? mention.actors.map(({ name }) => name).join(' and ');
    return [`${who} ${mention.predicate} (${document.clean.slice(dated.start, dated.end)})`];
  });
}
