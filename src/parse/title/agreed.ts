/** Whether a title's verb is of the number of its subject, and its pronouns of somebody that it names. */
import { COUNTS, pluralNoun } from '../extract/label.ts';
import { AUX, COORD, MODAL, PREP, REL, SUBORD, eventNoun, verbForm } from '../grammar/lexicon.ts';
import type { Token } from '../text/tokens.ts';

export function agreed(tokens: readonly Token[], verb: number): boolean {
  const many = numberOf(tokens, verb);
  const word = tokens[verb] as Token;
  const form = verbForm(word.lower);
  const third = /^(?:is|has|does)$/u.test(word.lower) || (form?.third === true && !form.base);
  if (many === true && third) return false;
  if (many === null && ofMany(tokens, verb) && oneAlone(tokens, verb)) return false;
  return !strangers(tokens, verb, many);
}

/** Whether a verb can only be of many: "are held", "land in Turku". */
function ofMany(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb] as Token;
  if (/^(?:are|have|do)$/u.test(lower)) return true;
  const form = verbForm(lower);
  return form?.base === true && !form.third && !form.past;
}

/** Nouns in the singular that may have a verb of many. */
const COLLECTIVE =
  /^(?:people|police|staff|team|crew|family|couple|pair|trio|duo|crowd|group|gang|mob|majority|minority|half|third|quarter|rest|most|some|many|more|all|both|others|dead|wounded|injured|sick|poor|rich|elderly|young|old|homeless|unemployed|public|media|data|cattle|aircraft|fish|sheep|deer|salmon|trout|squid|shrimp|bacteria|criteria|phenomena|alumni|larvae|fungi|youth|men|women|children|feet|teeth|mice|geese|lice|oxen|board|committee|council|government|cabinet|company|firm|bank|club|party|union|band|orchestra|choir|jury|army|navy|opposition|leadership|management|squad|side|audience|press|clergy|gentry|elite|class|generation|number|total|percent|personnel|folk|kin|offspring|livestock|poultry|swine|vermin|infantry|cavalry|artillery|militia|coalition|alliance|quartet|quintet|ministry|agency|university|school|hospital|parliament|senate|court|faculty|electorate|workforce|population|troupe|chain|airline|retailer|lender|maker|producer|dozen|hundred|thousand|million|handful|host|series|species|remainder|lot|range|variety|array|string|spate|bunch|cluster|wave|flock|herd|pack|swarm)$/u;

/** Where the noun of a subject ends, before what tells more of it: "the union | representing pilots", "talks | between the two". */
function nounEnd(tokens: readonly Token[], verb: number): number {
  let to = 1;
  while (
    to < verb &&
    ((tokens[to]?.classes ?? 0) & PREP) === 0 &&
    !(tokens[to]?.form?.ing === true && to + 1 < verb)
  )
    to++;
  return to;
}

/** Whether the subject is one thing: a small noun of one, with what stands before it, that no list or clause breaks. */
function oneAlone(tokens: readonly Token[], verb: number): boolean {
  const to = nounEnd(tokens, verb);
  const head = tokens[to - 1] as Token;
  if (
    tokens
      .slice(0, verb)
      .some(
        ({ kind, classes, lower }) =>
          kind !== 'word' ||
          (classes & (COORD | REL | SUBORD)) !== 0 ||
          COLLECTIVE.test(lower) ||
          COUNTS.has(lower),
      ) ||
    // "forces loyal to the king": the plural is not the last word
    tokens.slice(0, to).some(({ lower }) => pluralNoun(lower))
  )
    return false;
  return (
    (!head.cap || to === 1) &&
    head.classes === 0 &&
    /[^s]$/u.test(head.lower) &&
    !pluralNoun(head.lower) &&
    !/(?:ese|ish|ch|i)$/u.test(head.lower) &&
    (to > 1 || eventNoun(head.lower) !== undefined)
  );
}

/** Whether the subject is more than one; null where its form does not tell. */
function numberOf(tokens: readonly Token[], verb: number): boolean | null {
  const to = nounEnd(tokens, verb);
  const [first, head] = [tokens[0] as Token, tokens[to - 1] as Token];
  if (
    tokens
      .slice(0, verb)
      .some(({ kind, classes }) => (classes & (COORD | REL | SUBORD)) !== 0 || kind === 'mark')
  )
    return null;
  if (/^(?:one|each|number|group|series|none|half|that)$/u.test(first.lower)) return null;
  if (/^(?:hundreds|thousands|dozens|scores|tens|millions)$/u.test(first.lower)) return true;
  // "10,000 to 15,000 people"
  if (head.kind === 'number' && tokens[to]?.lower === 'to' && pluralNoun(tokens[verb - 1]?.lower ?? ''))
    return true;
  if (head.kind !== 'word') return null;
  if (to === 1)
    return eventNoun(head.lower.replace(/s$/u, '')) !== undefined &&
      /[^s]s$/u.test(head.lower) &&
      pluralNoun(head.lower)
      ? true
      : null;
  if (head.cap || head.form?.past) return null;
  return pluralNoun(head.lower) &&
    !/^(?:dollars|pounds|euros|percent|miles|kilometres|kilometers|years|points)$/u.test(head.lower)
    ? true
    : null;
}

/** "kills them both", "gathers around its offices": a pronoun of which the title does not tell whom it means. */
function strangers(tokens: readonly Token[], verb: number, many: boolean | null): boolean {
  for (let at = verb + 1; at < tokens.length; at++) {
    const { lower, kind, classes } = tokens[at] as Token;
    if (kind === 'mark' && /^[“"]$/u.test(tokens[at]?.text ?? '')) return false;
    // behind a noun, a second verb or a link it may mean somebody told of there
    if ((classes & (AUX | MODAL | REL | SUBORD)) !== 0) return false;
    if (lower === 'they' || (lower === 'it' && subjectAt(tokens, at))) return false;
    if (lower === 'them' && (at - verb < 3 || lastWord(tokens, at))) return true;
    if (lower === 'it' && ((tokens[at - 1]?.classes ?? 0) & PREP) !== 0 && at - verb < 4) return true;
    // "buys it for a symbolic sum", but "makes it easier to"
    if (
      lower === 'it' &&
      at === verb + 1 &&
      (at === tokens.length - 1 || ((tokens[at + 1]?.classes ?? 0) & PREP) !== 0)
    )
      return true;
    if (lower === 'its' && many === true && noNounBetween(tokens, verb, at)) return true;
    if (/^(?:his|her|my|our|your)$/u.test(lower) && many === true && noNounBetween(tokens, verb, at))
      return true;
    if ((classes === 0 && kind === 'word' && at > verb + 1 && tokens[at]?.cap) || lower === 'to')
      return false;
  }
  return false;
}

/** "says it plans", "makes it possible", "leaves it up to": no thing acted upon. */
function subjectAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return (
    (next.classes & (AUX | MODAL)) !== 0 ||
    next.form?.past === true ||
    next.form?.third === true ||
    /^(?:possible|impossible|clear|easier|harder|difficult|illegal|legal|likely|up|easy|necessary|plain|certain)$/u.test(
      next.lower,
    )
  );
}

const lastWord = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1).every(({ kind, lower }) => kind === 'mark' || lower === 'both' || lower === 'all');

function noNounBetween(tokens: readonly Token[], verb: number, at: number): boolean {
  return tokens.slice(verb + 1, at).every(({ classes, kind }) => kind === 'word' && classes !== 0);
}
