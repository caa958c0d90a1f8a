/** How many events of a lane begin where, in columns of 4 px: the band of a lane too full for marks. */
import { bisectLeft } from 'd3-array';
import type { BandParts, BandRoom } from './band-room.ts';
import type { LaneRank } from './rank.ts';

const BIN = 4;

/** The columns of one lane; heights grow with the logarithm of the number. */
export function histogram(rank: LaneRank, room: BandRoom, total: number): BandParts {
  const boxes: number[] = [];
  const { starts } = rank;
  const top = room.height - 3;
  let p = bisectLeft(starts, room.t(room.x0));
  for (let x = room.x0; x < room.x1; x += BIN) {
    const edge = room.t(x + BIN);
    // gallop: bins are narrow against the whole, so the next edge is near
    let step = 1;
    let far = p;
    while (far < starts.length && (starts[far] ?? 0) < edge) {
      far += step;
      step *= 2;
    }
    const q = bisectLeft(starts, edge, p, Math.min(far, starts.length));
    if (q > p) {
      const h = Math.min(top, 3 + Math.round(3.2 * Math.log2(q - p)));
      boxes.push(x, room.foot - h, BIN - 0.5, h);
    }
    p = q;
  }
  return {
    shapes: [{ kind: 'bars', boxes: Float32Array.from(boxes), fill: 'ink2', opacity: 0.72 }],
    counts: [],
    marked: 0,
    counted: total,
  };
}
