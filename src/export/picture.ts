/**
 * The timeline as one picture that can leave the page: title, facts, the Scene with its lanes, the key and the sources. Pure: the
 * command line, the page and the social card draw the same SVG.
 */
import { frameOf } from '../layout/frame.ts';
import { layout } from '../layout/index.ts';
import { widthOf, wrap } from '../layout/measure.ts';
import { dayWords } from '../layout/say-day.ts';
import type { Scene, Shape } from '../layout/scene.ts';
import { tableOf, type EventTable, type Grouping } from '../layout/table.ts';
import type { Day } from '../model/time.ts';
import type { DatedEvent, EventKind, Timeline } from '../model/timeline.ts';
import { countText } from '../paint/label-text.ts';
import { setText, textToSvg, type SetText } from '../paint/set-text.ts';
import { labelLines, shapesToSvg } from '../paint/svg.ts';
import type { Theme } from '../paint/theme.ts';
import { shortAlt } from './alt-text.ts';
import { clearedGround } from './clearing.ts';
import { escapeMarkup as e } from './escape.ts';
import { footer } from './footer.ts';
import { keyOf, type Extras } from './key.ts';
import { header, laneNames, type Part } from './picture-parts.ts';
import { columnOf, type Column } from './column.ts';
import { lengthText, type Words } from './words.ts';
import type { Preset } from './presets.ts';

/** Which events are in the picture; all of them when left out. */
export interface PictureView {
  readonly group?: Grouping;
  readonly elastic?: boolean;
  readonly from?: Day;
  readonly to?: Day;
  readonly keep?: (event: DatedEvent) => boolean;
}

export interface PictureOptions {
  readonly preset: Preset;
  readonly theme: Theme;
  readonly say: Words;
  readonly view?: PictureView;
}

export interface Picture {
  /** Size at scale 1, in pixels. */
  readonly width: number;
  readonly height: number;
  /** An SVG document without fonts: families are named, nothing is loaded. */
  readonly svg: string;
  /** The same document without its texts, for painters that set text themselves. */
  readonly ground: string;
  /** The texts, in pixels of the picture at scale 1. */
  readonly texts: readonly SetText[];
  readonly theme: Theme;
  /** Every character in it, each once: what the fonts must hold. */
  readonly characters: string;
  readonly shown: Scene['shown'];
}

const MARGIN = 30;
const CHART_GAP = 16;
/** The share of events that must have their title for larger type to be preferred. */
const ENOUGH = 0.8;
/** Lanes that leave more than this much of a picture empty give way to a column, where that has every title too. */
const SPARSE = 0.6;
/** Smaller type must bring this many more titles: of all events, and in a column of those that it had. */
const MORE = { all: 0.02, column: 0.1 };
/** Lanes of a picture without a height of its own are at most this much of its width. */
const TALLEST = 1.2;

/** Draws the picture with the largest type in which enough titles have room. */
export function pictureOf(timeline: Timeline, options: PictureOptions): Picture {
  let best: Draft | null = null;
  for (const draft of drafts(timeline, options)) best = better(best, draft);
  if (!best) throw new Error('a preset needs a page width');
  return finish(timeline, best, options);
}

/** The same in steps, with a pause between them, so that a page stays responsive. */
export async function pictureInSteps(
  timeline: Timeline,
  options: PictureOptions,
  pause: () => Promise<void>,
): Promise<Picture> {
  let best: Draft | null = null;
  for (const draft of drafts(timeline, options)) {
    best = better(best, draft);
    await pause();
  }
  if (!best) throw new Error('a preset needs a page width');
  return finish(timeline, best, options);
}

interface Draft {
  /** Width of the page, and the height that its content needs. */
  readonly page: number;
  readonly needed: number;
  readonly body: Lanes | Column;
  readonly header: Part;
  readonly footer: Part;
  readonly fits: boolean;
  /** Share of events with their title. */
  readonly titled: number;
  /** Share of the height that is used. */
  readonly filled: number;
}

/** Lanes along a time axis, beside a column with their names. */
interface Lanes {
  readonly scene: Scene;
  readonly left: number;
}

const SMALLER = 1.25;
const SMALLEST = 4;

