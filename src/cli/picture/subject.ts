/** What a command works on: a folder of articles, or a timeline.json that was made before. */
import { readFile, stat } from 'node:fs/promises';
import { readTimeline, TimelineError } from '../../model/read-timeline.ts';
import { DONE, Stop } from '../exit.ts';
import { gather, type FolderReading, type Gathered } from '../gather.ts';
import type { World } from '../world.ts';

/** Reads a folder or a timeline.json. Throws a Stop that names what is wrong with it. */
export async function subject(
  path: string,
  world: World,
  reading: FolderReading,
): Promise<Pick<Gathered, 'timeline' | 'code'>> {
  const found = path.includes('\0') ? null : await stat(path).catch(() => null);
  if (!found?.isFile()) return gather(path, world, reading);
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return { timeline: readTimeline(value), code: DONE };
  } catch (error) {
    if (error instanceof TimelineError) throw new Stop(`${path}: ${error.message}`);
    if (error instanceof SyntaxError)
      throw new Stop(`${path} is no JSON; give a folder with articles or a timeline.json`);
    throw new Stop(`${path} cannot be read; check its permissions`);
  }
}
