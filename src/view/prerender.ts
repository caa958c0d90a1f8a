/**
 * The page without script, for the command line: what goes in the shell's placeholders.
 * Built to `dist/prerender.js`; Node imports it from there and never reaches into `view` itself.
 */
import { render } from 'svelte/server';
import type { Timeline } from '../model/timeline.ts';
import Head from './Head.svelte';
import ReadingList from './ReadingList.svelte';
import { textsIn } from './texts/say.ts';

/** Beyond this many events the list names the rest and links to timeline.json, so that the page stays light. */
const MOST = 500;

export interface PrerenderOptions {
  /** Language of the interface, a BCP 47 tag; English when it is left out. */
  readonly lang?: string;
}

/** Head and body markup, everything escaped, no style attribute and no script. */
export function prerender(
  timeline: Timeline,
  options: PrerenderOptions = {},
): { head: string; body: string } {
  const say = textsIn(options.lang ?? 'en');
  const head = render(Head, { props: { timeline } }).head;
  const body = render(ReadingList, { props: { timeline, say, most: MOST } }).body;
  return { head: plainComments(head), body: plainComments(body) };
}

/** Svelte's hydration comments serve nobody here: the page mounts anew. */
const plainComments = (html: string): string =>
  html.replace(/<!--(?:\[[!-]?\d*|\])?-->/g, '').replace(/<!--[a-z0-9]{1,12}-->/g, '');
