/** Whom "he", "it" and "her" mean as a subject or in one: whoever acted before, where that is certain. */
import type { Directory, Entity } from './directory.ts';
import type { NameUse } from '../document.ts';
import type { Frame } from '../grammar/frame.ts';
import { ADV, AUX, MODAL } from '../grammar/lexicon.ts';
import { surnameOf } from '../grammar/gazetteer.ts';
import { labelOf, pluralNoun } from './label.ts';
import { type Memory, owning, type Recalled, type Subject, useOf } from './subject-parts.ts';
import { BODY_NOUNS, FIRM, GENERIC_SOURCES, ROLE_NOUNS } from '../words/roles.ts';

/** The one whom the pronoun `lower` at `at` stands for; without uses where that is not certain. */
export function pronounSubject(
  frame: Frame,
  at: number,
  lower: string,
  directory: Directory,
  memory: Memory,
  none: Subject,
): Subject {
  const sex = lower === 'he' ? 'm' : lower === 'she' ? 'f' : null;
  const blank = { ...none, head: lower, plural: lower === 'they' || lower === 'we', pronoun: true };
  const near = memory.recent.filter(
    (entry) =>
      memory.sentence - entry.sentence <= 2 &&
      (entry.not === undefined || (sex !== null && entry.not !== sex)) &&
      !(sex
        ? entry.beside === true || / and /u.test(entry.label ?? '')
        : entry.patient === true || entry.agent === true),
  );
  // "The hall was robbed in 1998, when a portrait was taken. It was found": either
  if (lower === 'it' && near.some(({ beside, sentence }) => beside && sentence >= memory.sentence - 1))
    return blank;
  // "The bridge fell, the police said. It had been shut": what is done to one of two is hardly done to the one who tells
  if (lower === 'it' && isDoneTo(frame, at) && actsBeside(near, memory.sentence)) return blank;
  // "Parliament passed a law. It takes effect in May": no body does
  if (lower === 'it' && isRule(frame, at)) return blank;
  const acted = sex && ACTED_UPON.test(frame.tokens[at - 1]?.lower ?? '');
  const only = acted ? onlyPerson(frame, at, sex, directory, memory) : null;
  if (only) return { ...blank, uses: [useOf(frame, at, at + 1, only)] };
  const teller = lower === 'it' ? tellerBehind(frame, at, near, directory, memory.sentence) : undefined;
  if (teller !== undefined)
    return teller === null ? blank : { ...blank, uses: [useOf(frame, at, at + 1, teller)] };
  const last = sex
    ? near.filter((entry) => isSomebody(entry, directory) || SEX.get(entry.head) === sex).at(-1)
    : near.at(-1);
  if (!last) return blank;
  // "A beekeeper was charged. He denies it": another than the minister told of before, by whom he may be meant
  if (sex && near.slice(near.indexOf(last) + 1).some((entry) => mayBeSomebody(entry, directory)))
    return blank;
  // "By the time Lombe was free of the disease, it had killed 388 people": what harms may be what the clause tells of beside the actor
  if (lower === 'it' && last.sentence === memory.sentence && last.label === null && harms(frame, at))
    return blank;
  const entity = directory.byName(last.use.name);
  if (sex) {
    const meant = entity?.sex && entity.sex !== sex ? onlyOne(near, sex, directory) : last;
    if (!meant) return blank;
    return { ...blank, label: meant.label, uses: [useOf(frame, at, at + 1, meant.use.name)] };
  }
  // "The recall cost the company millions. In May it agreed": no thing agrees, the one company told of does
  if (
    lower === 'it' &&
    last.label !== null &&
    isThing(last.head) &&
    AGREES.test(frame.tokens[at + 1]?.lower ?? '')
  ) {
    const body = entity?.kind === 'organisation' ? null : directory.bodyCalled('company');
    return body === null ? blank : { ...blank, uses: [useOf(frame, at, at + 1, body)] };
  }
  if (
    lower === 'it' &&
    ((entity && (entity.kind === 'organisation' || entity.kind === 'state')) ||
      ((entity ? entity.kind === 'other' : last.label !== null) && sureIt(near, last, memory.sentence)))
  ) {
    return { ...blank, label: last.label, uses: [useOf(frame, at, at + 1, last.use.name)] };
  }
  if (lower === 'they' && last.label && pluralNoun(last.head))
    return { ...blank, label: last.label, uses: [useOf(frame, at, at + 1, last.use.name)] };
  return blank;
}

