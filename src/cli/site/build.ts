/** `sourceline build FOLDER --out DIR`: a static site that any host serves from any sub-path. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { oEmbedOf } from '../../export/oembed.ts';
import { pictureOf } from '../../export/picture.ts';
import { PRESETS } from '../../export/presets.ts';
import { HEIGHT, PICTURE } from '../../export/snippets.ts';
import type { Words } from '../../export/words.ts';
import { keepContext, type Context } from '../../model/context.ts';
import type { Timeline } from '../../model/timeline.ts';
import { asShown } from '../../model/visible.ts';
import { LIGHT } from '../../paint/theme.ts';
import { Stop } from '../exit.ts';
import { checkFolder, gather, report, type FolderReading } from '../gather.ts';
import { beginPng } from '../picture/png.ts';
import { pageLanguage, type PageLanguage } from '../page-language.ts';
import { numberCut } from './cut-articles.ts';
import { inParts, isLarge } from './data-parts.ts';
import { dataBeside } from './page-data.ts';
import { fillPage, loadShell, type Shell } from './shell.ts';
import { Rewriting } from './rewriting.ts';
import type { Content } from './content.ts';
import { timelineBytes } from './timeline-bytes.ts';
import { baseUrl } from './snippets.ts';
import { printable } from '../terminal.ts';
import { mendSite, replaceSite, type Site } from './site.ts';
import type { World } from '../world.ts';

export interface BuildOptions {
  readonly out: string;
  readonly context: Context;
  readonly force: boolean;
  readonly reading: FolderReading;
  /** The weightiest so many events, dated and undated together; null for all. */
  readonly maxEvents: number | null;
  /** Public address of the site, or null. */
  readonly baseUrl: string | null;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
}

export async function build(folder: string, options: BuildOptions, world: World): Promise<number> {
  const root = await checkFolder(folder);
  const out = await realOut(options.out);
  if (out === root || root.startsWith(out + sep))
    throw new Stop(
      `--out ${options.out} would write over the articles; choose a folder beside them or inside`,
    );
  if ((await stat(out).catch(() => null))?.isFile() === true)
    throw new Stop(`--out ${options.out} is a file; choose another folder`);
  await mendSite(out);
  const shell = await loadShell(world.dist);
  const lang = pageLanguage(options.lang, shell.languages);
  // what each article says is let go: the timeline is all that is written
  const { timeline, code, kept } = await gather(folder, world, { ...options.reading, except: [out] });
  const shipped = keepContext(heaviest(timeline, options.maxEvents), options.context);
  const base = baseUrl(options.baseUrl);
  // people see what is hidden in a text; timeline.json has every character as the articles have it
  if (kept) numberCut(kept.items, timeline.articles, shipped.articles);
  const rewriting = kept && new Rewriting(kept.items, kept.shelf, out);
  const shown = asShown(shipped, rewriting?.plain(shipped));
  const card = await cardOf(shipped, shown, shell.textsOf(lang.tag), world.dist);
  const picture = typeof card !== 'string';
  const site = siteOf(shipped, shell, { base, picture, lang }, shown, rewriting);
  const entries = picture ? new Map([[PICTURE.name, await card.png], ...site.entries]) : site.entries;
  await replaceSite(options.out, { ...site, entries }, options.force);
  rewriting?.keep();
  report({ timeline }, world);
  world.terminal.say(`site written to ${options.out}; open ${join(options.out, 'index.html')}`);
  if (typeof card === 'string') world.terminal.say(`note: no ${PICTURE.name} was made: ${printable(card)}`);
  return code;
}

export interface SiteOptions {
  readonly base: string | null;
  /** Whether there is a social card. */
  readonly picture: boolean;
  readonly lang: PageLanguage;
}

/** The files of the site but for its picture. The same timeline and shell give the same bytes. */
export function siteOf(
  timeline: Timeline,
  shell: Shell,
  { base, picture, lang }: SiteOptions,
  shown = asShown(timeline),
  rewriting: Rewriting | null = null,
): Site {
  const data = isLarge(shown) ? inParts(shown, null, rewriting?.parts) : null;
  const beside = data ? null : dataBeside(shown);
  const files = data
    ? [...data.made.files, ...data.made.taken]
    : beside
      ? [[beside.path, beside.script] as const]
      : [];
  const site = { base, picture, lang, columns: data?.columns, beside };
  const pages = [...shell.pages].map(
    ([name, page]) => [name, bytesOf(fillPage(page, shown, shell, site))] as const,
  );
  const address =
    base === null ? null : oEmbedOf(shown, { base, height: HEIGHT, say: shell.textsOf(lang.tag) }, picture);
  return {
    assets: new Map<string, Uint8Array | string>([...shell.assets, ...files]),
    entries: new Map<string, Content>([
      ['timeline.json', rewriting ? rewriting.bytesOf(timeline) : timelineBytes(timeline)],
      ...(address === null ? [] : [['oembed.json', address] as const]),
      ...pages,
    ]),
  };
}

/** A page as it will be written: a string of it takes twice the room and is encoded again by whoever uses it. */
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

/** The social card, being drawn while the pages are made, or why it cannot be. A site without a picture is a whole site. */
async function cardOf(
  timeline: Timeline,
  shown: Timeline,
  say: Words,
  dist: string,
): Promise<{ readonly png: Promise<Uint8Array> } | string> {
  const preset = PRESETS.card;
  const picture = pictureOf(shown, { preset, theme: LIGHT, say });
  try {
    return await beginPng(timeline, picture, { dist, fonts: [], scale: 1, dpi: preset.dpi, say });
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
}

/** The real path of `out`, which need not exist yet: links in the part that exists are followed. */
async function realOut(out: string): Promise<string> {
  if (out.includes('\0')) throw new Stop('--out holds a NUL character; choose another name');
  const path = resolve(out);
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await realOut(dirname(path)), basename(path));
}

/** The timeline with its weightiest events only; all the articles stay. */
export function heaviest(timeline: Timeline, most: number | null): Timeline {
  const all = [...timeline.events, ...timeline.undated];
  if (most === null || all.length <= most) return timeline;
  const kept = new Set(
    all
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id),
  );
  const dropped = all.length - most;
  return {
    ...timeline,
    events: timeline.events.filter(({ id }) => kept.has(id)),
    undated: timeline.undated.filter(({ id }) => kept.has(id)),
    notes: [
      ...timeline.notes,
      {
        rule: 'max-events',
        level: 'info',
        article: null,
        span: null,
        message: `${dropped} lighter events were left out by --max-events ${most}`,
      },
    ],
  };
}
