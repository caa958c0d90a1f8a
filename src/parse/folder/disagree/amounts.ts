/**
 * Amounts that a sentence tells and of what: "trapping 12 workers", "about 40 homeless", "$4.2 billion", "down 12 %",
 * "sentenced to six years", "2-1". Each as the range of values that its words leave open, so that "at least nine" and
 * "11" agree and "two" and "three" do not.
 */
import { stemOf, verbForm } from '../../grammar/lexicon.ts';
import type { Amount, Count } from './amount.ts';
import { counted, MEASURES } from './counted.ts';
import { magnitudeWord, measureAt, TURNED } from './measures.ts';
import { scoreAt, votesAt } from './scores.ts';
import type { Token } from '../../text/tokens.ts';
import { cardinal } from '../../words/numbers.ts';
import {
  CURRENCIES,
  CURRENCY_SIGNS,
  DOWN,
  FALLS,
  LENGTHS,
  NO_SIZE,
  NUMBERED,
  RISES,
  ROUGHLY,
  SCALES,
  SUMS,
  THINGS_MEASURED,
  UNITS_OF_TIME,
  UP,
  WAYS,
  VAGUE_COUNTS,
} from '../../words/amounts.ts';

type Tokens = readonly Token[];

/** The amounts of a sentence. `act` is the stem of the verb that it tells the event with. */
export function amountsOf(tokens: Tokens, act: string, within: Stretch = whole(tokens)): Amount[] {
  const found: Amount[] = [];
  for (let at = within.from; at < within.to; at++) {
    const count = countAt(tokens, at);
    const amount =
      votesAt(tokens, at) ??
      (count
        ? amountAt(tokens, count, act)
        : DIGIT.test(lower(tokens, at))
          ? (magnitudeWord(tokens, at) ?? scoreAt(tokens, at) ?? sizeAt(tokens, at))
          : null);
    if (amount) found.push(amount);
    at = Math.max(at, (amount?.to ?? count?.to ?? 0) - 1);
  }
  return found;
}

const DIGIT = /\d/u;