/** Whether something is done to "it": "it was opened", "it had been shut". */
function isDoneTo({ tokens, flags }: Frame, at: number): boolean {
  let verb = at + 1;
  while (((flags[verb] ?? 0) & (AUX | MODAL | ADV)) !== 0) verb++;
  return (
    /^(?:was|were|is|been|be)$/u.test(tokens[verb - 1]?.lower ?? '') && tokens[verb]?.act?.participle === true
  );
}

/** Whether "it" does harm: "it had killed 388 people". */
function harms({ tokens, flags }: Frame, at: number): boolean {
  let verb = at + 1;
  while (((flags[verb] ?? 0) & (AUX | MODAL | ADV)) !== 0) verb++;
  return HARMS.test(tokens[verb]?.lower ?? '');
}
const HARMS =
  /^(?:killed|infected|injured|wounded|maimed|sickened|poisoned|drowned|burnt|burned|destroyed|flooded|wrecked|claimed|spread|displaced)$/u;

/** Whether two acted in the sentence before: what was told of, and who told it. */
function actsBeside(near: readonly Recalled[], sentence: number): boolean {
  const last = near.at(-1);
  if (!last || last.sentence === sentence) return false;
  return near.some(({ use, sentence: told }) => told === last.sentence && use.name !== last.use.name);
}

/** Whether "it" does what only a law, a ban or a contract does: "it will come into force". */
function isRule({ tokens, flags }: Frame, at: number): boolean {
  let verb = at + 1;
  while (((flags[verb] ?? 0) & (AUX | MODAL | ADV)) !== 0) verb++;
  const [act, next, last] = [verb, verb + 1, verb + 2].map((index) => tokens[index]?.lower ?? '');
  if (/^(?:expires?|expired|lapses?|lapsed)$/u.test(act ?? '')) return true;
  if (/^(?:takes?|took|taken)$/u.test(act ?? '')) return next === 'effect';
  if (/^becom(?:es?|ing)$|^became$/u.test(act ?? '')) return next === 'law';
  return (
    /^(?:comes?|came|enters?|entered|goes|go|went)$/u.test(act ?? '') &&
    next === 'into' &&
    /^(?:force|effect)$/u.test(last ?? '')
  );
}

/**
 * "The recall cost Norvik nine million euros, it said": no thing speaks, the one body of the sentence does. Null where several
 * could; undefined where something else than a thing stands before.
 */
function tellerBehind(
  { tokens, names, quoted }: Frame,
  at: number,
  near: readonly Recalled[],
  directory: Directory,
  sentence: number,
): string | null | undefined {
  const last = near.at(-1);
  if (tokens[at - 1]?.text !== ',' || tokens[at + 1]?.form?.verb.clause !== true) return undefined;
  if (!last || last.sentence !== sentence || last.label === null || !isThing(last.head)) return undefined;
  const bodies = new Set<string>();
  for (const name of names) {
    const entity = name.to <= at && !quoted[name.from] ? directory.entityOf(name) : undefined;
    if (entity?.kind === 'organisation' || entity?.kind === 'other') bodies.add(entity.name);
  }
  return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
}

/** What only somebody does. */
const AGREES =
  /^(?:agreed|decided|refused|declined|vowed|promised|pledged|asked|demanded|urged|denied|apologi[sz]ed|appealed|hired|appointed|sued|bought|signed|offered|admitted|voted|approved|rejected|acquired)$/u;
/** What nobody who speaks is called by: no body, no firm, no office. */
const isThing = (head: string): boolean =>
  !BODY_NOUNS.has(head) && !FIRM.test(head) && !ROLE_NOUNS.has(head) && !GENERIC_SOURCES.has(head);

