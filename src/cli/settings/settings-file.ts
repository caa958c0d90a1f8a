/** Where the settings of a folder are, and their text. Nothing but a regular file in the folder itself is opened. */
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decode } from '../../read/decode.ts';
import { Stop } from '../exit.ts';

export const SETTINGS_FILE = 'timeline.yaml';

/** Settings are written by hand; more bytes are none. */
export const LONGEST_SETTINGS = 1024 * 1024;

export interface SettingsText {
  /** The file itself: where a link inside the folder leads, else its place in the folder. */
  readonly path: string;
  /** Null where there is no file. */
  readonly text: string | null;
}

/** Throws a Stop where the file is none that may be read, or no text. */
export async function settingsText(folder: string): Promise<SettingsText> {
  const named = join(folder, SETTINGS_FILE);
  try {
    const about = await lstat(named);
    const path = about.isSymbolicLink() ? await realpath(named) : named;
    if (!path.startsWith((await realpath(folder)) + sep) && path !== named)
      throw new Stop(`${SETTINGS_FILE} is a link out of the folder; copy the file itself into the folder`);
    const { size, isFile } = await lstat(path).then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
    if (!isFile)
      throw new Stop(`${SETTINGS_FILE} is no regular file; move it away, or write a file in its place`);
    if (size > LONGEST_SETTINGS)
      throw new Stop(`${SETTINGS_FILE} is larger than 1 MB; take something out of it`);
    const decoded = decode(await readFile(path));
    if ('fault' in decoded) throw new Stop(`${SETTINGS_FILE}: ${decoded.fault}; save it as UTF-8`);
    return { path, text: decoded.text };
  } catch (error) {
    if (error instanceof Stop) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return { path: named, text: null };
    throw new Stop(`${SETTINGS_FILE} cannot be read (${code}); check it, or move it away`);
  }
}
