/** The day of what the first line tells without one, and a sentence right below with it, in other words. */
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

const days = (body: string): readonly string[] =>
  parse(
    [{ file: 'a.txt', fileSha256: '', sha256: '', text: `8 March 2028\n\n${body}\n`, meta: {}, notes: [] }],
    NO_SETTINGS,
  ).events.map(({ dating, title }) => `${dating?.edtf ?? ''} ${title}`);

test('a vote is told again right below by who cast it', () => {
  expect(
    days(
      'Councillors have voted to close the oldest baths in Elby.\n\nMembers of the cabinet backed the closure of the Elby baths by five votes to four on Monday evening.',
    ),
  ).toContain('2028-03-06 Councillors vote to close the oldest baths in Elby');
});

test('a ruling is told again by the judge', () => {
  expect(
    days(
      'A High Court judge has quashed a ban on night flights at Elby.\n\nMrs Justice Falk said on Monday that residents had not been heard.',
    ),
  ).toContain('2028-03-06 High Court judge quashes a ban on night flights at Elby');
});

test('another vote, of another matter, dates nothing', () => {
  expect(
    days(
      'Councillors have voted to close the oldest baths in Elby.\n\nLawmakers in Lund rejected a tax on sugar on Monday.',
    ),
  ).toContain('2028-03-08 Councillors vote to close the oldest baths in Elby');
});

test('a sentence is told again by the verdict', () => {
  expect(
    days(
      'The former director of a dam near Elby has been sentenced to seven years in prison.\n\nA court in Lund convicted Karl Falk on Monday of manslaughter.',
    ),
  ).toContain('2028-03-06 Former director of a dam near Elby is sentenced to seven years in prison');
});
