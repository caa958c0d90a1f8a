import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';
import { MOST_CITED } from './cited.ts';

const source = (file: string, text: string): Parameters<typeof parse>[0][number] => ({
  file,
  fileSha256: '',
  sha256: file,
  text,
  meta: {},
  notes: [],
});

const count = (n: number): string => `The harbour council closed the old ferry pier on Monday, line ${n}.`;
const log = (lines: number): string =>
  ['Published 6 March 2019', ...Array.from({ length: lines }, (_, n) => count(n))].join('\n\n');

describe('an article that tells one event in very many sentences', () => {
  it('is cited with the first of them, and a note counts the others', () => {
    const { events, notes } = parse([source('log.txt', log(MOST_CITED + 15))], NO_SETTINGS);
    const pier = events.filter(({ title }) => title.includes('pier'));
    expect(pier.map(({ citations }) => citations.length)).toEqual([MOST_CITED]);
    const quotes = pier[0]?.citations.map(({ quote }) => quote) ?? [];
    expect(quotes[0]).toBe(count(0));
    expect(quotes.at(-1)).toBe(count(MOST_CITED - 1));
    expect(notes.filter(({ rule }) => rule === 'many-sentences').map(({ message }) => message)).toEqual([
      `log.txt: tells an event in more than ${MOST_CITED} sentences; 15 further sentences are not cited.`,
    ]);
  });

  it('leaves the sentences of other articles in their place', () => {
    const { events } = parse(
      [source('log.txt', log(MOST_CITED + 15)), source('other.txt', log(1))],
      NO_SETTINGS,
    );
    const pier = events.find(({ title }) => title.includes('pier'));
    expect(pier?.citations).toHaveLength(MOST_CITED + 1);
    expect(pier?.independent).toBe(2);
  });

  it('is cited whole up to that number', () => {
    const { events, notes } = parse([source('log.txt', log(MOST_CITED))], NO_SETTINGS);
    expect(events.find(({ title }) => title.includes('pier'))?.citations).toHaveLength(MOST_CITED);
    expect(notes.some(({ rule }) => rule === 'many-sentences')).toBe(false);
  });
});
