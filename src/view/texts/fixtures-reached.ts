/** For tests of what a script says: the files that it is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT = /(?:from|import) '(\.[^']+\.(?:ts|svelte))'/g;

/** A file of ours and all that it imports, without what it imports on demand. */
export function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8').replace(/import type [^']+/g, '');
  for (const [, target = ''] of text.matchAll(IMPORT)) reached(join(file, '..', target), seen);
  return seen;
}
