import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, steps, sums, unpacked, weightCode, weightOf } from './columns.ts';

const always = { seed: 52 } as const;
const numbers = fc.array(
  fc.oneof(
    fc.integer({ min: -3, max: 60 }),
    fc.maxSafeInteger().map((n) => (n / 4) | 0),
  ),
);

test('packed numbers come back, and nothing in them needs escaping', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const text = packed(list);
      expect(unpacked(text)).toEqual(list.map((n) => n + 0));
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).not.toMatch(/[<&]/);
    }),
    always,
  );
});

test('small numbers are one character', () => {
  expect(packed([0, 1, 2, 20, -3])).toHaveLength(5);
});

test('what is no whole number is refused', () => {
  expect(() => packed([0.5])).toThrow(RangeError);
  expect(() => packed([Number.NaN])).toThrow(RangeError);
});

test('steps and sums are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (list) => {
      expect(sums(steps(list))).toEqual(list);
    }),
    always,
  );
});

test('weights keep their order to within one in a hundred', () => {
  const weight = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(weight, weight, (a, b) => {
      const [x, y] = [weightOf(weightCode(a)), weightOf(weightCode(b))];
      expect(Math.abs(x - a)).toBeLessThanOrEqual(a * 0.01 + 1e-6);
      if (a < b) expect(x).toBeLessThanOrEqual(y);
    }),
    always,
  );
});
