/**
 * What the first frame of a zoom would have to wait for is done while nobody waits: names of months and days by Intl, and
 * the first word in a face, each of which costs some milliseconds.
 */
import { zoomAt } from '../../layout/scale.ts';
import { drawShapes } from '../../paint/canvas.ts';
import { countText, labelTexts } from '../../paint/label-text.ts';
import type { Explore } from '../explore.svelte.ts';
import { pageColours } from './pixels.ts';
import { theme } from '../theme.svelte.ts';

/** Into years, months and days. */
const STEPS = [1, 3, 9, 27];

/** Makes and draws the pictures of a zoom from here, unseen, in an idle moment. Gives what calls it off. */
export function rehearse(explore: Explore): () => void {
  const draw = (): void => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return;
    const { elastic } = explore.frame;
    const { camera, plotWidth } = explore;
    const [scene] = STEPS.map((k) => explore.moved(zoomAt(elastic, camera, plotWidth / 2, k, plotWidth)));
    const texts = scene ? [...labelTexts(scene), ...scene.counts.map(countText)] : [];
    // anywhere within it, and at each quarter of a pixel, so that every letter is drawn once
    for (const x of [0, 0.25, 0.5, 0.75])
      drawShapes(
        pen,
        texts.map((text) => ({ ...text, x, y: 75, anchor: 'start' as const })),
        pageColours(theme.version),
      );
    // to read a pixel back is what makes a browser really draw
    pen.getImageData(0, 0, 1, 1);
  };
  // Safari has no idle callbacks
  if (!('requestIdleCallback' in window)) return () => undefined;
  let asked = 0;
  // not before the first frame, which an idle moment may precede
  const frame = requestAnimationFrame(() => (asked = requestIdleCallback(draw)));
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(asked);
  };
}
