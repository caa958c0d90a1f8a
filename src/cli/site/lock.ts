/** One build at a time in one folder. The lock is a file; one left behind by a killed build is taken over. */
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Stop } from '../exit.ts';

export const LOCK = '.sourceline.lock';

/** Locks that this process holds now. */
const HELD = new Set<string>();

/** Milliseconds between two looks at a lock that another build holds. */
const PAUSE = 50;

/**
 * Takes the lock of `folder` and gives the function that releases it. Throws a Stop when another build holds it for `patience`
 * milliseconds.
 */
export async function lock(folder: string, patience: number): Promise<() => Promise<void>> {
  const path = join(folder, LOCK);
  let waited = 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await take(path);
      return async () => {
        HELD.delete(path);
        await rm(path, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const owner = await readFile(path, 'utf8').catch(() => '');
    if (owner !== '' && isAbandoned(path, owner)) await clear(path, owner);
    else if (waited < patience) {
      await setTimeout(PAUSE);
      waited += PAUSE;
      attempt = -1;
    } else if (owner !== '') break;
  }
  throw new Stop(`another build is writing to ${folder}; wait for it, or remove ${path} if none is running`);
}

/** Makes the lock with its content in one step, so that a kill never leaves one that names no owner. */
async function take(path: string): Promise<void> {
  const owner = JSON.stringify({ host: hostname(), pid: process.pid });
  const beside = `${path}-${process.pid}.tmp`;
  // whatever lies under that name, perhaps a link elsewhere, is not written through
  await rm(beside, { force: true });
  await writeWhole(beside, owner, 'w');
  try {
    await link(beside, path);
    HELD.add(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // file systems without hard links (FAT, some network disks)
    await writeWhole(path, owner, 'wx');
    HELD.add(path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Writes a file, or leaves none: a full disk makes one and then has no room for its content, and a lock that names no owner holds for ever. */
async function writeWhole(path: string, text: string, flag: 'w' | 'wx'): Promise<void> {
  try {
    await writeFile(path, text, { flag });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Removes the lock of a dead owner, unless another build took it over in the meantime: that one gets it back. */
async function clear(path: string, owner: string): Promise<void> {
  const aside = `${path}-${process.pid}.tmp`;
  await rename(path, aside).catch(() => undefined);
  if ((await readFile(aside, 'utf8').catch(() => owner)) !== owner)
    await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function isAbandoned(path: string, owner: string): boolean {
  const found = /"host":"(?<host>[^"]{0,255})","pid":(?<pid>\d{1,10})/.exec(owner)?.groups;
  if (!found) return false;
  const pid = Number(found.pid);
  if (found.host !== hostname()) return false;
  // a process number comes round again: ours on a lock that we do not hold is a dead one's
  if (pid === process.pid) return !HELD.has(path);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
