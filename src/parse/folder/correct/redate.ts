/** An event with another date than the articles gave it. */
import { readEdtf } from '../../../model/edtf.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Dating } from '../../../model/time.ts';
import type { DatedEvent, TimelineEvent, UndatedEvent } from '../../../model/timeline.ts';

/** Null for `undated`. The reason is the editor's own sentence. */
export function editorsDating(date: string, reason: string | null): Dating | null {
  const read = readEdtf(date);
  if (read === null) return null;
  const explanation = `Set by the editor${reason === null ? '' : `: ${reason}`}`;
  const editors: Reason = reason === null ? { by: 'editor' } : { by: 'editor', name: reason };
  return { ...read, time: null, rule: 'set-by-editor', evidence: null, explanation, reason: editors };
}

export function withDating(event: TimelineEvent, dating: Dating | null): TimelineEvent {
  const { id, aliases, title, kind, status, actors, place, weight, independent } = event;
  const { citations, disagreements, edited: edits } = event;
  const told = { id, aliases, title, kind, status, actors, place, weight, independent };
  const rest = { citations, disagreements, edited: edits };
  if (dating === null) return { ...told, ...rest, dating, notAfter: null } satisfies UndatedEvent;
  const { edtf, first, last, precision } = dating;
  return { ...told, ...rest, edtf, first, last, precision, dating } satisfies DatedEvent;
}
