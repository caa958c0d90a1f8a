import { expect, test } from 'vitest';
import { collapse } from './text.ts';
import { keepContext } from './context.ts';
import { SAMPLE } from './samples.ts';
import type { Timeline } from './timeline.ts';

/** Seconds that this process has used the processor: other work on the machine does not lengthen them. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const shipped = (timeline: Timeline): readonly string[] =>
  timeline.articles.flatMap(({ excerpts }) => excerpts.map(({ text }) => text));

test('full ships the timeline as it is', () => {
  expect(keepContext(SAMPLE, 'full')).toBe(SAMPLE);
});

test('paragraph ships the paragraphs that are cited, and no other', () => {
  const cut = keepContext(SAMPLE, 'paragraph');
  expect(shipped(cut)).toEqual([
    'The mayor of Northport opened\nthe bridge on Monday. Traffic\nwas light.',
    'Work on it began in May 2019.',
  ]);
  expect(JSON.stringify(cut)).not.toContain('Nobody cites');
});

test('sentence ships the cited sentences alone', () => {
  expect(shipped(keepContext(SAMPLE, 'sentence'))).toEqual([
    'The mayor of Northport opened\nthe bridge on Monday.',
    'Work on it began in May 2019.',
  ]);
});

test.each(['paragraph', 'sentence'] as const)('%s keeps the offsets of the full text', (context) => {
  const full = SAMPLE.articles[0]?.text ?? '';
  for (const { start, end, text } of keepContext(SAMPLE, context).articles[0]?.excerpts ?? [])
    expect(full.slice(start, end)).toBe(text);
  for (const { citations } of [...SAMPLE.events, ...SAMPLE.undated])
    for (const { start, end, quote } of citations) {
      const excerpt = keepContext(SAMPLE, context).articles[0]?.excerpts.find(
        (e) => e.start <= start && end <= e.end,
      );
      expect(collapse(excerpt?.text.slice(start - excerpt.start, end - excerpt.start) ?? '')).toBe(quote);
    }
});

/** The sample with another text, whose one citation is `words`. */
function withText(text: string, words: string): Timeline {
  const [article] = SAMPLE.articles;
  const [event] = SAMPLE.undated;
  if (!article || !event) throw new Error('the sample has an article and an undated event');
  const start = text.indexOf(words);
  const citation = { ...event.citations[0], start, end: start + words.length, quote: words };
  return {
    ...SAMPLE,
    articles: [{ ...article, text }],
    events: [],
    undated: [{ ...event, citations: [citation] }],
  };
}

test('a line is the paragraph where lines are not wrapped and no blank lines stand between', () => {
  const line = (n: number): string => `Line ${n} ${'goes on and on '.repeat(12)}to its end.`;
  const text = [line(1), line(2), line(3)].join('\n');
  expect(shipped(keepContext(withText(text, 'Line 2'), 'paragraph'))).toEqual([line(2)]);
});

test('an article without any break does not ship whole', () => {
  const text =
    'A sentence of filler words that nobody cites. '.repeat(500) +
    'The cited one.' +
    ' And more.'.repeat(500);
  expect(shipped(keepContext(withText(text, 'The cited one.'), 'paragraph'))).toEqual(['The cited one.']);
});

test('a citation over two paragraphs ships both, and line ends may be CRLF', () => {
  const text = 'First.\r\n\r\nroots that run\r\n\r\n\r\ndeep in it. More.\r\n\r\nLast.';
  const words = 'roots that run\r\n\r\n\r\ndeep in it.';
  expect(shipped(keepContext(withText(text, words), 'paragraph'))).toEqual([
    'roots that run\r\n\r\n\r\ndeep in it. More.\r',
  ]);
});

test('an article that ships as excerpts already is not touched', () => {
  const once = keepContext(SAMPLE, 'sentence');
  expect(keepContext(once, 'paragraph')).toEqual(once);
});

test('many citations in one long line cost no more than reading it once', () => {
  const sentence = 'A sentence that is cited, with enough words to be one. ';
  const count = 20_000;
  const timeline = withText(sentence.repeat(count), sentence.trim());
  const [event] = timeline.undated;
  const [citation] = event?.citations ?? [];
  if (!event || !citation) throw new Error('the sample has a citation');
  const rest = Array.from({ length: count - 1 }, (_, i) => ({
    ...citation,
    start: (i + 1) * sentence.length,
    end: (i + 1) * sentence.length + citation.quote.length,
  }));
  const many = { ...timeline, undated: [{ ...event, citations: [citation, ...rest] as const }] };
  const begun = cpuSeconds();
  expect(keepContext(many, 'paragraph').articles[0]?.excerpts.length).toBe(count);
  // looking at the whole line for each citation took minutes
  expect(cpuSeconds() - begun).toBeLessThan(30);
});
