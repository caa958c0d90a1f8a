/** Whom a reader has in mind when "he" or "she" speaks: the people of the sentences before, in the parts they play there. */
import type { Directory, Entity } from './directory.ts';
import type { Span } from '../../model/text.ts';
import type { Reading, Source } from './attribution.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Name } from '../grammar/name.ts';
import { FEMALE_ROLES, MALE_ROLES, ROLE_NOUNS } from '../words/roles.ts';
import { isAgent } from '../words/voices.ts';

type Sex = 'm' | 'f';

/** The people of one sentence, outside quotation marks. */
interface Scene {
  readonly sentence: number;
  /** Those whom its main clauses tell of, and whether one of them asks something. */
  readonly mains: readonly string[];
  readonly asks: boolean;
  /** Those of whom a relative clause tells at its end. */
  readonly aside: readonly string[];
  readonly others: readonly string[];
  /** Whether it tells of somebody without a name, who may be meant as well. */
  readonly nameless: boolean;
  /** Whether nobody can tell of whom its main clause tells: "her mother" is one of two, a name of which nothing is known may be anybody's. */
  readonly either: boolean;
  /** Whose pronouns it has that nobody is known by: somebody of whom was told before. */
  readonly passed: ReadonlySet<Sex>;
}

/** How many sentences with people a reader looks back, and how many in all. */
const SCENES = 4;
const SENTENCES = 9;
const KEPT = 16;
const FEMALE = /^(?:mom|girlfriend|grandmother|stepmother|ex-wife|niece|waitress|fiancée|\p{L}{2,12}woman)$/u;
const MALE = /^(?:dad|boyfriend|grandfather|stepfather|ex-husband|fiancé|\p{L}{3,9}(?:sman|chman|ishman))$/u;

function sexOfNoun(lower: string): Sex | null {
  if (FEMALE_ROLES.has(lower) || FEMALE.test(lower) || lower === 'woman') return 'f';
  return MALE_ROLES.has(lower) || MALE.test(lower) || lower === 'man' ? 'm' : null;
}

