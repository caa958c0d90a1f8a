/** The entry of the built command line: the only file that touches the process. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { assemble, draft } from '../parse/index.ts';
import { sha256 } from '../read/source.ts';
import { drafter } from './drafts/drafts.ts';
import { run } from './program.ts';
import { terminal } from './terminal.ts';

const dist = dirname(fileURLToPath(import.meta.url));
const about = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8')) as { version: string };

// `sourceline parse x | head` closes the pipe early: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

/** Scripts name their parts by their contents: the hash of one is that of all it is made of. */
const worker = join(dist, 'worker.js');
const searcher = join(dist, 'searcher.js');
const version = sha256(readFileSync(worker)).slice(0, 16);
const program = sha256(readFileSync(fileURLToPath(import.meta.url))).slice(0, 16);
const { SOURCELINE_CACHE, XDG_CACHE_HOME } = process.env;
const cache =
  SOURCELINE_CACHE === 'off'
    ? null
    : (SOURCELINE_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sourceline'));

const world = {
  terminal: terminal(process.stdout, process.stderr, process.env),
  input: process.stdin,
  output: process.stdout,
  error: process.stderr,
  dist,
  assemble,
  draftAll: drafter({ draft, worker, searcher, cache, version, program }),
};
const { code, serving } = await run(process.argv.slice(2), about.version, world);
process.exitCode = code;
if (serving)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void serving.close().finally(() => process.exit(code)));
