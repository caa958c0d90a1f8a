/** The built page shell, filled with a timeline. Vite has no part in this: it ran when Sourceline was built. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { partOf } from '../../model/part.ts';
import type { Dating } from '../../model/time.ts';
import { withoutQuotes } from '../../model/quotes.ts';
import type { Face } from '../../export/faces.ts';
import type { Columns } from '../../model/columns.ts';
import type { PageLanguage } from '../page-language.ts';
import { inAscii } from './ascii.ts';
import { dataIsland, type DataBeside } from './page-data.ts';
import { fontStyle, headParts, provenance, type Site } from './page-parts.ts';
import { loadPrerendered, notBuilt, type Prerendered } from './prerendered.ts';
import { shippedParts } from './shipped-faces.ts';

/** The web files that ship with Sourceline, by path with `/`. Pages are filled, everything else is copied. */
export interface Shell extends Prerendered {
  readonly pages: ReadonlyMap<string, string>;
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** The editor's desk, for `serve` alone. */
  readonly desk: ReadonlyMap<string, Uint8Array>;
  /** Faces by script, for the page that holds its fonts itself. */
  readonly faces: readonly Face[];
}

/** Reads the shell from `dist`. Throws a Stop that names the remedy when it was not built. */
export async function loadShell(dist: string): Promise<Shell> {
  const built = await loadPrerendered(dist);
  try {
    const web = await filesIn(join(dist, 'web'));
    const desk = await filesIn(join(dist, 'desk'));
    const pages = new Map<string, string>();
    for (const [name, content] of web)
      if (name.endsWith('.html')) pages.set(name, new TextDecoder().decode(content));
    const assets = new Map([...web].filter(([name]) => !name.endsWith('.html')));
    const { prerender, languages, textsOf } = built;
    return { pages, assets, desk, faces: await shippedParts(dist), prerender, languages, textsOf };
  } catch (error) {
    throw notBuilt(dist, error);
  }
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.sort().map(async (path) => [path, await readFile(path)] as const));
  return new Map(
    files.map(([path, content]) => [path.slice(folder.length + 1).replaceAll('\\', '/'), content]),
  );
}

/** What a page of `serve` has more than one of a built site. */
export interface Live {
  /** Address of the events that bring new timelines. */
  readonly events: string;
  /** Token for the editor's desk. */
  readonly desk: string;
}

export interface Filling extends Site {
  /** Language of the interface. */
  readonly lang: PageLanguage;
  /** What the page holds of a timeline whose texts lie beside it. */
  readonly columns?: Columns | undefined;
  /** The file that holds the timeline instead of the page; the embed holds its own. */
  readonly beside?: DataBeside | null | undefined;
  /** Set by `serve`. */
  readonly live?: Live;
}

/**
 * Characters of JSON that the events of an embed may take, some hundred events: readers of other people's pages did not come
 * for all of it. With list, data and provenance the page stays under two megabytes, a sixth of that compressed.
 */
const EMBED_BUDGET = 400_000;

/** Where a page's script does not have its texts: their keys. */
const SAYS = /<!--sourceline:says ([\w ]+)-->/;

/** Where the list goes, and a script that is to stand within it. */
const BODY = /<!--sourceline:body-->(<script\b[^>]*><\/script>)?/;

const HEADLINE_END = '</header>';

/** The first frame is the headline's: a script behind it holds up what follows. */
function afterHeadline(body: string, script: string): string {
  const at = body.indexOf(HEADLINE_END);
  const end = at < 0 ? body.length : at + HEADLINE_END.length;
  return body.slice(0, end) + script + body.slice(end);
}

