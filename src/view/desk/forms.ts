/** What the desk's forms ask for, and what they send. */
import { collapse, comparable } from '../../model/text.ts';
import type { Article, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Addition } from './ask.ts';

export type FormName = 'title' | 'date' | 'merge' | 'split' | 'note' | 'add';

/** Forms about the open event; the others stand without one. */
export const NEEDS_EVENT: ReadonlySet<FormName> = new Set(['title', 'date', 'merge', 'split', 'note']);

export const eventsOf = ({ events, undated }: Timeline): readonly TimelineEvent[] => [...events, ...undated];

export const find = (timeline: Timeline, id: string | null): TimelineEvent | undefined =>
  eventsOf(timeline).find((e) => e.id === id || e.aliases.includes(id ?? ''));

/** The different sentences that an event rests on. */
export const sentencesOf = ({ citations }: TimelineEvent): readonly string[] => [
  ...new Set(citations.map(({ quote }) => quote)),
];

export const noteOf = ({ edited }: TimelineEvent): string =>
  edited.findLast(({ field }) => field === 'note')?.reason ?? '';

/** Whether the words stand in an article, however its lines are wrapped. An article that does not ship is the server's to judge. */
export const standsIn = ({ text }: Article, words: string): boolean =>
  text === null || comparable(text).includes(comparable(words));

/** What was typed as an event by hand; fields without text are left out. */
export function additionOf(
  file: string,
  typed: Readonly<Record<'title' | 'date' | 'actors' | 'sentence' | 'reason', string>>,
): Addition {
  const date = typed.date.trim();
  const reason = typed.reason.trim();
  const actors = typed.actors.split(',').map(collapse).filter(Boolean);
  return {
    title: collapse(typed.title),
    ...(date ? { date } : {}),
    ...(actors.length > 0 ? { actors } : {}),
    article: file,
    sentence: collapse(typed.sentence),
    ...(reason ? { reason } : {}),
  };
}
