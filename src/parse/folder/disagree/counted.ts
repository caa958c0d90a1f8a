/** What a bare number counts: "12 workers trapped", "killing 11", "a crowd of 38,000". */
import { COORD, DET, MODAL, PREP, PRON, AUX, REL, SUBORD, stemOf, verbForm } from '../../grammar/lexicon.ts';
import type { Amount, Count } from './amount.ts';
import type { Token } from '../../text/tokens.ts';
import { GROWING, HARMED, STATES_OF_PEOPLE } from '../../words/amounts.ts';
import { ROLE_NOUNS } from '../../words/roles.ts';

type Tokens = readonly Token[];
const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

const STOP = PREP | COORD | DET | PRON | AUX | MODAL | REL | SUBORD;
const PEOPLE =
  /^(?:people|persons|victims|workers|employees|miners|passengers|others?|lives|crew|occupants)$/u;
/** More of a kind that is counted elsewhere. */
const FURTHER = /^(?:more|others?|another|further|additional|extra|new|times?|points?|degrees?|days?)$/u;
/** Units of what is measured, not counted. */
export const MEASURES =
  /^(?:hours|weeks|miles|kilometers|kilometres|meters|metres|feet|inches|yards|acres|hectares|cents|seconds|minutes|tons|tonnes|barrels|gallons|litres|liters|percentage)$/u;
const REACH = 3;
/** Words before the number of all of a crew. */
const WHOLE = /^(?:with|its|the|their|of|and|plus|carrying|had|was|were|all|a|by)$/u;

/** What a bare number counts: the first plural behind it, with what happened to them. */
export function counted(tokens: Tokens, count: Count): Amount | null {
  // "seven of nine counts": of how many it was is no second number of them
  if (isWhole(tokens, count.from)) return null;
  let at = count.to;
  if (lower(tokens, at) === 'of') {
    const of = at + (lower(tokens, at + 1) === 'the' ? 2 : 1);
    at = isNumber(tokens[of]) ? of + 1 : at + 1;
  }
  const end = Math.min(tokens.length, at + REACH);
  let noun: number | null = null;
  for (let step = at; step < end; step++) {
    const token = tokens[step];
    if (!token || token.kind !== 'word' || FURTHER.test(token.lower)) break;
    if (STATES_OF_PEOPLE.has(token.lower) && !isPlural(tokens[step + 1])) break;
    if ((token.classes & STOP) !== 0) break;
    if (isPlural(token) && !/^officers?$/u.test(lower(tokens, step + 1))) {
      noun = step;
      break;
    }
    if (token.form?.past && !token.form.participle) break;
  }
  if (FURTHER.test(lower(tokens, at))) return null;
  const to = (noun ?? count.to - 1) + 1;
  const word = noun === null ? null : lower(tokens, noun);
  if (word !== null && MEASURES.test(word)) return null;
  const told = stateOf(tokens, count.from, to);
  const state = told?.state ?? null;
  const crowd = crowdAt(tokens, count.from, word);
  if (crowd !== null && state !== 'protest')
    return { ...count, from: crowd, to, thing: 'crowd', toll: false };
  // "with 23 crew on board", "its 18 crew members", where "two crew were taken to hospital" may be some of them
  const whole = state === 'aboard' || WHOLE.test(lower(tokens, count.from - 1));
  if (word === 'crew' && (state === null || !HARMED.has(state)))
    return !whole ? null : { ...count, to, thing: 'crew', toll: false };
  if (word === null || PEOPLE.test(word)) {
    if (state === null) return word === null ? null : { ...count, to, thing: word, toll: false };
    if (word === null && !standsAlone(tokens, count, state)) return null;
    const of = { ...count, thing: `people ${state}`, toll: HARMED.has(state) };
    const end = STATES_OF_PEOPLE.has(lower(tokens, to)) ? to + 1 : to;
    return word === null && told ? { ...of, ...alone(tokens, count, told.at) } : { ...of, to: end };
  }
  const person = isPerson(word);
  if (person && state === 'aboard') return { ...count, to, thing: 'people aboard', toll: false };
  // "5,000 nurses walked out" and "went on strike": only what has befallen them parts the counted
  const thing = person && state !== null && BEFALLEN.has(state) ? `${stemOf(word)} ${state}` : stemOf(word);
  const toll = GROWING.has(singular(word)) || (person && state !== null && HARMED.has(state));
  return { ...count, to, thing, toll };
}

