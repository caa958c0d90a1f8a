/** Makes small PDFs for tests: pieces of text at places of a page, in Courier, whose letters are all 0.6 of their height wide. */

/** Words at a place: points from the left and from the foot of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly y: number;
  readonly size: number;
}

export const CHARACTER = 0.6;

/** A PDF of A4 pages, each with its pieces in the order given. */
export function print(pages: readonly (readonly Piece[])[], info = ''): Buffer {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((pieces, i) => {
      const stream = pieces.map(shown).join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ];
    }),
    `<<${info}>>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const end = `trailer<</Size ${size}/Root 1 0 R/Info ${size - 1} 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}${end}`, 'latin1');
}

const shown = ({ text, left, y, size }: Piece): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${left} ${y} Tm (${text.replaceAll(/[\\()]/gu, '\\$&')}) Tj ET`;

/** A paragraph as printed lines of at most `most` characters, the first shorter by `indent`. */
export function wrapped(paragraph: string, most: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  for (const word of paragraph.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (longer.length <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
