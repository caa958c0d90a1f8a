/** The faces that ship with Sourceline, a part for each script, as they stand in SVG files and embeds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Face, FaceEntry } from '../../export/faces.ts';

/** The faces by script, as they stand in SVG files and embeds. */
export async function shippedParts(dist: string): Promise<readonly Face[]> {
  const folder = join(dist, 'fonts');
  const entries = JSON.parse(await readFile(join(folder, 'faces.json'), 'utf8')) as readonly FaceEntry[];
  return Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      data: (await readFile(join(folder, entry.file))).toString('base64'),
    })),
  );
}
