/** Days at the head of short articles, each with a headline of some length above. */
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { ingest } from '../text/ingest.ts';
import { draft } from '../draft.ts';
import { parse } from '../index.ts';
import { ownDay } from './ownday.ts';

function dayOf(head: string): string | null {
  const text = `${head}\n\nThe last of them was caught on Wednesday, police said.\n\nHe was hiding in a barn near Turku.\n`;
  const source = { file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] };
  return ownDay(draft(source).document)?.first ?? null;
}

test.each([
  ['Last fugitive recaptured after five weeks on the run\nReuters, April 9, 2026', '2026-04-09'],
  ['Last fugitive recaptured after five weeks on the run\n28 November 2025', '2025-11-28'],
  ['Flood chief arrested\nAP - 14 November 2025', '2025-11-14'],
  ['Flood chief arrested\nThe Varde Lantern, 14 November 2025', '2025-11-14'],
  ['Flood chief of Varde arrested (14 November 2025)', '2025-11-14'],
  ['Flood chief arrested\nCREATED: 14.11.2025 09:30', '2025-11-14'],
  ['Flood chief arrested\n\nNovember 14th, 2025 in Politics', '2025-11-14'],
  ['Flood chief arrested\nMorning edition of 14 November 2025', '2025-11-14'],
  ['© 1994 The Lantern. 14 November 1994, Monday, First edition', '1994-11-14'],
  ['The Varde Lantern, Friday 14 November 2025', '2025-11-14'],
  ['VARDE, Denmark (AP) -- Nov. 14, 1994 -- The chief of a dyke board was held Monday.', '1994-11-14'],
  ['Barn\n\nVARDE, Denmark — November 14, 2025 — The last man was held.', '2025-11-14'],
  ['Caught; held\n\n(Varde, November 14, 2025) The last man was held.', '2025-11-14'],
  ['Caught!\n\nVARDE: 14 November 2025. The last man was held.', '2025-11-14'],
  ['Barn\n\nVARDE (RITZAU), 14/11/2025 - The last man was held.', '2025-11-14'],
  ['Two held in barn\n\nVarde (14.11.2025) - The last man was held.', '2025-11-14'],
  ['Barn hunt\n\nVARDE, Jutland [AP] - Nov. 14, 2025 - The last man was held.', '2025-11-14'],
  ['AFP - VARDE - November 14, 2025\n\nTwo held', '2025-11-14'],
  ['http://varde.example/news/2025/11/14/turku-barn', '2025-11-14'],
])('%s', (head, day) => {
  expect(dayOf(head)).toBe(day);
});

test.each([
  // the order of the rest of the text
  ['Flood chief arrested\n\n04/05/2011\n\nThe council met on 3 May.', '2011-05-04'],
  ['Flood chief arrested\n\n04/05/2011\n\nThe council met on April 3.', '2011-04-05'],
  ['Flood chief arrested\n\nPublished: 04/05/2011 09:30 BST', '2011-05-04'],
  ['Flood chief arrested\n\nPublished: 04/05/2011 09:30 EDT', '2011-04-05'],
  // the day it was first out, though the later one stands first
  ['Flood chief arrested\n\nUpdated: 9 June 2014 08:30 | Published: 7 June 2014 10:02', '2014-06-07'],
  ['Flood chief arrested\n\nUpdated: 9 June 2014 08:30', '2014-06-09'],
  ['The Slow Post\nVol. 3, No. 17 - 6 July 2019', '2019-07-06'],
  ['Evening Notes\n\nGood evening. It’s Thursday, May 2, 2024, and this is the news.', '2024-05-02'],
])('%s', (head, day) => {
  expect(dayOf(head)).toBe(day);
});

test.each([
  'The trial of the mayor (born on 4 May 2011) went on',
  'Flood chief arrested\nhttp://other.example/2025/11/14/storm-hits-coast',
])('what only names a day is no head: %s', (head) => {
  expect(dayOf(head)).toBe(null);
});

test.each(['Flood chief arrested\n\n04/05/2011', 'Flood chief arrested\n\nPublished 04/05/2011 09:30'])(
  'a date line that could be two days is none: %s',
  (head) => {
    expect(dayOf(head)).toBeNull();
  },
);

test('the credit of a picture gives no day', () => {
  expect(dayOf('Flood chief arrested\nREUTERS/Ana Holm, April 9, 2026')).toBeNull();
});

test('a wrapped line that ends in a date belongs to its sentence', () => {
  const text =
    'The ferry struck a sandbank outside the harbour and was towed to the dock in\nVarde, 14 November 2025, where divers had gone down at dawn to look for the\nhole that the pilot spoke of, and they found none in all of its length, so the\nowner sent them home.\n';
  const { clean } = ingest({ file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] });
  expect(clean).toContain('dock in Varde, 14 November 2025, where');
});

/** The day of an event in an article with such a dateline, beside an article of 6 August 2031. */
function placed(dateline: string): string | undefined {
  const sources = [
    'Police searched the office of Ida Rohn on Tuesday.\n\nPublished 6 August 2031',
    `Former flood chief arrested\n\n${dateline}Police in Norne arrested the former flood chief, Ida Rohn, on Friday.`,
  ].map((text, at) => ({ file: `${at}.txt`, fileSha256: '', sha256: `${at}`, text, meta: {}, notes: [] }));
  const { events } = parse(sources, NO_SETTINGS);
  return events.find(({ title }) => /arrest/u.test(title))?.dating?.edtf;
}

test('a dateline without place or year is of the year in which its day has the weekday told', () => {
  expect(placed('Nov 14 (Reuters) - ')).toBe('2031-11-14');
  // a Thursday in that year
  expect(placed('Nov 13 (Reuters) - ')).toBeUndefined();
  expect(placed('Sept 5 (Reuters) - ')).toBe('2031-09-05');
});
