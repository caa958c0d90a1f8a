// Reads the shipped fonts and writes what layout and style need of them:
//   src/layout/widths.generated.ts   advance widths, one character a code point
//   src/view/fonts.css               the faces, split by script so that a page loads only what it shows; those of other
//                                    letters than Latin have a family of their own, since Chromium asks the system for a
//                                    face to stand in for each that is not here yet, of every family that it looks into
// Run `node scripts/measure-fonts.mjs` after changing the faces; the result is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const FACES = [
  { key: 'serif400', family: 'Source Serif 4', dir: 'source-serif-4', weight: 400 },
  { key: 'serif600', family: 'Source Serif 4', dir: 'source-serif-4', weight: 600 },
  { key: 'serif700', family: 'Source Serif 4', dir: 'source-serif-4', weight: 700 },
  { key: 'sans400', family: 'Source Sans 3', dir: 'source-sans-3', weight: 400, adjust: 1.05 },
  { key: 'sans600', family: 'Source Sans 3', dir: 'source-sans-3', weight: 600, adjust: 1.05 },
];
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
// code points that news in European languages is set in; everything else is estimated by script
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2022, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
];

function tables(file) {
  const b = readFileSync(file);
  const out = {};
  for (let i = 0; i < b.readUInt16BE(12); i++) {
    const at = 44 + i * 20;
    const [offset, packed, full] = [b.readUInt32BE(at + 4), b.readUInt32BE(at + 8), b.readUInt32BE(at + 12)];
    const data = b.subarray(offset, offset + packed);
    out[b.toString('latin1', at, at + 4)] = packed < full ? inflateSync(data) : data;
  }
  return out;
}

function glyphOf(cmap, code) {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const half = cmap.readUInt16BE(at + 6);
    for (let s = 0; s < half; s += 2) {
      const end = cmap.readUInt16BE(at + 14 + s);
      if (code > end) continue;
      const start = cmap.readUInt16BE(at + 16 + half + s);
      if (code < start) return 0;
      const delta = cmap.readInt16BE(at + 16 + 2 * half + s);
      const where = at + 16 + 3 * half + s;
      const range = cmap.readUInt16BE(where);
      if (!range) return (code + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(where + range + 2 * (code - start));
      return glyph ? (glyph + delta) & 0xffff : 0;
    }
  }
  return 0;
}

function widthIn(font, code) {
  const glyph = glyphOf(font.cmap, code);
  if (!glyph) return null;
  const last = font.hhea.readUInt16BE(34) - 1;
  return font.hmtx.readUInt16BE(4 * Math.min(glyph, last)) / font.head.readUInt16BE(18);
}

// hundredths of an em from 0.12 up, as one printable character each; a space stands for "not in the face"
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (c) => !'\\\'"`$'.includes(c),
);
// an accented letter that is as wide as its base letter
const AS_BASE = '$';
const encode = (em) =>
  em === null ? ' ' : ALPHABET[Math.max(0, Math.min(ALPHABET.length - 1, Math.round((em - 0.12) * 100)))];

const faces = {};
let css =
  '/* Made by scripts/measure-fonts.mjs. Source Serif 4 and Source Sans 3, SIL Open Font License 1.1. */\n';
for (const face of FACES) {
  const base = `node_modules/@fontsource/${face.dir}`;
  const fonts = SUBSETS.map((s) => tables(`${base}/files/${face.dir}-${s}-${face.weight}-normal.woff`));
  faces[face.key] = RANGES.map(([from, to]) => {
    // the sans sets dates and counts, the serif whatever the news brings
    if (face.dir === 'source-sans-3' && (from > 0x500 || from === 0x386)) return '';
    const known = (code) => {
      let em = null;
      for (const font of fonts) em ??= widthIn(font, code);
      return encode(em === null ? null : em * (face.adjust ?? 1));
    };
    let text = '';
    for (let code = from; code <= to; code++) {
      const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
      text += base !== code && known(base) === known(code) ? AS_BASE : known(code);
    }
    return text;
  });
  const unicode = JSON.parse(readFileSync(`${base}/unicode.json`, 'utf8'));
  for (const subset of SUBSETS)
    css += `@font-face {
  font-family: '${face.family}${subset === 'latin' ? '' : ' Ext'}';
  font-weight: ${face.weight};
  font-display: swap;${face.adjust ? `\n  size-adjust: ${face.adjust * 100}%;` : ''}
  src: url('../../node_modules/@fontsource/${face.dir}/files/${face.dir}-${subset}-${face.weight}-normal.woff2') format('woff2');
  unicode-range: ${unicode[subset]};
}
`;
}
writeFileSync('src/view/fonts.css', css);
writeFileSync(
  'src/layout/widths.generated.ts',
  `/** Made by scripts/measure-fonts.mjs from the shipped fonts; do not edit. */
export const RANGES: readonly (readonly [number, number])[] = ${JSON.stringify(RANGES)};
export const ALPHABET = ${JSON.stringify(ALPHABET.join(''))};
/**
 * Per face and range one character a code point: hundredths of an em above 0.12, by its place in the alphabet; $ for an
 * accented letter as wide as its base letter.
 */
export const WIDTHS = {
${Object.entries(faces)
  .map(([key, rows]) => `  ${key}: [\n${rows.map((r) => `    ${JSON.stringify(r)},`).join('\n')}\n  ],`)
  .join('\n')}
} as const;
`,
);
