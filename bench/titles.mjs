#!/usr/bin/env node
/**
 * Titles that an editor would strike, as far as a program can tell: no verb, an open end, a stray mark, words from nowhere.
 *
 *     node bench/titles.mjs [STORY ...] [--list]
 *
 * A STORY is a folder of .txt articles; a folder of such folders with `articles/` in each is several. Without one, generated
 * articles are read. Prints for each story how many titles have a fault, by kind; with `--list` the titles themselves.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundle.mjs';
import { generate } from './generate.mjs';
import { storiesUnder } from './stories.mjs';
import { filesUnder } from './texts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});

/** The articles of the stories in a folder, or the folder itself. */
const articlesIn = (folder) => {
  const stories = storiesUnder(folder).map((story) => join(story, 'articles'));
  return stories.length > 0 ? stories : [folder];
};

const sourceOf = (file, text) => ({ file, fileSha256: '', sha256: file, text, meta: {}, notes: [] });

const { parse, NO_SETTINGS, faultsOf } = await bundled('bench/title-faults.ts');
const folders = positionals.flatMap(articlesIn);
const stories =
  folders.length > 0
    ? folders.map((folder) => ({
        name: basename(folder) === 'articles' ? basename(join(folder, '..')) : basename(folder),
        sources: filesUnder(folder).map((path) =>
          sourceOf(path.slice(folder.length + 1), readFileSync(path, 'utf8')),
        ),
      }))
    : [
        {
          name: 'generated',
          sources: generate(300, { seed: 7 }).map(({ file, text }) => sourceOf(file, text)),
        },
      ];
for (const { name, sources } of stories) {
  const { events, undated } = parse(sources, NO_SETTINGS);
  const kinds = new Map();
  const struck = [];
  for (const { title, citations } of [...events, ...undated]) {
    const faults = faultsOf(
      title,
      citations.map(({ quote }) => quote),
    );
    for (const fault of faults) {
      const kind = fault.split(':')[0];
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    if (faults.length > 0) struck.push(`  ${title}  (${faults.join('; ')})`);
  }
  const days = events.map(({ edtf, title }) => `${edtf} ${title}`);
  const twice = days.length - new Set(days).size;
  const all = events.length + undated.length;
  console.log(
    `${name}: ${struck.length} of ${all} titles (${((100 * struck.length) / Math.max(all, 1)).toFixed(1)} %), ${twice} twice on a day`,
  );
  for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(`  ${count} ${kind}`);
  if (values.list) console.log(struck.join('\n'));
}
