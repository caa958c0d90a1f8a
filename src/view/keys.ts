/** Keys of the chart, only while the focus is in it; typing in a field is never taken. */
import type { Attachment } from 'svelte/attachments';
import type { Explore } from './explore.svelte.ts';

/** Listens while the focus is anywhere in an element, before what is around it does. */
export const keysIn =
  (take: (event: KeyboardEvent, root: HTMLElement) => void): Attachment<HTMLElement> =>
  (root) => {
    const listen = (event: KeyboardEvent): void => take(event, root);
    root.addEventListener('keydown', listen);
    return () => root.removeEventListener('keydown', listen);
  };

/** The focus comes to an event, where nothing else has it: on the chart, in the tray, in list or table. */
export function standOn(explore: Explore, id: string): void {
  explore.focused = id;
  requestAnimationFrame(() => {
    const own = `[data-id='${CSS.escape(id)}']`;
    const charted = explore.rowOf.has(id) && document.querySelector<HTMLElement>('.cursor');
    if (document.activeElement === document.body)
      (charted || document.querySelector<HTMLElement>(`${own} button, button${own}`))?.focus();
  });
}

/** Closes the open event; the focus stays with it. */
export function shut(explore: Explore): void {
  const id = explore.selected;
  explore.select(null);
  if (id) standOn(explore, id);
}

export function chartKeys(explore: Explore, event: KeyboardEvent, help: () => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target as HTMLElement;
  if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName) || target.getAttribute('role') === 'slider') return;
  const from = explore.focused ?? explore.selected ?? null;
  const go = (id: string | null | undefined): void => {
    if (!id || !explore.rowOf.has(id)) return;
    explore.focused = id;
    explore.reveal(id);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.cursor')?.focus({ preventScroll: false }),
    );
  };
  const first = explore.events[0]?.id;
  const act: Record<string, () => void> = {
    // time runs from left to right in every language
    ArrowRight: () => go(from ? explore.neighbour(from, 1) : first),
    ArrowLeft: () => go(from ? explore.neighbour(from, -1) : first),
    ArrowDown: () => go(from ? explore.across(from, 1) : first),
    ArrowUp: () => go(from ? explore.across(from, -1) : first),
    Home: () => go(first),
    End: () => go(explore.events.at(-1)?.id),
    '+': () => explore.zoom(1.6),
    '=': () => explore.zoom(1.6),
    '-': () => explore.zoom(1 / 1.6),
    '0': () => explore.showAll(),
    '?': help,
    '/': () => document.getElementById('search')?.focus(),
  };
  const handler = act[event.key];
  if (!handler) return;
  event.preventDefault();
  handler();
}
