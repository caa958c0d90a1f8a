/** What holds for the picture of any table, at any size, zoom and place: nothing cut, nothing lost, nothing dishonest. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { lengthWords } from './axis.ts';
import { extent, frameOf, type Frame } from './frame.ts';
import { isSpan } from './glyph.ts';
import { layout, markAt } from './index.ts';
import { widthOf } from './measure.ts';
import { overviewOf } from './overview.ts';
import { dayWords } from './say-day.ts';
import { HOME, panBy, toTime, toX, whole, zoomAt, type Camera } from './scale.ts';
import type { Box, Scene } from './scene.ts';
import { FORM, type EventTable } from './table.ts';

const words = dayWords('en');
const lengthText = ({ years, months, days }: ReturnType<typeof lengthWords>): readonly string[] => [
  `${years}/${months}/${days}`,
];

const WORDS = [
  'Council',
  'of',
  'the',
  'Northern',
  'ports',
  'rejects',
  'a',
  'counter-proposal',
  'by',
  'Übersee',
  'الميناء',
  'העירייה',
  '市',
  '“not yet”',
  'misunderstanding',
  'I',
  '2.5%',
  '🚢',
  'Порт',
];

interface Row {
  readonly start: number;
  readonly days: number;
  readonly lane: number;
  readonly weight: number;
  readonly form: number;
  readonly flags: number;
  readonly title: string;
}

const title = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((w) => w.join(' '));

/** Beginnings as news has them: in bursts, alone, and far away. */
const start = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 20_000, max: 20_040 }) },
  { weight: 3, arbitrary: fc.integer({ min: 19_000, max: 21_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -56_000, max: 26_000 }) },
);

const row = fc
  .record({
    start,
    days: fc.constantFrom(2, 7, 30, 31, 90, 365, 3650),
    lane: fc.nat(5),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    form: fc.constantFrom<number>(...Object.values(FORM)),
    flags: fc.nat(3),
    title,
  })
  .map((r): Row => (isSpan(r.form) ? r : { ...r, days: 1 }));

function tableFrom(rows: readonly Row[], sources: number): EventTable {
  const sorted = rows.toSorted((a, b) => a.start - b.start);
  const lanes = Array.from({ length: Math.max(0, ...rows.map((r) => r.lane + 1)) }, (_, i) => ({
    name: `Lane ${i}`,
    count: rows.filter((r) => r.lane === i).length,
  }));
  return {
    n: sorted.length,
    start: Int32Array.from(sorted, (r) => r.start),
    end: Int32Array.from(sorted, (r) => r.start + r.days),
    lane: Uint16Array.from(sorted, (r) => r.lane),
    weight: Float32Array.from(sorted, (r) => r.weight),
    form: Uint8Array.from(sorted, (r) => r.form),
    flags: Uint8Array.from(sorted, (r) => r.flags),
    lanes,
    sources,
    id: (i) => `e${i}`,
    title: (i) => sorted[i]?.title ?? '',
    ticks: (i) => Uint8Array.from({ length: sources }, (_, s) => (i + s) % 3),
  };
}

const table = fc
  .record({
    rows: fc.array(row, { minLength: 0, maxLength: 160, size: 'max' }),
    sources: fc.constantFrom(1, 3, 8, 12, 40),
  })
  .map(({ rows, sources }) => tableFrom(rows, sources));

const frame = fc
  .record({
    table,
    width: fc.integer({ min: 208, max: 2560 }),
    height: fc.integer({ min: 120, max: 900 }),
    elastic: fc.boolean(),
  })
  .map(({ table, ...size }) => frameOf(table, { ...size, words }));

/** Where a hand may bring the picture: at home, or zoomed at a point by a factor. */
const hand = fc.option(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    factor: fc.double({ min: 1.01, max: 400, noNaN: true }),
  }),
  { nil: null, freq: 3 },
);
const held = (f: Frame, h: { at: number; factor: number } | null): Camera =>
  h ? zoomAt(f.elastic, HOME, h.at * f.width, h.factor, f.width) : HOME;

const draw = (f: Frame, camera = HOME, before: Scene | null = null, overscan = 0): Scene =>
  layout(f, { camera, overscan, before, lengthText });

