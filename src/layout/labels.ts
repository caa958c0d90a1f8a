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
  /** While panning: whoever enters the frame leaves it where it is. */
  readonly held?: boolean;
}

export interface PlacedLabel extends Spot {
  readonly contender: Contender;
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
  readonly name: 'roomy' | 'medium' | 'compact';
  readonly unit: number;
  /** Clear space above and below the rows of a lane. */
  readonly pad: number;
  readonly type: Readonly<Record<Importance, Type>>;
  /** Ticks on a line of their own under the title. */
  readonly ticksUnder: boolean;
  readonly maxLines: number;
  /** Whether a title would rather break its line than run over a fold. */
  readonly minded: boolean;
}

export const ROOMY: Density = {
  name: 'roomy',
  unit: 18,
  pad: 6,
  type: {
    heavy: { face: 'serif700', size: 17, lineHeight: 20 },
    normal: { face: 'serif600', size: 14, lineHeight: 17 },
    light: { face: 'serif400', size: 13, lineHeight: 16 },
  },
  ticksUnder: true,
  maxLines: 3,
  minded: true,
};

export const MEDIUM: Density = { ...ROOMY, name: 'medium', unit: 20, pad: 5, ticksUnder: false };

export const COMPACT: Density = {
  name: 'compact',
  unit: 17,
  pad: 3,
  type: {
    heavy: { face: 'serif600', size: 14, lineHeight: 17 },
    normal: { face: 'serif600', size: 13, lineHeight: 16 },
    light: { face: 'serif400', size: 13, lineHeight: 16 },
  },
  ticksUnder: false,
  maxLines: 2,
  minded: false,
};

export const GAP = 8;
/** From the top of a label that stands under its bar to the top of its text. */
export const UNDER = 13;
/** Clear between two labels of a row. */
const CLEAR = 9;
/** Room for the halves of the largest point. */
const REACH = 8;

export interface LaneRoom {
  readonly slots: number;
  /** Labels lie between these. */
  readonly x0: number;
  readonly x1: number;
  /** Edges of what is in sight. */
  readonly frame: number;
  readonly frameEnd: number;
  readonly density: Density;
  /** Where time is folded, in pixels. */
  readonly folds: readonly (readonly [number, number])[];
}

/** Rows of 18 or 17 px that a label of so many lines takes. */
export function slotsOf(lines: number, type: Type, density: Density, ticks: number, under: boolean): number {
  const text = lines * type.lineHeight;
  const extra = density.ticksUnder && ticks && type.face !== 'serif400' ? 14 : 0;
  return Math.max(1, Math.ceil((text + extra + (under ? UNDER : 0) - 1) / density.unit));
}

export interface LanePlan {
  readonly placed: readonly PlacedLabel[];
  /** Candidates without a title. */
  readonly hidden: readonly Candidate[];
  /** Those of them that have a small mark in a row. */
  readonly dots: readonly { readonly candidate: Candidate; readonly slot: number }[];
  /** Those that have no room even for that. */
  readonly homeless: readonly Candidate[];
}

/** A candidate with the ways to set its title: made once for a lane, whatever its number of rows. */
export interface Contender {
  readonly candidate: Candidate;
  readonly ways: Ways;
}

/** Contenders in the order in which they choose their place: by weight, those that had one before the others. */
export const contendersOf = (
  candidates: readonly Candidate[],
  room: Omit<LaneRoom, 'slots'>,
): readonly Contender[] =>
  candidates
    .map((candidate) => ({ candidate, ways: new Ways(candidate, room) }))
    .sort(
      ({ candidate: a }, { candidate: b }) =>
        b.weight + (b.before ? 0.25 : 0) - a.weight - (a.before ? 0.25 : 0) || a.x0 - b.x0 || a.row - b.row,
    );

/** Titles that fit into the rows of a lane, and what becomes of the others. */
export function placeLane(
  contenders: readonly Contender[],
  room: Pick<LaneRoom, 'slots' | 'x0' | 'x1'>,
): LanePlan {
  const board = new Board(room.slots);
  const hidden: Contender[] = [];
  const kept = new Set<Contender>();
  for (const contender of contenders) {
    const label = contender.candidate.before?.held ? board.again(contender) : null;
    if (!label) continue;
    board.put(label);
    kept.add(contender);
  }
  for (const contender of contenders) {
    if (kept.has(contender)) continue;
    const label = board.find(contender);
    if (label) board.put(label);
    else hidden.push(contender);
  }
  if (contenders.length <= REPAIR_MOST) repair(hidden, board);
  const without = hidden.map((c) => c.candidate);
  return { placed: board.labels(), hidden: without, ...house(without, board.rows, room) };
}

