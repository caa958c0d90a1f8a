/**
 * The page without script, for the command line: what goes in the shell's placeholders.
 * Built to `dist/prerender.js`; Node imports it from there and never reaches into `view` itself.
 */
import { render } from 'svelte/server';
import type { Timeline } from '../model/timeline.ts';
import Head from './Head.svelte';
import { TEXTS_ID } from './load/island.ts';
import { plainer } from './list/plainer.ts';
import ReadingList from './list/ReadingList.svelte';
import { catalogueOf, LANGUAGES } from './texts/catalogues.ts';
import type { Catalogue, Key, Message } from './texts/say.ts';
import { ENGLISH, textsOf } from './texts/texts-of.ts';

export { textsOf };

/** So that the page stays light. */
const MOST = 500;

/** Every language the pages can speak. */
export const languages: readonly string[] = ['en', ...LANGUAGES];

export interface PrerenderOptions {
  /** Language of the interface, a BCP 47 tag; English when it is left out. */
  readonly lang?: string;
  /** At most this many events, and as many undated ones; the list names the rest and links to timeline.json. */
  readonly most?: number;
  /** The texts that the page's script says, by key; all of another language than English when they are left out. */
  readonly says?: readonly string[];
}

/** Head and body markup, and the page's texts as an element of data: everything escaped, no style attribute and no script. */
export function prerender(
  timeline: Timeline,
  options: PrerenderOptions = {},
): { head: string; texts: string; body: string } {
  const lang = options.lang ?? 'en';
  const say = textsOf(lang);
  const head = render(Head, { props: { timeline } }).head;
  const body = render(ReadingList, { props: { timeline, say, most: options.most ?? MOST } }).body;
  return {
    head: plainComments(head),
    texts: textsIsland(lang, options.says),
    body: plainer(plainComments(body), lang, say.dir),
  };
}

/** The texts ride in the page as data: the explore page's script has the English ones itself. */
function textsIsland(lang: string, says?: readonly string[]): string {
  const catalogue: Partial<Catalogue> | null = catalogueOf(lang) ?? (says ? ENGLISH : null);
  if (!catalogue) return '';
  const texts = says ? pick(catalogue, says) : catalogue;
  return `<script type="application/json" id="${TEXTS_ID}">${JSON.stringify(texts).replace(/</g, '\\u003c')}</script>`;
}

/** The messages of these keys; a form that is spelt as `other` is left to that one. */
function pick(catalogue: Partial<Catalogue>, keys: readonly string[]): Readonly<Record<string, Message>> {
  const kept = keys.flatMap((key): readonly (readonly [string, Message])[] => {
    const message = catalogue[key as Key];
    if (message === undefined) return [];
    if (typeof message === 'string') return [[key, message]];
    const forms = Object.entries(message).filter(
      ([form, text]) => form === 'other' || text !== message.other,
    );
    return [[key, Object.fromEntries(forms) as Message]];
  });
  return Object.fromEntries(kept);
}

/** Svelte's hydration comments serve nobody here: the page mounts anew. */
const plainComments = (html: string): string =>
  html.replace(/<!--(?:\[[!-]?\d*|\])?-->/g, '').replace(/<!--[a-z0-9]{1,12}-->/g, '');
