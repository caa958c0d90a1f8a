/**
 * New timelines while the page is served. Where the page has `<meta name="sourceline-live" content="events">` it opens
 * `EventSource('events')`. The server sends an event named `timeline`, whose data is the JSON of the timeline or its columns, or
 * empty, and then the page fetches `timeline.json` beside itself; or one named `delta`, whose data is what has changed since
 * the last one. The reader's place and every choice stay.
 */
import type { Columns } from '../../model/columns.ts';
import { applyDelta, type Delta } from '../../model/delta.ts';
import type { Timeline } from '../../model/timeline.ts';
import { checkOutline, type Island } from './island.ts';
import type { Site } from './known.ts';

/** What the page shows, as far as it is kept up to date. */
interface Shown {
  readonly timeline: Timeline;
  replace(timeline: Timeline, site?: Site): void;
}

/** Opens a timeline of which not everything is sent. */
type Open = (columns: Columns) => Promise<Island>;

/** Listens where the page asks for it; returns what ends the listening. */
export function listen(page: Document, shown: Shown, stored: Open): () => void {
  const address = page.querySelector<HTMLMetaElement>('meta[name="sourceline-live"]')?.content;
  if (!address) return () => undefined;
  const stream = new EventSource(address);
  let newest = 0;
  const take = (value: unknown): void => {
    const read = checkOutline(value);
    const turn = ++newest;
    if (read.kind === 'timeline') shown.replace(read.timeline);
    if (read.kind === 'columns')
      void stored(read.columns).then((opened) => {
        // what came later may be here first
        if (opened.kind === 'timeline' && turn === newest) shown.replace(opened.timeline, opened.site);
      });
  };
  const fetchWhole = (): void =>
    void fetch('timeline.json', { cache: 'no-store' }).then(async (answer) => take(await answer.json()));
  stream.addEventListener('timeline', (event: MessageEvent<string>) => {
    if (event.data.startsWith('{')) take(JSON.parse(event.data));
    else fetchWhole();
  });
  stream.addEventListener('delta', (event: MessageEvent<string>) => {
    try {
      take(applyDelta(shown.timeline, JSON.parse(event.data) as Delta));
    } catch {
      // made for another timeline than the one shown
      fetchWhole();
    }
  });
  return () => stream.close();
}