/** Who is in mind while an article is read. */
export class InMind {
  readonly #directory: Directory;
  readonly #sexes = new Map<string, Sex>();
  readonly #people = new Set<string>();
  #scenes: Scene[] = [];

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** Keeps the people of a sentence; every sentence of the body in turn, before what is quoted in it is asked about. */
  note(index: number, reading: Reading): void {
    const { frame, clauses, subjects } = reading;
    for (const name of frame.names) this.#learn(frame, name);
    const told = new Set<string>();
    const aside = new Set<string>();
    const passed = new Set<Sex>();
    let asks = false;
    let nameless = false;
    let either = false;
    for (const [at, clause] of clauses.entries()) {
      const subject = subjects[at];
      if (!subject || frame.quoted[clause.verb]) continue;
      // "she backs “an early date,” a phrase that Ruiz mocked": read as what she says, and told of the phrase
      const behind = clause.relation === 'complement' && quotedBetween(reading, clause.parent, clause.verb);
      const side = clause.relation === 'relative' || behind;
      if (!side && clause.relation !== 'main' && clause.relation !== 'coordinate') continue;
      const sex = subject.pronoun ? PRONOUNS.get(subject.head) : undefined;
      if (sex) {
        const meant = side ? undefined : this.meant(sex, index);
        if (meant) told.add(meant);
        else if (!side && told.size === 0) passed.add(sex);
        continue;
      }
      const people = frame.names.filter(
        (name) =>
          frame.tokens[name.to]?.kind !== 'possessive' &&
          (subject.uses.some(({ start, end }) => name.start < end && name.end > start) ||
            (name.from >= subject.from && name.to === subject.to)),
      );
      for (const name of people) {
        const who = this.#person(name);
        if (who !== null) (side ? aside : told).add(who);
        // "Ezekiel was not calmed": somebody or something of whom no more is known
        else if (clause.relation === 'main' && told.size === 0 && name.kind === 'other' && !name.known)
          either = true;
      }
      // "Her mother, Rose, wanted it": the one whose mother she is may be meant as well
      const owner = OWNERS.get(frame.tokens[subject.from]?.lower ?? '');
      const ownerKin = people[0] && this.#sexOf(this.#whole(people[0]) ?? '');
      if (!side && owner !== undefined && owner === ownerKin) either = true;
      if (!clause.passive && ASKING.test(clause.lemma?.lemma ?? '')) asks = true;
      const unnamed = people.length === 0 && subject.label !== null && !subject.plural;
      if (!side && unnamed && holds(subject.head)) nameless = true;
    }
    const others = new Set<string>();
    for (const name of frame.names) {
      const who = frame.quoted[name.from] ? null : this.#person(name);
      // "..., noted NBC's Dante Chinni": read as no clause of its own
      if (told.size === 0 && noted(frame, name)) {
        if (who === null) either ||= name.kind === 'other' && !name.known;
        else told.add(who);
      }
      if (who !== null && !told.has(who) && !aside.has(who)) others.add(who);
    }
    const [only] = others;
    // "Among them was Ana Ruiz, a barber"
    if (told.size === 0 && only !== undefined && PRESENTING.test(frame.tokens[0]?.lower ?? '')) {
      told.add(only);
      others.delete(only);
    }
    if (told.size + aside.size + others.size + passed.size === 0 && !nameless && !either) return;
    this.#keep({
      sentence: index,
      mains: [...told],
      asks,
      aside: [...aside],
      others: [...others],
      nameless,
      either,
      passed,
    });
  }

  #keep(scene: Scene): void {
    this.#scenes = [...this.#scenes.filter(({ sentence }) => sentence !== scene.sentence), scene].slice(
      -KEPT,
    );
  }

  /** The speaker by the whole name, or by the bare pronoun where nobody can tell whom it means. */
  named(source: Source, reading: Reading, index: number, before: number): Source {
    const { start, end, name: given } = source.speaker;
    const { tokens, names, quoted } = reading.frame;
    const at = tokens.findIndex((token) => token.start === start);
    const word = tokens[at];
    const sex = word && word.end === end ? PRONOUNS.get(word.lower) : undefined;
    const as = (name: string): Source => ({ ...source, speaker: { start, end, name } });
    if (!word || !sex) {
      const whole = names.find((one) => one.start === start && one.end === end && one.kind !== 'role');
      const who = whole ? this.#whole(whole) : null;
      if (who !== null && who !== given) this.#said(index, who);
      return who === null ? source : as(who);
    }
    const meant = this.meant(sex, before);
    const here = new Set(
      names.flatMap((name) => {
        const who = name.to <= at && !quoted[name.from] ? this.#person(name) : null;
        return who !== null && (this.#sexOf(who) ?? sex) === sex ? [who] : [];
      }),
    );
    const own = this.#scenes.find(({ sentence }) => sentence === index);
    const [first, second] = own ? own.mains.filter((who) => here.has(who)) : [];
    // "Ruiz was sorry, but she said": whom the sentence itself tells of
    if (first !== undefined) return as(second === undefined ? first : word.text);
    // "After Ruiz had spoken, she said": either
    if ([...here].some((who) => who !== meant && this.#sexOf(who) === sex)) return as(word.text);
    // "Putney, the chief, said ..., but he said": somebody of whom no more is known
    if (own?.either) return as(word.text);
    if (meant) {
      this.#said(index, meant);
      return as(meant);
    }
    const known = this.#sexOf(given);
    return meant === null || (known !== null && known !== sex) ? as(word.text) : source;
  }

  /** Keeps who was found to speak in a sentence that no clause tells of. */
  #said(sentence: number, who: string): void {
    const before = this.#scenes.find((scene) => scene.sentence === sentence);
    if (before?.mains.includes(who)) return;
    const blank: Scene = {
      sentence,
      mains: [],
      asks: false,
      aside: [],
      others: [],
      nameless: false,
      either: false,
      passed: new Set(),
    };
    const scene = before ?? blank;
    this.#keep({
      ...scene,
      mains: [...scene.mains, who],
      others: scene.others.filter((other) => other !== who),
    });
  }

  /** Whom "he" or "she" means before a sentence: a name, null where it may be either of two, undefined where nobody is told of. */
  meant(sex: Sex, before: number): string | null | undefined {
    const scenes = this.#scenes
      .filter(({ sentence }) => sentence < before && before - sentence <= SENTENCES)
      .toReversed()
      .slice(0, SCENES);
    const fits = (who: string): boolean => (this.#sexOf(who) ?? sex) === sex;
    const sure = (who: string): boolean => this.#sexOf(who) === sex;
    let passed = false;
    let asked = false;
    for (const [at, scene] of scenes.entries()) {
      passed ||= scene.passed.has(sex);
      asked ||= scene.asks && scene.mains.some(fits);
      const mains = scene.asks ? [] : scene.mains.filter(fits);
      const [one] = mains;
      if (one !== undefined) {
        if (mains.length > 1 || scene.nameless || scene.either) return null;
        if (scene.aside.some(sure)) return null;
        return sure(one) ||
          !scenes
            .slice(at)
            .some(({ others, mains: all }) => [...others, ...all].some((who) => who !== one && sure(who)))
          ? one
          : null;
      }
      if (scene.either) return null;
      if (scene.nameless) return undefined;
      const others = [...scene.others, ...scene.aside].filter(sure);
      const [other] = others;
      if (other === undefined) continue;
      // told of in passing, and not right before
      if (passed || before - scene.sentence > 1) return null;
      const earlier = scenes.slice(at + 1).flatMap(({ mains: all }) => all.filter(sure));
      return others.length === 1 && (earlier.length === 0 || earlier[0] === other) ? other : null;
    }
    return asked ? null : undefined;
  }

  #sexOf(who: string): Sex | null {
    return this.#sexes.get(who) ?? this.#directory.byName(who)?.sex ?? null;
  }

  /** The person of a name, or null where it names none. */
  #person(name: Name): string | null {
    if (name.kind === 'role' || (name.known && name.known.kind !== 'person')) return null;
    const who = this.#whole(name);
    return who !== null &&
      (this.#directory.byName(who)?.kind === 'person' || this.#sexes.has(who) || this.#people.has(who))
      ? who
      : null;
  }

  /** The whole name: that of the only one of the sex, where two bear the surname, or of the only one with a first name. */
  #whole(name: Name): string | null {
    const entity = this.#directory.entityOf(name);
    if (!entity) return null;
    if (name.known || (entity.name.includes(' ') && entity.name !== name.text)) return entity.name;
    const { text } = name;
    const { byFirst, byLast, bySurname } = this.#directory.longNames();
    const space = text.indexOf(' ');
    if (space >= 0) {
      const such = byLast.get(text.slice(text.lastIndexOf(' ') + 1));
      if (such?.some((one) => one.name.length > text.length) !== true) return entity.name;
      // "De Graaf" at the head of a sentence
      const tail = ` ${text.slice(0, space).toLowerCase()}${text.slice(space)}`;
      return only(such, (one) => one.name.endsWith(tail)) ?? entity.name;
    }
    const sex = name.honorific === null ? null : sexOfNoun(name.honorific);
    const whole =
      sex === null
        ? only(byFirst.get(text), (one) => one.kind === 'person')
        : only(bySurname.get(text), (one) => this.#sexOf(one.name) === sex);
    return whole ?? entity.name;
  }

  /** "His mother, Ana Ruiz,", "Ana Ruiz, a waitress": the sex by the noun beside the name. */
  #learn({ tokens }: Frame, name: Name): void {
    if (name.kind === 'role' || name.known) return;
    const comma = tokens[name.head - 1]?.text === ',';
    const noun = tokens[name.head - (comma ? 2 : 1)];
    let sex = noun && !noun.cap ? sexOfNoun(noun.lower) : null;
    let office = false;
    if (
      sex === null &&
      tokens[name.to]?.text === ',' &&
      /^(?:the|an?|his|her|their)$/u.test(tokens[name.to + 1]?.lower ?? '')
    )
      for (let at = name.to + 2; at < Math.min(tokens.length, name.to + 8); at++) {
        const token = tokens[at];
        if (token?.text === '-') continue;
        if (token?.kind !== 'word' || /^(?:of|for|whose|who|and|by)$/u.test(token.lower)) break;
        if (tokens[at + 1]?.kind === 'possessive') continue;
        sex ??= sexOfNoun(token.lower);
        office ||= !token.cap && ROLE_NOUNS.has(token.lower);
      }
    const titled = office || (noun && !noun.cap && (comma || name.text.includes(' ')) && holds(noun.lower));
    const who = sex === null && !titled ? null : this.#whole(name);
    if (titled && who !== null) this.#people.add(who);
    if (sex !== null && who !== null && this.#sexOf(who) === null) this.#sexes.set(who, sex);
  }
}

