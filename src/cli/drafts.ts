/**
 * The per-article half of parsing, done once for each text: kept in memory while `serve` runs, on disk between runs, and
 * spread over worker threads for large folders. What comes out does not depend on any of this.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SourceText } from '../model/text.ts';
import type { Draft } from '../parse/draft.ts';
import { sha256 } from '../read/source.ts';

export interface DraftTools {
  readonly draft: (source: SourceText) => Draft;
  /** The built worker script, or null to stay on this thread. */
  readonly worker: string | null;
  /** The folder that keeps drafts between runs, a file for each story, or null. */
  readonly cache: string | null;
  /** Names this build of the parser: drafts of another one are worth nothing. */
  readonly version: string;
}

/** `story` is the folder's real path: it names the cache. */
export type DraftAll = (
  story: string,
  sources: readonly SourceText[],
  onProgress: (done: number, all: number) => void,
) => Promise<readonly Draft[]>;

/** Fewer articles than this are read faster than a cache file or a thread is opened. */
const MANY = 300;
const BATCH = 50;

/** A drafter with its own memory: each text is worked on once as long as it is asked for again and again. */
export function drafter(tools: DraftTools): DraftAll {
  let memory = new Map<string, Draft>();
  let opened = false;
  return async (story, sources, onProgress) => {
    const cache =
      tools.cache !== null && sources.length >= MANY ? cacheFile(tools.cache, story, tools.version) : null;
    if (!opened && cache !== null) memory = await open(cache);
    opened = true;
    const keys = sources.map(keyOf);
    const missing = sources.filter((_, i) => !memory.has(keys[i] ?? ''));
    const made = await makeAll(missing, tools, onProgress);
    made.forEach((draft) => memory.set(keyOf(draft.document.source), draft));
    const drafts = sources.map((source, i) =>
      withSource(memory.get(keys[i] ?? '') ?? tools.draft(source), source),
    );
    // what was not asked for is gone from the folder
    memory = new Map(drafts.map((draft, i) => [keys[i] ?? '', draft]));
    if (missing.length > 0 && cache !== null) await keep(cache, memory);
    return drafts;
  };
}

function cacheFile(folder: string, story: string, version: string): string {
  return join(folder, `${sha256(story).slice(0, 16)}-${version}.ndjson`);
}

/** A draft depends on the text, on what its file says, and on nothing else. */
function keyOf({ file, sha256: text, meta }: SourceText): string {
  return sha256(JSON.stringify([file, text, meta]));
}

/** Notes and file hashes may have changed without the text. */
function withSource(draft: Draft, source: SourceText): Draft {
  return draft.document.source === source ? draft : { ...draft, document: { ...draft.document, source } };
}

async function makeAll(
  sources: readonly SourceText[],
  { draft, worker }: DraftTools,
  onProgress: (done: number, all: number) => void,
): Promise<readonly Draft[]> {
  const threads = Math.min(availableParallelism(), 8, Math.floor(sources.length / MANY));
  if (worker !== null && threads > 1) return inThreads(sources, worker, threads, onProgress);
  const drafts: Draft[] = [];
  for (const source of sources) {
    drafts.push(draft(source));
    onProgress(drafts.length, sources.length);
    // a moment for what else waits: a request, a key press
    if (drafts.length % BATCH === 0) await new Promise(setImmediate);
  }
  return drafts;
}

/** Hands out batches to whoever is free; results come back in the order of the sources. */
async function inThreads(
  sources: readonly SourceText[],
  script: string,
  threads: number,
  onProgress: (done: number, all: number) => void,
): Promise<readonly Draft[]> {
  const results: (readonly Draft[])[] = [];
  let next = 0;
  let done = 0;
  const run = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let batch = -1;
      const give = (): void => {
        batch = next++;
        const part = sources.slice(batch * BATCH, (batch + 1) * BATCH);
        if (part.length === 0) resolve();
        else worker.postMessage(part);
      };
      worker.on('message', (drafts: readonly Draft[]) => {
        results[batch] = drafts;
        done += drafts.length;
        onProgress(done, sources.length);
        give();
      });
      worker.on('error', reject);
      give();
    });
  const workers = Array.from({ length: threads }, () => new Worker(script));
  try {
    await Promise.all(workers.map(run));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results.flat();
}

/** The drafts of an earlier run. A cache that cannot be read is no cache. */
async function open(path: string): Promise<Map<string, Draft>> {
  const drafts = new Map<string, Draft>();
  const text = await readFile(path, 'utf8').catch(() => '');
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    try {
      drafts.set(line.slice(0, tab), JSON.parse(line.slice(tab + 1)) as Draft);
    } catch {
      return drafts;
    }
  }
  return drafts;
}

/** One line a draft, replaced by one rename. A disk that is full or read-only costs the next run time and nothing else. */
async function keep(path: string, memory: ReadonlyMap<string, Draft>): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, [...memory].map(([key, draft]) => `${key}\t${JSON.stringify(draft)}\n`).join(''));
    await rename(beside, path);
    const [story = ''] = basename(path).split('-');
    for (const name of await readdir(dirname(path)))
      if (name.startsWith(`${story}-`) && name !== basename(path))
        await rm(join(dirname(path), name), { force: true });
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
