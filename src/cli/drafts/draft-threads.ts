/** Drafts articles on worker threads: batches go to whoever is free, results come back in the order of the sources. */
import { Worker } from 'node:worker_threads';
import type { SourceText } from '../../model/text.ts';

/** Articles, and characters, that a thread is given at once: so many that a message costs little, so few that the threads end together. */
const BATCH = 25;
const BATCH_CHARACTERS = 100_000;

/** The packed drafts of the sources, each told to `onDraft` as it comes. `script` is the built worker. */
export async function draftInThreads(
  sources: readonly SourceText[],
  script: string,
  threads: number,
  onDraft: (index: number, line: string) => void,
): Promise<void> {
  let next = 0;
  const run = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let from = 0;
      const give = (): void => {
        from = next;
        let characters = 0;
        while (next < sources.length && next - from < BATCH && characters < BATCH_CHARACTERS)
          characters += sources[next++]?.text.length ?? 0;
        const part = sources.slice(from, next);
        if (part.length === 0) resolve();
        else worker.postMessage(part);
      };
      worker.on('message', (lines: readonly string[]) => {
        const begun = from;
        // the thread goes on while this one unpacks
        give();
        lines.forEach((line, index) => onDraft(begun + index, line));
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
}
