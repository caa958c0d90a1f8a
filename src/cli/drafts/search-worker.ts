/** A thread that looks for the time expressions of the texts it is given. */
import { parentPort } from 'node:worker_threads';
import { foundIn } from '../../parse/time/tag.ts';
import type { Asked } from './search-thread.ts';

parentPort?.on('message', ({ clean, answer, done }: Asked) => {
  try {
    answer.postMessage(foundIn(clean));
  } finally {
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  }
});
