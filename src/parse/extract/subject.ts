/** Who acts in a clause: the head of its subject, resolved to a name where that is certain. */
import { appositive, examples, isThe } from './apposition.ts';
import { calledName } from './called-name.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import { isFirm } from './bodies.ts';
import type { Directory, Entity } from './directory.ts';
import type { NameUse } from '../document.ts';
import type { Frame } from '../grammar/frame.ts';
import { COUNTS, countsWhat, labelOf, pluralNoun, shareOfMany, shortLabel } from './label.ts';
import { ADV, COORD, PREP, PRON } from '../grammar/lexicon.ts';
import type { Name } from '../grammar/name.ts';
import { hanging, moreThan } from './subject-end.ts';
import type { Token } from '../text/tokens.ts';
import { ACTED_UPON, agedOne, OF_FIRM, ofTheirs, pronounSubject } from './pronoun.ts';
import { type Memory, owning, type Recalled, type Subject, useOf } from './subject-parts.ts';
import { compatriot, roleHolder } from './role-holder.ts';
import { knownName } from '../grammar/gazetteer.ts';
import { workOf } from './work.ts';
import { FIRM, FIRM_TRADES, GENERIC_SOURCES, ROLE_NOUNS } from '../words/roles.ts';
export const use = (name: Name, entity: Entity): NameUse => ({
  start: name.start,
  end: name.end,
  name: entity.name,
});
/** The subject of a clause; `uses` is empty when nothing certain is known of who it is. */
export function subjectOf(frame: Frame, clause: Clause, directory: Directory, memory: Memory): Subject {
  const { tokens, flags, names } = frame;
  const [from, to] = [clause.subjectFrom, clause.subjectTo];
  const none: Subject = {
    label: null,
    uses: [],
    plural: false,
    generic: false,
    media: false,
    head: '',
    from,
    to,
    pronoun: false,
  };
  if (to <= from) return none;
  const work = workOf(frame, clause);
  if (work) return { ...none, label: work.label, uses: [useOf(frame, from, to, work.name)], head: work.name };
  const called = calledName(frame, from, to);
  const bearer = called ? directory.entityOf(called) : null;
  if (called && bearer) return { ...none, uses: [use(called, bearer)], head: called.text };
  let stop = from;
  while (stop < to) {
    const flag = flags[stop] ?? 0;
    const name = covering(names, stop);
    if (name) stop = name.to;
    // "Minister for Health Ida Rohn": an office with what it is for, before its bearer
    else if (names.some(({ head, from: opens }) => head < stop && stop < opens)) stop++;
    else if (stop > from && (flag & PREP) !== 0 && !frame.timed[stop] && !moreThan(frame, stop)) break;
    else if (stop > from && hanging(frame, stop)) break;
    else if (
      tokens[stop]?.text === ',' &&
      !names.some((n) => n.from > stop && n.to <= to && (flags[beforeName(frame, n.from)] ?? 0) & COORD)
    )
      break;
    else stop++;
  }
  stop = Math.min(stop, to);
  let last = stop - 1;
  while (
    last > from &&
    (frame.timed[last] ||
      BEHIND.test(tokens[last]?.lower ?? '') ||
      /^(?:him|her|it|them)sel(?:f|ves)$/u.test(tokens[last]?.lower ?? '') ||
      ((flags[last] ?? 0) & ADV && ((flags[last] ?? 0) & PRON) === 0))
  )
    last--;
  const head = tokens[last] as Token;
  if (to - from === 1 && (flags[from] ?? 0) & PRON) {
    // whoever speaks has acted before, and what something is done to may be any thing just told of
    const any =
      head.lower === 'it'
        ? clause.passive
        : (!clause.lemma?.clause && !clause.lemma?.cue) ||
          // "a court freed the clerk after he posted bail"
          ACTED_UPON.test(tokens[from - 1]?.lower ?? '');
    const meant = pronounSubject(frame, from, head.lower, directory, any ? memory : actors(memory), none);
    // "Newspapers said two had died. They flew home": whoever tells does not act
    // "residents of the quarter have complained; in May they sued": told of as those who act
    const told = meant.uses[0]?.name.toLowerCase() ?? '';
    const teller = head.lower === 'they' && GENERIC_SOURCES.has(told) && meant.label?.toLowerCase() === told;
    return teller && clause.lemma?.clause !== true ? { ...meant, label: null, uses: [] } : meant;
  }
  const after = appositive(frame, clause, to);
  const entityAfter = after ? directory.entityOf(after) : null;
  if (
    after &&
    entityAfter &&
    (ROLE_NOUNS.has(head.lower) || (after.kind === 'person' && last === to - 1) || isThe(frame, from, to))
  )
    return { ...none, uses: [use(after, entityAfter)], head: head.lower };
  // "the 27-year-old Italy international"
  const player = head.lower === 'international' && tokens[from + 1]?.lower.endsWith('-year-old');
  const aged =
    head.lower.endsWith('-year-old') || player ? agedOne(frame, from, to, directory, memory) : null;
  if (aged) return { ...none, uses: [aged], head: head.lower };
  const one = compatriot(frame, from, to, directory, memory);
  if (one !== undefined) return { ...none, uses: one ? [one] : [], head: head.lower };
  const inside = names.filter((name) => name.head >= from && name.to <= to);
  const leading = inside.filter((name) => name.to <= stop);
  const closing = leading.find((name) => name.to === last + 1);
  const crowd =
    closing?.kind === 'other' &&
    closing.to - closing.from === 1 &&
    (/(?:ers|ors|ists|ians|ants|ents|ees|rses)$/u.test(closing.text) ||
      (/(?:ets|ats|ans|ies)$/u.test(closing.text) && tokens[closing.from - 1]?.lower === 'the')) &&
    directory.entityOf(closing)?.kind !== 'person' &&
    !directory.byName(closing.text)?.role;
  if (closing && closing.kind !== 'role' && !crowd) {
    const together = leading.filter(
      (name) =>
        name.kind !== 'role' &&
        (name === closing || (flags[name.to] ?? 0) & COORD || tokens[name.to]?.text === ','),
    );
    const resolved = usesOf(together, directory);
    const media = closing.known?.form === 'media';
    const people = closing.known?.form === 'people';
    if (resolved.length === together.length && resolved.length > 0) {
      const label = together.length === 1 && !people ? null : labelOf(frame, from, stop);
      return {
        ...none,
        label,
        uses: resolved,
        plural:
          resolved.length > 1 ||
          (people && MANY.test(closing.text)) ||
          LETTERS.test(closing.text) ||
          isTeam(frame, closing, directory),
        media,
        head: closing.text,
      };
    }
  }
  const such = examples(frame, from, to);
  if (such.length > 0) {
    const uses = usesOf(such, directory);
    if (uses.length > 0) return { ...none, label: null, uses, plural: uses.length > 1, head: head.lower };
  }
  const lower = head.lower;
  const counted = frame.tokens.slice(from, stop).find(
    (token, k) =>
      (token.kind === 'number' &&
        (from + k < last ||
          last === from ||
          ABOUT_SO_MANY.test(tokens[from]?.lower ?? '') ||
          FURTHER.test(tokens[last - 1]?.lower ?? '')) &&
        !frame.timed[from + k] &&
        // "a $20 billion fund" is one
        !/^[$€£¥]$/u.test(frame.tokens[from + k - 1]?.text ?? '') &&
        // "a magnitude 6.8 earthquake" is one
        !token.text.includes('.') &&
        !/^(?:1[5-9]|20)\d\d$/u.test(token.text)) ||
      COUNTS.has(token.lower),
  );
  const joint = frame.tokens.slice(from, stop).some((token, k) => token.lower === 'and' && k > 0);
  const plural =
    joint ||
    // "a Boeing 747 cargo plane", "the 747 freighter" are one
    (counted !== undefined &&
      !/^an?$/u.test(tokens[from]?.lower ?? '') &&
      !(VEHICLE.test(lower) && /^\d{3}$/u.test(counted.text)) &&
      counted.text !== '1' &&
      !/^(?:st|nd|rd|th)$/u.test(counted.text.slice(-2))) ||
    pluralNoun(lower) ||
    // "government aircraft bombed": one would have its article
    (lower === 'aircraft' &&
      !/^(?:an?|the|this|that|its|his|her|one|another)$/u.test(tokens[from]?.lower ?? '')) ||
    countsWhat(frame, last) ||
    shareOfMany(frame, last) ||
    leading.some((name) => (flags[name.to] ?? 0) & COORD);
  const theirs = ofTheirs(frame, { from, stop, to }, directory, actors(memory), none);
  const label = theirs
    ? theirs.label
    : (labelOf(frame, from, to) ?? (stop === to ? null : labelOf(frame, from, stop)));
  if (theirs?.owner && OF_FIRM.test(lower))
    return { ...none, label, uses: [theirs.owner], plural, head: lower };
  if (ROLE_NOUNS.has(lower) && !plural) {
    const known = roleHolder(frame, from, last, directory, memory, inside);
    if (known) return { ...none, label: known.label, uses: [known.use], head: lower, generic: false };
  }
  // "the company", "the Austin-based company"
  const alone = to - from === 2 || (to - from === 3 && tokens[from + 1]?.lower.endsWith('-based') === true);
  if (alone && tokens[from]?.lower === 'the') {
    const ofFirm = OF_FIRM.test(lower);
    const near = ofFirm || !FIRM.test(lower) ? null : firmJustTold(clause, directory, memory);
    const body = near ?? (plural && !ofFirm ? null : directory.bodyCalled(ofFirm ? 'company' : lower));
    if (body !== null)
      return {
        ...none,
        label: ofFirm ? `${owning(body)} ${lower}` : null,
        uses: [useOf(frame, from, to, body)],
        plural: ofFirm && plural,
        head: lower,
      };
  }
  const owner = inside.find(
    (name) =>
      name.known &&
      name.known.form !== 'media' &&
      (name.to <= stop ||
        // "services between London and Leeds" are not London's
        ((plural || GENERIC_SOURCES.has(lower)) &&
          /^(?:in|of|from|at)$/u.test(tokens[name.head - 1]?.lower ?? ''))),
  );
  const firm = /^(?:shares?|stocks?)$/u.test(lower)
    ? inside.find((name) => name.kind !== 'person' && name.kind !== 'role')
    : undefined;
  const owned = firm ? directory.entityOf(firm) : null;
  if (firm && owned)
    return {
      ...none,
      // "Shares of the artificial intelligence chipmaker Quanta": too long to say whole
      label: label?.includes(' ') ? label : `${owning(owned.name)} ${lower}`,
      uses: [use(firm, owned)],
      plural,
      head: lower,
    };
  const generic = GENERIC_SOURCES.has(lower) || lower === 'it';
  const body = inside.find(
    (name) =>
      (name.known?.form === 'seat' && !/^(?:in|at|near|from)$/u.test(tokens[name.head - 1]?.lower ?? '')) ||
      (name.kind === 'organisation' && name.known?.form !== 'media'),
  );
  const uses: NameUse[] = [];
  if (label) {
    const stand = ROLE_NOUNS.has(lower) || generic ? (body ?? null) : null;
    const entity = stand ? directory.entityOf(stand) : null;
    uses.push(
      entity && stand
        ? use(stand, entity)
        : useOf(frame, from, stop, owner && label.length > 34 ? `${owner.text} ${lower}` : shortLabel(label)),
    );
  }
  return {
    ...none,
    label,
    uses,
    plural,
    // "a Treasury spokeswoman" speaks for the Treasury; "officials" are nobody in particular
    generic: generic && !(body && ROLE_NOUNS.has(lower)),
    media: inside.some((name) => name.known?.form === 'media') && generic,
    head: lower,
  };
}

