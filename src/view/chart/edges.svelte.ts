/** What the frame's edge would cut is hidden whole: half a word is worse than none. */
import type { Attachment } from 'svelte/attachments';
import type { Explore } from '../explore.svelte.ts';

interface Extent {
  readonly x: number;
  readonly w: number;
}

/** For a layer whose children stand at these extents, in their order. */
export const edges =
  (explore: Explore, extents: () => readonly Extent[]): Attachment<HTMLElement> =>
  (layer) => {
    $effect(() => {
      const { shift, plotWidth } = explore;
      for (const [i, { x, w }] of extents().entries())
        layer.children[i]?.classList.toggle('out', x + shift < -1 || x + w + shift > plotWidth + 1);
    });
  };
