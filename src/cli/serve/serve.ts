/**
 * `sourceline serve FOLDER`: the timeline on 127.0.0.1, kept up to date. A changed, added or removed article is read
 * again, and what it changes is sent to open pages, which keep the reader's place.
 */
import { watch } from 'chokidar';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname } from 'node:path';
import type { Timeline } from '../../model/timeline.ts';
import { asShown } from '../../model/visible.ts';
import { deltaOf, differ } from '../../model/delta.ts';
import { writeTimeline } from '../../model/write-timeline.ts';
import type { FileReading } from '../../read/read.ts';
import { startRemembering } from '../../parse/remembered.ts';
import { Stop } from '../exit.ts';
import { Desk } from './desk.ts';
import { checkFolder, gather, report, summary, type FolderReading } from '../gather.ts';
import { NO_SITE } from '../site/page-parts.ts';
import { pageLanguage, type PageLanguage } from '../page-language.ts';
import { isLarge } from '../site/data-parts.ts';
import { ServedData } from './served-data.ts';
import { fillPage, loadShell, type Shell } from '../site/shell.ts';
import { printable } from '../terminal.ts';
import type { World } from '../world.ts';

export interface ServeOptions {
  /** Null: the first free port from 4747 on. */
  readonly port: number | null;
  readonly reading: FolderReading;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
}

