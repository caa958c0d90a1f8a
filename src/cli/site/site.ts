/**
 * Puts a site into a folder so that a reader, and an interrupted build, see the old site or the new one. Files that
 * pages refer to carry a content hash and are written first; then each entry file is replaced by one rename; only
 * then is what the old site alone used deleted. A manifest lists what is ours: nothing else is ever deleted.
 */
import { lstat, mkdir, open, readFile, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { MANIFEST } from '../../read/folder.ts';
import { Stop } from '../exit.ts';
import { hashOf, holdsSame, piecesOf, sizeOf, type Content } from './content.ts';
import { LOCK, lock } from './lock.ts';
import { finishSwitch, HALF_WRITTEN, JOURNAL, switchTo, syncFolder, type Staged } from './switch.ts';

export interface Site {
  /** Files that entry files refer to, by path with `/`. */
  readonly assets: ReadonlyMap<string, Content>;
  /** What a reader opens, each in the site's folder itself: pages and data. */
  readonly entries: ReadonlyMap<string, Content>;
}

/** Milliseconds that a build waits for another one to end its writing. */
const PATIENCE = 20_000;

/**
 * Writes `site` into `out`. Throws a Stop when `out` holds what is not ours and `force` is not set, and when another build has
 * been writing there for `patience` milliseconds.
 */
export async function replaceSite(
  out: string,
  site: Site,
  force: boolean,
  patience = PATIENCE,
): Promise<void> {
  const folder = await prepare(out, force);
  const release = await lock(folder, patience).catch((error: unknown) => {
    throw error instanceof Stop ? error : cannotWrite(out, error);
  });
  try {
    await finishSwitch(folder).catch((error: unknown) => {
      throw cannotWrite(out, error);
    });
    const old = await readManifest(folder);
    await sweep(folder, old);
    const files = [...site.assets, ...site.entries];
    const fresh = new Map(files.map(([name, content]) => [name, hashOf(content)]));
    // ours from the first byte on: a build killed half-way leaves nothing that the next one does not know
    await writeManifest(folder, new Map([...old, ...fresh]));
    await writeAll(folder, site.assets);
    await replaceAll(folder, site.entries);
    await removeStale(
      folder,
      [...old.keys()].filter((name) => !fresh.has(name)),
    );
    await writeManifest(folder, fresh);
  } finally {
    await release();
  }
}

/** Takes a switch that a killed build began to its end, so that the site is whole whatever comes of this build. */
export async function mendSite(out: string): Promise<void> {
  const folder = await realpath(out).catch(() => null);
  if (folder === null || !(await stat(join(folder, JOURNAL)).catch(() => null))?.isFile()) return;
  // whoever holds the lock does it, and what cannot be done here is told when this build writes
  const release = await lock(folder, 0).catch(() => null);
  if (release === null) return;
  await finishSwitch(folder).catch(() => undefined);
  await release();
}

/** Real path of the folder to write to, made when missing. Throws a Stop when it holds what is not ours. */
async function prepare(out: string, force: boolean): Promise<string> {
  try {
    await makeFolders(resolve(out));
    const folder = await realpath(out);
    const names = (await readdir(folder)).filter((name) => name !== LOCK && !HALF_WRITTEN.test(name));
    if (!force && names.length > 0 && !names.includes(MANIFEST))
      throw new Stop(
        `${out} is not empty and was not written by Sourceline; choose another folder, or add --force to write into it (nothing of yours is deleted, files of the same name are replaced)`,
      );
    return folder;
  } catch (error) {
    throw error instanceof Stop ? error : cannotWrite(out, error);
  }
}

/** `mkdir -p`, part by part: Node's own turns in a circle where the system says no to a folder below an existing one. */
async function makeFolders(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) return;
  if (dirname(path) !== path) await makeFolders(dirname(path));
  await mkdir(path);
}

/** The remedy for a disk that refuses. */
export function cannotWrite(out: string, error: unknown): Stop {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const remedies: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full; free some space and build again',
    EFBIG: 'a file grew larger than this disk or your limits allow; choose another folder',
    EDQUOT: 'your disk quota is used up; free some space and build again',
    EROFS: 'the disk is read-only; choose another folder',
    EACCES: 'no permission to write there; choose another folder',
    EPERM: 'no permission to write there; choose another folder',
    EEXIST: 'a file of that name is in the way; choose another folder',
    EISDIR: 'a folder of that name is in the way; choose another folder',
    ENOTEMPTY: 'a folder of that name is in the way; choose another folder',
    ENOENT: 'there can be no folder of that name; choose another folder',
    ENOTDIR: 'a file of that name is in the way; choose another folder',
    ENAMETOOLONG: 'the path is too long; choose a shorter one',
  };
  return new Stop(
    `cannot write to ${out}: ${remedies[code] ?? code}. What was there before is still in place`,
  );
}

