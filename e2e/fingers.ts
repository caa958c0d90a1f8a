/** Fingers by the browser's own protocol, so that the page's touch-action decides who gets them. */
import type { Page } from '@playwright/test';

type Point = readonly [number, number];

export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  /** One finger from a point, by so much to the right and down. */
  const drag = async ([x, y]: Point, [dx, dy]: Point): Promise<void> => {
    await send('touchStart', [[x, y]]);
    for (let i = 1; i <= 10; i++) await send('touchMove', [[x + (dx * i) / 10, y + (dy * i) / 10]]);
    await send('touchEnd', []);
  };
  /** Two fingers apart around a point, from 80 pixels between them to as many more. */
  const spread = async ([x, y]: Point, more: number): Promise<void> => {
    const at = (half: number): readonly Point[] => [
      [x - half, y],
      [x + half, y],
    ];
    await send('touchStart', at(40));
    for (let i = 1; i <= 8; i++) await send('touchMove', at(40 + (more * i) / 16));
    await send('touchEnd', []);
  };
  return { send, drag, spread };
}
