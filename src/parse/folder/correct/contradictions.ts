/** Corrections that set the same of one event to different values: the later counts, and the editor is told. */
import type { Correction } from '../../../model/settings.ts';
import type { Note } from '../../../model/text.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';

const FIELDS = ['title', 'date', 'note'] as const;

/** Tells of each correction in turn which earlier ones it contradicts. */
export function watchContradictions(): (event: TimelineEvent, correction: Correction) => readonly Note[] {
  const before = new Map<string, { readonly value: string; readonly place: string }>();
  return (event, correction) =>
    FIELDS.flatMap((field): readonly Note[] => {
      const value = correction[field];
      if (value === null) return [];
      const key = `${event.id} ${field}`;
      const first = before.get(key);
      before.set(key, { value, place: correction.place });
      if (!first || first.value === value) return [];
      const message =
        `${correction.place}: sets the ${field} of "${event.title}" to "${value}", which ${first.place} sets to "${first.value}"; ` +
        'the later was taken. Keep one of them';
      return [{ rule: 'correction-contradicted', level: 'warning', article: null, span: null, message }];
    });
}
