/** Which clause a time expression dates. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Token } from '../text/tokens.ts';
import type { Frame } from '../grammar/frame.ts';
import { nounHere } from '../grammar/noun-or-past.ts';
import { SETTLED } from './kind.ts';
import { isOfNounBehindPreposition } from '../grammar/reduced.ts';
import { COMING } from '../grammar/coming.ts';
import { AUX, COORD, DET, PREP, classesOf } from '../grammar/lexicon.ts';
import { comparesFrom, comparesSince, tellsAge } from './compared.ts';
import { dayOfThing, ofThing, ofThingBehind } from './day-of-thing.ts';
import { callsThing, namesOnly } from './named-by-day.ts';
import { aheadOf, isOfThingArranged } from './day-arranged.ts';
import { apartFrom } from './opening-participle.ts';
import { forOccasion } from './for-occasion.ts';
import { isPartOfYear } from './part-of-year.ts';
import { yearsOfThing } from './years-of-thing.ts';
import type { Scene } from './scene.ts';
import { isDay } from './is-day.ts';
import { backThen, shareDays, type Owners } from './shared-day.ts';
import { countsSince, sinceThing } from './since.ts';
import type { Expression } from '../time/said.ts';

export const QUESTION = /\?["”’]?$/u;
export const EARLIER =
  /\b(?:previously|earlier|formerly|once|already|in the past|long|repeatedly|ever|always|often)\b/iu;

/** Whether an expression can put a day or a longer stretch on an event. */
export function canDate(expression: Expression): boolean {
  return (
    (expression.type === 'DATE' || expression.type === 'TIME') &&
    expression.said.kind !== 'vague' &&
    expression.said.kind !== 'unknown' &&
    !(expression.said.kind === 'told' && expression.said.loose)
  );
}

/** "a loss for the third quarter": a stretch that is reported on, not the time of the report. */
function measures({ tokens }: Frame, expression: Expression): boolean {
  if (isDay(expression)) return false;
  const first = tokens.findIndex((token) => token.end > expression.start);
  const [before, two] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  return /^(?:for|of|from|than)$/u.test(before) || (before === 'in' && two === 'than');
}

/** Whether an expression leaves a clause to a day that stands in it too: what is measured, whose a thing is, "overnight into Tuesday". */
function yields(frame: Frame, expression: Expression): boolean {
  const { said } = expression;
  return (
    measures(frame, expression) ||
    ofThing(frame, expression) ||
    (said.kind === 'part' && said.day === null && said.relation === 'past')
  );
}

/** Whether ", which" or ", who" stands between the noun of a subject and a time before its verb. */
function opensAside(tokens: readonly Token[], { subjectFrom }: Clause, first: number): boolean {
  for (let at = first - 1; at > subjectFrom; at--)
    if (/^(?:which|who|whose)$/u.test(tokens[at]?.lower ?? '')) return tokens[at - 1]?.text === ',';
  return false;
}

/** "Tomas Reyl, whose horses shocked the town in 1958, died": what stands behind the verb of an aside is told by it. */
function inAside(clauses: readonly Clause[], clause: Clause, first: number): boolean {
  return clauses.some(({ verb }) => verb >= clause.subjectTo && verb < first && verb < clause.groupFrom);
}

/** "at a level crossing on Tuesday", "the council meeting on Monday": a word in -ing that ends a noun right before the time. */
function closesNoun({ tokens, flags, timed }: Frame, at: number): boolean {
  const next = timed[at + 1] === true || (((flags[at + 1] ?? 0) & PREP) !== 0 && timed[at + 2] === true);
  return next && tokens[at - 1]?.kind === 'word' && ((flags[at - 2] ?? 0) & DET) !== 0;
}

/** "ordered the club's assets frozen on Friday": what becomes of a thing by the act itself. */
const MADE_SO = /^(?:order|declare|pronounce|find|have|get|see|keep|leave)$/u;