/** One draft a page width, up to the first that is good enough; then, where the preset has them, events in one column. */
function* drafts(timeline: Timeline, options: PictureOptions): Generator<Draft> {
  const table = tableFor(timeline, options.say, options.view);
  const { pages, columns } = options.preset;
  let complete = false;
  let enough = false;
  let fitted = pages.length === 0;
  let widest = 0;
  let sparse = false;
  for (const page of pages) {
    const draft = laneDraft(timeline, table, page, options);
    yield draft;
    complete = draft.fits && draft.titled === 1;
    sparse = complete && draft.filled < SPARSE;
    // one step smaller may show the last titles too
    if (enough || complete) break;
    enough = draft.fits && draft.titled >= ENOUGH;
    fitted ||= draft.fits;
    widest = page;
  }
  for (const page of complete && !sparse ? [] : columns) {
    const draft = columnDraft(timeline, table, page, options);
    yield draft;
    fitted = true;
    if (draft.titled === 1) return;
  }
  // forty lanes in a card: smaller and smaller, but whole
  for (let page = widest * SMALLER; !fitted && page < widest * SMALLEST; page *= SMALLER) {
    const draft = laneDraft(timeline, table, Math.round(page), options);
    yield draft;
    fitted = draft.fits;
  }
}

function better(best: Draft | null, next: Draft): Draft {
  if (best === null) return next;
  if (!next.fits) return best;
  // a few events of a thousand are a small share, and twice as many are still twice as many
  const columns = 'rows' in best.body && 'rows' in next.body;
  const more = columns ? Math.min(MORE.all, best.titled * MORE.column) : MORE.all;
  const fuller = best.filled < SPARSE && next.titled === 1 && next.filled > best.filled;
  return !best.fits || next.titled > best.titled + more || fuller ? next : best;
}

function tableFor(timeline: Timeline, say: Words, view: PictureView = {}): EventTable {
  const { from, to, keep } = view;
  const names = new Map(timeline.articles.map((a) => [a.id, a.publisher ?? a.title ?? a.file]));
  return tableOf(timeline, {
    group: view.group ?? 'actor',
    keep: (event) => (!from || event.last >= from) && (!to || event.first <= to) && (!keep || keep(event)),
    nameOf: (key) => names.get(key) ?? (key === 'others' ? say('others') : say(`kind_${key as EventKind}`)),
  });
}

/** What every draft has around its events, on a page of a width. */
function surrounds(
  timeline: Timeline,
  table: EventTable,
  page: number,
  { preset, say }: PictureOptions,
): { top: Part; bottom: (extras: Extras) => Part; around: (bottom: Part) => number; height: number | null } {
  const room = page - 2 * MARGIN;
  const top = header(timeline, table.n, room, say);
  return {
    top,
    bottom: (extras) =>
      footer(timeline, { room, rows: preset.sourceRows, key: keyOf(table, extras, say), say }),
    around: (bottom) => 2 * MARGIN + top.height + CHART_GAP + CHART_GAP + bottom.height,
    height: preset.height === null ? null : (preset.height * page) / preset.width,
  };
}

function laneDraft(timeline: Timeline, table: EventTable, page: number, options: PictureOptions): Draft {
  const { say, view } = options;
  const column = nameColumn(table, page);
  const { top, bottom, around, height } = surrounds(timeline, table, page, options);
  // the key is known for certain only when all is placed; at most it is this long
  const most = bottom({ folds: true, small: true });
  const lanes = height === null ? page * TALLEST : height - around(most) - AXIS;
  const frame = frameOf(table, {
    width: page - 2 * MARGIN - column,
    height: Math.max(lanes, 60),
    elastic: view?.elastic ?? true,
    words: dayWords(say.lang),
  });
  const scene = layout(frame, { lengthText: (length) => lengthText(length, say) });
  const under = bottom({ folds: scene.pieces.length > 1, small: scene.shown.marked > 0 });
  const needed = around(under) + scene.height;
  return {
    page,
    needed: Math.ceil(needed),
    body: { scene, left: MARGIN + column },
    header: top,
    footer: under,
    fits: height === null || needed <= height + 1,
    titled: table.n === 0 ? 1 : scene.shown.labelled / table.n,
    filled: height === null ? 1 : needed / height,
  };
}

function columnDraft(timeline: Timeline, table: EventTable, page: number, options: PictureOptions): Draft {
  const { top, bottom, around, height } = surrounds(timeline, table, page, options);
  const most = bottom({ folds: true, small: false });
  const room = page - 2 * MARGIN;
  const body = columnOf(timeline, table, {
    room,
    height: (height ?? page * TALLEST) - around(most),
    say: options.say,
  });
  const under = bottom({ folds: body.folds, small: false, rows: body.rows });
  const needed = around(under) + body.height;
  return {
    page,
    needed: Math.ceil(needed),
    body,
    header: top,
    footer: under,
    fits: height === null || needed <= height + 1,
    titled: table.n === 0 ? 1 : body.titled / table.n,
    filled: height === null ? 1 : needed / height,
  };
}

const AXIS = 44;
const WIDEST_COLUMN = 112;

/** Room for the lane names: as wide as the widest needs in two lines, less on narrow pages. */
function nameColumn(table: EventTable, page: number): number {
  const most = Math.min(WIDEST_COLUMN, page * 0.16);
  const needed = Math.max(0, ...table.lanes.map(({ name }) => wrapped(name, most)));
  return Math.ceil(Math.min(most, needed + 12));
}

