/** What a built page holds beside its shell: fonts, provenance, and where the public copy is. */
import { createHash } from 'node:crypto';
import { faceRules, rangeHolds, type Face } from '../../export/faces.ts';
import { escapeMarkup, jsonForScript } from '../../export/escape.ts';
import { jsonLdOf, type Detail } from '../../export/json-ld.ts';
import { shortAlt } from '../../export/alt-text.ts';
import { discoveryLink } from '../../export/oembed.ts';
import { PICTURE } from '../../export/snippets.ts';
import type { Words } from '../../export/words.ts';
import type { Timeline } from '../../model/timeline.ts';

export interface Site {
  /** Public address with a slash at its end, or null. */
  readonly base: string | null;
  /** Whether the picture could be made. */
  readonly picture: boolean;
}

export const NO_SITE: Site = { base: null, picture: false };

/** Links and social tags; absolute addresses only where the public one is known. */
export function headParts(timeline: Timeline, { base, picture }: Site, say: Words): string {
  const tag = (property: string, content: string): string =>
    `<meta property="${property}" content="${escapeMarkup(content)}">`;
  const id = createHash('sha256').update(timeline.title).digest('hex').slice(0, 12);
  const parts = [`<meta name="sourceline-id" content="${id}">`];
  if (base !== null) {
    parts.push(discoveryLink(timeline, base));
    parts.push(`<link rel="canonical" href="${escapeMarkup(base)}">`, tag('og:url', base));
    if (picture)
      parts.push(
        tag('og:image', base + PICTURE.name),
        tag('og:image:width', String(PICTURE.width)),
        tag('og:image:height', String(PICTURE.height)),
        tag('og:image:alt', shortAlt(timeline, say)),
        '<meta name="twitter:card" content="summary_large_image">',
      );
  }
  return parts.join('\n    ');
}

/** The timeline as JSON-LD. A data block: no policy counts it as a script. */
export const provenance = (timeline: Timeline, { base }: Site, detail: Detail): string =>
  `<script type="application/ld+json">${jsonForScript(jsonLdOf(timeline, base, detail))}</script>`;

/** The sans is drawn a little larger than its nominal size. */
const SANS = 'Source Sans 3';
const ADJUST = 'size-adjust:105%;';

const ARABIC = /\p{Script=Arabic}/u;

/** The style element with the faces whose scripts occur in the timeline, and the hash that allows it. */
export function fontStyle(text: string, faces: readonly Face[]): { element: string; hash: string } {
  const codes = codesOf(text);
  // the Arabic face has Latin letters too, which nobody needs for their own sake
  const arabic = codes.some((code) => ARABIC.test(String.fromCodePoint(code)));
  const needed = faces.filter(
    ({ family, range }) => (arabic || !family.includes('Arabic')) && codes.some(rangeHolds(range)),
  );
  const style = needed
    .map((face) => faceRules([face]).replace('{', `{font-display:swap;${face.family === SANS ? ADJUST : ''}`))
    .join('');
  return {
    element: `<style id="sourceline-fonts">${style}</style>`,
    hash: ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  };
}

/** The code points of a text, each once. A page has millions of characters and a few hundred different ones. */
function codesOf(text: string): readonly number[] {
  const seen = new Uint8Array(0x110000);
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) {
      code = text.codePointAt(at) ?? code;
      if (code > 0xffff) at++;
    }
    if (seen[code]) continue;
    seen[code] = 1;
    codes.push(code);
  }
  return codes;
}
