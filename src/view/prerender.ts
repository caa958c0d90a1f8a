/**
 * The page without script, for the command line: what goes in the shell's placeholders.
 * Built to `dist/prerender.js`; Node imports it from there and never reaches into `view` itself.
 */
import { render } from 'svelte/server';
import type { Timeline } from '../model/timeline.ts';
import Head from './Head.svelte';
import { TEXTS_ID } from './island.ts';
import ReadingList from './ReadingList.svelte';
import { catalogueOf, LANGUAGES } from './texts/catalogues.ts';
import { textsOf } from './texts/texts-of.ts';

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
}

/** Head and body markup, everything escaped, no style attribute and no script. */
export function prerender(
  timeline: Timeline,
  options: PrerenderOptions = {},
): { head: string; body: string } {
  const lang = options.lang ?? 'en';
  const catalogue = catalogueOf(lang);
  const say = textsOf(lang);
  const head = render(Head, { props: { timeline } }).head;
  const body = render(ReadingList, { props: { timeline, say, most: options.most ?? MOST } }).body;
  return { head: plainComments(head) + (catalogue ? textsIsland(catalogue) : ''), body: plainComments(body) };
}

/** The texts of a language other than English ride in the page as data. */
const textsIsland = (catalogue: object): string =>
  `<script type="application/json" id="${TEXTS_ID}">${JSON.stringify(catalogue).replace(/</g, '\\u003c')}</script>`;

/** Svelte's hydration comments serve nobody here: the page mounts anew. */
const plainComments = (html: string): string =>
  html.replace(/<!--(?:\[[!-]?\d*|\])?-->/g, '').replace(/<!--[a-z0-9]{1,12}-->/g, '');
