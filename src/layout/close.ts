/** Seen from so near that a day fills the frame, lanes grow until every event of it is told by its title. */
import { openingOfHours } from './opening-hours.ts';
import { candidatesOf, type Frame, type FrameLane } from './frame.ts';
import { contendersOf, placeLane } from './labels.ts';
import { heaviest } from './rank.ts';
import { cameraOf } from './scale.ts';

/** Titles of one lane that are given rows; a count lists what is beyond. */
const MOST_TITLES = 120;
/** Rows of one lane at most: two for each title. */
const MOST_SLOTS = 2 * MOST_TITLES;

/** The frame with room for every title of the days from `from` up to, not with, `to`; the same frame where it has it. */
export function closer(frame: Frame, from: number, to: number): Frame {
  const { table, width, density } = frame;
  const camera = cameraOf(frame.elastic, { from, to }, width);
  const room = { x0: 0, x1: width, frame: 0, frameEnd: width, density, folds: [] };
  let y = 0;
  const lanes = frame.lanes.map((lane, i): FrameLane => {
    const rank = frame.ranks[i];
    const rows = rank ? heaviest(rank, table, from, to, MOST_TITLES) : [];
    const contenders = contendersOf(candidatesOf(frame, rows, camera, density), room);
    const fits = (slots: number): boolean =>
      placeLane(contenders, { slots, x0: 0, x1: width }).hidden.length === 0;
    let [few, slots] = [lane.slots, lane.slots];
    if (!fits(slots)) {
      slots = MOST_SLOTS;
      while (slots - few > 1) {
        const half = (few + slots) >> 1;
        if (fits(half)) slots = half;
        else few = half;
      }
    }
    const grown = { ...lane, y, slots, h: lane.h + (slots - lane.slots) * density.unit };
    y += grown.h;
    return grown;
  });
  return y === frame.height ? frame : { ...frame, lanes, height: y };
}

/** The frame of a story of hours with room for the stretch that it opens on and is read in; any other frame as it is. */
export function onHours(frame: Frame): Frame {
  const hours = frame.table.hours ? openingOfHours(frame.table) : null;
  return hours ? closer(frame, hours.from, hours.to) : frame;
}
