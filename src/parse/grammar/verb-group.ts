/** Verb groups: auxiliaries, tense, voice; and which forms in -ed are no verb of a clause. */
import type { Group, Tense } from './clause-parts.ts';
import { manyAct, onCalendar } from './calendar-present.ts';
import { COMING, comingGroup, INTENDS, intends } from './coming.ts';
import { bareVerb } from './bare-verb.ts';
import { behindSuperlative, modifiesMany } from './before-noun.ts';
import type { Frame } from './frame.ts';
import { ADV, AUX, DET, MODAL, NEG, PREP, PRON, SUBORD } from './lexicon.ts';
import { isAdjective } from './regular.ts';
import { doneAsWanted, hadTo, wantsDone, wasToHave } from './had-to.ts';
import { happeningActs, nounBeforePast } from './noun-or-past.ts';
import { listedPassive, passiveList } from './passive-list.ts';
import { skip, verbFollows } from './steps.ts';
import { workBefore } from './works.ts';
import type { Token } from '../text/tokens.ts';
import { reportsOthers, toldOfNoun, toldPresent, verbInS } from './told-present.ts';

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re"]);
const FUTURE = new Set(['will', "'ll", 'shall']);

/** A group that begins with an auxiliary or modal at `at`. */
function auxiliaryGroup(frame: Frame, at: number): Group | null {
  const { tokens, flags } = frame;
  let [modal, have, be, negated, progressive] = [null as string | null, false, false, false, false];
  let present = false;
  let end = at;
  for (let seen = 0; end < tokens.length && seen < 8; end++, seen++) {
    const lower = tokens[end]?.lower ?? '';
    const flag = flags[end] ?? 0;
    if (frame.quoted[end]) break;
    if ((flag & NEG) !== 0 && lower !== 'no') negated = true;
    if (lower.endsWith("n't")) {
      const bare = lower.slice(0, -3);
      if (HAVE.has(bare)) have = true;
      else if (BE.has(bare)) be = true;
      else modal ??= bare;
      continue;
    }
    if ((flag & MODAL) !== 0) modal ??= lower;
    else if (HAVE.has(lower)) {
      have = true;
      if (lower === 'has' || lower === 'have') present = true;
    } else if (BE.has(lower)) {
      be = true;
      if (lower === 'is' || lower === 'are') present = true;
      if (lower === 'being') progressive = true;
    } else if (lower === 'did' || lower === 'does' || lower === 'do') modal ??= lower;
    else if ((flag & (ADV | NEG)) !== 0 || frame.timed[end]) continue;
    // "was on Tuesday banned"
    else if (be && lower === 'on' && frame.timed[end + 1]) continue;
    // "was last seen"
    else if (lower === 'last' && be && tokens[end + 1]?.act?.participle === true) continue;
    else break;
  }
  const word = tokens[end];
  const form = word && !word.cap && !frame.quoted[end] && !(be && feels(frame, end)) ? word.act : undefined;
  if (be && !have && modal === null && word && COMING.test(word.lower)) {
    const coming = comingGroup(frame, at, end, negated);
    if (coming) return coming;
  }
  if (
    present &&
    be &&
    !have &&
    modal === null &&
    word?.lower === 'going' &&
    tokens[end + 1]?.lower === 'to'
  ) {
    // "is going to be charged", "is going to be long": nobody goes anywhere
    const going = comingGroup(frame, at, end, negated);
    if (going) return going;
    if (tokens[end + 2]?.lower === 'be')
      return { from: at, verb: end + 2, lemma: null, tense: 'future', passive: false, negated };
  }
  const hypothetical = modal !== null && !FUTURE.has(modal) && !/^(?:did|does|do)$/u.test(modal);
  const tense = (fallback: Tense): Tense =>
    hypothetical ? 'modal' : modal && FUTURE.has(modal) ? 'future' : have ? 'perfect' : fallback;
  const auxEnd = end - 1;
  if (form && be && form.participle && !(form.ing && !form.participle)) {
    return {
      from: at,
      verb: end,
      lemma: form.verb,
      tense: tense(present ? 'present' : 'past'),
      passive: true,
      negated,
    };
  }
  if (form && be && form.ing)
    return {
      from: at,
      verb: end,
      lemma: form.verb,
      tense: tense('progressive'),
      passive: progressive,
      negated,
    };
  if (form && have && !be && form.participle)
    return { from: at, verb: end, lemma: form.verb, tense: tense('perfect'), passive: false, negated };
  const bare = modal !== null && !have && !be ? bareVerb(frame, end) : null;
  const when = modal === 'did' ? 'past' : tense('present');
  if (bare) return { from: at, verb: end, lemma: bare, tense: when, passive: false, negated };
  // "is to be published in June", "are to be held"
  const toBe = be && !have && modal === null && tokens[end + 1]?.lower === 'be';
  const announced = toBe ? comingGroup(frame, at, end - 1, negated) : null;
  if (announced) return announced;
  const never = be && !have && word?.lower === 'to' ? wasToHave(frame, at, end, negated) : null;
  if (never) return never;
  // "was to blame" tells of no day to come
  if (be && word?.lower === 'to' && tokens[end + 1]?.form?.base && tokens[end + 1]?.lower !== 'blame') {
    return {
      from: at,
      verb: end + 1,
      lemma: tokens[end + 1]?.form?.verb ?? null,
      tense: 'future',
      passive: false,
      negated,
    };
  }
  const forced = have && !be && modal === null && !negated ? hadTo(frame, at, end) : null;
  if (forced) return forced;
  if (!be && !have && modal === null) return null;
  return {
    from: at,
    verb: Math.max(auxEnd, at),
    lemma: null,
    tense: tense(present ? 'present' : 'past'),
    passive: false,
    negated,
  };
}

