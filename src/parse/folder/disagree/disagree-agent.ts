/** Who did what only one can have done, as sentences of an event or beside it tell: "drafted by Tom Hale", "It was Cem Aksoy who proposed the talks". */
import type { Disagreement } from '../../../model/timeline.ts';
import { contrast, type Said, type Told } from './claims.ts';
import { AUX, ADV, DET, stemOf, verbForm } from '../../grammar/lexicon.ts';
import { nearlyOne } from './spelling.ts';
import type { Token } from '../../text/tokens.ts';
import { DOINGS, thingWord } from '../../words/doings.ts';

/** Verbs by the doing that they tell, and the pasts of those that are regular, which the lexicon need not have. */
const verbs = new Map<string, string>();
const pasts = new Map<string, string>();
for (const line of DOINGS.trim().split('\n')) {
  const [doing = '', ...others] = line.split(' ');
  for (const verb of [doing, ...others]) {
    verbs.set(verb, doing);
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    for (const past of [stem, `${stem}${stem.slice(-1)}`]) pasts.set(`${past}ed`, doing);
  }
}

/** What a verb in the past, or a participle, tells that was done. */
const doingOf = (past: string): string | undefined =>
  verbs.get(verbForm(past)?.verb.lemma ?? '') ?? pasts.get(past);

interface Side extends Said {
  readonly doing: string;
  readonly sentence: string;
}

/** The disagreements on who did it. */
export function agents(told: readonly Told[]): Disagreement[] {
  const sides = told.flatMap(agentsIn);
  const doings = new Set(sides.map(({ doing }) => doing));
  return [...doings].flatMap((doing) => {
    const [verb] = doing.split(' ');
    // "it was discovered by": of what the sentences before tell
    const same = sides.filter((side) => side.doing === doing || side.doing === `${verb ?? ''} it`);
    return contrast('actor', same, (a, b) => {
      const [one, other] = [same.find(({ key }) => key === a), same.find(({ key }) => key === b)];
      if (!one || !other || nearlyOne(a, b)) return false;
      // who names both may have had it done by both
      return !one.sentence.includes(b) && !other.sentence.includes(a);
    });
  });
}

type Tokens = readonly Token[];
interface Agent {
  readonly from: number;
  readonly to: number;
  readonly doing: string;
}

function agentsIn(one: Told): Side[] {
  const { tokens } = one;
  const sentence = one.text.slice(one.start, one.end).toLowerCase();
  for (let at = 1; at < tokens.length; at++) {
    const found =
      passive(tokens, at) ??
      cleft(tokens, at) ??
      claimed(tokens, at) ??
      winner(tokens, at) ??
      nominal(tokens, at) ??
      made(tokens, at) ??
      active(tokens, at);
    if (!found) continue;
    const words = tokens.slice(found.from, found.to);
    const text = one.text.slice(words[0]?.start, words.at(-1)?.end);
    const key = words.at(-1)?.lower ?? '';
    return [{ text, key, citation: one.index, article: one.article, doing: found.doing, sentence }];
  }
  return [];
}

const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** "The bill was drafted by Senator Tom Hale", "the hall was opened on Friday by the mayor, Ada Moss". */
function passive(tokens: Tokens, at: number): Agent | null {
  if (lower(tokens, at) !== 'by') return null;
  const verb = lower(tokens, at - 2) === 'on' && DAY.test(lower(tokens, at - 1)) ? at - 3 : at - 1;
  const doing = doingOf(lower(tokens, verb));
  if (tokens[verb]?.form?.participle === false || doing === undefined) return null;
  let end = verb;
  while (end > 0 && ((tokens[end - 1]?.classes ?? 0) & (AUX | ADV)) !== 0) end--;
  const name = nameFrom(tokens, at + 1);
  const thing = headBefore(tokens, end);
  return name && thing !== null ? { ...name, doing: `${doing} ${thing}` } : null;
}

/** "It was the Turkish foreign minister, Cem Aksoy, who proposed the talks." */
function cleft(tokens: Tokens, at: number): Agent | null {
  if (lower(tokens, at) !== 'who' || lower(tokens, 0) !== 'it' || !/^(?:was|is)$/u.test(lower(tokens, 1)))
    return null;
  const doing = doingOf(lower(tokens, at + 1));
  const name = nameFrom(tokens, 2);
  const thing = headAfter(tokens, at + 2);
  return name && name.to <= at && doing !== undefined && thing !== null
    ? { ...name, doing: `${doing} ${thing}` }
    : null;
}

/** "The group Ansar claimed responsibility", "the Falcons said it had carried out the attack". */
function claimed(tokens: Tokens, at: number): Agent | null {
  if (!/^(?:claimed|said)$/u.test(lower(tokens, at))) return null;
  const phrase = tokens
    .slice(at, at + 5)
    .map((token) => token.lower)
    .join(' ');
  if (
    !/^(?:claimed responsibility|said (?:it|they) (?:had )?(?:carried out|was behind|were behind))\b/u.test(
      phrase,
    )
  )
    return null;
  const name = nameUpTo(tokens, at);
  return name ? { ...name, doing: 'claim' } : null;
}

