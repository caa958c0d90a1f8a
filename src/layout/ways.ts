/** The ways to set one title: on which side of its mark, in how many lines, and what that occupies. */
import { contentHeight, GAP, REACH, slotsOf, type Density, type Type } from './density.ts';
import { isSpan } from './glyph.ts';
import { blocksOf, type Block } from './measure.ts';
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

export interface Way {
  readonly side: Spot['side'];
  readonly lines: number;
  readonly block: Block;
  readonly a: number;
  readonly b: number;
  readonly tall: number;
  readonly cost: number;
}

/** Blocks of each type by title: a title is measured once. */
const blocks = new WeakMap<Type, Map<string, (lines: number) => Block>>();
const MOST_TITLES = 20_000;

function blockOf(title: string, type: Type, lines: number): Block {
  let titles = blocks.get(type);
  if (!titles || titles.size > MOST_TITLES)
    blocks.set(type, (titles = new Map<string, (lines: number) => Block>()));
  let inLines = titles.get(title);
  if (!inLines) titles.set(title, (inLines = blocksOf(title, type.face, type.size)));
  return inLines(lines);
}

const SIDES = ['right', 'left'] as const;
const BAR_SIDES = ['under', 'right', 'left'] as const;

/**
 * Ways to set a title, best first: one line before two, right before left, clear of folds before over them. Where folds
 * do not matter, more lines are tried only when fewer found no place, so they are made when asked for.
 */
export class Ways {
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
      const tall = slotsOf(contentHeight(lines, type, density, ticks, side === 'under'), density);
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
