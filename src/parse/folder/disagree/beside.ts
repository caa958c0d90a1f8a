/**
 * Sentences beside those of an event that still tell of it. Tolls, causes, places and names often stand in the next sentence
 * or two: "A ferry ran aground off Kelmar on Tuesday. Some 180 people were aboard. The accident was blamed on the captain."
 */
import type { Told } from './claims.ts';
import type { Part } from '../compose.ts';
import type { Sentence } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import { countOf } from '../../time/calendar.ts';
import { tokenize } from '../../text/tokens.ts';

/** How many sentences behind one of the event the text still tells of it. */
const REACH = 6;
/** An article tells mainly of what one of its first sentences tells; elsewhere an event is named in passing. */
const HEAD = 4;
/** What more articles than these tell has many sides: who is counted and where is another matter in each. */
const MOST_ARTICLES = 8;

/** Words of another time: what a sentence with them tells is not this event. */
const OTHER_TIMES =
  /\b(?:1[5-9]\d\d|20\d\d|ago|last (?:year|month|week|season|time)|(?<!\b(?:a|per|each|every) )years?|years? (?:before|after|later)|previous(?:ly)?|earlier|former times|history|decades?|century|since|next (?:year|month|week)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|another|similar|would|could|might|if|unlike|usually|normally|typically|often)\b/u;

/** "..., who has fought for it since she came to office": of another time, where what stands before it is not. */
const RELATIVE = /, (?:who|whose|which|where|when)\b.*$/su;

/** The sentences beside the event's own, with the numbers that follow on theirs. */
export function besides(
  parts: readonly Part[],
  drafts: readonly Draft[],
  told: readonly Told[],
): readonly Told[] {
  const articles = new Map<number, Told[]>();
  for (const one of told) {
    if (!isNews(one)) continue;
    articles.set(one.article, [...(articles.get(one.article) ?? []), one]);
  }
  if (articles.size < 2 || articles.size > MOST_ARTICLES) return [];
  const cited = new Set(parts.map(({ article, placed }) => `${article} ${placed.mention.start}`));
  const found: Told[] = [];
  for (const [article, own] of articles) {
    const { sentences, clean } = (drafts[article] as Draft).document;
    for (const { sentence, nearest } of behind(own, sentences)) {
      const { start, end } = sentence;
      if (cited.has(`${article} ${start}`)) continue;
      const whole = clean.slice(start, end);
      const text = OTHER_TIMES.test(whole) ? whole.replace(RELATIVE, '') : whole;
      if (OTHER_TIMES.test(text)) continue;
      const index = told.length + found.length;
      const tokens = tokenize(clean, start, start + text.length);
      found.push({ ...nearest, index, tokens, start, end, own: false });
    }
  }
  return found;
}

/** Those of the sentences that tell nothing of their own: what another event tells is held against others there. */
export function idle(beside: readonly Told[], drafts: readonly Draft[]): readonly Told[] {
  return beside.filter(({ article, start }) =>
    (drafts[article] as Draft).mentions.every((mention) => mention.start !== start || mention.passing),
  );
}

/** Whether what a sentence tells was news when its article was written: what stands beside the history of a thing is of today. */
function isNews({ day, part: { placed } }: Told): boolean {
  if (!placed.dating || day === null) return true;
  const from = countOf(placed.dating.first);
  return placed.dating.first === placed.dating.last && day >= from && day - from <= NEWS_DAYS;
}
const NEWS_DAYS = 7;

/** The sentences of an article's body that follow those of an event that its head tells. */
function behind(
  own: readonly Told[],
  sentences: readonly Sentence[],
): { readonly sentence: Sentence; readonly nearest: Told }[] {
  const body = sentences.filter(({ kind }) => kind === 'body');
  const places = own.map((one) => ({ one, at: body.findIndex(({ start }) => start === one.start) }));
  if (!places.some(({ at }) => at >= 0 && at < HEAD)) return [];
  return body.flatMap((sentence, at) => {
    const before = places.filter((place) => place.at >= 0 && place.at < at && at - place.at <= REACH);
    const nearest = before.sort((a, b) => b.at - a.at)[0];
    return nearest ? [{ sentence, nearest: nearest.one }] : [];
  });
}
