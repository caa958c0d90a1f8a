/** From clusters of reports to events: the winning date, the title, citations, actors. */
import { collapse } from '../../model/text.ts';
import type { Dating, Day } from '../../model/time.ts';
import type { Citation, EventKind, Some, Status } from '../../model/timeline.ts';
import { bestTitle } from './best-title.ts';
import type { Cast, Player } from './cast.ts';
import type { Draft } from '../draft.ts';
import type { Mention } from '../document.ts';
import { byOffice, holderIn } from './holder.ts';
import type { KeptTitles, Titled } from './kept-titles.ts';
import { remembering } from '../remembered.ts';
import { meets } from './join/meets.ts';
import type { Cluster } from './join/merge.ts';
import type { Placed } from './placing.ts';
import { wordsOf, type Theme } from './theme.ts';
import { sameMembers } from './same-members.ts';
import { winning } from './winning.ts';

/** An event before weights, ids and corrections. */
export interface Composed {
  readonly title: string;
  readonly clarity: number;
  readonly kind: EventKind;
  readonly status: Status;
  readonly dating: Dating | null;
  readonly notAfter: Day | null;
  readonly players: readonly Player[];
  readonly place: string | null;
  readonly parts: Some<Part>;
  /** How much of the folder's vocabulary the title is made of, 0 to 1. */
  readonly theme: number;
}

/** One sentence of an event. */
export interface Part {
  readonly article: number;
  readonly placed: Placed;
}

/** What was composed of a cluster in the last reading, and from what. */
interface Known {
  readonly composed: Composed | null;
  readonly players: readonly Player[];
  readonly names: ReadonlySet<string>;
  readonly bounds: readonly (Day | null)[];
  /** Stems of the titles that were weighed against one another. */
  readonly stems: ReadonlySet<string>;
  /** What the folder was about then. */
  theme: Theme;
}

const known = new WeakMap<Cluster, Known>();

/** What the last reading went by. */
let last: { readonly theme: Theme; readonly cast: Cast; readonly bounds: readonly (Day | null)[] } | null =
  null;

/** The events of clusters. One of which nothing has changed since the last reading is the same object. */
export function composeAll(
  clusters: readonly Cluster[],
  cast: Cast,
  bounds: readonly (Day | null)[],
  theme: Theme,
  titles: KeptTitles | null = null,
): Composed[] {
  if (!remembering())
    return clusters.flatMap((cluster) => compose(cluster, cast, bounds, theme, titles) ?? []);
  const events: Composed[] = [];
  // names whose player is another than in the last reading; null where all may be
  const others = last && cast.since?.before === last.cast ? cast.since.changed : null;
  const sameBounds = last !== null && sameMembers(bounds, last.bounds);
  for (const cluster of clusters) {
    const before = known.get(cluster);
    const stays =
      before?.theme === last?.theme &&
      before !== undefined &&
      others !== null &&
      sameBounds &&
      theme.changed !== null &&
      !meets(others, before.names) &&
      !meets(theme.changed, before.stems);
    if (stays) before.theme = theme;
    const made = stays ? before.composed : composedAgain(cluster, cast, bounds, theme);
    if (made) events.push(made);
  }
  last = { theme, cast, bounds };
  return events;
}

function composedAgain(
  cluster: Cluster,
  cast: Cast,
  bounds: readonly (Day | null)[],
  theme: Theme,
): Composed | null {
  const before = known.get(cluster);
  const stems = new Set<string>();
  const of = (text: string): number => {
    for (const stem of wordsOf(text)) stems.add(stem);
    return theme.of(text);
  };
  const made = compose(cluster, cast, bounds, { ...theme, of });
  const names = cluster.reports.flatMap(({ mentions }) =>
    mentions.flatMap(({ mention }) => mention.actors.map(({ name }) => name)),
  );
  const players = names.map((name) => cast.player(name));
  const days = cluster.reports.map(({ article }) => bounds[article] ?? null);
  const sameBase = before && sameMembers(before.players, players) && sameMembers(before.bounds, days);
  const composed = sameBase && before.composed && made ? takenOver(before.composed, made) : made;
  known.set(cluster, { composed, players, names: new Set(names), bounds: days, stems, theme });
  return composed;
}

