/** Where the noun phrase of a subject ends: what hangs on its head is no part of it. */
import type { Frame } from '../grammar/frame.ts';
import { DET, PREP } from '../grammar/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** "a ferry carrying 212 people", "a man wearing a mask": participles that hardly ever stand before the noun they tell of. */
const CARRYING =
  /^(?:carrying|including|involving|demanding|claiming|representing|containing|wearing|holding|fleeing|belonging|accusing|seeking|bringing|causing|showing|calling|saying|leaving|taking|transporting|ferrying)$/u;

/** The same before a preposition: what somebody is at who does something else. */
const BUSY =
  /^(?:suffering|trying|attempting|hoping|waiting|working|living|staying|standing|sitting|speaking|returning|arriving|travelling|traveling|serving|studying|competing|sleeping|walking|hiding)$/u;

/** "more than 160 people", "fewer than ten". */
export function moreThan(frame: Frame, at: number): boolean {
  return (
    frame.tokens[at]?.lower === 'than' && /^(?:more|fewer|less)$/u.test(frame.tokens[at - 1]?.lower ?? '')
  );
}

/** "figures issued by the agency": a participle that tells of the noun before it. */
export function hanging(frame: Frame, at: number): boolean {
  const token = frame.tokens[at] as Token;
  if (token.cap || (frame.flags[at - 1] ?? 0) !== 0) return false;
  if (CARRYING.test(token.lower)) return true;
  // "a principal suffering from flu", "an envoy trying to reach them"
  if (BUSY.test(token.lower) && ((frame.flags[at + 1] ?? 0) & PREP) !== 0) return true;
  // "ministers meeting in Rome"
  if (
    token.form?.ing &&
    (frame.flags[at + 1] ?? 0) & PREP &&
    /[^s]s$/u.test(frame.tokens[at - 1]?.lower ?? '')
  )
    return true;
  // "detectives investigating the fire", "a man driving a van"
  if (token.form?.ing && ((frame.flags[at + 1] ?? 0) & DET) !== 0) return true;
  // "astronomers using Hubble"
  if (token.form?.ing && frame.tokens[at + 1]?.cap && /[^s]s$/u.test(frame.tokens[at - 1]?.lower ?? ''))
    return true;
  if (!token.act?.participle) return false;
  return ((frame.flags[at + 1] ?? 0) & PREP) !== 0 || frame.timed[at + 1] === true;
}