/** Two of the three zones run fewer tables: what a zone breaks it breaks in all of them. */
const runs = process.env.SOURCELINE_ZONES_ONLY ? 15 : 80;
const always = { numRuns: runs, seed: 20_260_115 } as const;
const apart = (a: Box, b: Box): boolean =>
  a.x >= b.x + b.w - 0.01 || b.x >= a.x + a.w - 0.01 || a.y >= b.y + b.h - 0.01 || b.y >= a.y + a.h - 0.01;
const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

test('no title touches another one or its mark, leaves the frame or its lane, or is cut', () => {
  fc.assert(
    fc.property(frame, hand, fc.boolean(), (f, h, wide) => {
      const over = wide ? f.width / 2 : 0;
      const { labels, lanes } = draw(f, held(f, h), null, over);
      for (const [i, a] of labels.entries()) {
        for (const b of labels.slice(i + 1)) {
          expect(apart(a.box, b.box)).toBe(true);
          expect(apart(a.reach, b.reach)).toBe(true);
        }
        // whole in the frame, or whole beyond an edge of it
        const { x, w } = a.box;
        const inside = x >= -0.01 && x + w <= f.width + 0.01;
        expect(inside || x >= f.width - 0.01 || x + w <= 0.01).toBe(true);
        expect(inside || over > 0).toBe(true);
        const lane = lanes[f.table.lane[a.row] ?? 0];
        expect(a.reach.y).toBeGreaterThanOrEqual((lane?.y ?? Infinity) - 0.01);
        expect(a.reach.y + a.reach.h).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.h ?? 0) + 0.01);
        expect(a.box.y + a.box.h).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.h ?? 0) + 0.01);
        // all of the title, broken between words, as wide as its widest line
        expect(squeeze(a.lines.join(' '))).toBe(squeeze(f.table.title(a.row)));
        const parts = f.table.title(a.row).split(' ');
        for (const line of a.lines) {
          for (const word of line.split(' '))
            expect(parts.some((p) => p.includes(word) && (p === word || /\P{ASCII}/u.test(p)))).toBe(true);
          expect(widthOf(line, a.face, a.size)).toBeLessThanOrEqual(w + 0.01);
        }
        expect(a.size).toBeGreaterThanOrEqual(13);
      }
    }),
    always,
  );
});

test('labelled, marked and counted events are all the events', () => {
  fc.assert(
    fc.property(frame, (f) => {
      const { labelled, marked, counted } = draw(f).shown;
      expect(labelled + marked + counted).toBe(f.table.n);
    }),
    always,
  );
});

test('a lane without a band shows all of its events, however many short titles stand in few rows', () => {
  const rows = Array.from({ length: 50 }, (_, i): Row => ({
    start: 20_000 + 3 * i,
    days: 1,
    lane: 0,
    weight: ((i * 7) % 50) / 50,
    form: FORM.day,
    flags: 0,
    title: 'Vote',
  }));
  const f = frameOf(tableFrom(rows, 1), { width: 1156, height: 80, elastic: false, words });
  const { labelled, marked } = draw(f).shown;
  expect(f.lanes[0]?.bandHeight).toBe(0);
  expect(labelled + marked).toBe(50);
});

test('zoomed, every event of the window is labelled, marked or counted', () => {
  fc.assert(
    fc.property(frame, hand, (f, h) => {
      const camera = held(f, h);
      const scene = draw(f, camera);
      let inside = 0;
      let near = 0;
      for (let i = 0; i < f.table.n; i++) {
        const [a, b] = extent(f.table, i, (t) => toX(f.elastic, camera, t));
        if (b > 0 && a < f.width) inside++;
        const [from, to] = [f.table.start[i] ?? 0, f.table.end[i] ?? 0];
        if (toX(f.elastic, camera, to) > -40 && toX(f.elastic, camera, from) < f.width + 40) near++;
      }
      const { labelled, marked, counted } = scene.shown;
      expect(labelled + marked + counted).toBeGreaterThanOrEqual(inside);
      expect(labelled + marked + counted).toBeLessThanOrEqual(near);
    }),
    always,
  );
});

