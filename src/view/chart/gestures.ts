/**
 * Hands on the chart. A plain wheel and vertical touch belong to the page; Ctrl or Cmd with the wheel and pinch zoom at
 * the pointer; a drag pans, with a little inertia unless reduced motion is asked for; double click zooms.
 */
import { bisectLeft } from 'd3-array';
import type { Attachment } from 'svelte/attachments';
import { mover } from '../../layout/move.ts';
import { toTime } from '../../layout/scale.ts';
import type { Explore } from '../explore.svelte.ts';
import { standOn } from '../keys.ts';
import { afterPause } from '../pause.ts';
import { rehearse } from './rehearse.ts';

const CLICK_SLOP = 4;
const HIT = 12;
/** Half of the width that a finger needs. */
const FINGER = 22;
const FRICTION = 0.92;
/** Milliseconds without a step after which a sideways wheel rests. */
const REST = 160;
/** What a browser begins when a mouse is dragged over text. */
const TEXT = ['selectstart', 'dragstart'] as const;

/** Attaches pan, zoom, hover and keys to the plot. */
export function gestures(explore: Explore): Attachment<HTMLElement> {
  return (plot) => {
    explore.mover = mover;
    const callOff = rehearse(explore);
    const hands = new Map<number, number>();
    /** Whether the last that came down is a mouse. */
    let mouse = false;
    let moved = 0;
    let speed = 0;
    let frame = 0;
    let waiting = 0;
    /** The time in view when a first finger came down, and whether no second came since. */
    let begun: typeof explore.window = null;
    let alone = true;

    /** Movements of one frame are one write of state. */
    const pan = (dx: number): void => {
      waiting += dx;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        speed = waiting;
        explore.pan(waiting);
        waiting = 0;
      });
    };
    const coast = (): void => {
      // a zoom holds still what is under the hand
      if (explore.zooming) return;
      if (Math.abs(speed) < 0.5 || hands.size || matchMedia('(prefers-reduced-motion: reduce)').matches) {
        explore.settle();
        return;
      }
      explore.pan(speed);
      speed *= FRICTION;
      requestAnimationFrame(coast);
    };
    const xOf = (event: MouseEvent): number => event.clientX - plot.getBoundingClientRect().left;
    const yOf = (event: MouseEvent): number => event.clientY - plot.getBoundingClientRect().top;

    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      mouse = event.pointerType === 'mouse';
      alone = !hands.size;
      if (alone) begun = explore.window;
      hands.set(event.pointerId, event.clientX);
      moved = 0;
      speed = 0;
    };
    const move = (event: PointerEvent): void => {
      const last = hands.get(event.pointerId);
      if (last === undefined) {
        if (event.pointerType === 'mouse') explore.hovered = eventAt(explore, xOf(event), yOf(event), plot);
        return;
      }
      const dx = event.clientX - last;
      if (hands.size === 2) {
        const [a, b] = [...hands.entries()];
        const other = a?.[0] === event.pointerId ? b?.[1] : a?.[1];
        hands.set(event.pointerId, event.clientX);
        if (other === undefined) return;
        const [before, after] = [Math.abs(last - other), Math.abs(event.clientX - other)];
        if (before > 8)
          explore.zoom(after / before, (event.clientX + other) / 2 - plot.getBoundingClientRect().left);
        return;
      }
      if (Math.abs(moved) < CLICK_SLOP && Math.abs(moved + dx) >= CLICK_SLOP) {
        plot.setPointerCapture(event.pointerId);
        plot.classList.add('dragging');
        explore.hovered = null;
      }
      moved += dx;
      hands.set(event.pointerId, event.clientX);
      if (Math.abs(moved) >= CLICK_SLOP) pan(dx);
    };
    const up = (event: PointerEvent): void => {
      if (!hands.delete(event.pointerId)) return;
      plot.classList.remove('dragging');
      if (event.type === 'pointercancel' && !hands.size) giveBack();
      else if (Math.abs(moved) >= CLICK_SLOP) requestAnimationFrame(coast);
      else if (event.type === 'pointerup' && event.target === event.currentTarget) tap(event);
    };
    /** The browser scrolls the page with this finger: what it moved before that was no pan, and nothing coasts. */
    const giveBack = (): void => {
      cancelAnimationFrame(frame);
      frame = waiting = 0;
      if (alone && Math.abs(moved) < 2 * FINGER) explore.window = begun;
      explore.settle();
    };
    const tap = (event: PointerEvent): void => {
      const id = eventAt(explore, xOf(event), yOf(event), plot, event.pointerType === 'mouse' ? 0 : FINGER);
      if (!id) return;
      explore.select(id);
      standOn(explore, id);
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) {
        if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
          event.preventDefault();
          pan(-event.deltaX);
          resting();
        } else explore.hint = explore.hint === 'new' ? 'shown' : explore.hint;
        return;
      }
      event.preventDefault();
      explore.hovered = null;
      explore.zoom(Math.pow(1.0015, -event.deltaY * (event.deltaMode ? 30 : 1)), xOf(event));
    };
    const resting = afterPause(REST, () => {
      explore.settle();
    });
    const double = (event: MouseEvent): void => {
      explore.zoom(event.shiftKey ? 0.5 : 2, xOf(event));
    };
    const leave = (): void => {
      explore.hovered = null;
    };
    /** Titles can be selected, but not by a mouse that pans, nor be dragged away once they are. */
    const holdText = (event: Event): void => {
      if (mouse && hands.size) event.preventDefault();
    };
    plot.addEventListener('pointerdown', down);
    for (const begin of TEXT) plot.addEventListener(begin, holdText);
    plot.addEventListener('pointermove', move);
    plot.addEventListener('pointerup', up);
    plot.addEventListener('pointercancel', up);
    plot.addEventListener('pointerleave', leave);
    plot.addEventListener('wheel', wheel, { passive: false });
    plot.addEventListener('dblclick', double);
    return () => {
      callOff();
      plot.removeEventListener('pointerdown', down);
      plot.removeEventListener('pointermove', move);
      plot.removeEventListener('pointerup', up);
      plot.removeEventListener('pointercancel', up);
      plot.removeEventListener('pointerleave', leave);
      plot.removeEventListener('wheel', wheel);
      plot.removeEventListener('dblclick', double);
      for (const begin of TEXT) plot.removeEventListener(begin, holdText);
      cancelAnimationFrame(frame);
    };
  };
}

