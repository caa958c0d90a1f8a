import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harbourStory } from './fixtures-story.ts';
import { asShown, visible } from './visible.ts';

test.each([
  ['\u202Etxt.exe\u202C', '\uFFFDtxt.exe\uFFFD'],
  ['\u0007\u001B[31mred', '␇␛[31mred'],
  ['a\u0000b\u007Fc\u0085d', 'a␀b␡c\uFFFDd'],
  ['zero\u200Bwidth\uFEFF', 'zero\uFFFDwidth\uFFFD'],
  ['tag\u{E0041}ged', 'tag\uFFFD\uFFFDged'],
  ['line\r\n\ttab\fsoft\u00ADhyphen 👨‍👩‍👧 می‌خواهم', 'line\r\n\ttab\fsoft\u00ADhyphen 👨‍👩‍👧 می‌خواهم'],
  [
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} won',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} won',
  ],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('lengths hold, and what is visible stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).toHaveLength(text.length);
      expect(visible(visible(text))).toBe(visible(text));
      expect(visible(text)).not.toMatch(/(?![\t\n\f\r])\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069]/u);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('a timeline without hidden characters is the same value; with one, that alone differs', () => {
  const story = harbourStory();
  expect(asShown(story)).toBe(story);
  const changed = asShown({ ...story, title: 'a\u202Eb' });
  expect(changed).toEqual({ ...story, title: 'a\uFFFDb' });
  expect(changed.events).toBe(story.events);
});
