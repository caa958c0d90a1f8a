/**
 * The timeline as text for an editor: a line for the date, what happened and the rule that dated it, then one line
 * a sentence, `article | quote`.
 */
import type { Citation, Timeline, TimelineEvent } from '../model/timeline.ts';
import { printable } from './terminal.ts';

const DATE_WIDTH = 12;

export function textForm(timeline: Timeline): string {
  const files = new Map(timeline.articles.map(({ id, file }) => [id, file]));
  const dated = timeline.events.flatMap((event) => eventLines(event, event.edtf, event.dating.rule, files));
  const undated = timeline.undated.flatMap((event) =>
    eventLines(event, 'undated', event.notAfter === null ? 'no-date' : `not after ${event.notAfter}`, files),
  );
  const lines = [printable(timeline.title), printable(timeline.description), '', ...dated];
  if (undated.length > 0) lines.push('Undated', '', ...undated);
  return lines.join('\n').trimEnd();
}

function eventLines(
  event: TimelineEvent,
  date: string,
  rule: string,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const indent = ' '.repeat(DATE_WIDTH);
  const why = event.dating === null ? [] : [`${indent}(${printable(event.dating.explanation)})`];
  const edited = event.edited.map(
    ({ field, reason }) =>
      `${indent}(${field} set by editor${reason === null ? '' : `: ${printable(reason)}`})`,
  );
  const cite = ({ article, quote }: Citation): string =>
    `${indent}${printable(files.get(article) ?? article)} | ${printable(quote)}`;
  const head = `${date.padEnd(DATE_WIDTH - 1)} ${printable(event.title)}  [${rule}]`;
  return [head, ...why, ...edited, ...event.citations.map(cite), ''];
}
