/** oEmbed 1.0 as a static file: pasting the page's address into a content system embeds the timeline. */
import type { Timeline } from '../model/timeline.ts';
import { escapeMarkup as e } from './escape.ts';
import { frame, PICTURE, type SnippetOptions } from './snippets.ts';

const DAY_S = 86_400;
/** WordPress and its kin ask for a number; hosts that listen to our height correct it. */
const WIDTH = 800;

/** The file's text. `html` is a bare frame, because WordPress throws an answer without one away. */
export function oEmbedOf(timeline: Timeline, options: SnippetOptions, withPicture: boolean): string {
  const { base, height } = options;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: timeline.title,
    provider_name: 'Sourceline',
    provider_url: base,
    cache_age: DAY_S,
    html: frame(timeline, options).replace('width="100%"', `width="${WIDTH}"`),
    width: WIDTH,
    height,
    ...(withPicture
      ? {
          thumbnail_url: base + PICTURE.name,
          thumbnail_width: PICTURE.width,
          thumbnail_height: PICTURE.height,
        }
      : {}),
  };
  return JSON.stringify(answer, null, 2) + '\n';
}

/** The element by which content systems find the file. */
export const discoveryLink = (timeline: Timeline, base: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${e(base)}oembed.json" title="${e(timeline.title)}">`;
