import { expect, test, vi } from 'vitest';
import { noteLine, printable, terminal } from './terminal.ts';

test('characters that hide or reorder words, or drive the terminal, are shown by number', () => {
  expect(printable('a\u001b[31mb\u202Ec\u200Bd\uFEFFe\u0007f\ud800g\u2066h')).toBe(
    'a<U+001B>[31mb<U+202E>c<U+200B>d<U+FEFF>e<U+0007>f<U+D800>g<U+2066>h',
  );
  expect(printable('one\ntwo\tthree Ünï 日本 😀')).toBe('one two three Ünï 日本 😀');
});

function drawn(isTTY: boolean, env: Readonly<Record<string, string>>): string {
  let text = '';
  vi.useFakeTimers();
  try {
    const at = terminal({ write: () => true }, { write: (more) => (text += more), isTTY, columns: 60 }, env);
    const progress = at.progress('reading');
    for (let i = 1; i <= 100; i++) {
      vi.advanceTimersByTime(20);
      progress.at(i, 100);
    }
    progress.end();
    at.say(noteLine({ rule: 'x', level: 'error', article: null, span: null, message: 'm' }, at));
  } finally {
    vi.useRealTimers();
  }
  return text;
}

test('a terminal gets a bar that is wiped at the end, and colours', () => {
  const text = drawn(true, {});
  expect(text).toContain('] 100/100');
  expect(text).toContain('\u001b[31merror');
  expect(text.lastIndexOf('\r')).toBeGreaterThan(text.indexOf('100/100'));
});

test('NO_COLOR keeps the bar and drops the colours', () => {
  expect(drawn(true, { NO_COLOR: '1' })).toMatch(/100\/100[\s\S]*\rerror: m\n$/);
});

test.each([
  [false, {}],
  [true, { TERM: 'dumb' }],
])('a pipe or a dumb terminal gets the messages alone', (isTTY, env) => {
  expect(drawn(isTTY, env)).toBe('error: m\n');
});
