/** The words of a title for one act: what its subject is called and what it does, complete within a title's room. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { surnameOf } from '../grammar/gazetteer.ts';
import { causeOf } from '../title/cause.ts';
import { predicateOf } from '../title/headline.ts';
import { isSound } from '../title/sound.ts';
import type { Directory } from './directory.ts';
import { namesMany } from './label.ts';
import { INQUIRY } from './named-body.ts';
import { manyByVerb } from './number.ts';
import { doneTo, withListener, withObject } from './object.ts';
import { objectBefore } from './object-gap.ts';
import type { Scene } from './scene.ts';
import { shorterLabels } from './shorter-label.ts';
import type { Subject } from './subject-parts.ts';
import { personal, SEX } from './pronoun.ts';
import { BODY_NOUNS, FIRM, ROLE_NOUNS } from '../words/roles.ts';

/** Longest title of an event. */
export const TITLE_ROOM = 80;
/** Most of it that a subject in words takes, where a shorter one may be found. */
const LABEL_ROOM = 44;
/** The least clarity of a title that an editor would keep. */
const READABLE = 0.42;

interface Wording {
  readonly label: string | null;
  readonly predicate: string;
  readonly clarity: number;
}

/** What a clause says, behind what is told of its own subject by the way: "announced that the salt, which masks drugs, had been found". */
export function contentOf(clauses: readonly Clause[], index: number): Clause | null {
  const said = clauses.slice(index + 1).find(({ relation }) => relation !== 'relative');
  return said?.relation === 'complement' && said.parent === index ? said : null;
}

/** `judged` is the act that somebody criticizes or welcomes behind it, in words; "refers" where the clause tells nothing of its own. */
export function wordingOf(
  scene: Scene,
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
  judged: string | null,
): Wording {
  const clause = clauses[index] as Clause;
  const subject = subjects[index] as Subject;
  if (judged === 'refers' || (subject.pronoun && subject.uses.length === 0))
    return { label: subject.label, predicate: '', clarity: 0 };
  if (judged !== null) {
    const { lemma } = clause;
    const verb = (subject.plural ? lemma?.lemma : lemma?.third) ?? '';
    return { label: subject.label, predicate: `${verb} ${judged}`, clarity: 0.8 };
  }
  return byLabel(scene, clauses, index, subjects, subject.label);
}

/** The words under the label as told, or under a shorter one where those have no room. */
function byLabel(
  scene: Scene,
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
  called: string | null,
): Wording {
  const whole = tell(scene, clauses, index, subjects, called);
  if (called === null) return whole;
  const fits = called.length + 1 + whole.predicate.length <= TITLE_ROOM;
  if (whole.clarity >= READABLE && fits) return whole;
  for (const label of shorterLabels(called)) {
    const told = tell(scene, clauses, index, subjects, label);
    if (!fits && label.length + 1 + told.predicate.length > TITLE_ROOM) continue;
    if ((told.clarity > whole.clarity || !fits) && told.clarity >= READABLE) return told;
  }
  // "Talks between the minister and both unions collapse": a long subject with less of what it did
  const less = fits ? whole : tell(scene, clauses, index, subjects, called, called.length);
  return less.clarity >= READABLE ? less : whole;
}

function tell(
  { frame, directory, memory }: Scene,
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
  label: string | null,
  longest = LABEL_ROOM,
): Wording {
  const clause = clauses[index] as Clause;
  const subject = subjects[index] as Subject;
  const content = contentOf(clauses, index);
  const name = subject.uses[0]?.name ?? label ?? '';
  const length = Math.min(label === null ? shortest(directory, name) : label.length, longest);
  const plural = byVerb(frame, clause, subject, label, directory) ?? many(subject, label);
  const room = TITLE_ROOM - 1 - length;
  const object = content === null ? objectBefore(frame, clause) : null;
  const acted =
    object === null ? '' : `${(plural ? clause.lemma?.lemma : clause.lemma?.third) ?? ''} ${object}`;
  const predicate =
    acted !== '' && acted.length <= room
      ? { text: acted, clarity: 1 }
      : predicateOf(frame, {
          clause,
          plural,
          room,
          content,
          gathers: BODY_NOUNS.has(subject.head.toLowerCase()),
        });
  const cause = causeBehind(frame, clauses, index, subjects, predicate.text, TITLE_ROOM - 2 - length);
  const plain = cause === null ? ofItself(predicate.text, subject) : `${predicate.text} ${cause}`;
  const found =
    INQUIRY.test(subject.head.toLowerCase()) &&
    (content?.tense === 'progressive' || content?.tense === 'perfect');
  const whom = content ? withWhom(plain, subject, name, subjects[index + 1], directory, room, found) : null;
  const heard = withListener(
    whom?.text ?? plain,
    frame.tokens[clause.verb + 1]?.lower ?? '',
    name,
    directory,
    memory,
  );
  const told = withObject(heard.text, name, directory, memory, doneTo(frame, clauses, index, directory));
  const called = label ?? subject.uses.map((use) => use.name).join(' and ');
  if (predicate.clarity > 0 && !isSound(`${called} ${told.text}`, called.length + 1))
    return { label, predicate: '', clarity: 0 };
  const clarity = cause === null ? predicate.clarity : Math.max(predicate.clarity, 0.9);
  return { label, predicate: told.text, clarity: clarity * heard.worth * told.worth * (whom?.worth ?? 1) };
}