/** Some tokens of a sentence, by their indices. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const whole = (tokens: Tokens): Stretch => ({ from: 0, to: tokens.length });

/** A comma does not end what a clause tells where the next words go on with it: "collapsed, trapping 12", "and injured 40". */
const GOES_ON = /^(?:and|leaving|killing|injuring|wounding|trapping)$/u;
const BREAKS = /^[,;:()–—“”"]$/u;

/** What a sentence tells with the word at an offset: up to the marks around it, and the participles that go on. */
export function stretchAround(tokens: Tokens, offset: number): Stretch {
  const verb = Math.max(
    0,
    tokens.findIndex(({ end }) => end > offset),
  );
  let from = verb;
  while (from > 0 && !BREAKS.test(tokens[from - 1]?.text ?? '')) from--;
  let to = verb + 1;
  for (; to < tokens.length; to++) {
    if (!BREAKS.test(tokens[to]?.text ?? '')) continue;
    const next = tokens[to + 1];
    if (tokens[to]?.text !== ',' || !next || !(GOES_ON.test(next.lower) || next.form?.ing === true)) break;
  }
  return { from, to };
}

/** The number at a token, with the words before it that loosen it and the scale behind it. */
function countAt(tokens: Tokens, at: number): Count | null {
  const vague = vagueAt(tokens, at);
  if (vague) return vague;
  const read = valueAt(tokens, at);
  if (!read) return null;
  const { value, unit, to } = read;
  const loose = loosening(tokens, at);
  const [low, high] = rangeOf(value, unit, loose.how);
  return { from: loose.from, to, low, high, exact: loose.how === null };
}

/** "dozens of", "hundreds", "tens of thousands": as open as they are. */
function vagueAt(tokens: Tokens, at: number): Count | null {
  const word = lower(tokens, at);
  const large = lower(tokens, at + 2);
  const double = lower(tokens, at + 1) === 'of' ? VAGUE_COUNTS.get(`${word} of ${large}`) : undefined;
  const range = double ?? VAGUE_COUNTS.get(word);
  if (!range) return null;
  return { from: at, to: double ? at + 3 : at + 1, low: range[0], high: range[1], exact: false };
}

function valueAt(tokens: Tokens, at: number): { value: number; unit: number; to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  let value: number;
  let unit = 1;
  let to = at + 1;
  const digits = DIGIT.test(token.lower)
    ? /^(?<digits>\d[\d,]{0,14}(?:\.\d{1,3})?)(?<scale>bn|tn|[km])?$/u.exec(token.lower)?.groups
    : undefined;
  if (digits) {
    value = Number((digits.digits ?? '').replaceAll(',', ''));
    // a year is no count
    if (/^(?:1[89]|20)\d\d$/u.test(token.text)) return null;
    unit = 10 ** -((digits.digits ?? '').split('.')[1]?.length ?? 0);
    const scale = SCALES.get(digits.scale ?? '') ?? 1;
    [value, unit] = [value * scale, unit * scale];
  } else {
    const article = token.lower === 'a' || token.lower === 'an';
    if (article && !SCALES.has(lower(tokens, at + 1))) return null;
    value = article ? 1 : token.kind === 'word' ? cardinal(token.lower) : Number.NaN;
    if (Number.isNaN(value) || SCALES.has(token.lower)) return null;
  }
  if (NUMBERED.test(lower(tokens, at - 1))) return null;
  for (
    let scale = SCALES.get(lower(tokens, to));
    scale !== undefined;
    scale = SCALES.get(lower(tokens, to))
  ) {
    [value, unit] = [value * scale, unit * scale];
    to++;
  }
  // "six and a half years"
  if (lower(tokens, to) === 'and' && lower(tokens, to + 1) === 'a' && lower(tokens, to + 2) === 'half')
    return { value: value + unit / 2, unit: unit / 2, to: to + 3 };
  return { value, unit, to };
}

type How = 'about' | 'nearly' | 'at least' | 'at most' | null;

/** The words right before a number that loosen it, past a sign of money. */
function loosening(tokens: Tokens, at: number): { how: How; from: number } {
  let from = at;
  if (CURRENCY_SIGNS.has(tokens[from - 1]?.text ?? '')) from--;
  for (let size = 3; size > 0; size--) {
    const words = tokens.slice(Math.max(0, from - size), from).map((token) => token.lower);
    const how = words.length === size ? ROUGHLY.get(words.join(' ')) : undefined;
    if (how) return { how, from: from - size };
  }
  // "a dozen" is said of eleven too
  const scale = lower(tokens, at + 1);
  return { how: scale === 'dozen' || scale === 'hundred' ? 'about' : null, from };
}

/** Share by which a number told as about so much may be off. */
const ABOUT = 0.15;
/** A round number may stand for one that is off by half of its last digit, at most by this share. */
const ROUNDED = 0.05;
/** Smaller counts are not rounded. */
const COUNTED_TO = 100;

function rangeOf(value: number, unit: number, how: How): [number, number] {
  if (how === 'about') return [value * (1 - ABOUT), value * (1 + ABOUT)];
  if (how === 'nearly') return [value * (1 - ABOUT), value];
  if (how === 'at least') return [value, Infinity];
  if (how === 'at most') return [0, value];
  let last = unit;
  if (value >= COUNTED_TO) while (value % (last * 10) === 0) last *= 10;
  // a whole number below a hundred is what was counted; a decimal is rounded somewhere
  const off = unit === 1 && value < COUNTED_TO ? 0 : Math.min(last / 2, value * ROUNDED);
  return [value - off, value + off];
}

/** "A 200-bed clinic": what a thing is made of or holds. */
function sizeAt(tokens: Tokens, at: number): Amount | null {
  const size = /^(?<digits>\d{1,3}(?:,?\d{3}){0,2})-(?<noun>\p{Ll}{3,20})$/u.exec(
    tokens[at]?.text ?? '',
  )?.groups;
  const noun = size?.noun ?? '';
  const metres = LENGTHS.get(noun);
  const next = lower(tokens, at + (WAYS.test(lower(tokens, at + 1)) ? 2 : 1));
  if (size && metres !== undefined && THINGS_MEASURED.has(next)) {
    const length = Number((size.digits ?? '').replaceAll(',', ''));
    const [low, high] = rangeOf(length, 1, null);
    return measured({ from: at, to: at + 1, low, high, exact: true }, metres, at + 2, `size ${next}`);
  }
  if (!size || UNITS_OF_TIME.has(noun) || MEASURES.test(`${noun}s`) || NO_SIZE.test(noun)) return null;
  const value = Number((size.digits ?? '').replaceAll(',', ''));
  const [low, high] = rangeOf(value, 1, null);
  return { from: at, to: at + 1, thing: stemOf(noun), low, high, exact: true, toll: false };
}

function amountAt(tokens: Tokens, count: Count, act: string): Amount | null {
  const of = (thing: string, to: number, toll = false): Amount => ({ ...count, to, thing, toll });
  const next = lower(tokens, count.to);
  const sign = CURRENCY_SIGNS.has(tokens[count.from]?.text ?? '')
    ? count.from
    : [count.from + 1, count.from + 2, count.from + 3].find(
        (at) => at < count.to && CURRENCY_SIGNS.has(tokens[at]?.text ?? ''),
      );
  const currency = sign === undefined ? CURRENCIES.get(next) : CURRENCY_SIGNS.get(tokens[sign]?.text ?? '');
  if (currency !== undefined) {
    const to = sign === undefined ? count.to + 1 : count.to;
    const role = roleOf(tokens, count.from, to);
    const each = /^(?:an?|per)$/u.test(lower(tokens, to)) ? ` a ${lower(tokens, to + 1)}` : '';
    return { ...of(`money ${currency}${each}`, each ? to + 2 : to), ...(role === null ? {} : { role }) };
  }
  const share =
    next === '%' || next === 'percent' ? 1 : next === 'per' && lower(tokens, count.to + 1) === 'cent' ? 2 : 0;
  if (share > 0)
    return of(`% ${shareOf(tokens, count, share) ?? wayOf(tokens, count.from, act)}`, count.to + share);
  const size = sizeOf(tokens, count);
  if (size) return size;
  const measure = measureAt(tokens, count);
  if (measure) return measure;
  if (UNITS_OF_TIME.has(next)) return termOf(tokens, count);
  return counted(tokens, count);
}

/** What a sum is, by the words around: what a thing is worth, the damage, a fine. */
function roleOf(tokens: Tokens, from: number, to: number): string | null {
  for (let at = from - 1; at >= Math.max(0, from - VERB_REACH) && tokens[at]?.kind !== 'mark'; at--) {
    const role = SUMS.get(lower(tokens, at));
    if (role !== undefined) return role;
  }
  const at = /^(?:of|in)$/u.test(lower(tokens, to)) ? to + 1 : to;
  return SUMS.get(lower(tokens, at)) ?? null;
}

/** Which way a share goes by the verb before it: "cut infections by 71 percent"; else what the sentence tells. */
function wayOf(tokens: Tokens, from: number, act: string): string {
  for (let at = from - 1; at >= Math.max(0, from - VERB_REACH); at--) {
    const lemma = verbForm(lower(tokens, at))?.verb.lemma ?? '';
    if (RISES.test(lemma)) return 'rise';
    if (FALLS.test(lemma)) return 'fall';
  }
  return act;
}
const VERB_REACH = 5;

/** Which way a share goes by the noun beside it: "a rise of 6 percent", "a 6.5 percent increase". */
function shareOf(tokens: Tokens, { from, to }: Count, share: number): string | null {
  // "51 percent of the vote"
  const whole = lower(tokens, to + share + (lower(tokens, to + share + 1) === 'the' ? 2 : 1));
  if (lower(tokens, to + share) === 'of' && /^(?:votes?|ballots?|shares|stake|voters)$/u.test(whole))
    return whole.replace(/s$/u, '');
  const nouns = [lower(tokens, to + share), lower(tokens, from - 1) === 'of' ? lower(tokens, from - 2) : ''];
  return nouns.some((noun) => UP.test(noun)) ? 'rise' : nouns.some((noun) => DOWN.test(noun)) ? 'fall' : null;
}

/** "240 metres long", "a height of 12 feet": in metres. Which thing is so long is told by the noun before it. */
function sizeOf(tokens: Tokens, count: Count): Amount | null {
  const metres = LENGTHS.get(lower(tokens, count.to));
  const way = lower(tokens, count.to + 1);
  if (metres === undefined || !WAYS.test(way)) return null;
  let noun = count.from - 1;
  while (noun >= 0 && count.from - noun < 7 && !THINGS_MEASURED.has(lower(tokens, noun))) noun--;
  const thing = lower(tokens, noun);
  if (!THINGS_MEASURED.has(thing)) return null;
  return measured(count, metres, count.to + 2, `size ${thing}`);
}

/** The values that a measure leaves open, which may have been turned from one unit into another. */
function measured(count: Count, metres: number, to: number, thing: string): Amount {
  const [low, high] = [count.low * metres * (1 - TURNED), count.high * metres * (1 + TURNED)];
  return { ...count, low, high, to, thing, toll: false };
}
/** A prison term: "jailed for six years", "six years in prison". Other lengths of time are of too many things. */
function termOf(tokens: Tokens, count: Count): Amount | null {
  const before = tokens.slice(Math.max(0, count.from - 4), count.from).map((token) => stemOf(token.lower));
  const after = tokens.slice(count.to + 1, count.to + 4).map((token) => stemOf(token.lower));
  if (!before.includes('sentence') && !after.some((stem) => stem === 'sentence' || stem === 'bars'))
    return null;
  const months = UNITS_OF_TIME.get(lower(tokens, count.to)) ?? 1;
  const [low, high] = [count.low * months, count.high * months];
  return { ...count, low, high, to: count.to + 1, thing: 'prison term', toll: false };
}

const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';
