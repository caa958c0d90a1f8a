/**
 * `layout(frame, camera) -> Scene`: the only place with geometry. Coordinates: x from the left edge of the plot, y from
 * the top of the axis; the column of lane names lies to the left of x = 0.
 */
import { AXIS_HEIGHT } from './axis.ts';
import { bandOf } from './band.ts';
import type { PlacedLabel } from './board.ts';
import { contentHeight, GAP, REACH, UNDER } from './density.ts';
import { CANDIDATES, candidatesOf, type Frame } from './frame.ts';
import { isSpan } from './glyph.ts';
import { surroundings, type LengthText } from './ground.ts';
import { inTime } from './in-time.ts';
import { shapesOf } from './label-shapes.ts';
import { contendersOf, placeLane } from './labels.ts';
import { foldsOf, overFolds } from './over-folds.ts';
import { heaviest } from './rank.ts';
import { HOME, pixelsOf, toTime, toX, type Camera } from './scale.ts';
import type { Count, Dot, Label, Scene, Shape } from './scene.ts';
import { underFrom, type Spot } from './ways.ts';

export interface LayoutOptions {
  readonly camera?: Camera;
  /** Pixels laid out beyond each edge, so that panning only translates. */
  readonly overscan?: number;
  /** The scene before: a label that still fits keeps its place. */
  readonly before?: Scene | null;
  /** "3 yr", "9 mo" for the length of a fold. */
  readonly lengthText: LengthText;
}

/** Space under a bar beyond the least, where its rows have it. */
const CLEAR_OF_BAR = 3;

/** Titles tried for each row of half a title's height: more than could ever stand in it. */
const CANDIDATES_A_ROW = 5;

/** The Scene of a frame under a camera. */
export function layout(frame: Frame, options: LayoutOptions): Scene {
  const { camera = HOME, overscan = 0, before = null } = options;
  const { table, elastic, width, density } = frame;
  const [x0, x1] = [0 - overscan, width + overscan];
  const x = (t: number): number => toX(elastic, camera, t);
  const time = (px: number): number => toTime(elastic, camera, px);
  const pieces = pixelsOf(elastic, camera);
  const room = { x0, x1, frame: 0, frameEnd: width, density, folds: foldsOf(pieces) };
  const spots = spotsOf(before, camera);
  const labels: Label[] = [];
  const marks: Shape[] = [];
  const counts: Count[] = [];
  const dots: Dot[] = [];
  const shown = { labelled: 0, marked: 0, counted: 0 };
  for (const [i, lane] of frame.lanes.entries()) {
    const rank = frame.ranks[i];
    if (!rank) continue;
    const top = AXIS_HEIGHT + lane.y;
    const few = 12 + lane.slots * CANDIDATES_A_ROW;
    // without a band there is no other place for those that the ground found room for
    const most = lane.bandHeight ? few : Math.max(few, CANDIDATES);
    const rows = heaviest(rank, table, time(x0), time(x1), most);
    const candidates = candidatesOf(frame, rows, camera, density, spots);
    const plan = placeLane(contendersOf(candidates, room), { slots: lane.slots, x0, x1 });
    // small marks stand around the titles as they were placed
    const placed = plan.hidden.length ? plan.placed : inTime(plan.placed);
    for (const p of placed) labels.push(labelOf(p, frame, top + lane.pad));
    for (const { candidate, slot } of plan.dots)
      dots.push({
        row: candidate.row,
        x: candidate.x0,
        y: top + lane.pad + slot * density.unit + density.unit / 2,
      });
    shown.marked += plan.dots.length;
    if (lane.bandHeight || plan.homeless.length) {
      const drawn = new Set([...plan.placed, ...plan.dots].map((p) => p.candidate.row));
      const foot = { lane: i, foot: top + lane.h - 1, height: lane.bandHeight, x0, x1, x, t: time };
      const band = bandOf(table, rank, drawn, foot);
      marks.push(...band.shapes);
      counts.push(...band.counts);
      shown.marked += band.marked;
      shown.counted += band.marked ? band.counted : Math.max(0, band.counted - drawn.size);
    }
  }
  if (dots.length)
    marks.push({
      kind: 'dots',
      points: Float32Array.from(dots.flatMap((d) => [d.x, d.y])),
      r: 2.5,
      fill: 'ink2',
    });
  shown.labelled = labels.length;
  for (const label of labels) marks.push(...shapesOf(label, frame));
  const { ground, axis } = surroundings(frame, pieces, { x0, x1 }, options.lengthText);
  const { strips, breaks } = overFolds(labels, frame, pieces);
  return {
    width,
    height: AXIS_HEIGHT + frame.height,
    axisHeight: AXIS_HEIGHT,
    lanes: frame.lanes.map(({ name, count, y, h }) => ({ name, count, y: AXIS_HEIGHT + y, h })),
    elastic,
    camera,
    pieces,
    ground: [...ground, ...strips],
    axis,
    marks: [...marks, ...breaks],
    labels,
    dots,
    counts,
    shown,
  };
}

