/** What selection and hover add to the picture: ring, drop line, the yellow day on the axis. */
import { dayAt } from '../layout/days.ts';
import { toTime } from '../layout/scale.ts';
import type { Scene, Shape } from '../layout/scene.ts';
import type { Explore } from './explore.svelte.ts';

export interface Spot {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

const NONE: readonly Shape[] = [];

/** The stretch of the axis that a mark stands for: its day where days are wide enough, else a narrow tab. */
function tab(scene: Scene, spot: Spot): readonly [number, number] {
  if (spot.x1 - spot.x0 > 8) return [spot.x0, spot.x1];
  const text = scene.axis.find(
    (s) =>
      s.kind === 'text' &&
      s.y > 24 &&
      s.anchor === 'start' &&
      'w' in s &&
      s.x - 6 < spot.x0 &&
      s.x + (s.w as number) + 6 > spot.x0,
  );
  if (text?.kind === 'text' && 'w' in text) return [text.x - 5, text.x + (text.w as number) + 5];
  return [spot.x0 - 4, spot.x0 + 4];
}

export const emphasis = {
  /** Yellow behind the day on the axis. */
  day(scene: Scene, spot: Spot | null): readonly Shape[] {
    if (!spot) return NONE;
    const [a, b] = tab(scene, spot);
    return [
      { kind: 'rect', x: a, y: 23, w: b - a, h: 17, fill: 'mark' },
      { kind: 'rect', x: a, y: 39, w: b - a, h: 2, fill: 'markLine' },
    ];
  },
  /** The day's own text again, in the ink that stands on yellow. */
  dayText(scene: Scene, spot: Spot | null): readonly Shape[] {
    if (!spot) return NONE;
    const [a, b] = tab(scene, spot);
    return scene.axis
      .filter((s) => s.kind === 'text' && s.y > 24 && s.x >= a - 1 && s.x < b && s.fill !== 'mute')
      .map((s) => (s.kind === 'text' ? { ...s, fill: 'markInk' as const } : s));
  },
  /** A line from the axis to the mark. */
  under(scene: Scene, spot: Spot | null): readonly Shape[] {
    if (!spot) return NONE;
    const x = spot.x1 - spot.x0 > 8 ? spot.x0 + 1 : (spot.x0 + spot.x1) / 2;
    return [
      {
        kind: 'rect',
        x: x - 1,
        y: scene.axisHeight - 3,
        w: 2,
        h: Math.max(0, spot.y - scene.axisHeight - 8),
        fill: 'markLine',
      },
    ];
  },
  /** Ring around the open mark, a ring for the hovered one. */
  over(_explore: Explore, _scene: Scene, selected: Spot | null, hovered: Spot | null): readonly Shape[] {
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
  /** The day under a pixel, for hints. */
  dayAt: (scene: Scene, x: number): string => dayAt(toTime(scene.elastic, scene.camera, x)),
};
