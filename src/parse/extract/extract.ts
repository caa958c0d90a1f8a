/** From clauses to mentions: which of them tell an event, who acts, and which expression dates it. */
import { withAntecedent } from './antecedent.ts';
import {
  actsAside,
  actsOnNamed,
  actTold,
  byName,
  decides,
  furtherAct,
  pointsBack,
  saysToo,
} from './further-act.ts';
import { glimpsed } from './glimpse.ts';
import { withoutGiving } from './arranged.ts';
import { nominalMentions } from './nominal.ts';
import type { Reading } from './attribution.ts';
import { clausesOf } from '../grammar/clause.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import { EARLIER, QUESTION, ofDone, ownersOf } from './dating-owner.ts';
import { countedAlike, countsAnew } from './counted-alike.ts';
import { isBelieved } from './believed.ts';
import { countedBack, governing, longBefore, withOwner } from './counted-back.ts';
import type { CountedFrom, Mention } from '../document.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { Frame } from '../grammar/frame.ts';
import { rememberedIn } from './in-relative.ts';
import { OWN } from './pronoun.ts';
import { asideOf, endsLater } from './within.ts';
import { actKind } from './act-kind.ts';
import { kindOf, statusOf } from './kind.ts';
import { refersBack } from './refers-back.ts';
import type { Scene } from './scene.ts';
import { actsUpon } from './object.ts';
import { agentOf, patientOf } from './patient.ts';
import { exact } from '../grammar/exact.ts';
import { stemsOf } from '../grammar/stems.ts';
import { possessor, subjectOf } from './subject.ts';
import type { Memory, Subject } from './subject-parts.ts';
import { fellThrough, nothingDone } from './no-event.ts';
import { madeOut, onlyTells, toldAct, toldWithDay, upToNow } from './telling.ts';
import { judgedAct, judgedStems } from './judged.ts';
import { namedBody, ofNamedFirm } from './named-body.ts';
import { contentOf, wordingOf } from './wording.ts';
import { besideWorth, lightAct, showsMind, vagueness } from './worth.ts';

interface Extracted {
  readonly mentions: readonly Mention[];
  /** Subjects of main clauses, for later pronouns. */
  readonly subjects: Memory['recent'];
  readonly reading: Reading;
}

function placeOf(frame: Frame, clause: Clause): string | null {
  for (const name of frame.names) {
    if (name.from < clause.subjectFrom || name.from >= clause.to) continue;
    const before = frame.tokens[name.head - 1]?.lower;
    if (before !== 'in' && before !== 'near' && before !== 'at') continue;
    if (
      frame.quoted[name.from] ||
      name.kind === 'person' ||
      name.kind === 'role' ||
      name.known?.form === 'people' ||
      name.known?.form === 'media'
    )
      continue;
    return name.text;
  }
  return null;
}

/** "Moss, who has trained her since May, resigned": somebody, of whom no more need be known. */
const isWho = ({ tokens }: Frame, { subjectTo }: Clause): boolean =>
  tokens[subjectTo]?.text === ',' && tokens[subjectTo + 1]?.lower === 'who';

