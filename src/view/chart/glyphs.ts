/** Marks and ticks of events as small pictures, for panel, lists and key. */
import { differTile, markShapes, notAfterShapes, tickShapes, ticksWidth } from '../../layout/glyph.ts';
import type { Shape } from '../../layout/scene.ts';
import { APPROXIMATE, DIFFERS, differsOnFact, formOf, ticksOf } from '../../layout/table.ts';
import type { TimelineEvent } from '../../model/timeline.ts';

export interface Picture {
  readonly shapes: readonly Shape[];
  readonly w: number;
  readonly h: number;
}

/** The mark of an event in a box of 26 by 18. */
export function markOf(event: TimelineEvent): Picture {
  if (!event.dating) return { shapes: notAfterShapes(1, 25, 9), w: 26, h: 18 };
  const form = formOf(event);
  const flags = (differsOnFact(event) ? DIFFERS : 0) | (event.dating.approximate ? APPROXIMATE : 0);
  const span = form > 3;
  return {
    shapes: markShapes({ form, flags, x0: span ? 1 : 13, x1: span ? 25 : 13, y: 9, heavy: false }),
    w: 26,
    h: 18,
  };
}

/** One tick an article. */
export function ticksPicture(
  event: TimelineEvent,
  place: ReadonlyMap<string, number>,
  sources: number,
): Picture {
  return {
    shapes: tickShapes(ticksOf(event, place, sources), 0, 12),
    w: Math.max(1, ticksWidth(sources)),
    h: 12,
  };
}

export const TILE: Picture = { shapes: differTile(0, 0), w: 13, h: 12 };
