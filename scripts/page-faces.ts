/**
 * Faces as parts that a page fetches on demand: pictures need the bytes of a font, and a page from a file system may not read
 * them. `virtual:faces/latin` has the faces of one script with their data, `virtual:faces` lists all without.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { facesOf, type ShippedFace } from './fonts.mjs';

const NAME = 'virtual:faces';

export function pageFaces(): Plugin {
  return {
    name: 'sourceline-page-faces',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null;
      const part = id.slice(NAME.length + 2);
      const faces = facesOf(part || undefined).map(({ path, ...face }: ShippedFace) =>
        part ? { ...face, data: readFileSync(path).toString('base64') } : face,
      );
      return `export default ${JSON.stringify(faces)};`;
    },
  };
}
