import { expect, test } from 'vitest';
import { findMojibake, placeOf } from './mojibake.ts';

const word = (text: string): string | null => {
  const span = findMojibake(text);
  return span && text.slice(span.start, span.end);
};
// text as it looks after its UTF-8 bytes were read as Windows-1252
const garble = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));

test.each([
  'café',
  'naïve',
  'München',
  'don’t',
  '“so”',
  'a – b',
  '€5',
  'Łódź',
  'Москва',
  'Αθήνα',
  '😀',
  'piñata',
  'Škoda',
])('sees that %s was decoded wrongly', (text) => {
  expect(findMojibake(`He said ${garble(text)} twice.`)).not.toBeNull();
});

test('shows the word around the sign, also where half of it is lost', () => {
  expect(word('Comparte este artÃculo')).toBe('artÃculo');
  expect(word('They donâ€™t know')).toBe('donâ€™t');
  expect(word('Nothing but \uFFFD here')).toBe('\uFFFD');
  expect(word('In the caf+AOk- they met')).toBe('caf+AOk-');
  expect(word('He said: +IBw-Never.+IB0-')).toBe('+IBw-Never.+IB0-');
  expect(word('It cost +IKw-5')).toBe('+IKw-5');
});

test.each([
  'Café in São Paulo, “naïve” – don’t.',
  'SÃO PAULO — NÃO HÁ PAZ',
  'Ångström and Ærø, Þór and Ðuro, â votre santé',
  'Ça coûte 5 € à l’Élysée',
  'Москва и Київ, Ελλάδα, 日本語, العربية, हिन्दी',
  '“Ö”, Österreich, ÄÖÜ',
  'Grades of A+A-, +APlus-, a blood group A+AB-, +49-30-1234, https://post.example/?q=a+AO-b and 1+IBM-',
])('leaves %s alone', (text) => {
  expect(findMojibake(text)).toBeNull();
});

test('tells line and column whatever ends the lines', () => {
  const text = 'one\r\ntwo\rthree\nfour';
  expect(placeOf(text, text.indexOf('three'))).toEqual({ line: 3, column: 1 });
  expect(placeOf(text, text.indexOf('ur'))).toEqual({ line: 4, column: 3 });
});
