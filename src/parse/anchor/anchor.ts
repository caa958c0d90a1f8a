/**
 * Which day each article of a folder is counted from. An article's own evidence comes first (`ownDay`); one without any
 * agrees with its dated neighbours, by the year of its dateline, by quotations that both carry and by days of the year that
 * both name. Agreement never gives a day of publication.
 */
import type { Reason } from '../../model/reason.ts';
import type { Span } from '../../model/text.ts';
import type { Dating, Day } from '../../model/time.ts';
import { articleDay } from './article-day.ts';
import { quotedWords, sharedWith, type Shared } from './agreement.ts';
import { addDays, dayOf, daysBetween, partsOf, printDay, weekdayOfDay } from '../time/calendar.ts';
import type { Anchored, Document, Timex } from '../document.ts';
import { articleId } from '../identify.ts';
import { resolve } from '../time/resolve.ts';
import type { Expression } from '../time/said.ts';

/** An article as far as anchoring needs it. `own` is what `ownDay` found. */
export interface Anchorable {
  readonly document: Document;
  readonly expressions: readonly Expression[];
  readonly own: Dating | null;
}

/** News that carries a quotation appears within these days of the words, or of the first report of them. */
const CARRIED_WITHIN = 6;
/** Days that neighbours may lie apart and still tell one story. */
const ONE_STORY = 14;
/** Evidence passes from neighbour to neighbour at most this often. */
const ROUNDS = 6;

interface Known {
  readonly reference: Dating;
  readonly timexes: readonly Timex[];
}

/** An article's anchor, with its expressions resolved from it. */
export interface Resolved extends Anchored {
  readonly timexes: readonly Timex[];
}

