/** Which faces a picture needs, and how they stand in it. Faces come in parts, one for each script. */
import type { Picture } from './picture.ts';

export interface Face {
  readonly family: string;
  readonly weight: number;
  /** `unicode-range` of CSS: the code points that this part holds. */
  readonly range: string;
  /** WOFF2 in base 64. */
  readonly data: string;
}

/** The faces without their data, as `faces.json` lists them. */
export type FaceEntry = Omit<Face, 'data'> & { readonly script: string; readonly file: string };

/** The parts that the SVG names and whose script occurs in it. */
export function neededFaces<F extends Omit<Face, 'data'>>(
  faces: readonly F[],
  svg: string,
  characters: string,
): readonly F[] {
  const codes = [...characters].map((char) => char.codePointAt(0) ?? 0);
  const named = new Set(
    [...svg.matchAll(/font-family="'([^']{1,60})'" font-weight="(\d{3})"/g)].map((m) => `${m[1]} ${m[2]}`),
  );
  return faces.filter(({ family, weight, range }) => {
    const holds = rangeHolds(range);
    return named.has(`${family} ${weight}`) && codes.some(holds);
  });
}

/** The page has faces of the same families, some a little larger: those of pictures have names of their own. */
export const faceName = (family: string): string => `Picture ${family}`;

/** A test for the code points of a `unicode-range`. */
export function rangeHolds(range: string): (code: number) => boolean {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (code) => spans.some(([from, to]) => from <= code && code <= to);
}

/** `@font-face` rules with the data inside. */
export const faceRules = (faces: readonly Face[]): string =>
  faces
    .map(
      ({ family, weight, range, data }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`,
    )
    .join('');

/** The picture's SVG with the faces that it needs. */
export function withFaces(
  { svg, characters }: Pick<Picture, 'svg' | 'characters'>,
  faces: readonly Face[],
): string {
  const style = `<style>${faceRules(neededFaces(faces, svg, characters))}</style>`;
  // behind the description, so that the title stays the first element
  return svg.replace('</desc>', (end) => end + style);
}
