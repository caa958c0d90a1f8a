/** Which face each part of a line is set in, and where it stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRightToLeft } from './direction.ts';
import { asSeen, runsOf } from './runs.ts';

const told = (text: string, seen = false): string => {
  const runs = runsOf(text, isRightToLeft(text));
  return (seen ? asSeen(runs) : runs)
    .map(({ text: part, arabic }) => (arabic ? `[${part}]` : part))
    .join('|');
};

test.each([
  ['The mayor opens the bridge', 'The mayor opens the bridge'],
  ['Мэр открыл мост', 'Мэр открыл мост'],
  ['افتتح العمدة الجسر', '[افتتح العمدة الجسر]'],
  ['قال Reuters إن الجسر', '[قال ]|Reuters|[ إن الجسر]'],
  ['The paper “الأهرام” of Cairo', 'The paper “|[الأهرام]|” of Cairo'],
  ['Газета الأهرام сообщает', 'Газета |[الأهرام]| сообщает'],
  ['في 2026 نعم', '[في ]|2026|[ نعم]'],
  ['في ٢٠٢٦، نعم', '[في ]|[٢٠٢٦]|[، نعم]'],
  ['«مفتوح»', '[«مفتوح»]'],
  ['ראש העיר Putin אמר', 'ראש העיר |Putin| אמר'],
  ['', ''],
])('%s in runs', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['قال Putin إن мост', 'мост|[ إن ]|Putin|[قال ]'],
  ['Putin said نعم today', 'Putin said |[نعم]| today'],
  ['Read الأهرام 2026 الجديدة now', 'Read |[ الجديدة]|2026|[الأهرام ]| now'],
  ['Reuters. قال', 'Reuters. |[قال]'],
  ['قال Reuters. نعم', '[. نعم]|Reuters|[قال ]'],
])('%s as seen', (text, expected) => expect(told(text, true)).toBe(expected));

test('runs are the whole line, neighbours differ, and being seen loses none', () => {
  const mixed = fc.string({
    unit: fc.constantFrom('a', 'ж', 'م', 'ل', ' ', '“', '،', '7', '٧', '\u064b', '中'),
  });
  fc.assert(
    fc.property(mixed, fc.boolean(), (text, rightToLeft) => {
      const runs = runsOf(text, rightToLeft);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const [i, { level, arabic }] of runs.entries())
        if (i > 0) expect([level, arabic]).not.toEqual([runs[i - 1]?.level, runs[i - 1]?.arabic]);
      expect(new Set(asSeen(runs))).toEqual(new Set(runs));
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('the first letter tells where a text begins', () => {
  expect(isRightToLeft('«قال Putin')).toBe(true);
  expect(isRightToLeft('2026: שלום')).toBe(true);
  expect(isRightToLeft('Putin قال')).toBe(false);
  expect(isRightToLeft('2026')).toBe(false);
});
