/** Paths of the .txt files of a folder and the folders in it, in order. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const filesUnder = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.txt') ? [path] : [];
    });
