/**
 * What does not change while a reader pans and zooms: the elastic axis, how dense the type is, how many rows each
 * lane has and where it lies.
 */
import { leastWidth } from './axis.ts';
import { COMPACT, MEDIUM, ROOMY, TOUCH, type Density } from './density.ts';
import { elasticOf, type Elastic } from './pieces.ts';
import { nameHeight } from './lane-name.ts';
import { heaviest, rankOf, type LaneRank } from './rank.ts';
import { allotRows, curvesOf, type Curve, type LaneRows } from './rows.ts';
import { HOME, toX, whole, type Camera } from './scale.ts';
import type { EventTable } from './table.ts';
import { ticksWidth, tileRoom } from './glyph.ts';
import type { Candidate, Spot } from './ways.ts';
import type { DayWords } from './say-day.ts';
import type { Importance, LaneBox } from './scene.ts';

export interface FrameOptions {
  /** Width of the plot without the column of lane names. */
  readonly width: number;
  /** Height for the lanes; they may need more when there are many, and take less when there is little. */
  readonly height: number;
  /** Height for a story whose titles do not all fit into that; the same where left out. */
  readonly tall?: number;
  /** Height that is given where it shows every title. */
  readonly ample?: number;
  readonly elastic: boolean;
  /** Fingers point: titles are as high as they need. */
  readonly touch?: boolean;
  readonly words: DayWords;
  /** Lane names stand in a column of their own, in which none may be cut for want of height. */
  readonly named?: boolean;
}

export interface FrameLane extends LaneBox, LaneRows {
  /** Clear space above the first row. */
  readonly pad: number;
}

export interface Frame {
  readonly table: EventTable;
  readonly ranks: readonly LaneRank[];
  readonly elastic: Elastic;
  readonly density: Density;
  readonly lanes: readonly FrameLane[];
  /** Height of all lanes. */
  readonly height: number;
  readonly width: number;
  readonly words: DayWords;
  /** Rows whose title is set large: at most one a lane and four in all. */
  readonly heavy: ReadonlySet<number>;
}

/** At most this many titles of one lane are tried. */
export const CANDIDATES = 60;
/** A lane with more events than this always has its band. */
const CROWD = 60;
const HEAVY = 4;
const HEAVY_WEIGHT = 0.75;
const LIGHT_WEIGHT = 0.25;
const MOST_AIR = 7;
const FEW = 60;

