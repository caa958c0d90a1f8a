/** Whether two events of a day are one happening in other words: "Tembo wins the election" and "Tembo is declared the winner". */
import type { Composed } from './compose.ts';
import { happeningOf, hardlyTwice } from './join/happening.ts';
import { meets } from './join/meets.ts';
import { remembered } from '../remembered.ts';

/** Sentences of an event that are read. */
const MOST_READ = 12;
/** Besides what hardly happens twice: nobody is arrested twice a day. */
const ARREST = 'arrest';

interface Happened {
  readonly lines: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const happenedIn = remembered((parts: Composed['parts']): Happened => {
  const lines = new Set<string>();
  const names = new Set<string>();
  for (const { placed } of parts.slice(0, MOST_READ)) {
    if (placed.dating === null) continue;
    const told = happeningOf(placed.mention);
    const once = told.lines.filter((line) => line === ARREST || hardlyTwice(line));
    for (const line of once) lines.add(line);
    if (once.length > 0) for (const name of told.proper) names.add(name);
  }
  return { lines, names };
});

/**
 * Tells of two events whether they are one happening: by what hardly comes about twice in a day to the same people or things, told by
 * reports that nothing joined. An event is held against several others; it is read once.
 */
export function happenings(): (event: Composed, other: Composed) => boolean {
  const known = new Map<Composed, Happened>();
  const read = (event: Composed): Happened => {
    let happened = known.get(event);
    if (!happened) known.set(event, (happened = happenedIn(event.parts)));
    return happened;
  };
  return (event, other) => {
    const one = read(event);
    if (one.lines.size === 0) return false;
    const another = read(other);
    return meets(one.lines, another.lines) && meets(one.names, another.names);
  };
}