/** One page with its head, its body for readers without JavaScript, and its data. */
export function fillPage(page: string, timeline: Timeline, shell: Shell, filling: Filling): string {
  if (!page.includes('<!--sourceline:data-->')) return page;
  const { tag, dir } = filling.lang;
  // the embed is one file, and stays as it is while articles change
  const single = page.includes('<!--sourceline:fonts-->');
  const shown = single ? partOf(timeline, EMBED_BUDGET) : timeline;
  const columns = single ? undefined : filling.columns;
  const says = SAYS.exec(page)?.[1]?.split(' ');
  const { head, texts, body } = shell.prerender(shown, {
    lang: tag,
    ...(columns && { most: TOLD }),
    ...(says && { says }),
  });
  const live = single ? undefined : filling.live;
  const beside = single ? null : filling.beside;
  const island = beside ? '' : dataIsland(columns ?? (single ? forReading(shown, tag) : shown));
  const fonts = single ? fontStyle(body + island, shell.faces) : null;
  // the desk is a second bundle of the same framework, which makes its policy again
  const open = live ? page.replace('svelte-trusted-html', "$& 'allow-duplicates'") : page;
  // function replacers: text with "$&" in it would corrupt string ones
  const filled = open
    .replace('<html lang="en">', () => `<html lang="${tag}"${dir === 'rtl' ? ' dir="rtl"' : ''}>`)
    .replace(SAYS, () => texts)
    .replace('{{fonts}}', () => fonts?.hash ?? '')
    .replace(
      '<!--sourceline:head-->',
      () =>
        headParts(timeline, filling, shell.textsOf(tag)) +
        head +
        (beside?.element ?? '') +
        (says ? '' : texts) +
        (live ? liveHead(live) : ''),
    )
    .replace('<!--sourceline:fonts-->', () => fonts?.element ?? '')
    .replace(BODY, (_all, script: string | undefined) => afterHeadline(body, script ?? ''))
    // beside the list, whose sentences it repeats: a compressor sees only so far back
    .replace(
      '<!--sourceline:data-->',
      () =>
        provenance(columns ? weightiest(shown) : shown, filling, single ? 'brief' : beside ? 'once' : 'all') +
        island,
    );
  return beside ? inAscii(filled) : filled;
}

/** Events that a large page tells machines about, and readers without script: timeline.json beside it has all. */
const TOLD = 100;

function weightiest(timeline: Timeline): Timeline {
  const least = timeline.events.map(({ weight }) => weight).sort((a, b) => b - a)[TOLD - 1] ?? 0;
  const events = timeline.events.filter(({ weight }) => weight >= least).slice(0, TOLD);
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ article }) => article)));
  return { ...timeline, events, undated: [], articles: timeline.articles.filter(({ id }) => cited.has(id)) };
}

function liveHead({ events, desk }: Live): string {
  return [
    `<meta name="sourceline-live" content="${events}">`,
    `<meta name="sourceline-desk" content="${desk}">`,
    '<link rel="stylesheet" href="desk/desk.css">',
    '<script defer src="desk/desk.js"></script>',
  ].join('');
}

/** A reader is told when an article appeared; how that is known is in timeline.json. */
function withoutReason(dating: Dating | null): Dating | null {
  if (dating === null) return null;
  const { edtf, first, last, precision, approximate, time } = dating;
  return { edtf, first, last, precision, approximate, time, rule: '', evidence: null, explanation: '' };
}

/** So much of an alias tells it from a million others. */
const ALIAS = 5;

/** Events without the ids of their rules and, where the page words it in another language, without English reasons; and with the beginnings of their other names, which a link is known by. */
function slimmer(timeline: Timeline, lang: string): Timeline {
  const english = /^en\b/i.test(lang);
  const dated = <D extends Dating | null>(dating: D): D =>
    dating && { ...dating, rule: '', ...(!english && dating.reason ? { explanation: '' } : {}) };
  const slim = <E extends TimelineEvent>(event: E): E => ({
    ...event,
    // as exact as a title's size and place need it
    weight: Math.round(event.weight * 100) / 100,
    aliases: event.aliases.map((alias) => alias.slice(0, ALIAS)),
    dating: dated(event.dating),
    citations: event.citations.map((citation) => ({
      ...citation,
      dating: dated(citation.dating),
    })),
  });
  return { ...timeline, events: timeline.events.map(slim), undated: timeline.undated.map(slim) };
}

/** The timeline without what only editors and programs need: the embed is small, timeline.json is whole. */
const forReading = (timeline: Timeline, lang: string): Timeline => ({
  ...slimmer(withoutQuotes(timeline), lang),
  notes: [],
  articles: timeline.articles.map((article) => ({
    ...article,
    sha256: '',
    fileSha256: '',
    provenance: {},
    carriers: [],
    published: withoutReason(article.published),
    reference: article.published ? null : withoutReason(article.reference),
    // of what does not ship nothing can be dimmed
    furniture: article.furniture.filter(
      ({ start, end }) =>
        article.text !== null || article.excerpts.some((each) => each.start < end && start < each.end),
    ),
  })),
});
