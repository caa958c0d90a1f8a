/** Bundles a TypeScript entry of this folder as the command line has it, and imports it. The scratch folder goes at exit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `entry`: a path from the project's root, such as `bench/time-stages.ts`. Gives its exports. */
export async function bundled(entry) {
  const out = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: false,
      ssr: true,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: { entry },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(join(out, 'entry.mjs')).href);
}