/** What people do to some end on the day that stands behind the end: "fired tear gas to disperse a crowd on Wednesday". */
const BODILY = new Set('military disaster meeting arrest death'.split(' '));
const UNDOES = /^(?:drop|scrap|abandon|abolish|lift|withdraw|shelve|reject|renounce|cancel|revoke)$/u;
function forPurpose({ tokens }: Frame, { lemma, tense, verb }: Clause, infinitive: number): boolean {
  if (!lemma || (tense !== 'past' && tense !== 'future') || lemma.clause || lemma.stative) return false;
  // of a plan that was dropped nothing comes on that day
  if (UNDOES.test(lemma.lemma)) return infinitive - verb > 2;
  // "will start to fight": no act of its own
  if (tense === 'future' && SETTLED.test(lemma.lemma)) return false;
  const acts = BODILY.has(lemma.kind) || (lemma.bare && (lemma.kind === 'other' || tense === 'future'));
  // "met to discuss", but "invited them to meet"
  return (
    acts &&
    !/^(?:invite|schedule|plan)$/u.test(lemma.lemma) &&
    tokens[infinitive - 2] !== undefined &&
    infinitive - verb > 1
  );
}

/** Whether a day stands behind a participle of the subject: "the man arrested on Monday"; what was published that day may say so that day. */
function hangsOnDone({ tokens, flags }: Frame, { lemma, subjectFrom }: Clause, first: number): boolean {
  let at = ((flags[first - 1] ?? 0) & PREP) !== 0 ? first - 2 : first - 1;
  // "a painting stolen by the army in 1940"
  for (let back = at; back > subjectFrom && tokens[back]?.kind === 'word'; back--)
    if (tokens[back]?.act?.participle && !tokens[back]?.cap && ((flags[back + 1] ?? 0) & PREP) !== 0) {
      at = back;
      break;
    }
  const token = tokens[at];
  // "The Oslo summit, due to begin on Monday, has been cancelled"
  if (token?.form?.base && tokens[at - 1]?.lower === 'to' && COMING.test(tokens[at - 2]?.lower ?? ''))
    return true;
  if (!token || token.cap || at <= subjectFrom || token.act?.participle !== true) return false;
  if (((flags[at - 1] ?? 0) & (AUX | DET | PREP)) !== 0) return false;
  const reports = lemma?.clause === true || REPORTS.test(lemma?.lemma ?? '');
  return !(reports && PUBLISHED.test(token.lower));
}
/** The clause of the verb of saying that stands right before the "in" of a paper published that day, or -1. */
function saidInPaper({ tokens }: Frame, clauses: readonly Clause[], participle: number): number {
  if (!PUBLISHED.test(tokens[participle]?.lower ?? '')) return -1;
  const lead = tokens.findLastIndex(({ lower }, at) => lower === 'in' && at < participle);
  return clauses.findIndex(({ verb, lemma }) => verb === lead - 1 && lemma?.clause === true);
}
/** What a study does on the day that it is published. */
const REPORTS = /^(?:find|show|blame|link)$/u;
const PUBLISHED = /^(?:published|released|broadcast|issued|aired|posted|given|delivered)$/u;

/** "before Saturday", "prior to June 3": a day by which something is over, unless it is told by the clock. */
function bounds({ tokens }: Frame, first: number, last: number): boolean {
  const [before, two] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (before !== 'before' && !(before === 'to' && two === 'prior')) return false;
  const said = tokens.slice(first, last + 1);
  return !said.some(({ lower }) =>
    /^(?:\d{1,2}:\d\d|noon|midnight|dawn|sunrise|dusk|a\.?m\.?|p\.?m\.?)$/u.test(lower),
  );
}

