/** iCalendar (RFC 5545): every dated event as whole days. A stated time is told in words, never as an instant. */
import { dayAt, dayNumber } from '../layout/days.ts';
import { dayWords } from '../layout/say-day.ts';
import type { Day } from '../model/time.ts';
import type { DatedEvent, Timeline } from '../model/timeline.ts';
import { citedIn, type Cited } from './cited.ts';
import { reasonsIn } from './why.ts';
import { leftOut, quotedIn, summaryOf, whenOf, type Words } from './words.ts';

const LAST_DAY = '9999-12-31';

/** The calendar's text. The same timeline gives the same bytes: DTSTAMP is the day of the newest article. */
export function icsOf(timeline: Timeline, say: Words): string {
  const words = dayWords(say.lang);
  const cited = citedIn(timeline);
  const why = reasonsIn(timeline, say, words);
  const names = new Map(timeline.actors.map(({ id, name }) => [id, name]));
  const stamp = `${basic(newestOf(timeline))}T000000Z`;
  const left = leftOut(timeline, say);
  const entry = (event: DatedEvent): readonly string[] => {
    const citations = cited(event);
    const link = citations.find((each) => each.link !== null)?.link;
    const who = event.actors.map((id) => names.get(id) ?? id).join(', ');
    const lead = [`${whenOf(event, words, say)}${who ? `. ${who}` : ''}`, why(event.dating)];
    return [
      'BEGIN:VEVENT',
      `UID:${text(event.id)}@sourceline`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(event.first)}`,
      // the end is exclusive; the format has no day after its last one
      ...(event.last === LAST_DAY ? [] : [`DTEND;VALUE=DATE:${basic(dayAt(dayNumber(event.last) + 1))}`]),
      `SUMMARY:${text(event.title)}`,
      `DESCRIPTION:${text(description(lead, citations, say))}`,
      ...(event.place === null ? [] : [`LOCATION:${text(event.place)}`]),
      ...(link ? [`URL:${link}`] : []),
      `STATUS:${event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
      `CATEGORIES:${text(event.kind)}`,
      'TRANSP:TRANSPARENT',
      `X-SOURCELINE-EDTF:${text(event.edtf)}`,
      'END:VEVENT',
    ];
  };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sourceline//sourceline/1//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(timeline.title)}`,
    `X-WR-CALDESC:${text(`${timeline.description || `${summaryOf(timeline, say)}.`}${left ? ` ${left}.` : ''}`)}`,
    ...timeline.events.flatMap(entry),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function description(lead: readonly string[], cited: readonly Cited[], say: Words): string {
  return [
    ...lead,
    ...cited.map(
      ({ citation, source, link }) =>
        `${quotedIn(say, citation.quote)} (${source.fullName}${link ? `, ${link}` : ''})`,
    ),
  ].join('\n');
}

function newestOf({ articles }: Timeline): Day {
  const days = articles.flatMap(({ published }) => published?.last ?? []).sort();
  return days.at(-1) ?? dayAt(0);
}

const basic = (day: Day): string => day.replaceAll('-', '');

/** A TEXT value: no content can end its line or begin another property. */
function text(value: string): string {
  let safe = '';
  for (const char of value.replace(/\r\n?/g, '\n')) {
    const code = char.codePointAt(0) ?? 0;
    if (char === '\n') safe += '\\n';
    else if (char === '\\' || char === ';' || char === ',') safe += `\\${char}`;
    else if (code === 9 || (code >= 0x20 && code !== 0x7f && !(code >= 0xd800 && code < 0xe000)))
      safe += char;
  }
  return safe;
}

const MOST_OCTETS = 73;
const octets = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 octets, broken between characters; the rest begins with a space. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const char of line) {
    const next = octets(char);
    if (length + next > MOST_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += char;
    length += next;
  }
  return folded;
}
