/** What an editor pastes into a page: the embed in the ways that content systems accept. */
import type { Timeline } from '../model/timeline.ts';
import { shortAlt } from './alt-text.ts';
import { safeUrl } from './cited.ts';
import { escapeMarkup as e } from './escape.ts';
import { htmlList, sourceList } from './html-list.ts';
import type { Words } from './words.ts';

export const SNIPPETS = ['iframe', 'figure', 'pym', 'frames', 'amp', 'image', 'component'] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

/** One line on each: where it is of use. */
export const SNIPPET_NAMES: Readonly<Record<SnippetKind, string>> = {
  iframe: 'Frame: works almost everywhere',
  figure: 'Frame in a figure, with sources and a picture for readers without script',
  pym: 'For pages that load pym.js',
  frames: 'For pages that load @newswire/frames',
  amp: 'For AMP pages',
  image: 'Picture and source list: for feeds, newsletters and systems that allow no frames',
  component: 'Web component that grows with its content',
};

export interface SnippetOptions {
  /** Public address of the folder that `build` wrote, with a slash at its end. */
  readonly base: string;
  /** Height of the frame before it is told a better one, in CSS pixels. */
  readonly height: number;
  /** Options of the embed page: `theme`, `lang`, `event`, `from`, `to`, `view`, `chrome`. */
  readonly query?: string;
  readonly say: Words;
}

export const HEIGHT = 520;
export const PICTURE = { name: 'timeline.png', width: 1200, height: 630 } as const;
/** Article text in the frame then reaches neither the host page nor our own site. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The address of a folder with a slash at its end, or null when it is none that a page may link to. */
export function baseOf(text: string): string | null {
  const url = safeUrl(text);
  if (url === null) return null;
  const bare = url.split(/[?#]/, 1)[0] ?? '';
  return bare.endsWith('/') ? bare : `${bare}/`;
}

export function snippet(kind: SnippetKind, timeline: Timeline, options: SnippetOptions): string {
  switch (kind) {
    case 'iframe':
      return frame(timeline, options);
    case 'figure':
      return figure(timeline, options);
    case 'pym':
      return `<div data-pym-src="${e(embedUrl(options))}" data-pym-title="${e(titleOf(timeline, options))}" data-pym-sandbox="${SANDBOX}">${link(timeline, options)}</div>`;
    case 'frames':
      return `<div data-frame-src="${e(embedUrl(options))}" data-frame-attribute-title="${e(titleOf(timeline, options))}" data-frame-attribute-sandbox="${SANDBOX}">${link(timeline, options)}</div>`;
    case 'amp':
      return amp(timeline, options);
    case 'image':
      return `${picture(timeline, options)}\n<p>${sourcesLine(timeline, options)}</p>`;
    case 'component':
      return component(timeline, options);
  }
}

const titleOf = ({ title }: Timeline, { say }: SnippetOptions): string => say('timelineOf', { title });

const sourcesLine = (timeline: Timeline, { say }: SnippetOptions): string =>
  say('sourcesAre', { list: sourceList(timeline) });

export const embedUrl = ({ base, query }: SnippetOptions): string =>
  `${base}embed.html${query ? `?${query}` : ''}`;

const link = (timeline: Timeline, options: SnippetOptions): string =>
  `<a href="${e(options.base)}">${e(titleOf(timeline, options))}</a>`;

/** The widest accepted form; also what oEmbed hands out. */
export function frame(timeline: Timeline, options: SnippetOptions): string {
  return (
    `<iframe src="${e(embedUrl(options))}" title="${e(titleOf(timeline, options))}" loading="lazy" width="100%" ` +
    `height="${options.height}" style="border:0" allow="clipboard-write" sandbox="${SANDBOX}"></iframe>`
  );
}

function picture(timeline: Timeline, options: SnippetOptions): string {
  const { name, width, height } = PICTURE;
  return (
    `<a href="${e(options.base)}"><img src="${e(options.base + name)}" alt="${e(shortAlt(timeline, options.say))}" ` +
    `width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`
  );
}

function figure(timeline: Timeline, options: SnippetOptions): string {
  return [
    '<figure style="margin:0">',
    frame(timeline, options),
    `<noscript>${picture(timeline, options)}</noscript>`,
    `<figcaption>${link(timeline, options)}. ${sourcesLine(timeline, options)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

function amp(timeline: Timeline, options: SnippetOptions): string {
  const { name, width, height } = PICTURE;
  const all = e(options.say('zoomAll'));
  return [
    `<amp-iframe src="${e(embedUrl(options))}" title="${e(titleOf(timeline, options))}" width="${width}" height="${height}" layout="responsive" sandbox="${SANDBOX}" frameborder="0" resizable>`,
    `<div overflow tabindex="0" role="button" aria-label="${all}">${all}</div>`,
    `<amp-img placeholder src="${e(options.base + name)}" alt="${e(shortAlt(timeline, options.say))}" layout="fill"></amp-img>`,
    '</amp-iframe>',
  ].join('\n');
}

function component(timeline: Timeline, options: SnippetOptions): string {
  return [
    `<sourceline-timeline src="${e(embedUrl(options))}" height="${options.height}" title="${e(titleOf(timeline, options))}">`,
    htmlList(timeline, options.say).trimEnd(),
    '</sourceline-timeline>',
    `<script src="${e(options.base)}sourceline-timeline.js" async></script>`,
  ].join('\n');
}