/** "says she will appeal" of a man or a court: the woman's name where it is known who is spoken of, else a title that no reader can understand. */
function withWhom(
  text: string,
  speaker: Subject,
  name: string,
  inner: Subject | undefined,
  directory: Directory,
  room: number,
  found: boolean,
): { readonly text: string; readonly worth: number } | null {
  const [lead, pronoun] = /^\S+ (?:that )?(he|she)(?= )/u.exec(text) ?? [];
  // "the inquiry reported that it was carrying 158": no inquiry carries anybody
  if (found && /^\S+ (?:that )?it /u.test(text)) return { text, worth: UNKNOWN };
  if (lead === undefined || pronoun === undefined) return null;
  const sex = directory.byName(name)?.sex;
  if (sex ? sex === (pronoun === 'he' ? 'm' : 'f') : isSomebody(speaker, directory)) return null;
  const meant = inner?.uses[0]?.name;
  const person = meant !== undefined && meant !== name && directory.byName(meant)?.kind === 'person';
  const told = person
    ? `${text.slice(0, lead.length - pronoun.length)}${surnameOf(meant)}${text.slice(lead.length)}`
    : text;
  return told !== text && told.length <= room ? { text: told, worth: 1 } : { text, worth: UNKNOWN };
}
const UNKNOWN = 0.3;

/** Whether one person speaks, who may mean himself. */
const isSomebody = ({ uses: [use], head, plural, pronoun }: Subject, directory: Directory): boolean =>
  !plural &&
  (pronoun ||
    (use !== undefined && personal(directory.byName(use.name), head)) ||
    SEX.has(head) ||
    ROLE_NOUNS.has(head.toLowerCase()));

/** How many act by the verb of the sentence; one person alone is one, though the sentence names others beside: "Ana Ruiz, left, and Tim Hale were held". */
function byVerb(
  frame: Frame,
  clause: Clause,
  { pronoun, uses }: Subject,
  label: string | null,
  directory: Directory,
): boolean | null {
  if (pronoun) return null;
  const [one, another] = uses;
  if (
    one &&
    !another &&
    label === null &&
    !/s$/u.test(one.name) &&
    directory.byName(one.name)?.kind === 'person'
  )
    return false;
  return manyByVerb(frame, clause);
}

/** Whether a title's subject, of which no verb tells it, is more than one. */
const many = ({ uses, plural }: Subject, label: string | null): boolean =>
  plural || (uses.length === 1 && label === null && namesMany(uses[0]?.name ?? ''));

/** "The lender swung to a loss, it said": told of itself, not "the lender says the lender". */
function ofItself(said: string, { pronoun, label, uses, head }: Subject): string {
  // "Korsa has found oil, the company said"
  if (!pronoun && label === null && FIRM.test(head)) {
    const [first = '', other = ''] = said.split(` ${uses[0]?.name ?? ''} `);
    return /^\p{L}{2,14}(?: that)?$/u.test(first) && other !== '' ? `${first} it ${other}` : said;
  }
  if (!pronoun) return said;
  const [, verb = '', rest = ''] = /^(\p{L}{2,14}(?: that)?) (?:the |an? )?(.*)$/iu.exec(said) ?? [];
  const own = [label, uses[0]?.name].find(
    (name) => name && rest.toLowerCase().startsWith(`${name.toLowerCase()} `),
  );
  if (own) return `${verb} ${head}${rest.slice(own.length)}`;
  // "The outage cost Norvik nine million, it said": cost it
  const name = uses[0]?.name;
  const at = head === 'it' && name ? said.indexOf(` ${name} `) : -1;
  return name && at > 0 ? `${said.slice(0, at)} it${said.slice(at + name.length + 1)}` : said;
}

/** What hurt them, where the predicate says no more than that they were hurt. */
function causeBehind(
  frame: Frame,
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
  said: string,
  room: number,
): string | null {
  const side = clauses.findIndex(({ parent, relation }) => parent === index && relation === 'adverbial');
  const [clause, other, doer] = [clauses[index], clauses[side], subjects[side]];
  if (!clause || !other || !doer || side <= index || said.split(' ').length > 2) return null;
  // "are hurt as they battle the blaze"
  const same = doer.pronoun && doer.head === 'they' && subjects[index]?.plural === true;
  if (doer.pronoun && !same) return null;
  const named = { label: doer.label, name: doer.uses[0]?.name ?? null, plural: doer.plural };
  return causeOf(frame, clause, other, same ? { ...named, label: doer.head } : named, room - said.length);
}

/** Length of the shortest form under which a title can call an actor. */
function shortest(directory: Directory, name: string): number {
  return directory.byName(name)?.kind === 'person' ? surnameOf(name).length : name.length;
}
