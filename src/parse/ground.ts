/**
 * What an expression is counted from: the article's day, and the day the story is at. The story moves with each dated
 * expression; in historical narration it, and not the article's day, anchors what follows.
 */
import type { Day } from '../model/time.ts';
import { dayOf } from './calendar.ts';
import type { Judged } from './judged.ts';
import type { Expression } from './said.ts';

/** The last date told, with as much of it as was told. */
export interface Story {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly value: string;
  /** Sentence in which it was told. */
  readonly sentence: number;
  /** Whether its year was written out. */
  readonly explicit: boolean;
}

export interface Ground {
  /** The article's day; null when unknown. */
  readonly now: Day | null;
  /** The day of the words, where it differs: inside a quotation of "said Friday". */
  readonly spoken: Day | null;
  readonly story: Story | null;
  /** Whether the text tells history rather than news. */
  readonly history: boolean;
  /** The quarter that a report is about, once one was named. */
  readonly quarter: { readonly year: number; readonly n: number; readonly sentence: number } | null;
}

/** A history has many written-out years far from its own day, and few words that point at that day. */
export function tellsHistory(expressions: readonly Expression[], now: Day | null): boolean {
  const here = now ? Number(now.slice(0, 4)) : null;
  let far = 0;
  let near = 0;
  for (const { said } of expressions) {
    if (said.kind === 'date' && said.year !== null) {
      if (here === null || Math.abs(said.year - here) > 2) far += 1;
      else near += 1;
    } else if (said.kind === 'day' || (said.kind === 'weekday' && said.relation === 'bare')) near += 1;
    else if (said.kind === 'unit' && /^(?:last|this|next)$/.test(said.relation)) near += 1;
    else if (said.kind === 'offset' && said.from === 'now') near += 1;
  }
  return far >= 5 && far > near * 2;
}

/** The day the story is at, if it is known to the day. */
export function storyDay({ story }: Ground): Day | null {
  return story?.month && story.day ? dayOf(story.year, story.month, story.day) : null;
}

/** The story after an expression: on to its date where it has one. */
export function moved(ground: Ground, judged: Judged, expression: Expression): Story | null {
  if (!judged.at || expression.said.kind === 'set') return ground.story;
  const explicit = expression.said.kind === 'date' && expression.said.year !== null;
  return { ...judged.at, value: judged.value, sentence: expression.context.sentence, explicit };
}
