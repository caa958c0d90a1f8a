/** The data of a page: in it, or handed over by a script beside it. */
import { checkOutline, DATA_ID, readIsland, type Island } from './island.ts';

/**
 * What the page is to show; null where its data cannot be had. A page kept by a cache asks for a file that the next build has removed:
 * what timeline.json has by now is as good.
 */
export async function readData(page: Document): Promise<Island | null> {
  const given = globalThis as { sourcelineTimeline?: string };
  const text = given.sourcelineTimeline;
  // a megabyte that nobody reads again
  delete given.sourcelineTimeline;
  if (text !== undefined || !page.getElementById(DATA_ID)?.hasAttribute('src')) return readIsland(page, text);
  try {
    return checkOutline(await (await fetch('timeline.json')).json());
  } catch {
    return null;
  }
}
