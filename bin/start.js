#!/usr/bin/env node
// `npm start` shows the seeds; `npm start -- FOLDER [options of serve]` shows any folder.
import { fileURLToPath } from 'node:url';

const given = process.argv.slice(2);
const folder =
  given.length > 0 && !given[0].startsWith('-') ? [] : [fileURLToPath(new URL('../seeds', import.meta.url))];
process.argv = [process.argv[0], process.argv[1], 'serve', ...folder, ...given];
await import('./sourceline.js');
