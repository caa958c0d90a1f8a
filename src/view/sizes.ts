/** The measures of the page in px: what is how wide, and from which width on it is laid out otherwise. */

/** Width of the column of lane names, and the width below which time runs down the page. */
export const LANE_COLUMN = 112;
export const NARROW = 600;
export const WIDE = 960;
const LEAST_PLOT = 200;
const MOST_LANES = 760;
const LEAST_LANES = 240;
/** Width of the chart on paper: what A4 and Letter have between their margins, in portrait. */
const SHEET = 692;

/** Width of the plot: the chart without the names of its lanes. */
export function plotWidthOf(chart: number, paper: boolean): number {
  return Math.max(LEAST_PLOT, (paper ? SHEET : chart) - LANE_COLUMN);
}

/** Heights for the lanes: all of the page in sight; the lanes alone down to the edge; and what a page may scroll for. */
export interface LaneHeights {
  readonly height: number;
  readonly tall?: number;
  readonly ample?: number;
}

/** The heights for the lanes in a window of this height. */
export function laneHeights(window: number, wide: boolean, paper: boolean): LaneHeights {
  if (paper) return { height: MOST_LANES };
  const room = (rest: number): number => Math.max(LEAST_LANES, Math.min(MOST_LANES, window - rest));
  return { height: room(wide ? 330 : 300), tall: room(240), ample: MOST_LANES };
}