test('a month, a year and a stretch are drawn over all of their time, never as a point', () => {
  fc.assert(
    fc.property(frame, hand, (f, h) => {
      const camera = held(f, h);
      const scene = draw(f, camera);
      for (const label of scene.labels) {
        if (!isSpan(f.table.form[label.row] ?? 0)) continue;
        expect(label.x0).toBeCloseTo(toX(f.elastic, camera, f.table.start[label.row] ?? 0), 6);
        expect(label.x1).toBeCloseTo(toX(f.elastic, camera, f.table.end[label.row] ?? 0), 6);
      }
      for (const dot of scene.dots) expect(isSpan(f.table.form[dot.row] ?? 0)).toBe(false);
      const discs = scene.marks.filter((s) => s.kind === 'disc').length;
      expect(discs).toBeLessThanOrEqual(scene.labels.filter((l) => !isSpan(f.table.form[l.row] ?? 0)).length);
    }),
    always,
  );
});

test('a day stands in the middle of its day, at every zoom', () => {
  fc.assert(
    fc.property(frame, hand, (f, h) => {
      const camera = held(f, h);
      for (const label of draw(f, camera).labels) {
        if (isSpan(f.table.form[label.row] ?? 0)) continue;
        const day = f.table.start[label.row] ?? 0;
        expect(label.x0).toBe(label.x1);
        expect(Math.floor(toTime(f.elastic, camera, label.x0) + 1e-6)).toBe(day);
      }
    }),
    always,
  );
});

test('folds are honest: nothing begins in them, and what is written in each is its length', () => {
  fc.assert(
    fc.property(frame, (f) => {
      const { pieces } = f.elastic;
      const scene = draw(f);
      for (let i = 0; i < f.table.n; i++) expect(f.table.end[i]).toBeLessThanOrEqual(whole(f.elastic).to);
      const written = scene.axis.filter((s) => s.kind === 'text' && /^\d+\/\d+\/\d+$/.test(s.text));
      expect(written).toHaveLength(pieces.length - 1);
      for (const [i, piece] of pieces.slice(0, -1).entries()) {
        const next = pieces[i + 1];
        if (!next) continue;
        expect(next.from).toBeGreaterThan(piece.to);
        const days = next.from - piece.to;
        const text = written[i];
        if (text?.kind !== 'text') throw new Error('a fold without its length');
        const [y = 0, m = 0, d = 0] = text.text.split('/').map(Number);
        // months of 30.44 days are rounded to the nearest
        const rounded = days < 60 ? 0.5 : days < 36_525 ? 15.3 : 200;
        expect(Math.abs(y * 365.25 + m * 30.4375 + d - days)).toBeLessThanOrEqual(rounded);
        expect(text.x).toBeGreaterThan(scene.pieces[i]?.x1 ?? Infinity);
        expect(text.x).toBeLessThan(scene.pieces[i + 1]?.x0 ?? 0);
      }
      for (let i = 0; i < f.table.n; i++) {
        const at = f.table.start[i] ?? 0;
        expect(pieces.some((p) => at >= p.from && at < p.to)).toBe(true);
      }
    }),
    always,
  );
});

test('without folding there is one piece, and a day is as wide at its beginning as at its end', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 208, max: 2560 }), (t, width) => {
      const f = frameOf(t, { width, height: 400, elastic: false, words });
      const { from, to } = whole(f.elastic);
      expect(f.elastic.pieces).toHaveLength(1);
      const x = (at: number): number => toX(f.elastic, HOME, at);
      expect(x(from + 1) - x(from)).toBeCloseTo(x(to) - x(to - 1), 6);
      expect(x(from)).toBeCloseTo(0, 6);
      expect(x(to)).toBeCloseTo(width, 6);
    }),
    always,
  );
});

test('dates on the axis neither overlap nor leave their piece', () => {
  fc.assert(
    fc.property(frame, hand, (f, h) => {
      const scene = draw(f, held(f, h));
      for (const row of ['upper', 'lower'] as const) {
        const texts = scene.axis
          .filter((s) => s.kind === 'text' && 'row' in s && s.row === row)
          .map((s) => (s.kind === 'text' ? [s.x, s.x + widthOf(s.text, s.face, s.size)] : [0, 0]))
          .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
        for (const [i, [a = 0, b = 0]] of texts.entries()) {
          expect(a).toBeGreaterThanOrEqual((texts[i - 1]?.[1] ?? -Infinity) - 0.01);
          expect(scene.pieces.some((p) => a >= p.x0 - 1.01 && b <= p.x1 + 1.01)).toBe(true);
          expect(a).toBeGreaterThanOrEqual(-1.01);
          expect(b).toBeLessThanOrEqual(f.width + 1.01);
        }
      }
    }),
    always,
  );
});

