/**
 * Room for titles in a picture: grid lines stop at them. On screen a halo does that; in pictures its half-covered pixels come
 * out one shade off in one renderer and not in another.
 */
import type { Box, Scene, Shape } from '../layout/scene.ts';

const AIR = 2;

interface Line {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The ground with its one-pixel vertical lines interrupted behind titles. */
export function clearedGround({ ground, labels }: Pick<Scene, 'ground' | 'labels'>): readonly Shape[] {
  const boxes = labels.map(({ box }): Line => around(box)).sort((a, b) => a.y0 - b.y0);
  return ground.flatMap((shape) => {
    if (shape.kind !== 'rect' || shape.w !== 1 || shape.h < 20) return [shape];
    const crossed = boxes.filter((box) => box.x0 < shape.x + 1 && box.x1 > shape.x);
    const pieces: Shape[] = [];
    let y = shape.y;
    for (const { y0, y1 } of crossed) {
      if (y0 > y) pieces.push({ ...shape, y, h: y0 - y });
      y = Math.max(y, y1);
    }
    const end = shape.y + shape.h;
    if (end > y) pieces.push({ ...shape, y, h: end - y });
    return pieces;
  });
}

const around = ({ x, y, w, h }: Box): Line => ({ x0: x - AIR, x1: x + w + AIR, y0: y - 1, y1: y + h });
