/** Happenings told by a noun: "the explosion on April 20", "since the start of the strike in March 2019". */
import type { EventKind } from '../../model/timeline.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Mention, NameUse } from '../document.ts';
import { arranged } from './arranged.ts';
import { toldWithVerb } from './nominal-title.ts';
import { canDate } from './dating-owner.ts';
import { stemsOf } from '../grammar/stems.ts';
import type { Scene } from './scene.ts';
import type { Expression } from '../time/said.ts';
import { ADV, AUX, COORD, DET, MODAL, NEG, PREP, PRON, REL, SUBORD } from '../grammar/lexicon.ts';
import type { Token } from '../text/tokens.ts';

const BEGINNING = new Set(['start', 'beginning', 'outbreak', 'onset', 'launch', 'opening']);
const HELD = new Set(
  'election elections referendum summit meeting conference ceremony rally festival tournament championship final funeral wedding hearing vote runoff'.split(
    ' ',
  ),
);
const INSIDE = new Set(['of', 'in', 'on', 'at', 'near', 'against', 'between', 'off']);
/** Kinds whose undated mentions ("following the invasion of ...") are worth joining to a dated event. */
const RECALLED = new Set<EventKind>(['military', 'disaster', 'vote', 'death']);

/** What goes on for months has no day of its own. */
const LASTING = new Set(
  'war siege uprising revolt revolution rebellion operation hostilities pandemic epidemic outbreak drought famine crisis crackdown negotiations'.split(
    ' ',
  ),
);

/** Gatherings that sentences name as the place of what they tell: "at a White House ceremony for the new judges". */
const GATHERINGS = new Set('ceremony summit funeral rally festival wedding'.split(' '));
/** Longest phrase of what a gathering is for, in words. */
const PURPOSE = 13;

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly noun: number;
  readonly kind: EventKind;
  readonly beginning: boolean;
  /** Where a sentence's act takes place: "at a palace ceremony for the winners". */
  readonly gathering: boolean;
}

function closed(frame: Frame, at: number): boolean {
  const token = frame.tokens[at];
  if (!token || token.kind === 'mark' || frame.timed[at] || frame.quoted[at]) return true;
  return ((frame.flags[at] ?? 0) & (PREP | COORD | SUBORD | REL | AUX | MODAL | PRON | NEG)) !== 0;
}

/** The noun phrase around an event noun, its complements included. */
function phraseAt(frame: Frame, noun: number, kind: EventKind): Phrase {
  const { tokens, flags } = frame;
  let from = noun;
  while (from > 0 && !closed(frame, from - 1)) {
    const before = tokens[from - 1] as Token;
    const form = before.cap ? undefined : before.form;
    if (form && (form.past || form.third) && !form.ing && noun - from > 0) break;
    if (form && (form.past || form.third) && !/(?:ed|en)$/u.test(before.lower)) break;
    from--;
    if (((flags[from] ?? 0) & DET) !== 0 && before.lower !== 'two' && before.lower !== 'three') break;
  }
  let to = noun + 1;
  while (to < tokens.length && to - noun < 12) {
    const token = tokens[to] as Token;
    if (INSIDE.has(token.lower) && !closed(frame, to + 1)) {
      let end = to + 1;
      while (end < tokens.length && !closed(frame, end) && end - to < 7) {
        const form = tokens[end]?.cap ? undefined : tokens[end]?.form;
        if (form && (form.past || form.third) && end > to + 1) break;
        end++;
      }
      if (end === to + 1) break;
      to = end;
    } else break;
  }
  let beginning = false;
  // "the start of the strike": the phrase is the strike's, the start is told by the verb
  if (BEGINNING.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of') {
    for (let at = noun + 2; at < to; at++) {
      const inner = tokens[at]?.event;
      if (!inner || BEGINNING.has(tokens[at]?.lower ?? '')) continue;
      beginning = true;
      return { from: noun + 2, to, noun: at, kind: inner, beginning, gathering: false };
    }
  }
  return { from, to, noun, kind, beginning, gathering: false };
}

