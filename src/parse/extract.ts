/** From clauses to mentions: which of them tell an event, who acts, and which expression dates it. */
import type { EventKind, Status } from '../model/timeline.ts';
import { clausesOf, type Clause, type Frame } from './clause.ts';
import type { Directory } from './directory.ts';
import type { Mention, Sentence } from './document.ts';
import { surnameOf } from './gazetteer.ts';
import { predicateOf } from './headline.ts';
import { classesOf, DET, eventNoun, PREP, stemOf, verbForm, type Verb } from './lexicon.ts';
import { nominalMentions } from './nominal.ts';
import type { Reading } from './quote.ts';
import type { Expression } from './said.ts';
import { subjectOf, type Memory, type Subject } from './subject.ts';
import { ROLE_NOUNS } from './words/roles.ts';

/** Longest title of an event. */
export const TITLE_ROOM = 80;

export interface Scene {
  readonly clean: string;
  readonly sentence: Sentence;
  readonly index: number;
  readonly frame: Frame;
  /** Expressions inside this sentence, with their index in the article. */
  readonly expressions: readonly { readonly at: number; readonly expression: Expression }[];
  readonly directory: Directory;
  readonly memory: Memory;
  /** One of the first sentences of the body, which tell the news. */
  readonly lead: boolean;
}

export interface Extracted {
  readonly mentions: readonly Mention[];
  /** Subjects of main clauses, for later pronouns. */
  readonly subjects: Memory['recent'];
  readonly reading: Reading;
}

const QUESTION = /\?["”’]?$/u;
const EARLIER =
  /\b(?:previously|earlier|formerly|once|already|in the past|long|repeatedly|ever|always|often)\b/iu;

/** Whether an expression can put a day or a longer stretch on an event. */
export function canDate(expression: Expression): boolean {
  return (
    (expression.type === 'DATE' || expression.type === 'TIME') &&
    expression.said.kind !== 'vague' &&
    expression.said.kind !== 'unknown'
  );
}

/** The clause that an expression belongs to: its nearest verb, unless another word of time-bearing force lies between. */
function ownerOf(frame: Frame, clauses: readonly Clause[], start: number, end: number): number {
  const { tokens } = frame;
  let first = 0;
  while (first < tokens.length && (tokens[first]?.start ?? 0) < start) first++;
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) <= end) last++;
  // a lead-in: "On Monday, the court ..." belongs to the clause whose subject follows
  for (const [index, clause] of clauses.entries()) {
    if (
      last < clause.subjectFrom &&
      !clauses.some((other) => other.verb < first && other.verb > last - 30 && other.verb >= 0)
    )
      return index;
    if (
      clause.subjectFrom - last >= 0 &&
      clause.subjectFrom - last <= 2 &&
      (clause.relation !== 'complement' || clause.link === ',')
    ) {
      const before = tokens[first - 1];
      if (
        !before ||
        /^(?:[,—;:]|and|but|--)$/u.test(before.text) ||
        /^(?:and|but|while|as|when|after)$/u.test(tokens[first - 2]?.lower ?? '')
      )
        return index;
    }
  }
  let best = -1;
  let distance = Infinity;
  for (const [index, clause] of clauses.entries()) {
    const inside = first > clause.groupFrom ? first - clause.verb : clause.groupFrom - last;
    if (first < clause.groupFrom && first < clause.subjectFrom) continue;
    if (inside < distance && first < clause.to + 1) {
      distance = inside;
      best = index;
    }
  }
  if (best < 0) return -1;
  const clause = clauses[best] as Clause;
  // "the ceasefire reached on Monday", "plans to meet on Monday": a nearer verb without a subject takes it
  for (let at = first - 1; at > clause.verb; at--) {
    const token = tokens[at];
    if (!token || token.cap || frame.timed[at]) continue;
    if (token.lower.endsWith('ing') && token.lower.length > 5 && tokens[at - 1]?.text === ',') return -1;
    const form = verbForm(token.lower);
    if (!form || frame.quoted[at]) continue;
    const previous = tokens[at - 1]?.lower;
    if (form.base && previous === 'to') {
      if (clause.tense !== 'future' && SETTLED.test(clause.lemma?.lemma ?? '')) return best;
      return -1;
    }
    if (
      form.ing &&
      at > clause.verb + 2 &&
      (classesOf(previous ?? '') & (DET | PREP)) === 0 &&
      previous !== ','
    )
      return -1;
    if (
      form.participle &&
      (classesOf(previous ?? '') & DET) === 0 &&
      first - at <= 4 &&
      (tokens[at + 1]?.start ?? 0) >= start - 4
    ) {
      return clause.lemma?.clause &&
        /^(?:published|released|broadcast|issued|aired|posted|given|delivered)$/u.test(token.lower)
        ? best
        : -1;
    }
  }
  return best;
}