/** Lays the ground for a table at a size. Pure: the same for the same arguments. */
export function frameOf(table: EventTable, options: FrameOptions): Frame {
  const { width, height, words } = options;
  const ranks = rankOf(table);
  const elastic = elasticOf(table, {
    width,
    elastic: options.elastic,
    least: (a, b) => leastWidth(a, b, words),
  });
  const all = whole(elastic);
  const best = ranks.map((rank) => heaviest(rank, table, all.from, all.to, CANDIDATES));
  const heavy = heavyRows(table, best);
  const crowded = table.lanes.map((lane) => lane.count > CROWD);
  const folds = elastic.pieces.slice(0, -1).map((piece, i): readonly [number, number] => {
    const end = piece.at + piece.width + i * elastic.fold;
    return [end, end + elastic.fold];
  });
  const { tall = height, ample = tall } = options;
  const curves = new Map<Density, readonly Curve[]>();
  const attempt = (density: Density, height: number): Attempt => {
    const room = { x0: 0, x1: width, frame: 0, frameEnd: width, density, folds };
    let known = curves.get(density);
    if (!known) {
      const lanes = best.map((rows) => candidatesOf({ table, elastic, heavy }, rows, HOME, density));
      const grows = density === COMPACT || density.target > COMPACT.target;
      const highest = grows ? Math.max(tall, table.n > FEW && !options.touch ? 0 : ample) : height;
      curves.set(density, (known = curvesOf(lanes, room, highest, crowded)));
    }
    const rows = allotRows(known, { height, density, crowded });
    const needed = rows.reduce((sum, { h }) => sum + h, 0);
    return { density, rows, needed, complete: rows.every((r) => r.complete) && needed <= height };
  };
  // many events never fit with airy type: do not try
  const few = table.n <= FEW;
  const tries: readonly [Try, ...Try[]] = options.touch
    ? few
      ? [
          [TOUCH.roomy, ample],
          [TOUCH.medium, ample],
          [TOUCH.compact, ample],
        ]
      : [[TOUCH.compact, ample]]
    : few
      ? [
          [ROOMY, height],
          [MEDIUM, height],
          [COMPACT, height],
          [COMPACT, ample],
          [COMPACT, tall],
        ]
      : [[COMPACT, tall]];
  const chosen = firstComplete(tries, attempt);
  const spare = (height - chosen.needed) / Math.max(1, table.lanes.length);
  // room that is left over becomes air in the lanes
  const air = Math.max(0, Math.min(MOST_AIR, Math.floor(spare / 2)));
  let y = 0;
  const lanes = table.lanes.map((lane, i): FrameLane => {
    const rows = chosen.rows[i] ?? { slots: 0, bandHeight: 0, h: 0, complete: false };
    const h = Math.max(rows.h + 2 * air, options.named ? nameHeight(lane.name) : 0);
    const box = { ...lane, ...rows, y, h, pad: chosen.density.pad + air };
    y += box.h;
    return box;
  });
  return { table, ranks, elastic, density: chosen.density, lanes, height: y, width, words, heavy };
}

interface Attempt {
  readonly density: Density;
  readonly rows: readonly LaneRows[];
  readonly needed: number;
  readonly complete: boolean;
}

type Try = readonly [density: Density, height: number];

/** The first try in which every event has its title, else the last. */
function firstComplete(
  [first, ...more]: readonly [Try, ...Try[]],
  attempt: (...args: Try) => Attempt,
): Attempt {
  let tried = attempt(...first);
  for (const next of more) if (!tried.complete) tried = attempt(...next);
  return tried;
}

function heavyRows(table: EventTable, best: readonly (readonly number[])[]): ReadonlySet<number> {
  const weight = (row: number): number => table.weight[row] ?? 0;
  return new Set(
    best
      .flatMap((rows) => rows.slice(0, 1))
      .filter((row) => weight(row) >= HEAVY_WEIGHT)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, HEAVY),
  );
}

const NOWHERE: ReadonlyMap<number, Spot> = new Map();

/** Rows of the table as candidates for a title under a camera; `spots` is where they had one. */
export function candidatesOf(
  { table, elastic, heavy }: Pick<Frame, 'table' | 'elastic' | 'heavy'>,
  rows: readonly number[],
  camera: Camera,
  density: Density,
  spots: ReadonlyMap<number, Spot> = NOWHERE,
): Candidate[] {
  const ticks = ticksWidth(table.sources);
  return rows.map((row) => {
    const [x0, x1] = extent(table, row, (t) => toX(elastic, camera, t));
    const weight = table.weight[row] ?? 0;
    const importance: Importance = heavy.has(row) ? 'heavy' : weight < LIGHT_WEIGHT ? 'light' : 'normal';
    const tile = tileRoom({ table, density }, row);
    return {
      row,
      x0,
      x1,
      form: table.form[row] ?? 0,
      weight,
      title: table.title(row),
      importance,
      ticks: ticks + tile,
      before: spots.get(row),
    };
  });
}

/** Where a mark lies: a day is the point in the middle of its day, everything else has an extent. */
export function extent(table: EventTable, row: number, x: (t: number) => number): readonly [number, number] {
  const [start, end] = [table.start[row] ?? 0, table.end[row] ?? 1];
  if ((table.form[row] ?? 0) < 4) {
    const middle = x((start + end) / 2);
    return [middle, middle];
  }
  return [x(start), x(end)];
}
