import { expect, test, vi } from 'vitest';
import { generated } from '../../model/fixtures-states.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { Sift } from './sift.ts';

const story = generated({
  events: 40,
  from: '2024-01-01',
  days: 90,
  lanes: 3,
  sources: 4,
  seed: 3,
  undated: 6,
});
const odd = ({ id }: TimelineEvent): boolean => id.charCodeAt(id.length - 1) % 2 === 1;
const none = (): boolean => false;

function sifting(): { sift: Sift; tell: ReturnType<typeof vi.fn> } {
  const tell = vi.fn();
  return { sift: new Sift(story, tell), tell };
}

test('gives everything until it knows, then what passes and its rows', async () => {
  const { sift, tell } = sifting();
  expect(sift.through(odd, 0)).toEqual({ events: story.events, undated: story.undated, rows: null });
  await vi.waitFor(() => {
    expect(tell).toHaveBeenCalledTimes(1);
  });
  const { events, undated, rows } = sift.through(odd, 0);
  expect(events).toEqual(story.events.filter(odd));
  expect(undated).toEqual(story.undated.filter(odd));
  expect([...(rows ?? [])].map((row) => story.events[row])).toEqual(events);
  expect(events.length).toBeGreaterThan(0);
  // nothing new: nothing to do
  await new Promise((done) => setTimeout(done, 5));
  expect(tell).toHaveBeenCalledTimes(1);
});

test('another filter calls the first off, and what arrives is looked through once more', async () => {
  const { sift, tell } = sifting();
  const asked = vi.fn(odd);
  sift.through(asked, 0);
  sift.through(none, 0);
  await vi.waitFor(() => {
    expect(sift.through(none, 0).events).toEqual([]);
  });
  expect(asked).not.toHaveBeenCalled();
  sift.through(none, 1);
  await vi.waitFor(() => {
    expect(tell).toHaveBeenCalledTimes(2);
  });
});

test('what was found for a filter that is gone is not shown for the next', async () => {
  const { sift } = sifting();
  sift.through(none, 0);
  await vi.waitFor(() => {
    expect(sift.through(none, 0).rows).toHaveLength(0);
  });
  expect(sift.none()).toBeNull();
  expect(sift.through(odd, 0).events).toBe(story.events);
});
