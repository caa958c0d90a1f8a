import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Address, ADDRESS_REST } from './address.ts';
import { readPlace, START, type Place } from './permalink.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window whose history is a list of queries. */
function hostAt(search: string, refuses = false) {
  const entries = [search];
  const calls: string[] = [];
  const location = {
    pathname: '/story/',
    hash: '#here',
    get search() {
      return entries.at(-1) ?? '';
    },
  };
  const put = (how: string, address: string): void => {
    calls.push(how);
    if (refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
    const query = /^\/story\/(?<query>[^#]*)#here$/u.exec(address)?.groups?.query;
    if (query === undefined) throw new Error(`not of this page: ${address}`);
    if (how === 'pushState') entries.push(query);
    else entries[entries.length - 1] = query;
  };
  const history = {
    state: null,
    pushState: (_: unknown, __: string, address: string) => put('pushState', address),
    replaceState: (_: unknown, __: string, address: string) => put('replaceState', address),
  };
  const host = { history, location } as unknown as ConstructorParameters<typeof Address>[0];
  return { address: new Address(host), entries, calls };
}
const panned = (day: number, event: string | null = null): Place => ({
  ...START,
  event,
  window: { from: 20_000 + day, to: 20_100 + day },
});

test('a pan of five hundred frames is written once, when it rests; the pan after a closed event is no step', () => {
  const { address, entries, calls } = hostAt('?keep=me');
  for (let frame = 0; frame < 500; frame++) {
    address.follow(panned(frame), null);
    vi.advanceTimersByTime(16);
  }
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(ADDRESS_REST);
  expect(calls).toEqual(['replaceState']);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatch(/^\?keep=me&/u);
  expect(readPlace(entries[0] ?? '').window).toEqual(panned(499).window);
  address.follow(panned(499), null);
  vi.advanceTimersByTime(ADDRESS_REST * 2);
  expect(calls).toEqual(['replaceState']);
});

test('what waits is written before the page is left, and before the step that another event is', () => {
  const left = hostAt('');
  left.address.follow(panned(3), null);
  left.address.write();
  expect(readPlace(left.entries[0] ?? '').window).toEqual(panned(3).window);
  left.address.write();
  vi.advanceTimersByTime(ADDRESS_REST * 2);
  expect(left.calls).toEqual(['replaceState']);

  const opened = hostAt('');
  opened.address.follow(panned(5), null);
  opened.address.follow(panned(5, 'e1'), 'e1');
  expect(opened.calls).toEqual(['replaceState', 'pushState']);
  expect(opened.entries.map((query) => readPlace(query).event)).toEqual([null, 'e1']);
});

test('a choice is written at once, with the stretch of time that had not rested; typing is written when it rests', () => {
  const { address, entries, calls } = hostAt('');
  address.follow(panned(1), null);
  vi.advanceTimersByTime(ADDRESS_REST);
  const moved = panned(2);
  address.follow(moved, null);
  address.follow({ ...moved, view: 'list' }, null);
  expect(calls).toEqual(['replaceState', 'replaceState']);
  expect(readPlace(entries[0] ?? '')).toMatchObject({ view: 'list', window: moved.window });
  for (const words of ['f', 'fl', 'flo', 'flood'])
    address.follow({ ...moved, filter: { ...moved.filter, words } }, null);
  expect(calls).toHaveLength(2);
  vi.advanceTimersByTime(ADDRESS_REST);
  expect(calls).toHaveLength(3);
  expect(readPlace(entries[0] ?? '').filter.words).toBe('flood');
});

test('Back brings its own address, over which nothing is written', () => {
  const { address, entries, calls } = hostAt('?event=e1');
  address.follow({ ...START, event: 'e1' }, 'e1');
  address.follow({ ...START, event: 'e2' }, 'e2');
  address.follow(panned(9, 'e2'), 'e2');
  entries.pop();
  address.follow({ ...START, event: 'e1' }, 'e1');
  vi.advanceTimersByTime(ADDRESS_REST * 2);
  expect(calls).toEqual(['pushState']);
  expect(entries).toEqual(['?event=e1']);
});

test('a host that forbids addresses changes nothing else', () => {
  const { address, entries, calls } = hostAt('', true);
  address.follow(panned(1), null);
  vi.advanceTimersByTime(ADDRESS_REST);
  address.follow(panned(1, 'e1'), 'e1');
  expect(calls).toEqual(['replaceState', 'pushState']);
  expect(entries).toEqual(['']);
});
