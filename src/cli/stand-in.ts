/** A world for tests: what is printed is kept, the page shell is a small one on disk. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { sha256 } from '../read/source.ts';
import type { Timeline } from '../model/timeline.ts';
import { draft } from '../parse/draft.ts';
import { terminal } from './terminal.ts';
import type { World } from './world.ts';

export interface StandIn {
  readonly world: World;
  readonly root: string;
  readonly printed: () => string;
  /** Lets go of what was printed so far. */
  readonly forget: () => void;
  readonly said: () => string;
}

const PAGE =
  '<!doctype html><html lang="en"><head><!--sourceline:head--></head><body><!--sourceline:body--><!--sourceline:data--><script src="assets/explore-1.js"></script></body>';
const PRERENDER =
  'export const prerender = (t, { lang }) => ({ head: `<title>${lang}</title>`, body: `<p>${t.articles.length} $& articles</p>` });\nexport const languages = ["en", "fr", "ar"];\nexport const textsOf = (lang) => Object.assign((key) => key, { lang, dir: "ltr" });';

/** Makes a folder for one test with `dist/` in it; files go in by `put`. */
export async function standIn(
  assemble: World['assemble'] = listArticles,
  input: readonly string[] = [],
): Promise<StandIn> {
  const root = await mkdtemp(join(tmpdir(), 'cli-'));
  await put(join(root, 'dist/web/index.html'), PAGE);
  await put(join(root, 'dist/web/assets/explore-1.js'), '1;');
  await put(join(root, 'dist/desk/desk.js'), '1;');
  await put(join(root, 'dist/fonts/faces.json'), '[]');
  await put(join(root, 'dist/prerender.js'), PRERENDER);
  let printed = '';
  let said = '';
  const sink = (take: (text: string) => void): Writable =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        take(chunk.toString());
        done();
      },
    });
  const world: World = {
    input: Readable.from(input),
    output: sink((text) => (printed += text)),
    error: sink((text) => (said += text)),
    terminal: terminal({ write: (text) => (printed += text) }, { write: (text) => (said += text) }, {}),
    dist: join(root, 'dist'),
    assemble,
    draftAll: (_story, sources) =>
      Promise.resolve({ drafts: sources.map(draft), findings: null, shelf: null }),
  };
  return { world, root, printed: () => printed, forget: () => void (printed = ''), said: () => said };
}

export async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A parser that finds no events: one article for each source text. */
const listArticles: World['assemble'] = (drafts): Timeline => ({
  format: 'sourceline/1',
  title: 'Stand-in',
  description: '',
  actors: [],
  events: [],
  undated: [],
  notes: drafts.flatMap(({ document }) => document.source.notes),
  articles: drafts.map(
    ({
      document: {
        source: { file, fileSha256, sha256: hash, text },
      },
    }) => ({
      id: sha256(file).slice(0, 8),
      file,
      fileSha256,
      sha256: hash,
      title: null,
      publisher: null,
      author: null,
      url: null,
      language: null,
      provenance: {},
      published: null,
      reference: null,
      carriers: [],
      text,
      excerpts: [],
      furniture: [],
    }),
  ),
});
