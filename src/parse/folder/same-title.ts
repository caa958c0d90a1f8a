/** One event a title and date: what two clusters tell in the same words on the same day is one happening told twice. */
import { rememberedFrom } from '../remembered.ts';
import type { Composed, Part } from './compose.ts';

/** The events with those of one date and title made one, in the order of the first of each. */
export function uniteTitles(events: readonly Composed[]): Composed[] {
  const byTitle = new Map<string, Composed>();
  for (const [at, event] of events.entries()) {
    const key = event.dating ? `${event.dating.edtf} ${event.title.toLowerCase()}` : `undated ${at}`;
    const before = byTitle.get(key);
    byTitle.set(key, before ? union(event, [before], () => united(before, event)) : event);
  }
  return [...byTitle.values()];
}

const union = rememberedFrom<Composed, Composed>();
const MOST_PLAYERS = 6;

/** The sentences of both, the same list as long as theirs are the same. */
const together = rememberedFrom<Composed['parts'], Composed['parts']>();

function partsOf(one: Composed, other: Composed): Composed['parts'] {
  const [first, ...rest] = one.parts;
  const parts: Part[] = [...rest];
  const known = new Set(one.parts.map(sentenceOf));
  for (const part of other.parts) if (!known.has(sentenceOf(part))) parts.push(part);
  return [first, ...parts];
}

/** Both as one, under the title and the date of the first. */
export function united(one: Composed, other: Composed): Composed {
  const players = new Map([...one.players, ...other.players].map((player) => [player.name, player] as const));
  return {
    ...one,
    clarity: Math.max(one.clarity, other.clarity),
    theme: Math.max(one.theme, other.theme),
    place: one.place ?? other.place,
    players: [...players.values()].slice(0, MOST_PLAYERS),
    parts: together(other.parts, [one.parts], () => partsOf(one, other)),
  };
}

function sentenceOf({ article, placed }: Part): string {
  return `${article} ${placed.mention.start}`;
}
