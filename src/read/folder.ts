/**
 * The walk over a folder: which files are in it, in an order that no file system decides. Nothing outside the
 * folder is ever opened: symbolic links are not followed, and only regular files are read.
 */
import { lstatSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Note } from '../model/text.ts';
import type { Limits } from './limits.ts';

export interface FoundFile {
  /** Path relative to the folder, `/` between parts. */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** For caches only; never part of a result. */
  readonly changed: number;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly notes: readonly Note[];
}

/** A folder with this file in it is a site we built, never articles. */
export const MANIFEST = '.sourceline-manifest.json';

const SETTINGS = 'timeline.yaml';

/** Files that systems and editors leave behind; nobody takes them for articles. */
const LITTER = new Set([
  'thumbs.db',
  'desktop.ini',
  SETTINGS,
  'timeline.yml',
  'timeline.yaml.txt',
  'timeline.yml.txt',
]);

/**
 * Lists the regular files under `folder`, sorted by path; none of them where there are more than the limit allows. Hidden files, built sites, the folders in `except`, and
 * the picture folders beside saved pages are left out. Throws when the folder itself cannot be listed.
 */
export async function walk(folder: string, limits: Limits, except: readonly string[] = []): Promise<Found> {
  const root = await realpath(folder);
  const files: FoundFile[] = [];
  const notes: Note[] = [];
  const closed = new Set(except);

  const enter = async (at: string, parts: readonly string[]): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true });
    if (parts.length > 0 && entries.some(({ name }) => name === MANIFEST)) return;
    const names = new Set(entries.map(({ name }) => name));
    for (const { name } of entries) {
      if (isMisnamed(name, parts, names)) notes.push(misnamed([...parts, name].join('/')));
      if (isLitter(name, names)) continue;
      const path = join(at, name);
      const file = [...parts, name].join('/');
      if (closed.has(path)) continue;
      try {
        // a promise for each of thousands of files costs more than the files
        const stat = lstatSync(path);
        if (stat.isDirectory()) {
          if (parts.length + 1 >= limits.depth) notes.push(tooDeep(file, limits));
          else await enter(path, [...parts, name]);
        } else if (stat.isSymbolicLink()) notes.push(await linked(file, path, root));
        else if (!stat.isFile()) notes.push(refused(file, 'not a regular file', 'move it out of the folder'));
        else if (files.length >= limits.files) throw new TooMany();
        else files.push({ file, path, bytes: stat.size, changed: stat.mtimeMs });
      } catch (error) {
        if (error instanceof TooMany) throw error;
        notes.push(
          isUnnamed(name, error)
            ? refused(file, 'its name is not UTF-8', 'rename it')
            : unreadable(file, error),
        );
      }
    }
  };

  try {
    await enter(root, []);
  } catch (error) {
    // which files come first is the file system's business: part of a folder would be another part elsewhere
    if (error instanceof TooMany) return { files: [], notes: [tooMany(limits)] };
    throw error;
  }
  return { files: files.sort(byFile), notes: notes.sort(byPlace) };
}

/** A name whose bytes are no text cannot be given back to the system. */
const isUnnamed = (name: string, error: unknown): boolean =>
  name.includes('\uFFFD') && error instanceof Error && 'code' in error && error.code === 'ENOENT';

class TooMany extends Error {}

/** Whether a name among others is what systems, editors and browsers leave beside articles. */
export function isLitter(name: string, beside: ReadonlySet<string>): boolean {
  if (name.startsWith('.') || name.startsWith('~$') || name === 'node_modules') return true;
  if (LITTER.has(name.toLowerCase())) return true;
  // browsers save "Page.html" with its pictures in "Page_files" or "Page.files"
  const page = /^(?<base>.+)[._]files$/u.exec(name)?.groups?.base;
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}

/** Settings under a name, or at a place, where nobody reads them; the programs of some systems hide a second ending. */
function isMisnamed(name: string, parts: readonly string[], beside: ReadonlySet<string>): boolean {
  if (!/^timeline\.ya?ml(?:\.txt)?$/iu.test(name)) return false;
  return parts.length > 0 || (name !== SETTINGS && !beside.has(SETTINGS));
}

function misnamed(file: string): Note {
  const message = `${file}: settings are read from ${SETTINGS} beside the articles alone; nothing in this file counts. Rename it, or move it there`;
  return { rule: 'settings-unread', level: 'warning', article: file, span: null, message };
}

async function linked(file: string, path: string, root: string): Promise<Note> {
  const target = await realpath(path).catch(() => null);
  if (target === null)
    return refused(file, 'a link that leads nowhere or in a circle', 'remove the link or mend it');
  if (target === root || target.startsWith(root + sep))
    return {
      rule: 'link-skipped',
      level: 'info',
      article: file,
      span: null,
      message: `${file}: a link to something in the same folder; it is read where it stands`,
    };
  return refused(file, 'a link out of the folder', 'copy the file itself into the folder');
}

function refused(file: string, what: string, remedy: string): Note {
  return {
    rule: 'file-refused',
    level: 'error',
    article: file,
    span: null,
    message: `${file}: ${what}; ${remedy}`,
  };
}

function tooDeep(file: string, { depth }: Limits): Note {
  return refused(file, `more than ${depth} folders deep`, 'move it up, or raise the limit with --max-depth');
}

function tooMany({ files }: Limits): Note {
  const note = refused(
    'the folder',
    `more than ${files} files`,
    'split it, or raise the limit with --max-files',
  );
  return { ...note, article: null };
}

/** The note of a file or folder that the system would not let us read. */
export function unreadable(file: string, error: unknown): Note {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const why: Readonly<Record<string, readonly [string, string]>> = {
    EACCES: ['no permission to read it', 'give yourself read permission (chmod u+r)'],
    EPERM: ['no permission to read it', 'give yourself read permission (chmod u+r)'],
    ENOENT: ['it is gone', 'run again when nothing else changes the folder'],
    EIO: ['the disk reports an error', 'copy the file from another place'],
    ENAMETOOLONG: ['its path is too long for this system', 'use shorter names'],
    EISDIR: ['it is a folder', 'run again when nothing else changes the folder'],
    EMFILE: ['too many files are open', 'close other programs or raise the limit (ulimit -n)'],
  };
  const [what, remedy] = why[code] ?? [`it cannot be read (${code})`, 'check the file'];
  return {
    rule: 'file-unreadable',
    level: 'error',
    article: file,
    span: null,
    message: `${file}: ${what}; ${remedy}`,
  };
}

// code-unit order: the same in every locale
const byFile = (a: FoundFile, b: FoundFile): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
const byPlace = (a: Note, b: Note): number => ((a.article ?? '') < (b.article ?? '') ? -1 : 1);