test('zoom and pan move no lane, and a title that stays in reach keeps its row', () => {
  let seen = 0;
  let kept = 0;
  fc.assert(
    fc.property(frame, hand, fc.integer({ min: -300, max: 300 }), (f, h, dx) => {
      const first = draw(f, held(f, h));
      const next = draw(f, panBy(f.elastic, first.camera, dx, f.width), first);
      expect(next.lanes).toEqual(first.lanes);
      expect(next.height).toBe(first.height);
      const moved = first.camera.left - next.camera.left;
      for (const a of first.labels) {
        const b = next.labels.find((l) => l.row === a.row);
        const stays = a.reach.x + moved > 0 && a.reach.x + a.reach.w + moved < f.width;
        if (!stays) continue;
        seen++;
        if (b && b.slot === a.slot && b.side === a.side && b.lines.length === a.lines.length) kept++;
      }
    }),
    always,
  );
  expect(seen).toBeGreaterThan(4 * runs);
  // the rest are titles under bars that follow the frame's edge, and those that a heavier newcomer moves
  expect(kept / seen).toBeGreaterThan(0.97);
});

test('the overview is true to time whatever the axis does', () => {
  fc.assert(
    fc.property(frame, hand, (f, h) => {
      const camera = held(f, h);
      const { x, t, brush, shapes } = overviewOf(f, camera);
      const { from, to } = whole(f.elastic);
      const bars = shapes.flatMap((shape) => (shape.kind === 'bars' ? [...shape.boxes] : []));
      const drawn = (px: number): boolean =>
        bars.some((left, at) => at % 4 === 0 && left <= px + 3 && left + 3 >= px - 3);
      for (let i = 0; i < f.table.n; i++) {
        const [start, end] = [f.table.start[i] ?? 0, f.table.end[i] ?? 0];
        // a month is no point: it is seen from its first day to its last
        const seen = end - start > 1 ? [start, (start + end) / 2, end] : [start + (end - start) / 2];
        for (const time of seen) expect(drawn(Math.max(0, Math.min(f.width, x(time))))).toBe(true);
      }
      expect(x(from)).toBeCloseTo(0, 6);
      expect(x((from + to) / 2)).toBeCloseTo(f.width / 2, 6);
      expect(t(x(from + 1))).toBeCloseTo(from + 1, 4);
      expect(brush[0]).toBeGreaterThanOrEqual(0);
      expect(brush[1]).toBeLessThanOrEqual(f.width);
      expect(brush[1]).toBeGreaterThanOrEqual(brush[0]);
    }),
    always,
  );
});

test('every event has a place that focus can stand on', () => {
  fc.assert(
    fc.property(frame, (f) => {
      const scene = draw(f);
      for (let i = 0; i < f.table.n; i++) {
        const { x0, x1, y } = markAt(scene, f, i);
        expect(x1).toBeGreaterThanOrEqual(x0);
        expect(x0).toBeGreaterThanOrEqual(-0.01);
        expect(x1).toBeLessThanOrEqual(f.width + 0.01);
        const lane = scene.lanes[f.table.lane[i] ?? 0];
        expect(y).toBeGreaterThanOrEqual(lane?.y ?? Infinity);
        expect(y).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.h ?? 0));
      }
    }),
    always,
  );
});

test('the same table gives the same scene in Los Angeles, in UTC and in Kiritimati', () => {
  const own = process.env.TZ;
  try {
    fc.assert(
      fc.property(table, (t) => {
        const scenes = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'].map((zone) => {
          process.env.TZ = zone;
          const f = frameOf(t, { width: 900, height: 400, elastic: true, words: dayWords('en') });
          return JSON.stringify(draw(f));
        });
        expect(new Set(scenes).size).toBe(1);
      }),
      { ...always, numRuns: Math.ceil(runs / 2) },
    );
  } finally {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  }
});