function spotsOf(before: Scene | null, { k }: Camera): ReadonlyMap<number, Spot> {
  const held = before !== null && Math.abs(before.camera.k / k - 1) < 1e-9;
  const spot = ({ slot, side, lines }: Label): Spot => ({ slot, side, lines: lines.length, held });
  return new Map(before?.labels.map((label) => [label.row, spot(label)]));
}

/** A placed label in pixels. */
function labelOf(p: PlacedLabel, frame: Frame, top: number): Label {
  const { density, table } = frame;
  const { candidate, block, side } = p;
  const type = density.type[candidate.importance];
  const y = top + p.slot * density.unit;
  const reach = isSpan(candidate.form) ? 2 : REACH;
  const inline = !density.ticksUnder || candidate.importance === 'light';
  const tail = inline && candidate.ticks ? candidate.ticks + GAP : 0;
  const left =
    side === 'under'
      ? underFrom(candidate.x0, candidate.x1, 0)
      : side === 'right'
        ? candidate.x1 + reach + GAP
        : candidate.x0 - reach - GAP - tail - block.width;
  const content = contentHeight(block.lines.length, type, density, candidate.ticks, side === 'under');
  // what is left of the rows is air above and below
  const spare = Math.max(0, p.slots * density.unit - content);
  const under = side === 'under';
  const first = y + Math.floor(Math.max(0, under ? spare - CLEAR_OF_BAR : spare) / 2);
  // a title keeps clear of the bar above it
  const text = under ? first + UNDER + Math.min(spare, CLEAR_OF_BAR) : first;
  return {
    row: candidate.row,
    id: table.id(candidate.row),
    box: { x: left, y: text, w: block.width, h: block.lines.length * type.lineHeight },
    reach: { x: p.a, y, w: p.b - p.a, h: p.slots * density.unit },
    lines: block.lines,
    importance: candidate.importance,
    ...type,
    side,
    y: under ? first + 6 : first + type.lineHeight / 2,
    x0: candidate.x0,
    x1: candidate.x1,
    slot: p.slot,
  };
}

/** Where the mark of a row is, whether it has a title or not. */
export function markAt(
  scene: Scene,
  frame: Frame,
  row: number,
): { readonly x0: number; readonly x1: number; readonly y: number } {
  const label = scene.labels.find((l) => l.row === row);
  if (label) return { x0: label.x0, x1: label.x1, y: label.y };
  const dot = scene.dots.find((d) => d.row === row);
  if (dot) return { x0: dot.x, x1: dot.x, y: dot.y };
  const lane = frame.lanes[frame.table.lane[row] ?? 0];
  const at = (t: number): number => toX(frame.elastic, scene.camera, t);
  const [start, end] = [frame.table.start[row] ?? 0, frame.table.end[row] ?? 1];
  const middle = at((start + end) / 2);
  const y = AXIS_HEIGHT + (lane?.y ?? 0) + (lane?.h ?? 0) - 6;
  return { x0: middle, x1: middle, y };
}
