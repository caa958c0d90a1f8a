/** What stands above and beside the Scene in a picture: headline, facts, names of the lanes. */
import { balance, widthOf, wrap } from '../layout/measure.ts';
import type { Scene, Shape } from '../layout/scene.ts';
import { collapse } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';
import { partedLines } from './hyphens.ts';
import { cutTo, linesOf, textShape } from './lines.ts';
import { leftOut, summaryOf, type Words } from './words.ts';

export interface Part {
  readonly height: number;
  /** Coordinates from the part's own upper left corner. */
  readonly shapes: readonly Shape[];
}

/** Title sizes that are tried, largest first, with their line heights. */
const TITLES = [
  [34, 38],
  [28, 32],
  [23, 27],
] as const;

/** A title longer than this is cut, and says so. */
const MOST_TITLE_LINES = 4;

export function header(timeline: Timeline, events: number, room: number, say: Words): Part {
  const title = collapse(timeline.title) || say('timeline');
  const [size, leading, lines] = titleBlock(title, room);
  const line = (y: number, words: string, size: number, title: boolean): Shape =>
    textShape(
      [say.dir === 'rtl' ? room : 0, y],
      words,
      title ? 'serif700' : 'sans400',
      size,
      title ? 'ink' : 'ink2',
      say.dir === 'rtl' ? 'end' : 'start',
    );
  const shapes = lines.map((words, i) => line(size * 0.78 + i * leading, words, size, true));
  let y = lines.length * leading;
  for (const words of facts(timeline, events, room, say)) {
    y += FACTS_LEADING;
    shapes.push(line(y - 4, words, FACTS_SIZE, false));
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
  const all = linesOf(title, 'serif700', size, room);
  const kept = all.slice(0, MOST_TITLE_LINES);
  if (all.length > kept.length) kept.push(`${kept.pop() ?? ''}…`);
  return [size, leading, kept];
}

const FACTS_SIZE = 14;
const FACTS_LEADING = 20;

/** `9 dated events from 5 articles, February 2022 to January 2026. 13 undated reports not shown.`, in one line or by parts. */
function facts(timeline: Timeline, events: number, room: number, say: Words): readonly string[] {
  const parts = [summaryOf(timeline, say, events), leftOut(timeline, say)].filter(Boolean);
  const whole = parts.join('. ');
  if (widthOf(whole, 'sans400', FACTS_SIZE) <= room) return [whole];
  return parts.flatMap((part) => linesOf(part, 'sans400', FACTS_SIZE, room));
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
    const lines = partedLines(collapse(lane.name), 'sans600', NAME_SIZE, room);
    const kept = lines.slice(0, fitting).map((line) => cutTo(line, 'sans600', NAME_SIZE, room));
    if (lines.length > fitting) kept[fitting - 1] = `${kept[fitting - 1]?.replace(/[…-]$/, '') ?? ''}…`;
    for (const [k, line] of kept.entries())
      shapes.push(textShape([0, lane.y + 16 + k * NAME_LEADING], line, 'sans600', NAME_SIZE, 'ink'));
    if (kept.length < fitting)
      shapes.push(
        textShape(
          [0, lane.y + 16 + kept.length * NAME_LEADING],
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
