/**
 * Applies the editor's corrections to the finished events. Each names its event by id and by words of a sentence; one that no
 * longer fits is reported with its place in `timeline.yaml`, and changes nothing.
 */
import type { Correction, EventName, Settings } from '../../../model/settings.ts';
import { comparable, type Note } from '../../../model/text.ts';
import type { Actor, Citation, Edit, TimelineEvent } from '../../../model/timeline.ts';
import { add } from './add-event.ts';
import type { Draft } from '../../draft.ts';
import { sentenceId } from '../../identify.ts';
import { watchContradictions } from './contradictions.ts';
import { nearest, type Likeness } from './nearest.ts';
import { editorsDating, withDating } from './redate.ts';

export interface Corrected {
  readonly events: readonly TimelineEvent[];
  readonly actors: readonly Actor[];
  readonly notes: readonly Note[];
}

/** `ids` are the article ids of the drafts, `carriers` the files that carry the text of each. Events come back in the timeline's order. */
export function correct(
  given: readonly TimelineEvent[],
  actors: readonly Actor[],
  drafts: readonly Draft[],
  ids: readonly string[],
  carriers: readonly (readonly string[])[],
  settings: Settings,
): Corrected {
  const { corrections, additions } = settings;
  if (corrections.length === 0 && additions.length === 0) return { events: given, actors, notes: [] };
  const added = additions.map((addition) => add(addition, actors, drafts, ids, carriers, settings));
  let events: readonly TimelineEvent[] = [...given, ...added.flatMap(({ event }) => event ?? [])];
  const notes = added.flatMap(({ note }) => note ?? []);
  const all = [...actors, ...added.flatMap((each) => each.actors)];
  const contradicted = watchContradictions();
  for (const correction of corrections) {
    const about = find(events, correction.event);
    if (about) notes.push(...contradicted(about, correction));
    const result = applyOne(events, correction, about);
    events = result.events;
    notes.push(...result.notes);
  }
  const acting = new Set(
    events.flatMap((event) => [...event.actors, ...event.citations.map(({ speaker }) => speaker)]),
  );
  const known = new Map(all.map((actor) => [actor.id, actor]));
  return {
    events: [...events].sort(inTime),
    actors: [...known.values()].filter(({ id }) => acting.has(id)),
    notes,
  };
}

function applyOne(
  events: readonly TimelineEvent[],
  correction: Correction,
  found: TimelineEvent | null,
): { readonly events: readonly TimelineEvent[]; readonly notes: readonly Note[] } {
  if (found === null)
    return {
      events,
      notes: [
        unfit(
          correction,
          `no event is named ${shown(correction.event)} now${hint(events, correction.event)}`,
        ),
      ],
    };
  const byIds = [correction.event, ...correction.merge].flatMap((name) =>
    byIdAlone(events, name, correction),
  );
  const notes: Note[] = isNamed(found, correction.event)
    ? [...alsoNamed(events, found, correction)]
    : [guessed(correction, correction.event, found)];
  notes.push(...byIds);
  if (correction.event.id !== null && correction.event.sentence !== null) {
    const other = find(events, { id: null, sentence: correction.event.sentence });
    if (other !== null && other !== found && !holdsSentence(found, correction.event.sentence))
      notes.push(unfit(correction, `its id and its sentence name different events; the id was followed`));
  }
  let rest = events.filter((event) => event !== found);
  let event = found;
  for (const name of correction.merge) {
    const other = find(rest, name);
    if (other === null)
      notes.push(
        unfit(
          correction,
          `no other event is named ${shown(name)} now, so nothing was merged${hint(rest, name)}`,
        ),
      );
    else {
      if (!isNamed(other, name)) notes.push(guessed(correction, name, other));
      rest = rest.filter((each) => each !== other);
      event = joined(event, other, correction.reason);
    }
  }
  for (const words of correction.split) {
    const parts = separated(event, words);
    if (parts === null)
      notes.push(unfit(correction, `"${words}" is no part of this event's sentences that could stand alone`));
    else {
      event = parts[0];
      rest = [...rest, parts[1]];
    }
  }
  if (correction.hide) {
    const message = `${correction.place}: "${found.title}" is hidden by the editor`;
    return {
      events: rest,
      notes: [...notes, { rule: 'hidden-by-editor', level: 'info', article: null, span: null, message }],
    };
  }
  return { events: [...rest, redated(retold(event, correction), correction)], notes };
}

