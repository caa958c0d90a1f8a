/** Hands on the chart of a page: gestures, and the pictures of a zoom drawn aside. */
import type { Attachment } from 'svelte/attachments';
import type { Explore } from '../explore.svelte.ts';
import { paintAside } from './aside.ts';
import { gestures } from './gestures.ts';

/** Attaches both to the plot. */
export const handsOn = (explore: Explore): Attachment<HTMLElement> => {
  const follow = gestures(explore);
  return (plot) => {
    const [leave, end] = [follow(plot), paintAside(explore, plot)];
    return () => {
      leave?.();
      end();
    };
  };
};
