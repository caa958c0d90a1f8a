/** The first script knows every text that its own components say; the rest comes with the second. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { later } from './en-later.ts';
import { en } from './en.ts';
import { reached } from './fixtures-reached.ts';

/** A page that has learnt nothing yet: other tests have taught the texts. */
let { learn, textsIn } = await import('./say.ts');
beforeEach(async () => {
  vi.resetModules();
  ({ learn, textsIn } = await import('./say.ts'));
});

const src = join(import.meta.dirname, '../..');

test('what is drawn at first has its texts at first', () => {
  const files = [...reached(join(src, 'main.ts'))].filter((file) => !file.includes('texts'));
  expect(files.length).toBeGreaterThan(20);
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(Object.keys(later).filter((key) => new RegExp(`say\\([^)]*'${key}'`).test(text))).toEqual([]);
});

test('no text is in both parts, and a part that came late is known from then on', () => {
  expect(Object.keys(later).filter((key) => key in en)).toEqual([]);
  learn(en);
  const say = textsIn('en');
  expect(say('helpTitle')).toBe('');
  learn(later);
  expect(say('helpTitle')).toBe(later.helpTitle);
});
