/** The key of a picture: how to read its ticks and those of the marks that stand in it. */
import { formsIn, type FormSign } from '../layout/forms.ts';
import { differTile, foldShapes, markShapes, tickShapes, tickStyle } from '../layout/glyph.ts';
import { widthOf } from '../layout/measure.ts';
import type { Shape } from '../layout/scene.ts';
import { DIFFERS, FORM, type EventTable } from '../layout/table.ts';
import { textShape } from './lines.ts';
import type { Words } from './words.ts';

/** A sign with its words. */
export interface Chip {
  /** The sign from its left edge; `y` is the middle of the line. */
  readonly sign: (x: number, y: number) => readonly Shape[];
  readonly signWidth: number;
  readonly words: string;
}

/** What a picture has beside its marks. */
export interface Extras {
  readonly folds: boolean;
  /** Events that have a small dot, since there was no room for their title. */
  readonly small: boolean;
  /** Rows of the table that are drawn; all where left out. */
  readonly rows?: readonly number[];
}

export const KEY_SIZE = 12.5;
const GAP = 6;
const SIGN = 26;

export const chipWidth = ({ signWidth, words }: Chip): number =>
  signWidth + GAP + widthOf(words, 'sans400', KEY_SIZE);

/** A chip whose box begins at `x` and whose line ends at `y`; mirrored for scripts that run from right to left. */
export function chipShapes(
  chip: Chip,
  [x, y]: readonly [number, number],
  { dir }: Pick<Words, 'dir'>,
): readonly Shape[] {
  const { sign, signWidth, words } = chip;
  const whole = chipWidth(chip);
  const right = dir === 'rtl';
  return [
    ...sign(right ? x + whole - signWidth : x, y - 9.5),
    textShape(
      [right ? x + whole - signWidth - GAP : x + signWidth + GAP, y - 5],
      words,
      'sans400',
      KEY_SIZE,
      'mute',
      right ? 'end' : 'start',
    ),
  ];
}

/** Only what is in the picture is explained. */
export function keyOf(table: EventTable, extras: Extras, say: Words): readonly Chip[] {
  const { signs, differ } = formsIn(table, extras.rows);
  return [
    ...tickChips(table.sources, say),
    ...signs.map((sign) => markChip(sign, say(sign.word))),
    ...(differ ? [differChip(say('keyDiffer'))] : []),
    ...(extras.folds
      ? [
          {
            sign: (x: number, y: number) => foldShapes(x + 5, x + 21, y - 8, y + 8),
            signWidth: SIGN,
            words: say('pictureFold'),
          },
        ]
      : []),
    ...(extras.small
      ? [
          {
            sign: (x: number, y: number): readonly Shape[] => [
              { kind: 'disc', x: x + 4, y, r: 2.5, fill: 'ink2' },
            ],
            signWidth: 8,
            words: say('pictureSmall'),
          },
        ]
      : []),
  ];
}

function tickChips(sources: number, say: Words): readonly Chip[] {
  const style = tickStyle(sources);
  if (style === 'none') return [];
  if (style === 'number') {
    const one = new Uint8Array(sources).fill(1, 0, 7);
    const words = say('keyCount', { n: sources });
    return [{ sign: (x, y) => tickShapes(one, x, y + 5.5), signWidth: 8, words }];
  }
  const sign = (x: number, y: number): readonly Shape[] => [
    { kind: 'rect', x, y: y - 6, w: 4, h: 12, fill: 'ink' },
    { kind: 'rect', x: x + 8, y, w: 4, h: 6, fill: 'ink' },
    { kind: 'rect', x: x + 16, y: y + 4, w: 4, h: 2, fill: 'faint' },
  ];
  return [{ sign, signWidth: 20, words: say('keyTicks') }];
}

function markChip({ form, flags, spans }: FormSign, words: string): Chip {
  const width = spans ? SIGN : form === FORM.about ? 24 : 12;
  const sign = (x: number, y: number): readonly Shape[] =>
    markShapes({
      form,
      flags,
      heavy: false,
      y,
      x0: spans ? x : x + width / 2,
      x1: x + (spans ? width : width / 2),
    });
  return { sign, signWidth: width, words };
}

/** Both signs of it: the mark in two halves, and the tile beside a title. */
const differChip = (words: string): Chip => ({
  sign: (x, y) => [
    ...markShapes({ form: FORM.day, flags: DIFFERS, heavy: false, y, x0: x + 7, x1: x + 7 }),
    ...differTile(x + 19, y - 6),
  ],
  signWidth: 32,
  words,
});
