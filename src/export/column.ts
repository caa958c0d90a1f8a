/**
 * Events one below the other, as the page shows them on a phone: for pictures much higher than wide, where titles beside a
 * time axis have no room. Date, who acts and ticks above the title, the mark beside it; long gaps are told.
 */
import { lengthWords } from '../layout/axis.ts';
import { markShapes, tickShapes, ticksWidth } from '../layout/glyph.ts';
import { balance, widthOf, type Face } from '../layout/measure.ts';
import { dayWords, sayWhen } from '../layout/say-day.ts';
import type { Role, Shape } from '../layout/scene.ts';
import { FORM, type EventTable } from '../layout/table.ts';
import type { Timeline } from '../model/timeline.ts';
import { cutAtWordTo, linesOf, textShape } from './lines.ts';
import type { Part } from './picture-parts.ts';
import { lengthText, type Words } from './words.ts';

export interface ColumnOptions {
  /** Width and height in layout pixels. */
  readonly room: number;
  readonly height: number;
  readonly say: Words;
}

export interface Column extends Part {
  /** Events with their title, and those that are only counted. */
  readonly titled: number;
  readonly left: number;
  readonly folds: boolean;
  /** Rows of the table that have their title. */
  readonly rows: readonly number[];
}

/** Beyond this many no picture has room. */
const MOST = 80;
const RAIL = 36;
const HEADING = 20;
const FOLD = 30;
const REST = 22;
/** Type above a title, and the space between its parts. */
const SIZE = 13;
const APART = 9;
/** Between events; all of them may grow by as much as AIR where there is room. */
const GAP = 10;
const AIR = 70;
/** Gaps of this many days are told. */
const LONG = 45;

interface Entry {
  readonly row: number;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
}

/** The heaviest events that fit, in order of time; the rest is counted. */
export function columnOf(timeline: Timeline, table: EventTable, options: ColumnOptions): Column {
  const order = Array.from({ length: table.n }, (_, row) => row).sort(
    (a, b) => (table.weight[b] ?? 0) - (table.weight[a] ?? 0) || a - b,
  );
  const entries = entriesOf(timeline, table, order.slice(0, MOST), options);
  const fits = (count: number): boolean =>
    heightOf(kept(entries, order, count), table, count < table.n) <= options.height;
  let count = Math.min(table.n, MOST);
  while (count > 1 && !fits(count)) count--;
  return draw(kept(entries, order, count), table, options);
}

const kept = (
  entries: ReadonlyMap<number, Entry>,
  order: readonly number[],
  count: number,
): readonly Entry[] =>
  order
    .slice(0, count)
    .sort((a, b) => a - b)
    .flatMap((row) => entries.get(row) ?? []);

function entriesOf(
  timeline: Timeline,
  table: EventTable,
  rows: readonly number[],
  { room, say }: ColumnOptions,
): ReadonlyMap<number, Entry> {
  const words = dayWords(say.lang);
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  return new Map(
    rows.map((row) => {
      const dating = events.get(table.id(row))?.dating;
      const when = dating ? sayWhen(words, dating) : '';
      const weight = table.weight[row] ?? 0;
      const [face, size, leading]: readonly [Face, number, number] =
        weight >= 0.75 ? ['serif700', 20, 24] : weight >= 0.25 ? ['serif600', 17, 21] : ['serif400', 17, 21];
      const filled = linesOf(table.title(row), face, size, room - RAIL);
      const lines = filled.length < 2 ? filled : balance(table.title(row), face, size, filled.length).lines;
      const heading = dating?.approximate ? say('aboutWhen', { when }) : when;
      return [row, { row, heading, lines, face, size, leading }];
    }),
  );
}

/** Days between an event and the next that nothing is told of. */
const gapAfter = (table: EventTable, entry: Entry, next: Entry | undefined): number => {
  const days = next ? (table.start[next.row] ?? 0) - (table.end[entry.row] ?? 0) : 0;
  return days >= LONG ? days : 0;
};

/** Height without additional air. */
function heightOf(entries: readonly Entry[], table: EventTable, more: boolean): number {
  return entries.reduce(
    (sum, entry, i) =>
      sum +
      (i > 0 ? GAP : 0) +
      HEADING +
      entry.lines.length * entry.leading +
      (gapAfter(table, entry, entries[i + 1]) ? FOLD : 0),
    more ? REST : 0,
  );
}

