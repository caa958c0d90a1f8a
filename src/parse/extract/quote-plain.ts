/** Who speaks by the bare form beside the marks, where no clause of speech was read: `“...,” Ruiz deadpanned`, `the memo describes him as “...”`. */
import type { Span } from '../../model/text.ts';
import type { Reading, Source } from './attribution.ts';
import type { Frame } from '../grammar/frame.ts';
import { ADV, AUX, COORD, DET, MODAL, NEG, PREP, PRON, REL, SUBORD, verbForm } from '../grammar/lexicon.ts';
import { tokenAt, wordsBeside } from './quote-beside.ts';
import { BODY_NOUNS, GENERIC_SOURCES, ROLE_NOUNS } from '../words/roles.ts';
import { isSpeaking, speaksWith } from '../words/speaking.ts';
import { GROUP_NOUN, isAgent, TEXT_NOUN } from '../words/voices.ts';

/** Longest subject, and longest apposition between it and its verb, in words. */
const LONGEST = 8;
const PERSONAL = /^(?:he|she|they|i|we)$/u;

const spanOf = (frame: Frame, at: number): Span => ({
  start: frame.tokens[at]?.start ?? 0,
  end: frame.tokens[at]?.end ?? 0,
});

/** A verb in the past or third person by its form alone. */
function looksTold(frame: Frame, at: number): boolean {
  const token = frame.tokens[at];
  if (token?.kind !== 'word' || token.cap) return false;
  if (((frame.flags[at] ?? 0) & (PREP | COORD | SUBORD | REL | AUX | MODAL | DET | PRON | ADV)) !== 0)
    return false;
  const form = verbForm(token.lower);
  return form ? form.past || form.third : isSpeaking(token.lower) || /\p{L}{2}ed$/u.test(token.lower);
}

function told(frame: Frame, at: number): boolean {
  const lower = frame.tokens[at]?.lower ?? '';
  if (frame.tokens[at]?.kind !== 'word' || frame.tokens[at]?.cap) return false;
  const form = verbForm(lower);
  return (
    isSpeaking(lower) ||
    speaksWith(lower, frame.tokens[at + 1]?.lower ?? '') ||
    (form?.verb.cue === true && (form.past || form.third))
  );
}

/** Who stands at `from`: a name with its office before it, a pronoun, or a noun with its article. `to` is the token behind. */
function who(
  frame: Frame,
  from: number,
  tells: (at: number) => boolean,
): { readonly to: number; source: (cue: Span) => Source | null } | null {
  const { tokens, names, flags } = frame;
  const name = names.find((one) => one.head === from || one.from === from);
  if (name && tokens[name.to]?.kind !== 'possessive') {
    if (name.known?.form === 'seat') return null;
    const source = (cue: Span): Source => ({
      speaker: { start: name.start, end: name.end, name: name.text },
      cue,
    });
    return name.kind === 'role'
      ? { to: name.to, source: (cue) => wordsBeside(frame, from, name.to, cue) }
      : { to: name.to, source };
  }
  if (PERSONAL.test(tokens[from]?.lower ?? ''))
    return { to: from + 1, source: (cue) => wordsBeside(frame, from, from + 1, cue) };
  const owned = name !== undefined;
  const article =
    ((flags[from] ?? 0) & DET) !== 0 || /^(?:one|another|my|our)$/u.test(tokens[from]?.lower ?? '');
  if (!owned && !article) return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST); at++) {
    const flag = flags[at] ?? 0;
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'possessive' && token?.text !== '-') return null;
    if ((flag & (COORD | SUBORD | REL | AUX | MODAL)) !== 0) return null;
    if (tells(at) && at > from + (owned ? 1 : 0)) {
      const inner = names.findLast((one) => one.from > from && one.to === at && one.kind === 'person');
      return inner && !owned
        ? {
            to: at,
            source: (cue) => ({ speaker: { start: inner.start, end: inner.end, name: inner.text }, cue }),
          }
        : { to: at, source: (cue) => wordsBeside(frame, from, at, cue) };
    }
  }
  return null;
}

