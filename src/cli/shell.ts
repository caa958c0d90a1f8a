/** The built page shell, filled with a timeline. Vite has no part in this: it ran when Sourceline was built. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Timeline } from '../model/timeline.ts';
import { writeCompact } from '../model/write-timeline.ts';
import { Stop } from './exit.ts';

/** The web files that ship with Sourceline, by path with `/`. Pages are filled, everything else is copied. */
export interface Shell {
  readonly pages: ReadonlyMap<string, string>;
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly prerender: (timeline: Timeline, options: { lang: string }) => { head: string; body: string };
}

/** Reads the shell from `dist`. Throws a Stop that names the remedy when it was not built. */
export async function loadShell(dist: string): Promise<Shell> {
  const web = join(dist, 'web');
  try {
    const pages = new Map<string, string>();
    const assets = new Map<string, Uint8Array>();
    for (const entry of await readdir(web, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(web.length + 1).replaceAll('\\', '/');
      if (name.endsWith('.html')) pages.set(name, await readFile(path, 'utf8'));
      else assets.set(name, await readFile(path));
    }
    const built = (await import(pathToFileURL(join(dist, 'prerender.js')).href)) as Pick<Shell, 'prerender'>;
    return { pages, assets, prerender: built.prerender };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Stop(
      `the page shell in ${web} cannot be used (${why}); run "npm run build" in Sourceline's own folder`,
    );
  }
}

/** One page with its head, its body for readers without JavaScript, and its data. */
export function fillPage(page: string, timeline: Timeline, shell: Shell, live: string | null = null): string {
  const lang = 'en';
  const { head, body } = shell.prerender(timeline, { lang });
  const meta = live === null ? '' : `<meta name="sourceline-live" content="${live}">`;
  // function replacers: text with "$&" in it would corrupt string ones
  return page
    .replace('<!--sourceline:head-->', () => head + meta)
    .replace('<!--sourceline:body-->', () => body)
    .replace('<!--sourceline:data-->', () => dataIsland(timeline));
}

/** The timeline as inert JSON. No text in it can end the element or open a comment. */
export function dataIsland(timeline: Timeline): string {
  const json = writeCompact(timeline)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script type="application/json" id="sourceline-timeline">${json}</script>`;
}
