/**
 * The product's own chart in the stage of a benchmark page: axis and lanes alone, 600 px high; below 600 px wide the
 * vertical list. Up to 5,000 events they are a whole Timeline, above that columns, as in a site of that size.
 */
import { flushSync, mount } from 'svelte';
import '../../src/view/fonts.css';
import '../../src/view/page.css';
import '../../src/view/more.css';
import './stage.css';
import { AXIS_HEIGHT } from '../../src/layout/axis.ts';
import { dayAt } from '../../src/layout/days.ts';
import { windowOf } from '../../src/layout/scale.ts';
import { FORM, type EventTable } from '../../src/layout/table.ts';
import { story } from '../../src/model/fixtures.ts';
import type { Dating, Day } from '../../src/model/time.ts';
import type { DatedEvent, Timeline } from '../../src/model/timeline.ts';
import Chart from '../../src/view/chart/Chart.svelte';
import { Explore } from '../../src/view/explore.svelte.ts';
import type { Site } from '../../src/view/load/known.ts';
import { START } from '../../src/view/permalink.ts';
import { handsOn } from '../../src/view/chart/hands.ts';
import ListView from '../../src/view/list/ListView.svelte';
import { en } from '../../src/view/texts/en.ts';
import { learn, textsIn } from '../../src/view/texts/say.ts';
import { theme } from '../../src/view/theme.svelte.ts';

interface BenchEvent {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly precision: 'day' | 'month';
  readonly headline: string;
  readonly lane: number;
  readonly importance: number;
}

interface Bench {
  readonly lanes: readonly string[];
  events(): BenchEvent[];
  painted(): void;
  domain?: () => readonly number[];
  drawn?: () => number;
  rect?: () => { x: number; y: number; width: number; height: number };
  labels?: () => { text: string; x: number; y: number; w: number; h: number; full: boolean }[];
}

declare const __bench: Bench;

const DAY = 86_400_000;
const MOST_OBJECTS = 5000;
const STAGE = 600;

const events = __bench.events();
const stage = document.getElementById('stage');
if (!stage) throw new Error('the page has no #stage');

learn(en);
const explore =
  events.length > MOST_OBJECTS
    ? new Explore(empty(), textsIn('en'), START, siteOf(columnsOf(events)))
    : new Explore(timelineOf(events), textsIn('en'));
explore.width = innerWidth;
explore.height = innerHeight;
explore.room = STAGE - AXIS_HEIGHT;
explore.chartWidth = stage.clientWidth;
// what is laid out does not wait for the faces, which the head has asked for; what is drawn does
if (!explore.narrow) void explore.scene;
await document.fonts.ready;
theme.start();
if (explore.narrow) mount(ListView, { target: stage, props: { explore, copy: () => undefined } });
else mount(Chart, { target: stage, props: { explore, Counts: undefined, hands: handsOn(explore) } });
flushSync();

__bench.domain = () => {
  const { from, to } = windowOf(explore.frame.elastic, explore.camera, explore.plotWidth);
  return [from * DAY, to * DAY];
};
__bench.drawn = () => explore.scene.shown.labelled + explore.scene.shown.marked;
__bench.rect = () => (stage.querySelector('.plot') ?? stage).getBoundingClientRect();
// the harness has no Ctrl key: here a plain wheel zooms as it does on the peers' pages
stage.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!explore.narrow)
      explore.zoom(
        Math.pow(1.0015, -event.deltaY),
        event.clientX - (stage.querySelector('.plot')?.getBoundingClientRect().left ?? 0),
      );
  },
  { passive: false, capture: true },
);
__bench.labels = () =>
  [...stage.querySelectorAll<HTMLElement>(explore.narrow ? '.entry h3 button' : '.ev:not(.out)')].map(
    (el) => {
      const { x, y, width, height } = el.getBoundingClientRect();
      return { text: el.textContent, x, y, w: width, h: height, full: el.scrollWidth <= el.clientWidth + 1 };
    },
  );
__bench.painted();

function timelineOf(list: readonly BenchEvent[]): Timeline {
  const days = new Map<number, Day>();
  const day = (ms: number): Day => {
    let known = days.get(ms);
    if (!known) days.set(ms, (known = dayAt(ms / DAY)));
    return known;
  };
  const actor = (i: number): string => `p${i}`;
  const event = (e: BenchEvent): DatedEvent => {
    const [first, last] = [day(e.start), day(e.end - DAY)];
    const precision = e.precision === 'month' ? 'month' : first === last ? 'day' : 'interval';
    const edtf = precision === 'day' ? first : precision === 'month' ? first.slice(0, 7) : `${first}/${last}`;
    const dating: Dating = {
      edtf,
      first,
      last,
      precision,
      approximate: false,
      time: null,
      rule: '',
      evidence: null,
      explanation: '',
    };
    return {
      edtf,
      first,
      last,
      precision,
      id: String(e.id),
      aliases: [],
      title: e.headline,
      kind: 'statement',
      status: 'happened',
      actors: [actor(e.lane)],
      place: null,
      weight: e.importance,
      independent: 1,
      citations: [
        {
          article: 'a0',
          start: 0,
          end: 0,
          quote: e.headline,
          speaker: null,
          dating,
          support: 'states-date',
        },
      ],
      disagreements: [],
      edited: [],
      dating,
    };
  };
  const events = list.toSorted((a, b) => a.start - b.start || b.importance - a.importance).map(event);
  const actors = __bench.lanes.map((name, i) => ({
    id: actor(i),
    name,
    kind: 'person' as const,
    role: null,
    group: name,
  }));
  return { ...empty(), actors, events };
}

/** One article and nothing that it tells. */
function empty(): Timeline {
  return story({
    title: '',
    articles: [{ title: 'One article', published: '2026-04-04' }],
    actors: [],
    events: [],
  });
}

/** Columns as a site of that size has them: the row of an event that is not here yet is in its id. */
function siteOf(table: EventTable): Site {
  const rowOf = (id: string): number => Number(id.slice(1));
  return {
    attach: () => undefined,
    passing: () => null,
    table: () => table,
    rows: () => ({ get: rowOf, has: () => true }),
    coming: 0,
    find: () => null,
    whole: () => Promise.resolve(empty()),
  };
}

function columnsOf(list: BenchEvent[]): EventTable {
  const sorted = list.sort((a, b) => a.start - b.start);
  const counts = __bench.lanes.map((name, i) => ({ name, i, count: 0 }));
  for (const e of sorted) {
    const lane = counts[e.lane];
    if (lane) lane.count++;
  }
  const lanes = counts.filter((l) => l.count).sort((a, b) => b.count - a.count);
  const at = new Map(lanes.map((l, i) => [l.i, i]));
  const none = new Uint8Array(1);
  const event = (row: number): BenchEvent => {
    const found = sorted[row];
    if (!found) throw new RangeError(`row ${row}`);
    return found;
  };
  return {
    n: sorted.length,
    start: Int32Array.from(sorted, (e) => e.start / DAY),
    end: Int32Array.from(sorted, (e) => e.end / DAY),
    lane: Uint16Array.from(sorted, (e) => at.get(e.lane) ?? 0),
    weight: Float32Array.from(sorted, (e) => e.importance),
    form: Uint8Array.from(sorted, (e) =>
      e.precision === 'month' ? FORM.within : e.end - e.start > DAY ? FORM.lasted : FORM.day,
    ),
    flags: new Uint8Array(sorted.length),
    lanes,
    sources: 1,
    id: (row) => `~${row}`,
    title: (row) => event(row).headline,
    ticks: () => none,
  };
}
