/**
 * Puts the shipped faces into dist/fonts/: whole TTF files for pictures without a browser, and for embeds and pictures in
 * the browser the WOFF2 files by script, listed in faces.json with the code points that each holds.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const STYLES = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' };
const FAMILIES = [
  {
    family: 'Source Serif 4',
    web: 'source-serif-4',
    whole: 'SourceSerif4',
    weights: [400, 600, 700],
    scripts: SCRIPTS,
  },
  {
    family: 'Source Sans 3',
    web: 'source-sans-3',
    whole: 'SourceSans3',
    weights: [400, 600],
    scripts: SCRIPTS,
  },
  {
    family: 'Noto Sans Arabic',
    web: 'noto-sans-arabic',
    whole: 'NotoSansArabic',
    weights: [400, 600, 700],
    scripts: ['arabic', 'latin', 'latin-ext'],
  },
];

/** The WOFF2 parts of one script, or of all: family, weight, script, code points, path. */
export function facesOf(wanted) {
  return FAMILIES.flatMap(({ family, web, weights, scripts }) => {
    const from = `${root}node_modules/@fontsource/${web}/`;
    const ranges = JSON.parse(readFileSync(`${from}unicode.json`, 'utf8'));
    // a script of two families is two parts: the Arabic face has Latin letters of its own
    const prefix = web === 'noto-sans-arabic' ? 'arabic-' : '';
    return weights.flatMap((weight) =>
      scripts
        .map((script) => ({
          family,
          weight,
          script,
          part: script === 'arabic' ? 'arabic' : prefix + script,
          range: ranges[script],
          path: `${from}files/${web}-${script}-${weight}-normal.woff2`,
        }))
        .filter(({ part }) => wanted === undefined || part === wanted),
    );
  });
}

/** Copies the faces and returns what faces.json holds. */
export function shipFonts() {
  const target = `${root}dist/fonts/`;
  mkdirSync(target, { recursive: true });
  const faces = [];
  for (const { family, web, whole, weights, scripts } of FAMILIES)
    for (const weight of weights) {
      const style = `${weight}${STYLES[weight]}`;
      const from = `${root}node_modules/@fontsource/${web}/`;
      copyFileSync(
        `${root}node_modules/@expo-google-fonts/${web}/${style}/${whole}_${style}.ttf`,
        `${target}${web}-${weight}.ttf`,
      );
      const ranges = JSON.parse(readFileSync(`${from}unicode.json`, 'utf8'));
      for (const script of scripts) {
        const file = `${web}-${script}-${weight}.woff2`;
        copyFileSync(`${from}files/${web}-${script}-${weight}-normal.woff2`, target + file);
        faces.push({ family, weight, script, range: ranges[script], file });
      }
    }
  writeFileSync(`${target}faces.json`, JSON.stringify(faces));
  return faces;
}