/** "Jonas Berg scoring the winner", "the winner from Erik Lind". */
function winner(tokens: Tokens, at: number): Agent | null {
  if (
    !/^(?:scored|scoring|headed|heading|hit|hitting|struck|netted|fired|firing|slotted|volleyed|tapped|curled|converted)$/u.test(
      lower(tokens, at),
    )
  )
    return null;
  const phrase = tokens
    .slice(at + (/^(?:in|home)$/u.test(lower(tokens, at + 1)) ? 2 : 1), at + 5)
    .map((token) => token.lower)
    .join(' ');
  const goal =
    /^(?:the|a) (?:late )?(?<goal>winner|winning goal|only goal|equaliser|equalizer|decider)\b/u.exec(phrase)
      ?.groups?.goal;
  if (goal === undefined) return null;
  const name = nameUpTo(tokens, at);
  return name ? { ...name, doing: /^equal/u.test(goal) ? 'level' : 'win' } : null;
}

/** "The find was made by a student, Nina Amado", "the winner came from Luc Roy": the noun tells the doing. */
function nominal(tokens: Tokens, at: number): Agent | null {
  const link = `${lower(tokens, at - 1)} ${lower(tokens, at)}`;
  if (!/^(?:made by|given by|scored by|put forward by|came from|fell to)$/u.test(link)) return null;
  let noun = at - 2;
  while (noun > 0 && ((tokens[noun]?.classes ?? 0) & (AUX | ADV)) !== 0) noun--;
  const word = lower(tokens, noun);
  const goal = word === 'goal' ? `${lower(tokens, noun - 1)} goal` : word;
  const doing = NOMINAL.get(goal);
  const name = nameFrom(tokens, at + 1);
  return name && doing !== undefined ? { ...name, doing } : null;
}

/** "Teacher Ada Moss made the discovery." */
function made(tokens: Tokens, at: number): Agent | null {
  if (lower(tokens, at) !== 'made' || lower(tokens, at + 1) !== 'the' || !isName(tokens[at - 1])) return null;
  const doing = NOMINAL.get(lower(tokens, at + 2));
  const name = nameUpTo(tokens, at);
  return name && doing !== undefined ? { ...name, doing } : null;
}
const NOMINAL: ReadonlyMap<string, string> = new Map([
  ...['winner', 'winning goal', 'decisive goal', 'only goal', 'decider'].map(
    (goal) => [goal, 'win'] as const,
  ),
  ...['equaliser', 'equalizer'].map((goal) => [goal, 'level'] as const),
  ...['find', 'discovery'].map((noun) => [noun, 'discover it'] as const),
  ...['proposal', 'suggestion', 'idea'].map((noun) => [noun, 'propose it'] as const),
  ['donation', 'donate it'],
]);

/** "Major Serge Duval led the raid." */
function active(tokens: Tokens, at: number): Agent | null {
  if (
    tokens[at]?.form?.past === false ||
    !isName(tokens[at - 1]) ||
    ((tokens[at + 1]?.classes ?? 0) & DET) === 0
  )
    return null;
  const doing = doingOf(lower(tokens, at));
  const name = nameUpTo(tokens, at);
  const thing = headAfter(tokens, at + 1);
  // "Norway launched": one word is a state, a firm or a club
  return name && name.to - name.from > 1 && doing !== undefined && thing !== null
    ? { ...name, doing: `${doing} ${thing}` }
    : null;
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.cap && (token.classes & DET) === 0 && !DAY.test(token.lower);

/** The name that a phrase comes to: "by Swiss Foreign Minister Lea Frei", "by the foreign minister, Cem Aksoy". */
function nameFrom(tokens: Tokens, from: number): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  for (let at = from; at < Math.min(tokens.length, from + MOST_WORDS); at++) {
    const token = tokens[at];
    if (isName(token)) {
      let to = at + 1;
      while (isName(tokens[to])) to++;
      found = { from: at, to };
      at = to - 1;
    } else if (token?.kind === 'mark') {
      if (token.text !== ',' || !isName(tokens[at + 1])) break;
    } else if (found && ENDS_NAME.test(token?.lower ?? '')) break;
    else if (token?.form?.past === true || token?.lower === 'who') break;
  }
  return found;
}
const ENDS_NAME = /^(?:in|on|at|after|before|during|with|from|to|and|but|as|while|when|since|over|under)$/u;
const MOST_WORDS = 10;

/** The name that stands last before a verb, in its clause. */
function nameUpTo(tokens: Tokens, at: number): { from: number; to: number } | null {
  let to = at;
  while (to > 0 && at - to < 4 && !isName(tokens[to - 1])) {
    if (tokens[to - 1]?.kind === 'mark' && tokens[to - 1]?.text !== ',') return null;
    to--;
  }
  let from = to;
  while (from > 0 && isName(tokens[from - 1])) from--;
  return from < to ? { from, to } : null;
}

/** The head of the subject before a verb: "the new bill on water" has a bill. */
function headBefore(tokens: Tokens, end: number): string | null {
  let from = end;
  while (from > 0 && tokens[from - 1]?.kind !== 'mark' && end - from < MOST_WORDS) from--;
  return headAfter(tokens.slice(0, end), from);
}

function headAfter(tokens: Tokens, from: number): string | null {
  let head: string | null = null;
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at];
    // "Torva's new hall"
    if (token?.kind === 'possessive') continue;
    if (token?.kind !== 'word' || AFTER_HEAD.test(token.lower)) break;
    if ((token.classes & DET) === 0) head = thingOf(token.lower);
  }
  return head;
}
const thingOf = (word: string): string => stemOf(thingWord(word));
const AFTER_HEAD =
  /^(?:of|on|for|in|at|to|with|from|which|that|was|were|is|are|who|after|by|during|and|between)$/u;
