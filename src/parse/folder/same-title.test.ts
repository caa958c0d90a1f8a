import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

const source = (file: string, text: string): Parameters<typeof parse>[0][number] => ({
  file,
  fileSha256: '',
  sha256: file,
  text,
  meta: {},
  notes: [],
});

describe('titles of one day', () => {
  it('are told once, with the sentences of both', () => {
    const one =
      'Published 6 March 2019\n\nThe bank closed two branches on Monday. Nobody in the town had expected that much of it.';
    const other =
      'Published 8 March 2019\n\nRain fell all week on the fields around the villages of the north.\n\nThe bank closed two branches on Monday after losses from bonds in Asia, auditors wrote to pension savers.';
    const { events } = parse([source('a.txt', one), source('b.txt', other)], NO_SETTINGS);
    const told = events.filter(({ title }) => title === 'Bank closes two branches');
    expect(told).toHaveLength(1);
    expect(told[0]?.citations.map(({ article }) => article)).toHaveLength(2);
  });

  it('stay apart on different days', () => {
    const text =
      'Published 20 March 2019\n\nThe bank closed two branches on March 4. The bank closed two branches on March 14.';
    const { events } = parse([source('a.txt', text)], NO_SETTINGS);
    expect(events.filter(({ title }) => title === 'Bank closes two branches')).toHaveLength(2);
  });
});
