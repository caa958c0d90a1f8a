/** What is drawn of a labelled event beside its title: mark, ticks, and the sign that sources differ. */
import { GAP, TICKS } from './density.ts';
import type { Frame } from './frame.ts';
import { differTile, markShapes, tickShapes, ticksWidth, tileRoom } from './glyph.ts';
import { widthOf } from './measure.ts';
import type { Label, Shape } from './scene.ts';

const TILE_GAP = 6;

/** Where the ticks of a label stand, sign included. */
export interface TicksBox {
  readonly x: number;
  /** Zero where a story has one source. */
  readonly w: number;
  readonly foot: number;
  /** On a line of their own, else at the end of the last line. */
  readonly under: boolean;
}

/** The ticks of a label in pixels. */
export function ticksBox(label: Label, frame: Frame): TicksBox {
  const { box, side, importance, row } = label;
  const ticks = ticksWidth(frame.table.sources);
  const w = ticks && ticks + tileRoom(frame, row);
  const under = frame.density.ticksUnder && importance !== 'light';
  if (under) return { x: side === 'left' ? box.x + box.w - w : box.x, w, foot: box.y + box.h + TICKS, under };
  const last = side === 'left' ? box.w : widthOf(label.lines.at(-1) ?? '', label.face, label.size);
  return { x: box.x + last + GAP, w, foot: box.y + box.h - 3, under };
}

/** Mark, ticks and sign of a labelled event. */
export function shapesOf(label: Label, frame: Frame): readonly Shape[] {
  const { table } = frame;
  const { row, x0, x1, y, importance, side } = label;
  const [form, flags] = [table.form[row] ?? 0, table.flags[row] ?? 0];
  const out = [...markShapes({ form, flags, x0, x1, y, heavy: importance === 'heavy' })];
  const { x, w, foot } = ticksBox(label, frame);
  if (!w) return out;
  const tile = tileRoom(frame, row);
  // the sign is farther from the mark than the ticks, on either side
  const flipped = side === 'left';
  out.push(...tickShapes(table.ticks(row), flipped ? x + tile : x, foot));
  if (tile) out.push(...differTile(flipped ? x : x + w - tile + TILE_GAP, foot - 12));
  return out;
}
