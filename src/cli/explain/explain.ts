/** `sourceline explain FOLDER`: why an event is there, or why a sentence gave none. */
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { eventLines } from './explain-event.ts';
import { nearestSentence, sentenceLines } from './explain-sentence.ts';
import { Stop } from '../exit.ts';
import { bareWords } from './find-words.ts';
import { gather, type FolderReading, type Gathered } from '../gather.ts';
import { printable } from '../terminal.ts';
import type { World } from '../world.ts';

export interface ExplainOptions {
  /** Id or alias of an event, or null. */
  readonly event: string | null;
  /** Words of a sentence, or null. */
  readonly sentence: string | null;
  readonly reading: FolderReading;
}

export async function explain(folder: string, options: ExplainOptions, world: World): Promise<number> {
  const { event, sentence } = options;
  if ((event === null) === (sentence === null))
    throw new Stop('give either --event with an id, or --sentence with words of a sentence');
  if (sentence !== null && bareWords(sentence).length < 3)
    throw new Stop('give more words of the sentence: --sentence "..."');
  const gathered = await gather(folder, world, options.reading);
  const lines =
    event === null
      ? onSentence(gathered, sentence ?? '', world)
      : eventLines(gathered.timeline, findEvent(gathered.timeline, event));
  for (const line of lines) world.terminal.out(printable(line));
  return gathered.code;
}

/** Throws a Stop that says how to find ids when none fits. */
function findEvent({ events, undated }: Timeline, id: string): TimelineEvent {
  const found = [...events, ...undated].find((event) => event.id === id || event.aliases.includes(id));
  if (!found)
    throw new Stop(
      `no event has the id "${id}"; "sourceline explain FOLDER --sentence" with words of its sentence shows it, "sourceline parse FOLDER --format json" shows all ids`,
    );
  return found;
}

/** Throws a Stop that names the nearest sentence, and the files that were not read, when no article has the words. */
function onSentence(
  { timeline, drafts, settings }: Gathered,
  words: string,
  world: World,
): readonly string[] {
  const uncorrected = (): Timeline => world.assemble(drafts, { ...settings, corrections: [] }, null);
  const lines = sentenceLines({ timeline, drafts, uncorrected }, words);
  if (lines !== null) return lines;
  const nearest = nearestSentence(drafts, words);
  const unread = timeline.notes.filter(({ rule }) => UNREAD.test(rule)).length;
  throw new Stop(
    [
      `no article holds "${words}"; copy the words from the article, a part of the sentence is enough`,
      ...(nearest === null ? [] : [`the nearest is in ${nearest}`]),
      ...(unread === 0
        ? []
        : [
            `${unread} ${unread === 1 ? 'file was' : 'files were'} not read; "sourceline parse FOLDER" says why`,
          ]),
    ].join('\n'),
  );
}

const UNREAD = /^(?:file-|record-|language-not-read)/u;