/** The anchors, in the order of the articles. The result for an article does not depend on that order. */
export function anchor(articles: readonly Anchorable[]): readonly Resolved[] {
  const order = articles
    .map((_, index) => index)
    .sort((a, b) => compare(fileOf(articles, a), fileOf(articles, b)));
  const sorted = order.flatMap((index) => articles[index] ?? []);
  const known: (Known | null)[] = sorted.map((article) => article.own && knownBy(article, article.own));
  if (known.includes(null)) agree(sorted, known);
  const placed = new Map(order.map((index, place) => [index, place]));
  return articles.map((article, index) => {
    const found = known[placed.get(index) ?? -1];
    const reference = found?.reference ?? null;
    const timexes = found?.timexes ?? resolvedFrom(article, null);
    return { published: article.own, reference, notAfter: reference?.last ?? null, timexes };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ids of the ways in which dated articles of the folder place one without a day. */
export const AGREEMENT_RULES = [
  'dateline-near-dated-articles',
  'same-quotation-as-dated-article',
  'same-days-as-dated-articles',
] as const;

function fileOf(articles: readonly Anchorable[], index: number): string {
  return articles[index]?.document.source.file ?? '';
}

function knownBy(article: Anchorable, reference: Dating): Known {
  return { reference, timexes: resolvedFrom(article, reference) };
}

/**
 * What was resolved last from the same expressions: while `serve` runs, all articles but the changed one come again. The
 * result is the same with or without it.
 */
const resolved = new WeakMap<
  readonly Expression[],
  { readonly from: string; readonly timexes: readonly Timex[] }
>();

function resolvedFrom({ document, expressions }: Anchorable, reference: Dating | null): readonly Timex[] {
  const { file } = document.source;
  const from = `${file}\n${JSON.stringify(reference)}`;
  const known = resolved.get(expressions);
  if (known?.from === from) return known.timexes;
  const timexes = resolve(document, expressions, reference, articleId(file));
  resolved.set(expressions, { from, timexes });
  return timexes;
}

/** Fills in what agreement gives, round by round; each round rests only on the round before. */
function agree(articles: readonly Anchorable[], known: (Known | null)[]): void {
  const quoted = quotedWords(articles.map(({ document }) => document.clean));
  const links = articles.map(({ document }, index) =>
    known[index] ? [] : sharedWith(document.clean, index, quoted),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = [...known];
    const days = daysNamed(before);
    let grown = false;
    for (const [index, article] of articles.entries()) {
      if (before[index]) continue;
      const reference =
        byDateline(article, before) ??
        bySharedWords(article, links[index] ?? [], articles, before) ??
        byDaysNamed(article, days);
      if (!reference) continue;
      known[index] = knownBy(article, reference);
      grown = true;
    }
    if (!grown) return;
  }
}

/** A dateline's day without a year is of the year that puts it nearest to a dated article, if that is within these days. */
const SAME_SEASON = 92;
/** And so many where the article's first words name the weekday that the dateline's day is in that year. */
const SAME_YEAR = 183;
const FIRST_WORDS = 400;

/** "Nov 14 (Reuters) - Police arrested two men on Friday": whether the day has the weekday that the news is told of. */
function tellsWeekday({ expressions }: Anchorable, day: Day): boolean {
  const told = expressions.filter(({ start, said }) => start < FIRST_WORDS && said.kind === 'weekday');
  const [first] = told;
  return (
    first?.said.kind === 'weekday' &&
    first.said.relation === 'bare' &&
    first.said.weekday === weekdayOfDay(day)
  );
}

/** "VALLETTA, March 15 (MNA) -" among articles of March 2024. */
function byDateline(article: Anchorable, known: readonly (Known | null)[]): Dating | null {
  const { clues, source } = article.document;
  const line = clues.find(({ kind }) => kind === 'dateline');
  const expression =
    line && article.expressions.find(({ start, end }) => start >= line.start && end <= line.end);
  const said = expression?.said;
  if (said?.kind !== 'date' || said.year !== null || said.month === null || said.day === null) return null;
  let nearest: { readonly day: Day; readonly away: number; readonly year: number } | null = null;
  for (const one of known) {
    if (one?.reference.precision !== 'day') continue;
    const [around] = partsOf(one.reference.first);
    for (const year of [around - 1, around, around + 1]) {
      const day = dayOf(year, said.month, said.day);
      const away = day ? Math.abs(daysBetween(one.reference.first, day)) : SAME_YEAR + 1;
      if (
        day &&
        (away <= SAME_SEASON || (away <= SAME_YEAR && tellsWeekday(article, day))) &&
        (!nearest || away < nearest.away || (away === nearest.away && day < nearest.day))
      )
        nearest = { day, away, year };
    }
  }
  if (!nearest || !expression) return null;
  const { day, year } = nearest;
  return articleDay(source.file, day, {
    rule: 'dateline-near-dated-articles',
    evidence: expression,
    explanation: `The article's dateline gives no year; the dated articles of this folder nearest to that day are of ${year}: ${printDay(day)}.`,
    reason: { by: 'dateline' },
  });
}

interface Vote {
  readonly day: Day;
  readonly words: number;
  readonly link: Shared;
  readonly file: string;
}

function bySharedWords(
  article: Anchorable,
  links: readonly Shared[],
  articles: readonly Anchorable[],
  known: readonly (Known | null)[],
): Dating | null {
  const votes = links.flatMap((link): Vote[] => {
    const other = known[link.article];
    const file = articles[link.article]?.document.source.file ?? '';
    return other
      ? [{ day: dayOfWords(link.there, other, articles[link.article]), words: link.words, link, file }]
      : [];
  });
  const story = heaviest(votes);
  const strongest = story[0];
  if (!strongest) return null;
  // the article came after the latest of the words it carries, and after the days it looks back on
  const latest = story.reduce((day, vote) => (vote.day > day ? vote.day : day), strongest.day);
  const first = latestTold(article, latest);
  const { here } = strongest.link;
  const words = clip(article.document.clean.slice(here.start, here.end).replace(/\s+/gu, ' '));
  const reason = { by: 'same-quotation', name: strongest.file } as const;
  return range(
    article,
    first,
    'same-quotation-as-dated-article',
    here,
    reason,
    (days) =>
      `The article has no date of its own; it carries the words “${words}”, which ${strongest.file} quotes too, and so is taken to be from ${days}.`,
  );
}

function clip(words: string): string {
  return words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 58))} ...` : words;
}

/** The day on which quoted words were spoken, by the article that has them: told nearby, or the article's own. */
function dayOfWords(there: Span, { reference, timexes }: Known, other: Anchorable | undefined): Day {
  const sentences = other?.document.sentences ?? [];
  const at = sentences.findIndex((sentence) => sentence.start <= there.start && there.start < sentence.end);
  const home = sentences[at];
  const from = sentences[Math.max(0, at - 2)];
  const day = (timex: Timex): Day | null =>
    timex.dating?.precision === 'day' && timex.dating.last <= reference.last ? timex.dating.first : null;
  if (home && from) {
    const inside = timexes
      .filter((timex) => timex.start >= home.start && timex.end <= home.end)
      .flatMap((timex) => day(timex) ?? []);
    const near = timexes
      .filter((timex) => timex.start >= from.start && timex.end <= home.start)
      .flatMap((timex) => day(timex) ?? []);
    const told = inside[0] ?? near.at(-1);
    if (told && daysBetween(told, reference.last) <= ONE_STORY) return told;
  }
  return reference.first;
}

/** The votes that lie within one story's span and weigh most together; strongest first. */
function heaviest(votes: readonly Vote[]): readonly Vote[] {
  const sorted = [...votes].sort(
    (a, b) => compare(a.day, b.day) || b.words - a.words || compare(a.file, b.file),
  );
  let best: readonly Vote[] = [];
  let weight = 0;
  let from = 0;
  let sum = 0;
  for (const [to, vote] of sorted.entries()) {
    sum += vote.words;
    for (
      let oldest = sorted[from];
      oldest && daysBetween(oldest.day, vote.day) > ONE_STORY;
      oldest = sorted[from]
    ) {
      sum -= oldest.words;
      from += 1;
    }
    if (sum > weight) {
      weight = sum;
      best = sorted.slice(from, to + 1);
    }
  }
  return [...best].sort((a, b) => b.words - a.words || compare(a.day, b.day) || compare(a.file, b.file));
}

/** Days of the year that an article names without their year, as months and days, and whether it looks back on them. */
function bareDays({
  expressions,
}: Anchorable): readonly { readonly month: number; readonly day: number; readonly back: boolean }[] {
  return expressions.flatMap(({ said, context }) =>
    said.kind === 'date' && said.year === null && said.month !== null && said.day !== null
      ? [{ month: said.month, day: said.day, back: context.tense === 'past' || context.tense === null }]
      : [],
  );
}

/** The latest day an article looks back on, if it lies soon after `from`; else `from`. */
function latestTold(article: Anchorable, from: Day): Day {
  const [year] = partsOf(from);
  let latest = from;
  for (const { month, day, back } of bareDays(article)) {
    if (!back) continue;
    for (const y of [year, year + 1]) {
      const exact = dayOf(y, month, day);
      if (exact && exact > latest && daysBetween(from, exact) <= ONE_STORY) latest = exact;
    }
  }
  return latest;
}

/** Days that dated articles name or are from, by month and day: which years they are of. */
function daysNamed(known: readonly (Known | null)[]): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  const add = (day: Day): void => {
    const key = day.slice(5);
    years.set(key, (years.get(key) ?? new Set()).add(Number(day.slice(0, 4))));
  };
  for (const one of known) {
    if (!one) continue;
    if (one.reference.precision === 'day') add(one.reference.first);
    for (const { dating } of one.timexes) if (dating?.precision === 'day') add(dating.first);
  }
  return years;
}

/** Two or more days without a year, nearly all of which the dated articles know, and of one year alone. */
function byDaysNamed(article: Anchorable, days: ReadonlyMap<string, ReadonlySet<number>>): Dating | null {
  const named = bareDays(article);
  const two = (n: number): string => String(n).padStart(2, '0');
  const hits = named.flatMap((one) => {
    const years = days.get(`${two(one.month)}-${two(one.day)}`);
    const [year] = years ?? [];
    const exact = years?.size === 1 && year !== undefined ? dayOf(year, one.month, one.day) : null;
    return exact ? [{ exact, back: one.back }] : [];
  });
  const distinct = new Set(hits.map(({ exact }) => exact));
  if (distinct.size < 2 || hits.length * 3 < named.length * 2) return null;
  const told = hits
    .filter(({ back }) => back)
    .map(({ exact }) => exact)
    .sort(compare);
  const [oldest, latest] = [told[0], told.at(-1)];
  if (!oldest || !latest || daysBetween(oldest, latest) > 60) return null;
  return range(
    article,
    latest,
    'same-days-as-dated-articles',
    null,
    { by: 'same-days' },
    (span) =>
      `The article gives no year; the days it names are ones that dated articles of this folder name too, and so it is taken to be from ${span}.`,
  );
}

/** The days from the latest told on, within which such news appears. */
function range(
  article: Anchorable,
  first: Day,
  rule: (typeof AGREEMENT_RULES)[number],
  evidence: Span | null,
  reason: Reason,
  explain: (days: string) => string,
): Dating {
  const last = addDays(first, CARRIED_WITHIN);
  return {
    edtf: `${first}/${last}`,
    first,
    last,
    precision: 'interval',
    approximate: false,
    time: null,
    rule,
    evidence: evidence && {
      article: articleId(article.document.source.file),
      start: evidence.start,
      end: evidence.end,
    },
    explanation: explain(`${printDay(first)} to ${printDay(last)}`),
    reason,
  };
}