/** Beyond this many contenders a lane is so full that moving one for another wins nothing. */
const REPAIR_MOST = 48;

/** The rows of one lane and what stands in them. */
class Board {
  readonly rows: PlacedLabel[][];

  constructor(slots: number) {
    this.rows = Array.from({ length: slots }, () => []);
  }

  labels(): readonly PlacedLabel[] {
    const all = new Set<PlacedLabel>();
    for (const row of this.rows) for (const label of row) all.add(label);
    return [...all];
  }

  put(label: PlacedLabel): void {
    for (let r = label.slot; r < label.slot + label.slots; r++) this.rows[r]?.push(label);
  }

  take(label: PlacedLabel): void {
    for (let r = label.slot; r < label.slot + label.slots; r++) {
      const row = this.rows[r];
      if (row) row.splice(row.indexOf(label), 1);
    }
  }

  /** The only label in the way of a place; null when none is, false when there are more. */
  blocker(way: Way, slot: number): PlacedLabel | null | false {
    let met: PlacedLabel | null = null;
    for (let r = slot; r < slot + way.tall; r++)
      for (const other of this.rows[r] ?? [])
        if (other !== met && way.a < other.b + CLEAR && way.b > other.a - CLEAR) {
          if (met) return false;
          met = other;
        }
    return met;
  }

  /** The place it had before, if that is free. */
  again(contender: Contender): PlacedLabel | null {
    const { before } = contender.candidate;
    const way = before && contender.ways.find(before.side, before.lines);
    if (!before || !way || before.slot + way.tall > this.rows.length) return null;
    return this.blocker(way, before.slot) === null ? placedAt(contender, way, before.slot) : null;
  }

  /** The best free place, the one it had before first; clear of `not` as well. */
  find(contender: Contender, not?: { readonly way: Way; readonly slot: number }): PlacedLabel | null {
    const { ways } = contender;
    const last = this.rows.length;
    const free = (way: Way, slot: number): boolean =>
      this.blocker(way, slot) === null &&
      !(
        not &&
        slot < not.slot + not.way.tall &&
        not.slot < slot + way.tall &&
        way.a < not.way.b + CLEAR &&
        way.b > not.way.a - CLEAR
      );
    const again = not ? null : this.again(contender);
    if (again) return again;
    for (let i = 0, way = ways.at(0); way; way = ways.at(++i))
      for (let slot = 0; slot + way.tall <= last; slot++)
        if (free(way, slot)) return placedAt(contender, way, slot);
    return null;
  }
}

const placedAt = (contender: Contender, way: Way, slot: number): PlacedLabel => ({
  contender,
  candidate: contender.candidate,
  slot,
  side: way.side,
  lines: way.lines,
  block: way.block,
  a: way.a,
  b: way.b,
  slots: way.tall,
});

/** For each title without room: is there one in its way that could stand elsewhere? Removes what it places from `hidden`. */
function repair(hidden: Contender[], board: Board): void {
  for (let round = 0; round < 2; round++)
    for (const contender of hidden.slice())
      if (makeRoom(contender, board)) hidden.splice(hidden.indexOf(contender), 1);
}

function makeRoom(contender: Contender, board: Board): boolean {
  const { ways } = contender;
  for (let i = 0, way = ways.at(0); way; way = ways.at(++i))
    for (let slot = 0; slot + way.tall <= board.rows.length; slot++) {
      const blocker = board.blocker(way, slot);
      if (!blocker || blocker.candidate.before?.held) continue;
      board.take(blocker);
      const other = board.find(blocker.contender, { way, slot });
      if (other) {
        board.put(other);
        board.put(placedAt(contender, way, slot));
        return true;
      }
      board.put(blocker);
    }
  return false;
}

const DOT = 5;

