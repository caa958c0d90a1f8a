/** Lines of text of a picture -> a canvas, each run in its own face; the page itself leaves runs to the browser. */
import { ALIGN, type Colour, type Pen } from './canvas.ts';
import { piecesOf, type SetText } from './set-text.ts';

/**
 * Draws lines of text. `nameOf` gives the name under which a family is known to the document, which must have its faces
 * already.
 */
export function drawTexts(
  pen: Pen,
  texts: readonly SetText[],
  colour: Colour,
  nameOf: (family: string) => string,
): void {
  // as the attribute of the same name in SVG: no hinting, whole advances kept
  if ('textRendering' in pen) pen.textRendering = 'geometricPrecision';
  const choose = (piece: Pick<SetText, 'family' | 'weight' | 'size' | 'rightToLeft'>): void => {
    pen.font = `${piece.weight} ${piece.size}px "${nameOf(piece.family)}", sans-serif`;
    pen.direction = piece.rightToLeft ? 'rtl' : 'ltr';
  };
  const measure = (piece: Parameters<typeof choose>[0] & { readonly text: string }): number => {
    choose(piece);
    return pen.measureText(piece.text).width;
  };
  for (const set of texts)
    for (const piece of piecesOf(set, measure)) {
      choose(piece);
      pen.textAlign = ALIGN[piece.anchor];
      pen.fillStyle = colour(piece.fill);
      pen.fillText(piece.text, piece.x, piece.y);
    }
}
