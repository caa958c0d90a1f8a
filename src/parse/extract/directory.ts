/** Who is who in one article: full names, later short ones, roles, and whom a pronoun can mean. */
import type { ActorKind } from '../../model/timeline.ts';
import {
  type Holder,
  givenName,
  holderBySurname,
  holderNamed,
  isShared,
  surnameOf,
} from '../grammar/gazetteer.ts';
import type { Name } from '../grammar/name.ts';
import { POINTED_TO } from '../grammar/offices.ts';
import { type BodyCalled, bodiesOf, shortOf } from './bodies.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../words/roles.ts';
import { longNamesOf, type LongNames } from './long-names.ts';

export interface Entity {
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  /** The state or body that the actor speaks for; null when nothing tells it. */
  readonly group: string | null;
  /** Whether the article does not say so: the state is the one that it tells of. */
  readonly guessed: boolean;
  readonly sex: 'm' | 'f' | null;
  /** How often the article names it. */
  readonly uses: number;
}

interface Growing {
  name: string;
  kind: ActorKind;
  role: string | null;
  group: string | null;
  guessed: boolean;
  sex: 'm' | 'f' | null;
  uses: number;
}

/** Someone with the words of the office, in small letters. */
export interface Person {
  readonly entity: Entity;
  readonly office: readonly string[];
}

export interface Directory {
  readonly entities: readonly Entity[];
  /** The people among them, by name. */
  people(): ReadonlyMap<string, Person>;
  /** Those whose names have several words, by one of them. */
  longNames(): LongNames<Entity>;
  /** The entity that a name means here; null for offices without a name and adjectives of no one. */
  entityOf(name: Name): Entity | null;
  byName(name: string): Entity | undefined;
  /** The body that "the company" or "the agency" means, by its name; null where that is not certain. */
  readonly bodyCalled: BodyCalled;
}

function sexOf(name: Name): 'm' | 'f' | null {
  const holder = holderNamed(name.text);
  if (holder) return holder.sex;
  // "Ana Ruiz, whose son died,": the son is another
  const told = /^whose\b/iu.test(name.role ?? '') ? '' : (name.role ?? '').toLowerCase();
  const words = [name.honorific, ...told.split(/[\s-]+/u)];
  if (words.some((word) => word && MALE_ROLES.has(word))) return 'm';
  if (words.some((word) => word && FEMALE_ROLES.has(word))) return 'f';
  return name.text.includes(' ') ? (givenName(name.text.split(' ')[0] ?? '') ?? null) : null;
}