/**
 * The event at a point of the plot: a title or mark that holds it, for a finger the nearest within its reach, else the
 * nearest small mark of the lane.
 */
function eventAt(explore: Explore, x: number, y: number, plot: HTMLElement, reach = 0): string | null {
  const { scene, frame, table, camera } = explore;
  const sx = x - explore.shift;
  const things = [
    ...scene.labels.map(({ row, reach }) => ({ row, ...reach, most: 0 })),
    ...scene.dots.map((dot) => ({ ...dot, w: 0, h: 0, most: HIT - 2 })),
  ];
  let found: { readonly row: number; readonly far: number } | null = null;
  for (const { row, x: left, y: top, w, h, most } of things) {
    const far = Math.hypot(Math.max(left - sx, 0, sx - left - w), Math.max(top - y, 0, y - top - h));
    if (far <= Math.max(most, reach) && far < (found?.far ?? Infinity)) found = { row, far };
  }
  if (found) return table.id(found.row);
  const lane = scene.lanes.findIndex((l) => y >= l.y && y < l.y + l.h);
  const box = scene.lanes[lane];
  const { bandHeight = 0 } = frame.lanes[lane] ?? {};
  const rank = frame.ranks[lane];
  if (!box || !rank || !bandHeight || y < box.y + box.h - bandHeight || plot.classList.contains('dragging'))
    return null;
  const [a, b] = [toTime(frame.elastic, camera, x - HIT), toTime(frame.elastic, camera, x + HIT)];
  const middle = (a + b) / 2;
  const lo = bisectLeft(rank.starts, a - 1);
  const hi = bisectLeft(rank.starts, b);
  if (hi - lo > 60) return null;
  const titled = new Set(scene.labels.map((l) => l.row));
  let best: number | null = null;
  for (let i = lo; i < hi; i++) {
    const row = rank.rows[i] ?? 0;
    if (titled.has(row)) continue;
    // a stretch is there for as long as it lasts
    const far = (r: number): number =>
      Math.max(0, (table.start[r] ?? 0) - middle, middle - (table.end[r] ?? 0));
    if (best === null || far(row) < far(best)) best = row;
  }
  return best === null ? null : table.id(best);
}
