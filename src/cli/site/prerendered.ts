/** The bundle through which the command line speaks as the pages do: their list without script, and their texts. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Words } from '../../export/words.ts';
import type { Timeline } from '../../model/timeline.ts';
import { Stop } from '../exit.ts';

export interface Prerendered {
  readonly prerender: (
    timeline: Timeline,
    options: { lang: string; most?: number; says?: readonly string[] },
  ) => { head: string; texts: string; body: string };
  /** The languages that the interface has texts in, as BCP 47 tags without a region. */
  readonly languages: readonly string[];
  /** The texts of a language tag; English ones where there are no others. */
  readonly textsOf: (lang: string) => Words;
}

/** Loads the bundle from `dist`. Throws a Stop that names the remedy when it was not built. */
export async function loadPrerendered(dist: string): Promise<Prerendered> {
  try {
    return (await import(pathToFileURL(join(dist, 'prerender.js')).href)) as Prerendered;
  } catch (error) {
    throw notBuilt(dist, error);
  }
}

/** What to say where `dist` is not as the build leaves it. */
export const notBuilt = (dist: string, error: unknown): Stop =>
  new Stop(
    `the page shell in ${dist} cannot be used (${error instanceof Error ? error.message : String(error)}); run "npm run build" in Sourceline's own folder`,
  );
