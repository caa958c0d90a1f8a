/** A thread that drafts the articles it is given. */
import { parentPort } from 'node:worker_threads';
import type { SourceText } from '../../model/text.ts';
import { draft } from '../../parse/draft.ts';
import { pack } from './packed-draft.ts';

parentPort?.on('message', (sources: readonly SourceText[]) =>
  parentPort?.postMessage(sources.map((source) => pack(draft(source)))),
);
