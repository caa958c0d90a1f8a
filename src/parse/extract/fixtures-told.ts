/** What the last line of an article tells; for tests. */
import { draft } from '../draft.ts';
import type { Status } from '../../model/timeline.ts';

interface Act {
  readonly status: Status;
  /** `actor predicate`. */
  readonly told: string;
  /** The words of its time; null where it has none. */
  readonly time: string | null;
}

/** The acts of which a title can be made. */
export function acts(sentence: string): Act[] {
  const text = `A headline\n\nThe day began as others do here.\n\nNobody knew what was to come.\n\n${sentence}\n`;
  const source = { file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] };
  const { document, expressions, mentions } = draft(source);
  const at = document.clean.indexOf(sentence);
  return mentions.flatMap(({ start, expression, clarity, status, label, actors, predicate }) => {
    if (start < at || clarity < 0.42) return [];
    const dated = expression === null ? undefined : expressions[expression];
    const time = dated ? document.clean.slice(dated.start, dated.end) : null;
    return [{ status, told: `${label ?? actors.map(({ name }) => name).join(' and ')} ${predicate}`, time }];
  });
}

/** Those with a time: `actor predicate (words of time)`. */
export const told = (sentence: string): string[] =>
  acts(sentence).flatMap((act) => (act.time === null ? [] : [`${act.told} (${act.time})`]));
