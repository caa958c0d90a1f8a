/** Sentences that tell an act and who told it: which of the two is the event, and whose the day is. */
import type { EventKind } from '../../model/timeline.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import type { Mention } from '../document.ts';
import type { Subject } from './subject-parts.ts';
import { FIRM } from '../words/roles.ts';
import { makesOffer } from './worth.ts';

/**
 * "A blast killed nine people on Tuesday, the army said": the dated act is the news, not that it was told. Of officials whom nobody
 * names it is not either where their telling of what is over has a day: "..., officials said Wednesday".
 */
export function onlyTells(
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
  made: ReadonlyMap<number, Mention>,
): boolean {
  const clause = clauses[index];
  const mention = made.get(index);
  const unnamed = clause?.contentBefore === true && subjects[index]?.generic === true;
  if (
    !clause ||
    !mention ||
    mention.kind !== 'statement' ||
    (mention.expression !== null && !unnamed) ||
    !clause.lemma?.clause
  )
    return false;
  for (const [other, told] of made) {
    if (other === index || told.expression === null || told.kind === 'statement' || told.clarity < 0.4)
      continue;
    // an announcement of what is to come is news
    if (mention.expression !== null && told.status !== 'happened') continue;
    if (
      clause.contentBefore
        ? other < index
        : clauses[other]?.parent === index &&
          clauses[other]?.relation === 'complement' &&
          // "said a deal was near and that she had met the owner on Tuesday": what was said first is news as well
          clauses.findIndex(({ parent, relation }) => parent === index && relation === 'complement') === other
    )
      return true;
  }
  return false;
}

/** "Fever has killed nine, the ministry said on Thursday": the day is that of the telling, whose title tells the rest. */
export function toldWithDay(
  clauses: readonly Clause[],
  index: number,
  made: ReadonlyMap<number, Mention>,
): boolean {
  const mention = made.get(index);
  const clause = clauses[index];
  // "three died and eleven were hurt": both are what is told
  const beside = clause?.relation === 'coordinate' && clauses[clause.parent]?.relation === 'main';
  if (!mention || mention.expression !== null || !(clause?.relation === 'main' || beside)) return false;
  for (const [other, told] of made)
    if (other > index && clauses[other]?.contentBefore && told.expression !== null && told.clarity >= 0.5)
      return true;
  return false;
}

/** Kinds of act that are news by being made known: whoever tells of them, they are told as done. */
const MADE_KNOWN = new Set(
  'decision appointment arrest court death launch sanction result publication other'.split(' '),
);
/** Acts of which many together are a count, not an event: "nine people have died". */
const COUNTED = new Set(['death', 'disaster', 'military']);
/** What goes on for weeks: what it has done is a count up to now, and no news of the day. */
const GOES_ON =
  /^(?:virus|flu|influenza|strain|disease|fever|epidemic|outbreak|pandemic|illness|infection|cholera|measles|ebola|malaria|covid|covid-19|polio|famine|drought|war|conflict|fighting|insurgency|insurrection|unrest|violence|crisis|heatwave)$/u;

/** "A new virus has killed up to 149 people": told of today, done in weeks. */
export function upToNow({ tense, lemma }: Clause, { head }: Subject): boolean {
  return tense === 'perfect' && COUNTED.has(lemma?.kind ?? '') && GOES_ON.test(head.toLowerCase());
}

/** "Oil leaked into the bay, the panel found": what an inquiry makes out was over long before it is told. */
export function madeOut({ tokens }: Frame, clauses: readonly Clause[], index: number): boolean {
  const last = clauses.at(-1);
  if (!last || index === clauses.length - 1 || !FINDS.test(last.lemma?.lemma ?? '')) return false;
  const closes = tokens.slice(last.verb + 1).every(({ kind }) => kind === 'mark');
  return closes && tokens[last.subjectFrom - 1]?.text === ',';
}
const FINDS = /^(?:find|conclude|determine|establish|rule)$/u;

/** Acts that nobody else has to vouch for. */
const PLAIN = new Set(['death', 'appointment', 'arrest', 'court']);

/**
 * "Maison Varenne has agreed to buy Orsini, the companies said on Tuesday", "the carmaker is recalling vans, it said on Friday": the act
 * that the day of the telling belongs to, or -1. The word of another named party stays that party's word, unless it is `untitled`: too long
 * for any title.
 */
export function toldAct(
  frame: Frame,
  clauses: readonly Clause[],
  telling: number,
  subjects: readonly Subject[],
  lasts: (clause: Clause) => boolean,
  kindOf: (clause: Clause, subject: Subject) => EventKind,
  untitled: boolean,
): number {
  const told = clauses.findIndex(({ relation }) => relation === 'main');
  const [act, tells] = [clauses[told], clauses[telling]];
  if (!act?.lemma || !tells?.contentBefore || told >= telling || act.negated || act.contentBefore) return -1;
  const [subject, speaker] = [subjects[told], subjects[telling]];
  if (!subject || subject.pronoun || !speaker) return -1;
  const own =
    speaker.pronoun ||
    speaker.uses.some(({ name }) => subject.uses.some((use) => use.name === name)) ||
    // "Tarn Steel is recalling vans, the company said"
    (subject.label === null &&
      speaker.label !== null &&
      (FIRM.test(speaker.label) || speaker.label === 'companies'));
  if (act.tense !== 'perfect' && !(own && act.tense === 'progressive')) return -1;
  const { lemma, stative } = act.lemma;
  // "is recalling 9,000 vans", "has called off all concerts"
  const plain = act.lemma.kind;
  const kind = lemma === 'recall' ? 'other' : plain === 'statement' ? kindOf(act, subject) : plain;
  if ((stative && !makesOffer(frame, act)) || !MADE_KNOWN.has(kind)) return -1;
  if (COUNTED.has(kind) && (subject.plural || subject.uses.length === 0)) return -1;
  if (!own && !PLAIN.has(kind) && speaker.label === null && !untitled) return -1;
  return lasts(act) ? -1 : told;
}
