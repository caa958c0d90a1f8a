/** The text formats that page and command line offer: name, file ending, media type, writer. */
import type { Timeline } from '../model/timeline.ts';
import { writeTimeline } from '../model/write-timeline.ts';
import { longAlt, shortAlt } from './alt-text.ts';
import { BYTE_ORDER_MARK, citationsCsv, eventsCsv } from './csv.ts';
import { htmlList } from './html-list.ts';
import { icsOf } from './ics.ts';
import { jsonLdText } from './json-ld.ts';
import { markdownOf } from './markdown.ts';
import { timelineJsJson, timelineJsSheet } from './timelinejs.ts';
import type { Words } from './words.ts';

export interface Format {
  readonly name: string;
  /** Ending of the file's name, with its dot. */
  readonly ending: string;
  readonly type: string;
  /** Read by programs, which get every character as it stands; people are shown those that nobody sees. */
  readonly data?: true;
  readonly write: (timeline: Timeline, say: Words) => string;
}

export const FORMATS = {
  csv: {
    name: 'CSV, one row an event',
    ending: '.csv',
    type: 'text/csv',
    data: true,
    write: (timeline, say) => BYTE_ORDER_MARK + eventsCsv(timeline, say),
  },
  citations: {
    name: 'CSV, one row a citation',
    ending: '.citations.csv',
    type: 'text/csv',
    data: true,
    write: (timeline) => BYTE_ORDER_MARK + citationsCsv(timeline),
  },
  json: {
    name: 'JSON (timeline.json)',
    ending: '.json',
    type: 'application/json',
    data: true,
    write: writeTimeline,
  },
  ics: { name: 'Calendar (ICS)', ending: '.ics', type: 'text/calendar', write: icsOf },
  timelinejs: {
    name: 'TimelineJS, JSON',
    ending: '.timelinejs.json',
    type: 'application/json',
    write: timelineJsJson,
  },
  sheet: {
    name: 'TimelineJS, spreadsheet',
    ending: '.timelinejs.csv',
    type: 'text/csv',
    write: (timeline, say) => BYTE_ORDER_MARK + timelineJsSheet(timeline, say),
  },
  jsonld: {
    name: 'JSON-LD',
    ending: '.jsonld',
    type: 'application/ld+json',
    data: true,
    write: (timeline) => jsonLdText(timeline),
  },
  markdown: { name: 'Markdown', ending: '.md', type: 'text/markdown', write: markdownOf },
  html: { name: 'HTML list', ending: '.html', type: 'text/html', write: htmlList },
  alt: {
    name: 'Alt text, short and long',
    ending: '.alt.txt',
    type: 'text/plain',
    write: (timeline, say) => `${shortAlt(timeline, say)}\n\n${longAlt(timeline, say)}\n`,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
