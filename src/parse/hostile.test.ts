import { describe, expect, it } from 'vitest';
import { asDay } from '../model/time.ts';
import { givenDay } from './anchor/article-day.ts';
import { ingest } from './text/ingest.ts';
import { ownDay } from './anchor/ownday.ts';
import { resolve } from './time/resolve.ts';
import { segment } from './text/segment.ts';
import { tag } from './time/tag.ts';

const KB = 1024;
/** Seconds that this process has used the processor: other work on the machine does not lengthen them. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const REFERENCE = givenDay(asDay('2026-01-15'));

function read(text: string): number {
  const { passages, ...rest } = ingest({ file: '', fileSha256: '', sha256: '', text, meta: {}, notes: [] });
  const document = { ...rest, sentences: segment(rest.clean, passages) };
  ownDay(document);
  return resolve(document, tag(document.clean, document.sentences), REFERENCE, '').length;
}

/** Stretches that make backtracking engines slow: runs of one class, and words that almost make an expression. */
const TROUBLE: Readonly<Record<string, string>> = {
  blanks: ' ',
  'no-break spaces': '\u00a0',
  newlines: '\n',
  'blanks and newlines': ' \n',
  digits: '1',
  'years in a row': '1998 ',
  'digits and commas': '1,',
  'digits and stops': '1.',
  'digits and colons': '1:',
  'digits and slashes': '1/',
  'digits and hyphens': '1-',
  hyphens: '-',
  dashes: '—',
  apostrophes: "'",
  'quotation marks': '"',
  'backward quotes': '`',
  brackets: '(',
  letters: 'a',
  capitals: 'A',
  'letters with marks': 'é',
  'half of a pair': '\ud83d',
  'the the the': 'the ',
  'last last last': 'last ',
  'of the of the': 'of the ',
  'early in early in': 'early in ',
  'two and two and': 'two and ',
  'more than more than': 'more than ',
  'days days days': 'days ',
  'May May May': 'May ',
  'Friday Friday': 'Friday, ',
  'a.m. a.m.': 'a.m. ',
  '10 p.m. 10 p.m.': '10 p.m. ',
  'had had had': 'had been ',
  'until until': 'until ',
  'said said': 'said ',
  'published on published on': 'published on ',
  'by by by': 'By A ',
  addresses: 'https://a.b/2026/01/15/',
  stamps: 'May 3, 2010 3:13 pm | ',
};

describe('64 KB of each troublesome stretch', () => {
  it.each(Object.entries(TROUBLE))('%s', (_, stretch) => {
    const text = (size: number): string => stretch.repeat(Math.ceil((size * KB) / stretch.length));
    read(text(1));
    const begun = cpuSeconds();
    const found = read(text(64));
    // quadratic time would take minutes; a slow machine takes a second
    expect(cpuSeconds() - begun).toBeLessThan(30);
    expect(found).toBeGreaterThanOrEqual(0);
  });
});

it('sixteen times the paragraphs take sixteen times as long, though no sentence ends', () => {
  const paragraph = 'They of the long list, and those who were not yet members on Friday, as was said;\n\n';
  const seconds = (size: number): number => {
    const text = paragraph.repeat(Math.ceil((size * KB) / paragraph.length));
    const begun = cpuSeconds();
    read(text);
    return cpuSeconds() - begun;
  };
  seconds(128);
  // where each looked for its stop in all that follow, it was two hundred times
  expect(seconds(2048) / seconds(128)).toBeLessThan(40);
});
