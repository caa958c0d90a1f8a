/** The last step to events: names, actors, citations and what the articles tell differently. */
import type { Day } from '../../model/time.ts';
import type { Citation, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Draft } from '../draft.ts';
import { remembering, rememberedFrom } from '../remembered.ts';
import { actorsOf, type Cast } from './cast.ts';
import { citationsOf, quoteOf, type Composed, type Part } from './compose.ts';
import type { Differing } from './disagree/claims.ts';
import { disagreementsOf, NONE } from './disagree/disagree.ts';
import { shownElsewhere, without } from './disagree/once.ts';
import type { Naming } from './naming.ts';
import type { PartFolds } from './part-folds.ts';
import type { Weighed } from './rank.ts';
import { sameMembers } from './same-members.ts';

/** What the events are made of, beside themselves. Articles are counted as `drafts` are. */
export interface Finishing {
  readonly drafts: readonly Draft[];
  /** Ids of the articles, and the source that each counts as. */
  readonly ids: readonly string[];
  readonly sources: readonly number[];
  /** The days of the articles. */
  readonly days: readonly (Day | null)[];
  readonly cast: Cast;
  readonly names: ReadonlyMap<Composed, Naming>;
  /** What an earlier run found, or null. */
  readonly folds: PartFolds | null;
}

/** What an event cites and what its articles tell differently, while its sentences stay. */
const cited = rememberedFrom<Composed['parts'], TimelineEvent['citations']>();
const differing = rememberedFrom<Composed['parts'], Differing>();
const shown = rememberedFrom<Differing, Differing>();

/** Events of the last reading with what they show as told differently, and the sources that it counted by. */
let known = new WeakMap<Composed, { readonly event: TimelineEvent; readonly differs: Differing }>();
let lastSources: readonly number[] = [];

/** The events in their order, with the actors of all. One of which nothing has changed since the last reading is the same object. */
export function finish(
  weighed: readonly Weighed[],
  finishing: Finishing,
): { events: TimelineEvent[]; actors: Timeline['actors'] } {
  const { sources, names, folds } = finishing;
  const { actors, ids: actorIds } = actorsIn(weighed);
  const counted = remembering() && sameMembers(sources, lastSources);
  const now: typeof known = new WeakMap();
  const told = differingOf(weighed, finishing);
  const events = weighed.map(({ event, weight }, at): TimelineEvent => {
    const naming = names.get(event) as Naming;
    const differs = told[at] ?? NONE;
    const before = known.get(event);
    const made =
      before?.differs === differs && actsAsBefore(event, before.event, actorIds)
        ? again(
            before.event,
            naming,
            weight,
            counted ? before.event.independent : independentOf(event, sources),
          )
        : eventOf(event, naming, weight, differs, finishing, actorIds);
    if (remembering()) now.set(event, { event: made, differs });
    folds?.note(made, event.parts);
    return made;
  });
  if (remembering()) {
    known = now;
    lastSources = sources;
  }
  return { events, actors };
}

/** What each event shows as told differently: a difference that two events would show is that of one. */
function differingOf(
  weighed: readonly Weighed[],
  { drafts, days, cast, folds }: Finishing,
): readonly Differing[] {
  const all = weighed.map(({ event: { parts } }): Differing => {
    if (!reportedByMany(parts)) return NONE;
    return differing(
      parts,
      parts.map(({ article }) => days[article] ?? null),
      () => {
        const make = (): Differing => disagreementsOf(parts, drafts, cast, days);
        return folds ? folds.differing(parts, make) : make();
      },
    );
  });
  const gone = shownElsewhere(
    weighed.map(({ event: { parts }, weight }, at) => ({ parts, weight, differing: all[at] ?? NONE })),
  );
  return all.map((one, at) => {
    const places = gone[at] ?? [];
    const { length } = weighed[at]?.event.parts ?? [];
    return places.length === 0 ? one : shown(one, places, () => without(one, places, length));
  });
}

function actorsIn(weighed: readonly Weighed[]): ReturnType<typeof actorsOf> {
  const counts = new Map<string, number>();
  const players = new Map<string, Composed['players'][number]>();
  for (const { event } of weighed) {
    const lead = event.players[0];
    if (lead) counts.set(lead.name, (counts.get(lead.name) ?? 0) + 1);
    for (const player of event.players) players.set(player.name, player);
  }
  return actorsOf([...players.values()], counts);
}

function actsAsBefore(
  { players }: Composed,
  { actors }: TimelineEvent,
  ids: ReadonlyMap<string, string>,
): boolean {
  return players.length === actors.length && players.every(({ name }, at) => ids.get(name) === actors[at]);
}

/** The same event under its name and weight of now. */
function again(
  before: TimelineEvent,
  { id, aliases }: Naming,
  weight: number,
  independent: number,
): TimelineEvent {
  const same =
    before.id === id &&
    before.weight === weight &&
    before.independent === independent &&
    sameMembers(before.aliases, aliases);
  return same ? before : { ...before, id, aliases, weight, independent };
}

function eventOf(
  event: Composed,
  { id, aliases }: Naming,
  weight: number,
  { disagreements, asides }: Differing,
  { drafts, ids, sources }: Finishing,
  actorIds: ReadonlyMap<string, string>,
): TimelineEvent {
  const { title, kind, status, place, dating, parts, players } = event;
  const speakers = parts.map(({ placed: { mention } }) => {
    const speaker = mention.quoted.length > 0 ? mention.actors[0] : undefined;
    const player = speaker && players.find(({ name }) => name === speaker.name);
    return player ? (actorIds.get(player.name) ?? null) : null;
  });
  const own = cited(parts, speakers, () => citationsOf(event, speakers, drafts, ids));
  const beside = asides.map(({ part, start, end }): Citation => {
    const { article } = parts[part] as Part;
    const quote = quoteOf(drafts[article] as Draft, start, end);
    return {
      article: ids[article] ?? '',
      start,
      end,
      quote,
      dating: null,
      support: 'content-only',
      speaker: null,
    };
  });
  const [head, ...rest] = own;
  const citations: TimelineEvent['citations'] = beside.length > 0 ? [head, ...rest, ...beside] : own;
  const actors = players.flatMap((player) => actorIds.get(player.name) ?? []);
  const independent = independentOf(event, sources);
  const about = { id, aliases, title, kind, status, actors, place, weight, independent };
  const reported = { ...about, citations, disagreements, edited: [] };
  // a field before what is spread: where it comes first, each event gets a shape of its own and is slow to read ever after
  if (!dating) return { dating: null, ...reported, notAfter: event.notAfter };
  const { edtf, first, last, precision } = dating;
  return { dating, ...reported, edtf, first, last, precision };
}

const reportedByMany = (parts: Composed['parts']): boolean =>
  parts.some(({ article }) => article !== parts[0].article);

/** The sources that give its date; copies of one text count once. */
function independentOf({ dating, parts }: Composed, sources: readonly number[]): number {
  const found = new Set<number | undefined>();
  for (const { article, placed } of parts)
    if (dating === null || placed.support !== 'content-only') found.add(sources[article]);
  return found.size || 1;
}
