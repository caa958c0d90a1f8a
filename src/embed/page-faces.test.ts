import { expect, test } from 'vitest';
import { fontStyle } from '../cli/site/page-parts.ts';
import type { Face } from '../export/faces.ts';
import { facesIn } from './page-faces.ts';

test('the faces that a build puts into the page are read back', () => {
  const faces: readonly Face[] = [
    { family: 'Source Serif 4', weight: 700, range: 'U+0000-00FF, U+2000-206F', data: 'd09GMgABAAA+/w==' },
    { family: 'Source Sans 3', weight: 400, range: 'U+0000-00FF', data: 'd09GMg==' },
  ];
  const { element } = fontStyle('Text', faces);
  expect(facesIn(element)).toEqual(faces);
  expect(facesIn('')).toEqual([]);
});
