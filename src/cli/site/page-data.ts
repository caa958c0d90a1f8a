/** The data of a page: inert JSON in it, or a script beside it where there is so much that a first frame would wait for it. */
import type { Columns } from '../../model/columns.ts';
import type { Timeline } from '../../model/timeline.ts';
import { writeCompact, writeValue } from '../../model/write-timeline.ts';
import { sha256 } from '../../read/source.ts';

const ID = 'sourceline-timeline';

/** Characters of JSON from which data have a file of their own: less is parsed sooner than another file is asked for. */
export const MOST_IN_HTML = 250_000;

const NAME_LENGTH = 16;

export interface DataBeside {
  /** What the page has of it. */
  readonly element: string;
  readonly path: string;
  readonly script: string;
}

/** The timeline, or its columns, as inert JSON. No text in it can end the element or open a comment. */
export function dataIsland(data: Timeline | Columns): string {
  const json = ('parts' in data ? writeValue(data) : writeCompact(data))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script type="application/json" id="${ID}">${json}</script>`;
}

/**
 * The timeline as a file beside its page, null where it is small. A script, since a page from a file system may read nothing else;
 * named by its content, so that page and data belong together. It hands over the JSON as a text: the page reads it once the first
 * frame is drawn.
 */
export function dataBeside(timeline: Timeline): DataBeside | null {
  const json = writeCompact(timeline);
  if (json.length <= MOST_IN_HTML) return null;
  const path = `data/${sha256(json).slice(0, NAME_LENGTH)}.js`;
  const script = `sourcelineTimeline='${json.replace(/[\\']/g, '\\$&')}'\n`;
  return { element: `<script defer fetchpriority="low" id="${ID}" src="${path}"></script>`, path, script };
}
