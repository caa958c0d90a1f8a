/**
 * Titles of one lane in rows: to the right of the mark, flipped to its left, or under a bar; one line or two.
 * Greedy by weight, then repaired: a title without room may move one that has another place to go.
 */
import { isSpan } from './glyph.ts';
import { balance, type Block, type Face } from './measure.ts';
import type { Importance } from './scene.ts';

export interface Candidate {
  readonly row: number;
  /** Extent of the mark in pixels. */
  readonly x0: number;
  readonly x1: number;
  readonly form: number;
  readonly weight: number;
  readonly title: string;
  readonly importance: Importance;
  /** Width of its row of ticks and signs; 0 for none. */
  readonly ticks: number;
  /** Where the label was, to be kept if it still fits. */
  readonly before?: Spot | undefined;
}

/** A place for a label: rows from `slot`, a side, a number of lines. */
export interface Spot {
  readonly slot: number;
  readonly side: 'right' | 'left' | 'under';
  readonly lines: number;
}

export interface PlacedLabel extends Spot {
  readonly candidate: Candidate;
  readonly block: Block;
  /** What is occupied, mark and ticks included. */
  readonly a: number;
  readonly b: number;
  readonly slots: number;
}

export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
}

/** Row height, type, and where the ticks go: the look of a whole chart. */
export interface Density {
  readonly name: 'roomy' | 'compact';
  readonly unit: number;
  readonly type: Readonly<Record<Importance, Type>>;
  /** Ticks on a line of their own under the title. */
  readonly ticksUnder: boolean;
  readonly maxLines: number;
}

export const ROOMY: Density = {
  name: 'roomy',
  unit: 18,
  type: {
    heavy: { face: 'serif700', size: 17, lineHeight: 20 },
    normal: { face: 'serif600', size: 14, lineHeight: 17 },
    light: { face: 'serif400', size: 13, lineHeight: 16 },
  },
  ticksUnder: true,
  maxLines: 3,
};

export const COMPACT: Density = {
  name: 'compact',
  unit: 17,
  type: {
    heavy: { face: 'serif600', size: 14, lineHeight: 17 },
    normal: { face: 'serif600', size: 13, lineHeight: 16 },
    light: { face: 'serif400', size: 13, lineHeight: 16 },
  },
  ticksUnder: false,
  maxLines: 2,
};

export const GAP = 8;
/** Clear between two labels of a row. */
const CLEAR = 9;
/** Room for the halves of the largest point. */
const REACH = 8;

export interface LaneRoom {
  readonly slots: number;
  /** Labels lie between these. */
  readonly x0: number;
  readonly x1: number;
  /** Left edge of what is in sight. */
  readonly frame: number;
  readonly density: Density;
}

/** Rows of 18 or 17 px that a label of so many lines takes. */
export function slotsOf(lines: number, type: Type, density: Density, ticks: number, under: boolean): number {
  const text = lines * type.lineHeight;
  const extra = density.ticksUnder && ticks && type.face !== 'serif400' ? 14 : 0;
  return Math.max(1, Math.ceil((text + extra + (under ? 12 : 0) - 3) / density.unit));
}

/** Labels that fit, in order of weight, and the candidates left without one. */
export function placeLane(
  candidates: readonly Candidate[],
  room: LaneRoom,
): { placed: PlacedLabel[]; hidden: Candidate[] } {
  const rows: PlacedLabel[][] = Array.from({ length: room.slots }, () => []);
  const placed = new Map<number, PlacedLabel>();
  const hidden: Candidate[] = [];
  const put = (label: PlacedLabel): void => {
    placed.set(label.candidate.row, label);
    for (let r = label.slot; r < label.slot + label.slots; r++) rows[r]?.push(label);
  };
  const take = (label: PlacedLabel): void => {
    placed.delete(label.candidate.row);
    for (let r = label.slot; r < label.slot + label.slots; r++) {
      const row = rows[r];
      if (row) row.splice(row.indexOf(label), 1);
    }
  };
  const inTheWay = (label: PlacedLabel, most: number): PlacedLabel[] => {
    const met = new Set<PlacedLabel>();
    for (let r = label.slot; r < label.slot + label.slots; r++)
      for (const other of rows[r] ?? [])
        if (label.a < other.b + CLEAR && label.b > other.a - CLEAR) {
          met.add(other);
          if (met.size > most) return [...met];
        }
    return [...met];
  };
  const free = (candidate: Candidate, not?: PlacedLabel): PlacedLabel | null => {
    for (const spot of spotsOf(candidate, room))
      if (!inTheWay(spot, 0).length && !(not && overlaps(spot, not))) return spot;
    return null;
  };
  const order = candidates.toSorted(
    (a, b) =>
      b.weight + (b.before ? 0.25 : 0) - a.weight - (a.before ? 0.25 : 0) || a.x0 - b.x0 || a.row - b.row,
  );
  for (const candidate of order) {
    const spot = free(candidate);
    if (spot) put(spot);
    else hidden.push(candidate);
  }
  if (candidates.length <= REPAIR_MOST) repair(hidden, room, { put, take, inTheWay, free });
  return { placed: [...placed.values()], hidden };
}

