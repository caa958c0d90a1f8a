/** The entry of the built command line: the only file that touches the process. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '../parse/index.ts';
import { run } from './program.ts';
import { terminal } from './terminal.ts';

const dist = dirname(fileURLToPath(import.meta.url));
const about = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8')) as { version: string };

// `sourceline parse x | head` closes the pipe early: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

const world = {
  terminal: terminal(process.stdout, process.stderr, process.env),
  input: process.stdin,
  output: process.stdout,
  error: process.stderr,
  dist,
  parse,
};
const { code, serving } = await run(process.argv.slice(2), about.version, world);
process.exitCode = code;
if (serving)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void serving.close().finally(() => process.exit(code)));
