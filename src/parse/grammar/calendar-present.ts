/** Verbs in the present that tell what a calendar holds: "voters go to the polls on Sunday", "the inquest opens on 2 April". */
import type { Frame } from './frame.ts';
import { ADV, AUX, COORD, DET, MODAL, PREP, REL, SUBORD } from './lexicon.ts';
import { skip, verbFollows } from './steps.ts';
import { CALENDAR_VERBS, SCHEDULED } from '../words/tense.ts';

/** How far behind its verb the day may stand, in words. */
const REACH = 14;
/** "takes place", "gets under way", "goes on trial": with these alone such verbs tell of a day. */
const WITH: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:place|part|office|over|effect|on)$/u],
  ['get', /^(?:under|underway)$/u],
  ['come', /^(?:into|up)$/u],
]);
/** "helped voters decide", "saw prices close": what another verb has somebody do. */
const CAUSES =
  /^(?:help|helps|helped|let|lets|make|makes|made|see|sees|saw|watch|watches|watched|have|had|has|hear|heard|felt)$/u;
/** A noun that as a name stands for many: "police", "people". */
const CROWD = /[^s]s$|^(?:people|police|men|women|children|they|we)$/u;

/** What pictures show of many, "passengers leave the ferry on Sunday", as often as it is planned. */
const MOVES =
  /^(?:leave|depart|arrive|travel|visit|sail|fly|appear|head|return|hold|unveil|launch|host|move|gather|march)$/u;
/** Those who come together by arrangement. */
const OFFICIAL =
  /(?:ministers|leaders|delegates|envoys|lawmakers|officials|negotiators|bishops|cardinals|diplomats|presidents|governors|members|experts|representatives|chiefs|teams|sides|countries|nations|states)$/u;

/** Whether the verb in the present at `at` has its day behind it and so tells what is to come on that day. */
export function onCalendar(frame: Frame, at: number): boolean {
  const { tokens, flags, timed } = frame;
  const token = tokens[at];
  const lemma = token?.form?.verb.lemma ?? '';
  const wanted = WITH.get(lemma);
  const listed = wanted
    ? wanted.test(tokens[at + 1]?.lower ?? '')
    : CALENDAR_VERBS.has(token?.lower ?? '') || SCHEDULED.has(token?.lower ?? '');
  if (!listed || verbFollows(frame, at)) return false;
  // "suspended visits on Monday": what a verb acts on
  const before = tokens[skip(frame, at - 1, -1)];
  if (before?.cap === false && before.form?.past === true && !before.form.base) return false;
  if (MOVES.test(token?.lower ?? '') && !tokens.slice(0, at).some(({ lower }) => OFFICIAL.test(lower)))
    return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + REACH); k++) {
    // "opens daily from Monday to Saturday"
    if (/^(?:daily|weekly|monthly|every|each|from|between|most)$/u.test(tokens[k]?.lower ?? '')) return false;
    if (timed[k]) return true;
    if (tokens[k]?.kind === 'mark' || ((flags[k] ?? 0) & (REL | AUX | MODAL)) !== 0) return false;
    if (((flags[k] ?? 0) & SUBORD) !== 0 && !timed[k + 1]) return false;
  }
  return false;
}

/** Whether a plural that acts stands before the bare form at `at`: "ministers", "voters in Karelia", a team by its country. */
export function manyAct(frame: Frame, at: number): boolean {
  const { tokens, flags, names } = frame;
  const left = skip(frame, at - 1, -1);
  const before = tokens[left];
  if (before?.kind !== 'word' || ((flags[left] ?? 0) & (DET | PREP | COORD | AUX | MODAL)) !== 0)
    return false;
  let from = left;
  let many = false;
  for (; from >= 0; from--) {
    const token = tokens[from];
    if (!token || token.kind === 'mark' || ((flags[from] ?? 0) & (REL | SUBORD | AUX | MODAL)) !== 0) break;
    const verb = token.cap ? undefined : token.form;
    if (CAUSES.test(token.lower) || token.lower === 'to' || verb?.past === true) break;
    if (from === 0 || ((flags[from - 1] ?? 0) & PREP) === 0) many ||= CROWD.test(token.lower);
  }
  // a sentence or a clause opens there, not an object
  const open = tokens[from];
  if (open && !/^[,;:—–]$|^(?:that|when|as|before|after)$/u.test(open.lower)) return false;
  if (!many) {
    const name = names.find((one) => one.to === left + 1 && one.from === from + 1);
    return name !== undefined && name.kind !== 'person' && ((flags[at + 1] ?? 0) & (ADV | PREP)) !== 0;
  }
  return true;
}
