/** Stories told by the clock: events at their minute, hours on the axis, and no hour for what has none. */
import { describe, expect, test } from 'vitest';
import { story, type EventSketch } from '../model/fixtures.ts';
import type { Timeline } from '../model/timeline.ts';
import { frameOf } from './frame.ts';
import { clockAt, MINUTE } from './hours.ts';
import { layout } from './index.ts';
import { openingOf } from './opening.ts';
import { dayWords } from './say-day.ts';
import { cameraOf, HOME, toTime, zoomAt, whole } from './scale.ts';
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
    expect([clockAt(from), clockAt(to)]).toEqual(['13:55', '15:05']);
    expect((to - from) * 24).toBeCloseTo(7 / 6, 6);
  });

  test('opens on what the clock tells, with a little air, and shows its whole days when asked', () => {
    for (const { clocks, days, opening } of [
      // a day without its hour runs through the picture
      { clocks: ['19:00', '20:10', '22:30', null], opening: ['18:50', '22:40'] },
      // and one that would not be seen is held
      { clocks: ['19:00', '20:10', '22:30', null], days: [DAY, DAY, DAY, '2031-08-15'], opening: null },
      // nothing is won by leaving two hours out
      { clocks: ['01:00', '07:05', '22:30', null], opening: null },
      { clocks: ['00:00', '00:20', '00:31', null], opening: ['00:00', '00:35'] },
      { clocks: ['19:00', '20:10', '22:30'], opening: null },
    ]) {
      const timeline = told(clocks, days);
      const table = tableOf(timeline);
      const window = openingOf(table);
      expect(window && [clockAt(window.from), clockAt(window.to)]).toEqual(opening);
      const { elastic } = frame(timeline);
      const camera = window ? cameraOf(elastic, window, 900) : HOME;
      const { labels } = layout(frame(timeline), { camera, lengthText: () => [] });
      expect(labels).toHaveLength(clocks.length);
      for (const { x0, x1 } of labels) expect(x1 > 0 && x0 < 900).toBe(true);
      // the whole holds the days that are told without an hour
      const all = whole(elastic);
      for (let row = 0; row < table.n; row++)
        expect(all.from <= (table.start[row] ?? 0) && all.to >= (table.end[row] ?? 0)).toBe(true);
    }
  });

  test('of a Sunday has no weekend wash over all of it, in any view', () => {
    const washed = (scene: Scene): number =>
      scene.ground.reduce((sum, shape) => {
        if (shape.kind !== 'rect' || shape.fill !== 'panel') return sum;
        return sum + Math.max(0, Math.min(900, shape.x + shape.w) - Math.max(0, shape.x));
      }, 0);
    const [friday, saturday, sunday, monday] = ['2031-08-15', '2031-08-16', '2031-08-17', '2031-08-18'];
    const clocks = ['14:02', '14:20', '14:41', '14:59'];
    const on = (...days: string[]): Scene => picture(told(clocks, days));
    expect(washed(on(sunday, sunday, sunday, sunday))).toBe(0);
    expect(washed(on(saturday, saturday, sunday, sunday))).toBe(0);
    expect(washed(on(sunday, sunday, monday, monday))).toBe(0);
    // three days have a weekend to tell from the rest
    const three = washed(on(friday, saturday, saturday, sunday));
    expect(three).toBeGreaterThan(300);
    expect(three).toBeLessThan(800);
    // two weekends with a fold between them
    const two = picture(told([null, null, null, null], [saturday, sunday, '2031-11-15', '2031-11-16']));
    expect(two.pieces).toHaveLength(2);
    expect(washed(two)).toBe(0);
    // and a month, seen whole and day by day
    const month = frame(told([null, null, null], ['2031-08-01', '2031-08-16', '2031-08-30']));
    expect(washed(layout(month, { lengthText: () => [] }))).toBeGreaterThan(100);
    for (let day = 0; day < 28; day += 0.25)
      for (const days of [1, 1.5, 2, 2.5]) {
        const from = whole(month.elastic).from + day;
        const camera = cameraOf(month.elastic, { from, to: from + days }, 900);
        const share = washed(layout(month, { camera, overscan: 450, lengthText: () => [] })) / 900;
        expect(share).toBeLessThan(days > 2 ? 0.999 : 1e-9);
      }
  });

  test('midnight is the beginning of its day', () => {
    expect(clockAt(20000)).toBe('00:00');
    for (let minute = 0; minute < 1440; minute++) {
      const said = clockAt(19000 + minute * MINUTE);
      expect(Number(said.slice(0, 2)) * 60 + Number(said.slice(3))).toBe(minute);
    }
  });
});