/** Verbs whose act is done when it is told, though an infinitive follows: agreed to buy. */
const SETTLED =
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

/** The kind that subject and object show, where a verb has several. */
function kindOf(frame: Frame, clause: Clause, verb: Verb, subject: Subject): EventKind {
  const natural =
    eventNoun(subject.head.toLowerCase()) ??
    eventNoun((subject.uses[0]?.name ?? '').split(' ')[0]?.toLowerCase() ?? '');
  if (
    natural === 'disaster' &&
    (verb.kinds.includes('disaster') || verb.kind === 'military' || verb.kind === 'death')
  )
    return 'disaster';
  if (
    verb.kind === 'statement' &&
    /\b(?:court|judge|jury|tribunal)\b/iu.test(
      `${subject.head} ${subject.label ?? ''} ${subject.uses[0]?.name ?? ''}`,
    )
  )
    return 'court';
  if (verb.kinds.includes('appointment') && verb.kind === 'military')
    return personAhead(frame, clause) ? 'appointment' : verb.kind;
  if (verb.lemma === 'release' && clause.passive && subject.uses.length > 0 && subject.label === null)
    return 'arrest';
  if (verb.lemma === 'release')
    return personAhead(frame, clause) ? 'arrest' : verb.kinds.includes('launch') ? 'launch' : verb.kind;
  if (verb.lemma === 'charge') return 'court';
  if (/^(?:find|try|hear|clear|settle)$/u.test(verb.lemma))
    return /^(?:guilty|liable|not)$/u.test(frame.tokens[clause.verb + 1]?.lower ?? '') ||
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

function statusOf(clause: Clause, verb: Verb, subject: Subject): Status {
  if (verb.lemma === 'cancel' && clause.passive && eventNoun(subject.head)) return 'cancelled';
  return clause.tense === 'future' ? 'scheduled' : 'happened';
}

const REMARKS = new Set([
  'remark',
  'remarks',
  'comment',
  'comments',
  'statement',
  'announcement',
  'speech',
  'address',
  'call',
  'appeal',
  'disclosure',
  'admission',
  'confession',
  'declaration',
  'warning',
]);

/** "Putin made the remarks on January 15": no act of its own, but the day of the one told before. */
function refersBack(frame: Frame, clause: Clause): boolean {
  if (clause.lemma?.lemma === 'make' || clause.lemma?.lemma === 'deliver') {
    const [one, two] = [
      frame.tokens[clause.verb + 1]?.lower ?? '',
      frame.tokens[clause.verb + 2]?.lower ?? '',
    ];
    return /^(?:the|these|those|his|her|their|its|this)$/u.test(one) && REMARKS.has(two);
  }
  return false;
}

function contentOf(clauses: readonly Clause[], index: number): Clause | null {
  const next = clauses[index + 1];
  return next && next.relation === 'complement' && next.parent === index ? next : null;
}

const STOP = new Set(
  `said say says tell told more than also would could have been were was are that this which their from with into over after before about when while they them there here what who whom whose where other some such most many much very just only even still
  being will had has have his her its our your my the and but for not all any can may might one two three new year years day days week weeks month months time times people made make according between during against under through`.split(
    /\s+/u,
  ),
);

/** Stems of content words of a stretch; names whole and small. */
export function stemsOf(
  frame: Frame,
  from: number,
  to: number,
): { stems: string[]; numbers: string[]; quoted: string[] } {
  const stems = new Set<string>();
  const numbers: string[] = [];
  const quoted = new Set<string>();
  // "Russian" and "the Kremlin" count as "Russia" when reports are compared
  const groups = new Map(
    frame.names.flatMap((name) =>
      name.known && name.known.form !== 'media' && name.known.kind === 'state'
        ? [[name.from, name.known.group.toLowerCase()] as const]
        : [],
    ),
  );
  for (let at = from; at < to; at++) {
    const token = frame.tokens[at];
    if (!token || token.kind === 'mark' || token.kind === 'possessive' || frame.timed[at]) continue;
    if (token.kind === 'number') {
      numbers.push(token.text);
      continue;
    }
    const lower = token.lower;
    if (lower.length < 3 || STOP.has(lower) || ((frame.flags[at] ?? 0) !== 0 && lower.length < 7)) continue;
    const stem = groups.get(at) ?? stemOf(lower);
    stems.add(stem);
    if (frame.quoted[at]) quoted.add(stem);
  }
  return { stems: [...stems], numbers, quoted: [...quoted] };
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

/** The mentions that one sentence makes. */
export function extract(scene: Scene): Extracted {
  const { frame, sentence, clean, directory } = scene;
  const clauses = clausesOf(frame);
  const subjects: Memory['recent'][number][] = [];
  const subjectsOf: Subject[] = [];
  for (const clause of clauses) {
    let subject = subjectOf(frame, clause, directory, {
      ...scene.memory,
      recent: [...scene.memory.recent, ...subjects],
    });
    if (
      subject.uses.length === 0 &&
      !subject.pronoun &&
      subject.label === null &&
      clause.parent >= 0 &&
      clause.relation === 'coordinate'
    ) {
      subject = subjectsOf[clause.parent] ?? subject;
    }
    subjectsOf.push(subject);
    const named = subject.uses[0];
    if (named && (clause.relation === 'main' || clause.relation === 'coordinate')) {
      subjects.push({ use: named, sentence: scene.index, label: subject.label, head: subject.head });
    }
  }
  const owners = new Map<number, number>();
  for (const { at, expression } of scene.expressions) {
    if (!canDate(expression)) continue;
    const owner = ownerOf(frame, clauses, expression.start, expression.end);
    if (owner >= 0 && !owners.has(owner)) owners.set(owner, at);
  }
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  const made = new Map<number, Mention>();
  const question = QUESTION.test(clean.slice(sentence.start, sentence.end));
  for (const index of clauses.keys()) {
    const mention = question ? null : mentionOf(scene, clauses, index, subjectsOf, owners.get(index) ?? null);
    if (!mention) continue;
    made.set(index, mention);
    if (mention.expression !== null) taken.add(mention.expression);
  }
  for (const [index, mention] of made) if (!onlyTells(clauses, index, made)) mentions.push(mention);
  if (!question) mentions.push(...nominalMentions(scene, taken));
  return { mentions, subjects, reading: { sentence, frame, clauses, subjects: subjectsOf } };
}

/** "A blast killed nine people on Tuesday, the army said": the dated act is the news, not that it was told. */
function onlyTells(clauses: readonly Clause[], index: number, made: ReadonlyMap<number, Mention>): boolean {
  const clause = clauses[index];
  const mention = made.get(index);
  if (
    !clause ||
    !mention ||
    mention.kind !== 'statement' ||
    mention.expression !== null ||
    !clause.lemma?.clause
  )
    return false;
  for (const [other, told] of made) {
    if (other === index || told.expression === null || told.kind === 'statement' || told.clarity < 0.4)
      continue;
    if (
      clause.contentBefore
        ? other < index
        : clauses[other]?.parent === index && clauses[other]?.relation === 'complement'
    )
      return true;
  }
  return false;
}

function mentionOf(
  scene: Scene,
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
  expression: number | null,
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
    clause.link === 'until'
  )
    return null;
  const parent = clauses[clause.parent];
  const dated = expression !== null;
  const content = contentOf(clauses, index);
  const speech = verb.clause || verb.cue || verb.kind === 'statement';
  if ((subject.media || subject.generic) && verb.clause && content && !dated) return null;
  if (clause.relation === 'complement' && !dated) {
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
  if (clause.relation === 'relative' && !dated) return null;
  if (clause.tense === 'future' && !dated) return null;
  if (verb.stative && !dated) return null;
  if (
    clause.tense === 'present' &&
    !dated &&
    !(verb.cue && /^(?:say|warn|tell|urge|announce)$/u.test(verb.lemma))
  )
    return null;
  if (clause.tense === 'progressive' && !dated) return null;
  const named =
    subject.uses.length > 0 &&
    subject.uses.every((use) => {
      const entity = directory.byName(use.name);
      return entity !== undefined && entity.kind !== 'other' ? true : entity !== undefined && speech;
    });
  const ownSubject = clause.subjectTo > clause.subjectFrom;
  if (!ownSubject && !dated && clause.relation === 'coordinate') return null;
  if (!dated && !named && !scene.lead) return null;
  if (!dated && !named && speech) return null;
  if (subject.label === null && subject.uses.length === 0) return null;
  if (
    /^(?:nobody|none|no|nothing|neither|anyone|everyone|everything|something|someone|what|there)$/u.test(
      subject.head.toLowerCase(),
    )
  )
    return null;
  const earlier =
    (clause.tense === 'perfect' && !scene.lead) ||
    clause.relation === 'relative' ||
    (clause.tense !== 'future' && hasEarlier(frame, clause));
  if (
    clause.tense === 'perfect' &&
    !dated &&
    frame.tokens.slice(clause.groupFrom, clause.verb).some((token) => token.lower === 'long')
  )
    return null;
  const refers = refersBack(frame, clause);
  const name = subject.uses[0]?.name ?? subject.label ?? '';
  const subjectLength = Math.min(
    subject.label === null ? shortest(directory, name) : subject.label.length,
    44,
  );
  const predicate =
    refers || (subject.pronoun && subject.uses.length === 0)
      ? { text: '', clarity: 0 }
      : predicateOf(frame, {
          clause,
          plural: subject.plural && !(subject.uses.length === 1 && subject.label === null),
          room: TITLE_ROOM - 1 - subjectLength,
          content,
        });
  const from =
    clause.contentBefore || (index === 0 && clause.relation !== 'adverbial') ? 0 : clause.subjectFrom;
  const { stems, numbers, quoted } = stemsOf(
    frame,
    from,
    clause.relation === 'adverbial' ? commaAfter(frame, clause) : clause.to,
  );
  return {
    start: sentence.start,
    end: sentence.end,
    sentence: scene.index,
    kind:
      speech && !(verb.kind !== 'statement' && !content) ? 'statement' : kindOf(frame, clause, verb, subject),
    status: statusOf(clause, verb, subject),
    actors: subject.uses,
    label: subject.label,
    verb: {
      start: frame.tokens[clause.verb]?.start ?? sentence.start,
      end: frame.tokens[clause.verb]?.end ?? sentence.start,
    },
    lemma: verb.lemma,
    predicate: predicate.text,
    clarity:
      predicate.clarity *
      (subject.pronoun ? 0.9 : 1) *
      (clause.relation === 'relative' ? 0.5 : 1) *
      (verb.stative ? 0.4 : 1) *
      (subject.generic ? (speech && dated ? 0.6 : 0.9) : 1),
    stems,
    numbers,
    quoted,
    expression,
    telling: refers ? 'refers' : earlier ? 'earlier' : 'narrated',
    passing: clause.relation === 'adverbial' && !dated && !(speech && named),
    nominal: false,
    place: placeOf(frame, clause),
  };
}

/** End of a side clause: the first comma behind its verb. */
function commaAfter(frame: Frame, clause: Clause): number {
  for (let at = clause.verb + 1; at < clause.to; at++) if (frame.tokens[at]?.text === ',') return at;
  return clause.to;
}

/** Length of the shortest form under which a title can call an actor. */
function shortest(directory: Directory, name: string): number {
  return directory.byName(name)?.kind === 'person' ? surnameOf(name).length : name.length;
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
