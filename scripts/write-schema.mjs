/** Writes public/timeline.schema.json. A test holds the file equal to what this makes. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}scripts/json-schema.ts`, { root, configFile: false });
await writeFile(`${root}public/timeline.schema.json`, module.timelineJsonSchema());