/** The clause that an expression belongs to: its nearest verb, unless another word of time-bearing force lies between. */
function ownerOf(frame: Frame, clauses: readonly Clause[], start: number, end: number): number {
  const { tokens } = frame;
  let first = 0;
  while (first < tokens.length && (tokens[first]?.start ?? 0) < start) first++;
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) <= end) last++;
  if (sinceThing(frame, first) || comparesSince(frame, first) || comparesFrom(frame, first)) return -1;
  if (tellsAge(frame, last)) return -1;
  // "amid protests held on Monday the minister resigned"; "said in a report published on Monday" was said that day
  const done = ((frame.flags[first - 1] ?? 0) & PREP) !== 0 ? first - 2 : first - 1;
  if (isOfNounBehindPreposition(frame, done)) return saidInPaper(frame, clauses, done);
  // a lead-in: "On Monday, the court ..." belongs to the clause whose subject follows
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    // "police on Sunday arrested the man who ...": between a subject and its verb it leads in nothing
    if (clauses.some((other) => other.subjectFrom <= first && last < other.verb && other !== clause)) break;
    if (
      last < clause.subjectFrom &&
      clause.relation !== 'relative' &&
      clause.link !== 'where' &&
      !clauses.some((other) => other.verb < first && other.verb > last - 30 && other.verb >= 0)
    )
      return index;
    if (
      clause.subjectFrom - last >= 0 &&
      clause.subjectFrom - last <= 2 &&
      // "landed in Gander, Canada, on Tuesday after a passenger fell ill": what stands before the link
      !(
        clause.relation === 'adverbial' &&
        clauses.some(({ verb }) => verb < first) &&
        linked(frame, clause, last)
      ) &&
      // "arrested Ana Ruiz, the mayor, on Monday and accused her": nothing is led in before a second act of one subject
      !(clause.subjectTo <= clause.subjectFrom && ((frame.flags[last + 1] ?? 0) & COORD) !== 0) &&
      (clause.relation !== 'complement' || clause.link === ',')
    ) {
      const before = tokens[first - 1];
      if (
        !before ||
        /^(?:[,—;:]|and|but|--)$/u.test(before.text) ||
        /^(?:and|but|while|as|when|after)$/u.test(tokens[first - 2]?.lower ?? '') ||
        // "After the bank closed its doors, on Friday the regulator ..."
        (before.lower === 'on' && tokens[first - 2]?.text === ',')
      )
        return index;
    }
  }
  let best = -1;
  let distance = Infinity;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    const inside = first > clause.groupFrom ? first - clause.verb : clause.groupFrom - last;
    if (first < clause.groupFrom && (first < clause.subjectFrom || inAside(clauses, clause, first))) continue;
    if (inside < distance && first < clause.to + 1) {
      distance = inside;
      best = index;
    }
  }
  best = outsideAside(frame, clauses, best, first);
  if (best < 0) return -1;
  const clause = clauses[best] as Clause;
  if (followsHappening(frame, clause, first)) return -1;
  // "the fire that has killed three since Thursday": a count up to now
  if (clause.relation === 'relative' && clause.tense === 'perfect' && tokens[first - 1]?.lower === 'since')
    return -1;
  // "the mast, which dates from 1962, had been inspected": a time that tells of the noun
  if (first < clause.groupFrom && first > clause.subjectFrom && opensAside(tokens, clause, first)) return -1;
  // "hikers missing since Saturday were found on Tuesday": it tells of the noun
  if (first < clause.groupFrom && first > clause.subjectFrom && tokens[first - 1]?.lower === 'since')
    return -1;
  // "nine have died since Friday" counts up to now; "a paper retracted on Tuesday had claimed": the day is what was done to it
  if (countsSince(frame, clause, first)) return -1;
  if (first < clause.groupFrom && first > clause.subjectFrom && hangsOnDone(frame, clause, first)) return -1;
  // "said Monday's blast was an act of terror": the day of what is told of
  const said = clauses[best + 1];
  if (
    said?.relation === 'complement' &&
    said.parent === best &&
    first < said.groupFrom &&
    first > clause.verb
  )
    if (tokens[last]?.kind === 'possessive' || tokens[last + 1]?.kind === 'possessive') return -1;
  // "the reform of 2015 has failed"
  if (
    first < clause.groupFrom &&
    first > clause.subjectFrom &&
    tokens[first - 1]?.lower === 'of' &&
    tokens[first]?.kind === 'number'
  )
    return -1;
  // "the police that had held the square prior to Saturday": it was over by then
  if (bounds(frame, first, last)) return -1;
  if (isOfThingArranged(frame, clause, first, last)) return -1;
  // "has called for a strike on Friday": nobody has called on a day
  if (clause.tense === 'perfect' && WISHES.test(clause.lemma?.lemma ?? '') && first > clause.verb + 1)
    return -1;
  // "has recovered two pots stolen from a shop in May": what has been done has no day of the past behind it
  if (clause.tense === 'perfect' && ofDone(frame, clause, start)) return -1;
  // "the ceasefire reached on Monday", "plans to meet on Monday": a nearer verb without a subject takes it
  for (let at = first - 1; at > clause.verb; at--) {
    const token = tokens[at];
    if (!token || token.cap || frame.timed[at]) continue;
    if (token.lower.endsWith('ing') && token.lower.length > 5 && tokens[at - 1]?.text === ',') return -1;
    const form = token.form;
    if (!form || frame.quoted[at]) continue;
    const previous = tokens[at - 1]?.lower;
    // "organise the marches beginning May 3": the day of the marches
    if (at === first - 1 && EDGE.test(token.lower) && (classesOf(previous ?? '') & DET) === 0) return -1;
    // "is credited with calling the march on May 3": so it is held now
    if (form.ing && previous === 'with' && clause.tense === 'present' && clause.passive) return -1;
    if (form.base && previous === 'to' && !THINGWARD.test(tokens[at - 2]?.lower ?? '')) {
      if (isRanked(frame, clause, at)) return best;
      // "voted to strike from Thursday", "has agreed to testify on July 10": the day of what was settled
      if (SETTLED.test(clause.lemma?.lemma ?? '') && aheadOf(frame, clause, first)) return -1;
      if (clause.tense !== 'future' && SETTLED.test(clause.lemma?.lemma ?? '')) return best;
      return forPurpose(frame, clause, at) ? best : -1;
    }
    if (
      form.ing &&
      at > clause.verb + 2 &&
      !closesNoun(frame, at) &&
      !nounHere(frame, at) &&
      (classesOf(previous ?? '') & (DET | PREP)) === 0 &&
      previous !== ','
    )
      return -1;
    if (
      form.participle &&
      (classesOf(previous ?? '') & DET) === 0 &&
      !(form.base && nounHere(frame, at)) &&
      first - at <= 4 &&
      (tokens[at + 1]?.start ?? 0) >= start - 4
    ) {
      const made =
        MADE_SO.test(clause.lemma?.lemma ?? '') ||
        (clause.lemma?.clause === true && PUBLISHED.test(token.lower));
      return made ? best : -1;
    }
  }
  return best;
}

