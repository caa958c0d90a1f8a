/** What selection and hover add to the picture: ring, drop line, the yellow day on the axis. */
import { dayAt } from '../../layout/days.ts';
import { clockAt } from '../../layout/hours.ts';
import { toTime } from '../../layout/scale.ts';
import { widthOf } from '../../layout/measure.ts';
import type { DayWords } from '../../layout/say-day.ts';
import type { AxisLabel, Scene, Shape, TextShape } from '../../layout/scene.ts';

export interface Spot {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

const NONE: readonly Shape[] = [];

/** A label of an axis of hours. */
const CLOCK = /^\d\d:\d\d$/;

/** A mark so far beyond an edge is still seen. */
const SEEN = 8;

interface Tab {
  readonly a: number;
  readonly b: number;
  /** Texts of the axis that stand on the tab, or the date where the axis has none there. */
  readonly texts: readonly TextShape[];
}

const datesOf = (scene: Scene): readonly AxisLabel[] =>
  scene.axis.filter((s): s is AxisLabel => 'row' in s && s.row === 'lower');

/** The stretch of the axis that a mark stands for: the unit named there, or a tab with its date. */
function tab(scene: Scene, spot: Spot, words: DayWords): Tab {
  const lower = datesOf(scene);
  if (spot.x1 - spot.x0 > 8)
    return {
      a: spot.x0,
      b: spot.x1,
      texts: lower.filter((s) => s.x >= spot.x0 - 1 && s.x + s.w < spot.x1),
    };
  const x = (spot.x0 + spot.x1) / 2;
  const time = toTime(scene.elastic, scene.camera, x);
  const day = dayAt(time);
  const clocked = lower.some(({ text }) => CLOCK.test(text));
  const own = lower.find(
    (s) => !clocked && s.x - 2 < x && s.x + s.w + 2 > x && s.text.startsWith(String(Number(day.slice(8)))),
  );
  if (own) return { a: own.x - 5, b: own.x + own.w + 5, texts: [own] };
  // a bare number is a day only among days
  const near = lower.toSorted((p, q) => Math.abs(p.x - x) - Math.abs(q.x - x))[0]?.text ?? '';
  const date = clocked
    ? clockAt(time)
    : /^\d{1,2}(?:\D|$)/u.test(near)
      ? String(Number(day.slice(8)))
      : words.medium(day);
  const half = widthOf(date, 'sans600', 12.5) / 2 + 5;
  // whole at an edge where its mark is seen, but not for a day far beyond
  const seen = Math.abs(x - scene.width / 2) < scene.width / 2 + SEEN;
  const middle = seen ? Math.max(half, Math.min(scene.width - half, x)) : x;
  return {
    a: middle - half,
    b: middle + half,
    texts: [
      {
        kind: 'text',
        x: middle,
        y: 35,
        text: date,
        face: 'sans600',
        size: 12.5,
        fill: 'markInk',
        anchor: 'middle',
      },
    ],
  };
}

/** A mark of the first title is met directly. */
const DIRECT = 30;
/** Clear space between the yellow day and the dates beside it. */
const CLEAR = 5;

/** Dates that the tab would touch give way to it, whole. */
const neighbours = (scene: Scene, { a, b, texts }: Tab): readonly Shape[] =>
  datesOf(scene)
    .filter((s) => !texts.includes(s) && s.x < b + CLEAR && s.x + s.w > a - CLEAR)
    .map((s) => ({ kind: 'rect', x: s.x - 1, y: 24, w: s.w + 2, h: 16, fill: 'paper' }));

export const emphasis = {
  /** The yellow day on the axis, over whatever stands there. */
  day(scene: Scene, spot: Spot | null, words: DayWords): readonly Shape[] {
    if (!spot) return NONE;
    const own = tab(scene, spot, words);
    const { a, b } = own;
    return [
      ...neighbours(scene, own),
      { kind: 'rect', x: a, y: 23, w: b - a, h: 17, fill: 'mark' },
      { kind: 'rect', x: a, y: 39, w: b - a, h: 2, fill: 'markLine' },
      ...own.texts.map((text): Shape => ({ ...text, fill: 'markInk' })),
    ];
  },
  /** A line from the axis to the mark, or only its beginning where it would cross other titles. */
  under(scene: Scene, spot: Spot | null): readonly Shape[] {
    if (!spot) return NONE;
    const x = spot.x1 - spot.x0 > 8 ? spot.x0 + 1 : (spot.x0 + spot.x1) / 2;
    const h = Math.max(0, spot.y - scene.axisHeight - 8);
    return [
      { kind: 'rect', x: x - 1, y: scene.axisHeight - 3, w: 2, h: h > DIRECT ? 7 : h, fill: 'markLine' },
    ];
  },
  /** Ring around the open mark, a ring for the hovered one. */
  over(selected: Spot | null, hovered: Spot | null): readonly Shape[] {
    const ring = (spot: Spot, r: number): Shape =>
      spot.x1 - spot.x0 > 8
        ? {
            kind: 'path',
            d: `M${spot.x0 - 4} ${spot.y - 10}h${spot.x1 - spot.x0 + 8}v20h${spot.x0 - spot.x1 - 8}z`,
            stroke: 'ink',
            width: 2,
          }
        : { kind: 'disc', x: (spot.x0 + spot.x1) / 2, y: spot.y, r, stroke: 'ink', width: 2 };
    const out: Shape[] = [];
    if (selected) out.push(ring(selected, 11));
    if (hovered && hovered !== selected) out.push({ ...ring(hovered, 9), width: 1.5 } as Shape);
    return out;
  },
};

/** The axis with what is chosen on it. */
export const axisLayers = (
  scene: Scene,
  selected: Spot | null,
  words: DayWords,
): readonly (readonly Shape[])[] => [scene.axis, emphasis.day(scene, selected, words)];
