/** What an editor would strike in a title, as far as a program can tell without reading the news: used by the title bench and its test. */
import {
  ADV,
  AUX,
  COORD,
  DET,
  MODAL,
  PREP,
  PRON,
  REL,
  SUBORD,
  classesOf,
  stemOf,
  verbForm,
} from '../src/parse/grammar/lexicon.ts';
import { regularForm } from '../src/parse/grammar/regular.ts';
import { tokenize, type Token } from '../src/parse/text/tokens.ts';

export { parse } from '../src/parse/index.ts';
export { NO_SETTINGS } from '../src/model/settings.ts';

const LONGEST = 80;
/** Small words that may close a sentence. */
const CLOSING =
  /^(?:him|her|them|it|us|up|down|out|off|over|back|away|in|on|home|that|more|most|all|both|here|there|abroad|again|together|apart|ahead|overseas|two|three|four|five|six|seven|eight|nine|ten|one|dozens|hundreds|thousands|millions|first|behind|around|through|aside|elsewhere|twice|once|further|long|too|much)$/u;
const FINITE_AUX =
  /^(?:is|are|has|have|does|do|will|can|may|must|won't|isn't|aren't|doesn't|don't|cannot|can't|should|could|would|might)$/u;

/** Words that a headline lends: its verb of saying, whom a bare number counts, the verb of what a sentence tells with a noun. */
const LENT = /^(?:say|says|people|held|begins?|hits?)$/u;

/** A word without the endings of number, person and tense. */
function baseOf(lower: string): string {
  return (
    (verbForm(lower) ?? regularForm(lower))?.verb.lemma ??
    (/[^s]s$/u.test(lower) ? lower.slice(0, -1) : lower)
  );
}

/** The faults of a title made from the cited sentences, each in a few words. Empty for a sound one. */
export function faultsOf(title: string, quotes: readonly string[]): string[] {
  const faults: string[] = [];
  const tokens = tokenize(title, 0, title.length);
  const words = tokens.filter((token) => token.kind === 'word');
  const [first] = tokens;
  const last = tokens.findLast((token) => token.kind !== 'mark');
  if (title.length > LONGEST) faults.push('longer than 80 characters');
  if (!first || !last) return [...faults, 'empty'];
  if (!/^[\p{Lu}\d$£€]/u.test(title) && !/^\p{Ll}\p{Lu}/u.test(title))
    faults.push('does not begin with a capital');
  const opening = classesOf(first.lower);
  if ((opening & PRON) !== 0 && (opening & DET) === 0 && first.text !== 'US')
    faults.push('opens with a pronoun');
  if ((opening & (COORD | SUBORD | REL)) !== 0 && (opening & PREP) === 0) faults.push('opens with a link');
  if (
    !last.cap &&
    !CLOSING.test(last.lower) &&
    (classesOf(last.lower) & (DET | PREP | COORD | SUBORD | REL | AUX | MODAL)) !== 0
  )
    faults.push('ends in a small word');
  const verb = finiteAt(tokens);
  if (verb < 0) faults.push('no finite verb');
  else if (/^(?:say|says)$/u.test(tokens[verb]?.lower ?? '') && !told(tokens, verb))
    faults.push('says without a clause');
  if (
    tokens.slice(0, Math.max(verb, 0)).some((token) => token.text === ',' || token.text === ';') &&
    !/ and | or /u.test(title)
  )
    faults.push('comma in the subject');
  for (const [at, token] of tokens.entries())
    if (
      at > 0 &&
      /^(?:The|A|An|But|And|It|He|She|They|We|In|On|At|As|This|These|When|If)$/u.test(token.text) &&
      tokens[at - 1]?.kind === 'word' &&
      !tokens[at + 1]?.cap
    )
      faults.push('two sentences in one');
  if (/\s{2}|\s[,.;:]|^['’,.;:-]|[,;:–—-]$|[[\]{}|<>`\\]/u.test(title)) faults.push('broken marks');
  if (title.split('“').length !== title.split('”').length || title.split('"').length % 2 === 0)
    faults.push('unbalanced quotation marks');
  if (title.split('(').length !== title.split(')').length) faults.push('unbalanced brackets');
  const known = new Set(
    quotes.flatMap((quote) =>
      tokenize(quote, 0, quote.length).flatMap((token) => [baseOf(token.lower), stemOf(token.lower)]),
    ),
  );
  const foreign = words.filter(
    (token) =>
      classesOf(token.lower) === 0 &&
      !token.cap &&
      !LENT.test(token.lower) &&
      !known.has(baseOf(token.lower)) &&
      !known.has(stemOf(token.lower)),
  );
  if (foreign.length > 0)
    faults.push(`not in the sentences: ${foreign.map((token) => token.text).join(', ')}`);
  return faults;
}

/** A word in -s whose regular past makes a verb of it: "malfunctions" beside "malfunctioned". */
function thirdOfAny(lower: string): { third: boolean; base: boolean } | undefined {
  const base = baseOf(lower);
  const past = base.endsWith('e') ? `${base}d` : `${base.replace(/([^aeiou])y$/u, '$1i')}ed`;
  if (!regularForm(past)) return undefined;
  return { third: base !== lower, base: base === lower };
}

/** Index of the first word that can be the verb of the title, or -1. */
function finiteAt(tokens: readonly Token[]): number {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.cap) continue;
    if (FINITE_AUX.test(token.lower)) return at;
    const form = verbForm(token.lower) ?? thirdOfAny(token.lower);
    const before = tokens[at - 1];
    if (
      !form ||
      before?.lower === 'to' ||
      before?.kind === 'possessive' ||
      (classesOf(before?.lower ?? '') & (DET | PREP)) !== 0
    )
      continue;
    // "oil spill" is no act, "rebels spill over" is
    const many = tokens
      .slice(0, at)
      .some(
        ({ lower, kind }) =>
          kind === 'number' ||
          /[^s]s$|^(?:people|police|men|women|children|and|all|british|french)$/u.test(lower),
      );
    if (form.third || (form.base && many)) return at;
  }
  return -1;
}

/** Whether a clause or a quotation follows a verb of saying. */
function told(tokens: readonly Token[], verb: number): boolean {
  const rest = tokens.slice(verb + 1);
  return rest.some((token, at) => {
    if (/^[“"]$/u.test(token.text) && at === 0) return true;
    const flag = classesOf(token.lower);
    if ((flag & (AUX | MODAL)) !== 0) return true;
    const form = token.cap ? undefined : verbForm(token.lower);
    return form !== undefined && (form.past || form.third || form.base) && (flag & ADV) === 0 && at > 0;
  });
}
