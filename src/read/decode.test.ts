import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', Buffer.from('Café – “yes”\r\n'), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFCafé – “yes”\r\n'), 'utf-8'],
  ['UTF-16, little end first', utf16('\uFEFFCafé – “yes”\r\n', false), 'utf-16le'],
  ['UTF-16, big end first', utf16('\uFEFFCafé – “yes”\r\n', true), 'utf-16be'],
  ['UTF-16 without a mark', utf16('Café – “yes”\r\n', false), 'utf-16le'],
  ['UTF-16 without a mark, big end first', utf16('Café – “yes”\r\n', true), 'utf-16be'],
])('reads %s and drops only the mark', (_name, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: 'Café – “yes”\r\n', encoding });
});

test('keeps a text that begins with the letters of a file signature', () => {
  expect(decode(Buffer.from('MZ is the ministry of zinc.'))).toMatchObject({ encoding: 'utf-8' });
});

test.each([
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not text (PNG image)'],
  ['a zip', Buffer.from('504b03041400000008', 'hex'), 'not text (ZIP archive or Office document)'],
  ['random zeros', Buffer.from([1, 0, 0, 7, 0, 0, 0, 9, 200]), 'not text (binary data)'],
  ['control characters', Buffer.alloc(400, 3), 'not text (binary data)'],
])('refuses %s by name', (_name, bytes, fault) => {
  expect(decode(bytes)).toMatchObject({ fault });
});

test('names line, column and byte of the first fault in UTF-8', () => {
  const bytes = Buffer.concat([
    Buffer.from('Good line\nThe caf'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(' closed.\n'),
  ]);
  expect(decode(bytes)).toMatchObject({ fault: 'invalid UTF-8 in line 2, column 8 (byte 0xFF)' });
});

test('a file cut off inside a character is broken, not shortened', () => {
  const whole = Buffer.from('The price is 5 €');
  expect(decode(whole.subarray(0, whole.length - 1))).toMatchObject({
    fault: 'invalid UTF-8 in line 1, column 16 (byte 0xE2)',
  });
});
