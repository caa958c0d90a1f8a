/** Which event is beside another, for the keys that go from one to the next. */
import type { EventTable } from '../layout/table.ts';
import type { TimelineEvent } from '../model/timeline.ts';

/**
 * The id of the event before or after the given one in the list that holds it; of the first or last one of the first
 * list where none does.
 */
export function nextInOrder(
  lists: readonly (readonly TimelineEvent[])[],
  id: string | null,
  step: 1 | -1,
): string | null {
  for (const list of lists) {
    const at = list.findIndex((e) => e.id === id);
    if (at >= 0) return list[at + step]?.id ?? null;
  }
  return lists[0]?.at(step === 1 ? 0 : -1)?.id ?? null;
}

/** The id of the event of the lane above or below a row's that is nearest in time. */
export function nearestAcross(table: EventTable, row: number, step: 1 | -1): string | null {
  const lane = (table.lane[row] ?? 0) + step;
  const at = table.start[row] ?? 0;
  const away = (i: number): number => Math.abs((table.start[i] ?? 0) - at);
  let best: number | null = null;
  for (let i = 0; i < table.n; i++)
    if (table.lane[i] === lane && (best === null || away(i) < away(best))) best = i;
  return best === null ? null : table.id(best);
}
