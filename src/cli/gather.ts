/** Folder -> Timeline, with what the person at the keyboard should know about it. */
import { access, constants, realpath, stat } from 'node:fs/promises';
import type { Note } from '../model/text.ts';
import type { Settings } from '../model/settings.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Draft, Findings } from '../parse/index.ts';
import { readFolder, type FileReading } from '../read/read.ts';
import type { Limits } from '../read/limits.ts';
import { compileSooner, compileSoonerToJoin } from './compiling.ts';
import { DONE, SOME_UNREAD, Stop } from './exit.ts';
import { lineOf } from './drafts/kept-findings.ts';
import { joinedLine } from './drafts/kept-joined.ts';
import type { Shelf } from './drafts/shelf.ts';
import { sparing, sparingOf } from './heap.ts';
import { withKnown } from './settings/known-articles.ts';
import { loadSettings } from './settings/settings.ts';
import { noteLine, printable } from './terminal.ts';
import type { World } from './world.ts';

/** How a command reads its folder. */
export interface FolderReading {
  readonly limits: Limits;
  /** Whether the work on each article is kept on disk for the next run. */
  readonly cache: boolean;
}

export interface GatherOptions extends FolderReading {
  readonly except?: readonly string[];
  /** Given by who will look at the folder again: files and drafts are then kept in memory. */
  readonly known?: Map<string, FileReading>;
  /** A folder that was emptied while it is watched shows an empty timeline. */
  readonly mayBeEmpty?: boolean;
}

export interface Gathered {
  readonly timeline: Timeline;
  /** What each article says by itself, for explanations. */
  readonly drafts: readonly Draft[];
  readonly settings: Settings;
  /** DONE or SOME_UNREAD. */
  readonly code: number;
  /** The numbers that stand for articles and events, and where texts lie for the next run; null where nothing is kept. */
  readonly kept: { readonly items: Findings['items']; readonly shelf: Shelf } | null;
}

/** Reads and parses a folder. Throws a Stop when there is no such folder or nothing to read in it. */
export async function gather(folder: string, world: World, options: GatherOptions): Promise<Gathered> {
  const story = await checkFolder(folder);
  const settings = await loadSettings(story);
  const progress = world.terminal.progress('reading');
  const reading = await readFolder(folder, {
    ...options,
    language: settings.language,
    onProgress: progress.at,
  }).finally(progress.end);
  const known = withKnown(reading.sources, settings.articles);
  const sources = known.sources;
  const notes = [...settings.notes, ...reading.notes, ...known.notes];
  const readable = sources.filter(({ text }) => text.trim() !== '');
  if (readable.length === 0 && options.mayBeEmpty !== true) {
    const found = [...notes, ...sources.flatMap((source) => source.notes)];
    for (const note of found) world.terminal.say(noteLine(note, world.terminal));
    throw new Stop(nothingIn(folder, found));
  }
  sparing(sources);
  compileSooner(sources);
  const parsing = world.terminal.progress('parsing');
  const { cache, known: before } = options;
  const { drafts, findings, shelf } = await world
    .draftAll(story, sources, { cache, again: before !== undefined, onProgress: parsing.at })
    .finally(parsing.end);
  sparingOf(drafts);
  compileSoonerToJoin(sources);
  const parsed = world.assemble(drafts, settings, findings);
  if (findings) shelf?.put('findings', lineOf(findings));
  if (findings?.joined.now) shelf?.put('joined', joinedLine(findings.joined.now));
  const timeline = { ...parsed, notes: [...notes, ...parsed.notes] };
  const failed = timeline.notes.some(({ level }) => level === 'error');
  const kept = findings && shelf && { items: findings.items, shelf };
  return { timeline, drafts, settings, code: failed ? SOME_UNREAD : DONE, kept };
}

/** Real path of the folder with articles. Throws a Stop when it is none. */
export async function checkFolder(folder: string): Promise<string> {
  const shown = printable(folder);
  if (folder.includes('\0'))
    throw new Stop(`"${shown}" is not a path; give the folder that holds the articles`);
  const found = await stat(folder).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Stop(`no such folder: ${shown}; give the folder that holds the articles`);
    throw new Stop(
      `the folder ${shown} cannot be read (${String(code)}); check its name and its permissions`,
    );
  });
  if (!found.isDirectory()) throw new Stop(`${shown} is a file; give the folder that holds the articles`);
  await access(folder, constants.R_OK | constants.X_OK).catch(() => {
    throw new Stop(
      `no permission to read the folder ${shown}; give yourself read permission (chmod u+rx) or choose another`,
    );
  });
  return realpath(folder);
}

function nothingIn(folder: string, notes: readonly Note[]): string {
  const shown = printable(folder);
  return notes.length === 0
    ? `the folder ${shown} is empty; put articles in it (.txt, one article a file)`
    : `no readable article in ${shown}; see above why each file was left out`;
}

/** The lines after a run: every note, then one line of numbers. */
export function report({ timeline }: Pick<Gathered, 'timeline'>, { terminal }: World): void {
  for (const note of timeline.notes) if (note.level !== 'info') terminal.say(noteLine(note, terminal));
  terminal.say(summary(timeline));
}

/** `5 articles, 12 events, 11 undated, 3 notes (1 warning)` */
export function summary({ articles, events, undated, notes }: Timeline): string {
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const levels = (['error', 'warning'] as const)
    .map((level) => ({ level, n: notes.filter((note) => note.level === level).length }))
    .filter(({ n }) => n > 0)
    .map(({ level, n }) => count(n, level));
  const graver = levels.length > 0 ? ` (${levels.join(', ')})` : '';
  return [
    count(articles.length, 'article'),
    count(events.length, 'event'),
    `${undated.length} undated`,
    `${count(notes.length, 'note')}${graver}`,
  ].join(', ');
}
