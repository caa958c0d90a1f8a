/** The mark of a date, as precise as the date: disc, ring, lozenge, soft bar, brackets, bar. Also ticks and folds. */
import type { Density } from './density.ts';
import { APPROXIMATE, DIFFERS, FORM, type EventTable } from './table.ts';
import type { Role, Shape, SourceRole } from './scene.ts';

export interface MarkSpec {
  readonly form: number;
  readonly flags: number;
  /** Extent; equal for a point. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly heavy: boolean;
}

/** Half width of the mark of a single day. */
export const POINT_RADIUS = 5.5;
export const HEAVY_RADIUS = 7;

export const isSpan = (form: number): boolean => form === FORM.within || form === FORM.lasted;

/** The shapes of one mark. */
export function markShapes(mark: MarkSpec): readonly Shape[] {
  const { form, flags, y } = mark;
  const x = (mark.x0 + mark.x1) / 2;
  const r = mark.heavy ? HEAVY_RADIUS : POINT_RADIUS;
  if (form === FORM.within) return within(mark.x0, mark.x1, y, (flags & APPROXIMATE) > 0);
  if (form === FORM.lasted) return lasted(mark.x0, mark.x1, y, (flags & APPROXIMATE) > 0);
  if (form === FORM.about) return about(x, y);
  if ((flags & DIFFERS) > 0) return split(x, y, r);
  if (form === FORM.edited) return [{ kind: 'path', d: lozenge(x, y, 6.5), fill: 'ink' }];
  if (form === FORM.inferred)
    return [{ kind: 'disc', x, y, r: r - 1, fill: 'paper', stroke: 'ink', width: 2 }];
  return [{ kind: 'disc', x, y, r, fill: 'ink' }];
}

const lozenge = (x: number, y: number, r: number): string =>
  `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;

/** Some day inside the brackets: a month, a season, a year. Approximate ones have no arms at their outer edge. */
function within(x0: number, x1: number, y: number, soft: boolean): readonly Shape[] {
  const w = Math.max(4, x1 - x0);
  const arm = Math.min(5, w / 3);
  const b = x0 + w;
  return [
    {
      kind: 'soft',
      x: x0 + 1,
      y: y - 5,
      w: w - 2,
      h: 10,
      fill: 'ink',
      opacity: 0.16,
      fadeIn: soft ? w / 3 : 0,
      fadeOut: soft ? w / 3 : 0,
    },
    {
      kind: 'path',
      d: `M${x0 + 1 + arm} ${y - 6}H${x0 + 1}V${y + 6}H${x0 + 1 + arm}M${b - 1 - arm} ${y - 6}H${b - 1}V${y + 6}H${b - 1 - arm}`,
      stroke: 'ink',
      width: 2,
      ...(soft ? { dash: [2, 2] } : {}),
    },
  ];
}

/** It lasted: a solid bar with end ticks; an open or approximate end fades and has none. */
function lasted(x0: number, x1: number, y: number, open: boolean): readonly Shape[] {
  const w = Math.max(4, x1 - x0);
  const bar: Shape = {
    kind: 'soft',
    x: x0,
    y: y - 3,
    w,
    h: 6,
    fill: 'ink',
    fadeIn: 0,
    fadeOut: open ? Math.min(28, w * 0.6) : 0,
  };
  const tick = (x: number): Shape => ({ kind: 'rect', x, y: y - 6, w: 2, h: 12, fill: 'ink' });
  return open ? [bar, tick(x0)] : [bar, tick(x0), tick(x0 + w - 2)];
}

const about = (x: number, y: number): readonly Shape[] => [
  { kind: 'soft', x: x - 12, y: y - 3.5, w: 24, h: 7, fill: 'ink', opacity: 0.5, fadeIn: 10, fadeOut: 10 },
  { kind: 'disc', x, y, r: 4, fill: 'ink' },
];

/** Sources differ: the disc's halves slip. */
function split(x: number, y: number, r: number): readonly Shape[] {
  return [
    {
      kind: 'path',
      d: `M${x - 1.2} ${y - r - 1.5}a${r} ${r} 0 0 0 0 ${2 * r}zM${x + 1.2} ${y - r + 1.5}a${r} ${r} 0 0 1 0 ${2 * r}z`,
      fill: 'ink',
    },
  ];
}

/** Not after: an arrow back in time from a stop. */
export function notAfterShapes(x0: number, x1: number, y: number): readonly Shape[] {
  return [
    { kind: 'path', d: `M${x1} ${y}H${x0 + 2}`, stroke: 'ink2', width: 1.5, dash: [1.5, 3] },
    { kind: 'path', d: `M${x0 + 6} ${y - 4}L${x0} ${y}L${x0 + 6} ${y + 4}`, stroke: 'ink2', width: 1.5 },
    { kind: 'rect', x: x1 - 1, y: y - 6, w: 2, h: 12, fill: 'ink' },
  ];
}

/** The tile with a not-equal sign, 13 x 12. */
export function differTile(x: number, y: number): readonly Shape[] {
  return [
    { kind: 'path', d: roundRect(x, y, 13, 12, 2), fill: 'ink' },
    {
      kind: 'path',
      d: `M${x + 3} ${y + 4.3}h7M${x + 3} ${y + 7.7}h7M${x + 8.6} ${y + 2.2}L${x + 4.4} ${y + 9.8}`,
      stroke: 'paper',
      width: 1.4,
    },
  ];
}

/** Width of the sign beside the ticks with the space before it. */
const TILE = 19;

/** Room for the sign: where it stands on a line of its own, and wherever the mark is no split disc. */
export const tileRoom = (
  { table, density }: { readonly table: EventTable; readonly density: Density },
  row: number,
): number =>
  ((table.flags[row] ?? 0) & DIFFERS) > 0 && (density.ticksUnder || (table.form[row] ?? 0) >= FORM.about)
    ? TILE
    : 0;

const roundRect = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`;

/** How a row of ticks is drawn for a number of articles: coloured, in ink, as a number, or not at all. */
export type TickStyle = 'colour' | 'ink' | 'number' | 'none';

export const tickStyle = (sources: number): TickStyle =>
  sources < 2 ? 'none' : sources <= 8 ? 'colour' : sources <= 16 ? 'ink' : 'number';

/** Width of a row of ticks, without the space before it. */
export function ticksWidth(sources: number): number {
  const style = tickStyle(sources);
  return style === 'none'
    ? 0
    : style === 'colour'
      ? sources * 6 - 2
      : style === 'ink'
        ? sources * 3.5 - 1
        : 16;
}

/** One tick an article, feet on `foot`: tall gives the date, half tells the event, a stub is silent. */
export function tickShapes(levels: Uint8Array, x: number, foot: number): readonly Shape[] {
  const style = tickStyle(levels.length);
  if (style === 'none') return [];
  if (style === 'number') {
    const n = levels.reduce((sum, level) => sum + (level ? 1 : 0), 0);
    return [
      {
        kind: 'text',
        x,
        y: foot - 1,
        text: String(n),
        face: 'sans600',
        size: 11,
        fill: 'mute',
        anchor: 'start',
      },
    ];
  }
  const [w, gap] = style === 'colour' ? [4, 2] : [2.5, 1];
  return Array.from(levels, (level, i): Shape => {
    const h = level === 2 ? 12 : level === 1 ? 6 : 2;
    const fill: Role = level === 0 ? 'faint' : style === 'colour' ? sourceRole(i) : 'ink';
    return { kind: 'rect', x: x + i * (w + gap), y: foot - h, w, h, fill };
  });
}

export const sourceRole = (index: number): SourceRole => `source${(index % 8) as 0}`;

/** Folded time: paper torn on both edges. */
export function foldShapes(x0: number, x1: number, y0: number, y1: number): readonly Shape[] {
  const left: string[] = [];
  const right: string[] = [];
  for (let y = y0, k = 0; y <= y1; y += 4, k++) {
    left.push(`${x0 + (k % 2 ? 3 : 0)} ${y}`);
    right.push(`${x1 - 3 + (k % 2 ? 3 : 0)} ${y}`);
  }
  return [
    { kind: 'path', d: `M${[...left, ...right.toReversed()].join('L')}Z`, fill: 'fold' },
    { kind: 'path', d: `M${left.join('L')}M${right.join('L')}`, stroke: 'rule2', width: 1 },
  ];
}