/** Builds the directory of an article from its names in reading order. */
export function directoryOf(names: readonly Name[]): Directory {
  const grown = new Map<string, Growing>();
  const bySurname = new Map<string, Growing | null>();
  const add = (key: string, made: () => Growing): Growing => {
    const before = grown.get(key);
    if (before) return before;
    const entity = made();
    grown.set(key, entity);
    people = null;
    long = null;
    return entity;
  };
  let people: ReadonlyMap<string, Person> | null = null;
  let long: LongNames<Growing> | null = null;
  const learn = (entity: Growing, name: Name): void => {
    if (entity.kind === 'other' && name.kind === 'organisation') entity.kind = 'organisation';
    if (entity.role === null && name.role !== null) people = null;
    entity.role ??= name.role;
    if (!entity.group) entity.group = name.group ?? entity.group;
  };
  const learnPerson = (entity: Growing, name: Name): void => {
    if (name.kind === 'person' && entity.kind !== 'person') {
      entity.kind = 'person';
      people = null;
    }
    learn(entity, name);
  };
  const isFull = (name: Name): boolean =>
    name.text.includes(' ') && !name.known && (name.kind === 'person' || name.kind === 'other');
  const byShort = new Map<string, Name>();
  for (const name of names) {
    const short = name.kind === 'organisation' && !name.known ? shortOf(name.text) : null;
    if (short !== null && !byShort.has(short)) byShort.set(short, name);
    if (!isFull(name)) continue;
    const holder = holderNamed(name.text);
    const told = (name.role ?? '').toLowerCase();
    const elsewhere =
      holder !== undefined &&
      NATIONAL.test(told) &&
      !told.split(' ').some((word) => (holder.role ?? '').toLowerCase().includes(word));
    const entity = add(name.text, () => ({
      name: name.text,
      kind: holder ? 'person' : (name.kind as ActorKind),
      role: null,
      group: elsewhere ? null : (holder?.group ?? null),
      guessed: false,
      sex: null,
      uses: 0,
    }));
    entity.uses++;
    learnPerson(entity, name);
    entity.sex ??= sexOf(name);
    const surname = surnameOf(name.text);
    // "the Kent County Republican headquarters": nobody is called "Republican"
    if (PARTY.test(surname)) continue;
    const other = bySurname.get(surname);
    if (other === undefined) bySurname.set(surname, entity);
    else if (other !== entity) {
      // "Barack Obama" after "President Obama Barack"? no: two people, unless one name contains the other
      const same = other && samePerson(other.name, name.text) ? other : null;
      // "Christie Calls Hillary Clinton" of a headline: she herself is called by less
      const headline =
        same?.name.endsWith(` ${name.text}`) === true &&
        givenName(name.text.split(' ')[0] ?? '') !== undefined;
      bySurname.set(surname, headline ? entity : same);
    }
  }
  for (const surname of calledBySurname(names)) {
    const entity = bySurname.get(surname);
    if (entity?.kind === 'other' && isPersonal(entity.name)) entity.kind = 'person';
  }
  /** "Mrs Reeve" after "Colin Reeve": the one of that sex, else somebody whose first name is not told. */
  const byTitle = (name: Name, full: Growing | null): Growing | null => {
    const sex = name.honorific === null ? null : sexOf(name);
    if (sex === null || name.honorific === null || (full && (full.sex ?? sex) === sex)) return null;
    const such = [...grown.values()].filter(
      (one) => surnameOf(one.name) === name.text && one.name !== name.text,
    );
    const fits = such.filter((one) => one.sex === sex);
    if (fits.length > 1 || such.some((one) => one.sex === null)) return null;
    if (fits[0]) return fits[0];
    const called = `${(name.honorific[0] ?? '').toUpperCase()}${name.honorific.slice(1)} ${name.text}`;
    return add(called, () => ({
      name: called,
      kind: 'person',
      role: null,
      group: null,
      guessed: false,
      sex,
      uses: 0,
    }));
  };
  const entityOf = (name: Name): Growing | null => {
    if (name.kind === 'role') return null;
    if (name.known) {
      const label = name.known.form === 'people' ? name.known.group : name.text;
      return add(label, () => ({
        name: label,
        kind: name.known?.kind ?? 'other',
        role: null,
        group: name.known?.form === 'media' ? null : (name.known?.group ?? null),
        guessed: false,
        sex: null,
        uses: 0,
      }));
    }
    if (!name.text.includes(' ') || !grown.has(name.text)) {
      const full = bySurname.get(name.text);
      const titled = full === undefined ? null : byTitle(name, full);
      if (titled) return titled;
      if (full) return full;
      const firm = byShort.get(name.text);
      if (firm) return entityOf(firm);
      const initials = grown.get(name.text);
      if (initials) return initials;
      const holder = name.kind === 'organisation' ? undefined : holderBySurname(name.text);
      if (holder && full === undefined && (!isShared(name.text) || speaksOf(names, name, holder))) {
        return add(holder.name, () => ({
          name: holder.name,
          kind: 'person',
          role: name.role ?? holder.role,
          group: holder.group,
          guessed: false,
          sex: holder.sex,
          uses: 0,
        }));
      }
    }
    const entity = add(name.text, () => ({
      name: name.text,
      kind: name.kind === 'role' ? 'other' : name.kind,
      role: name.role,
      group: name.group,
      guessed: false,
      sex: sexOf(name),
      uses: 0,
    }));
    learnPerson(entity, name);
    return entity;
  };
  for (const name of names) {
    const entity = entityOf(name);
    if (!entity) continue;
    if (!isFull(name)) entity.uses++;
    if (name.kind === 'person') {
      learn(entity, name);
      entity.sex ??= sexOf(name);
    }
  }
  // a prime minister of no named state is that of the state the article tells of
  const home = homeOf(names);
  for (const entity of grown.values()) {
    if (
      entity.kind === 'person' &&
      entity.group === null &&
      NATIONAL.test((entity.role ?? '').toLowerCase())
    ) {
      entity.group = home;
      entity.guessed = home !== null;
    }
    if (entity.group === POINTED_TO) entity.group = null;
  }
  return {
    get entities() {
      return [...grown.values()];
    },
    people: () => (people ??= peopleAmong(grown.values())),
    longNames: () => (long ??= longNamesOf(grown.values())),
    entityOf,
    byName: (name) => grown.get(name),
    bodyCalled: bodiesOf(() => grown.values()),
  };
}

