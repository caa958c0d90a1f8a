/** What lies around and under the events: axis, grid, weekends, lane rules, folds with their lengths. */
import { AXIS_HEIGHT, axisOf, baseLine, lengthWords, type Range } from './axis.ts';
import type { Frame } from './frame.ts';
import { foldShapes } from './glyph.ts';
import { widthOf } from './measure.ts';
import type { PiecePixels } from './scale.ts';
import type { Scene, Shape } from './scene.ts';

/** "3 yr", "9 mo" for the length of a fold. */
export type LengthText = (length: ReturnType<typeof lengthWords>) => readonly string[];

/** Ground and axis of a frame between two edges, for pieces in pixels. */
export function surroundings(
  frame: Frame,
  pieces: readonly PiecePixels[],
  edges: Range,
  lengthText: LengthText,
): Pick<Scene, 'ground' | 'axis'> {
  const { x0, x1 } = edges;
  const [top, bottom] = [AXIS_HEIGHT, AXIS_HEIGHT + frame.height];
  const { labels, grid, weekends } = axisOf(pieces, edges, frame.words, {
    sight: { x0: 0, x1: frame.width },
    hours: frame.table.hours ?? false,
  });
  const box = (x: number, y: number, w: number, h: number, fill: 'panel' | 'rule' | 'ink'): Shape => ({
    kind: 'rect',
    x,
    y,
    w,
    h,
    fill,
  });
  return {
    ground: [
      ...weekends.map(([a, b]) => box(a, top, b - a, bottom - top, 'panel')),
      ...grid.map((x) => box(Math.round(x), top, 1, bottom - top, 'rule')),
      ...frame.lanes.slice(1).map((lane) => box(x0, top + lane.y, x1 - x0, 1, 'rule')),
      ...tears(pieces, edges, bottom),
      box(x0, top, x1 - x0, 1, 'ink'),
      box(x0, bottom - 1, x1 - x0, 1, 'ink'),
    ],
    axis: [
      ...pieces
        .filter((p) => p.x1 > x0 && p.x0 < x1)
        .map((p) => baseLine(Math.max(x0, p.x0), Math.min(x1, p.x1), 0)),
      ...labels,
      ...foldTexts(pieces, edges, lengthText),
    ],
  };
}

/** Neighbouring pieces with their fold in sight. */
const foldsIn = (
  pieces: readonly PiecePixels[],
  { x0, x1 }: Range,
): readonly (readonly [PiecePixels, PiecePixels])[] =>
  pieces.flatMap((piece, i) => {
    const next = pieces[i + 1];
    return next && piece.x1 < x1 && next.x0 > x0 ? [[piece, next] as const] : [];
  });

const tears = (pieces: readonly PiecePixels[], edges: Range, bottom: number): readonly Shape[] =>
  foldsIn(pieces, edges).flatMap(([piece, next]) => foldShapes(piece.x1, next.x0, 4, bottom));

const SIZE = 10.5;
/** Smallest part of that size. */
const LEAST = 0.86;
const TEETH = 5;

const widest = (lines: readonly string[]): number =>
  lines.reduce((w, text) => Math.max(w, widthOf(text, 'sans400', SIZE)), 1);

/** The length of each fold, in two short lines in the tear. */
const foldTexts = (pieces: readonly PiecePixels[], edges: Range, say: LengthText): readonly Shape[] =>
  foldsIn(pieces, edges).flatMap(([piece, next]) => {
    const room = next.x0 - piece.x1 - TEETH;
    const said = say(lengthWords(next.from - piece.to));
    // a number of years may take the line for itself
    const lines = said.length === 1 && widest(said) > room ? said.flatMap((text) => text.split(' ')) : said;
    // between the teeth of the tear, in every language
    const size = SIZE * Math.max(LEAST, Math.min(1, room / widest(lines)));
    return lines.map((text, k): Shape => ({
      kind: 'text',
      x: (piece.x1 + next.x0) / 2,
      y: (lines.length > 1 ? 19 : 26) + k * 13,
      text,
      face: 'sans400',
      size,
      fill: 'mute',
      anchor: 'middle',
    }));
  });
