/** The picture as an SVG file that stands alone: fonts inside, provenance in its metadata, no script. */
import type { Timeline } from '../model/timeline.ts';
import { escapeMarkup } from './escape.ts';
import { withFaces, type Face } from './faces.ts';
import { jsonLdOf } from './json-ld.ts';
import type { Picture } from './picture.ts';

/** The picture with its faces, and the sources as JSON-LD. */
export function svgFile(timeline: Timeline, picture: Picture, faces: readonly Face[]): string {
  const metadata = `<metadata>${escapeMarkup(JSON.stringify(jsonLdOf(timeline)))}</metadata>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withFaces(picture, faces).replace('<style>', () => `${metadata}<style>`)}\n`;
}