function peopleAmong(entities: Iterable<Entity>): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const entity of entities)
    if (entity.kind === 'person')
      people.set(entity.name, {
        entity,
        office: officeOf(entity)
          .toLowerCase()
          .split(/\P{L}+/u),
      });
  return people;
}

/** The office that the article gives somebody, else the one that is known of who bears the name. */
function officeOf({ name, role, group }: Entity): string {
  if (role !== null) return role;
  const holder = holderNamed(name);
  return holder?.group === group ? (holder?.role ?? '') : '';
}

/** Last words that later stand alone: "Marsh" after "Ellie Marsh". */
function calledBySurname(names: readonly Name[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) =>
      !name.known && !name.text.includes(' ') && (name.kind === 'other' || name.kind === 'person')
        ? [name.text]
        : [],
    ),
  );
}

/** What first words tell that a name is a place's or a body's, and last words that it is a thing's. */
const PLACE_FIRST =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|New|Old|Upper|Lower|Lake|Mount|Mt|Port|Fort|Cape|San|Santa|Sao|St|Saint|Los|Las|El|Rio|River|Gulf|Bay|Isle|Camp|Point|Grand|Great|Royal|The|Hotel|Hurricane|Tropical|Storm|Operation|Project|Team|Club|Real|Manchester|Deepwater)$/u;
const THING_LAST =
  /^(?:Street|Avenue|Road|Square|Park|Hotel|Hill|Beach|Island|Islands|Bay|River|Lake|Mountain|Bridge|Tower|Airport|Station|Stadium|Cup|Prize|Award|Awards|Open|Games|Act|Bill|Plan|Treaty|Day|Week|War|Crisis|Times|Post|News|City|County|State|States|Province|Region|Coast|Sea|Ocean|Strait|Gulf|Horizon|Flight|Express|Union|Europe|Africa|Asia|America)$/u;

function isPersonal(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !PLACE_FIRST.test(words[0] ?? '') &&
    !THING_LAST.test(words.at(-1) ?? '') &&
    words.every((word) => /^\p{Lu}\p{Ll}|^\p{Lu}\.?$|^(?:al-|bin|van|von|de|da|di|el|la|le)/u.test(word))
  );
}

const PARTY =
  /^(?:Republicans?|Democrats?|Democratic|Conservatives?|Labou?r|Liberals?|Socialists?|Communists?)$/u;

const NATIONAL =
  /\b(?:prime minister|president|chancellor|foreign minister|finance minister|interior minister|defen[cs]e minister|health minister|minister|king|queen)\b(?! of| and chief)/u;

/** Offices that whoever bears the surname of a statesman may hold. */
const LOCAL =
  /\b(?:mayor|coach|judge|professor|captain|sheriff|councill?or|striker|officer|sergeant|passenger)\b/u;

/** Whether an article that has a common surname alone tells of the office holder: by the office, or by the state. */
function speaksOf(names: readonly Name[], { role }: Name, { group }: Holder): boolean {
  const office = (role ?? '').toLowerCase();
  if (NATIONAL.test(office)) return true;
  if (LOCAL.test(office)) return false;
  return names.some(({ known, text }) => known?.group === group || holderNamed(text)?.group === group);
}

/** Among its first names an article has the state that it tells of. */
const EARLY = 5;

/** The state that an article names first and twice as often as any other, early or again: no passing mention. */
function homeOf(names: readonly Name[]): string | null {
  const counts = new Map<string, number>();
  let earliest = names.length;
  for (const [at, { known }] of names.entries()) {
    // a capital may be no more than where they met
    if (known?.kind !== 'state' || known.form === 'seat' || known.group === 'Europe') continue;
    earliest = Math.min(earliest, at);
    counts.set(known.group, (counts.get(known.group) ?? 0) + 1);
  }
  // a map keeps the order of what came in
  const [first, ...others] = [...counts];
  if (!first || (first[1] < 2 && earliest >= EARLY)) return null;
  return others.every(([, count]) => first[1] >= 2 * count) ? first[0] : null;
}

function samePerson(one: string, other: string): boolean {
  const [a, b] = one.length < other.length ? [one, other] : [other, one];
  return b.endsWith(` ${a}`) || b.startsWith(`${a} `) || a.split(' ')[0] === b.split(' ')[0];
}
