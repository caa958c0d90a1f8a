/** What stands around the Scene in a picture: headline and facts above, lane names beside, key and sources below. */
import { sourceRole, tickShapes, ticksWidth, tickStyle } from '../layout/glyph.ts';
import { balance, widthOf, wrap, type Face } from '../layout/measure.ts';
import type { Role, Scene, Shape } from '../layout/scene.ts';
import { cutAtWord, sourcesOf, type Source } from '../layout/sources.ts';
import { collapse } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';
import { leftOut, summaryOf, type Words } from './words.ts';

export interface Part {
  readonly height: number;
  /** Coordinates from the part's own upper left corner. */
  readonly shapes: readonly Shape[];
}

const text = (x: number, y: number, words: string, face: Face, size: number, fill: Role): Shape => ({
  kind: 'text',
  x,
  y,
  text: words,
  face,
  size,
  fill,
  anchor: 'start',
});

/** Title sizes that are tried, largest first, with their line heights. */
const TITLES = [
  [34, 38],
  [28, 32],
  [23, 27],
] as const;

export function header(timeline: Timeline, events: number, room: number, say: Words): Part {
  const title = collapse(timeline.title) || say('timeline');
  const [size, leading, lines] = titleBlock(title, room);
  const shapes: Shape[] = lines.map((line, i) =>
    text(0, size * 0.78 + i * leading, line, 'serif700', size, 'ink'),
  );
  let y = lines.length * leading;
  for (const line of linesOf(facts(timeline, events, say), 'sans400', 14, room)) {
    y += 20;
    shapes.push(text(0, y - 4, line, 'sans400', 14, 'ink2'));
  }
  return { height: y, shapes };
}

function titleBlock(title: string, room: number): readonly [number, number, readonly string[]] {
  for (const [size, leading] of TITLES)
    for (const lines of [1, 2]) {
      const block = wrap(title, 'serif700', size, room, lines);
      if (block) return [size, leading, balance(title, 'serif700', size, block.lines.length).lines];
    }
  const [size, leading] = TITLES[2];
  return [size, leading, linesOf(title, 'serif700', size, room).slice(0, 4)];
}

/** `9 dated events from 5 articles, February 2022 to January 2026. 13 undated reports not shown.` */
const facts = (timeline: Timeline, events: number, say: Words): string =>
  [summaryOf(timeline, say, events), leftOut(timeline, say)].filter(Boolean).join('. ');