/** By id or alias first, then by words of a sentence, then by a sentence that was changed a little since. */
function find(events: readonly TimelineEvent[], { id, sentence }: EventName): TimelineEvent | null {
  const byId =
    id === null ? undefined : events.find((event) => event.id === id || event.aliases.includes(id));
  const bySentence = (): TimelineEvent | undefined =>
    sentence === null ? undefined : events.find((event) => holdsSentence(event, sentence));
  return byId ?? bySentence() ?? (sentence === null ? null : likest(events, sentence).found);
}

const likest = (events: readonly TimelineEvent[], sentence: string): Likeness<TimelineEvent> =>
  nearest(events, ({ citations }) => citations.map(({ quote }) => quote), sentence);

/** What a correction that fits nothing may have meant, for its message. */
function hint(events: readonly TimelineEvent[], { sentence }: EventName): string {
  const near = sentence === null ? [] : likest(events, sentence).near;
  if (near.length === 0) return '';
  const named = near.map(({ id, title }) => `"${title}" (event: ${id})`);
  return `; nearest ${named.length === 1 ? 'is' : 'are'} ${named.join(' and ')}`;
}

/** Words that stand in sentences of several events name the first alone: the editor is told. */
function alsoNamed(
  events: readonly TimelineEvent[],
  found: TimelineEvent,
  { event: { id, sentence }, place }: Correction,
): readonly Note[] {
  const byId = id !== null && (found.id === id || found.aliases.includes(id));
  const others =
    byId || sentence === null
      ? []
      : events.filter((event) => event !== found && holdsSentence(event, sentence));
  if (others.length === 0) return [];
  const named = others.slice(0, 3).map((event) => `"${event.title}" (event: ${event.id})`);
  const message = `${place}: the words "${sentence}" stand in sentences of ${others.length + 1} events; "${found.title}" was taken. Write "event: ${found.id}" if that is right; the others are ${named.join(', ')}${others.length > 3 ? ', …' : ''}`;
  return [{ rule: 'correction-ambiguous', level: 'warning', article: null, span: null, message }];
}

/** An id is made of an event's words: who names it by that alone is told the sentence that finds it again. */
function byIdAlone(
  events: readonly TimelineEvent[],
  name: EventName,
  { place }: Correction,
): readonly Note[] {
  const event = name.sentence === null ? find(events, name) : null;
  if (event === null) return [];
  const [{ quote }] = event.citations;
  const message = `${place}: "${event.title}" is named by its id alone, and is lost when its articles change. Write "event: ${event.id}" and "sentence: ${shortened(quote)}"`;
  return [{ rule: 'correction-by-id', level: 'info', article: null, span: null, message }];
}

function holdsSentence({ citations }: TimelineEvent, words: string): boolean {
  const wanted = comparable(words);
  return citations.some(({ quote }) => comparable(quote).includes(wanted));
}

function isNamed(event: TimelineEvent, { id, sentence }: EventName): boolean {
  const byId = id !== null && (event.id === id || event.aliases.includes(id));
  return byId || (sentence !== null && holdsSentence(event, sentence));
}

function guessed({ place }: Correction, name: EventName, { id, title }: TimelineEvent): Note {
  const message = `${place}: the sentence ${shown({ id: null, sentence: name.sentence })} was changed in the article; it was taken for that of "${title}". Write "event: ${id}" if that is right`;
  return { rule: 'correction-by-likeness', level: 'warning', article: null, span: null, message };
}

function shown({ id, sentence }: EventName): string {
  return [id, sentence === null ? null : `"${sentence}"`].filter(Boolean).join(' or ');
}

function unfit({ place }: Correction, what: string): Note {
  const message = `${place}: this correction no longer fits: ${what}. Mend or remove it`;
  return { rule: 'correction-unfit', level: 'warning', article: null, span: null, message };
}

