/** Which past participles belong to a noun and are no verbs of a clause: "the man arrested on Monday said". */
import { tellsOfThing } from './acts-on-thing.ts';
import { behindDay, opensWithAside } from './behind-day.ts';
import type { Group } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { ADV, AUX, COORD, DET, PREP, PRON, REL, SUBORD } from './lexicon.ts';
import { skip } from './steps.ts';
import type { Token } from '../text/tokens.ts';

/** "ran the fund set up in May": a participle behind the object of a verb that takes no clause. */
function hangs(frame: Frame, before: Group | undefined, group: Group): boolean {
  if (before && isThere(frame, before) && group.verb === group.from && group.tense === 'past')
    return frame.tokens[group.verb]?.act?.participle === true && oneNoun(frame, before.verb + 1, group.from);
  // "was found burned", "were left stranded": how it was found
  if (before?.passive && group.from === before.verb + 1 && group.verb === group.from && foundSo(frame, group))
    return true;
  if (before && (tellsOfThing(frame, before, group) || stateOf(frame, before, group))) return true;
  if (
    !before ||
    before.lemma === null ||
    before.lemma.clause ||
    (group.lemma?.clause === true && frame.tokens[group.verb + 1]?.lower === 'that') ||
    group.verb !== group.from ||
    group.tense !== 'past' ||
    // "the fire that destroyed the market on Sunday started": no noun stands before it
    (frame.timed[group.from - 1] === true && !beside(frame, group))
  )
    return false;
  if (frame.tokens[group.verb]?.act?.participle !== true || group.from - before.verb < 2) return false;
  if (tellsBehindComma(frame, group)) return false;
  if (doneToObject(frame, before.verb, group)) return true;
  const charged = beside(frame, group);
  for (let at = before.verb + 1; at < group.from; at++) {
    const flag = frame.flags[at] ?? 0;
    // "appeared before magistrates on Thursday charged with theft"
    if (charged && (flag & PREP) !== 0) continue;
    // "in Peru and Chile in a scheme begun in May": names in a row
    if (((flag & COORD) !== 0 || frame.tokens[at]?.text === ',') && betweenNames(frame, at)) continue;
    if (
      (flag & (COORD | SUBORD | REL | PRON)) !== 0 ||
      /^(?:[,;:—–―\-"“”]|--)$/u.test(frame.tokens[at]?.text ?? '')
    )
      return false;
  }
  return true;
}

/** "bombed the town, stepping up efforts to retake land lost to rebels": told of what the infinitive acts upon. */
function doneToObject({ tokens, flags }: Frame, verb: number, { from }: Group): boolean {
  if (((flags[from + 1] ?? 0) & PREP) === 0) return false;
  let at = from - 1;
  while (at > verb && tokens[at]?.kind === 'word' && ((flags[at] ?? 0) & ~DET) === 0) at--;
  if (tokens[at]?.lower !== 'to' || from - at < 3) return false;
  for (let back = at - 1; back > verb; back--)
    if (tokens[back]?.text === ',') return /.ing$/u.test(tokens[back + 1]?.lower ?? '');
  return false;
}

/** "... of Mars, NASA said": who tells it, and no second name in a row. */
function tellsBehindComma({ tokens, names }: Frame, { lemma, from }: Group): boolean {
  const name = lemma?.cue === true ? names.find(({ to }) => to === from) : undefined;
  return name !== undefined && tokens[name.from - 1]?.text === ',' && tokens[from + 1]?.lower !== 'to';
}

/** "had kept it closed", "saw him arrested": a pronoun between the verb and the participle is acted upon. */
function stateOf({ tokens }: Frame, before: Group, group: Group): boolean {
  return (
    group.from === before.verb + 2 &&
    group.verb === group.from &&
    before.lemma?.clause === false &&
    tokens[group.verb]?.act?.participle === true &&
    /^(?:it|him|her|them|us)$/u.test(tokens[before.verb + 1]?.lower ?? '')
  );
}

/** Whether a form can tell how something was found. */
const foundSo = ({ tokens }: Frame, { verb, tense }: Group): boolean =>
  tense === 'past' && tokens[verb]?.act?.participle === true;

/** "There are elections planned for May". */
function isThere({ tokens }: Frame, { from }: Group): boolean {
  return /^(?:is|are|was|were)$/u.test(tokens[from]?.lower ?? '') && tokens[from - 1]?.lower === 'there';
}

/** Whether the words are a noun with what stands before it. */
function oneNoun({ tokens, flags }: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'mark' || ((flags[at] ?? 0) & (COORD | SUBORD | REL | AUX)) !== 0) return false;
  return to > from;
}

const betweenNames = ({ tokens, names }: Frame, at: number): boolean =>
  names.some(({ to, kind }) => to === at && kind !== 'person') &&
  tokens[at + 1]?.cap === true &&
  // "in Porto, Portugal's health directorate said": whose it is begins the clause behind the comma
  !names.some(({ from, to }) => from === at + 1 && tokens[to]?.kind === 'possessive');

/** "appeared in court on Thursday charged with theft": what somebody is said to have done, behind another verb's day. */
function beside({ tokens, flags }: Frame, group: Group): boolean {
  return (
    /^(?:charged|accused|suspected|convicted|armed|dressed|flanked|accompanied|joined|backed)$/u.test(
      tokens[group.verb]?.lower ?? '',
    ) && ((flags[group.verb + 1] ?? 0) & PREP) !== 0
  );
}

/** Nothing is stood or sat by somebody, and nobody is appeared or arrived. */
const UNDONE =
  /^(?:stood|sat|appeared|arrived|died|fell|went|came|rose|happened|occurred|vanished|disappeared|emerged|voted|marched|rallied|gathered|travelled|traveled|worked|testified|resigned|retired|collapsed|erupted|lasted|lived|agreed|climbed|crashed|perished|drowned|talked|complained|prayed|protested|campaigned|competed)$/u;

/** "Police arrested on Monday two men wanted in Spain": what a verb acts on stands behind its day. */
function actsBehindDay(frame: Frame, group: Group, before: number): boolean {
  const at = skip(frame, group.verb + 1, 1);
  if (at === group.verb + 1 || at >= before) return false;
  const token = frame.tokens[at];
  return token?.kind !== 'mark' && ((frame.flags[at] ?? 0) & (PREP | ADV | AUX)) === 0;
}

/** "the council based in Turku", "a rig leased to Norvik": where or whose a thing is, told of the noun before it. */
function placed({ tokens, flags }: Frame, { from, verb, tense }: Group): boolean {
  return (
    verb === from &&
    tense === 'past' &&
    (/^(?:based|located|situated|headquartered)$/u.test(tokens[verb]?.lower ?? '')
      ? ((flags[verb + 1] ?? 0) & PREP) !== 0
      : /^(?:licensed|leased|chartered|rented|addressed|entitled)$/u.test(tokens[verb]?.lower ?? '') &&
        /^(?:to|by|from)$/u.test(tokens[verb + 1]?.lower ?? ''))
  );
}

/** "called off a strike planned for Friday": a particle with what is acted upon behind it. */
function takesBehindParticle({ tokens, flags, timed }: Frame, at: number): boolean {
  if (!/^(?:off|out|up|down|over)$/u.test(tokens[at]?.lower ?? '') || timed[at + 1]) return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (next.kind === 'number' ||
      (((flags[at + 1] ?? 0) & DET) !== 0 && tokens[at + 2]?.kind === 'word') ||
      (next.kind === 'word' && (flags[at + 1] ?? 0) === 0))
  );
}

