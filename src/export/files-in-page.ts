/** The other files that the page makes itself. */
import type { Timeline } from '../model/timeline.ts';
import { fileNameOf } from './file-name.ts';
import { FORMATS, type FormatName } from './formats.ts';
import { drawn, nameOf, type Made, type Order } from './in-page.ts';
import { svgFile } from './svg.ts';
import type { Words } from './words.ts';

export async function makeSvg(order: Order): Promise<Made> {
  const picture = await drawn(order);
  const svg = svgFile(order.timeline, picture, await order.faces(picture.characters));
  return {
    blob: new Blob([svg], { type: 'image/svg+xml' }),
    name: nameOf(order, '.svg'),
    width: picture.width,
    height: picture.height,
  };
}

/** One of the text formats as a file. */
export function makeFile(timeline: Timeline, format: FormatName, say: Words): Pick<Made, 'blob' | 'name'> {
  const { ending, type, write } = FORMATS[format];
  return {
    blob: new Blob([write(timeline, say)], { type: `${type};charset=utf-8` }),
    name: fileNameOf(timeline.title) + ending,
  };
}