/** "The 26-year-old": the one person who has acted so far. */
export function agedOne(
  frame: Frame,
  from: number,
  to: number,
  directory: Directory,
  { recent }: Memory,
): NameUse | null {
  if (frame.tokens[from]?.lower !== 'the') return null;
  // a name of which nothing is known may be a person's
  const named = new Set(recent.flatMap(({ use, label }) => (label === null ? [use.name] : [])));
  const [only] = named;
  const known = named.size === 1 && only !== undefined && directory.byName(only)?.kind === 'person';
  return known ? useOf(frame, from, to, only) : null;
}

/** Links behind which "he" is the one to whom the clause before does something. */
export const ACTED_UPON = /^(?:after|because|when|while)$/u;

/** "The board sacked Viktor Lind after he admitted a loss": the one person of the sentence, where a body acts. */
function onlyPerson(
  { names, quoted }: Frame,
  at: number,
  sex: 'm' | 'f',
  directory: Directory,
  { recent, sentence }: Memory,
): string | null {
  const acting = recent.filter((entry) => entry.sentence === sentence);
  if (acting.length === 0 || acting.some(({ use, head }) => personal(directory.byName(use.name), head)))
    return null;
  const persons = new Set<string>();
  for (const name of names) {
    const entity = name.to <= at && !quoted[name.from] ? directory.entityOf(name) : undefined;
    if (entity?.kind !== 'person') continue;
    if (entity.sex && entity.sex !== sex) return null;
    persons.add(entity.name);
  }
  return persons.size === 1 ? ([...persons][0] ?? null) : null;
}

/** "Ada Moss took the money. Judge Karl Reyl will sentence her on Friday. She was arrested in May": the one woman of whom the text tells. */
function onlyOne(near: readonly Recalled[], sex: 'm' | 'f', directory: Directory): Recalled | undefined {
  const fitting = near.filter(({ use }) => directory.byName(use.name)?.sex === sex);
  return new Set(fitting.map(({ use }) => use.name)).size === 1 ? fitting.at(-1) : undefined;
}

/** Whose a subject is, by the pronoun that opens it: as whom the pronoun of the one who acts would be read. */
export const OWN: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
]);
/** What is told of a firm itself. */
export const OF_FIRM = /^(?:shares?|stocks?|profits?|sales|revenues?|earnings|loss|losses|turnover|bonds)$/u;
/** Those who speak for others without a name of their own. */
const SPOKEN_BY =
  /^(?:lawyers?|attorneys?|solicitors?|agents?|spokes\p{L}{3,6}|publicist|publisher|doctors?|family)$/u;

/** "Her former assistant" as "Lund's former assistant", else as "Former assistant" where that says enough. */
export function ownedLabel(
  frame: Frame,
  from: number,
  to: number,
  { uses: [owner], label: called }: Subject,
  directory: Directory,
): { readonly label: string | null; readonly owner: NameUse | null } | null {
  const rest = to > from + 1 ? labelOf(frame, from + 1, to) : null;
  if (rest === null) return null;
  const person = owner !== undefined && directory.byName(owner.name)?.kind === 'person';
  const name = person ? surnameOf(owner.name) : (called ?? owner?.name);
  if (name !== undefined && owner) return { label: `${owning(name)} ${rest}`, owner };
  const enough = rest.includes(' ') || SPOKEN_BY.test(frame.tokens[to - 1]?.lower ?? '');
  return { label: enough ? rest : null, owner: null };
}

