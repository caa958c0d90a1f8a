/** Options that several commands share: what to read, how much of it to ship, what language to speak. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { CONTEXTS, type Context } from '../model/context.ts';
import { LIMITS, MILLION } from '../read/limits.ts';
import type { FolderReading } from './gather.ts';

const MB = 1024 * 1024;

export interface ReadingGiven {
  readonly maxFileMb: number;
  readonly maxFiles: number;
  readonly maxDepth: number;
  readonly maxUnpackedMb: number;
  readonly maxNesting: number;
  readonly maxElements: number;
  readonly maxTextMillion: number;
  /** False with --no-cache. */
  readonly cache: boolean;
}

export function contextOption(standard: Context): Option {
  const text = 'how much of each article to include: all of it, or the cited paragraphs or sentences';
  return new Option('--context <much>', text).choices(CONTEXTS).default(standard);
}

export function langOption(what = 'pages'): Option {
  const text = `language of the ${what}: en, fr, de, es, uk or ar, with or without a region`;
  return new Option('--lang <tag>', text).default('en');
}

export function reading(command: Command): Command {
  return command
    .option('--max-file-mb <n>', 'refuse larger files', whole, LIMITS.fileBytes / MB)
    .option('--max-files <n>', 'read no more files than this', whole, LIMITS.files)
    .option('--max-depth <n>', 'enter no more folders within folders than this', whole, LIMITS.depth)
    .option('--max-unpacked-mb <n>', 'unpack no archive beyond this', whole, LIMITS.unpackedBytes / MB)
    .option('--max-nesting <n>', 'refuse pages with elements nested deeper', whole, LIMITS.nesting)
    .option('--max-elements <n>', 'refuse pages with more elements', whole, LIMITS.elements)
    .option(
      '--max-text-million <n>',
      'refuse files that give more characters of text, in millions',
      whole,
      LIMITS.text / MILLION,
    )
    .option(
      '--no-cache',
      'neither read nor keep the work on each article (kept for folders of 300 and more)',
    );
}

export function readingOf(given: ReadingGiven): FolderReading {
  const limits = {
    fileBytes: given.maxFileMb * MB,
    files: given.maxFiles,
    depth: given.maxDepth,
    unpackedBytes: given.maxUnpackedMb * MB,
    nesting: given.maxNesting,
    elements: given.maxElements,
    text: given.maxTextMillion * MILLION,
  };
  return { limits, cache: given.cache };
}

export function whole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('give a whole number above 0');
  return Number(text);
}
