/** Pictures without a browser: the SVG of `export/picture.ts` by resvg, with the shipped fonts and no others. */
import type * as resvg from '@resvg/resvg-js';
import type { Picture } from '../../export/picture.ts';
import { describePng } from '../../export/png-chunks.ts';
import type { Words } from '../../export/words.ts';
import { creditOf, xmpOf } from '../../export/xmp.ts';
import type { Timeline } from '../../model/timeline.ts';
import { escapeXml } from '../../paint/escape.ts';
import { piecesOf, textToSvg, type Measure } from '../../paint/set-text.ts';
import { heldBy, missingFrom, nameOfCharacter, shippedFaces } from './faces.ts';
import { SOME_UNREAD, Stop } from '../exit.ts';
import { weightFilter } from './letter-weight.ts';

export interface PngOptions {
  readonly dist: string;
  /** Further font files. */
  readonly fonts: readonly string[];
  readonly scale: number;
  readonly dpi: number;
  readonly say: Words;
}

/** The PNG's bytes: the same for the same timeline, picture and options. Throws a Stop when a glyph has no face. */
export async function pngOf(timeline: Timeline, picture: Picture, options: PngOptions): Promise<Uint8Array> {
  return (await beginPng(timeline, picture, options)).png;
}

/** As `pngOf`, but there as soon as nothing can refuse any more: the drawing itself goes on beside this thread. */
export async function beginPng(
  timeline: Timeline,
  picture: Picture,
  options: PngOptions,
): Promise<{ readonly png: Promise<Uint8Array> }> {
  const files = [...(await shippedFaces(options.dist)), ...options.fonts];
  const missing = missingFrom(asDrawn(picture.characters), await heldBy(files));
  if (missing.length > 0) throw new Stop(missingMessage(missing), SOME_UNREAD);
  const { Resvg, renderAsync } = await loadResvg();
  const fonts = fontsOf(files, options.scale);
  const drawn = renderAsync(
    inPieces(picture, (svg) => new Resvg(svg, fonts)),
    fonts,
  );
  const png = drawn.then((image) =>
    describePng(image.asPng(), {
      dpi: options.dpi * options.scale,
      xmp: xmpOf(timeline, options.say),
      title: timeline.title,
      source: creditOf(timeline),
    }),
  );
  return { png };
}

/** A hidden character is shown by a sign that no shipped face has: pictures draw a question mark in its place. */
const asDrawn = (text: string): string => text.replace(/[\u2400-\u2421\uFFFD]/gu, '?');

type Resvg = typeof resvg;

async function loadResvg(): Promise<Resvg> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new Stop(
      'pictures need the optional package @resvg/resvg-js, which is not installed or has no build for this machine; run "npm install @resvg/resvg-js", or save the picture from the page',
      SOME_UNREAD,
    );
  }
}

const fontsOf = (files: readonly string[], scale: number): resvg.ResvgRenderOptions => ({
  font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  fitTo: { mode: 'zoom', value: scale },
});

/** The picture with its lines in pieces: resvg drops a line whose face changes inside it. */
function inPieces({ ground, texts, theme }: Picture, draw: (svg: string) => resvg.Resvg): string {
  const measure: Measure = ({ text, family, weight, size }) => {
    // the ink between two bars, less that of the bars alone: what the text itself takes, spaces and all
    const inkOf = (line: string): number => {
      const face = `font-family="'${family}'" font-weight="${weight}" font-size="${size}"`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text ${face}>${escapeXml(line)}</text></svg>`;
      return draw(svg).getBBox()?.width ?? 0;
    };
    return inkOf(`|${text}|`) - inkOf('||');
  };
  const filters = new Map(texts.map(({ fill }) => [fill, weightFilter(theme[fill])]));
  const lines = texts
    .flatMap((set) => piecesOf({ ...set, text: asDrawn(set.text) }, measure))
    .map((piece) => `<g filter="url(#${filters.get(piece.fill)?.id})">${textToSvg(piece, theme)}</g>`);
  const defs = new Set([...filters.values()].map(({ element }) => element));
  return ground.replace(/<\/svg>$/, () => `<defs>${[...defs].join('')}</defs>${lines.join('')}</svg>`);
}

function missingMessage(missing: readonly string[]): string {
  const named = missing.slice(0, 5).map(nameOfCharacter).join(', ');
  const more = missing.length > 5 ? ` and ${missing.length - 5} more` : '';
  const verb = missing.length === 1 ? 'has' : 'have';
  return `${named}${more} ${verb} no glyph in the shipped fonts; add a font that holds ${missing.length === 1 ? 'it' : 'them'} with --font FILE (.ttf or .otf)`;
}
