/**
 * Tells the editor's desk where the reader is. The desk is a script of its own that only `serve` adds; without it nothing
 * listens, and nothing of it is in a built page.
 */
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Explore } from './explore.svelte.ts';

export const DESK_EVENT = 'sourceline-place';

export interface DeskPlace {
  readonly timeline: Timeline;
  /** The open event, and the article in the reader. */
  readonly event: TimelineEvent | null;
  readonly article: string | null;
  /** Opens an event. */
  readonly select: (id: string) => void;
}

export function tellDesk(page: Document, explore: Explore): void {
  if (!page.querySelector('meta[name="sourceline-desk"]')) return;
  $effect.root(() => {
    $effect(() => {
      const { timeline, open: event, article } = explore;
      const detail: DeskPlace = { timeline, event, article, select: (id) => explore.select(id) };
      page.dispatchEvent(new CustomEvent(DESK_EVENT, { detail }));
    });
  });
}