/** The event as it was before where it is the same; where only what it weighs or is called is new, with the sentences it had. */
function takenOver(before: Composed, made: Composed): Composed {
  const { parts } = before;
  if (parts.length !== made.parts.length || !parts.every((part, at) => samePart(part, made.parts[at])))
    return made;
  const event: Composed = {
    ...made,
    parts,
    players: sameMembers(before.players, made.players) ? before.players : made.players,
  };
  return sameMembers(Object.values(before), Object.values(event)) ? before : event;
}

function samePart({ article, placed }: Part, other: Part | undefined): boolean {
  if (article !== other?.article) return false;
  return (
    placed === other.placed ||
    (placed.mention === other.placed.mention &&
      placed.dating === other.placed.dating &&
      placed.support === other.placed.support &&
      placed.named === other.placed.named)
  );
}

/** The least clarity of a title that an editor would keep. */
const READABLE = 0.42;

function compose(
  cluster: Cluster,
  cast: Cast,
  bounds: readonly (Day | null)[],
  theme: Theme,
  titles: KeptTitles | null = null,
): Composed | null {
  const before = titles?.of(cluster);
  if (before === null) return null;
  const all: Part[] = [];
  for (const { article, mentions } of cluster.reports)
    for (const placed of mentions) all.push({ article, placed });
  const told = all.filter((part) => part.placed.mention.telling !== 'refers');
  const dating = winning(all);
  const titled = before ?? titledAnew(cluster, all, told, dating, cast, theme, titles);
  const lead = titled && all[titled.part]?.placed.mention;
  if (!lead) return null;
  const parts = distinct(all.map((part) => settled(part, dating)));
  const [head, ...rest] = parts;
  if (!head) return null;
  return {
    title: titled.text,
    clarity: titled.clarity,
    kind: lead.kind,
    status: lead.status,
    dating,
    notAfter: dating ? null : earliestBound(all, bounds),
    players: playersOf(lead, told, cast),
    place: placeOf(told),
    parts: [head, ...rest],
    theme: titled.theme,
  };
}

/** The title of what is an event, noted for the next run; null for what is none. */
function titledAnew(
  cluster: Cluster,
  all: readonly Part[],
  told: readonly Part[],
  dating: Dating | null,
  cast: Cast,
  theme: Theme,
  titles: KeptTitles | null,
): Titled | null {
  const stems = new Set<string>();
  const best = isEvent(told, dating) ? bestTitle(told, cast, dating, theme, stems) : null;
  const titled =
    best && best.clarity >= READABLE
      ? {
          text: best.text,
          clarity: best.clarity,
          part: all.indexOf(best.part),
          theme: theme.of(best.text) * heartOf(told, theme),
        }
      : null;
  titles?.note(cluster, titled, stems);
  return titled;
}

/** "Police cleared the square on Monday. Forty people were arrested.": so many, on the day of which the text is telling. */
const arrestsOfDay = ({ placed: { dating, mention } }: Part): boolean =>
  dating?.rule === 'narrated-day' &&
  mention.kind === 'arrest' &&
  /^(?:\d[\d,]*|\p{L}+) (?:people|men|women|\p{L}+s)$/u.test(mention.label ?? '');

function isEvent(told: readonly Part[], dating: Dating | null): boolean {
  if (told.every((part) => part.placed.mention.passing) && !told.some(arrestsOfDay)) return false;
  return (
    !told.every(({ placed: { mention } }) => onlyPlace(mention)) || (dating !== null && spread(told) > 1)
  );
}

/** What an event without, and with one of, the words at the heart of the story keeps: a boxer's fight in news of an epidemic. */
const HEARTLESS = 0.25;
const ONE_WORD = 0.75;

