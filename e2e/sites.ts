/** Two small servers for the embed's tests: somebody's page on one origin, our site on another. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A site built from the seeds, in a folder of its own. */
export function buildSeeds(...more: readonly string[]): string {
  const out = join(mkdtempSync(join(tmpdir(), 'embed-')), 'site');
  const words = ['bin/sourceline.js', 'build', 'seeds', '--out', out, ...more];
  execFileSync(process.execPath, words, { cwd: root, stdio: 'ignore' });
  return out;
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Ends a server at once: a browser keeps spare connections open, which `close` alone would wait for. */
export function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

type Answer = (path: string) => { body: string | Uint8Array; type: string } | null;

async function listen(answer: Answer, headers: Readonly<Record<string, string>>): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const found = answer(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    if (found) response.writeHead(200, { 'Content-Type': found.type, ...headers }).end(found.body);
    // browsers ask for it on their own
    else response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => closed(server),
  };
}

/** Serves a folder, with or without leave for other origins to read it. */
export function serveFolder(folder: string, cors: boolean): Promise<Served> {
  return listen(
    (path) => {
      try {
        const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
        return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'text/plain' };
      } catch {
        return null;
      }
    },
    cors ? { 'Access-Control-Allow-Origin': '*' } : {},
  );
}

/** Serves pages that tests write, by path. */
export function servePages(pages: ReadonlyMap<string, string>): Promise<Served> {
  return listen((path) => {
    const body = pages.get(path);
    return body === undefined ? null : { body, type: TYPES[extname(path)] ?? 'text/html; charset=utf-8' };
  }, {});
}
