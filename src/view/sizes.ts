/** The measures of the page in px: what is how wide, and from which width on it is laid out otherwise. */

/** Width of the column of lane names, and the width below which time runs down the page. */
export const LANE_COLUMN = 112;
export const NARROW = 600;
export const WIDE = 960;
/** Height of a line of plain text, and from which on a reader has text enlarged so far that no chart can hold it. */
export const LINE = 16;
export const ENLARGED = 21;
const LEAST_PLOT = 200;
const MOST_LANES = 760;
const LEAST_LANES = 240;
/** Width of the chart on paper, unless the sheet is known: what A4 and Letter have between their margins, in portrait. */
const SHEET = 692;
/** Of a known sheet, what rounding may take. */
const SLACK = 10;
/** From this width of a sheet on it lies on its side: what is left of its height under the headline. */
const LANDSCAPE = 900;
const LANDSCAPE_LANES = 470;

/** What is being printed on: `sheet` is its width, 0 where the browser does not tell. */
export interface Paper {
  readonly paper: boolean;
  readonly sheet: number;
}

/** Width of the plot: the chart without the names of its lanes. */
export function plotWidthOf(chart: number, { paper, sheet }: Paper): number {
  const width = sheet ? Math.max(SHEET, sheet - SLACK) : SHEET;
  return Math.max(LEAST_PLOT, (paper ? width : chart) - LANE_COLUMN);
}

/** Heights for the lanes: all of the page in sight; the lanes alone down to the edge; and what a page may scroll for. */
export interface LaneHeights {
  readonly height: number;
  readonly tall?: number;
  readonly ample?: number;
}

/** What a page may scroll for where titles are as high as fingers need. */
const MOST_FOR_TOUCH = 1140;

/** The heights for the lanes in a window of this height. */
export function laneHeights(
  window: number,
  wide: boolean,
  { paper, sheet }: Paper,
  touch = false,
): LaneHeights {
  if (paper) return { height: sheet > LANDSCAPE ? LANDSCAPE_LANES : MOST_LANES };
  const room = (rest: number): number => Math.max(LEAST_LANES, Math.min(MOST_LANES, window - rest));
  return { height: room(wide ? 330 : 300), tall: room(240), ample: touch ? MOST_FOR_TOUCH : MOST_LANES };
}
