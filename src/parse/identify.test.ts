import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './identify.ts';

test('an id is eleven base-36 digits, other for other texts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(hashOf(a)).toMatch(/^[0-9a-z]{11}$/);
      expect(hashOf(a) === hashOf(b)).toBe(a === b);
    }),
    { seed: 3 },
  );
});

test('ids are the same on every machine and in every release', () => {
  expect(hashOf('The council met on Monday.')).toBe('1em95fcltj4');
});
