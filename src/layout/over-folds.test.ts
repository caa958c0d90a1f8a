/** Folded time behind titles and bars. */
import { expect, test } from 'vitest';
import { story, type EventSketch } from '../model/fixtures.ts';
import { STATES } from '../model/fixtures-states.ts';
import { frameOf } from './frame.ts';
import { layout } from './index.ts';
import { widthOf } from './measure.ts';
import { mover } from './move.ts';
import { foldsOf } from './over-folds.ts';
import { HOME } from './scale.ts';
import type { Scene } from './scene.ts';
import { dayWords } from './say-day.ts';
import { tableOf } from './table.ts';
import type { Timeline } from '../model/timeline.ts';

const lengthText = (): readonly string[] => ['long'];
const framed = (timeline: Timeline, width = 736) =>
  frameOf(tableOf(timeline), { width, height: 560, elastic: true, words: dayWords('en') });

/** The lines of titles that lie over a fold, and whether paper lies between them and the tear there. */
function overTears({ labels, ground, pieces }: Scene): readonly boolean[] {
  const out: boolean[] = [];
  for (const [p, q] of foldsOf(pieces))
    for (const { box, lines, face, size, lineHeight, side } of labels)
      for (const [i, text] of lines.entries()) {
        const w = widthOf(text, face, size);
        const x = side === 'left' ? box.x + box.w - w : box.x;
        const [a, b] = [Math.max(p, x), Math.min(q, x + w)];
        if (b <= a) continue;
        const y = box.y + (i + 0.5) * lineHeight;
        const at = ground.findIndex(
          (s) =>
            s.kind === 'rect' && s.fill === 'paper' && s.x <= a && s.x + s.w >= b && s.y < y && s.y + s.h > y,
        );
        const torn = ground.findLastIndex((s) => s.kind === 'path');
        out.push(at > torn);
      }
  return out;
}

test.each(['story', 'farApart'] as const)('a title over a tear lies on paper: %s', (name) => {
  const frame = framed(STATES[name]());
  const scene = layout(frame, { lengthText });
  expect(overTears(scene).length).toBeGreaterThan(1);
  expect(overTears(scene)).not.toContain(false);
  // and while a hand zooms
  const moved = mover(scene, frame, lengthText)({ ...HOME, k: 1.1 });
  expect(overTears(moved).length).toBeGreaterThan(0);
  expect(overTears(moved)).not.toContain(false);
});

test('a bar through folded time is broken in each tear that it crosses, and nowhere else', () => {
  const frame = framed(STATES.story());
  const { marks, pieces, labels } = layout(frame, { lengthText });
  const ferries = labels.find(({ row }) => /Ferries carry/.test(frame.table.title(row)));
  const crossed = foldsOf(pieces).filter(([p, q]) => (ferries?.x0 ?? q) < p && (ferries?.x1 ?? p) > q);
  expect(crossed.length).toBeGreaterThan(0);
  const breaks = marks.flatMap((s) =>
    s.kind === 'path' && s.stroke === 'fold' ? [s.d.split(/[MH ]/).filter(Boolean).map(Number)] : [],
  );
  expect(breaks).toHaveLength(crossed.length);
  for (const [i, [from = 0, y, to = 0]] of breaks.entries()) {
    expect(from).toBeGreaterThan(crossed[i]?.[0] ?? Infinity);
    expect(to).toBeLessThan(crossed[i]?.[1] ?? 0);
    expect(y).toBe(ferries?.y);
  }
});

const differ = {
  about: 'fact',
  claims: [
    { text: '“nine”', citations: [0] },
    { text: '“ten”', citations: [1] },
  ],
} as const;

test('where sources differ a light title says so, and a month does in type as dense as can be', () => {
  const told = [0, 1].map((article) => ({ article, text: `The bridge is shut (${article}).` }));
  const quiet = Array.from({ length: 70 }, (_, i): EventSketch => ({
    first: `2030-03-${String(1 + (i % 28)).padStart(2, '0')}`,
    actor: 0,
    title: `Ship ${i} waits`,
    told: [{ article: 0, text: `Ship ${i} waits.` }],
  }));
  const month = { first: '2030-03-01', last: '2030-03-31', precision: 'month' as const, weight: 1 };
  const tiles = (events: readonly EventSketch[]): number => {
    const timeline = story({
      title: 'The bridge',
      articles: [0, 1].map((i) => ({ title: `Report ${i}`, published: '2030-04-01' })),
      actors: [['Port', 'Port']],
      events,
    });
    const { marks } = layout(framed(timeline), { lengthText });
    return marks.filter((s) => s.kind === 'path' && s.stroke === 'paper').length;
  };
  const event = { actor: 0, title: 'The bridge is shut', told, differ };
  expect(tiles([{ ...event, first: '2030-03-05', weight: 0.1 }])).toBe(1);
  expect(tiles([...quiet, { ...event, ...month }])).toBe(1);
  expect(tiles(quiet)).toBe(0);
});
