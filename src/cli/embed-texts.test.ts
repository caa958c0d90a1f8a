/** The embed in every language: it holds the texts that its script says at first, in that language alone, and stays small. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Timeline } from '../model/timeline.ts';
import { reached } from '../view/texts/fixtures-reached.ts';
import { LANGUAGES } from '../view/texts/catalogues.ts';
import { ENGLISH, textsOf } from '../view/texts/texts-of.ts';
import { piecesOf } from './site/content.ts';
import { siteOf } from './site/build.ts';
import { pageLanguage } from './page-language.ts';
import { loadShell, type Shell } from './site/shell.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = mkdtempSync(join(tmpdir(), 'embed-texts-'));
afterAll(() => rmSync(at, { recursive: true, force: true }));

let shell: Shell;
let story: Timeline;
beforeAll(async () => {
  shell = await loadShell(join(root, 'dist'));
  const run = spawnSync(process.execPath, [join(root, 'bin/sourceline.js'), 'build', 'seeds', '--out', at], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  story = JSON.parse(readFileSync(join(at, 'timeline.json'), 'utf8')) as Timeline;
});

const embedIn = (lang: string): string => {
  const site = siteOf(story, shell, {
    base: null,
    picture: false,
    lang: pageLanguage(lang, shell.languages),
  });
  return Buffer.concat(piecesOf(site.entries.get('embed.html') ?? '')).toString();
};
const textsIn = (page: string): Readonly<Record<string, unknown>> =>
  JSON.parse(/id="sourceline-texts">([^<]*)/.exec(page)?.[1] ?? '{}') as Record<string, unknown>;

test.each(['en', ...LANGUAGES])('%s: at most 70 KB gzip of the seeds, fonts apart', (lang) => {
  const page = embedIn(lang);
  const bare = page.replace(/<style id="sourceline-fonts">[^<]*<\/style>/, '');
  expect(bare.length).toBeLessThan(page.length);
  expect(gzipSync(bare, { level: 9 }).length).toBeLessThanOrEqual(70 * 1024);
  const texts = textsIn(page);
  expect(Object.keys(texts).length).toBeGreaterThan(90);
  expect(texts.close).toBe(textsOf(lang)('close'));
  if (lang !== 'en') expect(page).not.toContain(ENGLISH.noEventsHelp);
});

test('every text that the script of the embed says is in the page', () => {
  const files = [...reached(join(root, 'src/embed/main.ts'))].filter((file) => !file.includes('/texts/'));
  expect(files.length).toBeGreaterThan(40);
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const said = Object.keys(ENGLISH).filter((key) => new RegExp(`say\\([^)]*'${key}'`).test(text));
  expect(said.length).toBeGreaterThan(50);
  const kept = textsIn(embedIn('en'));
  // an event's state is said by its own name
  expect([...said, 'scheduled', 'cancelled'].filter((key) => !(key in kept))).toEqual([]);
});