/**
 * "searched the home of Tom Hale, the doctor who was with her when she died, on Sunday": behind the comma that closes what is told of
 * somebody by the way a day is that of the act before it.
 */
function outsideAside(
  { tokens, flags }: Frame,
  clauses: readonly Clause[],
  nearest: number,
  first: number,
): number {
  const comma = ((flags[first - 1] ?? 0) & PREP) !== 0 ? first - 2 : first - 1;
  // "fled to Lima, Peru, on Monday": the comma of a place
  if (tokens[comma]?.text !== ',' || (tokens[comma - 1]?.cap && tokens[comma - 2]?.text === ','))
    return nearest;
  let aside = nearest;
  while (aside >= 0 && clauses[aside]?.relation === 'adverbial') aside = clauses[aside]?.parent ?? -1;
  const told = clauses[aside];
  const above = clauses[told?.parent ?? -1];
  if (told?.relation !== 'relative' || !/^who/u.test(told.link ?? '') || above?.relation !== 'main')
    return nearest;
  if (told.groupFrom >= comma || above.tense !== 'past' || above.lemma === null) return nearest;
  const opens = tokens.findIndex(({ text }, at) => text === ',' && at > above.verb && at < told.groupFrom);
  return opens < 0 ? nearest : told.parent;
}

/** "became the fifth country to land there in 2024": by what it did it became so, on the same day. */
function isRanked({ tokens }: Frame, { lemma, verb }: Clause, infinitive: number): boolean {
  return (
    lemma?.lemma === 'become' &&
    tokens[verb + 1]?.lower === 'the' &&
    tokens.slice(verb + 2, infinitive).some(({ lower }) => RANK.test(lower))
  );
}
const RANK = /^(?:first|second|third|\p{L}+th|last|latest|youngest|oldest|only)$/u;

/** Whether a time stands behind a participle of what a clause acts on: "has recovered pots stolen in May". */
export function ofDone({ tokens, flags }: Frame, { verb }: Clause, start: number): boolean {
  for (let at = verb + 2; (tokens[at]?.start ?? start) < start; at++) {
    const noun = tokens[at - 1]?.kind === 'word' && flags[at - 1] === 0;
    if (noun && tokens[at]?.form?.participle && ((flags[at + 1] ?? 0) & PREP) !== 0) return true;
  }
  return false;
}

/** Whether a time stands behind "charged with helping": what somebody is held to have done. */
function ofDeed({ tokens }: Frame, { lemma, verb }: Clause, start: number): boolean {
  if (!/^(?:charge|accuse|convict|suspect|acquit|arrest|clear|indict)$/u.test(lemma?.lemma ?? ''))
    return false;
  for (let at = verb + 1; (tokens[at]?.start ?? start) < start; at++)
    if (/^(?:with|of|for)$/u.test(tokens[at]?.lower ?? '') && /.ing$/u.test(tokens[at + 1]?.lower ?? ''))
      return true;
  return false;
}

