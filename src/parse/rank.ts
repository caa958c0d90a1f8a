/** How much a timeline needs each event, 0 to 1, and the order of events. */
import type { Composed } from './compose.ts';

export interface Weighed {
  readonly event: Composed;
  readonly weight: number;
}

export function rank(events: readonly Composed[], sources: readonly number[]): Weighed[] {
  const raw = events.map((event) => {
    const independent = new Set(event.parts.map((part) => sources[part.article])).size;
    return Math.log1p(independent) * (0.5 + 0.5 * event.clarity) + 0.1 * Math.log1p(event.parts.length);
  });
  const top = Math.max(...raw, 1e-9);
  const weighed = events.map((event, index): Weighed => ({
    event,
    weight: Math.round(((raw[index] ?? 0) / top) * 1e6) / 1e6,
  }));
  return weighed.sort(
    (a, b) =>
      compare(a.event.dating?.first ?? '9999', b.event.dating?.first ?? '9999') ||
      compare(a.event.dating?.time ?? '~', b.event.dating?.time ?? '~') ||
      b.weight - a.weight ||
      compare(a.event.title, b.event.title),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
