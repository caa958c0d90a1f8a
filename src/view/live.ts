/**
 * New timelines while the page is served. Where the page has `<meta name="sourceline-live" content="events">` it opens
 * `EventSource('events')`. The server sends an event named `timeline`; its data is either the JSON of the timeline, or
 * empty, and then the page fetches `timeline.json` beside itself. The reader's place and every choice stay.
 */
import type { Timeline } from '../model/timeline.ts';
import { checkOutline } from './island.ts';

/** Listens where the page asks for it; returns what ends the listening. */
export function listen(page: Document, replace: (timeline: Timeline) => void): () => void {
  const address = page.querySelector<HTMLMetaElement>('meta[name="sourceline-live"]')?.content;
  if (!address) return () => undefined;
  const stream = new EventSource(address);
  const take = (value: unknown): void => {
    const read = checkOutline(value);
    if (read.kind === 'timeline') replace(read.timeline);
  };
  stream.addEventListener('timeline', (event: MessageEvent<string>) => {
    if (event.data.startsWith('{')) take(JSON.parse(event.data));
    else void fetch('timeline.json', { cache: 'no-store' }).then(async (answer) => take(await answer.json()));
  });
  return () => stream.close();
}