/** Reduced relatives: in "the man arrested on Monday said" the first verb belongs to the noun. */
export function reduced(frame: Frame, groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  let dropped: Group | undefined;
  let supposed = -Infinity;
  for (const [index, group] of groups.entries()) {
    if (group.from <= supposed + 2) {
      dropped = group;
      continue;
    }
    if (isSupposed(frame, group) && index + 1 < groups.length) {
      supposed = group.verb;
      dropped = group;
      continue;
    }
    const finite = isFinite(frame, groups, index);
    const before = groups[index - 1];
    // "the trial of men accused of the attack opened": behind a participle of its subject a verb hangs on nothing
    const own =
      index === 1 && before && opensWithAside(frame) && behindDay(frame, before.verb, group.from - 1) > 0;
    if (
      finite &&
      (own || dropped === before || !hangs(frame, before, group) || closesSubject(frame, groups, index))
    )
      kept.push(group);
    else if (!finite) dropped = group;
  }
  return kept;
}

/** "A van believed to have been used in the raid was found": what a thing is taken for, with the infinitive that says so. */
function isSupposed({ tokens, flags }: Frame, { from, verb, tense }: Group): boolean {
  if (verb !== from || tense !== 'past' || !TAKEN_FOR.test(tokens[verb]?.lower ?? '')) return false;
  if (tokens[verb - 1]?.kind !== 'word' || ((flags[verb - 1] ?? 0) & (PRON | REL | COORD)) !== 0)
    return false;
  return (
    tokens[verb + 1]?.lower === 'to' &&
    (/^(?:be|have)$/u.test(tokens[verb + 2]?.lower ?? '') || tokens[verb + 2]?.form?.base === true)
  );
}
const TAKEN_FOR =
  /^(?:believed|thought|suspected|said|alleged|known|reported|understood|rumou?red|deemed|presumed|feared|assumed|estimated)$/u;