/** The mentions that one sentence makes. */
export function extract(scene: Scene): Extracted {
  const { frame, sentence, clean, directory } = scene;
  const clauses = clausesOf(frame);
  const owner = possessor(frame, directory);
  const subjects: Memory['recent'][number][] = owner
    ? [{ use: owner, sentence: scene.index, label: null, head: '' }]
    : [];
  const subjectsOf: Subject[] = [];
  const owners = ownersOf(scene, clauses);
  let memory = scene.memory;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    if (memory.recent.length < scene.memory.recent.length + subjects.length)
      memory = { ...scene.memory, recent: [...scene.memory.recent, ...subjects] };
    const told = owners.has(index) ? withAntecedent(frame, clause) : clause;
    let subject = subjectOf(frame, told, directory, rememberedIn(frame, clauses, clause, directory, memory));
    if (
      subject.uses.length === 0 &&
      !subject.pronoun &&
      // "and one was flown to hospital", "and nine were infected": not all of those told of before
      !countsAnew(clause, subject) &&
      subject.label === null &&
      clause.parent >= 0 &&
      clause.relation === 'coordinate'
    ) {
      subject = subjectsOf[clause.parent] ?? subject;
    } else if (clause.relation === 'coordinate' && countsAnew(clause, subject))
      subject = countedAlike(subject, subjectsOf[clause.parent]);
    subjectsOf.push(subject);
    const named = subject.uses[0];
    // "Her lawyer resigned. She said ...": whose lawyer it was stays in mind
    const whose = OWN.get(subject.to - subject.from > 1 ? (frame.tokens[subject.from]?.lower ?? '') : '');
    const not = whose === 'he' ? 'm' : whose === 'she' ? 'f' : undefined;
    const leads = clause.relation === 'main' || clause.relation === 'coordinate';
    if (named && leads && (whose === undefined || (not && subject.label === null))) {
      const { label, head } = subject;
      const who = isWho(frame, clause) && { who: true as const };
      subjects.push({ use: named, sentence: scene.index, label, head, ...(not && { not }), ...who });
    } else if (named && clause.relation === 'adverbial' && subject.label !== null && clause.link === 'when') {
      const { label, head } = subject;
      subjects.push({ use: named, sentence: scene.index, label, head, beside: true });
    }
    const patient = patientOf(frame, clause, subject, directory, scene.index);
    if (patient) subjects.push(patient);
    const agent = leads ? agentOf(frame, clause, directory, scene.index) : null;
    if (agent) subjects.push(agent);
  }
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  const made = new Map<number, Mention>();
  // the mark and what may close a quotation behind it
  const question = QUESTION.test(clean.slice(Math.max(sentence.start, sentence.end - 2), sentence.end));
  const counted = countedBack(scene, clauses, owners);
  for (let index = 0; index < clauses.length && !question; index++) {
    const from = counted.get(index) ?? null;
    const day = from ? null : (owners.get(index) ?? null);
    const mention = mentionOf(scene, clauses, index, subjectsOf, day, from);
    if (!mention || (day === null && !from && longBefore(scene, clauses[index] as Clause, owners))) continue;
    made.set(index, mention);
    if (mention.expression !== null) taken.add(mention.expression);
  }
  const shownKind = (act: Clause, subject: Subject): EventKind =>
    (act.lemma && (actKind(frame, act, act.lemma, subject) ?? act.lemma.kind)) ?? 'other';
  for (let index = 0; index < clauses.length && owners.size > 0 && !question; index++) {
    const day = owners.get(index);
    const told =
      day === undefined
        ? -1
        : toldAct(
            frame,
            clauses,
            index,
            subjectsOf,
            (act) => lasts(scene, act),
            shownKind,
            made.get(index)?.clarity === 0,
          );
    if (told < 0 || day === undefined || owners.has(told)) continue;
    const act = mentionOf(scene, clauses, told, subjectsOf, day);
    if (!act || act.clarity < 0.5 || act.kind === 'statement') continue;
    made.set(told, { ...act, telling: 'narrated' });
    made.delete(index);
    taken.add(day);
    // "have found the boat and charged a skipper, prosecutors said on Friday": both are the news
    const next = told + 1;
    const second =
      isSecond(clauses, told) && !owners.has(next) ? mentionOf(scene, clauses, next, subjectsOf, day) : null;
    if (second && second.clarity >= 0.5) made.set(next, { ...second, telling: 'narrated' });
  }
  for (const [index, mention] of made)
    if (!onlyTells(clauses, index, subjectsOf, made) && !toldWithDay(clauses, index, made))
      mentions.push(mention);
  const nouns = question ? [] : nominalMentions(scene, taken);
  const told = [...withoutGiving(mentions, nouns), ...nouns];
  const undated = told.every(({ passing, expression }) => passing && expression === null);
  const glimpse = question || !undated ? null : glimpsed(scene, clauses);
  if (glimpse) told.push(glimpse);
  return { mentions: told, subjects, reading: { sentence, frame, clauses, subjects: subjectsOf } };
}

/** Whether the clause behind one tells a further act of its subject in the same perfect. */
function isSecond(clauses: readonly Clause[], first: number): boolean {
  const second = clauses[first + 1];
  return (
    second?.relation === 'coordinate' &&
    second.parent === first &&
    second.tense === 'perfect' &&
    second.subjectTo <= second.subjectFrom
  );
}

/** Whether a clause tells of a stretch of time: "has closed 40 branches since March". */
function lasts({ expressions, frame }: Scene, clause: Clause): boolean {
  const [start, end] = [frame.tokens[clause.subjectFrom]?.start ?? 0, frame.tokens[clause.to - 1]?.end ?? 0];
  return expressions.some(
    ({ expression }) =>
      expression.start >= start && expression.end <= end && !ofDone(frame, clause, expression.start),
  );
}

