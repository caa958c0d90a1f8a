/** The faces that a picture needs, fetched by script when it is drawn. */
import listed from 'virtual:faces';
import { rangeHolds, type Face } from '../../export/faces.ts';

type Part = () => Promise<{ default: readonly Face[] }>;

const PARTS: Readonly<Record<string, Part>> = {
  latin: () => import('virtual:faces/latin'),
  'latin-ext': () => import('virtual:faces/latin-ext'),
  cyrillic: () => import('virtual:faces/cyrillic'),
  'cyrillic-ext': () => import('virtual:faces/cyrillic-ext'),
  greek: () => import('virtual:faces/greek'),
  vietnamese: () => import('virtual:faces/vietnamese'),
  arabic: () => import('virtual:faces/arabic'),
  'arabic-latin': () => import('virtual:faces/arabic-latin'),
  'arabic-latin-ext': () => import('virtual:faces/arabic-latin-ext'),
};

/** Faces that hold some of the characters. The Latin letters of the Arabic face come only along with Arabic ones. */
export async function facesFor(characters: string): Promise<readonly Face[]> {
  const codes = [...characters].map((char) => char.codePointAt(0) ?? 0);
  const wanted = new Set(listed.filter(({ range }) => codes.some(rangeHolds(range))).map(({ part }) => part));
  const arabic = /\p{Script=Arabic}/u.test(characters);
  const parts = [...wanted].filter((part) => arabic || !part.startsWith('arabic'));
  const loaded = await Promise.all(parts.flatMap((part) => PARTS[part]?.() ?? []));
  return loaded.flatMap((part) => part.default);
}
