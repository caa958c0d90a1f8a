/**
 * Whether two events of a day are one happening in other words: "Tembo wins the election" and "Tembo is declared the winner"; and what
 * hardly happens twice to a person, where two days have it: the deputy who "was appointed on Saturday" and, on Monday, "later in the day".
 */
import type { Composed, Part } from './compose.ts';
import { happeningOf, hardlyTwice } from './join/happening.ts';
import { meets } from './join/meets.ts';
import { remembered } from '../remembered.ts';
import { countOf } from '../time/calendar.ts';

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
  const read = (all: readonly Part[]): void => {
    for (const { placed } of all) {
      const told = happeningOf(placed.mention);
      const once = told.lines.filter((line) => line === ARREST || hardlyTwice(line));
      for (const line of once) lines.add(line);
      if (once.length > 0) for (const name of told.proper) names.add(name);
    }
  };
  const first = parts.slice(0, MOST_READ);
  read(first.filter(({ placed }) => placed.dating !== null));
  // "a new deputy was named on Saturday": who, those say that give no day
  if (lines.size > 0 && names.size < FEWEST) read(first.filter(({ placed }) => placed.dating === null));
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

/** What comes about once to a person, for years. */
const ONCE_FOR_LONG: ReadonlySet<string> = new Set(
  'conviction acquittal plea sentence extradition surrender appointment dismissal retirement execution assassination death coronation'.split(
    ' ',
  ),
);
/** The kinds of event that are told so. */
const TOLD_AS: ReadonlySet<string> = new Set(['appointment', 'court', 'death', 'arrest']);
/** Days between two tellings. */
const NEAR = 3;
/** Words of names that both tell, and the share of the fewer names that they are. */
const FEWEST = 2;
const MOST_OF = 2 / 3;

function sameNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const name of one) if (other.has(name)) shared++;
  return shared >= FEWEST && shared >= MOST_OF * Math.min(one.size, other.size);
}

/** In how many articles the event is told as done on the day that it is dated to, and stated to be of that day. */
function surely({ parts, dating }: Composed): number {
  const stated = parts.filter(
    ({ placed }) => placed.support === 'states-date' && placed.dating?.edtf === dating?.edtf,
  );
  return new Set(stated.map(({ article }) => article)).size;
}

/** The events that tell once more, on a neighbouring day, what comes about once: the day that fewer articles state, of as many the lighter. */
export function onAnotherDay(
  events: readonly Composed[],
  weights: ReadonlyMap<Composed, number>,
): readonly Composed[] {
  const found = events.flatMap((event) => {
    if (!TOLD_AS.has(event.kind) || event.status !== 'happened') return [];
    if (!event.dating || event.dating.first !== event.dating.last) return [];
    const { lines, names } = happenedIn(event.parts);
    const once = [...lines].filter((line) => ONCE_FOR_LONG.has(line));
    if (once.length === 0 || names.size < FEWEST) return [];
    return [{ event, once, names, day: countOf(event.dating.first), sure: surely(event) }];
  });
  found.sort(
    (a, b) =>
      b.sure - a.sure ||
      (weights.get(b.event) ?? 0) - (weights.get(a.event) ?? 0) ||
      (a.event.title < b.event.title ? -1 : 1),
  );
  const told = new Map<string, (typeof found)[number][]>();
  return found
    .filter((one) => {
      const again = one.once.some((line) =>
        told
          .get(line)
          ?.some(
            ({ day, names }) =>
              day !== one.day && Math.abs(day - one.day) <= NEAR && sameNames(names, one.names),
          ),
      );
      for (const line of one.once) {
        const known = told.get(line);
        if (known) known.push(one);
        else told.set(line, [one]);
      }
      return again;
    })
    .map(({ event }) => event);
}