function wrapped(name: string, most: number): number {
  const block = wrap(name, 'sans600', 12.5, most - 12, 3);
  return block ? block.width : Math.min(most, widthOf(name, 'sans600', 12.5));
}

function finish(timeline: Timeline, draft: Draft, options: PictureOptions): Picture {
  const { body } = draft;
  const { preset, theme, say } = options;
  // what fits at no size is shown whole with air beside it: nothing may lie outside of the picture
  const page = draft.fits ? draft.page : Math.ceil((draft.needed * preset.width) / (preset.height ?? 1));
  const zoom = preset.width / page;
  const tall = preset.height ?? Math.round(draft.needed * zoom);
  const height = tall / zoom;
  const air = (page - draft.page) / 2;
  const chartTop = MARGIN + draft.header.height + CHART_GAP;
  const footTop = height - MARGIN - draft.footer.height;
  const group = (x: number, y: number, drawn: Drawn): Drawn => enlarged(drawn, [air + x, y], zoom);
  const groups = [
    group(MARGIN, MARGIN, drawnOf(draft.header.shapes, theme, 'h')),
    ...('scene' in body
      ? [
          group(MARGIN, chartTop, drawnOf(laneNames(body.scene, body.left - MARGIN, say), theme, 'l')),
          group(body.left, chartTop, sceneOf(body.scene, theme)),
        ]
      : [group(MARGIN, chartTop, drawnOf(body.shapes, theme, 'b'))]),
    group(MARGIN, footTop, drawnOf(draft.footer.shapes, theme, 'f')),
  ];
  const texts = groups.flatMap((each) => each.texts);
  const around = (content: string): string =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${preset.width}" height="${tall}" viewBox="0 0 ${preset.width} ${tall}" xml:lang="${e(say.lang)}" text-rendering="geometricPrecision">`,
      `<title>${e(timeline.title)}</title><desc>${e(shortAlt(timeline, say))}</desc>`,
      `<rect width="${preset.width}" height="${tall}" fill="${theme.paper}"/>`,
      content,
      '</svg>',
    ].join('');
  const shapes = groups.map((each) => each.shapes).join('');
  return {
    width: preset.width,
    height: tall,
    svg: around(shapes + texts.map((each) => textToSvg(each, theme)).join('')),
    ground: around(shapes),
    texts,
    theme,
    characters: charactersOf(texts),
    shown: shownIn(draft),
  };
}

/** Shapes as SVG, and the lines of text over them. */
interface Drawn {
  readonly shapes: string;
  readonly texts: readonly SetText[];
}

const drawnOf = (shapes: readonly Shape[], theme: Theme, ids: string): Drawn => ({
  shapes: shapesToSvg(
    shapes.filter((shape) => shape.kind !== 'text'),
    theme,
    ids,
  ),
  texts: shapes.flatMap((shape) => (shape.kind === 'text' ? setText(shape) : [])),
});

/**
 * Part of the picture at a place of the page, enlarged. Texts are set in pixels, their base lines on whole pixels and their
 * sizes in halves: there browsers and other renderers draw glyphs alike.
 */
function enlarged({ shapes, texts }: Drawn, [left, top]: readonly [number, number], zoom: number): Drawn {
  const place = `translate(${fine(left * zoom)} ${fine(top * zoom)}) scale(${fine(zoom)})`;
  return {
    shapes: `<g transform="${place}">${shapes}</g>`,
    texts: texts.map((set) => ({
      ...set,
      x: fine((left + set.x) * zoom),
      y: Math.round((top + set.y) * zoom),
      size: Math.round(set.size * zoom * 2) / 2,
    })),
  };
}

const fine = (value: number): number => Math.round(value * 1e4) / 1e4;

function sceneOf(scene: Scene, theme: Theme): Drawn {
  const parts = [
    drawnOf(clearedGround(scene), theme, 'u'),
    drawnOf(scene.axis, theme, 'a'),
    drawnOf(scene.marks, theme, 'm'),
    { shapes: '', texts: labelLines(scene.labels) },
    drawnOf(scene.counts.map(countText), theme, 'c'),
  ];
  return { shapes: parts.map(({ shapes }) => shapes).join(''), texts: parts.flatMap(({ texts }) => texts) };
}

/** Each character once: what the fonts must hold. Numbers are always among them, for counts. */
const charactersOf = (texts: readonly SetText[]): string =>
  [...new Set(`${texts.map(({ text }) => text).join('')}+0123456789`)].sort().join('');

const shownIn = ({ body }: Draft): Scene['shown'] =>
  'scene' in body ? body.scene.shown : { labelled: body.titled, marked: 0, counted: body.left };