/** Lines of a text; a word too wide for the room stands on a line of its own. */
function linesOf(words: string, face: Face, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of collapse(words).split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, face, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

const NAME_SIZE = 12.5;
const NAME_LEADING = 15;

/** Names of the lanes in their column; the rules of the lanes reach under them. */
export function laneNames(scene: Scene, column: number, say: Words): readonly Shape[] {
  const shapes: Shape[] = [];
  if (column <= 0) return shapes;
  for (const [i, lane] of scene.lanes.entries()) {
    if (i > 0) shapes.push({ kind: 'rect', x: 0, y: lane.y, w: column, h: 1, fill: 'rule' });
    const room = column - 8;
    const fitting = Math.max(1, Math.floor((lane.h - 8) / NAME_LEADING));
    const lines = linesOf(lane.name, 'sans600', NAME_SIZE, room);
    const kept = lines.slice(0, fitting).map((line) => cutTo(line, 'sans600', NAME_SIZE, room));
    if (lines.length > fitting) kept[fitting - 1] = `${kept[fitting - 1]?.replace(/…$/, '') ?? ''}…`;
    for (const [k, line] of kept.entries())
      shapes.push(text(0, lane.y + 16 + k * NAME_LEADING, line, 'sans600', NAME_SIZE, 'ink'));
    if (kept.length < fitting)
      shapes.push(
        text(
          0,
          lane.y + 16 + kept.length * NAME_LEADING,
          say('nEvents', { n: lane.count }),
          'sans400',
          11,
          'mute',
        ),
      );
  }
  for (const y of [scene.axisHeight, scene.height - 1])
    shapes.push({ kind: 'rect', x: 0, y, w: column, h: 1, fill: 'ink' });
  return shapes;
}

/** A line cut at a character, for names that are one long word. */
function cutTo(line: string, face: Face, size: number, room: number): string {
  if (widthOf(line, face, size) <= room) return line;
  const chars = [...line];
  while (chars.length > 1 && widthOf(`${chars.join('')}…`, face, size) > room) chars.pop();
  return `${chars.join('')}…`;
}

const ROW = 20;
const SIZE = 12.5;
const MOST_ROWS = 5;

/** Key of the ticks, then the sources in rows, at the end the maker's name. */
export function footer(timeline: Timeline, room: number, say: Words): Part {
  const sources = sourcesOf(timeline);
  const shapes: Shape[] = [];
  const maker = say('madeWith');
  const makerWidth = widthOf(maker, 'sans400', SIZE);
  let y = ROW;
  let x = 0;
  const style = tickStyle(sources.length);
  const place = (width: number, last: boolean): boolean => {
    if (x > 0 && x + width > room - (last ? makerWidth + 16 : 0)) {
      x = 0;
      y += ROW;
    }
    return y <= MOST_ROWS * ROW;
  };
  let named = 0;
  for (const source of sources) {
    const name = nameOf(source, style === 'colour' ? 34 : 30);
    const width = swatchWidth(style === 'colour') + widthOf(name, 'sans400', SIZE) + 16;
    const rowsLeft = y >= (MOST_ROWS - 1) * ROW;
    const more = rowsLeft && x + 2 * width > room - makerWidth - 90 && named < sources.length - 1;
    if (more || !place(width, y >= (MOST_ROWS - 1) * ROW)) break;
    x = oneSource(shapes, source, name, [x, y], style === 'colour') + 16;
    named++;
  }
  if (named < sources.length) {
    const rest = say('alsoArticles', { n: sources.length - named });
    place(widthOf(rest, 'sans400', SIZE), true);
    shapes.push(text(x, y - 5, rest, 'sans400', SIZE, 'mute'));
    x += widthOf(rest, 'sans400', SIZE) + 16;
  }
  if (style !== 'none') {
    const width = keyWidth(sources.length, say);
    if (x > 0 && x + width > room) {
      x = 0;
      y += ROW;
    }
    tickKey(shapes, [x, y], sources.length, say);
    x += width + 16;
  }
  if (x + makerWidth > room) y += ROW;
  shapes.push({
    kind: 'text',
    x: room,
    y: y - 5,
    text: maker,
    face: 'sans400',
    size: SIZE,
    fill: 'mute',
    anchor: 'end',
  });
  return { height: y, shapes };
}

const nameOf = (source: Source, most: number): string => cutAtWord(collapse(source.fullName), most);

const swatchWidth = (coloured: boolean): number => (coloured ? 22 : 0);

function oneSource(
  shapes: Shape[],
  source: Source,
  name: string,
  [x, y]: readonly [number, number],
  coloured: boolean,
): number {
  if (coloured) {
    shapes.push({ kind: 'rect', x, y: y - 15, w: 4, h: 12, fill: sourceRole(source.index) });
    shapes.push(text(x + 8, y - 5, source.letter, 'sans600', SIZE, 'ink'));
  }
  const at = x + swatchWidth(coloured);
  shapes.push(text(at, y - 5, name, 'sans400', SIZE, 'ink2'));
  return at + widthOf(name, 'sans400', SIZE);
}

/** What each height of a tick says: the catalogue has them in one text, parted by commas. */
const tickWords = (say: Words): readonly string[] => say('keyTicks').split(/[,،]\s*/u);
const TALL = [12, 6, 2] as const;

const keyWidth = (sources: number, say: Words): number =>
  tickStyle(sources) === 'number'
    ? ticksWidth(sources) + 6 + widthOf(say('keyCount', { n: sources }), 'sans400', SIZE)
    : tickWords(say).reduce((sum, words) => sum + 10 + widthOf(words, 'sans400', SIZE) + 10, -10);

/** How to read the ticks beside a title. */
function tickKey(shapes: Shape[], [x, y]: readonly [number, number], sources: number, say: Words): void {
  if (tickStyle(sources) === 'number') {
    const levels = new Uint8Array(sources);
    levels[0] = 1;
    shapes.push(...tickShapes(levels, x, y - 4));
    shapes.push(
      text(x + ticksWidth(sources) + 6, y - 5, say('keyCount', { n: sources }), 'sans400', SIZE, 'mute'),
    );
    return;
  }
  let at = x;
  for (const [i, words] of tickWords(say).entries()) {
    const h = TALL[i] ?? 2;
    shapes.push({ kind: 'rect', x: at, y: y - 4 - h, w: 4, h, fill: i === 2 ? 'faint' : 'ink2' });
    shapes.push(text(at + 10, y - 5, words, 'sans400', SIZE, 'mute'));
    at += 20 + widthOf(words, 'sans400', SIZE);
  }
}