/** A gathering with what it is held for; other phrases as they are. */
function gatheringAt(frame: Frame, phrase: Phrase): Phrase {
  const { tokens } = frame;
  const before = tokens[phrase.from - 1]?.lower ?? '';
  if (!GATHERINGS.has(tokens[phrase.noun]?.lower ?? '') || !/^(?:at|during)$/u.test(before)) return phrase;
  const next = tokens[phrase.noun + 1];
  if (!/^(?:for|to|honou?ring|marking|welcoming|celebrating)$/u.test(next?.lower ?? '')) return phrase;
  let to = phrase.noun + 1;
  const ends = (at: number): boolean =>
    tokens[at]?.kind === 'mark' ||
    frame.timed[at] === true ||
    ((frame.flags[at] ?? 0) & (REL | SUBORD | AUX | MODAL)) !== 0;
  while (to < tokens.length && to - phrase.noun <= PURPOSE && !ends(to)) to++;
  return { ...phrase, to, gathering: true };
}

/** "the death last Thursday of a baby boy": whose it was stands behind the day. */
function beyondTime(frame: Frame, phrase: Phrase): Phrase {
  const { tokens, timed, flags } = frame;
  let to = phrase.noun + 1;
  if (phrase.to !== to || phrase.gathering) return phrase;
  if (((flags[to] ?? 0) & PREP) !== 0 && timed[to + 1]) to++;
  const day = to;
  while (timed[to]) to++;
  if (to === day || tokens[to]?.lower !== 'of') return phrase;
  to++;
  const from = to;
  while (to < tokens.length && !closed(frame, to) && to - from < 7) {
    const form = tokens[to]?.cap ? undefined : tokens[to]?.form;
    if (form && (form.past || form.third) && to > from + 1) break;
    to++;
  }
  return to > from ? { ...phrase, to } : phrase;
}

function textOf(frame: Frame, phrase: Phrase): string {
  const words: string[] = [];
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = frame.tokens[at] as Token;
    if (frame.timed[at]) continue;
    if (at === phrase.from && /^(?:the|a|an|this|that|its|his|her|their|our)$/u.test(token.lower)) continue;
    if (token.kind === 'possessive' && words.length === 0) continue;
    if (token.start === frame.tokens[at - 1]?.end && words.length > 0)
      words.push((words.pop() ?? '') + token.text);
    else words.push(token.text);
  }
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function predicate(frame: Frame, phrase: Phrase): string {
  const noun = frame.tokens[phrase.noun]?.lower ?? '';
  const plural = noun.endsWith('s') && noun !== 'crisis';
  if (phrase.beginning) return plural ? 'begin' : 'begins';
  if (HELD.has(noun) || phrase.gathering) return plural ? 'are held' : 'is held';
  return '';
}

