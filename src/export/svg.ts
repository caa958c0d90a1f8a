/** The picture as an SVG file that stands alone: fonts inside, provenance in its metadata, no script. */
import type { Timeline } from '../model/timeline.ts';
import { escapeMarkup } from './escape.ts';
import { faceRules, neededFaces, type Face } from './faces.ts';
import { jsonLdOf } from './json-ld.ts';
import type { Picture } from './picture.ts';

/** The picture's SVG with the faces that it needs. */
export function withFaces({ svg, characters }: Picture, faces: readonly Face[]): string {
  const style = `<style>${faceRules(neededFaces(faces, svg, characters))}</style>`;
  // behind the description, so that the title stays the first element
  return svg.replace('</desc>', (end) => end + style);
}

/** The same with the sources as JSON-LD: a file of its own. */
export function svgFile(timeline: Timeline, picture: Picture, faces: readonly Face[]): string {
  const metadata = `<metadata>${escapeMarkup(JSON.stringify(jsonLdOf(timeline)))}</metadata>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withFaces(picture, faces).replace('<style>', () => `${metadata}<style>`)}\n`;
}