/** The name of the one among them of a kind. */
function only(among: readonly Entity[] | undefined, fits: (one: Entity) => boolean): string | null {
  const all = among?.filter(fits) ?? [];
  return all.length === 1 ? (all[0]?.name ?? null) : null;
}

const OWNERS: ReadonlyMap<string, Sex> = new Map([
  ['his', 'm'],
  ['her', 'f'],
]);
const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'm'],
  ['she', 'f'],
]);
const PRESENTING = /^(?:among|one|another|enter|meet)$/u;
/** Whoever asks does not answer. */
const ASKING = /^(?:ask|question|quiz|press|interrupt|wonder)$/u;

function noted({ tokens, quoted }: Frame, name: Name): boolean {
  const at = tokens[name.head - 1]?.kind === 'possessive' ? name.head - 3 : name.head - 1;
  const form = tokens[at]?.form;
  return tokens[at - 1]?.text === ',' && !quoted[at] && form?.past === true && form.verb.cue;
}

/** Whether a noun is an office, a trade or whoever does something. */
const holds = (noun: string): boolean => ROLE_NOUNS.has(noun) || isAgent(noun);

function quotedBetween({ frame, clauses }: Reading, parent: number, verb: number): boolean {
  for (let at = clauses[parent]?.verb ?? verb; at < verb; at++) if (frame.quoted[at]) return true;
  return false;
}

/** Whether the words of a speaker lie in a sentence. */
export const within = (reading: Reading, { start, end }: Span): boolean =>
  start >= reading.sentence.start && end <= reading.sentence.end;
