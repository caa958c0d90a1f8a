/**
 * What the whole timeline is called: its weightiest actors and what their reports share ("Putin, Meloni, Macron:
 * dialogue with Russia"), and one line that counts it. An editor's own words come first.
 */
import { looseEnds } from '../../model/part.ts';
import type { Settings } from '../../model/settings.ts';
import type { Day } from '../../model/time.ts';
import type { Actor, Article, DatedEvent, TimelineEvent, UndatedEvent } from '../../model/timeline.ts';
import { surnameOf } from '../grammar/gazetteer.ts';
import { eventNoun } from '../grammar/lexicon.ts';
import { MONTH_NAMES } from '../words/months.ts';
import { THEMES } from '../words/themes.ts';

const MOST_TITLE = 60;
const MOST_NAMES = 3;
const MOST_SOURCES = 3;
/** Events that decide the name of a story: the rest is its detail. */
const HEAVIEST = 400;
/** Share of the articles that must use a phrase before it can stand for the story: less is somebody's background. */
const THEME_SHARE = 0.06;

interface Head {
  readonly title: string;
  readonly description: string;
}

/** Title and description of a timeline, at most 60 characters for the title. */
export function headOf(
  events: readonly DatedEvent[],
  undated: readonly UndatedEvent[],
  actors: readonly Actor[],
  articles: readonly Article[],
  settings: Settings,
): Head {
  return {
    title: settings.title ?? titleOf([...events, ...undated], actors, articles),
    description: settings.description ?? describe(events, undated, articles),
  };
}

function titleOf(
  events: readonly TimelineEvent[],
  actors: readonly Actor[],
  articles: readonly Article[],
): string {
  // the whole of a long story is slow to sort
  const least =
    Float64Array.from(events, ({ weight }) => weight)
      .sort()
      .at(-HEAVIEST) ?? 0;
  const heaviest = events
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, HEAVIEST);
  const names = namesOf(heaviest, actors);
  const theme = themeOf(heaviest, names, articles.length);
  for (let count = Math.min(MOST_NAMES, names.length); count > 0; count--) {
    const who = names.slice(0, count).join(', ');
    if (theme && who.length + theme.length + 2 <= MOST_TITLE) return `${who}: ${theme}`;
    if (who.length <= MOST_TITLE && (!theme || count === 1)) return who;
  }
  const first = articles.find((article) => article.title)?.title ?? heaviest[0]?.title ?? '';
  return shorten(first) || 'No events found';
}

/** The weightiest who act, one a lane as long as other lanes have any: a body beside its own speaker says nothing. */
function namesOf(events: readonly TimelineEvent[], actors: readonly Actor[]): string[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const weights = new Map<Actor, number>();
  for (const event of events) {
    const lead = byId.get(event.actors[0] ?? '');
    if (lead && lead.kind !== 'other') weights.set(lead, (weights.get(lead) ?? 0) + event.weight);
  }
  const ranked = [...weights]
    .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
    .map(([actor]) => actor);
  const first = ranked.filter((actor, at) => ranked.findIndex(({ group }) => group === actor.group) === at);
  return first.slice(0, MOST_NAMES).map(({ kind, name }) => (kind === 'person' ? surnameOf(name) : name));
}