export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const FIRST_PORT = 4747;
const QUIET_MS = 40;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Starts serving. Throws a Stop when the folder has nothing to read or the port is taken. */
export async function serve(folder: string, options: ServeOptions, world: World): Promise<Serving> {
  const root = await checkFolder(folder);
  startRemembering();
  const shell = await loadShell(world.dist);
  const lang = pageLanguage(options.lang, shell.languages);
  const known = new Map<string, FileReading>();
  const { reading } = options;
  const first = await gather(folder, world, { ...reading, known });
  const plain = new WeakSet<object>();
  let running: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const { timeline } = await gather(folder, world, { ...reading, known, mayBeEmpty: true });
    board.fault('');
    if (board.show(asShown(timeline, plain))) world.terminal.say(`changed: ${summary(timeline)}`);
  };
  // one after the other: what was read last is what is shown last
  const refresh = (): Promise<void> => {
    running = running.then(look).catch((error: unknown) => {
      const why = printable(error instanceof Error ? error.message : String(error));
      world.terminal.say(`what is shown stays as it was: ${why}`);
      board.fault(why);
    });
    return running;
  };
  const desk = new Desk(root, () => {
    board.tellDesks();
    return refresh();
  });
  const board = new Board(shell, asShown(first.timeline, plain), desk, lang);
  const server = createServer((request, response) => board.answer(request, response));
  const port = await listen(server, options.port);
  const address = `http://127.0.0.1:${port}/`;
  report(first, world);
  world.terminal.say(`reading ${printable(folder)}, showing it at ${address} (stop with Ctrl+C)`);

  const stopWatching = watchFolder(root, world, refresh);
  return {
    address,
    close: async () => {
      await stopWatching();
      await running;
      board.hangUp();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Calls `changed` when the folder has been quiet for a moment after a change. */
function watchFolder(root: string, { terminal }: World, changed: () => Promise<void>): () => Promise<void> {
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => path !== root && (basename(path).startsWith('.') || basename(path) === 'node_modules'),
    // an editor may truncate a file before it writes it
    awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void changed(), QUIET_MS);
  });
  // what changed between the first reading and here had nobody to see it
  watcher.on('ready', () => void changed());
  watcher.on('error', (error) => {
    const why = error instanceof Error ? error.message : String(error);
    terminal.say(`changes in the folder may go unseen (${why}); restart to read it again`);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

/** What is shown: pages, assets, data, and the open pages that wait for news. */
class Board {
  readonly #shell: Shell;
  readonly #desk: Desk;
  readonly #lang: PageLanguage;
  /** The open pages, each with the stamp of the timeline it was sent last. */
  readonly #listeners = new Map<ServerResponse, string>();
  /** Stamps of another start are not ours. */
  readonly #start = randomBytes(6).toString('hex');
  /** The open desks. */
  readonly #desks = new Set<ServerResponse>();
  readonly #data = new ServedData();
  #timeline: Timeline;
  #count = 0;
  #fault = '';

  constructor(shell: Shell, timeline: Timeline, desk: Desk, lang: PageLanguage) {
    this.#shell = shell;
    this.#desk = desk;
    this.#lang = lang;
    this.#timeline = timeline;
  }

  get #stamp(): string {
    return `${this.#start}-${this.#count}`;
  }

  /** Takes a new timeline and tells the open pages what is new in it. False when nothing is. */
  show(timeline: Timeline): boolean {
    // a page that has not everything cannot tell what a change is to it
    const large = isLarge(this.#timeline) || isLarge(timeline);
    const delta = large ? null : deltaOf(this.#timeline, timeline);
    if (large ? !differ(this.#timeline, timeline) : delta === null) return false;
    const before = this.#stamp;
    const change = delta && JSON.stringify(delta);
    this.#timeline = timeline;
    this.#count++;
    for (const [listener, has] of this.#listeners)
      if (change !== null && has === before) this.#send(listener, 'delta', change);
      else this.#send(listener, 'timeline', this.#data.message(timeline));
    return true;
  }

  /** Tells the open desks why the folder cannot be read as it is now; an empty text says that it can again. */
  fault(why: string): void {
    if (why === this.#fault) return;
    this.#fault = why;
    this.tellDesks();
  }

  /** Tells the open desks what they show beside the timeline: how many steps can be taken back, and what cannot be read. */
  tellDesks(): void {
    for (const desk of this.#desks) this.#tell(desk);
  }

  hangUp(): void {
    for (const listener of [...this.#listeners.keys(), ...this.#desks]) listener.end();
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    if (!isLocal(request.headers.host)) return refuse(response, 403, 'only local addresses are served');
    if (request.method === 'POST' && request.url === '/desk')
      return void this.#desk.answer(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'only reading is possible');
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = safeDecode(url.pathname.slice(1));
    if (name === 'events') return this.#listen(request, response, url.searchParams.get('have'));
    if (name === 'faults') return this.#hear(response);
    if (name === 'timeline.json') return reply(response, '.json', writeTimeline(this.#timeline));
    const page = this.#shell.pages.get(name === '' ? 'index.html' : name);
    if (page !== undefined) {
      const live = { events: `events?have=${this.#stamp}`, desk: this.#desk.token };
      return reply(
        response,
        '.html',
        fillPage(page, this.#timeline, this.#shell, {
          ...NO_SITE,
          live,
          lang: this.#lang,
          columns: this.#data.of(this.#timeline)?.columns,
        }),
      );
    }
    const part = this.#data.file(name);
    if (part !== undefined) return reply(response, '.js', part);
    const asset =
      this.#shell.assets.get(name) ??
      (name.startsWith('desk/') ? this.#shell.desk.get(name.slice(5)) : undefined);
    if (asset !== undefined) return reply(response, extname(name), asset);
    refuse(response, 404, 'not here');
  }

  #listen(request: IncomingMessage, response: ServerResponse, have: string | null): void {
    begin(response);
    this.#listeners.set(response, this.#stamp);
    response.on('close', () => this.#listeners.delete(response));
    // the page may be older than the data: made before a change, or asleep while the server was away
    if ((request.headers['last-event-id'] ?? have) !== this.#stamp)
      this.#send(response, 'timeline', this.#data.message(this.#timeline));
  }

  #send(listener: ServerResponse, event: 'timeline' | 'delta', data: string): void {
    this.#listeners.set(listener, this.#stamp);
    listener.write(`id: ${this.#stamp}\nevent: ${event}\ndata: ${data}\n\n`);
  }

  #hear(response: ServerResponse): void {
    begin(response);
    this.#desks.add(response);
    response.on('close', () => this.#desks.delete(response));
    this.#tell(response);
  }

  #tell(desk: ServerResponse): void {
    desk.write(`event: steps\ndata: ${JSON.stringify(this.#desk.steps)}\n\n`);
    desk.write(`event: fault\ndata: ${JSON.stringify(this.#fault)}\n\n`);
  }
}

/** Begins a stream of events. */
function begin(response: ServerResponse): void {
  response.writeHead(200, { ...SAFE, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 1000\n\n');
}

const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function reply(response: ServerResponse, kind: string, body: string | Uint8Array): void {
  const type = TYPES[kind] ?? 'application/octet-stream';
  response.writeHead(200, { ...SAFE, 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

function refuse(response: ServerResponse, code: number, why: string): void {
  response.writeHead(code, { ...SAFE, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}

/** A page of another site could reach 127.0.0.1 under its own name (DNS rebinding); its Host header shows it. */
function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function listen(server: Server, wanted: number | null): Promise<number> {
  const tries = wanted === null ? 20 : 1;
  for (let i = 0; i < tries; i++) {
    const port = (wanted ?? FIRST_PORT) + i;
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      const bound = server.address();
      return typeof bound === 'object' && bound !== null ? bound.port : port;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code !== 'EADDRINUSE' && !(code === 'EACCES' && wanted === null))
        throw new Stop(`port ${port} cannot be used (${code}); choose another with --port`);
    }
  }
  throw new Stop(
    wanted === null
      ? `no free port from ${FIRST_PORT} to ${FIRST_PORT + tries - 1}; choose one with --port`
      : `port ${wanted} is in use; choose another with --port`,
  );
}