/** "Norvik has made an offer, the company said": the one that the sentence, or the one before it, has just told of. */
function firmJustTold(
  { contentBefore }: Clause,
  directory: Directory,
  { recent, sentence }: Memory,
): string | null {
  const last = recent.at(-1);
  const firm = last && !last.patient && !last.beside ? directory.byName(last.use.name) : undefined;
  if (!last || !firm || last.label !== null) return null;
  if (last.sentence === sentence)
    return contentBefore && firm.kind !== 'person' && !knownName(firm.name) ? firm.name : null;
  return sentence - last.sentence === 1 && isFirm(firm) ? firm.name : null;
}

/** Those in mind who have acted themselves. */
const actors = (memory: Memory): Memory =>
  memory.recent.some(isOther)
    ? { ...memory, recent: memory.recent.filter((entry) => !isOther(entry)) }
    : memory;

const isOther = ({ patient, beside }: Recalled): boolean => patient === true || beside === true;

/** The word before a name and its article: "Qatar and the United States". */
function beforeName({ tokens }: Frame, from: number): number {
  return tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
}

/** Names in -s that are one thing, besides firms by their trade. */
const ONE_IN_S =
  /(?:Times|News|States|Nations|Emirates|Netherlands|Philippines|Headquarters|Corps|Series|Works|Brothers|Resources|Enterprises)$| (?:of|for|and) /u;