/** "relations with Europe", "spill in the Gulf of Mexico": a thing, a preposition and a name. */
const THING =
  /(?<![\p{L}’'-])(?<head>\p{Ll}{3,20}) (?<link>with|of|in|on|over|for|against) (?<name>(?:the )?\p{Lu}[\p{L}’-]{2,20}(?: (?:of )?\p{Lu}[\p{L}-]{2,20})?)/gu;

/** The things that a sentence names so. Sentences come again with each change of a folder. */
const known = new Map<string, readonly Readonly<Record<string, string>>[]>();
const MOST_KNOWN = 20_000;

function thingsIn(quote: string): readonly Readonly<Record<string, string>>[] {
  let things = known.get(quote);
  if (!things) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(quote, (things = [...quote.matchAll(THING)].map(({ groups }) => ({ ...groups }))));
  }
  return things;
}

const NO_PLACE =
  /^(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

interface Theme {
  readonly actors: Set<string>;
  readonly articles: Set<string>;
  readonly uses: Map<string, number>;
}

/**
 * The phrase that the acts of most different actors share, then most articles, and that is not about one of the names
 * the title has already.
 */
function themeOf(
  events: readonly TimelineEvent[],
  names: readonly string[],
  articles: number,
): string | null {
  const found = new Map<string, Theme>();
  // a story of statements is about a matter, a story of happenings about what happened
  const spoken = events.filter(({ kind }) => kind === 'statement').length * 2 > events.length;
  const fits = (head: string): boolean => (spoken ? THEMES.has(head) : eventNoun(head) !== undefined);
  for (const event of events)
    for (const { article, quote } of event.citations)
      for (const { head = '', link = '', name = '' } of thingsIn(quote)) {
        // "opposition to Russia's plans" is about the plans
        if (/[’'-]/u.test(name.slice(-2)) || NO_PLACE.test(name) || !fits(head)) continue;
        if (names.some((known) => name.includes(known))) continue;
        const key = `${head} ${name.replace(/^the /, '')}`;
        const theme: Theme = found.get(key) ?? { actors: new Set(), articles: new Set(), uses: new Map() };
        theme.actors.add(event.actors[0] ?? '');
        theme.articles.add(article);
        const phrase = `${head} ${link} ${name}`;
        theme.uses.set(phrase, (theme.uses.get(phrase) ?? 0) + 1);
        found.set(key, theme);
      }
  const [best] = [...found.values()]
    .filter((theme) => theme.articles.size >= Math.max(2, articles * THEME_SHARE))
    .map((theme) => ({
      acts: theme.actors.size,
      spread: theme.articles.size,
      phrase: commonest([...theme.uses]),
    }))
    .sort((a, b) => b.acts - a.acts || b.spread - a.spread || (a.phrase < b.phrase ? -1 : 1));
  return best?.phrase ?? null;
}

function commonest(uses: readonly (readonly [string, number])[]): string {
  const [best] = uses.toSorted(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

function shorten(text: string): string {
  if (text.length <= MOST_TITLE) return text;
  const cut = text.lastIndexOf(' ', MOST_TITLE - 1);
  return `${text.slice(0, cut > 0 ? cut : MOST_TITLE - 1)}…`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const month = (day: Day): string =>
  `${MONTH_NAMES[Number(day.slice(5, 7))] ?? ''} ${Number(day.slice(0, 4))}`;

/** "6 dated and 7 undated events from 5 articles, February 2022 to January 2026. Sources: The Daily, The Post." */
function describe(
  events: readonly DatedEvent[],
  undated: readonly UndatedEvent[],
  articles: readonly Article[],
): string {
  const counted =
    undated.length === 0
      ? plural(events.length, 'event')
      : events.length === 0
        ? `${undated.length} undated ${undated.length === 1 ? 'report' : 'reports'}`
        : `${events.length} dated and ${undated.length} undated events`;
  const first = events[0]?.first;
  const last = events.reduce<Day | null>((top, event) => (!top || event.last > top ? event.last : top), null);
  const [looseFirst, looseLast] = first && last ? looseEnds(events, [first, last]) : [];
  const edge = (day: Day | undefined | null, loose: boolean | undefined): string =>
    !day ? '' : loose ? String(Number(day.slice(0, 4))) : month(day);
  const [from, to] = [edge(first, looseFirst), edge(last, looseLast)];
  const range = from === '' ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
  const sources = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const more = sources.length - MOST_SOURCES;
  const named = sources.slice(0, MOST_SOURCES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return `${counted} from ${plural(articles.length, 'article')}${range}.${named ? ` Sources: ${named}.` : ''}`;
}
