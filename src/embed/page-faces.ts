/** The faces that the build put into this page: pictures are drawn with the same ones. */
import type { Face } from '../export/faces.ts';
import { brought } from './language.ts';

const RULE =
  /font-family:'(?<family>[^']+)';font-weight:(?<weight>\d+);src:url\(data:font\/woff2;base64,(?<data>[^)]+)\)[^;]*;unicode-range:(?<range>[^}]+)/;

/** Faces by the page's own rules, in their order. */
export function facesIn(style: string): readonly Face[] {
  return style.split('@font-face{').flatMap((rule) => {
    const { family, weight, data, range } = RULE.exec(rule)?.groups ?? {};
    return family && weight && data && range ? [{ family, weight: Number(weight), data, range }] : [];
  });
}

export const facesInPage = (): Promise<readonly Face[]> =>
  Promise.resolve([...facesIn(document.getElementById('sourceline-fonts')?.textContent ?? ''), ...brought]);
