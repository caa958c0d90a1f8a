import { expect, test } from 'vitest';
import { statedDay } from './stated-day.ts';

test('counts of seconds and milliseconds, and stamps of archives, state the day that they are in UTC', () => {
  for (const stamp of [
    '1768471200',
    '1768471200.25',
    '1768471200000',
    '/Date(1768471200000)/',
    '/Date(1768471200000+0100)/',
    '20260115100000',
    '20260115',
  ])
    expect([stamp, statedDay(stamp)]).toEqual([stamp, '2026-01-15']);
  // numbers of articles, telephones and things to come
  for (const other of [
    '176847120',
    '17684712000',
    '4768471200',
    '9768471200000',
    '+441768471200',
    '202601151',
    '20261315100000',
  ])
    expect([other, statedDay(other)]).toEqual([other, null]);
});

test('old mail and spreadsheets write two figures of the year', () => {
  for (const [text, day] of [
    ['Mon, 03 Mar 25 22:15 EST', '2025-03-03'],
    ['7 Mar 25 08:00 GMT', '2025-03-07'],
    ['5-Mar-25', '2025-03-05'],
    ['05-Mar-99', '1999-03-05'],
    // the first figures of a year that was cut off, or of an hour
    ['5 Mar 20-25', null],
    ['5 Mar 25th', null],
    ['5 Mar 08:00', null],
  ] as const)
    expect([text, statedDay(text)]).toEqual([text, day]);
});