/** Past an apposition between commas: `Mary Quint, 44, of Leeds, laughed`. */
function pastApposition({ tokens, quoted }: Frame, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  let close = -1;
  for (let k = at + 1; k < Math.min(tokens.length, at + 14) && !quoted[k]; k++)
    if (tokens[k]?.text === ',') close = k;
  return close < 0 ? at : close + 1;
}

const adverb = ({ tokens, flags }: Frame, at: number): boolean =>
  ((flags[at] ?? 0) & ADV) !== 0 || /\p{L}{2}ly$/u.test(tokens[at]?.lower ?? '');

/**
 * `“...,” Ruiz deadpanned`, `“...?” quipped the mayor`, `“...,” he shot back`: behind a sentence of speech that ends in a comma any verb
 * tells of it; elsewhere one that tells how words are spoken.
 */
export function plainBehind(clean: string, reading: Reading, span: Span): Source | null {
  const { frame, sentence } = reading;
  const from = tokenAt(frame, span.end);
  const inner = clean[span.end - 2] ?? '';
  const comma = inner === ',' || frame.tokens[from]?.text === ',';
  if (from >= frame.tokens.length || (!comma && !/[?!—–…-]/u.test(inner))) return null;
  const whole = comma && clean.slice(sentence.start, Math.max(sentence.start, span.start)).trim().length <= 1;
  const tells = (at: number): boolean => (whole ? looksTold(frame, at) || told(frame, at) : told(frame, at));
  const first = frame.tokens[from]?.text === ',' ? from + 1 : from;
  const speaker = who(frame, first, tells);
  if (speaker) {
    let verb = speaker.to;
    if (frame.tokens[verb]?.text === ',') verb = pastApposition(frame, verb);
    while (adverb(frame, verb) && verb < speaker.to + LONGEST) verb++;
    if (!tells(verb) || ((frame.flags[verb] ?? 0) & NEG) !== 0) return null;
    return speaker.source(spanOf(frame, verb));
  }
  if (!tells(first)) return null;
  let behind = first + 1;
  if (speaksWith(frame.tokens[first]?.lower ?? '', frame.tokens[behind]?.lower ?? '')) behind++;
  const name = frame.names.find((one) => one.head === behind || one.from === behind);
  // "said another": somebody else than the one before
  if (!name && /^(?:another|one|others)$/u.test(frame.tokens[behind]?.lower ?? '')) {
    const mark = frame.tokens[behind + 1];
    return !mark || mark.kind === 'mark'
      ? wordsBeside(frame, behind, behind + 1, spanOf(frame, first))
      : null;
  }
  if (!name) return null;
  return name.kind === 'role'
    ? wordsBeside(frame, behind, name.to, spanOf(frame, first))
    : { speaker: { start: name.start, end: name.end, name: name.text }, cue: spanOf(frame, first) };
}

/** Verbs that lead to words in marks by "as" or with an object alone: "describes him as “...”", "calls the plan “...”". */
const AS =
  /^(?:describe[ds]?|characteri[sz]e[ds]?|portray(?:s|ed)|denounce[ds]?|dismisse[ds]|deride[ds]?|decrie[ds]|hail(?:s|ed)|praise[ds]?|ridicule[ds]?|slam(?:s|med)|mock(?:s|ed)|blast(?:s|ed)|assail(?:s|ed)|brand(?:s|ed)|condemn(?:s|ed)|label(?:s|l?ed)|referred|refers)$/u;
const NAMES = /^(?:call(?:s|ed)|term(?:s|ed)|dub(?:s|bed)|label(?:s|l?ed)|brand(?:s|ed)|deem(?:s|ed))$/u;

