/** Looks for the time expressions of one long article on a thread of its own, while this one reads its sentences and names. */
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { Found } from '../../parse/time/said.ts';
import { foundIn, type Search } from '../../parse/time/tag.ts';

/** What the thread is asked. */
export interface Asked {
  readonly clean: string;
  /** Takes the answer. */
  readonly answer: MessagePort;
  /** One number: above zero once there is an answer, or will be none. */
  readonly done: Int32Array;
}

/** Milliseconds after which a thread that says nothing is no longer waited for. */
const PATIENCE = 20_000;

interface SearchThread {
  readonly search: Search;
  readonly end: () => Promise<void>;
}

/** Starts the thread. `script` is the built worker. What it fails to find in `patience` milliseconds is looked for here. */
export function searchThread(script: string, patience = PATIENCE): SearchThread {
  const worker = new Worker(script);
  // what went wrong there is done here
  worker.on('error', () => undefined);
  const search: Search = (clean) => {
    const { port1, port2 } = new MessageChannel();
    const done = new Int32Array(new SharedArrayBuffer(4));
    worker.postMessage({ clean, answer: port2, done } satisfies Asked, [port2]);
    return () => {
      // the reading is one function from end to end: it waits where it is
      Atomics.wait(done, 0, 0, patience);
      const answer = receiveMessageOnPort(port1) as { readonly message: readonly Found[] } | undefined;
      port1.close();
      return answer?.message ?? foundIn(clean);
    };
  };
  return { search, end: async () => void (await worker.terminate()) };
}
