/**
 * The moment at which a site becomes the new one. Every page of it lies whole on the disk under a name of its own; a list of
 * what is to take whose place is written; then all take their places without a pause. Whoever finds the list of a switch that was
 * cut off takes it to its end: nothing is missing for that.
 */
import { linkSync, renameSync, rmSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build that was killed may leave beside our files. */
export const HALF_WRITTEN = /^\.sourceline(?:\.lock)?-\d{1,10}(?:-\d{1,3})?(?:\.old)?\.tmp$/;

export const JOURNAL = '.sourceline-switch.json';

/** A file that is written and has yet to take its place. */
export interface Staged {
  readonly beside: string;
  /** Its own name: these files stand in the site's folder itself. */
  readonly name: string;
}

/** Puts the staged files in their places, all or none. A signal to stop is obeyed once all are there. */
export async function switchTo(folder: string, staged: readonly Staged[]): Promise<void> {
  if (staged.length === 0) return;
  const obey = delaySignals();
  try {
    if (staged.length > 1) await writeJournal(folder, staged);
    const kept = staged.map(({ name }, number) => keep(folder, name, number));
    let done = 0;
    try {
      // one after the other without a pause: what lies between them is all that a kill could find
      for (const { beside, name } of staged) {
        renameSync(join(folder, beside), join(folder, name));
        done++;
      }
    } catch (error) {
      putBack(folder, staged.slice(0, done), kept);
      throw error;
    } finally {
      await syncFolder(folder);
      for (const name of [JOURNAL, ...kept.filter((name) => name !== null)])
        await rm(join(folder, name), { force: true });
    }
  } finally {
    obey();
  }
}

/** The old files in their places again; where there was none the new one goes. */
function putBack(folder: string, done: readonly Staged[], kept: readonly (string | null)[]): void {
  for (const [number, { name }] of done.entries()) {
    const old = kept[number] ?? null;
    if (old === null) rmSync(join(folder, name), { force: true });
    else renameSync(join(folder, old), join(folder, name));
  }
}

/** Ends a switch that a kill cut off. Asks for the lock of the folder to be held. */
export async function finishSwitch(folder: string): Promise<void> {
  const text = await readFile(join(folder, JOURNAL), 'utf8').catch(() => null);
  if (text === null) return;
  for (const { beside, name } of listed(text))
    // what is gone from there has its place already
    await rename(join(folder, beside), join(folder, name)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
  await syncFolder(folder);
  await rm(join(folder, JOURNAL), { force: true });
}

async function writeJournal(folder: string, staged: readonly Staged[]): Promise<void> {
  const beside = join(folder, `.sourceline-${process.pid}.tmp`);
  await rm(beside, { force: true });
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(JSON.stringify({ madeBy: 'sourceline', switch: staged }));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, join(folder, JOURNAL));
  } catch (error) {
    // a full disk: nothing of it stays there
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  // what the file system still has to do is done before: then nothing waits between the first name and the last
  await syncFolder(folder);
}

/** The pairs of a journal; those that lead out of the folder, or that no build of ours writes, are passed over. */
function listed(text: string): readonly Staged[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const pairs: unknown = typeof value === 'object' && value !== null && 'switch' in value ? value.switch : [];
  return Array.isArray(pairs) ? pairs.filter(isStaged) : [];
}

function isStaged(pair: unknown): pair is Staged {
  if (typeof pair !== 'object' || pair === null || !('beside' in pair) || !('name' in pair)) return false;
  const { beside, name } = pair;
  return (
    typeof beside === 'string' &&
    HALF_WRITTEN.test(beside) &&
    typeof name === 'string' &&
    /^[a-z][\w.-]{0,99}$/i.test(name)
  );
}

/**
 * A second name for what is replaced, so that it can come back and its room on the disk is not freed while the others wait; null
 * where there is none.
 */
function keep(folder: string, name: string, number: number): string | null {
  const kept = `.sourceline-${process.pid}-${number}.old.tmp`;
  try {
    linkSync(join(folder, name), join(folder, kept));
    return kept;
  } catch {
    return null;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** From here on a signal to stop waits; the function given obeys it. */
function delaySignals(): () => void {
  let heard: NodeJS.Signals | null = null;
  const hear = (signal: NodeJS.Signals): void => {
    heard ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  return () => {
    for (const signal of SIGNALS) process.off(signal, hear);
    if (heard !== null) process.kill(process.pid, heard);
  };
}

export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; there the rename itself is the best there is
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