/** Mentions by nouns. `taken` are the expressions that already date an act of the sentence. */
export function nominalMentions(scene: Scene, taken: ReadonlySet<number>): Mention[] {
  const { frame, sentence } = scene;
  const mentions: Mention[] = [];
  let last = -1;
  for (let at = 0; at < frame.tokens.length; at++) {
    const token = frame.tokens[at] as Token;
    if (at < last || token.cap || token.kind !== 'word' || frame.quoted[at]) continue;
    const kind = token.event;
    if (
      !kind ||
      ((frame.flags[at - 1] ?? 0) & (AUX | MODAL | ADV)) !== 0 ||
      frame.tokens[at - 1]?.lower === 'to'
    )
      continue;
    const phrase = beyondTime(frame, gatheringAt(frame, phraseAt(frame, at, kind)));
    last = phrase.to;
    const coming = arranged(scene, phrase, textOf(frame, phrase), taken);
    if (coming) {
      mentions.push(coming);
      continue;
    }
    const expression = dateOf(scene, phrase, taken);
    const definite = /^(?:the|its|his|their)$/u.test(frame.tokens[phrase.from]?.lower ?? '');
    const named = frame.names.some((name) => name.from >= phrase.from && name.to <= phrase.to);
    const gathering = expression === null && phrase.gathering;
    if (expression === null && countedOf(frame, phrase)) continue;
    if (expression === null && !gathering && !(RECALLED.has(phrase.kind) && named && definite)) continue;
    // "last Tuesday's earthquake": of whichever the others tell
    const bare = expression !== null && !named;
    if (bare && !RECALLED.has(phrase.kind)) continue;
    const actors = ownersOf(scene, phrase);
    const { stems, numbers, quoted } = stemsOf(frame, phrase.from, phrase.to);
    if (stems.length < (bare ? 1 : 2)) continue;
    const plain = predicate(frame, phrase);
    const verbal = plain === '' ? toldWithVerb(frame, phrase) : null;
    const label = verbal?.label ?? textOf(frame, phrase);
    const told = verbal?.predicate ?? plain;
    const verbs = frame.tokens
      .slice(phrase.noun + 1, phrase.to)
      .some((word) => !word.cap && word.form?.past === true);
    const readable =
      (!verbs || (gathering && frame.tokens[phrase.noun + 1]?.lower === 'for')) &&
      /^[\p{L}\p{N}]/u.test(label) &&
      !/[()`"“”]/u.test(label) &&
      `${label} ${told}`.length >= 10 &&
      `${label} ${told}`.length <= 78;
    mentions.push({
      start: sentence.start,
      end: sentence.end,
      sentence: scene.index,
      kind: phrase.kind,
      status: 'happened',
      actors,
      label,
      verb: { start: token.start, end: token.end },
      lemma: token.lower,
      predicate: told,
      // a noun alone is no title: its event is titled by a report that tells it with a verb
      clarity: readable && told !== '' && !bare ? (phrase.beginning ? 0.55 : 0.45) : 0,
      stems,
      numbers,
      quoted,
      expression,
      telling: gathering ? 'narrated' : 'earlier',
      passing: bare || (expression === null && !(gathering && actors.length > 0)),
      nominal: true,
      place: null,
    });
  }
  return mentions;
}

/** "The death toll from the collapse rose": what is told is another matter, of a later day. */
function countedOf({ tokens, flags }: Frame, { from }: Phrase): boolean {
  return ((flags[from - 1] ?? 0) & PREP) !== 0 && /^tolls?$/u.test(tokens[from - 2]?.lower ?? '');
}

/** The state whose act the noun is: "the Russian offensive", "a Kremlin ceremony". */
function ownersOf(scene: Scene, phrase: Phrase): NameUse[] {
  if (phrase.kind !== 'military' && phrase.kind !== 'vote' && !phrase.gathering) return [];
  const name = scene.frame.names.find(
    (one) =>
      one.from >= phrase.from &&
      one.to <= phrase.noun &&
      one.known !== null &&
      (one.known.kind === 'state' || (phrase.gathering && one.known.form !== 'media')),
  );
  const entity = name ? scene.directory.entityOf(name) : null;
  return name && entity ? [{ start: name.start, end: name.end, name: entity.name }] : [];
}

function pointsAtDay({ said }: Expression): boolean {
  return (
    said.kind === 'weekday' ||
    said.kind === 'day' ||
    said.kind === 'part' ||
    said.kind === 'clock' ||
    (said.kind === 'date' && said.day !== null)
  );
}

/** The free expression that stands in or right beside the phrase. */
function dateOf(scene: Scene, phrase: Phrase, taken: ReadonlySet<number>): number | null {
  const { tokens } = scene.frame;
  const lasting = LASTING.has(tokens[phrase.noun]?.lower ?? '') && !phrase.beginning;
  const [start, end] = [tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0];
  for (const { at, expression } of scene.expressions) {
    if (taken.has(at) || !canDate(expression)) continue;
    // "fired a missile in the civil war on Sunday": the day is the verb's
    if (lasting && pointsAtDay(expression)) continue;
    if (expression.start >= start && expression.end <= end && expression.start > start) return at;
    if (expression.start >= end && expression.start - end <= 5) {
      const between = scene.clean.slice(end, expression.start).trim();
      const words = scene.clean.slice(expression.start, expression.end);
      if (
        /^(?:on|in|at|of|during|in early|in late)$/u.test(between) ||
        (between === '' && /^(?:last|this|earlier|on|in)\b/u.test(words))
      )
        return at;
    }
    if (expression.end <= start && start - expression.end <= 3) {
      const between = scene.clean.slice(expression.end, start).trim();
      if (/^['’]s?$/u.test(between)) return at;
      if (between === '' && tokens[phrase.from]?.kind === 'possessive') return at;
    }
  }
  return null;
}