function draw(entries: readonly Entry[], table: EventTable, { room, height, say }: ColumnOptions): Column {
  const left = table.n - entries.length;
  const spare = height - heightOf(entries, table, left > 0);
  const air = Math.max(0, Math.min(AIR, Math.floor(spare / Math.max(1, entries.length))));
  const right = say.dir === 'rtl';
  const at = (x: number): number => (right ? room - x : x);
  const put = (
    x: number,
    y: number,
    words: string,
    [face, size, fill]: readonly [Face, number, Role],
  ): Shape => textShape([at(x), y], words, face, size, fill, right ? 'end' : 'start');
  const rail: Shape[] = [];
  const shapes: Shape[] = [];
  // one or two events hang in the upper middle of the sheet, not from its edge
  let y = entries.length < 3 ? Math.round(Math.max(0, spare - air * entries.length) * 0.3) : 0;
  let from: number | null = null;
  let folds = false;
  for (const [i, entry] of entries.entries()) {
    if (i > 0) y += GAP + air;
    // a date that is the same as before is not said again
    const heading = entries[i - 1]?.heading === entry.heading ? '' : entry.heading;
    shapes.push(...aboveTitle(table, entry.row, heading, { y: y + 13, room, at, put }));
    y += HEADING;
    const middle = y + entry.size * 0.55;
    if (from !== null) rail.push(...railShapes(at(13), from, middle - 12));
    shapes.push(...markAt(table, entry.row, right ? room - 26 : 0, middle));
    from = middle + 12;
    for (const [k, line] of entry.lines.entries())
      shapes.push(
        put(RAIL, y + entry.size * 0.86 + k * entry.leading, line, [entry.face, entry.size, 'ink']),
      );
    y += entry.lines.length * entry.leading;
    const gap = gapAfter(table, entry, entries[i + 1]);
    if (gap) {
      const top = y + GAP + air / 2;
      rail.push(...railShapes(at(13), from, top));
      rail.push(...foldAcross(room, top, top + FOLD - 8));
      shapes.push(
        put(RAIL, top + 16, lengthText(lengthWords(gap), say).join(' '), ['sans400', SIZE, 'mute']),
      );
      from = top + FOLD - 8;
      folds = true;
      y += FOLD;
    }
  }
  if (left > 0) {
    y += REST;
    shapes.push(put(RAIL, y - 4, say('alsoEvents', { n: left }), ['sans400', 14, 'mute']));
  }
  return {
    height: y,
    shapes: [...rail, ...shapes],
    titled: entries.length,
    left,
    folds,
    rows: entries.map(({ row }) => row),
  };
}

const railShapes = (x: number, from: number, to: number): readonly Shape[] =>
  to > from ? [{ kind: 'rect', x: x - 0.5, y: from, w: 1, h: to - from, fill: 'rule2' }] : [];

function markAt(table: EventTable, row: number, x: number, y: number): readonly Shape[] {
  const form = table.form[row] ?? FORM.day;
  const span = form >= FORM.within;
  const heavy = (table.weight[row] ?? 0) >= 0.75;
  return markShapes({
    form,
    flags: table.flags[row] ?? 0,
    x0: span ? x + 1 : x + 13,
    x1: span ? x + 25 : x + 13,
    y,
    heavy,
  });
}

interface Pen {
  readonly y: number;
  readonly room: number;
  readonly at: (x: number) => number;
  readonly put: (x: number, y: number, words: string, look: readonly [Face, number, Role]) => Shape;
}

/** The date, the lane, the ticks, as far as there is room; the ticks always. */
function aboveTitle(
  table: EventTable,
  row: number,
  heading: string,
  { y, room, at, put }: Pen,
): readonly Shape[] {
  const ticks = ticksWidth(table.sources);
  const shapes: Shape[] = [];
  let x = RAIL;
  if (heading) {
    const date = cutAtWordTo(heading, 'sans600', SIZE, room - x - ticks - APART);
    shapes.push(put(x, y, date, ['sans600', SIZE, 'ink2']));
    x += widthOf(date, 'sans600', SIZE) + APART;
  }
  const left = room - x - ticks - APART;
  const lane = table.lanes[table.lane[row] ?? 0]?.name ?? '';
  // whole or not at all: half a name is no help
  if (widthOf(lane, 'sans400', SIZE) <= left) {
    shapes.push(put(x, y, lane, ['sans400', SIZE, 'mute']));
    x += widthOf(lane, 'sans400', SIZE) + APART;
  }
  const start = at(RAIL) > room / 2 ? at(x) - ticks : at(x);
  return [...shapes, ...tickShapes(table.ticks(row), start, y + 1)];
}

/** Paper torn above and below: the fold of the axis, lying. */
function foldAcross(room: number, y0: number, y1: number): readonly Shape[] {
  const edge = (y: number): readonly string[] =>
    Array.from({ length: Math.floor(room / 4) + 1 }, (_, k) => `${4 * k} ${y + (k % 2 ? 3 : 0)}`);
  const [upper, lower] = [edge(y0), edge(y1 - 3)];
  return [
    { kind: 'path', d: `M${[...upper, ...lower.toReversed()].join('L')}Z`, fill: 'fold' },
    { kind: 'path', d: `M${upper.join('L')}M${lower.join('L')}`, stroke: 'rule2', width: 1 },
  ];
}