/** Words behind which "to" leads to a thing: "pleaded guilty to tax fraud on Monday". */
const THINGWARD =
  /^(?:guilty|opposed|thanks|due|related|linked|access|damage|admits?|admitted|admitting|confess(?:es|ed|ing)?|objects?|objected|responds?|responded|leads?|led)$/u;
const EDGE = /^(?:beginning|starting|ending)$/u;
/** What is said for a day to come: in the perfect, which has no day of its own, a day behind it is that one. */
const WISHES = /^(?:call|demand|urge|ask|plan|schedule|invite|summon|propose|promise|threaten|pledge|vow)$/u;

/** Whether the word that ties a clause stands behind a time, right before the clause's subject. */
const linked = ({ tokens }: Frame, { link, subjectFrom }: Clause, last: number): boolean =>
  tokens.slice(last + 1, subjectFrom).some(({ lower }) => lower === link);

/** "The drive follows the death last Thursday of a baby", "came after the arrest on Monday of": the day of what came before. */
function followsHappening({ tokens, flags }: Frame, { lemma, verb }: Clause, first: number): boolean {
  if (!/^(?:follow|come|precede)$/u.test(lemma?.lemma ?? '')) return false;
  const noun = ((flags[first - 1] ?? 0) & PREP) !== 0 ? first - 2 : first - 1;
  return noun > verb && tokens[noun]?.event !== undefined && ((flags[noun - 1] ?? 0) & DET) !== 0;
}

const NONE: ReadonlyMap<number, number> = new Map();

/** "“We were changed by 9/11,” he said": a day that the words name is not that of the saying; their "today" is. */
function toldInQuotation({ tokens, quoted }: Frame, { verb }: Clause, expression: Expression): boolean {
  const { context, said, start } = expression;
  if (!context.quoted || quoted[verb] === true || (said.kind === 'day' && said.shift === 0)) return false;
  // a mark that is never closed quotes no other sentence
  return quoted[tokens.findIndex((token) => token.end > start)] === true;
}

/** For each clause that a time dates, the index of that expression. */
export function ownersOf(
  { clean, frame, expressions }: Scene,
  clauses: readonly Clause[],
): ReadonlyMap<number, number> {
  if (expressions.length === 0) return NONE;
  const owners: Owners = new Map();
  for (const dating of expressions) {
    const { expression } = dating;
    if (!canDate(expression) || isPartOfYear(clean, expression)) continue;
    const nearest = ownerOf(frame, clauses, expression.start, expression.end);
    const owner =
      clauses[nearest]?.lemma?.stative === false ? nearest : backThen(frame, clauses, expression, nearest);
    if (owner < 0) continue;
    const told = clauses[owner];
    // "the defects that led to this week's recall"
    if (told?.relation === 'relative' && !isDay(expression) && ofThing(frame, expression)) continue;
    // "has been fined for trouble during Saturday's match": what has been done has no day of the past behind it
    if (told?.tense === 'perfect' && isDay(expression) && ofThingBehind(frame, told, expression)) continue;
    // "was charged with helping him flee earlier this week"
    if (told && !isDay(expression) && ofDeed(frame, told, expression.start)) continue;
    if (told && toldInQuotation(frame, told, expression)) continue;
    if (told && callsThing(frame, told, expression)) continue;
    if (told && (dayOfThing(frame, told, expression) || yearsOfThing(frame, told, expression))) continue;
    if (told && (namesOnly(frame, told, expression) || forOccasion(frame, told, expression))) continue;
    if (told && apartFrom(frame, told, expression) === 'always') continue;
    const before = owners.get(owner);
    // "at midnight on Friday": the clock says less than the day
    const clock = before?.expression.said.kind === 'clock' && before.expression.said.day === null;
    const apart = before && told && apartFrom(frame, told, before.expression) !== 'no';
    if (!before || apart || (isDay(expression) && (clock || yields(frame, before.expression))))
      owners.set(owner, dating);
  }
  if (owners.size === 0) return NONE;
  shareDays(owners, clauses, frame);
  return new Map([...owners].map(([index, { at }]) => [index, at]));
}
