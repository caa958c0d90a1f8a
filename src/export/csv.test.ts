import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { harbourStory } from '../model/fixtures-story.ts';
import { citationsCsv, CITATION_COLUMNS, csvOf, defuse, EVENT_COLUMNS, eventsCsv, fuse } from './csv.ts';
import { filledWith, PAYLOADS } from './hostile.ts';
import { sheetRows } from './timelinejs.ts';
import { textsOf } from '../view/texts/texts-of.ts';

const say = textsOf('en');

const parse = (text: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
};

/** What spreadsheets take for the start of a formula, said anew. */
const RUNS = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

test('papaparse reads the events back', () => {
  const story = harbourStory();
  const [head, ...rows] = parse(eventsCsv(story, say));
  expect(head).toEqual(EVENT_COLUMNS);
  const events = [...story.events, ...story.undated];
  expect(rows.map((row) => row[0])).toEqual(events.map(({ id }) => id));
  expect(rows.map((row) => row[EVENT_COLUMNS.indexOf('title')])).toEqual(events.map(({ title }) => title));
  expect(rows.map((row) => row[EVENT_COLUMNS.indexOf('edtf')])).toEqual(
    events.map((event) => event.dating?.edtf ?? ''),
  );
  for (const [i, row] of rows.entries())
    for (const { quote } of events[i]?.citations ?? [])
      expect(row[EVENT_COLUMNS.indexOf('citations')]).toContain(quote);
});

test('papaparse reads every citation back', () => {
  const story = harbourStory();
  const [head, ...rows] = parse(citationsCsv(story));
  expect(head).toEqual(CITATION_COLUMNS);
  expect(rows.map((row) => [row[0], row[CITATION_COLUMNS.indexOf('quote')]])).toEqual(
    [...story.events, ...story.undated].flatMap(({ id, citations }) =>
      citations.map(({ quote }) => [id, quote]),
    ),
  );
});

test.each(PAYLOADS)('no cell runs: %j', (payload) => {
  const timeline = filledWith(payload);
  for (const text of [eventsCsv(timeline, say), citationsCsv(timeline), csvOf(sheetRows(timeline, say))])
    for (const row of parse(text)) for (const cell of row) expect(cell).not.toMatch(RUNS);
});

test('any cell survives quoting and defusing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 3 }), { minLength: 1 }),
      (rows) => {
        const marked = rows.map((row) => ['x', ...row]);
        expect(parse(csvOf(marked)).map((row) => row.map(fuse))).toEqual(marked);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
  for (const payload of PAYLOADS) expect(fuse(defuse(payload))).toBe(payload);
});