/** "ruled it a homicide, saying two drugs had killed him": over before what the sentence tells. */
const hadBefore = (
  { tokens }: Frame,
  clauses: readonly Clause[],
  { groupFrom, relation, parent }: Clause,
): boolean =>
  relation === 'coordinate' && tokens[groupFrom]?.lower === 'had' && clauses[parent]?.tense === 'past';

function mentionOf(
  scene: Scene,
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
  expression: number | null,
  counted: CountedFrom | null = null,
): Mention | null {
  const { frame, sentence, directory } = scene;
  const clause = clauses[index] as Clause;
  const subject = subjects[index] as Subject;
  const verb = clause.lemma;
  if (!verb || clause.negated || clause.tense === 'modal') return null;
  if (frame.quoted[clause.verb]) return null;
  if (
    clause.link === 'if' ||
    clause.link === 'unless' ||
    clause.link === 'whether' ||
    // "until she was arrested in 2019" came about, "until he pays" may not
    (clause.link === 'until' && (expression === null || clause.tense !== 'past'))
  )
    return null;
  const parent = clauses[clause.parent];
  // "denied that it had attacked the village"
  if (isBelieved(frame, clauses, index, subjects)) return null;
  if (fellThrough(frame, clauses, index)) return null;
  const dated = expression !== null || counted !== null;
  const judged = judgedAct(frame, clauses, index, subjects);
  const content = contentOf(clauses, index);
  // "residents protested" is an act, where "residents said" is anybody's word
  const says = verb.clause || verb.cue;
  const speech = says || verb.kind === 'statement';
  // "rebels say they captured the airport": their word, not a fact
  const ownClaim = content !== null && subjects[index + 1]?.pronoun === true && !subject.media;
  if ((subject.media || subject.generic) && verb.clause && content && !dated && !ownClaim) return null;
  if (clause.relation === 'complement' && !dated && judged === null) {
    if (subject.pronoun) return null;
    const source = subjects[clause.parent];
    if (!source?.media && !source?.generic) return null;
    if (parent?.negated || parent?.tense === 'modal') return null;
  }
  if (
    clause.relation === 'coordinate' &&
    parent?.relation === 'complement' &&
    !dated &&
    !subjects[parent.parent]?.media
  )
    return null;
  const known = !dated && judged === null && actTold(clause);
  if (clause.relation === 'relative' && !dated && judged === null && !known) return null;
  if (clause.tense === 'future' && !dated) return null;
  // "If the storm hits on Monday, the port will close"
  if (
    clause.tense === 'future' &&
    frame.tokens.some(
      (token, at) =>
        (/^(?:if|unless)$/u.test(token.lower) || (at === 0 && token.lower === 'without')) &&
        !frame.quoted[at],
    )
  )
    return null;
  const shown = showsMind(frame, clause, verb.lemma);
  if (verb.stative && !dated && !shown) return null;
  if (
    clause.tense === 'present' &&
    !dated &&
    !(verb.cue && /^(?:say|warn|tell|urge|announce)$/u.test(verb.lemma))
  )
    return null;
  if (clause.tense === 'progressive' && !dated) return null;
  const named =
    namedBody(frame, clause, verb, subject) ||
    ofNamedFirm(clause, subject) ||
    (subject.uses.length > 0 &&
      subject.uses.every((use) => {
        const entity = directory.byName(use.name);
        return entity !== undefined && entity.kind !== 'other' ? true : entity !== undefined && speech;
      }));
  const ownSubject = clause.subjectTo > clause.subjectFrom;
  if (!ownSubject && !dated && clause.relation === 'coordinate' && !furtherAct(frame, clause, parent))
    if (content === null || !named || !saysToo(clause, parent)) return null;
  const aside = !dated && !named && !scene.lead && !endsLater(scene, clause) && !actsOnNamed(frame, clause);
  const unowned = aside && !pointsBack(clause) && !byName(clause, subject) && !actsAside(clause, subject);
  if (unowned && !known) return null;
  const speaksUp = scene.lead && (ownClaim || decides(frame, clause));
  if (!dated && !named && speech && !speaksUp && !pointsBack(clause)) return null;
  if (subject.label === null && subject.uses.length === 0) return null;
  if (
    /^(?:nobody|none|no|nothing|neither|anyone|everyone|everything|something|someone|what|there)$/u.test(
      subject.head.toLowerCase(),
    )
  )
    return null;
  if (nothingDone(frame, clause, verb.lemma)) return null;
  const earlier =
    (clause.tense === 'perfect' && (!scene.lead || hadBefore(frame, clauses, clause))) ||
    (clause.relation === 'relative' && judged === null) ||
    (!dated && (pointsBack(clause) || madeOut(frame, clauses, index))) ||
    (clause.tense !== 'future' && hasEarlier(frame, clause));
  if (
    clause.tense === 'perfect' &&
    !dated &&
    frame.tokens.slice(clause.groupFrom, clause.verb).some((token) => token.lower === 'long')
  )
    return null;
  const refers = refersBack(frame, clause);
  const told = wordingOf(scene, clauses, index, subjects, refers ? 'refers' : (judged?.text ?? null));
  const main = subjects[clause.parent] ?? subjects[governing(clauses, index)];
  const owned = counted
    ? withOwner(told.predicate, subject, main, directory)
    : { text: told.predicate, worth: 1 };
  const from =
    clause.contentBefore || (index === 0 && clause.relation !== 'adverbial') ? 0 : clause.subjectFrom;
  const { stems, numbers, quoted } = judged
    ? judgedStems(frame, judged, clause)
    : stemsOf(
        frame,
        from,
        clause.relation === 'adverbial' ? commaAfter(frame, clause) : clause.to,
        asideOf(frame, clauses, index),
      );
  return {
    start: sentence.start,
    end: sentence.end,
    sentence: scene.index,
    kind:
      speech && !(verb.kind !== 'statement' && !content) && (verb.lemma !== 'recall' || content)
        ? (actKind(frame, clause, verb, subject) ?? 'statement')
        : kindOf(frame, clause, verb, subject),
    status: statusOf(clause, verb, subject),
    actors: exact(subject.uses),
    label: told.label,
    verb: {
      start: frame.tokens[clause.verb]?.start ?? sentence.start,
      end: frame.tokens[clause.verb]?.end ?? sentence.start,
    },
    lemma: verb.lemma,
    predicate: owned.text === '' && !refers ? untitled(frame, clause) : owned.text,
    clarity:
      told.clarity *
      owned.worth *
      (subject.pronoun ? 0.9 : 1) *
      (clause.relation === 'relative' && judged === null ? besideWorth(clause, subject) : 1) *
      (verb.stative && !shown && !lightAct(frame, clause, verb.lemma, dated) ? 0.4 : 1) *
      (subject.generic ? (says && dated && clause.tense !== 'future' ? 0.6 : 0.9) : 1) *
      vagueness(told.label),
    stems,
    numbers,
    quoted,
    expression,
    ...(counted ? { counted } : {}),
    telling: refers ? 'refers' : earlier ? 'earlier' : 'narrated',
    passing:
      aside ||
      (clause.relation === 'relative' && known) ||
      (clause.relation === 'adverbial' && !dated && !(speech && named)) ||
      (!dated && upToNow(clause, subject)),
    ...(aside && actsAside(clause, subject) ? { aside: true as const } : {}),
    ...actsUpon(frame, clause),
    ...(known && (unowned || clause.relation === 'relative') ? { unowned: true as const } : {}),
    nominal: false,
    place: placeOf(frame, clause),
  };
}

/** The words behind a verb of which no title can be made, as far as they tell which act it is; read by what joins reports. */
function untitled({ tokens, timed }: Frame, { verb, to, passive }: Clause): string {
  const words = passive ? ['is'] : [];
  for (let at = verb; at < to && words.length < MOST_UNTITLED; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || timed[at]) continue;
    if (token.kind === 'possessive') words.push(`${words.pop() ?? ''}${token.text}`);
    else words.push(token.text);
  }
  return words.join(' ');
}

const MOST_UNTITLED = 16;

/** End of a side clause: the first comma behind its verb. */
function commaAfter(frame: Frame, clause: Clause): number {
  for (let at = clause.verb + 1; at < clause.to; at++) if (frame.tokens[at]?.text === ',') return at;
  return clause.to;
}

function hasEarlier(frame: Frame, clause: Clause): boolean {
  for (
    let at = Math.max(0, clause.subjectFrom - 2);
    at < Math.min(clause.verb + 3, frame.tokens.length);
    at++
  ) {
    if (EARLIER.test(frame.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
