/** What kind of event a clause tells. */
import type { EventKind, Status } from '../../model/timeline.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { PREP, type Verb, eventNoun } from '../grammar/lexicon.ts';
import type { Subject } from './subject-parts.ts';
import { actKind } from './act-kind.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { CALENDAR_VERBS, SCHEDULED } from '../words/tense.ts';

/** Verbs whose act is done when it is told, though an infinitive follows: agreed to buy. */
export const SETTLED =
  /^(?:agree|decide|vote|refuse|decline|begin|start|manage|fail|move|try|attempt|continue|offer|order|ask|urge|tell|force|allow|invite|call|help|prompt|cause|choose)$/u;

const LIGHT = new Set([
  'launch',
  'carry',
  'hold',
  'stage',
  'make',
  'begin',
  'start',
  'open',
  'conduct',
  'mount',
  'give',
  'sign',
  'announce',
]);
const MATTER = new Set(['military', 'vote', 'meeting', 'disaster', 'death', 'court', 'other', 'decision']);

/** Whether the object names people: an office, a prisoner, a person. */
function personAhead(frame: Frame, clause: Clause): boolean {
  for (let at = clause.verb + 1; at < Math.min(clause.to, clause.verb + 8); at++) {
    const lower = frame.tokens[at]?.lower ?? '';
    const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
    if (
      ROLE_NOUNS.has(lower) ||
      ROLE_NOUNS.has(single) ||
      /^(?:prisoners?|hostages?|detainees?|people|men|women|workers?)$/u.test(lower)
    )
      return true;
    if (frame.names.some((name) => name.from === at && name.kind === 'person')) return true;
    if (((frame.flags[at] ?? 0) & PREP) !== 0) return false;
  }
  return false;
}

/** Verbs that the word behind them makes another kind of event. */
const OTHERWISE: readonly (readonly [RegExp, RegExp, EventKind])[] = [
  [/^shoot$/u, /^dead$/u, 'death'],
  [/^(?:slam|smash|plough|plow|plunge|rip|tear)$/u, /^(?:into|through|across|onto)$/u, 'disaster'],
  [/^(?:crash|bow|go)$/u, /^out$/u, 'result'],
  [/^shake$/u, /^hands$/u, 'meeting'],
  [/^(?:release|free)$/u, /^(?:on|from|without)$/u, 'arrest'],
  [/^swear$/u, /^in$/u, 'appointment'],
  [/^step$/u, /^up$/u, 'other'],
];

/** Whether those who act, or are acted upon, are people. */
function peopleAct({ head }: Subject): boolean {
  const lower = head.toLowerCase();
  return (
    ROLE_NOUNS.has(lower) ||
    ROLE_NOUNS.has(lower.replace(/s$/u, '')) ||
    /^(?:people|men|man|women|woman|boys?|girls?|children|child|teenagers?|protesters|demonstrators|supporters|crowds?|residents|prisoners?|hostages?|detainees?|inmates?|workers?|migrants|refugees|fans|rioters|thousands|hundreds|dozens)$/u.test(
      lower,
    )
  );
}

/** "appeared before magistrates", "appeared in court". */
function inCourt({ tokens }: Frame, clause: Clause): boolean {
  return tokens
    .slice(clause.verb + 1, Math.min(clause.to, clause.verb + 7))
    .some(({ lower }) =>
      /^(?:court|dock|tribunal|judges?|magistrates?|hearing|prosecutors?|jury)$/u.test(lower),
    );
}

/** "overran the runway", "slid off a taxiway": what becomes of a plane. */
const offRunway = ({ tokens }: Frame, { verb, lemma }: Clause): boolean =>
  /^(?:overrun|overshoot|leave|skid|slide|veer|exit)$/u.test(lemma?.lemma ?? '') &&
  tokens.slice(verb + 1, verb + 5).some(({ lower }) => /^(?:runway|taxiway|airstrip|tarmac)$/u.test(lower));

/** What kills without an enemy. */
const AILMENT =
  /(?:virus|flu|influenza|fever|disease|strain|cholera|measles|malaria|ebola|covid-19|infection|bacteria|bug|poisoning|heat|heatwave|cold|cancer)$/iu;