/** "Its shares", "one of her sons": told by whose they are; null where no such pronoun opens the subject or nobody knows whom it means. */
export function ofTheirs(
  frame: Frame,
  { from, stop, to }: { readonly from: number; readonly stop: number; readonly to: number },
  directory: Directory,
  memory: Memory,
  none: Subject,
): { readonly label: string | null; readonly owner: NameUse | null } | null {
  const { tokens } = frame;
  const part = tokens[from + 1]?.lower === 'of' && ONE.test(tokens[from]?.lower ?? '');
  const at = part ? from + 2 : from;
  const own = OWN.get(tokens[at]?.lower ?? '');
  if (own === undefined) return null;
  const whose = pronounSubject(frame, at, own, directory, memory, none);
  const theirs = ownedLabel(frame, at, part ? to : stop, whose, directory);
  if (!part) return theirs;
  return theirs?.owner && whose.label === null
    ? { label: `${tokens[from]?.text ?? ''} of ${theirs.label ?? ''}`, owner: null }
    : null;
}
const ONE = /^(?:one|two|three|four|five|six|some|most|several|both|all|half)$/u;

/** "A fire destroyed the mill. It was caused by ...": a body, or the one concrete subject of the sentence before. */
function sureIt(near: readonly Recalled[], last: Recalled, sentence: number): boolean {
  if (BODY_NOUNS.has(last.head)) return true;
  // "The brewer swung to a loss, it said": who acts in the same sentence is nearer than all before
  const since = last.sentence === sentence ? 0 : 1;
  return (
    !ROLE_NOUNS.has(last.head) &&
    !pluralNoun(last.head) &&
    !ABSTRACT.test(last.head) &&
    // two acts of one subject tell of one
    new Set(
      near
        .filter((entry) => entry.sentence === last.sentence || sentence - entry.sentence <= since)
        .map(({ use }) => use.name),
    ).size === 1 &&
    sentence - last.sentence <= 1
  );
}

/** Heads that rarely act: "the spread of the disease". */
const ABSTRACT =
  /(?:tion|sion|ness|ity|ance|ence|ing|ism|sis)$|^(?:spread|rise|fall|drop|increase|decrease|toll|death|end|start|use|lack|move|plan|news|level|risk|fear|case|event|day|idea|fact|problem|result|threat|cost|price|amount|part|agreement|announcement|statement|development|treatment)$/u;

/** Those without a name or an office who are "he" or "she" later on. */
export const SEX: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['man', 'm'],
  ['boy', 'm'],
  ['policeman', 'm'],
  ['woman', 'f'],
  ['girl', 'f'],
  ['policewoman', 'f'],
]);

const isSomebody = ({ use, head, label }: Recalled, directory: Directory): boolean =>
  personal(directory.byName(use.name), head) || (label !== null && AGED.test(label));
const AGED = /\baged \d/u;

/** One who may be a person: by the end of the noun, where it is no thing that ends so, or by "who" behind a name of which nothing is known. */
const mayBeSomebody = ({ use, label, head, who }: Recalled, directory: Directory): boolean =>
  label === null
    ? who === true && directory.byName(use.name)?.kind === 'other'
    : DOER.test(head) && !NO_DOER.test(head) && !pluralNoun(head);
const DOER = /^\p{Ll}{2,}(?:er|or|eer|ier|ist|ian|ant|ee|man|woman)$/u;
const NO_DOER =
  /(?:water|meter|power|order|number|letter|paper|matter|tower|river|corner|border|shelter|container|tanker|freighter|cruiser|trawler|helicopter|carrier|trailer|tractor|motor|reactor|sector|factor|error|mirror|tremor|computer|chapter|charter|centre|center|theater|disaster|winter|summer|weather|thunder|fever|cancer|cover|offer|answer|transfer|takeover|turnover|merger|counter|quarter|semester|register|barrier|pier|floor|door|harbor|corridor|elevator|generator|restaurant|plant|grant|warrant|variant|committee|coffee|fee|tree|degree|guarantee|referee|employer|insurer|brewer|retailer|manufacturer|maker|builder|lender|operator|carmaker|airliner|publisher|broadcaster|regulator|newspaper|career|ministry|list|twist|ox)$/u;

/** Someone whom "he" or "she" can mean: "the 25-year-old" is one. */
export function personal(entity: Entity | undefined, head: string): boolean {
  return entity?.kind === 'person' || ROLE_NOUNS.has(head) || head.endsWith('-year-old');
}
