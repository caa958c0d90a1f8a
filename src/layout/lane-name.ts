/** The column of lane names: what a name takes there, so that a lane is never too low for it. */
import { widthOf, wrap } from './measure.ts';

/** Width for the name of a lane, the space above it, and a line's height. */
const ROOM = 104;
export const NAME_TOP = 5;
export const NAME_LINE = 16;
/** Pixels of a line that a parted word may leave free. */
const HYPHEN = 8;
/** A name longer than this is cut. */
const MOST_LINES = 4;

/** Lines that a lane's name takes in its column; a word wider than that is broken. */
export const nameLines = (name: string): number =>
  wrap(name, 'sans600', 13, ROOM, 9)?.lines.length ??
  name
    .split(/[\s-]+/)
    .reduce((lines, word) => lines + Math.ceil(widthOf(word, 'sans600', 13) / (ROOM - HYPHEN)), 0);

/** Height that a lane has at least, for its name. */
export const nameHeight = (name: string): number =>
  NAME_TOP + NAME_LINE * Math.min(MOST_LINES, nameLines(name)) + 3;