function edited<E extends TimelineEvent>(event: E, edit: Edit): E {
  return { ...event, edited: [...event.edited, edit] };
}

/** Title, pin and note. */
function retold(event: TimelineEvent, { title, pin, note, reason }: Correction): TimelineEvent {
  let told = event;
  if (title !== null && title !== told.title)
    told = { ...edited(told, { field: 'title', was: told.title, reason }), title };
  if (pin) told = { ...edited(told, { field: 'pin', was: null, reason: null }), weight: 1 };
  if (note !== null) told = edited(told, { field: 'note', was: null, reason: note });
  return told;
}

function redated(event: TimelineEvent, { date, reason }: Correction): TimelineEvent {
  if (date === null) return event;
  const was = event.dating?.edtf ?? 'undated';
  return withDating(edited(event, { field: 'date', was, reason }), editorsDating(date, reason));
}

/** Two events as one: the sentences of both, the ids of both. */
function joined(event: TimelineEvent, other: TimelineEvent, reason: string | null): TimelineEvent {
  const shift = event.citations.length;
  const [head, ...tail] = event.citations;
  const moved = other.disagreements.map(({ about, claims: [a, b, ...more] }) => {
    const move = (claim: typeof a): typeof a => ({
      ...claim,
      citations: claim.citations.map((i) => i + shift),
    });
    return { about, claims: [move(a), move(b), ...more.map(move)] as const };
  });
  const both: TimelineEvent = {
    ...event,
    aliases: [...new Set([...event.aliases, other.id, ...other.aliases])],
    actors: [...new Set([...event.actors, ...other.actors])],
    place: event.place ?? other.place,
    weight: Math.max(event.weight, other.weight),
    independent: Math.min(
      event.independent + other.independent,
      sourceCount([...event.citations, ...other.citations]),
    ),
    citations: [head, ...tail, ...other.citations],
    disagreements: [...event.disagreements, ...moved],
  };
  const marked = edited(both, { field: 'merge', was: other.title, reason });
  return marked.dating === null && other.dating !== null ? withDating(marked, other.dating) : marked;
}

const sourceCount = (citations: readonly Citation[]): number =>
  new Set(citations.map(({ article }) => article)).size;

/** The event without the sentences that hold the words, and these as an event of their own; null when either has none. */
function separated(event: TimelineEvent, words: string): readonly [TimelineEvent, TimelineEvent] | null {
  const wanted = comparable(words);
  const exact = event.citations.filter(({ quote }) => comparable(quote).includes(wanted));
  const like = exact.length > 0 ? null : nearest(event.citations, ({ quote }) => [quote], words).found;
  const [own, ...more] = like ? [like] : exact;
  const [left, ...others] = event.citations.filter((each) => each !== own && !more.includes(each));
  if (!own || !left) return null;
  const id = sentenceId(own.quote);
  const edits = [{ field: 'split', was: event.title, reason: null }];
  const dating = own.dating ?? more.find((citation) => citation.dating !== null)?.dating ?? null;
  const part: TimelineEvent = {
    ...event,
    id: id === event.id ? `${id}-2` : id,
    aliases: [],
    title: shortened(own.quote),
    independent: sourceCount([own, ...more]),
    citations: [own, ...more],
    disagreements: [],
    edited: edits,
  };
  const kept: TimelineEvent = {
    ...event,
    aliases: event.aliases.filter((alias) => alias !== id),
    independent: Math.min(event.independent, sourceCount([left, ...others])),
    citations: [left, ...others],
    // they point at sentences by number, and the numbers are others now
    disagreements: [],
    edited: [...event.edited, { field: 'split', was: null, reason: null }],
  };
  return [kept, withDating(part, dating)];
}

const MOST = 80;

/** A sentence as a title: whole words, at most 80 characters. */
export function shortened(quote: string): string {
  if (quote.length <= MOST) return quote;
  const cut = quote.slice(0, MOST - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** Dated before undated; by first day, time of day, falling weight, id. */
function inTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(a.dating?.first ?? '9999-99', b.dating?.first ?? '9999-99') ||
    compare(a.dating?.time ?? '~', b.dating?.time ?? '~') ||
    b.weight - a.weight ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