/** "The Dolphins traded", "the Oslo Broncos won": a name in -s behind "the" that is no state, paper or person. */
function isTeam({ tokens }: Frame, name: Name, directory: Directory): boolean {
  return (
    tokens[name.from - 1]?.lower === 'the' &&
    /[^aisu]s$/u.test(name.text) &&
    !ONE_IN_S.test(name.text) &&
    !FIRM_TRADES.has(tokens[name.to - 1]?.lower ?? '') &&
    !name.known &&
    directory.entityOf(name)?.kind !== 'person'
  );
}

/** The first name that covers a token. */
function covering(names: readonly Name[], at: number): Name | undefined {
  for (const name of names) if (name.from <= at && at < name.to) return name;
  return undefined;
}

/** "Opposition MPs", "European NGOs": several of what letters stand for. */
const LETTERS = /(?:^| )\p{Lu}{2,5}s$/u;

/** Peoples as nouns: "Germans", "the British". */
const MANY = /s$|(?:ese|ish|nch|tch|iss)$/u;

/** What goes by a number. */
const VEHICLE = /^(?:jet|plane|airliner|freighter|jumbo|aircraft|flight|bus|train|helicopter)$/u;

/** "another 30": how many more, of those told of before. */
/** "At least 2,000 gathered": people, by their number alone. */
const ABOUT_SO_MANY = /^(?:at|about|more|some|nearly|almost|around|over|up)$/u;
const FURTHER = /^(?:another|further|other|some|all)$/u;

