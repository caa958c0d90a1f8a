import { expect, test } from 'vitest';
import { DARK, LIGHT } from '../../paint/theme.ts';
import { weightCurve, weightFilter } from './letter-weight.ts';

test('white letters grow heavier by Skia’s own curve, black ones hardly', () => {
  // SkMaskGamma with gamma 1.2: half covered becomes 0.5 to the power of 1 / 1.2
  expect(weightCurve('#ffffff')[8]).toBeCloseTo(0.5 ** (1 / 1.2), 6);
  expect(weightCurve('#000000')[8]).toBeCloseTo((1 - 0.45 ** (1 / 1.2)) / 1, 6);
  expect(weightFilter('#ffffff').element).toContain('tableValues="0.0000 ');
});

test.each(['#000000', '#17191c', '#808080', '#a3a9b0', '#f1f0eb', '#ffffff'])(
  '%s: nothing stays nothing, all stays all, and more never becomes less',
  (colour) => {
    const curve = weightCurve(colour);
    expect([curve[0], curve.at(-1)]).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)]);
    expect(curve.every((cover, i) => i === 0 || cover > (curve[i - 1] ?? 1))).toBe(true);
  },
);

test('the lighter the letters, the heavier they are drawn, and each colour has its filter', () => {
  const half = (colour: string): number => weightCurve(colour)[8] ?? 0;
  expect(half(DARK.ink)).toBeGreaterThan(half(DARK.ink2) - 1e-9);
  expect(half(DARK.ink2)).toBeGreaterThan(half(LIGHT.ink2) + 0.02);
  expect(Math.abs(half(LIGHT.ink) - 0.5)).toBeLessThan(0.03);
  expect(weightFilter(DARK.ink).id).toBe('letters-f1f0eb');
  expect(weightFilter(DARK.ink).element).not.toBe(weightFilter(DARK.ink2).element);
});
