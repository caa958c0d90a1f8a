import { expect, test } from 'vitest';
import { HOSTILE_ADDRESSES } from '../../e2e/payloads.ts';
import { webAddress } from './web-address.ts';

test('there are at least sixty hostile addresses', () => {
  expect(new Set(HOSTILE_ADDRESSES).size).toBeGreaterThanOrEqual(60);
});

test.each(HOSTILE_ADDRESSES)('%j becomes a plain web address or nothing', (text) => {
  const address = webAddress(text);
  if (address === null) return;
  const { protocol, username, password } = new URL(address);
  expect(['http:', 'https:']).toContain(protocol);
  expect(username + password).toBe('');
  expect(address).not.toMatch(/["'<>\s]/);
});

test.each([
  ['https://herald.example/a?b=c#d', 'https://herald.example/a?b=c#d'],
  [' HTTP://Herald.Example/ä ', 'http://herald.example/%C3%A4'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
])('%s is %s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test.each([
  'https://./',
  'https://../',
  'http://0x7f.1/',
  'http://2130706433/',
  'https://127.0.0.1/a',
  'https://a.b@c.example/',
])('%s is the address of no publisher', (text) => {
  expect(webAddress(text)).toBeNull();
});
