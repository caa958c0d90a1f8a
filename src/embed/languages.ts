/** Texts for a frame that is asked to speak another language than its page, and the letters for them: scripts of their own. */
import type { Face } from '../export/faces.ts';
import { base } from './language.ts';

export { catalogueOf } from '../view/texts/catalogues.ts';

interface Letters {
  readonly faces: () => Promise<{ readonly default: readonly Face[] }>;
  /** What the page's rules hold where the story has letters of this script: then the page has its faces. */
  readonly sign: string;
}

/** Letters that a page of another script has not. All pages have Latin ones. */
const LETTERS: Readonly<Record<string, Letters>> = {
  ar: { faces: () => import('virtual:faces/arabic'), sign: 'Noto Sans Arabic' },
  uk: { faces: () => import('virtual:faces/cyrillic'), sign: 'U+0490' },
};

/** As in the page's own rules. */
const ADJUST: Readonly<Record<string, string>> = { 'Source Sans 3': '105%' };

/** Gives the page the faces of a language's script where it has none of them, and adds them to those that were brought. */
export async function bringFaces(lang: string, brought: Face[]): Promise<void> {
  const letters = LETTERS[base(lang)];
  const rules = document.getElementById('sourceline-fonts')?.textContent ?? '';
  if (!letters || brought.length > 0 || rules.includes(letters.sign)) return;
  for (const face of (await letters.faces()).default) {
    const { family, weight, range, data } = face;
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const said = { weight: String(weight), unicodeRange: range, sizeAdjust: ADJUST[family] ?? '100%' };
    document.fonts.add(new FontFace(family, bytes, said));
    brought.push(face);
  }
}
