/** Sites of the fixtures: the built shell filled as the command line fills it, served from a sub-path. */
import { readFileSync, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STATES, type StateName } from '../src/model/fixtures-states.ts';
import type { Timeline } from '../src/model/timeline.ts';

const web = fileURLToPath(new URL('../dist/web', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Prerender {
  readonly prerender: (
    timeline: Timeline,
    options: { lang?: string },
  ) => { head: string; texts: string; body: string };
}

const made = new Map<string, string>();

async function pageOf(state: StateName, lang: string): Promise<string> {
  const key = `${state}/${lang}`;
  let page = made.get(key);
  if (page === undefined) {
    const timeline = STATES[state]();
    const bundle = new URL('../dist/prerender.js', import.meta.url).href;
    const { prerender } = (await import(bundle)) as Prerender;
    const { head, texts, body } = prerender(timeline, { lang });
    const json = JSON.stringify(timeline)
      .replace(/</g, '\\u003c')
      .replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
    page = readFileSync(join(web, 'index.html'), 'utf8')
      .replace('<html lang="en">', () => `<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>`)
      .replace('<!--sourceline:head-->', () => head + texts)
      .replace('<!--sourceline:body-->', () => body)
      .replace(
        '<!--sourceline:data-->',
        () => `<script type="application/json" id="sourceline-timeline">${json}</script>`,
      );
    made.set(key, page);
  }
  return page;
}

/** Serves `/sub/STATE/` for every state (`?lang=` sets the page's language) until closed. */
export async function serveStates(): Promise<{
  readonly address: (state: StateName) => string;
  readonly server: Server;
}> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, , state = '', ...rest] = url.pathname.split('/');
    const path = rest.join('/');
    if (state in STATES && path === '') {
      void pageOf(state as StateName, url.searchParams.get('lang') ?? 'en').then((page) =>
        response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page),
      );
      return;
    }
    const file = join(web, path);
    if (!file.startsWith(web) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: (state) => `http://127.0.0.1:${port}/sub/${state}/`, server };
}
