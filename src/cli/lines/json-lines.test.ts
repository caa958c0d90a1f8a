import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runTag } from './tag.ts';
import type { TagOptions } from './tag.ts';

async function answers(
  chunks: readonly (string | Uint8Array)[],
  format: TagOptions['format'] = 'json',
): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const kept = { out: '', said: '' };
  const into = (key: 'out' | 'said'): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        kept[key] += chunk.toString('utf8');
        done();
      },
    });
  const code = await runTag(
    { input: Readable.from(chunks, { objectMode: true }), output: into('out'), error: into('said') },
    { format },
  );
  return { code, ...kept };
}

const line = (id: unknown, text: unknown, date: unknown = '2026-01-15'): string =>
  `${JSON.stringify({ id, date, text })}\n`;

test('an id comes back as it was given, number or text', async () => {
  const { out, code } = await answers([line(7, 'It rained today.'), line('7', 'It rained today.')]);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((one) => (JSON.parse(one) as { id: unknown }).id),
  ).toEqual([7, '7']);
});

test('byte order marks, carriage returns, blank lines and a last line without an end are no faults', async () => {
  const { out, code, said } = await answers([
    `\ufeff${line('a', 'x').trim()}\r\n\r\n\n\ufeff${line('b', 'y')}${line('c', 'z').trim()}`,
  ]);
  expect({ code, said }).toEqual({ code: 0, said: '' });
  expect(out.trim().split('\n')).toHaveLength(3);
});

test('a line separator inside a text does not end the line', async () => {
  const { out, code } = await answers([line('a', 'One\u2028two\u2029three \u0085 today.')]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ expressions: [{ text: 'today' }] });
});

test('characters cut in two by a chunk are put together again', async () => {
  const bytes = Buffer.from(line('ä', 'Größe 😀 today.'));
  const { out, code } = await answers([...bytes].map((byte) => Uint8Array.of(byte)));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: 'ä', expressions: [{ start: 9, end: 14, text: 'today' }] });
});

test('a line of a megabyte is read like a short one', async () => {
  const times = 52;
  const part = `${'word '.repeat(4000)}He left on Friday. `;
  const long = line('long', part.repeat(times));
  const chunks = Array.from({ length: Math.ceil(long.length / 65_536) }, (_, at) =>
    long.slice(at * 65_536, (at + 1) * 65_536),
  );
  const { out, code } = await answers([...chunks, line('b', 'It rained today.')]);
  expect(code).toBe(0);
  const [first = '', second = ''] = out.trim().split('\n');
  const { expressions } = JSON.parse(first) as { expressions: { start: number; value: string }[] };
  expect(expressions).toHaveLength(times);
  expect(expressions.at(-1)).toMatchObject({ start: part.length * times - 8, value: '2026-01-09' });
  expect(JSON.parse(second)).toMatchObject({ id: 'b' });
});

test('each bad line is told with its number and what is wrong, and the rest goes on', async () => {
  const { out, said, code } = await answers([
    'broken\n',
    'null\n',
    '[]\n',
    line(null, 'x'),
    line('a', null),
    line('a', 'x', '2026-02-30'),
    line('a', 'x', 5),
    line('z', 'It opened on Monday.', '2026-01-15T10:00:00Z'),
  ]);
  expect(code).toBe(1);
  expect(
    said
      .trim()
      .split('\n')
      .map((one) => (JSON.parse(one) as { line: number }).line),
  ).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(said).toMatch(/"date\\" must be a day/);
  expect(JSON.parse(out)).toMatchObject({ id: 'z', expressions: [{ value: '2026-01-12' }] });
});

test('an empty text has no expressions and no day', async () => {
  const { out } = await answers([line('a', '', null)]);
  expect(JSON.parse(out)).toEqual({ id: 'a', expressions: [], published: null });
});

test('TimeML stays XML whatever the text holds', async () => {
  const hostile =
    ']]><TIMEX3 tid="t9">&amp; "today" <![CDATA[ today ]]> \u0000\u0008\ud800 \ufffe 😀 <!-- today -- > 1 < 2 last "week"';
  const { out } = await answers([line('<&"\u0001', hostile)], 'timeml');
  expect(out.match(/<TIMEX3 [^<>&]*>[^<>&]*<\/TIMEX3>/g)).toHaveLength(4);
  const rest = out
    .replace(/^<\?xml [^<>]*\?>\n/, '')
    .replace(/<\/?(?:TimeML|DOCID|DCT|TEXT|TIMEX3)(?: [a-zA-Z0-9]+="[^"<>]*")*>/g, '');
  expect(rest).not.toMatch(/[<\p{Cs}\ufffe]|(?!\n)\p{Cc}|&(?!(?:amp|lt|gt|quot);)/u);
});
