/** TimelineJS 3: its JSON and the eighteen columns of its spreadsheet. `text` and `headline` are HTML there. */
import { dayWords } from '../layout/say-day.ts';
import { clockOf, type Day } from '../model/time.ts';
import type { DatedEvent, Timeline } from '../model/timeline.ts';
import { citedIn, type Cited } from './cited.ts';
import { csvOf } from './csv.ts';
import { escapeMarkup } from './escape.ts';
import { reasonsIn } from './why.ts';
import { leftOut, summaryOf, whenOf, type Words } from './words.ts';

interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

export interface TimelineJsSlide {
  readonly unique_id: string;
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  readonly display_date: string;
  readonly group?: string;
  /** Off: an address in a quotation stays text. */
  readonly autolink: false;
  readonly text: { readonly headline: string; readonly text: string };
}

export interface TimelineJs {
  readonly title: {
    readonly autolink: false;
    readonly text: { readonly headline: string; readonly text: string };
  };
  readonly events: readonly TimelineJsSlide[];
  readonly scale: 'human';
}

/** The value that the library's constructor takes. */
export function timelineJsOf(timeline: Timeline, say: Words): TimelineJs {
  const words = dayWords(say.lang);
  const cited = citedIn(timeline);
  const why = reasonsIn(timeline, say, words);
  const groups = groupsOf(timeline);
  return {
    title: {
      autolink: false,
      text: { headline: escapeMarkup(timeline.title), text: introduction(timeline, say) },
    },
    events: timeline.events.map((event) => {
      const end = endOf(event);
      const group = groups(event);
      return {
        unique_id: `sourceline-${event.id}`,
        start_date: startOf(event),
        ...(end ? { end_date: end } : {}),
        display_date: whenOf(event, words, say),
        ...(group ? { group } : {}),
        autolink: false,
        text: { headline: escapeMarkup(event.title), text: bodyOf(why(event.dating), cited(event)) },
      };
    }),
    scale: 'human',
  };
}

export const timelineJsJson = (timeline: Timeline, say: Words): string =>
  JSON.stringify(timelineJsOf(timeline, say), null, 2) + '\n';

export const SHEET_COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const;

/** The same as rows for the spreadsheet template: a title row, then one row an event. */
export function sheetRows(timeline: Timeline, say: Words): readonly (readonly string[])[] {
  const { title, events } = timelineJsOf(timeline, say);
  const row = (cells: Partial<Record<(typeof SHEET_COLUMNS)[number], string>>): readonly string[] =>
    SHEET_COLUMNS.map((column) => cells[column] ?? '');
  const number = (n: number | undefined): string => (n === undefined ? '' : String(n));
  return [
    SHEET_COLUMNS,
    row({ Headline: title.text.headline, Text: title.text.text, Type: 'title' }),
    ...events.map(({ start_date: start, end_date: end, display_date, text, group }) =>
      row({
        Year: number(start.year),
        Month: number(start.month),
        Day: number(start.day),
        Time: start.hour === undefined ? '' : clock(start),
        'End Year': number(end?.year),
        'End Month': number(end?.month),
        'End Day': number(end?.day),
        'Display Date': display_date,
        Headline: text.headline,
        Text: text.text,
        Group: group ?? '',
      }),
    ),
  ];
}

export const timelineJsSheet = (timeline: Timeline, say: Words): string => csvOf(sheetRows(timeline, say));

const clock = ({ hour = 0, minute = 0 }: TimelineJsDate): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

function introduction(timeline: Timeline, say: Words): string {
  const left = leftOut(timeline, say);
  return [timeline.description, `${summaryOf(timeline, say)}.${left ? ` ${left}.` : ''}`]
    .filter(Boolean)
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join('');
}

const parts = (day: Day): Required<Pick<TimelineJsDate, 'year' | 'month' | 'day'>> => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** Only what is known: a month has no day. */
function startOf({ first, precision, dating }: DatedEvent): TimelineJsDate {
  const { year, month, day } = parts(first);
  if (precision === 'year') return { year };
  if (precision === 'month') return { year, month };
  const clock = clockOf(dating);
  if (clock === null || precision !== 'day') return { year, month, day };
  return { year, month, day, hour: Number(clock.slice(0, 2)), minute: Number(clock.slice(3, 5)) };
}

function endOf({ first, last, precision }: DatedEvent): TimelineJsDate | null {
  if (first === last || precision === 'year' || precision === 'month') return null;
  return parts(last);
}

function groupsOf({ actors }: Timeline): (event: DatedEvent) => string | null {
  const groups = new Map(actors.map(({ id, group }) => [id, group]));
  return (event) => groups.get(event.actors[0] ?? '') ?? null;
}

function bodyOf(why: string, cited: readonly Cited[]): string {
  const quotes = cited.map(({ citation, source, link }) => {
    const name = escapeMarkup(source.fullName);
    const credit = link === null ? name : `<a href="${escapeMarkup(link)}">${name}</a>`;
    return `<blockquote>${escapeMarkup(citation.quote)}</blockquote><p>${credit}</p>`;
  });
  return `<p>${escapeMarkup(why)}</p>${quotes.join('')}`;
}
