/** A folder of files -> source texts, and notes on everything that could not be read. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Note, SourceText } from '../model/text.ts';
import { adapterFor } from './adapters.ts';
import { unreadable, walk, type FoundFile } from './folder.ts';
import { withLanguage } from './language.ts';
import { charactersOf, LIMITS, tooMuchText, type Limits } from './limits.ts';
import { sha256, sourceText } from './source.ts';

export interface Reading {
  readonly sources: readonly SourceText[];
  /** Files and folders that gave no article, and why. Notes on articles stand on their sources. */
  readonly notes: readonly Note[];
}

export interface ReadOptions {
  readonly limits?: Limits;
  /** Absolute real paths never to enter: the `--out` of the build. */
  readonly except?: readonly string[];
  /** The editor's word on the language of all articles; null lets each be recognised. */
  readonly language?: string | null;
  /** Told after each file: how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Files as they were read before, by path, size and time of change; lets `serve` read only what changed. */
  readonly known?: Map<string, FileReading>;
}

export interface FileReading {
  readonly key: string;
  readonly sources: readonly SourceText[];
  readonly notes: readonly Note[];
}

/** Bytes of a file that are here before a promise of them would be. */
const SMALL = 256 * 1024;
/** Files read before what else waits (a request, a key press) has its moment. */
const BREATH = 50;

/** Reads every article under `folder`. Throws only when the folder itself cannot be listed. */
export async function readFolder(folder: string, options: ReadOptions = {}): Promise<Reading> {
  const { limits = LIMITS, except = [], onProgress, known, language = null } = options;
  const found = await walk(folder, limits, except);
  const sources: SourceText[] = [];
  const notes: Note[] = [...found.notes];
  for (const [index, file] of found.files.entries()) {
    const key = `${file.bytes} ${file.changed} ${language ?? ''}`;
    const before = known?.get(file.file);
    const reading = before?.key === key ? before : { key, ...(await readOne(file, limits, language)) };
    if (reading !== before && index % BREATH === 0) await new Promise(setImmediate);
    known?.set(file.file, reading);
    sources.push(...reading.sources);
    notes.push(...reading.notes);
    onProgress?.(index + 1, found.files.length);
  }
  forget(known, found.files);
  return { sources, notes };
}

async function readOne(
  found: FoundFile,
  limits: Limits,
  language: string | null,
): Promise<Omit<FileReading, 'key'>> {
  const { file, path } = found;
  if (found.bytes > limits.fileBytes) return { sources: [], notes: [tooLarge(found, limits)] };
  try {
    const bytes = found.bytes > SMALL ? await readFile(path) : readFileSync(path);
    const adapter = adapterFor(file, bytes);
    if (adapter === 'skip') return { sources: [], notes: [] };
    const read = adapter === 'zip' ? (await import('./archive.ts')).archive : await adapter();
    const all = await read(file, bytes, limits);
    const contents = 'fault' in all ? all : (tooMuchText(charactersOf(all.pieces), limits) ?? all);
    if ('fault' in contents)
      return { sources: [], notes: [undecodable(file, contents.fault, contents.remedy)] };
    const hash = sha256(bytes);
    const judged = await Promise.all(
      contents.pieces.map((piece) => withLanguage(sourceText(file, hash, piece), language)),
    );
    return {
      sources: judged.flatMap(({ source }) => source ?? []),
      notes: [...contents.notes, ...judged.flatMap(({ note }) => note ?? [])],
    };
  } catch (error) {
    return { sources: [], notes: [unreadable(file, error)] };
  }
}

function tooLarge({ file, bytes }: FoundFile, { fileBytes }: Limits): Note {
  const size = (n: number): string => `${(n / 1024 / 1024).toFixed(0)} MB`;
  const message =
    `${file}: ${size(bytes)} is more than the ${size(fileBytes)} allowed for one file; ` +
    'split it, or raise the limit with --max-file-mb';
  return { rule: 'file-too-large', level: 'error', article: file, span: null, message };
}

function undecodable(file: string, fault: string, remedy: string): Note {
  return {
    rule: 'file-undecodable',
    level: 'error',
    article: file,
    span: null,
    message: `${file}: ${fault}; ${remedy}`,
  };
}

function forget(known: Map<string, FileReading> | undefined, files: readonly FoundFile[]): void {
  if (!known) return;
  const present = new Set(files.map(({ file }) => file));
  for (const file of known.keys()) if (!present.has(file)) known.delete(file);
}
