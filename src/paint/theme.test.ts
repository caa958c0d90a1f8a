/** Colours: every text at least 4.5 to 1 on what it stands on, every mark 3 to 1, and the page has the same values. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DARK, LIGHT, type Theme } from './theme.ts';
import type { Role } from '../layout/scene.ts';

const css = readFileSync(new URL('../view/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the style sheet in both themes. */
const said = [
  ...css.matchAll(
    / {2}(--[a-z0-9-]{1,20}): var\(--on-light, (#[0-9a-f]{6})\) var\(--on-dark, (#[0-9a-f]{6})\);/g,
  ),
];
const light = new Map(said.map(([, name = '', value = '']) => [name, value]));
const dark = new Map(said.map(([, name = '', , value = '']) => [name, value]));

/** The declarations of the block that opens so. */
function block(opening: string): readonly string[] {
  const from = css.indexOf(opening);
  if (from < 0) throw new Error(`no block ${opening}`);
  return css
    .slice(from + opening.length, css.indexOf('}', from))
    .split(';')
    .map((line) => line.trim());
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return ((x ?? 0) + 0.05) / ((y ?? 0) + 0.05);
}

/** Custom property of a role: `markInk` is `--mark-ink`. */
const propertyOf = (role: Role): string => `--${role.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;

const SOURCES = Array.from({ length: 8 }, (_, i) => `source${i}` as Role);

for (const [name, theme, page] of [
  ['light', LIGHT, light],
  ['dark', DARK, dark],
] as const) {
  const pairs = (front: readonly Role[], back: readonly Role[], least: number): readonly string[] =>
    front.flatMap((f) =>
      back
        .filter((b) => contrast(theme[f], theme[b]) < least)
        .map((b) => `${f} on ${b} is ${contrast(theme[f], theme[b]).toFixed(2)}`),
    );

  test(`${name}: text is at least 4.5 to 1`, () => {
    expect(pairs(['ink', 'ink2', 'mute'], ['paper', 'panel', 'fold'], 4.5)).toEqual([]);
    expect(pairs(['markInk'], ['mark'], 4.5)).toEqual([]);
    for (const back of ['--card', '--hit'])
      for (const front of ['--ink', '--ink2'])
        expect(contrast(page.get(front) ?? '', page.get(back) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test(`${name}: marks, ticks and the focus ring are at least 3 to 1`, () => {
    // titles may cross a fold, and their ticks with them
    expect(pairs(['ink', 'ink2', 'faint', ...SOURCES], ['paper', 'panel', 'fold'], 3)).toEqual([]);
    expect(pairs(['markLine'], ['paper', 'panel'], 3)).toEqual([]);
    for (const back of ['--paper', '--panel', '--card'])
      expect(contrast(page.get('--focus') ?? '', page.get(back) ?? '')).toBeGreaterThanOrEqual(3);
  });

  test(`${name}: the page and the pictures have the same colours`, () => {
    const own: Theme = theme;
    for (const [role, value] of Object.entries(own))
      expect([role, page.get(propertyOf(role as Role))]).toEqual([role, value]);
  });
}

test('dark by the system is dark by choice', () => {
  const chosen = block(":root[data-theme='dark'] {");
  expect(chosen).toEqual(['--on-light:', '--on-dark: initial', 'color-scheme: dark', '']);
  expect(block(":root:not([data-theme='light']) {")).toEqual(chosen);
});

/** Red, green and blue as somebody without one kind of cone sees them (Viénot, Brettel and Mollon 1999). */
const SEEN = {
  protan: [0.1124, 0.8876, 0, 0.1124, 0.8876, 0, 0.004, -0.004, 1],
  deutan: [0.2928, 0.7072, 0, 0.2928, 0.7072, 0, -0.0223, 0.0223, 1],
} as const;

test('neighbouring sources are told apart without red or without green', () => {
  const linear = (hex: string): readonly number[] =>
    [1, 3, 5].map((i) => (parseInt(hex.slice(i, i + 2), 16) / 255) ** 2.2);
  for (const theme of [LIGHT, DARK])
    for (const matrix of Object.values(SEEN)) {
      const seen = (role: Role): readonly number[] => {
        const rgb = linear(theme[role]);
        return [0, 3, 6].map((row) => rgb.reduce((sum, c, i) => sum + c * (matrix[row + i] ?? 0), 0));
      };
      const root = (v: number): number => 255 * Math.max(0, v) ** (1 / 2.2);
      for (const [i, role] of SOURCES.entries()) {
        const next = SOURCES[i + 1];
        if (!next) continue;
        const [a, b] = [seen(role), seen(next)];
        expect(Math.hypot(...a.map((v, c) => root(v) - root(b[c] ?? 0)))).toBeGreaterThan(40);
      }
    }
});
