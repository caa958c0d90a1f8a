/**
 * Lines of text set in final pixels, for pictures: as SVG, where the renderer orders and joins the runs of a line, and in
 * pieces of one face and one direction each, for renderers that cannot.
 */
import type { Role, TextShape } from '../layout/scene.ts';
import { escapeXml } from './escape.ts';
import { ARABIC_FAMILY, FACES } from './faces.ts';
import { isRightToLeft } from './direction.ts';
import { asSeen, runsOf } from './runs.ts';
import type { Theme } from './theme.ts';

export interface SetText {
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly text: string;
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  readonly fill: Role;
  readonly anchor: TextShape['anchor'];
  readonly rightToLeft: boolean;
}

export const setText = (shape: TextShape): SetText => ({
  x: shape.x,
  y: shape.y,
  text: shape.text,
  family: FACES[shape.face].family,
  weight: FACES[shape.face].weight,
  size: shape.size * FACES[shape.face].adjust,
  fill: shape.fill,
  anchor: shape.anchor,
  rightToLeft: shape.rightToLeft ?? isRightToLeft(shape.text),
});

const n = (value: number): string => String(Math.round(value * 1e4) / 1e4);

/** A line as an SVG element; runs in the Arabic face are told apart, their order is the renderer's. */
export function textToSvg(set: SetText, theme: Theme): string {
  const runs = runsOf(set.text, set.rightToLeft);
  const weight = `font-weight="${set.weight}"`;
  const family = runs.every(({ arabic }) => arabic) ? ARABIC_FAMILY : set.family;
  const content = runs
    .map(({ text, arabic }) =>
      arabic && family !== ARABIC_FAMILY
        ? `<tspan font-family="'${ARABIC_FAMILY}'" ${weight}>${escapeXml(text)}</tspan>`
        : escapeXml(text),
    )
    .join('');
  const anchor = set.anchor === 'start' ? '' : ` text-anchor="${set.anchor}"`;
  // isolated as a whole, because not all renderers know the attribute `direction`
  const whole = set.rightToLeft ? `\u2067${content}\u2069` : content;
  return `<text x="${n(set.x)}" y="${n(set.y)}" font-family="'${family}'" ${weight} font-size="${n(set.size)}" fill="${theme[set.fill]}"${anchor}>${whole}</text>`;
}

/** Width of a text of one face and direction. */
export type Measure = (piece: Pick<SetText, 'text' | 'family' | 'weight' | 'size' | 'rightToLeft'>) => number;

/** A line as pieces from left to right, each beginning where the one before it ends. */
export function piecesOf(set: SetText, measure: Measure): readonly SetText[] {
  const runs = runsOf(set.text, set.rightToLeft);
  const placed = asSeen(runs).map(({ text, level, arabic }): SetText => ({
    ...set,
    // a plain space at the edge of an element is no text in SVG
    text: text.replace(/^ | $/g, '\u00a0'),
    family: arabic ? ARABIC_FAMILY : set.family,
    rightToLeft: level % 2 === 1,
    anchor: 'start',
  }));
  if (placed.length === 1) return placed.map((piece) => ({ ...piece, text: set.text, anchor: set.anchor }));
  const widths = placed.map(measure);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let x = set.x - (set.anchor === 'end' ? whole : set.anchor === 'middle' ? whole / 2 : 0);
  return placed.map((piece, i) => {
    const at = { ...piece, x };
    x += widths[i] ?? 0;
    return at;
  });
}
