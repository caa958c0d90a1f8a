/** Where a title may end before `to`: a purpose can be left out, what a verb wants cannot. */
import type { Frame } from '../grammar/frame.ts';
import { AUX, MODAL, PREP, REL, SUBORD } from '../grammar/lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Token } from '../text/tokens.ts';

/** Nouns that want to be told of what. */
export const HUNGRY =
  /^(?:willingness|readiness|ability|desire|decision|plan|plans|attempt|attempts|effort|efforts|intention|right|need|call|calls|agreement|proposal|refusal|failure|promise|pledge|idea|possibility|hope|hopes|fact|claim|claims|part|number|series|lack|level|use|benefit|position|kind|sort|importance|role|case|way|process|prospect|risk|threat|support|amount|end|start|beginning|result|results|rest|cause|scale|head|members|member)$/u;

/** Verbs that say nothing without where it goes, what it is likened to or what comes of it. */
const TOWARDS =
  /^(?:bring|compare|liken|add|owe|attribute|confine|subject|expose|return|put|link|limit|reduce|cut|raise|lower|take|lead|belong|refer|amount|agree|seek|try|want|plan|vow|pledge|promise|threaten|refuse|fail|manage|continue|begin|start|need|ask|urge|tell|order|call|invite|force|persuade|expect|press|push|allow|vote|offer|decide|prepare|prompt|cause|get|go|come|turn|give|hand|move|transfer|switch|change)$/u;

/** Verbs that help or have somebody to do something. */
const ENABLES =
  /^(?:help|use|have|need|be|want|get|set|choose|elect|appoint|hire|enable|let|teach|train|inspire|motivate|lobby|pay|work|struggle|fight|race|battle|rush|strive|agree|move|aim|hope|plan|serve|tend|seem|appear|happen|prove)$/u;

/** Verbs that are told whole by where one went or what was set up: "goes on strike | to demand", "sets up a panel | to look into". */
const WHOLE_WITH = /^(?:go|come|return|set|vote|agree|move|turn|get|take|begin|start)$/u;

/** Whether `to` before the piece at `k` tells only what for, since a preposition or a particle with its noun completes the verb. */
function completedBefore({ tokens, flags }: Frame, pieces: readonly Piece[], k: number): boolean {
  const [first, before] = [pieces[0], pieces[k - 1]];
  if (!first || !before || k < 2 || first.text === 'to') return false;
  // "turned hoses on the crowd | to clear the square"
  const acted = tokens[first.at - 1]?.form?.verb.lemma;
  if (acted === 'turn' && pieces.slice(1, k - 1).some(({ text }) => /^(?:on|into)$/u.test(text))) return true;
  if (((flags[first.at] ?? 0) & PREP) === 0 && !/^(?:up|out|down|off)$/u.test(first.text)) return false;
  let verb = first.at - 1;
  while (verb > 0 && tokens[verb]?.form === undefined) verb--;
  if (first.at - verb > MOST_TIME || !WHOLE_WITH.test(tokens[verb]?.form?.verb.lemma ?? '')) return false;
  const noun = tokens[before.at];
  return noun?.kind === 'word' && flags[before.at] === 0 && !noun.form?.ing && !HUNGRY.test(noun.lower);
}

/** Words of a time between a verb and what completes it. */
const MOST_TIME = 4;

/** Where else a title may end for want of room: "signs a measure | to fulfil his plans", the purpose left out; -1 where nothing stands there. */
export function beforePurpose(frame: Frame, pieces: readonly Piece[], lemma: string, room: number): number {
  if (TOWARDS.test(lemma) || ENABLES.test(lemma)) return -1;
  let length = 0;
  let best = -1;
  for (let k = 1; k < pieces.length; k++) {
    const [before, next] = [pieces[k - 1] as Piece, pieces[k] as Piece];
    length += before.text.length + 1;
    if (length > room) break;
    const token = frame.tokens[before.at] as Token;
    const flag = frame.flags[before.at] ?? 0;
    if ((flag & (SUBORD | REL | AUX | MODAL)) !== 0 || token.form?.verb.clause) break;
    const noun = token.kind === 'word' && flag === 0 && !token.form?.ing && !HUNGRY.test(token.lower);
    const act = frame.tokens[next.at + 1];
    const purpose = act?.kind === 'word' && !act.cap && (frame.flags[next.at + 1] ?? 0) === 0;
    if (next.text === 'to' && purpose && noun && k > 1) best = k;
  }
  return best;
}

/** "raises its rate by half a point | to 5 percent": by how much is enough; null where no such amount stands before. */
function amountBeforeTo(frame: Frame, pieces: readonly Piece[], k: number): boolean | null {
  const [before, next] = [pieces[k - 1], pieces[k]];
  if (!before || !next || frame.tokens[next.at + 1]?.kind !== 'number') return null;
  if (!pieces.slice(Math.max(0, k - 6), k).some(({ text }) => text === 'by')) return null;
  return /^(?:points?|percent|%|half|third|quarter)$/u.test(frame.tokens[before.at]?.lower ?? '');
}

/** "agree on a common response | to the curbs": a thing that one can tell of without what it is to. */
const ALONE = /^(?:response|reply|answer|reaction|approach|alternative|amendment|amendments|changes)$/u;

function standsAlone({ tokens }: Frame, pieces: readonly Piece[], k: number): boolean {
  const next = tokens[(pieces[k]?.at ?? 0) + 1];
  if (!ALONE.test(tokens[pieces[k - 1]?.at ?? 0]?.lower ?? '') || next?.form?.base === true) return false;
  return pieces.slice(Math.max(0, k - 4), k - 1).some(({ text }) => /^(?:an?|no|its|their|new)$/u.test(text));
}

/** Whether a title may end before this `to`: "meets in Ottawa to discuss", "pleads guilty to fraud", "sentences him to a year". */
export function partsBeforeTo(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  const [before, next] = [pieces[k - 1], pieces[k]];
  if (!before || !next) return false;
  const amount = amountBeforeTo(frame, pieces, k);
  if (amount !== null) return amount;
  if (frame.tokens[next.at + 1]?.form?.base === true && completedBefore(frame, pieces, k)) return true;
  if (standsAlone(frame, pieces, k)) return true;
  // "votes to approve its sale | to a rival": whether it can go, the nearest verb tells
  const led = pieces
    .slice(0, k - 1)
    .findLastIndex(({ text, at }) => text === 'to' && frame.tokens[at + 1]?.form?.base);
  const from = led < 0 ? Math.max(0, (pieces[0]?.at ?? 0) - 6) : (pieces[led]?.at ?? 0);
  const verbs = [...frame.tokens.keys()].slice(from, led < 0 ? (pieces[0]?.at ?? 0) : from + 2);
  if (verbs.some((at) => TOWARDS.test(frame.tokens[at]?.form?.verb.lemma ?? ''))) return false;
  const infinitive = frame.tokens[next.at + 1]?.form?.base === true;
  // a time in between: what follows is the purpose
  if (frame.timed[next.at - 1] && infinitive) return true;
  const word = frame.tokens[before.at]?.lower ?? '';
  if (word === 'guilty') return true;
  const named = frame.names.some((name) => name.to === before.at + 1);
  return (named && k > 1) || (led >= 0 && k - led > 3 && !infinitive);
}
