import { expect, test } from 'vitest';
import { readEdtf } from './edtf.ts';

test.each([
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day', false],
  ['2023-02', '2023-02-01', '2023-02-28', 'month', false],
  ['2024-02~', '2024-02-01', '2024-02-29', 'month', true],
  ['1999', '1999-01-01', '1999-12-31', 'year', false],
  ['199X', '1990-01-01', '1999-12-31', 'decade', false],
  ['19XX', '1900-01-01', '1999-12-31', 'century', false],
  ['000X', '0001-01-01', '0009-12-31', 'decade', false],
  ['2025-21', '2025-03-01', '2025-05-31', 'season', false],
  ['2023-24~', '2023-12-01', '2024-02-29', 'season', true],
  ['2022-02/2026-01-16', '2022-02-01', '2026-01-16', 'interval', false],
  ['2022~/2023', '2022-01-01', '2023-12-31', 'interval', true],
])('%s is %s to %s', (edtf, first, last, precision, approximate) => {
  expect(readEdtf(edtf)).toEqual({ edtf, first, last, precision, approximate });
});

test.each([
  '',
  '2023-02-29',
  '2023-13',
  '2023-00',
  '2024-1-1',
  '15 January 2026',
  '2024/2023',
  '2024/',
  '/2024',
  '1/2/3',
  '2024-25',
  '0000',
  '2024-02-01T10:00',
  'X',
  '~',
  '9999-24',
])('"%s" is no date', (text) => {
  expect(readEdtf(text)).toBeNull();
});
