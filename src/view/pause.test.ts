import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPause } from './pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('calls back once after the last of many steps, with one timer, and again after later ones', () => {
  const rested = vi.fn();
  const step = afterPause(100, rested);
  for (let i = 0; i < 5; i++) {
    step();
    vi.advanceTimersByTime(60);
    expect(vi.getTimerCount()).toBe(1);
  }
  expect(rested).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(rested).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
  step();
  vi.advanceTimersByTime(100);
  expect(rested).toHaveBeenCalledTimes(2);
});