/** Beyond this many candidates a lane is so full that moving one for another wins nothing. */
const REPAIR_MOST = 48;

interface Board {
  readonly put: (label: PlacedLabel) => void;
  readonly take: (label: PlacedLabel) => void;
  readonly inTheWay: (label: PlacedLabel, most: number) => PlacedLabel[];
  readonly free: (candidate: Candidate, not?: PlacedLabel) => PlacedLabel | null;
}

/** For each title without room: is there one in its way that could stand elsewhere? Removes what it places from `hidden`. */
function repair(hidden: Candidate[], room: LaneRoom, board: Board): void {
  for (let round = 0; round < 2; round++)
    for (const candidate of hidden.slice()) {
      for (const spot of spotsOf(candidate, room)) {
        const [blocker, ...more] = board.inTheWay(spot, 1);
        if (!blocker || more.length) continue;
        board.take(blocker);
        const other = board.free(blocker.candidate, spot);
        if (other && !board.inTheWay(spot, 0).length) {
          board.put(other);
          board.put(spot);
          hidden.splice(hidden.indexOf(candidate), 1);
          break;
        }
        board.put(blocker);
      }
    }
}

const overlaps = (p: PlacedLabel, q: PlacedLabel): boolean =>
  p.slot < q.slot + q.slots && q.slot < p.slot + p.slots && p.a < q.b + CLEAR && p.b > q.a - CLEAR;

const blocks = new Map<string, Block>();

function blockOf(title: string, type: Type, lines: number): Block {
  const key = `${type.face}${type.size}/${lines}/${title}`;
  let block = blocks.get(key);
  if (!block) {
    if (blocks.size > 20_000) blocks.clear();
    block = balance(title, type.face, type.size, lines);
    blocks.set(key, block);
  }
  return block;
}

/** Every place a label may take, best first: where it was, then one line before two, right before left, top rows first. */
function spotsOf(candidate: Candidate, room: LaneRoom): readonly PlacedLabel[] {
  const { density, slots } = room;
  const { ticks } = candidate;
  const type = density.type[candidate.importance];
  const span = isSpan(candidate.form);
  const out: PlacedLabel[] = [];
  const inline = !density.ticksUnder || type.face === 'serif400';
  for (let lines = 1; lines <= density.maxLines; lines++) {
    const block = blockOf(candidate.title, type, lines);
    if (block.lines.length < lines) break;
    const text = Math.max(block.width + (inline && ticks ? ticks + GAP : 0), inline ? 0 : ticks);
    const sides: Spot['side'][] = span ? ['under', 'right', 'left'] : ['right', 'left'];
    for (const side of sides) {
      const extent = extentOf(candidate, side, text, span ? 2 : REACH, room);
      if (!extent) continue;
      const [a, b] = extent;
      const tall = slotsOf(lines, type, density, ticks, side === 'under');
      for (let slot = 0; slot + tall <= slots; slot++)
        out.push({ candidate, block, slot, side, lines, a, b, slots: tall });
    }
  }
  const before = candidate.before;
  if (before) {
    const was = out.findIndex(
      (s) => s.slot === before.slot && s.side === before.side && s.lines === before.lines,
    );
    if (was > 0) out.unshift(...out.splice(was, 1));
  }
  return out;
}

/** What mark and text occupy on a side, or null where the text would leave the room. */
function extentOf(
  { x0, x1 }: Candidate,
  side: Spot['side'],
  text: number,
  reach: number,
  room: LaneRoom,
): readonly [number, number] | null {
  switch (side) {
    case 'right': {
      const end = x1 + reach + GAP + text;
      return x1 >= room.x0 && end <= room.x1 ? [x0 - reach, end] : null;
    }
    case 'left': {
      const begin = x0 - reach - GAP - text;
      return begin >= room.x0 && x0 <= room.x1 ? [begin, x1 + reach] : null;
    }
    case 'under': {
      const end = underFrom(x0, room) + text;
      return end <= room.x1 && x1 >= room.x0 ? [x0 - reach, Math.max(x1 + reach, end)] : null;
    }
  }
}

/** A bar that began before the frame has its title at the frame's edge. */
export const underFrom = (x0: number, room: Pick<LaneRoom, 'frame'>): number => Math.max(x0, room.frame);