async function readManifest(folder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '{}');
  let listed: unknown;
  try {
    listed = JSON.parse(text);
  } catch {
    listed = {};
  }
  const files = typeof listed === 'object' && listed !== null && 'files' in listed ? listed.files : null;
  const pairs = Object.entries(files ?? {}).flatMap(([name, hash]) =>
    typeof hash === 'string' && isInside(folder, name) ? [[name, hash] as const] : [],
  );
  return new Map(pairs);
}

/** Removes what a killed build left half-written beside our files. */
async function sweep(folder: string, ours: ReadonlyMap<string, string>): Promise<void> {
  for (const each of new Set(['.', ...[...ours.keys()].map(dirname)])) {
    const names = await readdir(join(folder, each)).catch(() => []);
    for (const name of names.filter((name) => HALF_WRITTEN.test(name)))
      await rm(join(folder, each, name), { force: true });
  }
}

/** A manifest that somebody edited must not make us delete elsewhere. */
function isInside(folder: string, name: string): boolean {
  return !name.includes('\0') && resolve(folder, name).startsWith(join(folder, '/')) && !name.includes('\\');
}

async function writeManifest(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeOne(folder, MANIFEST, JSON.stringify({ madeBy: 'sourceline', files: sorted }, null, 2) + '\n');
}

async function writeAll(folder: string, files: ReadonlyMap<string, Content>): Promise<void> {
  for (const [name, content] of files) await writeOne(folder, name, content);
  const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))));
  for (const each of folders) await syncFolder(each);
}

/** The files that readers open: all are whole on the disk before the first takes its place, so that none is left behind by a full disk. */
async function replaceAll(folder: string, files: Site['entries']): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const [name, content] of files) {
      const beside = await stage(folder, name, content, staged.length);
      if (beside !== null) staged.push({ beside: basename(beside), name });
    }
    await switchTo(folder, staged);
  } catch (error) {
    for (const { beside } of staged) await rm(join(folder, beside), { force: true }).catch(() => undefined);
    throw error instanceof Stop ? error : cannotWrite(folder, error);
  }
}

/** Writes beside the place, makes sure it is on the disk, then renames. A file already the same is left alone. */
async function writeOne(folder: string, name: string, content: Content): Promise<void> {
  const beside = await stage(folder, name, content, 0);
  if (beside === null) return;
  const path = join(folder, name);
  try {
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw cannotWrite(path, error);
  }
}

/** Writes a file beside its place and makes sure that it is on the disk, and gives its path; null where the same stands there already. */
async function stage(folder: string, name: string, content: Content, number: number): Promise<string | null> {
  const path = join(folder, name);
  await ownFolder(folder, dirname(name));
  const pieces = piecesOf(content);
  const before = await lstat(path).catch(() => null);
  if (before?.isDirectory()) throw cannotWrite(path, Object.assign(new Error(), { code: 'EISDIR' }));
  if (before?.isFile() && before.size === sizeOf(pieces) && (await holdsSame(path, pieces))) return null;
  const beside = join(dirname(path), `.sourceline-${process.pid}-${number}.tmp`);
  try {
    // whoever left something under that name, perhaps a link elsewhere, is not written through
    await rm(beside, { force: true });
    const file = await open(beside, 'wx');
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    return beside;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw cannotWrite(path, error);
  }
}

/** Makes the folders of a file, and refuses ones that are links: they would lead the write elsewhere. */
async function ownFolder(folder: string, inner: string): Promise<void> {
  if (inner === '.') return;
  let at = folder;
  for (const part of inner.split('/')) {
    at = join(at, part);
    const stat = await lstat(at).catch(() => null);
    if (stat?.isSymbolicLink())
      throw new Stop(`${at} is a link; remove it, so that nothing is written elsewhere`);
    if (!stat)
      await mkdir(at).catch((error: unknown) => {
        throw cannotWrite(at, error);
      });
  }
}

async function removeStale(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true }).catch(() => undefined);
  const folders = new Set(names.map(dirname).filter((name) => name !== '.'));
  // a folder that still holds something refuses, and stays
  for (const name of folders) await rmdir(join(folder, name)).catch(() => undefined);
}