/** "The man who robbed the bank fled to Spain": behind what is told of the subject, the one verb that is left is the sentence's own. */
function closesSubject(frame: Frame, groups: readonly Group[], index: number): boolean {
  const { tokens } = frame;
  const [first, group, next] = [groups[0], groups[index], groups[index + 1]];
  if (!first || !group || index !== 1 || tokens[group.verb + 1]?.lower === 'by') return false;
  if (group.lemma?.clause && actsInRelative(frame, first)) return true;
  if (
    !/^(?:who|which|that)$/u.test(tokens[first.from - 1]?.lower ?? '') ||
    tokens[first.from - 2]?.kind === 'mark'
  )
    return false;
  const rest = tokens.slice(group.verb + 1, next?.from ?? group.verb + 1);
  // "doctors who treated him said on Monday the virus had spread"
  if (next && TELLS.test(tokens[group.verb]?.lower ?? '') && actsBehindDay(frame, group, next.from))
    return true;
  return next === undefined || rest.some(({ kind, text }) => kind === 'mark' && text !== '-');
}

/** Prepositions behind which no clause begins, so that the noun behind them has no verb of its own. */
const NO_CLAUSE = /^(?:despite|amid|amidst|under|against|per)$/u;
/** The same of two words: "in spite of", "thanks to", "in line with". */
const NO_CLAUSE_PAIR =
  /^(?:(?:spite|because|result|view|light|face|virtue|terms|defiance|violation|breach) of|(?:thanks|due|owing|according|response|reaction|contrary) to|(?:line|accordance|keeping) with)$/u;
/** The last words of these. */
const PAIRED: ReadonlySet<string> = new Set(['of', 'to', 'with']);
/** Whether a word leads to a noun only, by itself or with the word before it. */
const endsNoClause = (tokens: Frame['tokens'], at: number, lower: string): boolean =>
  NO_CLAUSE.test(lower) ||
  (PAIRED.has(lower) && NO_CLAUSE_PAIR.test(`${tokens[at - 1]?.lower ?? ''} ${lower}`));
/** What a noun behind "after" may have been, where "after" might begin a clause too. */
const MADE_KNOWN =
  /^(?:published|released|issued|signed|filed|imposed|leaked|commissioned|posted|broadcast)$/u;
/** Words between a preposition and the participle. */
const NOUN_WORDS = 8;

/** "in spite of a resolution passed on Thursday calling for", "after a report published on Monday": a participle of that noun. */
export function isOfNounBehindPreposition({ tokens, flags, timed }: Frame, from: number): boolean {
  if (tokens[from]?.act?.participle !== true) return false;
  if (((flags[from + 1] ?? 0) & PREP) === 0 && !timed[from + 1]) return false;
  for (let at = from - 1; at >= 0 && from - at <= NOUN_WORDS; at--) {
    const token = tokens[at];
    // "minister Per Lund resigned"
    const lower = token?.text === 'Per' ? '' : (token?.lower ?? '');
    if (token?.kind === 'mark' && token.text !== '-') return false;
    if (endsNoClause(tokens, at, lower)) return from - at > 1;
    // "said in a report published on Thursday": nobody is told what the report did
    if (lower === 'in' && ((flags[at + 1] ?? 0) & DET) !== 0 && MADE_KNOWN.test(tokens[from]?.lower ?? ''))
      return noDetBetween(flags, at + 2, from);
    if (lower === 'after') return MADE_KNOWN.test(tokens[from]?.lower ?? '') && from - at > 1;
    if (((flags[at] ?? 0) & (COORD | SUBORD | REL | PRON | AUX)) !== 0) return false;
    if (((flags[at] ?? 0) & PREP) !== 0 && lower !== 'of') return false;
  }
  return false;
}

