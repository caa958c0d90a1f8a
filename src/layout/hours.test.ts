/** Stories told by the clock: events at their minute, hours on the axis, and no hour for what has none. */
import { describe, expect, test } from 'vitest';
import { story, type EventSketch } from '../model/fixtures.ts';
import type { Timeline } from '../model/timeline.ts';
import { frameOf } from './frame.ts';
import { clockAt, MINUTE } from './hours.ts';
import { layout } from './index.ts';
import { dayWords } from './say-day.ts';
import { HOME, toTime, zoomAt, whole } from './scale.ts';
import type { AxisLabel, Scene } from './scene.ts';
import { FORM, tableOf } from './table.ts';

const DAY = '2031-08-14';
const told = (clocks: readonly (string | null)[], days: readonly string[] = []): Timeline =>
  story({
    title: 'A morning at the lock',
    articles: [{ title: 'Minute by minute', publisher: 'Canal Post', published: DAY }],
    actors: [['Keeper', 'Lock', undefined, 'person']],
    events: clocks.map((time, i): EventSketch => ({
      first: days[i] ?? DAY,
      ...(time ? { time } : {}),
      actor: 0,
      title: `Gate ${i + 1} is closed`,
      weight: 0.5,
      told: [{ article: 0, text: `Gate ${i + 1} was closed [that day].` }],
    })),
  });
const frame = (timeline: Timeline, width = 900) =>
  frameOf(tableOf(timeline), { width, height: 470, elastic: true, words: dayWords('en') });
const picture = (timeline: Timeline, width = 900): Scene =>
  layout(frame(timeline, width), { lengthText: () => [] });
const lower = (scene: Scene): string[] =>
  scene.axis.filter((s): s is AxisLabel => 'row' in s && s.row === 'lower').map(({ text }) => text);

describe('a story of hours', () => {
  const morning = told(['06:20', '07:05', '07:06', '11:40', null]);

  test('names hours under the day, and each event stands at its minute', () => {
    for (const width of [500, 900, 1800]) {
      const scene = picture(morning, width);
      expect(lower(scene).length).toBeGreaterThan(3);
      for (const text of lower(scene)) expect(text).toMatch(/^\d\d:\d\d$/);
      const at = (label: (typeof scene.labels)[number]): string =>
        clockAt(toTime(scene.elastic, scene.camera, (label.x0 + label.x1) / 2));
      for (const label of scene.labels)
        if (/^\d\d:/.test(label.lines.join(' '))) expect(at(label)).toBe(label.lines.join(' ').slice(0, 5));
      expect(scene.shown.labelled + scene.shown.marked + scene.shown.counted).toBe(5);
    }
  });

  test('an event without an hour has the whole day, never a point of it', () => {
    const table = tableOf(morning);
    const row = [...table.form].indexOf(FORM.within);
    expect([...table.form].filter((form) => form === FORM.within)).toHaveLength(1);
    expect((table.end[row] ?? 0) - (table.start[row] ?? 0)).toBe(1);
  });

  test('is not one where hours are few, where days are many, or where a part of the day is all that is told', () => {
    for (const timeline of [
      told(['06:20', null, null, null, null, null, null]),
      told(['06:20', '07:05', '11:40'], [DAY, DAY, '2031-09-20']),
      told(['06:20', '07:05']),
    ]) {
      const table = tableOf(timeline);
      expect(table.hours).toBeUndefined();
      expect([...table.form]).not.toContain(FORM.within);
      for (const text of lower(picture(timeline))) expect(text).not.toMatch(/:/);
    }
  });

  test('comes as near as an hour, and the axis then names minutes', () => {
    const near = frame(morning);
    const camera = zoomAt(near.elastic, HOME, 450, 1000, 900);
    const { from, to } = whole(near.elastic);
    expect(toTime(near.elastic, camera, 900) - toTime(near.elastic, camera, 0)).toBeCloseTo(1 / 24, 3);
    expect(to - from).toBeLessThanOrEqual(1.1);
    const labels = lower(layout(near, { camera, lengthText: () => [] }));
    expect(labels.some((text) => !text.endsWith(':00'))).toBe(true);
  });

  test('of one hour fills the picture with that hour, not with a day of it', () => {
    const clocks = Array.from({ length: 60 }, (_, minute) => `14:${String(minute).padStart(2, '0')}`);
    const near = frame(told(clocks));
    const { from, to } = whole(near.elastic);
    expect([clockAt(from), clockAt(to)]).toEqual(['13:00', '16:00']);
    expect((to - from) * 24).toBeCloseTo(3, 6);
  });

  test('midnight is the beginning of its day', () => {
    expect(clockAt(20000)).toBe('00:00');
    for (let minute = 0; minute < 1440; minute++) {
      const said = clockAt(19000 + minute * MINUTE);
      expect(Number(said.slice(0, 2)) * 60 + Number(said.slice(3))).toBe(minute);
    }
  });
});
