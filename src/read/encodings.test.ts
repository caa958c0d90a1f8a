import { expect, test } from 'vitest';
import { textOf } from './text-of.ts';

const read = async (bytes: Uint8Array, declared?: string) => {
  const result = await textOf('a.txt', bytes, declared ?? null);
  return 'fault' in result ? result.fault : [result.text, ...result.notes.map(({ message }) => message)];
};
/** Windows-1251 has the Russian alphabet in one row. */
const russian = (text: string): Buffer =>
  Buffer.from(
    [...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
  );

/** The same beside Ukrainian letters and marks. */
const cyrillic = (text: string): Buffer => {
  const marks = new Map([...'«»—“”і'].map((sign, i) => [sign, [0xab, 0xbb, 0x97, 0x93, 0x94, 0xb3][i] ?? 0]));
  return Buffer.concat([...text].map((sign) => Buffer.from([marks.get(sign) ?? russian(sign)[0] ?? 0])));
};

test('Windows-1252: accents, curly quotes, dashes and the euro', async () => {
  const bytes = Buffer.from('Caf\xe9 M\xfcller \x96 \x93yes\x94, it\x92s 5\xa0\x80\x85', 'latin1');
  expect(await read(bytes)).toEqual([
    'Café Müller – “yes”, it’s 5\u00A0€…',
    'a.txt: not UTF-8; read as windows-1252, judging by its letters. Save it as UTF-8 if accented letters or quotation marks look wrong',
  ]);
});

test.each([
  ['a word of one letter', 'its stance vis-\xe0-vis the union', 'vis-à-vis'],
  [
    'such a word in quotation marks',
    'he said \x93\xc0 demain\x94 to three and \xbe',
    '“À demain” to three and ¾',
  ],
  ['accents side by side', 'he met \xcd\xf1igo Paz', 'Íñigo Paz'],
  ['a power', 'a fire of 40 km\xb2 of forest', '40 km²'],
  ['a sign between numbers', 'the 4\xd7100m relay', '4×100m'],
  ['a sign before a number', 'it cost \xa5400', '¥400'],
  ['a caron', '\x8akoda and Milo\x9a', 'Škoda and Miloš'],
  ['a ligature', 'the \x9cuvre of a s\x9cur', 'œuvre of a sœur'],
  ['low quotation marks', 'a sign, \x84Zu\x93', '„Zu“'],
  ['an accent for an apostrophe', 'it\xb4s late', 'it´s'],
])('Windows-1252: %s', async (_name, bytes, text) => {
  expect(await read(Buffer.from(bytes, 'latin1'))).toEqual([
    expect.stringContaining(text),
    expect.stringContaining('read as windows-1252'),
  ]);
});

test.each([
  ['a word in Cyrillic', 'She said \xe4\xe0 in the end.'],
  ['old Mac letters', 'in K\x9aln and Malm\x9a'],
  ['DOS letters', 'in M\x81nchen, at a caf\x82'],
])('%s in English is not read as Windows-1252', async (_name, bytes) => {
  expect(await read(Buffer.from(bytes, 'latin1'))).toMatch(/^invalid UTF-8 in line/);
});

test('Windows-1251', async () => {
  const text =
    'Президент заявил в четверг, что страна готова восстановить отношения с соседями, если они захотят этого сами.';
  expect(await read(russian(text))).toEqual([text, expect.stringContaining('read as windows-1251')]);
});

test('Windows-1251 between much English', async () => {
  const text =
    'MOSCOW, March 12, 2025 - The Kremlin said on Tuesday it would reply. Песков сказал, что ответ будет дан позже на этой неделе.';
  expect(await read(russian(text))).toEqual([text, expect.stringContaining('read as windows-1251')]);
});

test.each([
  'SOFIA - The paper «Труд» (Labour) said he met Иван Петров there.',
  'Mayor Oleh Kravets (Олег Кравець) — of Одеса — quit on Tuesday; “СБУ” held him.',
])('a name or two in Windows-1251: %s', async (text) => {
  expect(await read(cyrillic(text))).toEqual([text, expect.stringContaining('read as windows-1251')]);
});

test.each([
  // 気象庁, and 東京都 with full stops of that width
  ['TOKYO - The agency (', '8b43 8fdb 92a1', ') said', '気象庁'],
  ['The mayor of ', '938c 8b9e 9373 8142', ' quit.', '東京都。'],
])('a name or two in Shift_JIS: %s%s', async (before, hex, after, name) => {
  const bytes = Buffer.concat([
    Buffer.from(before),
    Buffer.from(hex.replaceAll(' ', ''), 'hex'),
    Buffer.from(after),
  ]);
  expect(await read(bytes)).toEqual([
    `${before}${name}${after}`,
    expect.stringContaining('read as shift_jis'),
  ]);
});

test.each([
  ['KOI8', 'he met \xe9\xd7\xc1\xce \xf0\xc5\xd4\xd2\xcf\xd7 there'],
  ['Greek', 'he met \xcd\xdf\xea\xef\xf2 in \xc1\xe8\xde\xed\xe1 there'],
  ['Chinese', 'the agency (\xd6\xd0\xb9\xfa\xb5\xd8\xd5\xf0\xbe\xd6) said'],
  ['EUC-JP', 'the agency (\xb5\xa4\xbe\xdd\xc4\xa3) said'],
  ['Polish in Windows-1250', 'Mayor Micha\xb3 \xaf\xf3\xb3\xe6 of \xa3\xf3d\x9f quit'],
])('a name or two in %s are neither', async (_name, bytes) => {
  expect(await read(Buffer.from(bytes, 'latin1'))).toMatch(/^invalid UTF-8 in line/);
});

test('Shift_JIS', async () => {
  // 日本の首相は月曜日に、ロシア。
  const bytes = Buffer.from(
    '93fa967b82cc8eF1918a82cd8c8e976a93fa82c981418d8d83568341'.replace('8d8d', '838d') + '8142',
    'hex',
  );
  expect(await read(bytes)).toEqual([
    '日本の首相は月曜日に、ロシア。',
    expect.stringContaining('read as shift_jis'),
  ]);
});

test('a declared encoding is believed without a warning, an unknown one is not', async () => {
  expect(await read(Buffer.from('caf\xe9', 'latin1'), 'ISO-8859-1')).toEqual(['café']);
  expect(await read(Buffer.from('caf\xe9', 'latin1'), 'x-nonsense')).toEqual(['café', expect.any(String)]);
});

test.each([
  ['stray bytes among plain letters', Buffer.from('Good \xff\xfe closed.', 'latin1')],
  ['a lead byte before a bracket', Buffer.from('A\n\xc3(x', 'latin1')],
  ['UTF-8 with one broken place', Buffer.concat([Buffer.from('“Good” – é '), Buffer.from([0xc3, 0x28])])],
  ['UTF-8 cut off', Buffer.from('It’s “good” for 5 €').subarray(0, -1)],
])('%s is broken, and not read as something else', async (_name, bytes) => {
  expect(await read(bytes)).toMatch(/^invalid UTF-8 in line/);
});