/** "in a statement a report published on Monday": two nouns, of which the second acts. */
function noDetBetween(flags: Frame['flags'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((flags[at] ?? 0) & DET) !== 0) return false;
  return from < to;
}

/** "A fighter named Mahmoud told the paper": how somebody is called who does something else. */
function calledSo({ tokens, names }: Frame, { verb }: Group, next: Group): boolean {
  if (!/^(?:named|called|nicknamed|dubbed|surnamed)$/u.test(tokens[verb]?.lower ?? '')) return false;
  const name = names.find(({ head, from }) => head === verb + 1 || from === verb + 1);
  return name !== undefined && name.to === next.from;
}

/** "The heir to a sketch that the army looted in Gent said": behind a relative with a subject of its own the first verb is that subject's. */
function actsInRelative({ tokens, flags }: Frame, { from }: Group): boolean {
  for (let at = from - 1; at > 0 && from - at <= MOST_OF_SUBJECT; at--) {
    if (/^(?:that|which|whom)$/u.test(tokens[at]?.lower ?? '')) return from - at > 1;
    if (tokens[at]?.kind !== 'word' || ((flags[at] ?? 0) & (PREP | COORD | SUBORD | AUX)) !== 0) return false;
  }
  return false;
}

const TELLS = /^(?:said|warned|announced|reported)$/u;
const MOST_OF_SUBJECT = 4;

/** "Once hailed as a genius, the founder was jailed": a participle behind the adverb that opens the sentence has no subject of its own. */
const opensOnce = ({ tokens }: Frame, { from, verb, tense }: Group): boolean =>
  from === 1 &&
  verb === 1 &&
  tense === 'past' &&
  tokens[1]?.act?.participle === true &&
  /^(?:once|long|widely|already|recently|newly|previously|initially|originally|formerly|often|still|first|barely|twice)$/u.test(
    tokens[0]?.lower ?? '',
  );

/** Whether the verb at `index` is no participle that tells of the subject of the next one. */
function isFinite(frame: Frame, groups: readonly Group[], index: number): boolean {
  const group = groups[index] as Group;
  if (placed(frame, group) || opensOnce(frame, group)) return false;
  if (group.verb === group.from && group.tense === 'past' && isOfNounBehindPreposition(frame, group.verb))
    return false;
  if (frame.tokens[group.verb]?.lower.endsWith('ing') && group.from === group.verb) return true;
  if (group.verb !== group.from || group.lemma?.clause || group.tense !== 'past') return true;
  const form = frame.tokens[group.verb]?.act;
  if (!form?.participle || UNDONE.test(frame.tokens[group.verb]?.lower ?? '')) return true;
  // "a bus that overturned near Elby": the verb of its own relative clause
  const link = frame.tokens[skip(frame, group.from - 1, -1)]?.lower ?? '';
  if (/^(?:who|which|that)$/u.test(link)) return true;
  if (index === 0 && actsInRelative(frame, group)) return true;
  const next = groups[index + 1];
  if (next && calledSo(frame, group, next)) return false;
  if (!next || actsBehindDay(frame, group, next.from)) return true;
  for (let at = group.verb + 1; at < next.from; at++) {
    const flag = frame.flags[at] ?? 0;
    const token = frame.tokens[at] as Token;
    // "held that night", "seized on that day", "trapped since Sunday"
    if ((flag & (COORD | SUBORD | REL)) !== 0 && !frame.timed[at] && !leadsToTime(frame, at)) return true;
    if (/^(?:[,;:—–―]|--)$/u.test(token.text)) return true;
  }
  // the verb of the clause follows a noun phrase that is not this verb's own object
  if (takesBehindParticle(frame, group.verb + 1)) return true;
  const behind = WHERE.test(frame.tokens[group.verb + 1]?.lower ?? '') ? group.verb + 2 : group.verb + 1;
  const after = frame.flags[behind] ?? 0;
  return (after & PREP) === 0 && !frame.timed[behind] && !leadsToTime(frame, behind);
}

/** "Nine miners trapped underground since Sunday were rescued": a place in one word behind the participle. */
const WHERE =
  /^(?:underground|overseas|abroad|inside|outside|there|here|alive|captive|hostage|ashore|aboard|offshore)$/u;

/** "held since March", "lost since Saturday": a word that might begin a clause, with a time behind it. */
const leadsToTime = ({ tokens, timed }: Frame, at: number): boolean =>
  /^(?:since|until|before|after)$/u.test(tokens[at]?.lower ?? '') && timed[at + 1] === true;