/** Whether the words between a verb and the opening mark have it lead to them. */
function leads(frame: Frame, verb: number, to: number): boolean {
  const { tokens, flags } = frame;
  const lower = tokens[verb]?.lower ?? '';
  let at = verb + 1;
  if (speaksWith(lower, tokens[at]?.lower ?? '')) at++;
  while (at < to && adverb(frame, at)) at++;
  if (at === to && (told(frame, verb) || NAMES.test(lower))) return true;
  if (at === to - 1 && /^[,:]$/u.test(tokens[at]?.text ?? '') && told(frame, verb)) return true;
  if (AS.test(lower) || NAMES.test(lower)) {
    if (tokens[to - 1]?.lower === 'as' || (tokens[to - 2]?.lower === 'as' && (flags[to - 1] ?? 0) & DET))
      return true;
    if (!NAMES.test(lower) || to - at > LONGEST) return false;
    for (let k = at; k < to; k++)
      if (tokens[k]?.kind === 'mark' || verbForm(tokens[k]?.lower ?? '')?.past) return false;
    return true;
  }
  if (!told(frame, verb)) return false;
  // "said, flatly, that ...", "said on Monday that ...", "said the plan was"
  for (let k = at; k < Math.min(to, at + LONGEST); k++) {
    if (tokens[k]?.lower === 'that') return true;
    if (tokens[k]?.kind === 'mark') return false;
  }
  return verbForm(lower)?.verb.clause === true && to - at <= LONGEST;
}

/** `the memo describes him as “...”`, `what officials call “...”`, `Another said flatly: “...”`: the nearest bare verb before the marks. */
export function plainBefore(reading: Reading, span: Span): Source | null {
  const { frame, clauses } = reading;
  const { tokens, flags, names } = frame;
  const to = tokenAt(frame, span.start);
  for (let at = to - 1; at > Math.max(0, to - 20); at--) {
    const token = tokens[at];
    if (!token || frame.quoted[at] || (/^[;:]$/u.test(token.text) && at < to - 1)) return null;
    const own = clauses.find(({ verb }) => verb === at);
    const more = speaksWith(token.lower, tokens[at + 1]?.lower ?? '');
    if (token.kind !== 'word' || token.cap || (own && !labels(frame, at) && !more)) continue;
    const plural = /^(?:call|describe|term)$/u.test(token.lower);
    if (!plural && !looksTold(frame, at) && !told(frame, at)) continue;
    if (!leads(frame, at, to)) continue;
    let end = at;
    while (end > 0 && (adverb(frame, end - 1) || /^(?:has|have|had)$/u.test(tokens[end - 1]?.lower ?? '')))
      end--;
    if (((flags[end - 1] ?? 0) & (AUX | MODAL | NEG | PREP | COORD)) !== 0) return null;
    const cue = spanOf(frame, at);
    const bare = labels(frame, at) && (at === to - 1 || tokens[at + 1]?.lower === 'as');
    const name = names.find((one) => one.to === end || one.tail === end);
    if (name && name.kind !== 'role') {
      if (plural && !/s$/u.test(name.text)) return null;
      // "a man called “the Fox”" is called so, "a plan that Ruiz called “a mess”" not
      if (bare && !linkBefore(frame, name.head)) return null;
      return ((flags[name.head - 1] ?? 0) & PREP) !== 0
        ? null
        : { speaker: { start: name.start, end: name.end, name: name.text }, cue };
    }
    const last = tokens[end - 1]?.lower ?? '';
    // a pronoun that the clause reads as the end of a longer subject
    const alone = PERSONAL.test(last) && (!own || own.subjectTo - own.subjectFrom > 1);
    if (alone || /^(?:another|others|one|it|critics|some)$/u.test(last))
      return wordsBeside(frame, end - 1, end, cue);
    if (last === ',') return beforeRelative(frame, end - 1, cue);
    // "an ad that calls Ruiz “...”"
    if (/^(?:that|which)$/u.test(last)) return voiceBefore(frame, end - 1, cue);
    const voice = voiceBefore(frame, end, cue);
    return voice && (!bare || linkBefore(frame, tokenAt(frame, voice.speaker.start))) ? voice : null;
  }
  return null;
}