/** Small marks for what has no title, in the first row that is free at their place; bars go to the foot of the lane. */
function house(
  hidden: readonly Candidate[],
  rows: readonly (readonly PlacedLabel[])[],
  room: Pick<LaneRoom, 'x0' | 'x1'>,
): Pick<LanePlan, 'dots' | 'homeless'> {
  const dots: { candidate: Candidate; slot: number }[] = [];
  const homeless: Candidate[] = [];
  if (hidden.length > MOST_DOTS) return { dots, homeless: hidden };
  const taken = rows.map((): number[] => []);
  for (const candidate of hidden) {
    const x = (candidate.x0 + candidate.x1) / 2;
    const slot =
      x < room.x0 || x > room.x1 || isSpan(candidate.form)
        ? -1
        : rows.findIndex(
            (row, r) =>
              row.every((p) => x + DOT < p.a || x - DOT > p.b) &&
              (taken[r] ?? []).every((at) => Math.abs(at - x) > 2 * DOT - 4),
          );
    if (slot < 0) homeless.push(candidate);
    else {
      taken[slot]?.push(x);
      dots.push({ candidate, slot });
    }
  }
  return { dots, homeless };
}

/** More than this and a lane tells the rest in its band. */
const MOST_DOTS = 24;

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

export interface Way {
  readonly side: Spot['side'];
  readonly lines: number;
  readonly block: Block;
  readonly a: number;
  readonly b: number;
  readonly tall: number;
  readonly cost: number;
}

const SIDES = ['right', 'left'] as const;
const BAR_SIDES = ['under', 'right', 'left'] as const;

/**
 * Ways to set a title, best first: one line before two, right before left, clear of folds before over them. Where folds
 * do not matter, more lines are tried only when fewer found no place, so they are made when asked for.
 */
class Ways {
  readonly #made: Way[] = [];
  #lines = 0;
  readonly #candidate: Candidate;
  readonly #room: Omit<LaneRoom, 'slots'>;

  constructor(candidate: Candidate, room: Omit<LaneRoom, 'slots'>) {
    this.#candidate = candidate;
    this.#room = room;
    if (room.density.minded) {
      while (this.#more());
      this.#made.sort((p, q) => p.cost - q.cost);
    }
  }

  at(index: number): Way | undefined {
    while (index >= this.#made.length && this.#more());
    return this.#made[index];
  }

  find(side: Spot['side'], lines: number): Way | undefined {
    for (let i = 0; ; i++) {
      const way = this.at(i);
      if (!way || (way.side === side && way.lines === lines)) return way;
    }
  }

  #more(): boolean {
    const { density, folds } = this.#room;
    const lines = ++this.#lines;
    if (lines > density.maxLines) return false;
    const candidate = this.#candidate;
    const { ticks, x0, x1 } = candidate;
    const type = density.type[candidate.importance];
    const block = blockOf(candidate.title, type, lines);
    if (block.lines.length < lines) return false;
    const span = isSpan(candidate.form);
    const inline = !density.ticksUnder || type.face === 'serif400';
    const text = Math.max(block.width + (inline && ticks ? ticks + GAP : 0), inline ? 0 : ticks);
    for (const side of span ? BAR_SIDES : SIDES) {
      const extent = extentOf(candidate, side, text, span ? 2 : REACH, this.#room);
      if (!extent) continue;
      const [a, b] = extent;
      const tall = slotsOf(lines, type, density, ticks, side === 'under');
      const over = density.minded
        ? folds.filter(([p, q]) => a < q && b > p && !(x0 < p && x1 > q)).length
        : 0;
      this.#made.push({
        side,
        lines,
        block,
        a,
        b,
        tall,
        cost: lines + over * 1.6 + (side === 'left' ? 0.3 : 0),
      });
    }
    return true;
  }
}

/**
 * What mark and text occupy on a side, or null where the text would be cut. What is marked in sight has its title in
 * sight; what is marked beyond an edge has it beyond that edge.
 */
function extentOf(
  { x0, x1 }: Candidate,
  side: Spot['side'],
  text: number,
  reach: number,
  room: Omit<LaneRoom, 'slots'>,
): readonly [number, number] | null {
  const [low, high] =
    x1 < room.frame
      ? [room.x0, room.frame]
      : x0 > room.frameEnd
        ? [room.frameEnd, room.x1]
        : [room.frame, room.frameEnd];
  switch (side) {
    case 'right': {
      const end = x1 + reach + GAP + text;
      return end <= high ? [x0 - reach, end] : null;
    }
    case 'left': {
      const begin = x0 - reach - GAP - text;
      return begin >= low && x0 - reach - GAP <= high ? [begin, x1 + reach] : null;
    }
    case 'under': {
      const end = Math.max(x0, low) + text;
      return end <= high ? [x0 - reach, Math.max(x1 + reach, end)] : null;
    }
  }
}

/** A bar that began before the frame has its title at the frame's edge. */
export const underFrom = (x0: number, x1: number, frame: number): number =>
  x1 < frame ? x0 : Math.max(x0, frame);
