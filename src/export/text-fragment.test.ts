import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harbourStory } from '../model/fixtures-story.ts';
import { collapse } from '../model/text.ts';
import { linkTo, safeUrl } from './cited.ts';
import { textFragment, withFragment } from './text-fragment.ts';

interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** The directive's grammar, read the way a browser does. */
function read(fragment: string): readonly Directive[] {
  return fragment.split('&').map((part) => {
    expect(part).toMatch(/^text=/);
    const terms = part.slice(5).split(',');
    const decoded = (text: string): string => decodeURIComponent(text);
    const prefix = terms[0]?.endsWith('-') ? decoded(terms.shift()?.slice(0, -1) ?? '') : undefined;
    const suffix = terms.at(-1)?.startsWith('-') ? decoded(terms.pop()?.slice(1) ?? '') : undefined;
    expect(terms.length === 1 || terms.length === 2).toBe(true);
    return {
      ...(prefix === undefined ? {} : { prefix }),
      start: decoded(terms[0] ?? ''),
      ...(terms[1] === undefined ? {} : { end: decoded(terms[1]) }),
      ...(suffix === undefined ? {} : { suffix }),
    };
  });
}

test.each([
  ['A high-level visit, she said.', 'text=A%20high%2Dlevel%20visit%2C%20she%20said'],
  [
    '“The time has come,” the minister told reporters in the harbour on Friday.',
    'text=The%20time%20has%20come,the%20harbour%20on%20Friday',
  ],
  ['R&D (100%)', 'text=R%26D%20%28100'],
  ['…', null],
])('%j', (sentence, wanted) => {
  expect(textFragment(sentence)).toBe(wanted);
});

test('a second directive of single words stands up to line breaks', () => {
  expect(
    read(
      textFragment('The mayor opened the bridge.', { before: 'It rained. ', after: ' Then “all” went.' }) ??
        '',
    ),
  ).toEqual([
    { start: 'The mayor opened the bridge' },
    { prefix: 'rained.', start: 'The', end: 'bridge.', suffix: 'Then' },
  ]);
});

test('for any text the terms are read back and stand in it', () => {
  const words = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 9 }),
      fc.constantFrom('high-level', 'a,b', '&', '“x”', '—', '日本語'.repeat(12)),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(words, words, words, (before, sentence, after) => {
      const text = collapse(sentence.join(' '));
      const fragment = textFragment(text, { before: before.join(' '), after: after.join(' ') });
      if (fragment === null) return;
      for (const { start, end, prefix, suffix } of read(fragment)) {
        const at = text.indexOf(start);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(start).not.toBe('');
        if (end !== undefined) expect(text.indexOf(end, at)).toBeGreaterThanOrEqual(0);
        if (prefix !== undefined) expect(before.join(' ')).toContain(prefix);
        if (suffix !== undefined) expect(after.join(' ')).toContain(suffix);
      }
      expect(fragment).toMatch(/^[\w.%=&,-]+$/);
    }),
    { seed: 3, numRuns: 1000 },
  );
});

test('the directive stands beside a hash and replaces another one', () => {
  expect(withFragment('https://a.example/x', 'text=a')).toBe('https://a.example/x#:~:text=a');
  expect(withFragment('https://a.example/x#top', 'text=a')).toBe('https://a.example/x#top:~:text=a');
  expect(withFragment('https://a.example/x#:~:text=b', 'text=a')).toBe('https://a.example/x#:~:text=a');
  expect(withFragment('https://a.example/x', null)).toBe('https://a.example/x');
});

test('a link needs an address and takes its neighbours from what ships', () => {
  const [article] = harbourStory().articles;
  const citation = harbourStory().events[0]?.citations[0];
  if (!article || !citation) throw new Error('the story has both');
  expect(linkTo({ ...article, url: null }, citation)).toBeNull();
  expect(linkTo({ ...article, url: 'https://a.example/x' }, citation)).toMatch(
    /^https:\/\/a\.example\/x#:~:text=/,
  );
});

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'https://user:pass@a.example/',
  'https://user@a.example/',
  '//a.example/x',
  '/x',
  '',
  'https://',
  'http:/\u0000',
])('%j is no address to link to', (url) => {
  const safe = safeUrl(url);
  expect(safe === null || /^https?:\/\/[^/@]+\//.test(safe)).toBe(true);
  if (!/^https?:/.test(url)) expect(safe).toBeNull();
});