/** `what officials call`, `a plan that Ruiz called`, `a plan Ruiz called`: what is named so stands before who names it. */
function linkBefore({ tokens, flags }: Frame, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind !== 'word') return false;
  if (/^(?:what|that|which|whom)$/u.test(before.lower)) return true;
  return (
    ((flags[at - 1] ?? 0) & (PREP | COORD | SUBORD | REL | AUX | MODAL | DET | PRON | ADV)) === 0 &&
    !before.cap &&
    !verbForm(before.lower)?.past
  );
}

/** `The actress Ana Ruiz, who has played in six of them, says`: the name that the relative clause tells of. */
function beforeRelative(frame: Frame, close: number, cue: Span): Source | null {
  const { names, tokens } = frame;
  // "His opponent, Ana Ruiz, calls it"
  const opposed = names.find((one) => one.to === close && tokens[one.head - 1]?.text === ',');
  if (opposed && opposed.kind !== 'role' && !opposed.known)
    return { speaker: { start: opposed.start, end: opposed.end, name: opposed.text }, cue };
  const name = names.findLast(
    (one) =>
      one.to < close - 1 &&
      tokens[one.to]?.text === ',' &&
      /^(?:who|whose)$/u.test(tokens[one.to + 1]?.lower ?? ''),
  );
  if (!name) {
    // "The memo, which was found in May, warns that"
    let which = close - 1;
    while (which > 1 && tokens[which]?.kind !== 'mark') which--;
    return tokens[which + 1]?.lower === 'which' ? voiceBefore(frame, which, cue) : null;
  }
  if (name.kind === 'role' || name.known) return null;
  for (let at = name.to + 1; at < close; at++) if (tokens[at]?.text === ',') return null;
  return { speaker: { start: name.start, end: name.end, name: name.text }, cue };
}

/** "a man called “the Fox”": called so by nobody in particular, unless a link tells whose words they are: "what Ruiz called". */
export function calledSo(frame: Frame, verb: number, to: number): boolean {
  if (verb !== to - 1 || !NAMES.test(frame.tokens[verb]?.lower ?? '')) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST); at--) {
    if (/^(?:what|that|which|whom)$/u.test(frame.tokens[at]?.lower ?? '')) return false;
    const name = frame.names.find((one) => one.to === verb && one.head === at);
    if ((name || PERSONAL.test(frame.tokens[at]?.lower ?? '')) && linkBefore(frame, at)) return false;
  }
  return true;
}

/** "describes", "calls" and the like lead to what is in marks whatever clause they stand in. */
const labels = (frame: Frame, at: number): boolean =>
  AS.test(frame.tokens[at]?.lower ?? '') || NAMES.test(frame.tokens[at]?.lower ?? '');

/** `the administration`, `an internal memo`, `Moody's`: up to four words with an article that can speak, right before the verb. */
function voiceBefore(frame: Frame, end: number, cue: Span): Source | null {
  const { tokens, flags, names } = frame;
  const head = tokens[end - 1];
  if (head?.kind === 'possessive') {
    const name = names.find((one) => one.to === end - 1);
    return name ? wordsBeside(frame, name.head, end, cue) : null;
  }
  const lower = head?.lower ?? '';
  const single = lower.replace(/s$/u, '');
  const speaks =
    [lower, single].some((one) => ROLE_NOUNS.has(one) || GENERIC_SOURCES.has(one) || BODY_NOUNS.has(one)) ||
    TEXT_NOUN.test(lower) ||
    GROUP_NOUN.test(lower) ||
    isAgent(single);
  if (!head || head.kind !== 'word' || !speaks) return null;
  for (let from = end - 1; from >= Math.max(0, end - 5); from--) {
    const flag = flags[from] ?? 0;
    if ((flag & DET) !== 0) return wordsBeside(frame, from, end, cue);
    if (tokens[from]?.kind !== 'word' || (flag & (PREP | COORD | SUBORD | REL | AUX | PRON)) !== 0)
      return null;
  }
  return null;
}
