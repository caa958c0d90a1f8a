/** "Resigned on Saturday, a day after police searched his office": the day of an act that is counted from another in its sentence. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { CountedFrom } from '../document.ts';
import type { Directory } from './directory.ts';
import type { Frame } from '../grammar/frame.ts';
import { surnameOf } from '../grammar/gazetteer.ts';
import { PREP, classesOf } from '../grammar/lexicon.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { owning, type Subject } from './subject-parts.ts';
import type { Scene } from './scene.ts';
import type { Expression } from '../time/said.ts';

const NONE: ReadonlyMap<number, CountedFrom> = new Map();
/** Longer stretches are rounded: "three weeks after" is seldom to the day. */
const MOST_DAYS = 14;
/** A length that is no more than about right. */
const ABOUT = /^(?:than|about|around|nearly|almost|some|roughly|barely|within|just|over|under|only|every)$/u;

/**
 * For each clause behind "two days after", which has no date of its own: the expression that dates the clause it hangs on, and how
 * many days before that it is. `owners` are the expressions that date clauses, by index.
 */
export function countedBack(
  { frame, expressions }: Scene,
  clauses: readonly Clause[],
  owners: ReadonlyMap<number, number>,
): ReadonlyMap<number, CountedFrom> {
  if (owners.size === 0) return NONE;
  let counted: Map<number, CountedFrom> | null = null;
  for (const [index, clause] of clauses.entries()) {
    if (clause.relation !== 'adverbial' || clause.link !== 'after') continue;
    const length = lengthBefore(frame, expressions, clause.subjectFrom - 1);
    const days = length && (isNextDay(frame, clause.subjectFrom - 2) ? 1 : daysOf(length.expression));
    if (!length || days === null || (owners.get(index) ?? length.at) !== length.at) continue;
    const from = owners.get(clause.parent) ?? owners.get(governing(clauses, index));
    if (from === undefined || from === length.at) continue;
    (counted ??= new Map()).set(index, { from, length: length.at, days });
  }
  return counted ?? NONE;
}

/** "Two days after police searched his office, the mayor resigned": the clause that follows, or the main one. */
export function governing(clauses: readonly Clause[], index: number): number {
  const next = clauses[index + 1];
  if (clauses[index]?.parent === -1 && next?.parent === index && next.relation === 'coordinate')
    return index + 1;
  return clauses.findIndex(({ relation }) => relation === 'main');
}

/** The length that stands before the "after" at a token, where it is told as exact. */
function lengthBefore(
  { tokens }: Frame,
  expressions: Scene['expressions'],
  link: number,
): Scene['expressions'][number] | null {
  if (tokens[link]?.lower !== 'after') return null;
  const end = tokens[link - 1]?.end;
  const length = expressions.find(({ expression }) => expression.end === end);
  const first = tokens.findIndex(({ start }) => start === length?.expression.start);
  if (!length || length.expression.mod !== null || first < 0) return null;
  return ABOUT.test(tokens[first - 1]?.lower ?? '') ? null : length;
}

/** "The day after", up to its token. */
const isNextDay = ({ tokens }: Frame, day: number): boolean =>
  tokens[day]?.lower === 'day' && tokens[day - 1]?.lower === 'the';

/** A whole number of days, or null. */
function daysOf({ said }: Expression): number | null {
  const amount =
    said.kind === 'duration' ? said.amounts[0] : said.kind === 'offset' ? said.amount : undefined;
  if (!amount || amount.count === null || amount.to !== undefined || !Number.isInteger(amount.count))
    return null;
  if (said.kind === 'duration' && said.amounts.length > 1) return null;
  const days = amount.unit.name === 'day' ? amount.count : null;
  return days !== null && days > 0 && days <= MOST_DAYS ? days : null;
}

/** What a title with a possessive is worth of which no name tells whose it is. */
const NAMELESS = 0.5;

/** "Police search his office" as "Police search Breuer's office": it is that of the one whom the clause it hangs on tells of. */
export function withOwner(
  predicate: string,
  own: Subject,
  owner: Subject | undefined,
  directory: Directory,
): { readonly text: string; readonly worth: number } {
  const [, pronoun, done] = / (his|her|its) (?=(\p{Ll}+))/u.exec(predicate) ?? [];
  if (pronoun === undefined || own.pronoun || ownsIt(own, pronoun, directory))
    return { text: predicate, worth: 1 };
  const [use, another] = owner?.uses ?? [];
  const kind = use && directory.byName(use.name)?.kind;
  const person = kind === 'person';
  // "his" of a name that nothing else tells to be a person's
  const fits = pronoun === 'its' ? !person : person || kind === 'other';
  if (!use || another || !fits || owner?.label != null) return { text: predicate, worth: NAMELESS };
  const name = person ? surnameOf(use.name) : use.name;
  // "charged her with fraud": acted upon, and nothing of hers
  const whom = pronoun === 'her' && (classesOf(done ?? '') & PREP) !== 0;
  return { text: predicate.replace(` ${pronoun} `, ` ${whom ? name : owning(name)} `), worth: 1 };
}

/** "The party lost its majority", "the girl lost her life": it may be that of the one who acts. */
function ownsIt({ head, plural, uses: [use] }: Subject, pronoun: string, directory: Directory): boolean {
  if (plural) return false;
  const kind = use && directory.byName(use.name)?.kind;
  const person = kind === 'person' || ROLE_NOUNS.has(head.toLowerCase()) || SOMEBODY.test(head);
  return person === (pronoun !== 'its');
}

const SOMEBODY =
  /^(?:man|woman|girl|boy|child|baby|son|daughter|mother|father|brother|sister|wife|husband)$/iu;

/** "was closed in 2024 after inspectors found gaps": what came before a time long past, though no day of its own is told. */
export const longBefore = (
  { clean, expressions }: Scene,
  { relation, link, parent }: Clause,
  owners: ReadonlyMap<number, number>,
): boolean => {
  if (relation !== 'adverbial' || !/^(?:after|because|since)$/u.test(link ?? '')) return false;
  const of = owners.get(parent);
  return expressions.some(
    ({ at, expression }) =>
      at === of && /^(?:1[89]|20)\d\d$/u.test(clean.slice(expression.start, expression.end)),
  );
};
