import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { pdf } from './pdf.ts';
import { unpacksBeyond } from './pdf-streams.ts';

const MB = 1024 * 1024;
const stream = (content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from('4 0 obj <</Filter /FlateDecode>> stream\r\n'),
    content,
    Buffer.from('\nendstream endobj\n'),
  ]);
const spaces = deflateSync(Buffer.alloc(3 * MB, ' '));

test.each([
  ['one stream', [spaces], 2 * MB, true],
  ['one stream within the limit', [spaces], 4 * MB, false],
  ['streams together', [spaces, spaces], 4 * MB, true],
  ['a stream packed twice', [deflateSync(spaces)], 2 * MB, true],
  ['a stream cut off', [spaces.subarray(0, 2000)], MB, true],
  ['a broken stream', [Buffer.from([0x78, 0x9c, 1, 2, 3])], MB, false],
  ['what is not packed', [Buffer.from('BT (x) Tj ET')], MB, false],
  ['an empty stream', [Buffer.alloc(0)], MB, false],
])('%s: counted to what comes out', async (_name, contents, most, beyond) => {
  expect(await unpacksBeyond(Buffer.concat(contents.map(stream)), most)).toBe(beyond);
});

test('the end of a file right behind the word for a stream is no fault', async () => {
  expect(await unpacksBeyond(Buffer.from('%PDF-1.4 stream'), MB)).toBe(false);
  expect(await unpacksBeyond(Buffer.from('%PDF-1.4 stream\nx'), MB)).toBe(false);
});

test('a PDF that grows without end is refused with the name of its limit', async () => {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), stream(spaces)]);
  expect(await pdf('a.pdf', bytes, { ...LIMITS, unpackedBytes: MB })).toEqual({
    fault: 'it unpacks to more than 1 MB',
    remedy: expect.stringContaining('--max-unpacked-mb') as string,
  });
});
