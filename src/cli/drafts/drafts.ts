/**
 * The per-article half of parsing, done once for each text: kept in memory while `serve` runs, on disk between runs, and
 * spread over worker threads for large folders. What comes out does not depend on any of this.
 */
import { availableParallelism } from 'node:os';
import type { SourceText } from '../../model/text.ts';
import type { Draft, Findings } from '../../parse/index.ts';
import { draftWith } from '../../parse/draft.ts';
import { sha256 } from '../../read/source.ts';
import { isLong } from '../long-article.ts';
import { DraftCache } from './draft-cache.ts';
import { draftInThreads } from './draft-threads.ts';
import { findingsFrom } from './kept-findings.ts';
import { joinedFrom } from './kept-joined.ts';
import { pack, unpack } from './packed-draft.ts';
import { searchThread } from './search-thread.ts';
import { shelfIn, type Shelf } from './shelf.ts';

export interface DraftTools {
  readonly draft: (source: SourceText) => Draft;
  /** The built worker script, or null to stay on this thread. */
  readonly worker: string | null;
  /** The built script that looks for time expressions, or null to do so on this thread. */
  readonly searcher: string | null;
  /** The folder that keeps drafts between runs, a file for each story, or null. */
  readonly cache: string | null;
  /** Names this build of the parser: drafts of another one are worth nothing. */
  readonly version: string;
  /** Names this build of the whole program: what another one found in a folder is worth nothing. */
  readonly program: string;
}

export interface Drafting {
  /** Whether drafts may be read from disk and kept there. */
  readonly cache: boolean;
  /** Whether the same folder will be asked for again: its drafts then stay in memory. */
  readonly again: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** `story` is the folder's real path: it names the cache. */
export type DraftAll = (
  story: string,
  sources: readonly SourceText[],
  drafting: Drafting,
) => Promise<Drafted>;

export interface Drafted {
  /** One for each source, in their order. */
  readonly drafts: readonly Draft[];
  /** What an earlier run found over the whole folder; null where nothing is kept, or everything in memory. */
  readonly findings: Findings | null;
  /** Where texts lie for the next run; null where there are no findings. */
  readonly shelf: Shelf | null;
}

/** Fewer articles than this are read faster than a cache file or a thread is opened. */
const MANY = 300;
/** A thread warms up for as long as so many characters take. */
const FOR_A_THREAD = 475_000;
const MOST_THREADS = 8;
/** Articles drafted before what else waits (a request, a key press) has its moment. */
const BREATH = 50;

/** A drafter with its own memory: each text is worked on once as long as it is asked for again and again. */
export function drafter(tools: DraftTools): DraftAll {
  let memory = new Map<string, Draft>();
  let cache: DraftCache | null = null;
  let writing = Promise.resolve();
  // made here, where it holds on to nothing of a run
  const later = (work: () => Promise<void>): void => void (writing = writing.then(work));
  return async (story, sources, { cache: asked, again, onProgress }) => {
    if (asked && cache === null && tools.cache !== null && sources.length >= MANY) {
      cache = new DraftCache(tools.cache, story, tools.version);
      await cache.load();
    }
    const keys = sources.map(keyOf);
    const drafts: (Draft | undefined)[] = sources.map((source, index) => {
      const key = keys[index] ?? '';
      const known = memory.get(key);
      return known ? withSource(known, source) : restored(cache?.get(key) ?? null, source);
    });
    const missing = sources.flatMap((_, index) => (drafts[index] ? [] : [index]));
    const made = new Map<string, string>();
    await makeAll(
      missing.map((index) => sources[index] as SourceText),
      tools,
      cache !== null,
      (at, draft, line) => {
        const index = missing[at] ?? -1;
        drafts[index] = draft;
        if (line !== null) made.set(keys[index] ?? '', line);
      },
      onProgress,
    );
    const done = drafts.map((draft, index) => draft ?? tools.draft(sources[index] as SourceText));
    // what was not asked for is gone from the folder
    memory = new Map(again ? done.map((draft, index) => [keys[index] ?? '', draft]) : []);
    const kept = again || !cache ? null : shelfIn(cache, tools.program, later);
    const shelf = kept?.shelf ?? null;
    const findings =
      shelf && findingsFrom(shelf.read('findings'), joinedFrom(shelf.read('joined')), keyed(done, keys));
    // nobody waits for the disk: the timeline is shown meanwhile
    const used = new Set([...keys, ...(kept?.keys ?? [])]);
    writing = writing.then(() => cache?.keep(used, made));
    if (missing.length >= MANY) await writing;
    return { drafts: done, findings, shelf };
  };
}

/** Half of each draft's key as a number: a draft is known by its mentions, which stay where its source is another object. */
function keyed(drafts: readonly Draft[], keys: readonly string[]): Findings['keyOf'] {
  const numbers = new WeakMap(
    drafts.map(({ mentions }, at) => [mentions, parseInt((keys[at] ?? '').slice(0, 13), 16)] as const),
  );
  return ({ mentions }) => numbers.get(mentions) ?? 0;
}

/** A draft depends on the text, on what its file says, and on nothing else. */
function keyOf({ file, sha256: text, meta }: SourceText): string {
  return sha256(JSON.stringify([file, text, meta]));
}

/** Notes and file hashes may have changed without the text. */
function withSource(draft: Draft, source: SourceText): Draft {
  return draft.document.source === source ? draft : { ...draft, document: { ...draft.document, source } };
}

/** A kept draft, or nothing where there is none or it is damaged. */
function restored(line: string | null, source: SourceText): Draft | undefined {
  if (line === null) return undefined;
  try {
    return unpack(line, source);
  } catch {
    return undefined;
  }
}

/** How many threads are worth their start. One article of a book's length is read on this one, with another that searches beside it. */
function threadsFor(sources: readonly SourceText[]): number {
  let characters = 0;
  for (const source of sources) if (!isLong(source)) characters += source.text.length;
  return Math.min(availableParallelism(), MOST_THREADS, Math.floor(characters / FOR_A_THREAD));
}

async function makeAll(
  sources: readonly SourceText[],
  { draft, worker, searcher }: DraftTools,
  kept: boolean,
  onDraft: (at: number, draft: Draft, line: string | null) => void,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const threads = threadsFor(sources);
  let done = 0;
  if (worker !== null && threads > 1) {
    return draftInThreads(sources, worker, threads, (at, line) => {
      onDraft(at, unpack(line, sources[at] as SourceText), kept ? line : null);
      onProgress(++done, sources.length);
    });
  }
  const beside = searcher !== null && availableParallelism() > 1 && sources.some(isLong);
  const thread = beside ? searchThread(searcher) : null;
  for (const [at, source] of sources.entries()) {
    const made = thread && isLong(source) ? draftWith(source, thread.search) : draft(source);
    onDraft(at, made, kept ? pack(made) : null);
    onProgress(++done, sources.length);
    if (done % BREATH === 0) await new Promise(setImmediate);
  }
  await thread?.end();
}
