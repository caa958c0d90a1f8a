/**
 * Which events tell of the neighbours of what a folder is about: the news of Jordan in articles on Egypt, of one bank in a file on
 * another. They are known by names. A folder that has no one subject has no neighbours either.
 */
import type { Draft } from '../draft.ts';
import { knownName } from '../grammar/gazetteer.ts';
import { remembered, rememberedFrom } from '../remembered.ts';
import { STARTERS } from '../words/closed.ts';
import { OUTLET_BEGINS } from '../words/outlets.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../words/roles.ts';
import type { Composed } from './compose.ts';

/** Sources from which on a folder is long enough to tell its own names from others. */
const LONG = 20;
/** Sentences of the body, beside the title, that say what an article is about. */
const HEAD = 3;
/** Share of the sources whose heads have the name of what a folder is about; a name in so many is one of its own. */
const SUBJECT = 0.5;
const OWN = 0.1;
/** Sentences of an event that are read. */
const MOST_READ = 12;
/** What an event keeps that is the neighbours'. */
const NEIGHBOURLY = 0.3;

const NO_NAMES: ReadonlySet<string> = new Set([...STARTERS, ...OUTLET_BEGINS, ...ROLE_NOUNS, ...BODY_NOUNS]);

/** A name as it is counted: that of a land's lane for whatever the land is called by, any other in small letters. */
function counted(name: string): string {
  const known = knownName(name);
  return known?.kind === 'state' ? known.group : name.toLowerCase();
}

const isLand = (name: string): boolean => /^\p{Lu}/u.test(name);

/** The names in a text, a word each. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\d-]+/gu))
    if (!NO_NAMES.has(word.toLowerCase()) && knownName(word)?.form !== 'media') names.add(counted(word));
  return names;
}

const namesAtHead = remembered(({ document: { clean, title, sentences } }: Draft): ReadonlySet<string> => {
  const head = sentences.filter(({ kind }) => kind === 'body').slice(0, HEAD);
  const [start, end] = [title?.start ?? head[0]?.start ?? 0, head.at(-1)?.end ?? title?.end ?? 0];
  return namesIn(clean.slice(start, end));
});

/** The names in each sentence of an event that is read. */
const sentenceNames = rememberedFrom<Composed['parts'], readonly (readonly string[])[]>();

/**
 * Of an event, what it keeps of its weight: 1, or `NEIGHBOURLY` for one without a name of the folder's own in its title and its sentences
 * (in most of them, where the title is of another land), that is told by articles on something else, or of another land. `sources` are those that the articles count as.
 */
export function belongingOf(
  drafts: readonly Draft[],
  sources: readonly number[],
): (event: Composed) => number {
  const total = new Set(sources).size;
  if (total < LONG) return () => 1;
  const tellers = new Map<string, Set<number>>();
  for (const [article, draft] of drafts.entries())
    for (const name of namesAtHead(draft)) {
      const known = tellers.get(name);
      if (known) known.add(sources[article] ?? article);
      else tellers.set(name, new Set([sources[article] ?? article]));
    }
  const share = (name: string): number => (tellers.get(name)?.size ?? 0) / total;
  const subject = new Set([...tellers.keys()].filter((name) => share(name) >= SUBJECT));
  if (subject.size === 0) return () => 1;
  const onSubject = drafts.map((draft) => [...namesAtHead(draft)].some((name) => subject.has(name)));
  const isOwn = (name: string): boolean => share(name) >= OWN;
  return ({ title, parts, players }) => {
    const called = [...namesIn(title), ...players.map(({ group }) => counted(group))];
    if (called.some(isOwn)) return 1;
    const read = parts.slice(0, MOST_READ);
    const named = sentenceNames(parts, [], () =>
      read.map(({ article, placed: { mention } }) => [
        ...namesIn(drafts[article]?.document.clean.slice(mention.start, mention.end) ?? ''),
      ]),
    );
    const own = named.filter((names) => names.some(isOwn)).length;
    // one wrong sentence brings no act of Algeria to Egypt
    if (own * 2 > read.length || (own > 0 && !called.some(isLand))) return 1;
    const beside = read.filter(({ article }) => onSubject[article] === true).length;
    const elsewhere = beside * 2 < read.length || called.some(isLand) || named.flat().some(isLand);
    return elsewhere ? NEIGHBOURLY : 1;
  };
}