/** Whether the number at `from` is that of which another is a part: "seven of nine", "42 of the 120". */
function isWhole(tokens: Tokens, from: number): boolean {
  const of = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return lower(tokens, of) === 'of' && isNumber(tokens[of - 1]) && !isDate(tokens, of - 1);
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || SPELLED.test(token?.lower ?? '');
/** "convicted on Sept. 21 of eight counts" */
const isDate = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.cap === true || tokens[at - 1]?.text === '.' || tokens[at - 1]?.kind === 'number';
const SPELLED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;

const CROWDS: ReadonlySet<string> = new Set(['crowd', 'attendance', 'audience', 'gathering']);
const CROWDED = /^(?:front of|watched by|cheered by|\S* before)$/u;

/** Where the words begin that count who came to see: "a crowd of 38,000", "in front of 52,000 fans"; null where none do. */
function crowdAt(tokens: Tokens, from: number, word: string | null): number | null {
  const before = `${lower(tokens, from - 2)} ${lower(tokens, from - 1)}`;
  if (lower(tokens, from - 1) === 'of' && CROWDS.has(lower(tokens, from - 2))) return from - 2;
  if (word === 'spectators' || word === 'onlookers') return from;
  return (word === 'fans' || word === 'supporters') && CROWDED.test(before) ? from : null;
}

/** A number without a noun, with the words that tell what became of the counted: "killing 11", "toll rose to 17", "five of their men died". */
function alone(tokens: Tokens, { from, to }: Count, teller: number): { from: number; to: number } {
  const whole = lower(tokens, to) === 'of' && ((tokens[to + 1]?.classes ?? 0) & (DET | PRON)) !== 0;
  const end = whole && isPlural(tokens[to + 2]) ? to + 3 : to;
  return { from: Math.min(from, teller), to: Math.max(end, teller + 1) };
}

const BEFALLEN: ReadonlySet<string> = new Set([...HARMED, ...STATES_OF_PEOPLE.values()]);

/** "Nine died", "killing 11": a number of people without a noun, which an age ("Ray Cole, 42, was killed") is not. */
function standsAlone(tokens: Tokens, { from, to, low }: Count, state: string): boolean {
  if (!HARMED.has(state) || low === 1) return false;
  if (tokens[from - 1]?.kind === 'mark' && tokens[to]?.kind === 'mark') return false;
  return lower(tokens, from - 1) !== 'aged';
}

/** What became of the counted, and where that is told. */
interface State {
  readonly state: string;
  readonly at: number;
}

/** What became of the counted: "homeless" behind them, "killed" before them, "were arrested" after them. */
function stateOf(tokens: Tokens, from: number, to: number): State | null {
  // "passengers and crew on board"
  const past = lower(tokens, to) === 'and' && tokens[to + 1]?.kind === 'word' ? to + 2 : to;
  if (isAboard(tokens, past)) {
    // "killing all four people on board"
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      const harm = stateAt(tokens, at);
      if (harm) return harm;
    }
    return { state: 'aboard', at: past };
  }
  const behind = stateAt(tokens, to);
  if (behind) return behind;
  let at = to;
  while (at < tokens.length && at < to + 3 && ((tokens[at]?.classes ?? 0) & AUX) !== 0) at++;
  const after = verbForm(lower(tokens, at));
  if (after && (after.past || after.participle) && ((tokens[at]?.classes ?? 0) & STOP) === 0)
    return stateAt(tokens, at + 1) ?? { state: stateOfVerb(after.verb.lemma, lower(tokens, at)), at };
  const before = lower(tokens, from - 1);
  if (before === 'to' || before === 'of' || before === 'at') {
    const toll = tokens.findIndex((token, back) => back >= from - 5 && back < from && token.lower === 'toll');
    return toll < 0 ? null : { state: 'kill', at: toll };
  }
  const verb = verbForm(before);
  return verb ? { state: stateOfVerb(verb.verb.lemma, before), at: from - 1 } : stateAt(tokens, from - 1);
}

function stateAt(tokens: Tokens, at: number): State | null {
  const state = STATES_OF_PEOPLE.get(lower(tokens, at));
  return state === undefined ? null : { state, at };
}

/** "Were aboard", "on board". */
function isAboard(tokens: Tokens, at: number): boolean {
  const to = /^(?:were|was)$/u.test(lower(tokens, at)) ? at + 1 : at;
  return lower(tokens, to) === 'aboard' || (lower(tokens, to) === 'on' && lower(tokens, to + 1) === 'board');
}

const stateOfVerb = (lemma: string, word: string): string => STATES_OF_PEOPLE.get(word) ?? stemOf(lemma);

function isPlural(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.cap &&
    (/[^su]s$/u.test(token.lower) ||
      /^(?:people|men|women|children|police|staff|crew)$/u.test(token.lower)) &&
    (token.classes & STOP) === 0
  );
}

const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/s$/u, '');
function isPerson(word: string): boolean {
  return (
    /^(?:men|women|children|troops|crew|staff|passengers|civilians|migrants|refugees|pilgrims|tourists|students|villagers)$/u.test(
      word,
    ) ||
    /(?:[eo]rs|ists|ees)$/u.test(word) ||
    ROLE_NOUNS.has(word.replace(/s$/u, ''))
  );
}
