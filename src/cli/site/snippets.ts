/** `sourceline snippets FOLDER|timeline.json`: what to paste into a page to embed the timeline. */
import { baseOf, snippet, SNIPPET_NAMES, SNIPPETS, HEIGHT, type SnippetKind } from '../../export/snippets.ts';
import { asShown } from '../../model/visible.ts';
import { Stop } from '../exit.ts';
import { wordsIn } from '../page-language.ts';
import type { FolderReading } from '../gather.ts';
import { subject } from '../picture/subject.ts';
import type { World } from '../world.ts';

export interface SnippetsOptions {
  /** Where the built site will be; null when that is not known yet. */
  readonly base: string | null;
  /** One kind, or null for all. */
  readonly kind: SnippetKind | null;
  readonly height: number | null;
  readonly query: string;
  /** BCP 47 tag of the words around the timeline. */
  readonly lang: string;
  readonly reading: FolderReading;
}

/** Stands in for an address that is not known: `example` can never be somebody's site. */
const SOMEWHERE = 'https://your-site.example/timeline/';

export async function printSnippets(path: string, options: SnippetsOptions, world: World): Promise<number> {
  const base = baseUrl(options.base) ?? SOMEWHERE;
  const say = await wordsIn(options.lang, world.dist);
  const { timeline: whole, code } = await subject(path, world, options.reading);
  const timeline = asShown(whole);
  const { kind, query } = options;
  const made = { base, height: options.height ?? HEIGHT, query: query.replace(/^\?/, ''), say };
  if (kind !== null) world.terminal.out(snippet(kind, timeline, made));
  else
    for (const each of SNIPPETS)
      world.terminal.out(`<!-- ${each}: ${SNIPPET_NAMES[each]} -->\n${snippet(each, timeline, made)}\n`);
  if (options.base === null)
    world.terminal.say(`replace ${SOMEWHERE} by the address of the built site, or give it with --base-url`);
  return code;
}

/** A base URL with a slash at its end. Throws a Stop when it is none. */
export function baseUrl(text: string | null): string | null {
  if (text === null) return null;
  const base = baseOf(text);
  if (base === null)
    throw new Stop(
      `--base-url ${text} is no http or https address; give one such as https://news.example/timeline/`,
    );
  return base;
}
