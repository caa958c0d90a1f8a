/** The day that the text goes on telling of: articles of one or two sentences. */
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

/** What an article of 22 March 2031, a Saturday, dates and how: title to day. */
function days(text: string): Record<string, string | null> {
  const source = { file: 'a.txt', fileSha256: '', sha256: '', meta: {}, notes: [] };
  const { events, undated } = parse([{ ...source, text: `Published 22 March 2031\n\n${text}` }], NO_SETTINGS);
  return Object.fromEntries<string | null>([
    ...events.map(({ title, edtf }): [string, string] => [title, edtf]),
    ...undated.map(({ title }): [string, null] => [title, null]),
  ]);
}

test('is that of what the sentence before tells, not of what a side clause looks back on', () => {
  const of = days(
    'Thousands gathered in Hamre on Friday for those who died when the Norlys capsized on March 12. King Harald attended the service.',
  );
  expect(of['King Harald attends the service']).toBe('2031-03-21');
});

test('is not that of a find after which something was done', () => {
  const of = days('After the virus was found on March 12, Norne closed its schools and markets.');
  expect(of['Norne closes its schools and markets']).not.toBe('2031-03-12');
  expect(Object.keys(of)).toContain('Norne closes its schools and markets');
});

test('is not guessed where it is counted from a thing of which the text gives no day', () => {
  const of = days(
    'Guards found a tunnel on Friday. Governor Ida Holm sacked the warden the day after the breakout. Holm had closed the yard the day after the riot.',
  );
  expect(of['Ida Holm sacks the warden'] ?? null).toBeNull();
  expect(of['Holm closes the yard'] ?? null).toBeNull();
  const known = days(
    'Nine men broke out of Vara prison on Monday. Governor Ida Holm sacked the warden the day after the breakout.',
  );
  expect(Object.values(known)).toContain('2031-03-17');
});

test('is the coming one of "early Sunday" in an article of Saturday, and the last one of "Sunday"', () => {
  const of = days('Shells fell on the port of Norne early Sunday. The mayor of Norne resigned on Sunday.');
  expect(of).toEqual({
    'Shells fall on the port of Norne': '2031-03-23',
    'Mayor of Norne resigns': '2031-03-16',
  });
});

test('is none to come where the act is told as done', () => {
  const of = days(
    'Minister Ida Holm promised Norne a new barrier in 2040. Holm set a target of 900 ferries in May 2033.',
  );
  expect(Object.keys(of)).toHaveLength(2);
  expect(Object.values(of).join()).not.toMatch(/2040|2033/u);
  expect(days('Minister Ida Holm will open a new barrier in 2040.')).toEqual({
    'Ida Holm will open a new barrier': '2040',
  });
});

test('is not that of what somebody says now', () => {
  const of = days('Ida Rohn quit on Monday over the letters. She says she learned of them from the radio.');
  expect(of['Ida Rohn quits over the letters']).toBe('2031-03-17');
  expect(of['Ida Rohn says she learned of them from the radio']).toBe(null);
});

test('is not the day before on which a sentence looks back', () => {
  const of = days(
    'The captain was found on Thursday near the pier. His son had been rescued the day before. The Hamre pilots called off the search at noon.',
  );
  expect(of['Hamre pilots call off the search']).toBe('2031-03-20');
});

test('is no act of whoever a side clause tells of beside a disease', () => {
  const of = days('By the time Norne was declared free of the fever on March 3, it had killed 388 people.');
  expect(Object.keys(of).filter((title) => title.startsWith('Norne kills'))).toEqual([]);
});
