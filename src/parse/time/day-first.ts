/** "12/03/2027" beside "25/03/2027": one article writes its dates in one order. */
import type { Found } from './said.ts';

/** Turns dates that could begin with either number where the others of the text begin with the day. */
export function dayFirst(found: readonly Found[]): readonly Found[] {
  const says = (order: 'day' | 'month'): boolean =>
    found.some(({ said }) => said.kind === 'date' && said.slashed === order);
  if (!says('day') || says('month')) return found;
  return found.map((one) =>
    one.said.kind === 'date' && one.said.slashed === 'open'
      ? { ...one, said: { ...one.said, month: one.said.day, day: one.said.month } }
      : one,
  );
}
