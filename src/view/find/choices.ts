/** What the menus of conditions offer, with how many events each choice has. Pure. */
import type { EventKind, Timeline } from '../../model/timeline.ts';

/** The choices that exist, with how many events each has. */
export interface Choices {
  readonly groups: readonly Choice<string>[];
  readonly sources: readonly Choice<string>[];
  readonly kinds: readonly Choice<EventKind>[];
  readonly most: number;
}

export interface Choice<T> {
  readonly value: T;
  readonly count: number;
}

export function choicesOf(timeline: Timeline): Choices {
  const actors = new Map(timeline.actors.map((a) => [a.id, a]));
  const all = [...timeline.events, ...timeline.undated];
  let most = 1;
  for (const event of all) most = Math.max(most, new Set(event.citations.map((c) => c.article)).size);
  return {
    groups: tally(all.map((e) => [actors.get(e.actors[0] ?? '')?.group ?? ''])),
    sources: tally(all.map((e) => [...new Set(e.citations.map((c) => c.article))])),
    kinds: tally(all.map((e) => [e.kind])),
    most,
  };
}

function tally<T>(lists: readonly (readonly T[])[]): readonly Choice<T>[] {
  const counts = new Map<T, number>();
  for (const list of lists)
    for (const value of list) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The list with a value put in or taken out. */
export const toggled = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((v) => v !== value) : [...list, value];
