/** Whether two sides tell two happenings, however alike their words: what identifies one is another in the other. */
import type { Node, State } from './group.ts';
import { LAND, type Identity } from './identity.ts';
import { meets } from './meets.ts';

/** A report or a group of them, as far as it tells which one of many alike it is of. */
interface Identified {
  readonly identity: Identity;
  readonly acts: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly lanes: ReadonlySet<string>;
  readonly persons: boolean;
  /** Stems of names, with what stands before them. */
  readonly names: ReadonlySet<string>;
  /** Whether a stem is among its words. */
  readonly tells: (stem: string) => boolean;
}

/**
 * Acts on one thing that only one can have done: two articles that tell the same of two people disagree on who it was, where
 * neither tells it of both.
 */
export const BY_ONE: ReadonlySet<string> = new Set(
  'propose invent discover win chair host moderate unveil inaugurate design compose direct appoint nominate sack dismiss score shoot murder assassinate succeed replace'.split(
    ' ',
  ),
);
/** Whether a report tells of another of the kind than a group: gate 14, gate 15. */
export function ofAnother({ identity, acts, lines, players, stems, wording }: Node, group: State): boolean {
  const { marks, objects, doers } = group.identity;
  // most tell no such thing, or not both
  if (!both(identity.marks, marks) && !both(identity.objects, objects) && !both(identity.doers, doers))
    return false;
  const lanes = new Set(players.map((player) => player.group));
  const persons = players.some(({ kind }) => kind === 'person');
  const tells = (stem: string): boolean => stems.includes(stem);
  return apart({ identity, acts, lines, lanes, persons, names: wording.names, tells }, sideOf(group));
}

const both = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && others.size > 0;

/** Whether two groups tell of two of the kind. */
export const ofOthersAlike = (one: State, other: State): boolean => apart(sideOf(one), sideOf(other));

function sideOf({ identity, acts, lines, lanes, persons, weights, wording }: State): Identified {
  return { identity, acts, lines, lanes, persons, names: wording.names, tells: (stem) => weights.has(stem) };
}

/** Whether another thing of the same kind is numbered or named, or another does the same. */
function apart(one: Identified, other: Identified): boolean {
  const [a, b] = [one.identity, other.identity];
  if (both(a.marks, b.marks) && (otherNumber(a.marks, b.marks) || inOtherLands(one, other))) return true;
  const objects = both(a.objects, b.objects);
  const doers = both(a.doers, b.doers);
  if (!objects && !doers) return false;
  if (!meets(one.acts, other.acts) && !meets(one.lines, other.lines)) return false;
  if (objects) return strange(a.objects, b.objects, one, other);
  if (one.persons !== other.persons || meets(one.lanes, other.lanes)) return false;
  for (const act of one.acts) if (BY_ONE.has(act) && other.acts.has(act)) return false;
  return strange(a.doers, b.doers, one, other);
}

/** Whether the same noun has other numbers, and none in common: one side may tell of more. */
function otherNumber(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shared = new Set<string>();
  for (const mark of some) if (others.has(mark)) shared.add(nounOf(mark));
  for (const mark of some) {
    const noun = nounOf(mark);
    if (noun === LAND || shared.has(noun)) continue;
    for (const another of others) if (nounOf(another) === noun) return true;
  }
  return false;
}

const nounOf = (mark: string): string =>
  mark.startsWith(`${LAND} `) ? LAND : mark.slice(0, mark.lastIndexOf(' '));

/**
 * Whether two happenings of one line came about in two lands: a fire in Sweden, a fire in Kenya. Of one city or one person two
 * lands may be told: sources disagree, or a border runs there.
 */
function inOtherLands(one: Identified, other: Identified): boolean {
  if (!meets(one.lines, other.lines)) return false;
  const [some, others] = [landsOf(one), landsOf(other)];
  if (some.length === 0 || others.length === 0 || some.some((land) => others.includes(land))) return false;
  for (const name of one.names) if (other.names.has(name) && !ANY_NAME.test(name)) return false;
  return true;
}

const landsOf = ({ identity }: Identified): string[] =>
  [...identity.marks].filter((mark) => nounOf(mark) === LAND);

/** Stems of what stands before many names. */
const ANY_NAME =
  /^(?:north|south|east|west|central|coast|capital|city|town|village|island|province|region|state|port|court|police)/u;

/** Whether neither side says a word of the names of the other. */
function strange(
  names: ReadonlySet<string>,
  more: ReadonlySet<string>,
  one: Identified,
  other: Identified,
): boolean {
  for (const name of names) if (more.has(name) || other.tells(name)) return false;
  for (const name of more) if (one.tells(name)) return false;
  return true;
}