/** "was relieved" tells how somebody felt, "was relieved of his duties" what was done. */
const feels = ({ tokens }: Frame, at: number): boolean =>
  isAdjective(tokens[at]?.lower ?? '') &&
  !(tokens[at]?.lower === 'relieved' && tokens[at + 1]?.lower === 'of');

/** Words in marks that end a noun phrase: 'a man armed with a "samurai sword" attacked a guard'. */
function namedInMarks({ tokens, flags, quoted }: Frame, left: number): boolean {
  let open = left;
  while (open > 0 && quoted[open - 1] && left - open < 8) open--;
  return left - open < 8 && tokens[open]?.kind === 'mark' && ((flags[open - 1] ?? 0) & DET) !== 0;
}

/** Whether the form in -ed at `at` is a participle that modifies a noun, not the verb of a clause. */
function modifies(frame: Frame, at: number): boolean {
  const { tokens, flags } = frame;
  const left = skip(frame, at - 1, -1);
  if (left < 0) return true;
  const before = tokens[left] as Token;
  const flag = flags[left] ?? 0;
  if (
    passiveList(frame, left) ||
    listedPassive(frame, at) ||
    adjectival(frame, at) ||
    tellsOfObject(frame, left, at) ||
    keptSo(frame, at) ||
    namesPart(frame, at) ||
    doneAsWanted(frame, at)
  )
    return true;
  if (modifiesMany(frame, left, at) || behindSuperlative(frame, left, at)) return true;
  if (countedAlone(frame, left, at)) return false;
  // "St. Luke's admitted the child", "Sotheby's sold a drawing": a house by its owner's name
  if (
    before.kind === 'possessive' &&
    left === at - 1 &&
    tokens[left - 1]?.cap === true &&
    ((flags[at + 1] ?? 0) & (DET | PRON)) !== 0
  )
    return false;
  if (before.kind === 'possessive' || (flag & (DET | PREP | MODAL)) !== 0)
    return before.lower !== 'that' && before.lower !== 'who';
  if (frame.quoted[left] && left === at - 1)
    return (
      tokens[at]?.form?.verb.cue !== true &&
      workBefore(frame, at) < 0 &&
      !(namedInMarks(frame, left) && objectAt(frame, at + 1))
    );
  if (/^[(["“‘-]$/u.test(before.text)) return true;
  if (before.text === ',' || before.text === '—' || before.text === '--') {
    // after a comma a verb goes on only when an appositive or relative clause has just ended
    return left === 0;
  }
  const after = tokens[at + 1];
  // "to resume severed channels": the verb before takes what follows as its object
  const governing = before.cap ? undefined : before.form;
  if (
    governing &&
    !governing.past &&
    !happeningActs(frame, left, at) &&
    // "the hearing opened", "a building collapsed"
    !(
      governing.ing &&
      ((flags[left - 1] ?? 0) & DET) !== 0 &&
      after !== undefined &&
      ((flags[at + 1] ?? 0) & (PREP | ADV)) !== 0
    ) &&
    (governing.ing || tokens[left - 1]?.lower === 'to') &&
    after?.kind === 'word' &&
    // "an attempt to land failed in March"
    !(
      ((flags[at + 1] ?? 0) & PREP) !== 0 &&
      /^(?:attempt|bid|effort|plan|move|decision|proposal|campaign|mission)s?$/u.test(
        tokens[left - 2]?.lower ?? '',
      )
    )
  )
    return true;
  // "countries hit hard by the flu", "flights paid for by a lobbyist"
  const far =
    ((flags[at + 1] ?? 0) & ADV) !== 0 || /^(?:hard|for|of|to|off|up|out|on|at)$/u.test(after?.lower ?? '')
      ? tokens[at + 2]
      : after;
  return (
    (far?.lower === 'by' && tokens[at]?.form?.verb.bare !== true) ||
    ((flag & ADV) !== 0 && ((flags[left - 1] ?? 0) & DET) !== 0)
  );
}

const COUNT =
  /^(?:hundreds|thousands|millions|dozens|many|several|both|all|few|some|most|one|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** "Hundreds attended the funeral", "a girl of six died": a number that counts nobody behind it. */
function countedAlone({ tokens, flags }: Frame, left: number, at: number): boolean {
  if (!COUNT.test(tokens[left]?.lower ?? '')) return false;
  if (/^(?:of|aged)$/u.test(tokens[left - 1]?.lower ?? ''))
    return !/^(?:several|both|all|few|some|most|many)$/u.test(tokens[left]?.lower ?? '');
  const opens = left === 0 || tokens[left - 1]?.kind === 'mark';
  const next = flags[at + 1] ?? 0;
  // "two wounded in the attack" are the wounded, "two died in hospital" is told of them
  return (
    opens &&
    left === at - 1 &&
    ((next & DET) !== 0 || ((next & PREP) !== 0 && tokens[at]?.form?.verb.bare === true))
  );
}

/** "and suspected cases emerged": a participle that news puts before nouns, where the clause's verb is still to come. */
const ADJECTIVAL =
  /^(?:suspected|alleged|reported|confirmed|proposed|planned|accused|wanted|armed|masked|detained|injured|wounded|displaced|infected|elected|appointed|increased|renewed|continued|limited|advanced|estimated|expected|disputed|related)$/u;
function adjectival(frame: Frame, at: number): boolean {
  const next = frame.tokens[at + 1];
  return (
    ADJECTIVAL.test(frame.tokens[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    frame.flags[at + 1] === 0 &&
    !FORMER.test(next.lower) &&
    verbFollows(frame, at)
  );
}

/** "confirmed retired general Owen Pike": behind the verb of the clause such a word tells of whom it acts on. */
const FORMER =
  /^(?:retired|convicted|disgraced|jailed|exiled|ousted|frozen|stolen|damaged|imported|abandoned|contaminated|leaked|failed)$/u;
function tellsOfObject(frame: Frame, left: number, at: number): boolean {
  const before = frame.tokens[left];
  const form = frame.tokens[at]?.act;
  // "separated conjoined twins", "approved revised plans": no verb follows another at once
  const bare = before?.form?.verb.clause !== true && form?.participle === true;
  const tells = FORMER.test(frame.tokens[at]?.lower ?? '') || (bare && !form.verb.clause && !form.verb.cue);
  return (
    left === at - 1 &&
    tells &&
    before?.cap === false &&
    before.form?.past === true &&
    frame.tokens[at + 1]?.kind === 'word' &&
    frame.flags[at + 1] === 0
  );
}

/** "The thrust lever was left above idle": a noun that no list of verbs has and that is written like a past, before another one. */
function namesPart({ tokens, flags }: Frame, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.act?.past || token.form || token.act.verb.lemma !== token.lower) return false;
  return next?.kind === 'word' && !next.cap && flags[at + 1] === 0 && ((flags[at + 2] ?? 0) & AUX) !== 0;
}

/** "with keeping a firearm unlocked": how a thing is kept. */
function keptSo({ tokens, flags }: Frame, at: number): boolean {
  if (tokens[at]?.act?.participle !== true || tokens[at + 1]?.kind !== 'mark') return false;
  for (let left = at - 2; left > at - 6 && left >= 0; left--) {
    if (/^(?:keeping|leaving|finding)$/u.test(tokens[left]?.lower ?? '')) return true;
    if (tokens[left]?.kind !== 'word' || ((flags[left] ?? 0) & (PREP | AUX | MODAL)) !== 0) return false;
  }
  return false;
}

/** Verbs that no noun is written like, so that "rebels say" can be told in the plural present. */
const PLURAL_PRESENT = /^(?:say|believe|think|argue|insist|warn|allege|contend|deny)$/u;

/** Forms that are oftener plural nouns than verbs. */
const PRESENT_NOUNS =
  /^(?:calls|reports|claims|talks|charges|notes|attacks|strikes|visits|plans|moves|votes|deals|results|states|comments|demands|promises|threats|views|hopes|backs|issues|places|means|needs|wants|tweets|posts|answers|appeals|remarks|forecasts|estimates|supports|quotes|protests|raises|shows|awards|studies|tests|details|lists|files|fires|names|orders|opens|starts|ends|turns|runs|pushes|causes|rules|rates|costs|prices|trades|gains|losses|falls|rises)$/u;
const AFTER_VERB = /^(?:that|:|the|a|an|he|she|it|they|his|her|its|their|on|to|for)$/u;

export function groupAt(frame: Frame, at: number): Group | null {
  const token = frame.tokens[at] as Token;
  if (token.kind !== 'word' || frame.quoted[at] || token.cap) return null;
  const flag = frame.flags[at] ?? 0;
  if (
    (flag & (AUX | MODAL)) !== 0 &&
    token.lower !== 'having' &&
    token.lower !== 'being' &&
    token.lower !== 'been' &&
    token.lower !== 'be'
  ) {
    if (token.lower === "'s" || wantsDone(frame, at)) return null;
    return auxiliaryGroup(frame, at);
  }
  if (INTENDS.test(token.lower) && intends(frame, at)) {
    const group = comingGroup(frame, at, at, ((frame.flags[at - 1] ?? 0) & NEG) !== 0);
    if (group) return group;
  }
  const { form } = token;
  const previous = frame.tokens[at - 1];
  if (previous?.lower === 'to') return null;
  if (!form?.past && toldPresent(frame, at)) {
    const lemma = form?.verb ?? verbInS(token.lower);
    return { from: at, verb: at, lemma, tense: 'present', passive: false, negated: false };
  }
  if (!form) return unlisted(frame, at);
  if (form.past && form.base && nounBeforePast(frame, at)) return null;
  if (form.past && !modifies(frame, at)) {
    return {
      from: at,
      verb: at,
      lemma: form.verb,
      tense: 'past',
      passive: false,
      negated: (frame.flags[at - 1] ?? 0) & NEG ? true : false,
    };
  }
  if (form.base && !form.past && PLURAL_PRESENT.test(token.lower)) {
    const left = skip(frame, at - 1, -1);
    const before = frame.tokens[left];
    const many =
      before !== undefined &&
      /[^s]s$|^(?:people|police|men|women|they|we|many|some|others)$/u.test(before.lower);
    if (!many || before.kind !== 'word') return null;
    return { from: at, verb: at, lemma: form.verb, tense: 'present', passive: false, negated: false };
  }
  if (form.base && !form.past && !form.participle && onCalendar(frame, at) && manyAct(frame, at))
    return { from: at, verb: at, lemma: form.verb, tense: 'present', passive: false, negated: false };
  if (form.third && !form.past && form.verb.lemma !== 'be') {
    const left = skip(frame, at - 1, -1);
    const before = frame.tokens[left];
    if (!PRESENT_NOUNS.test(token.lower) && toldOfNoun(frame, at))
      return { from: at, verb: at, lemma: form.verb, tense: 'present', passive: false, negated: false };
    // "“...,” says Ana Ruiz"
    const turned = form.verb.cue && frame.quoted[at - 1] === true && /^["”]$/u.test(previous?.text ?? '');
    if (turned && !PRESENT_NOUNS.test(token.lower))
      return { from: at, verb: at, lemma: form.verb, tense: 'present', passive: false, negated: false };
    if (!before || before.kind !== 'word' || ((frame.flags[left] ?? 0) & (DET | PREP | AUX | MODAL)) !== 0)
      return null;
    const next = frame.tokens[at + 1];
    // "journalists attempting arrests": no verb in -s follows a plural or a participle
    if (
      !before.cap &&
      (/[^s]s$/u.test(before.lower) || before.form?.ing) &&
      !/^(?:this|news|crisis|virus|us|series)$/u.test(before.lower)
    )
      return null;
    const pronoun = before.lower === 'he' || before.lower === 'she' || before.lower === 'it';
    if (onCalendar(frame, at))
      return { from: at, verb: at, lemma: form.verb, tense: 'present', passive: false, negated: false };
    const tells = token.lower === 'states' && next?.lower === 'that';
    if (
      PRESENT_NOUNS.test(token.lower) &&
      !pronoun &&
      !tells &&
      !(before.cap && (AFTER_VERB.test(next?.lower ?? '') || reportsOthers(before, token, next)))
    )
      return null;
    if (!form.verb.cue && next && ((frame.flags[at + 1] ?? 0) & PREP) !== 0 && !pronoun) return null;
    if (!pronoun && !form.verb.clause && !form.verb.cue && verbFollows(frame, at)) return null;
    if (form.verb.cue || before.cap || !next || ((frame.flags[at + 1] ?? 0) & (DET | PREP | SUBORD)) !== 0) {
      return { from: at, verb: at, lemma: form.verb, tense: 'present', passive: false, negated: false };
    }
  }
  return null;
}

/** A verb in -ed that no list has. */
function unlisted(frame: Frame, at: number): Group | null {
  const form = (frame.tokens[at] as Token).act;
  if (!form || modifies(frame, at)) return null;
  if (!form.past || (isAdjective(form.verb.past) && !objectAt(frame, at + 1))) return null;
  return { from: at, verb: at, lemma: form.verb, tense: 'past', passive: false, negated: false };
}

/** Whether somebody or something acted upon begins at `at`. */
function objectAt(frame: Frame, at: number): boolean {
  const token = frame.tokens[at];
  if (token?.kind !== 'word') return false;
  return token.cap || ((frame.flags[at] ?? 0) & (DET | PRON)) !== 0;
}
