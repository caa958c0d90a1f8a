/** Acts that somebody only believes, fears, denies or alleges: no facts, whoever says so. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { DET } from '../grammar/lexicon.ts';
import type { Subject } from './subject-parts.ts';

/** Verbs whose content is not told as so. */
const UNTOLD =
  /^(?:deny|doubt|dispute|fear|hope|wish|pretend|imagine|question|wonder|suspect|allege|claim|speculate|believe|think|assume|presume|guess|suppose)$/u;

/** The same as written, where no verb was read, and nouns of what may be so: "a suspicion that", "rumours that". */
const MAY_BE =
  /^(?:suspect(?:s|ed)?|doubt(?:s|ed)?|fear(?:s|ed)?|assum(?:es?|ed)|presum(?:es?|ed)|speculat(?:es?|ed)|theori[sz]e[sd]?|believe[sd]?|thinks?|thought|guess(?:es|ed)?|suspicions?|beliefs?|rumou?rs?|theor(?:y|ies)|claims?|allegations?|accusations?|assumptions?|speculation|hypothes[ie]s|possibility|chances?|risks?|notion|idea|likelihood|prospect|hopes?|worr(?:y|ies)|concerns?|suggestions?|denials?)$/u;

/** "Left the talks, claiming the mayor had lied": the word of one side. */
const CLAIMING = /^(?:alleging|arguing|claiming|complaining|insisting|suggesting)$/u;

/** Those whose word is their opinion. */
const OPINIONATED =
  /^(?:critics|opponents|supporters|detractors|sceptics|skeptics|campaigners|activists|fans|observers|commentators|proponents|advocates)$/iu;

/** How far "that" may stand before the subject: "suspect that between 2017 and 2019 he". */
const REACH = 8;

/** Whether a clause tells what somebody only takes to be so: "officials suspect that Holm hid a boat". */
export function isBelieved(
  frame: Frame,
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
): boolean {
  const clause = clauses[index] as Clause;
  if (CLAIMING.test(clause.link ?? '')) return true;
  if (clause.relation === 'complement') {
    const verb = clauses[clause.parent]?.lemma?.lemma ?? '';
    return UNTOLD.test(verb) || OPINIONATED.test(subjects[clause.parent]?.head ?? '');
  }
  if (clause.subjectTo <= clause.subjectFrom) return false;
  if (clause.relation === 'relative' && clause.link === 'that')
    return MAY_BE.test(wordBeforeThat(frame, clause.subjectFrom));
  return index === 0 && clause.relation === 'main' && suspects(frame, clause);
}

function wordBeforeThat({ tokens }: Frame, from: number): string {
  for (let at = from - 1; at > 0 && from - at <= REACH; at--)
    if (tokens[at]?.lower === 'that') return tokens[at - 1]?.lower ?? '';
  return '';
}

/** "Officials suspect Karl Moe bribed a judge": a verb that was read as a part of the subject, right before the name. */
function suspects({ tokens, flags, names }: Frame, { subjectFrom, subjectTo }: Clause): boolean {
  for (let at = subjectFrom + 1; at < subjectTo - 1; at++) {
    const before = tokens[at - 1];
    if (!/^(?:suspects?|fears?|doubts?|assumes?)$/u.test(tokens[at]?.lower ?? '') || tokens[at]?.cap)
      continue;
    if (((flags[at - 1] ?? 0) & DET) !== 0 || before?.kind !== 'word') continue;
    if (names.some(({ from }) => from === at + 1)) return true;
  }
  return false;
}
