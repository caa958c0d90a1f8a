import { expect, test } from 'vitest';
import { balance, widthOf, wrap } from './measure.ts';

test('widths grow with size and weight, and a line is the sum of its letters', () => {
  expect(widthOf('Minister', 'serif400', 26)).toBeCloseTo(2 * widthOf('Minister', 'serif400', 13), 6);
  expect(widthOf('Minister', 'serif700', 14)).toBeGreaterThan(widthOf('Minister', 'serif400', 14));
  expect(widthOf('ab', 'sans400', 12)).toBeCloseTo(
    widthOf('a', 'sans400', 12) + widthOf('b', 'sans400', 12),
    6,
  );
});

test('known advance widths of the shipped faces', () => {
  // Source Serif 4 Regular: digits are 0.55 em, the em dash is one em less a little
  expect(widthOf('0000000000', 'serif400', 100)).toBeGreaterThan(480);
  expect(widthOf('0000000000', 'serif400', 100)).toBeLessThan(580);
});

test('wrapping keeps every word, never exceeds the room and refuses what cannot fit', () => {
  const text = 'Peskov welcomes a significant shift in three capitals';
  const block = wrap(text, 'serif600', 14, 180, 3);
  expect(block?.lines.join(' ')).toBe(text);
  expect(block?.width).toBeLessThanOrEqual(180);
  expect(wrap(text, 'serif600', 14, 60, 2)).toBeNull();
  expect(wrap('Donaudampfschifffahrtsgesellschaft', 'serif400', 13, 40, 2)).toBeNull();
});

test('balanced lines are narrower than greedy ones', () => {
  const text = 'The council puts off its first reading of the bill again';
  const two = balance(text, 'serif400', 13, 2);
  expect(two.lines).toHaveLength(2);
  expect(two.width).toBeLessThan(widthOf(text, 'serif400', 13) * 0.62);
});

test('two lines are as narrow as any place to break allows', () => {
  const face = 'serif600';
  for (const text of [
    'The council puts off its first reading of the bill again',
    'Donaudampfschifffahrtsgesellschaft sinks',
    'A  ferry, two tugs\u00a0and  a barge',
    'Ferry service Odesa–Varna resumes after 14 months',
    '市は橋の再建に同意した',
  ]) {
    const places = [...text].flatMap((char, i) =>
      /\s/.test(char) || /[\u2e80-\u9fff]/.test(text[i + 1] ?? '') ? [i + 1] : [],
    );
    const widths = places.map((at) =>
      Math.max(widthOf(text.slice(0, at).trimEnd(), face, 14), widthOf(text.slice(at).trimStart(), face, 14)),
    );
    expect(balance(text, face, 14, 2).width).toBeCloseTo(Math.min(...widths), 6);
    expect(balance(text, face, 14, 2).lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
  expect(balance('Donaudampfschifffahrt', face, 14, 2).lines).toEqual(['Donaudampfschifffahrt']);
});

test('right-to-left text, ideographs and emoji have a width', () => {
  expect(widthOf('الميناء', 'serif400', 10)).toBeGreaterThan(20);
  expect(widthOf('市は橋', 'serif400', 10)).toBeCloseTo(30.6, 3);
  expect(widthOf('🚢', 'serif400', 10)).toBeCloseTo(14, 3);
  expect(wrap('市は橋の再建に同意した', 'serif400', 10, 65, 2)?.lines).toHaveLength(2);
});
