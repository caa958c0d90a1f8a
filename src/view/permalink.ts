/**
 * Every state in the query string: `?event=…&from=…&view=list`. Unknown keys are kept; the hash belongs to hosts and
 * text fragments. What cannot be read is left out, never an error.
 */
import { dayAt, dayNumber } from '../layout/days.ts';
import type { Window } from '../layout/scale.ts';
import type { Grouping } from '../layout/table.ts';
import { isDay } from '../model/time.ts';
import { EVENT_KINDS, type EventKind } from '../model/timeline.ts';
import { NO_FILTER, type Filter } from './find/filter.ts';
import type { CoverageOrder } from './list/coverage.ts';
import type { ThemeName } from './theme.svelte.ts';

export type ViewName = 'timeline' | 'list' | 'coverage';

export interface Place {
  readonly view: ViewName;
  /** An event id or alias; null for none, undefined where the link does not say. */
  readonly event: string | null | undefined;
  /** The article open in the reader. */
  readonly article: string | null;
  readonly elastic: boolean;
  readonly window: Window | null;
  readonly group: Grouping;
  readonly filter: Filter;
  /** Order of the coverage table. */
  readonly order: CoverageOrder;
  readonly theme: ThemeName;
}

export const START: Place = {
  view: 'timeline',
  event: undefined,
  article: null,
  elastic: true,
  window: null,
  group: 'actor',
  filter: NO_FILTER,
  order: 'date',
  theme: 'auto',
};

const OWN = [
  'view',
  'event',
  'article',
  'scale',
  'from',
  'to',
  'lanes',
  'actor',
  'source',
  'kind',
  'least',
  'after',
  'before',
  'q',
  'order',
  'theme',
];

/** Windows of fewer days are said by the minute, unless they are whole days. */
const BY_THE_HOUR = 4;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const DAY = 86_400_000;

/** By the minute, in no zone. */
const momentText = (t: number): string => new Date(t * DAY + 1).toISOString().slice(0, 16);

/** A day's beginning or, as an end, the day after it; a moment as it is; NaN for anything else. */
const momentIn = (text: string, after: 0 | 1): number =>
  isDay(text) ? dayNumber(text) + after : MOMENT.test(text) ? Date.parse(`${text}Z`) / DAY : NaN;

function windowOf(from: string, to: string): Window | null {
  const window = { from: momentIn(from, 0), to: momentIn(to, 1) };
  return window.to > window.from ? window : null;
}

/** Reads a query string. */
export function readPlace(query: string): Place {
  const q = new URLSearchParams(query);
  const view = q.get('view');
  const event = q.get('event');
  const lanes = q.get('lanes');
  const [order, theme] = [q.get('order'), q.get('theme')];
  const [after, before] = [q.get('after') ?? '', q.get('before') ?? ''];
  const least = Number(q.get('least') ?? 1);
  const isKind = (k: string): k is EventKind => (EVENT_KINDS as readonly string[]).includes(k);
  return {
    view: view === 'list' || view === 'coverage' ? view : 'timeline',
    event: event === null ? undefined : event === 'none' ? null : event,
    article: q.get('article'),
    elastic: q.get('scale') !== 'true',
    window: windowOf(q.get('from') ?? '', q.get('to') ?? ''),
    group: lanes === 'source' || lanes === 'kind' ? lanes : 'actor',
    filter: {
      groups: q.getAll('actor'),
      sources: q.getAll('source'),
      kinds: q.getAll('kind').filter(isKind),
      least: Number.isInteger(least) && least > 1 && least < 10_000 ? least : 1,
      from: isDay(after) ? after : null,
      to: isDay(before) ? before : null,
      words: q.get('q') ?? '',
    },
    order: order === 'reported' || order === 'alone' ? order : 'date',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

/** The query string of a place, with the unknown keys of the present one kept. Empty when there is nothing to say. */
export function writePlace(place: Place, present: string): string {
  const q = new URLSearchParams(present);
  for (const key of OWN) q.delete(key);
  if (place.view !== 'timeline') q.set('view', place.view);
  if (place.event !== undefined) q.set('event', place.event ?? 'none');
  if (place.article) q.set('article', place.article);
  if (!place.elastic) q.set('scale', 'true');
  if (place.window) {
    const { from, to } = place.window;
    const near = to - from < BY_THE_HOUR && (to - from) % 1 !== 0;
    const first = Math.round(from);
    q.set('from', near ? momentText(from) : dayAt(first));
    q.set('to', near ? momentText(to) : dayAt(Math.max(first, Math.round(to) - 1)));
  }
  if (place.group !== 'actor') q.set('lanes', place.group);
  if (place.order !== 'date') q.set('order', place.order);
  if (place.theme !== 'auto') q.set('theme', place.theme);
  const { filter } = place;
  for (const value of filter.groups) q.append('actor', value);
  for (const value of filter.sources) q.append('source', value);
  for (const value of filter.kinds) q.append('kind', value);
  if (filter.least > 1) q.set('least', String(filter.least));
  if (filter.from) q.set('after', filter.from);
  if (filter.to) q.set('before', filter.to);
  if (filter.words.trim()) q.set('q', filter.words.trim());
  const text = q.toString();
  return text ? `?${text}` : '';
}

/** Finds an event by its id or one of its aliases, of which an embed has only the beginnings. */
export function resolveEvent<E extends { readonly id: string; readonly aliases: readonly string[] }>(
  events: readonly E[],
  id: string,
): E | null {
  return (
    events.find((e) => e.id === id) ??
    events.find((e) => e.aliases.some((alias) => alias === id || alias === id.slice(0, 5))) ??
    null
  );
}
