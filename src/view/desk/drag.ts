/** Dragging one event's title onto another's. Titles and list entries carry the id of their event as `data-id`. */

/** Id of the event that an element belongs to. */
export function eventUnder(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-id]')?.dataset.id ?? null;
}

/** Pixels a pointer may move while it clicks. */
const STILL = 8;

/** Calls `dropped` with the two ids; returns what ends the watching. The page's own clicks stay as they are, and so does panning beside titles. */
export function watchDrag(page: Document, dropped: (from: string, to: string) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let from: { readonly id: string; readonly x: number; readonly y: number; moving: boolean } | null = null;
  const end = (): void => {
    from = null;
    page.documentElement.classList.remove('desk-dragging');
    for (const over of page.querySelectorAll('.desk-over')) over.classList.remove('desk-over');
  };
  page.addEventListener(
    'pointerdown',
    ({ target, clientX, clientY, button }) => {
      const id = button === 0 && target instanceof Element ? eventUnder(target) : null;
      from = id === null ? null : { id, x: clientX, y: clientY, moving: false };
    },
    { signal, capture: true },
  );
  page.addEventListener(
    'pointermove',
    (move) => {
      if (!from) return;
      const { clientX, clientY } = move;
      // the chart would follow the hand, and the other title keep its distance from it; a finger still moves the chart
      if (move.pointerType !== 'touch') move.stopPropagation();
      if (!from.moving && Math.hypot(clientX - from.x, clientY - from.y) < STILL) return;
      from.moving = true;
      page.documentElement.classList.add('desk-dragging');
      const under = page.elementFromPoint(clientX, clientY)?.closest('[data-id]') ?? null;
      for (const over of page.querySelectorAll('.desk-over'))
        if (over !== under) over.classList.remove('desk-over');
      if (under && eventUnder(under) !== from.id) under.classList.add('desk-over');
    },
    { signal, capture: true },
  );
  page.addEventListener(
    'pointerup',
    ({ clientX, clientY }) => {
      const started = from;
      const to = eventUnder(page.elementFromPoint(clientX, clientY));
      end();
      if (!started?.moving || to === null || to === started.id) return;
      // the click that follows a drag would open the event under the pointer
      page.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
      dropped(started.id, to);
    },
    { signal, capture: true },
  );
  page.addEventListener('pointercancel', end, { signal, capture: true });
  return () => stop.abort();
}
