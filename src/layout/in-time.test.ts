import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import type { Timeline } from '../model/timeline.ts';
import { frameOf } from './frame.ts';
import { layout } from './index.ts';
import { nameHeight, nameLines } from './lane-name.ts';
import { dayWords } from './say-day.ts';
import type { Scene } from './scene.ts';
import { tableOf } from './table.ts';

const words = dayWords('en');
const pictured = (timeline: Timeline, width: number): { scene: Scene; height: number } => {
  const table = tableOf(timeline);
  const frame = frameOf(table, { width, height: 470, ample: 760, elastic: true, named: true, words });
  return { scene: layout(frame, { lengthText: () => ['1 yr'] }), height: frame.height };
};

test('titles of a day told by the hour begin with it, and stand in the order of time', () => {
  const timeline = STATES.byTheHour();
  for (const width of [1100, 728]) {
    const { labels } = pictured(timeline, width).scene;
    expect(labels.length).toBeGreaterThan(12);
    const times = new Map(timeline.events.map((e) => [e.id, e.dating.time]));
    for (const { id, lines } of labels)
      expect(/^\d\d:\d\d /.test(lines[0] ?? '')).toBe(times.get(id) !== null);
    for (const p of labels)
      for (const q of labels)
        if (
          times.get(p.id) &&
          times.get(q.id) &&
          p.x0 === q.x0 &&
          p.side === q.side &&
          p.reach.h === q.reach.h &&
          p.importance === q.importance
        )
          if (p.row < q.row && laneOf(timeline, p.id) === laneOf(timeline, q.id))
            expect(p.y).toBeLessThan(q.y);
  }
});

const laneOf = (timeline: Timeline, id: string): string =>
  timeline.events.find((e) => e.id === id)?.actors[0] ?? '';

test('a single hour in a story of days is not put before its title', () => {
  const timeline = STATES.byTheHour();
  const first = timeline.events.find(({ dating }) => dating.time !== null);
  if (!first) throw new Error('no event has an hour');
  const others = timeline.events.filter((e) => e !== first);
  const days = others.map((e) => ({ ...e, dating: { ...e.dating, time: null } }));
  const { labels } = pictured({ ...timeline, events: [first, ...days] }, 1100).scene;
  expect(first.dating.time).not.toBeNull();
  for (const { lines } of labels) expect(lines[0]).not.toMatch(/^\d/);
});

test('what is ordered by time overlaps no more than before', () => {
  for (const width of [1100, 728, 500]) {
    const { labels } = pictured(STATES.byTheHour(), width).scene;
    for (const [i, p] of labels.entries())
      for (const q of labels.slice(i + 1)) {
        const apart =
          p.reach.x + p.reach.w <= q.reach.x ||
          q.reach.x + q.reach.w <= p.reach.x ||
          p.reach.y + p.reach.h <= q.reach.y ||
          q.reach.y + q.reach.h <= p.reach.y;
        expect(apart, `${p.lines.join()} / ${q.lines.join()}`).toBe(true);
      }
  }
});

test('a lane is as high as its name needs', () => {
  expect(nameLines('Port')).toBe(1);
  expect(nameLines('Criminal Cases Review Commission')).toBe(3);
  expect(nameLines('Bundesverfassungsgericht')).toBe(2);
  const timeline = STATES.oneLane();
  const name = 'International Committee for the Coordination of Relief';
  const named = { ...timeline, actors: timeline.actors.map((a) => ({ ...a, group: name })) };
  const one = { ...named, events: named.events.slice(0, 1) };
  expect(pictured(one, 1100).height).toBeGreaterThanOrEqual(nameHeight(name));
});
