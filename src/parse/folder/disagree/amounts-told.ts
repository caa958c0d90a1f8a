/** Which amounts a sentence tells with its event: those around its verb, what a happening has one of, and those beside it. */
import type { EventKind } from '../../../model/timeline.ts';
import type { Amount } from './amount.ts';
import { amountsOf, stretchAround, type Stretch } from './amounts.ts';
import type { Told } from './claims.ts';
import { surnameOf } from '../../grammar/gazetteer.ts';

/** What a happening has one of, wherever in its sentence it is told. */
const OF_THE_HAPPENING =
  /^(?:magnitude|gusts|distance .*|age|score|votes(?: for| against)?|people aboard|crew|crowd|size .*|prison term|% (?:vote|ballot|voter))$/u;
/** What sentences beside an event count: no sums of money, no shares but of votes, no pages of what is written about it. */
const BESIDE = /^(?!money|%|page$)/u;
/** What somebody tells the change of: "..., researchers said". */
const SHARE_OF = /^% (?:rise|fall)$/u;
/** What an event gives or asks once. */
const PRIZE = /\b(?:prize|award|reward|ransom|bail)\b/u;
/** Sums that sentences beside an event tell of it. */
const SUM_BESIDE = /^(?:worth|damage|fine)$/u;
/** What an announcement is of, in the sentences behind it. */
const ANNOUNCED = /^jobs?$/u;
/** Of a vote on something else than the event's own. */
const OTHER_BALLOT = /\b(?:amendments?|motions?|committee|first reading|second reading)\b/u;

/** Acts that befall the one whom they name: the dead and missing told of beside an arrest are of what came before it. */
const OF_ONE: ReadonlySet<EventKind> = new Set<EventKind>(['arrest', 'court', 'appointment']);
const PEOPLE = /^people(?: kill| miss|$)/u;

/** The amounts that a sentence tells with its event; `act` is the stem of the event's verb. */
export function amountsIn(one: Told, act: string): readonly Amount[] {
  const { actors, kind, passing, verb } = one.part.placed.mention;
  const read = (within?: Stretch): readonly Amount[] =>
    amountsOf(one.tokens, one.own ? act : '', within).flatMap((amount) => ageOfOne(amount, actors) ?? []);
  if (!one.own) return read().filter((amount) => isOfEvent(amount, one));
  const near = passing ? [] : read(stretchAround(one.tokens, verb.start));
  const known = new Set(near.map(({ from }) => from));
  const wide = read().filter(
    ({ thing, from }) =>
      (OF_THE_HAPPENING.test(thing) || (kind === 'statement' && SHARE_OF.test(thing))) && !known.has(from),
  );
  return [...near, ...wide];
}

/** Whether an amount of a sentence beside an event is the event's. */
function isOfEvent({ thing, toll, role }: Amount, one: Told): boolean {
  const { kind, start, end } = one.part.placed.mention;
  if (kind === 'statement') return ANNOUNCED.test(thing) && !isPart(one);
  const sentence = one.text.slice(one.start, one.end);
  if (
    thing.startsWith('votes') &&
    OTHER_BALLOT.test(sentence) &&
    !OTHER_BALLOT.test(one.text.slice(start, end))
  )
    return false;
  if (PEOPLE.test(thing) && OF_ONE.has(kind)) return false;
  if (OF_THE_HAPPENING.test(thing) || thing === 'people kill') return true;
  if (thing.startsWith('money')) return SUM_BESIDE.test(role ?? '') || PRIZE.test(sentence);
  return BESIDE.test(thing) && !toll && !thing.startsWith('people ');
}

/** An age as that of the one whom the event is of; null for an age of somebody else. */
function ageOfOne(amount: Amount, actors: readonly { readonly name: string }[]): Amount | null {
  if (!/^age(?: |$)/u.test(amount.thing)) return amount;
  const [actor, ...others] = actors;
  const whose = amount.thing.slice(AGE_OF);
  const sole = others.length === 0 && (whose === '' || /^s?he$/u.test(whose));
  return actor && (sole || surnameOf(actor.name).toLowerCase() === whose)
    ? { ...amount, thing: 'age' }
    : null;
}
const AGE_OF = 'age '.length;

/** "In Torva 250 jobs will go": of one place, where the event's own sentence names no such place. */
function isPart({ tokens, text, part }: Told): boolean {
  const { start, end } = part.placed.mention;
  const event = text.slice(start, end);
  return tokens.some(
    ({ cap, text: name }, at) =>
      cap && /^(?:in|at|its)$/u.test(tokens[at - 1]?.lower ?? '') && !event.includes(name),
  );
}