/** "forces loyal to the king": adjectives that stand behind their noun. */
const BEHIND =
  /^(?:loyal|opposed|critical|close|hostile|sympathetic|allied|friendly|responsible|familiar|similar|angry|unhappy|available|able|eager|ready|capable|suspicious|equal|due|missing|alive|dead)$/u;

/** "Vance's offer came late. He said ...": the person whose matter a sentence opens with. */
export function possessor(frame: Frame, directory: Directory): NameUse | null {
  const name = frame.names.find((one) => one.from === 0 && frame.tokens[one.to]?.kind === 'possessive');
  const entity = name ? directory.entityOf(name) : null;
  return name && entity?.kind === 'person' ? use(name, entity) : null;
}

/** Offices that a sentence tells of without a name: a body's name with a role after it. */
export function officesOf(frame: Frame, sentence: number): Recalled[] {
  const found: Recalled[] = [];
  for (const name of frame.names) {
    const noun = frame.tokens[name.to];
    if (
      !noun ||
      noun.cap ||
      !ROLE_NOUNS.has(noun.lower) ||
      name.kind === 'person' ||
      frame.names.some((other) => other.from === name.to + 1)
    )
      continue;
    found.push({
      use: { start: name.start, end: name.end, name: name.text },
      sentence,
      label: `${name.text} ${noun.lower}`,
      head: noun.lower,
    });
  }
  return found;
}

/** Those whom the names mean. */
function usesOf(names: readonly Name[], directory: Directory): NameUse[] {
  const uses: NameUse[] = [];
  for (const name of names) {
    const entity = directory.entityOf(name);
    if (entity) uses.push(use(name, entity));
  }
  return uses;
}

/** Word classes of a sentence's tokens; words inside names have none ("Theresa May", "US"). */
export function flagsOf(tokens: readonly Token[], names: readonly Name[]): number[] {
  const flags = tokens.map((token) => token.classes);
  for (const name of names)
    for (let at = name.from; at < name.to; at++)
      // "Arsenal do Alfeite"
      if (tokens[at]?.cap || tokens[at]?.text === 'do') flags[at] = 0;
  return flags;
}