/** The kind that subject and object show, where a verb has several. */
export function kindOf(frame: Frame, clause: Clause, verb: Verb, subject: Subject): EventKind {
  const natural =
    eventNoun(subject.head.toLowerCase()) ??
    eventNoun((subject.uses[0]?.name ?? '').split(' ')[0]?.toLowerCase() ?? '');
  if (natural === 'disaster' && !/^(?:statement|court|launch|vote)$/u.test(verb.kind)) return 'disaster';
  if (
    verb.kind === 'statement' &&
    /\b(?:court|judge|jury|tribunal)\b/iu.test(
      `${subject.head} ${subject.label ?? ''} ${subject.uses[0]?.name ?? ''}`,
    )
  )
    return 'court';
  if (verb.kinds.includes('appointment') && verb.kind === 'military')
    return personAhead(frame, clause) ? 'appointment' : verb.kind;
  const shown = actKind(frame, clause, verb, subject);
  if (shown) return shown;
  const next = frame.tokens[clause.verb + 1]?.lower ?? '';
  const led = OTHERWISE.find(([lemmas, words]) => lemmas.test(verb.lemma) && words.test(next));
  if (led) return led[2];
  if (verb.lemma === 'appear') return inCourt(frame, clause) ? 'court' : 'other';
  // "overran the runway", which is no town
  if (offRunway(frame, clause)) return 'disaster';
  const crowd = peopleAct(subject);
  // "protesters flooded into the square"
  if (
    verb.kind === 'disaster' &&
    !clause.passive &&
    crowd &&
    ((frame.flags[clause.verb + 1] ?? 0) & PREP) !== 0
  )
    return 'other';
  if (/^(?:release|free)$/u.test(verb.lemma) && clause.passive && crowd) return 'arrest';
  if (
    /^(?:remove|replace)$/u.test(verb.lemma) &&
    !(clause.passive ? crowd || subject.label === null : personAhead(frame, clause))
  )
    return 'other';
  if (verb.lemma === 'kill' && AILMENT.test(subject.label ?? subject.uses[0]?.name ?? '')) return 'death';
  if (verb.lemma === 'release' && clause.passive && subject.uses.length > 0 && subject.label === null)
    return 'arrest';
  if (verb.lemma === 'release')
    return personAhead(frame, clause) ? 'arrest' : verb.kinds.includes('launch') ? 'launch' : verb.kind;
  if (verb.lemma === 'charge') return 'court';
  if (verb.lemma === 'recall') return 'other';
  const verdict = frame.tokens
    .slice(clause.verb + 1, Math.min(clause.to, clause.verb + 9))
    .some(({ lower }) => /^(?:guilty|liable)$/u.test(lower));
  if (/^(?:find|try|hear|clear|settle)$/u.test(verb.lemma))
    return verdict ||
      /^not$/u.test(frame.tokens[clause.verb + 1]?.lower ?? '') ||
      (verb.lemma === 'try' && clause.passive)
      ? 'court'
      : 'other';
  if (!LIGHT.has(verb.lemma)) return verb.kind;
  for (let at = clause.verb + 1; at < Math.min(clause.to, clause.verb + 8); at++) {
    const token = frame.tokens[at];
    if (!token || ((frame.flags[at] ?? 0) & PREP) !== 0) break;
    const kind = eventNoun(token.lower);
    if (kind && MATTER.has(kind)) return kind;
  }
  return verb.lemma === 'launch' ? 'launch' : verb.kind;
}

/** "the trial opens on Monday", "voters go to the polls on Sunday": the present with a day tells of a plan. */
const planned = (verb: Verb): boolean =>
  SCHEDULED.has(verb.lemma) || CALENDAR_VERBS.has(verb.third) || /^(?:take|get|come)$/u.test(verb.lemma);

export function statusOf(clause: Clause, verb: Verb, subject: Subject): Status {
  if (verb.lemma === 'cancel' && clause.passive && eventNoun(subject.head)) return 'cancelled';
  // "the service is planned for Sunday"
  const coming = clause.passive ? /^(?:plan|schedule|slate|set)$/u.test(verb.lemma) : planned(verb);
  return clause.tense === 'future' || (clause.tense === 'present' && coming) ? 'scheduled' : 'happened';
}
