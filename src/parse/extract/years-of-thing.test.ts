import { expect, test } from 'vitest';
import { told } from './fixtures-told.ts';

test.each([
  'Ida Rohn was fined 900 euros and ordered to return prizes from two cups in 2025 and 2026.',
  'Prosecutors charged Ida Rohn with taking bribes in 2011 and 2012.',
])('two years of things date no act that is done once: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test('one year does', () => {
  expect(told('Ida Rohn was fined 900 euros in 2025.')).toEqual(['Ida Rohn is fined 900 euros (2025)']);
  expect(told('A court banned Ida Rohn from two clubs in 2025.')).toHaveLength(1);
});
