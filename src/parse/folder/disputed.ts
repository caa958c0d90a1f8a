/**
 * Events that are one but for what their articles differ on: the same words of one speaker in two translations, the same
 * thing that can be done only once on two days. What differs keeps them apart; joined, it is a disagreement.
 */
import type { Day } from '../../model/time.ts';
import type { Composed } from './compose.ts';
import { meaningsOf, quotedWords, sameQuotation } from './disagree/quotation.ts';
import type { Draft } from '../draft.ts';
import { stemOf } from '../grammar/lexicon.ts';
import { happeningOf, hardlyTwice } from './join/happening.ts';
import { rememberedFrom } from '../remembered.ts';
import { united } from './same-title.ts';
import { tokenize } from '../text/tokens.ts';
import { countOf } from '../time/calendar.ts';

/** Remarks that articles of days further apart quote are seldom of one occasion. */
const ONE_OCCASION = 2;
/** Articles that date one act so differently mean two. */
const ONE_ACT = 4;
/** Of a speaker with more remarks than these in a few days, no two need be one. */
const MOST_HELD = 40;

/** The events with those made one that only a disagreement parts. `days` are the articles' own. */
export function uniteDisputed(
  events: readonly Composed[],
  drafts: readonly Draft[],
  days: readonly (Day | null)[],
): Composed[] {
  const byActor = new Map<string, number[]>();
  for (const [at, { players, status }] of events.entries()) {
    const [first] = players;
    if (first?.kind !== 'person' || status !== 'happened') continue;
    byActor.set(first.name, [...(byActor.get(first.name) ?? []), at]);
  }
  const into = new Map<number, number>();
  const telling = events.map((event): Telling | null =>
    event.players[0]?.kind === 'person' ? tellingOf(event, drafts, days) : null,
  );
  for (const places of byActor.values()) {
    for (const [rank, at] of places.entries()) {
      const one = telling[at];
      if (!one) continue;
      for (const other of places.slice(Math.max(0, rank - MOST_HELD), rank)) {
        const before = telling[other];
        if (into.has(other) || !before || !isOne(before, one)) continue;
        into.set(at, other);
        break;
      }
    }
  }
  if (into.size === 0) return [...events];
  const made = new Map<number, Composed>();
  for (const [at, event] of events.entries()) {
    const root = into.get(at);
    if (root === undefined) made.set(at, event);
    else {
      const before = made.get(root) as Composed;
      const [lead, rest] = leads(before, event) ? [before, event] : [event, before];
      made.set(
        root,
        joined(lead, [rest], () => united(lead, rest)),
      );
    }
  }
  return [...made.values()];
}

const joined = rememberedFrom<Composed, Composed>();

/** Which of two tells the date: one that has one, and of two that do the one with more sentences. */
function leads(one: Composed, other: Composed): boolean {
  if ((one.dating === null) !== (other.dating === null)) return one.dating !== null;
  return one.parts.length >= other.parts.length;
}

interface Telling {
  readonly event: Composed;
  readonly statement: boolean;
  readonly articles: ReadonlySet<number>;
  /** First and last day of the event, or of the articles that tell it. */
  readonly from: number;
  readonly to: number;
  readonly dated: boolean;
  /** Content words of its quotations with the numbers of their meanings, and what its verbs tell of what hardly comes twice. */
  readonly stems: ReadonlySet<string>;
  readonly quotations: () => readonly (readonly string[])[];
  readonly lines: ReadonlySet<string>;
}

function tellingOf(event: Composed, drafts: readonly Draft[], days: readonly (Day | null)[]): Telling | null {
  const { parts, dating, kind } = event;
  const articles = new Set(parts.map(({ article }) => article));
  const told = [...articles].flatMap((article) => days[article] ?? []).map(countOf);
  const from = dating ? countOf(dating.first) : Math.min(...told);
  const to = dating ? countOf(dating.last) : Math.max(...told);
  if (!Number.isFinite(from) || to - from > ONE_ACT) return null;
  const mentions = parts.map(({ placed }) => placed.mention);
  const lines = mentions.flatMap((mention) =>
    mention.passing || mention.nominal ? [] : happeningOf(mention).lines.filter(hardlyTwice),
  );
  let words: readonly (readonly string[])[] | null = null;
  return {
    event,
    statement: kind === 'statement',
    articles,
    from,
    to,
    dated: dating !== null,
    stems: new Set(
      mentions.flatMap(({ quoted }) => quoted.flatMap((stem) => [stem, ...meaningsOf(stem).map(String)])),
    ),
    lines: new Set(lines),
    quotations: () =>
      (words ??= parts.flatMap(({ article, placed: { mention } }) =>
        mention.quoted.length === 0
          ? []
          : quotedWords(tokenize((drafts[article] as Draft).document.clean, mention.start, mention.end)).map(
              (tokens) => tokens.map(({ lower }) => lower),
            ),
      )),
  };
}

function isOne(one: Telling, other: Telling): boolean {
  const apart = Math.max(one.from - other.to, other.from - one.to);
  if (apart > ONE_ACT || meets(one.articles, other.articles) || one.statement !== other.statement)
    return false;
  if (one.statement) return apart <= ONE_OCCASION && quoteAlike(one, other);
  return one.dated && other.dated && apart <= ONE_ACT && doneOnce(one, other);
}

function quoteAlike(one: Telling, other: Telling): boolean {
  if (!meets(one.stems, other.stems)) return false;
  return one.quotations().some((words) => other.quotations().some((others) => sameQuotation(words, others)));
}

/** Whether both tell the same of what nobody does twice within days: a resignation, a record. */
function doneOnce(one: Telling, other: Telling): boolean {
  if (!meets(one.lines, other.lines)) return false;
  if ([...one.lines].some((line) => ONCE_IN_DAYS.has(line) && other.lines.has(line))) return true;
  const [some, others] = [one, other].map(({ event }) => stemsIn(event)) as [Set<string>, Set<string>];
  const [short, long] = some.size < others.size ? [some, others] : [others, some];
  let shared = 0;
  for (const stem of short) if (long.has(stem)) shared++;
  return shared >= Math.max(SHARED, short.size * SHARE);
}
/** What nobody does twice within days, whatever else is told of it. */
const ONCE_IN_DAYS: ReadonlySet<string> = new Set(['death', 'resignation', 'retirement']);
const SHARED = 2;
const SHARE = 0.25;

/** What is told beside who did it. */
function stemsIn({ parts, players }: Composed): Set<string> {
  const names = new Set(players.flatMap(({ name }) => name.toLowerCase().split(' ').map(stemOf)));
  return new Set(parts.flatMap(({ placed }) => placed.mention.stems.filter((stem) => !names.has(stem))));
}

function meets<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}
