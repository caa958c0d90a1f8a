/**
 * The state of the page in one place: ids, a window of time and a filter. Everything else is derived. Nothing here
 * knows pixels but the size of the plot.
 */
import { closer, onHours } from '../layout/close.ts';
import { frameOf } from '../layout/frame.ts';
import type { LengthText } from '../layout/ground.ts';
import { layout } from '../layout/index.ts';
import type { mover } from '../layout/move.ts';
import {
  cameraOf,
  holds,
  HOME,
  panBy,
  toX,
  whole,
  windowOf,
  zoomAt,
  type Camera,
  type Window,
} from '../layout/scale.ts';
import { dayWords } from '../layout/say-day.ts';
import { sourcesOf } from '../layout/sources.ts';
import { rowsById, tableOf, type Grouping } from '../layout/table.ts';
import type { Scene } from '../layout/scene.ts';
import type { Citation, Timeline, TimelineEvent } from '../model/timeline.ts';
import { among, conditions, keeperOf, NO_FILTER, passing, type Filter, type Passing } from './find/filter.ts';
import { keyed } from './list/entries.ts';
import type { Rows, Site } from './load/known.ts';
import type { paintOn } from './chart/pixels.ts';
import type { CoverageOrder } from './list/coverage.ts';
import { foldLength } from './list/lengths.ts';
import { nearestAcross, nextInOrder } from './neighbours.ts';
import { ENLARGED, laneHeights, LINE, NARROW, plotWidthOf, WIDE, type LaneHeights } from './sizes.ts';
import { afterPause } from './pause.ts';
import { theme } from './theme.svelte.ts';
import { resolveEvent, START, type Place, type ViewName } from './permalink.ts';
import type { Key, Texts } from './texts/say.ts';

/** Milliseconds without a zoom step after which the hand rests. */
const REST = 160;
/** Zoomed in by more than this, a picture has too few titles left: it is laid out anew under the hand, now and then. */
const MOST_STRETCH = 2.5;
const NOW_AND_THEN = 500;
/** Days in view below which a day is seen from near. */
const NEAR = 1.8;

export class Explore {
  timeline = $state.raw<Timeline>() as Timeline;
  readonly say: Texts;
  /** Where not everything of the timeline is here. */
  site = $state.raw<Site | null>(null);

  view = $state<ViewName>('timeline');
  elastic = $state(true);
  group = $state<Grouping>('actor');
  filter = $state.raw<Filter>(NO_FILTER);
  /** Order of the coverage table. */
  order = $state<CoverageOrder>('date');
  /** Time in view; null shows everything. */
  window = $state.raw<Window | null>(null);
  /** Id of the open event. */
  selected = $state<string | null>(null);
  /** Article id in the reader. */
  article = $state<string | null>(null);
  /** Event under the pointer, and the one the keyboard is on. */
  hovered = $state<string | null>(null);
  focused = $state<string | null>(null);
  /** Rows of the count whose list is open. */
  piled = $state.raw<readonly number[]>([]);
  /** Whether the reader has chosen or closed an event, so that the link says it. */
  chose = $state(false);

  /** The hint about zooming: new, in sight, or done with. */
  hint = $state<'new' | 'shown' | 'done'>('new');
  readonly touch = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;

  /** Size of the window and of the chart column. */
  width = $state(1280);
  height = $state(800);
  chartWidth = $state(0);

  readonly words;
  readonly sources = $derived.by(() => sourcesOf(this.timeline));
  readonly sourceOf = $derived.by(() => keyed(this.sources, (s) => s.article.id));
  readonly actorOf = $derived.by(() => keyed(this.timeline.actors, (a) => a.id));

