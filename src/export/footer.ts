/** What stands under a picture: its key, its sources in columns, and the maker's name. */
import { sourceRole, tickStyle } from '../layout/glyph.ts';
import { widthOf } from '../layout/measure.ts';
import type { Shape } from '../layout/scene.ts';
import { sourcesOf, type Source } from '../layout/sources.ts';
import { collapse } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';
import { chipShapes, chipWidth, KEY_SIZE, type Chip } from './key.ts';
import { cutAtWordTo, textShape } from './lines.ts';
import type { Part } from './picture-parts.ts';
import type { Words } from './words.ts';

export interface FooterOptions {
  /** Width in layout pixels. */
  readonly room: number;
  readonly key: readonly Chip[];
  /** Rows that the sources may take. */
  readonly rows: number;
  readonly say: Words;
}

const ROW = 20;
const GAP = 18;
/** Names are not cut to less than this, in pixels. */
const LEAST_NAME = 120;
const SWATCH = 22;

export function footer(timeline: Timeline, options: FooterOptions): Part {
  const { room, key, say } = options;
  const shapes: Shape[] = [];
  let y = keyRows(shapes, key, room, say);
  const sources = sourceRows(timeline, options);
  for (const row of sources.rows) {
    y += ROW;
    for (const place of row) shapes.push(...place(y));
  }
  const maker = say('madeWith');
  // beside the last source where there is room, else on a line of its own
  if (sources.end + GAP + widthOf(maker, 'sans400', KEY_SIZE) > room) y += ROW;
  const right = say.dir === 'rtl';
  shapes.push(
    textShape([right ? 0 : room, y - 5], maker, 'sans400', KEY_SIZE, 'mute', right ? 'start' : 'end'),
  );
  return { height: y, shapes };
}

/** The signs in rows; gives their height, with air after them. */
function keyRows(shapes: Shape[], key: readonly Chip[], room: number, say: Words): number {
  let x = 0;
  let y = key.length ? ROW : 0;
  for (const chip of key) {
    const width = chipWidth(chip);
    if (x > 0 && x + width > room) {
      x = 0;
      y += ROW;
    }
    shapes.push(...chipShapes(chip, [say.dir === 'rtl' ? room - x - width : x, y], say));
    x += width + GAP;
  }
  return key.length ? y + 4 : 0;
}

/** Draws at the foot of a row. */
type Place = (y: number) => readonly Shape[];

interface SourceRows {
  readonly rows: readonly (readonly Place[])[];
  /** Where the last one ends, from the side on which lines begin; the whole width where there is none. */
  readonly end: number;
}

interface NamedSources {
  readonly sources: readonly Source[];
  readonly names: readonly string[];
  /** What the longest name takes. */
  readonly room: number;
}

/** A picture is drafted on pages of several widths, under each the same names. */
const known = new WeakMap<Timeline, NamedSources>();

function namedSources(timeline: Timeline): NamedSources {
  let found = known.get(timeline);
  if (!found) {
    const sources = sourcesOf(timeline);
    const names = sources.map(({ fullName }) => collapse(fullName));
    const room = Math.max(...names.map((name) => widthOf(name, 'sans400', KEY_SIZE)));
    known.set(timeline, (found = { sources, names, room }));
  }
  return found;
}

/** The sources row by row, in as many columns as their names leave and the rows ask for. */
function sourceRows(timeline: Timeline, { room, rows, say }: FooterOptions): SourceRows {
  const { sources, names, room: widestName } = namedSources(timeline);
  if (!sources.length) return { rows: [], end: room };
  const coloured = tickStyle(sources.length) === 'colour';
  const swatch = coloured ? SWATCH : 0;
  const widest = widestName + swatch;
  const fitting = Math.max(1, Math.floor((room + GAP) / (widest + GAP)));
  const most = Math.max(1, Math.floor((room + GAP) / (LEAST_NAME + swatch + GAP)));
  const columns = Math.min(most, Math.max(fitting, Math.ceil(sources.length / rows)));
  const width = (room + GAP) / columns - GAP;
  const named = sources.length <= columns * rows ? sources.length : columns * rows - 1;
  const placed = sources.slice(0, named).map((source, i): Place => {
    const x = (i % columns) * (width + GAP);
    return (y) => sourceShapes(source, names[i] ?? '', { x, y, width, room, coloured, say });
  });
  const lastName = widthOf(
    cutAtWordTo(names[named - 1] ?? '', 'sans400', KEY_SIZE, width - swatch),
    'sans400',
    KEY_SIZE,
  );
  let end = ((named - 1) % columns) * (width + GAP) + swatch + lastName;
  if (named < sources.length) {
    end = room;
    const rest = say('alsoArticles', { n: sources.length - named });
    placed.push((y) =>
      say.dir === 'rtl'
        ? [textShape([0, y - 5], rest, 'sans400', KEY_SIZE, 'mute')]
        : [textShape([(columns - 1) * (width + GAP), y - 5], rest, 'sans400', KEY_SIZE, 'mute')],
    );
  }
  const inRows = Array.from({ length: Math.ceil(placed.length / columns) }, (_, row) =>
    placed.slice(row * columns, (row + 1) * columns),
  );
  return { rows: inRows, end };
}

interface SourcePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly room: number;
  readonly coloured: boolean;
  readonly say: Words;
}

function sourceShapes(
  { index, letter }: Source,
  name: string,
  { x, y, width, room, coloured, say }: SourcePlace,
): readonly Shape[] {
  const right = say.dir === 'rtl';
  const anchor = right ? 'end' : 'start';
  const at = (offset: number): number => (right ? room - x - offset : x + offset);
  const swatch = coloured ? SWATCH : 0;
  const cut = cutAtWordTo(name, 'sans400', KEY_SIZE, width - swatch);
  const words = textShape([at(swatch), y - 5], cut, 'sans400', KEY_SIZE, 'ink2', anchor);
  if (!coloured) return [words];
  return [
    { kind: 'rect', x: right ? at(4) : at(0), y: y - 15, w: 4, h: 12, fill: sourceRole(index) },
    textShape([at(8), y - 5], letter, 'sans600', KEY_SIZE, 'ink', anchor),
    words,
  ];
}
