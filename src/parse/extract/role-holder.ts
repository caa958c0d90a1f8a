/** Whom an article means by an office: "the Russian leader", "the president", "the spokesman". */
import type { NameUse } from '../document.ts';
import type { Frame } from '../grammar/frame.ts';
import { knownName } from '../grammar/gazetteer.ts';
import type { Name } from '../grammar/name.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import type { Directory, Person } from './directory.ts';
import { type Memory, type Recalled, useOf } from './subject-parts.ts';

/** The two parties of which an office is told, by their nouns and adjectives. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'R'],
  ['gop', 'R'],
  ['democratic', 'D'],
  ['democrat', 'D'],
]);

const LEADERS = /president|premier|prime minister|chancellor|leader|king|queen|emperor|sultan|dictator/iu;

/** Words of an office that is over, in an office and in what stands for its holder. */
const ONCE = /^(?:former|ex|ousted|deposed)$/u;
const ONCE_SAID = /^(?:former|ex|ousted|deposed|ex-.*)$/u;

/** "the Russian leader", "the president", "the spokesman": whom the article has with that office, if only one fits. */
export function roleHolder(
  frame: Frame,
  from: number,
  last: number,
  directory: Directory,
  memory: Memory,
  inside: readonly Name[],
): { use: NameUse; label: string | null } | null {
  const first = frame.tokens[from]?.lower ?? '';
  const noun = frame.tokens[last]?.lower ?? '';
  if (first !== 'the' && !inside.some((name) => name.head === from)) return null;
  const named = inside.find((name) => name.known && name.known.form !== 'media')?.known;
  const group = named?.group ?? null;
  const said = frame.tokens.slice(from, last + 1);
  const wanted = said
    .filter(
      (token) =>
        ROLE_NOUNS.has(token.lower) ||
        token.lower === 'prime' ||
        token.lower === 'foreign' ||
        token.lower === 'vice',
    )
    .map((token) => token.lower);
  // "the Republican nominee" is no Democrat
  const parties = frame.tokens.slice(from, last).flatMap(({ lower }) => PARTIES.get(lower) ?? []);
  const ofOtherParty = (office: readonly string[]): boolean =>
    parties.length > 0 &&
    office.some((word) => PARTIES.has(word) && !parties.includes(PARTIES.get(word) ?? ''));
  const place = placeBehind(frame, last);
  const fits = ({ entity, office }: Person): boolean => {
    if (place && entity.group !== null && !isPlace(place, entity.group)) return false;
    // "Nigeria's president" brings in one of whom it need not have told; "the Nigerian president" is known
    if (group && entity.group !== group && (entity.group !== null || first !== 'the')) return false;
    // "the minister" is nobody who was one once
    if (office.some((word) => ONCE.test(word)) && !said.some(({ lower }) => ONCE_SAID.test(lower)))
      return false;
    if (noun === 'leader') return LEADERS.test(entity.role ?? '');
    return (
      wanted.every((word) => office.includes(word)) &&
      !(
        /^(?:president|nominee|candidate)$/u.test(noun) &&
        office.includes('vice') &&
        !wanted.includes('vice')
      ) &&
      !ofOtherParty(office)
    );
  };
  // "the Slovak commissioner": where who speaks for a body of many states comes from
  const isFrom = ({ entity, office }: Person): boolean =>
    named?.form === 'people' &&
    entity.group !== null &&
    knownName(entity.group)?.kind === 'organisation' &&
    wanted.length > 0 &&
    wanted.every((word) => office.includes(word));
  const people = directory.people();
  const recent = memory.recent.toReversed().find((entry) => {
    const person = people.get(entry.use.name);
    return person ? fits(person) : false;
  });
  const [one, another] = someWhoFit(people, [fits, isFrom]);
  const chosen =
    one && !another
      ? one.entity.name
      : recent && memory.sentence - recent.sentence <= 4 && (group || noun !== 'leader')
        ? recent.use.name
        : undefined;
  if (chosen) return { use: useOf(frame, from, last + 1, chosen), label: null };
  const same = [...memory.offices, ...memory.recent]
    .toReversed()
    .find(
      (entry) =>
        entry.head === noun &&
        memory.sentence - entry.sentence <= 3 &&
        !(place && / of \p{Lu}/u.test(entry.label ?? '') && !isPlace(place, entry.label ?? '')) &&
        (!group || isOf(entry, group, directory)),
    );
  return same && first === 'the' && !one
    ? { use: useOf(frame, from, last + 1, same.use.name), label: same.label }
    : null;
}

/** "The mayor of Dravna": the name behind an office. */
function placeBehind({ tokens, names }: Frame, last: number): Name | undefined {
  return tokens[last + 1]?.lower === 'of' ? names.find(({ from }) => from === last + 2) : undefined;
}

/** Whether somebody of a group, or called by a label, holds the office there: "Dravna", "mayor of Dravna". */
const isPlace = ({ text, known }: Name, called: string): boolean =>
  called === text || called === known?.group || called.endsWith(` of ${text}`) || text.includes(called);

/** "The French president" is no president of a council: whether one told of before is of the state that is named. */
function isOf({ use, label }: Recalled, group: string, directory: Directory): boolean {
  const known = directory.byName(use.name)?.group ?? knownName(use.name)?.group ?? null;
  if (known !== null) return known === group;
  return (label ?? '').split(' ').some((word) => knownName(word)?.group === group);
}

/** The first two whom the first test that anybody passes lets pass. */
function someWhoFit(
  people: ReadonlyMap<string, Person>,
  tests: readonly ((person: Person) => boolean)[],
): readonly Person[] {
  for (const fits of tests) {
    const found = firstTwo(people.values(), fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether one alone fits is known at the second: an article like a book names thousands. */
function firstTwo(people: Iterable<Person>, fits: (person: Person) => boolean): readonly Person[] {
  const found: Person[] = [];
  for (const person of people) if (fits(person) && found.push(person) === 2) break;
  return found;
}

/** What one of a people is called, not the people or its state. */
const ONE_OF_PEOPLE =
  /^(?:\p{Lu}\p{Ll}+an|Czech|Swede|Dane|Pole|Turk|Briton|Spaniard|Greek|Finn|Croat|Serb|Scot|Thai|Israeli|Iraqi|Pakistani)$/u;
/** Sentences back to the one who is meant. */
const NEAR = 2;

/**
 * "The American said": the one person of the last sentences who may come from there; null where several or none may, undefined where the
 * words are no such thing. The state itself is never meant.
 */
export function compatriot(
  frame: Frame,
  from: number,
  to: number,
  directory: Directory,
  { recent, sentence }: Memory,
): NameUse | null | undefined {
  const { tokens } = frame;
  if (to - from !== 2 || tokens[from]?.lower !== 'the' || !ONE_OF_PEOPLE.test(tokens[from + 1]?.text ?? ''))
    return undefined;
  const known = knownName(tokens[from + 1]?.text ?? '');
  if (known?.form !== 'people') return undefined;
  const near = recent.flatMap(({ use, sentence: at }) => {
    const entity = sentence - at <= NEAR ? directory.byName(use.name) : undefined;
    return entity?.kind === 'person' ? [entity] : [];
  });
  const [theirs, others] = [
    new Set(near.filter(({ group }) => group === known.group)),
    new Set(near.filter(({ group }) => group === null || group === known.group)),
  ];
  const fitting = theirs.size === 1 ? theirs : others;
  const [one, another] = fitting;
  return one && !another ? useOf(frame, from, to, one.name) : null;
}