function heartOf(parts: readonly Part[], { core }: Theme): number {
  if (core.size === 0) return 1;
  const found = new Set<string>();
  for (const { placed } of parts) {
    for (const stem of placed.mention.stems) if (core.has(stem)) found.add(stem);
    if (found.size > 1) return 1;
  }
  return found.size === 0 ? HEARTLESS : ONE_WORD;
}

/** A gathering named only as the place of what somebody did or said: two articles must name it before it is an event. */
function onlyPlace({ nominal, expression }: Mention): boolean {
  return nominal && expression === null;
}

function spread(parts: readonly Part[]): number {
  return new Set(parts.map((part) => part.article)).size;
}

/** A sentence taken for the news of its article's day tells no date where the event is of another day. */
function settled(part: Part, dating: Dating | null): Part {
  const own = part.placed.dating;
  if (!own || !dating || own.rule !== 'article-day' || (own.first <= dating.last && own.last >= dating.first))
    return part;
  return { ...part, placed: { ...part.placed, dating: null, support: 'content-only' } };
}

function earliestBound(parts: readonly Part[], bounds: readonly (Day | null)[]): Day | null {
  let best: Day | null = null;
  let asked = -1;
  for (const { article } of parts) {
    // those of one article stand one behind the other
    if (article === asked) continue;
    asked = article;
    const bound = bounds[article] ?? null;
    if (bound && (best === null || bound < best)) best = bound;
  }
  return best;
}

/** One part a sentence: the one that dates it, if any. */
function distinct(parts: readonly Part[]): Part[] {
  const bySentence = new Map<string, Part>();
  for (const part of parts) {
    const key = `${part.article} ${part.placed.mention.start}`;
    const before = bySentence.get(key);
    if (!before || (part.placed.support === 'states-date' && before.placed.support !== 'states-date'))
      bySentence.set(key, part);
  }
  return [...bySentence.values()];
}

function playersOf(lead: Mention, parts: readonly Part[], cast: Cast): Player[] {
  const players = new Map<string, Player>();
  const holder = byOffice(lead, cast)
    ? holderIn(
        parts.filter(({ placed }) => placed.mention.aside !== true),
        cast,
      )
    : null;
  for (const use of lead.actors) {
    const player = holder ?? cast.player(use.name);
    players.set(player.name, player);
  }
  for (const part of parts) {
    for (const use of part.placed.mention.actors) {
      const player = cast.player(use.name);
      if (player.kind !== 'other') players.set(player.name, player);
    }
  }
  return [...players.values()].slice(0, 6);
}

function placeOf(parts: readonly Part[]): string | null {
  const counts = new Map<string, number>();
  for (const { placed } of parts)
    if (placed.mention.place) counts.set(placed.mention.place, (counts.get(placed.mention.place) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

/** The citations of an event; `speakers` are the actors' ids, for each part that quotes the one who speaks. */
export function citationsOf(
  { parts }: Composed,
  speakers: readonly (string | null)[],
  drafts: readonly Draft[],
  ids: readonly string[],
): Some<Citation> {
  const [first, ...rest] = parts;
  return [
    cite(first, drafts, ids, speakers[0] ?? null),
    ...rest.map((part, at) => cite(part, drafts, ids, speakers[at + 1] ?? null)),
  ];
}

/** The citation of a part; `speaker` is the actor's id where the sentence quotes the one who speaks. */
function cite(
  part: Part,
  drafts: readonly Draft[],
  ids: readonly string[],
  speaker: string | null,
): Citation {
  const draft = drafts[part.article] as Draft;
  const { mention, dating, support } = part.placed;
  return {
    article: ids[part.article] ?? '',
    start: mention.start,
    end: mention.end,
    quote: quoteOf(draft, mention.start, mention.end),
    dating,
    support,
    speaker,
  };
}

/** What a citation of an article's text between two offsets quotes. */
export const quoteOf = ({ document }: Draft, start: number, end: number): string =>
  collapse(document.source.text.slice(start, end));
