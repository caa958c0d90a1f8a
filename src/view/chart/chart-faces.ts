/** The faces that the page has loaded, as its style sheets describe them, for a thread that has no style sheets. */
import type { FaceRule } from './aside-worker.ts';

/** Faces of the page that are here, with the addresses of their files in full. */
export function chartFaces(): readonly FaceRule[] {
  const here = new Set(
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map((face) => keyOf(face.family, face.weight, face.unicodeRange)),
  );
  return [...document.styleSheets]
    .flatMap(rulesOf)
    .filter(({ family, descriptors }) =>
      here.has(keyOf(family, descriptors.weight, descriptors.unicodeRange)),
    );
}

const keyOf = (family: string, weight = '', range = ''): string =>
  `${bare(family)} ${weight} ${range.replace(/\s/g, '').toUpperCase()}`;

const bare = (family: string): string => family.replace(/["']/g, '');

function rulesOf(sheet: CSSStyleSheet): readonly FaceRule[] {
  const base = sheet.href ?? location.href;
  return readable(sheet)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ style }) => {
      const of = (name: string): string => style.getPropertyValue(name);
      return {
        family: bare(of('font-family')),
        source: of('src').replace(
          /url\((["']?)([^"')]+)\1\)/g,
          (_all, _quote, path: string) => `url("${new URL(path, base).href}")`,
        ),
        descriptors: {
          weight: of('font-weight'),
          unicodeRange: of('unicode-range'),
          ...(of('size-adjust') ? { sizeAdjust: of('size-adjust') } : {}),
        },
      };
    });
}

/** What a reader's own additions to the browser put into the page may be a sheet that no page can read. */
function readable(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
