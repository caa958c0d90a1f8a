/**
 * Holds the built front end to its budget: gzip -9 bytes of script and style, fonts apart (they are the same for every page).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const assets = fileURLToPath(new URL('../dist/web/assets', import.meta.url));
/**
 * What a story of forty events loads, at most 60 KiB; export code is loaded on demand and has no part in it.
 */
const budgets = [
  { name: 'explore page', match: /^(?:boot|faces|explore|style)-.*\.(?:js|css)$/, limit: 61_440 },
];

let over = false;
for (const { name, match, limit } of budgets) {
  const files = readdirSync(assets).filter((file) => match.test(file));
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(assets, file)), { level: 9 }).length,
    0,
  );
  const bad = bytes > limit || files.length === 0;
  over ||= bad;
  console.log(`${bad ? 'over' : 'ok  '} ${name}: ${bytes} of ${limit} bytes gzip in ${files.length} files`);
}
process.exit(over ? 1 : 0);