  readonly keep = $derived.by(() => keeperOf(this.timeline, this.filter));
  readonly filtered = $derived.by(() => conditions(this.filter) > 0);
  readonly #passing: Passing = $derived.by(() => this.site?.passing(this) ?? passing(this));
  readonly events = $derived.by(() => this.#passing.events);
  readonly undated = $derived.by(() => this.#passing.undated);
  /** Which rows of a stored timeline pass; null for all. */
  readonly rows = $derived.by(() => this.#passing.rows);

  /** Each event is asked once. */
  readonly #shown = $derived.by(() => (this.filtered ? among(this.events) : this.keep));

  /** Height of a line that a reader's browser was told to set 16 px high. */
  line = $state(LINE);
  readonly narrow = $derived.by(() => this.width < NARROW || this.line > ENLARGED);
  readonly wide = $derived.by(() => this.width >= WIDE);
  readonly plotWidth = $derived.by(() => plotWidthOf(this.chartWidth, theme));

  /** Whether the names of kinds are here: they come with the second script. */
  named = $state(false);

  /** Height for the lanes, where the page does not leave it to the window. */
  room = $state<number | null>(null);

  readonly table = $derived.by(
    () =>
      this.site?.table(this) ??
      tableOf(this.timeline, { group: this.group, keep: this.#shown, nameOf: (key) => this.laneName(key) }),
  );
  readonly rowOf = $derived.by((): Rows => this.site?.rows(this) ?? rowsById(this.table));
  readonly heights: LaneHeights = $derived.by(() =>
    this.room ? { height: this.room } : laneHeights(this.height, this.wide, theme, this.touch),
  );
  readonly #far = $derived.by(() => {
    const frame = frameOf(this.table, {
      width: this.plotWidth,
      ...this.heights,
      elastic: this.elastic,
      touch: this.touch,
      named: true,
      words: this.words,
    });
    return this.room ? frame : onHours(frame);
  });
  #near = '';
  /** The days in view where they are so few that lanes grow for them; a hand at work moves no lane. */
  readonly #days = $derived.by(() => {
    const { window } = this;
    if (!this.zooming && !this.#rest)
      this.#near =
        window && !this.room && window.to - window.from < NEAR
          ? `${Math.ceil(window.from - 0.5)} ${Math.floor(window.to + 0.5)}`
          : '';
    return this.#near;
  });
  readonly frame = $derived.by(() => {
    const [from = 0, to = 0] = this.#days.split(' ').map(Number);
    return to > from ? closer(this.#far, from, to) : this.#far;
  });
  readonly camera: Camera = $derived.by(() =>
    this.window ? cameraOf(this.frame.elastic, this.window, this.plotWidth) : HOME,
  );
  /**
   * The camera that the picture is laid out for, until the hand rests. A pan only translates that picture; a zoom moves
   * what is in it, and has it laid out anew only where too little of it is left.
   */
  #rest = $state.raw<Camera | null>(null);
  readonly layoutCamera: Camera = $derived.by(() => {
    const { camera } = this;
    const rest = this.#rest;
    if (!rest || this.zooming) return rest ?? camera;
    const near =
      Math.abs(rest.k / camera.k - 1) < 1e-9 && Math.abs(rest.left - camera.left) < this.plotWidth * 0.45;
    return near ? rest : camera;
  });
  /** Pixels laid out beyond each edge, so that a pan or a zoom finds there what comes in. */
  readonly overscan = $derived.by(() => (this.layoutCamera.k <= 1.0001 ? 0 : this.plotWidth * this.#air));
  #air = $state(0.5);
  #before: Scene | null = null;
  readonly #laid: Scene = $derived.by(() => {
    const scene = layout(this.frame, {
      camera: this.layoutCamera,
      overscan: this.overscan,
      before: this.#before?.elastic === this.frame.elastic ? this.#before : null,
      lengthText: this.#lengthText,
    });
    this.#before = scene;
    return scene;
  });
  readonly #lengthText: LengthText = (length) => foldLength(length, this.say);
  /** Comes with what follows hands. Without it a zoom is laid out anew step by step. */
  mover: typeof mover | null = null;
  /** Comes with it, where another thread draws while a hand zooms. */
  painter: typeof paintOn | null = null;
  readonly #move = $derived.by(() => this.mover?.(this.#laid, this.frame, this.#lengthText));
  /** The picture of a zoom to another camera. */
  moved(camera: Camera): Scene {
    return this.#move?.(camera) ?? this.#laid;
  }
  readonly scene: Scene = $derived.by(() => (this.zooming ? this.moved(this.camera) : this.#laid));
  /** While a hand zooms, titles are painted with the marks and the page's own text waits. */
  zooming = $state(false);
  #rested: Scene | null = null;
  /** The scene as it last stood still: what text, focus and counts belong to. */
  readonly still: Scene = $derived.by(() => {
    if (this.zooming && this.#rested) return this.#rested;
    this.#rested = this.#laid;
    return this.#laid;
  });
  /** When the picture was laid out, or a zoom began. */
  #laidAt = 0;

  #zoomed(): void {
    this.zooming = true;
    this.#rests();
  }
  readonly #rests = afterPause(REST, () => {
    this.#rest = null;
    this.#air = 0.5;
    this.zooming = false;
  });

  /** How far the picture is moved while panning. */
  readonly shift = $derived.by(() => (this.zooming ? 0 : this.layoutCamera.left - this.camera.left));

  readonly open: TimelineEvent | null = $derived.by(() => {
    const id = this.selected;
    return id ? this.find(id) : null;
  });

  /** The event with an id or an alias. */
  find(id: string): TimelineEvent | null {
    const { events, undated } = this.timeline;
    return this.site ? this.site.find(id) : (resolveEvent(events, id) ?? resolveEvent(undated, id));
  }

  #opening: Window | null = null;

  constructor(timeline: Timeline, say: Texts, place: Place = START, site: Site | null = null) {
    this.timeline = timeline;
    this.site = site;
    this.say = say;
    this.words = dayWords(say.lang);
    this.go(place);
    site?.attach(this);
  }

  /** Puts the page in the state of a link. */
  go(place: Place): void {
    this.view = place.view;
    this.elastic = place.elastic;
    this.group = place.group;
    this.filter = place.filter;
    this.order = place.order;
    this.window = place.window;
    this.article = place.article;
    this.selected = place.event ?? null;
    this.chose = place.event !== undefined;
  }

  /**
   * First sight, where the link does not say: the `opening` stretch of time, and on a wide screen its
   * weightiest event open, so that the evidence is seen.
   */
  openFirst(opening: Window | null): void {
    if (!this.window) this.window = this.#opening = opening;
    if (this.selected) this.reveal(this.selected);
    if (this.chose || this.width < 1100 || this.view !== 'timeline') return;
    let best = this.timeline.events[0];
    for (const event of this.timeline.events) if (best && event.weight > best.weight) best = event;
    if (best) this.selected = best.id;
  }

  /** The state as a link says it. */
  readonly place: Place = $derived.by(() => ({
    view: this.view,
    // what opens by itself opens on the chart alone: beside list and table the link says it
    event: this.chose || (this.selected && this.view !== 'timeline') ? this.selected : undefined,
    article: this.article,
    elastic: this.elastic,
    // the opening is nobody's choice: a link does not carry it
    window: this.window === this.#opening ? null : this.window,
    group: this.group,
    filter: this.filter,
    order: this.order,
    theme: theme.name,
  }));

  /** The timeline with all of its texts. */
  async whole(): Promise<Timeline> {
    return this.site ? this.site.whole() : this.timeline;
  }

  /** A new timeline (served live): the reader's place stays. */
  replace(timeline: Timeline, site: Site | null = null): void {
    this.timeline = timeline;
    this.site = site;
    site?.attach(this);
  }

  laneName(key: string): string {
    if (key === 'others') return this.say('others');
    if (this.group === 'source') return this.sourceOf.get(key)?.name ?? key;
    if (this.group === 'kind') return this.named ? this.say(`kind_${key}` as Key) : key;
    return key;
  }

  select(id: string | null): void {
    this.selected = id;
    this.chose = true;
    if (!id) this.article = null;
    if (id) this.reveal(id);
  }

  /** Opens the article of a citation in the reader. */
  read(citation: Pick<Citation, 'article'>): void {
    this.article = citation.article;
  }

  /** Moves the window so that an event is in sight. */
  reveal(id: string): void {
    const row = this.rowOf.get(this.find(id)?.id ?? id);
    if (!this.window || row === undefined) return;
    const { camera, frame, plotWidth, table } = this;
    const at = (t = 0): number => toX(frame.elastic, camera, t);
    const [a, b] = [at(table.start[row]), at(table.end[row])];
    if (b > 20 && a < plotWidth - 20) return;
    this.#moveTo(panBy(frame.elastic, camera, (plotWidth - a - b) / 2, plotWidth));
    this.settle();
  }

  #moveTo(camera: Camera): void {
    const home = camera.k < 1.0005 && Math.abs(camera.left) < 1;
    this.window = home ? null : windowOf(this.frame.elastic, camera, this.plotWidth);
  }

  pan(dx: number): void {
    this.#rest ??= this.camera;
    if (Math.abs(this.#rest.left - this.camera.left) > this.plotWidth * 0.45) this.#rest = this.camera;
    this.#moveTo(panBy(this.frame.elastic, this.camera, dx, this.plotWidth));
  }

  /** The hand rests: lay out for where the picture is now. */
  settle(): void {
    this.#rest = null;
  }

  /** Zooms by a factor with the time under `x` held still. */
  zoom(factor: number, x = this.plotWidth / 2): void {
    const { elastic } = this.frame;
    const next = zoomAt(elastic, this.camera, x, factor, this.plotWidth);
    const camera = next.k <= 1.0005 ? HOME : next;
    if (!this.mover) {
      this.#rest = null;
      this.#moveTo(camera);
      return;
    }
    const laid = (this.#rest ??= this.layoutCamera);
    if (!this.zooming) this.#laidAt = performance.now();
    const inSight = holds(elastic, laid, camera, { width: this.plotWidth, beyond: this.overscan });
    if (!inSight || (factor > 1 && this.#sparse(laid, camera))) {
      this.#rest = camera;
      this.#laidAt = performance.now();
      // who zooms in needs little of what is beside
      this.#air = factor > 1 ? 0.1 : 0.5;
    }
    this.#zoomed();
    this.#moveTo(camera);
  }

  /** Whether a picture stretched so far has too few titles left, and was not laid out just now. */
  #sparse(laid: Camera, { k }: Camera): boolean {
    return k > laid.k * MOST_STRETCH && performance.now() - this.#laidAt > NOW_AND_THEN;
  }

  /** Folded or true to time; the stretch of time in view stays. */
  setElastic(elastic: boolean): void {
    this.#rest = null;
    this.elastic = elastic;
  }

  showAll(): void {
    this.#rest = null;
    this.window = null;
  }

  /** Shows a stretch of time, with a little air around it. */
  show(from: number, to: number): void {
    this.#rest = null;
    const air = Math.max(0.3, (to - from) * 0.15);
    this.window = { from: from - air, to: to + air };
  }

  setWindow(window: Window): void {
    this.#rest = null;
    const all = whole(this.frame.elastic);
    const full = window.from <= all.from && window.to >= all.to;
    this.window = full ? null : window;
  }

  /** The event before or after the given one, in the order of the page; undated ones have their own order. */
  neighbour(id: string | null, step: 1 | -1): string | null {
    return nextInOrder([this.events, this.undated], id, step);
  }

  /** The event of the lane above or below that is nearest in time. */
  across(id: string, step: 1 | -1): string | null {
    const row = this.rowOf.get(id);
    return row === undefined ? null : nearestAcross(this.table, row, step);
  }
}
