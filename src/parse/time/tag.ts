/**
 * Finds the time expressions of a text: what is said, before any calendar.
 *
 * One pass looks for words that can start one ("trigger" words: months, units, "ago", four digits). At each, the
 * leading words before it are walked back ("the last two"), and the rules of its class are tried at every one of them;
 * the longest match wins. So cost grows with the number of triggers, not with the number of rules.
 */
import type { Sentence } from '../document.ts';
import { dayFirst } from './day-first.ts';
import { fromEvents } from './event-days.ts';
import { tellsAtLength } from './history.ts';
import { join } from './join.ts';
import { share } from './lists.ts';
import { quotedAt } from '../text/quoted.ts';
import { RULES } from '../rules/index.ts';
import type { Reading, Rule, Trigger } from '../rules/rule.ts';
import type { Context, Expression, Found, Said } from './said.ts';
import { rulesFrom } from './gate.ts';
import { besideHad, saysOnlyWhich } from './only-which.ts';
import { isOfHappening, tenseAt } from './tense.ts';
import { inTitle, isName } from './titles.ts';
import { prefixOf, type Prefix } from '../words/bounds.ts';
import { BEGIN, DIGIT, kinds, LETTER } from '../words/spelled.ts';
import { LEADERS, LEADING, nextTrigger, type Start } from '../words/triggers.ts';

const MAX_LEADERS = 9;

/** Begins to look for what is said in a text, and gives it when asked. */
export type Search = (clean: string) => () => readonly Found[];

/** What is said in a text, whatever its sentences are. */
export function foundIn(clean: string): readonly Found[] {
  return share(join(dayFirst(find(clean), clean), clean), clean);
}

/** Time expressions in text order, none overlapping. `sentences` must be in text order. */
export function tag(
  clean: string,
  sentences: readonly Sentence[],
  found: readonly Found[] = foundIn(clean),
): readonly Expression[] {
  const told = inContext(found, clean, sentences);
  const kept = tellsAtLength(told, null) ? told : told.filter(({ rule }) => !HISTORY_ONLY.has(rule));
  return fromEvents(kept, clean, sentences);
}

function find(clean: string): Found[] {
  const found: Found[] = [];
  let free = 0;
  for (let trigger = nextTrigger(clean, 0); trigger;) {
    const expression = expressionAt(clean, trigger, free);
    if (expression) {
      if (!inTitle(clean, expression) && (expression.rule === 'holiday' || !isName(clean, expression)))
        found.push(expression);
      free = expression.end;
    }
    trigger = nextTrigger(clean, Math.max(free, trigger.end));
  }
  return found;
}

const NUMERIC: readonly Trigger[] = ['numeric', 'clock'];
const CLOCK: readonly Trigger[] = ['clock'];
const YEAR: readonly Trigger[] = ['year'];
const DECADE: readonly Trigger[] = ['decade', 'year'];
const ORDINAL: readonly Trigger[] = ['ordinal'];
const ORDINAL_END = /^(?:st|nd|rd|th)/i;
const FOUR_DIGITS: readonly Trigger[] = ['year', 'clock', 'quarter'];
const FEW_DIGITS: readonly Trigger[] = ['year', 'clock'];

function classesOf(start: number, end: number, clean: string): readonly Trigger[] {
  if (kinds[clean.charCodeAt(start)] === LETTER)
    return (clean.charCodeAt(start + 2) | 32) === 100 ? YEAR : CLOCK;
  let dashes = 0;
  let clock = false;
  for (let place = start + 1; place < end; place += 1) {
    const code = clean.charCodeAt(place);
    // "-", ".", "/"
    if (code >= 45 && code <= 47) dashes += 1;
    // ":", ".", "h"
    if (code === 58 || code === 46 || (code | 32) === 104) clock = true;
  }
  if (dashes > 1) return NUMERIC;
  if (clock) return CLOCK;
  const next = clean.charCodeAt(end);
  if (kinds[next] === LETTER && ORDINAL_END.test(clean.slice(end, end + 2))) return ORDINAL;
  if (next === 115 || (isApostrophe(next) && clean.charCodeAt(end + 1) === 115)) return DECADE;
  return end - start === 4 ? FOUR_DIGITS : FEW_DIGITS;
}

interface Hit {
  readonly rule: Rule;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly matched: number;
}

function expressionAt(clean: string, trigger: Start, free: number): Found | null {
  const classes = trigger.classes ?? classesOf(trigger.start, trigger.end, clean);
  let best: Hit | null = null;
  const starts = startsBefore(clean, trigger.start, free, false);
  for (let turn = starts.length - 1; turn >= 0; turn -= 1) {
    const start = starts[turn] as number;
    // only what reaches into the trigger, and further than the best so far, is worth a try
    let beyond = Math.max(trigger.start, best ? start + best.matched : 0);
    let standing = rulesFrom(classes, clean, start, beyond, trigger.end);
    const all = standing;
    for (const index of all) {
      if (standing !== all && !standing.includes(index)) continue;
      const rule = RULES[index] as Rule;
      rule.pattern.lastIndex = start;
      const match = rule.pattern.exec(clean);
      if (!match) continue;
      const end = start + match[0].length;
      if (end <= beyond) continue;
      if (isLetter(clean.charCodeAt(end)) || (start > 0 && isLetter(clean.charCodeAt(start - 1)))) continue;
      const reading = rule.read(match.groups ?? {}, { clean, start, end, match: match[0] });
      if (!reading) continue;
      best = {
        rule,
        reading,
        start: start + (reading.from ?? 0),
        end: start + (reading.to ?? match[0].length),
        matched: end - start,
      };
      beyond = end;
      if (index !== all.at(-1)) standing = rulesFrom(classes, clean, start, beyond, trigger.end);
    }
  }
  return best && withPrefix(clean, best, free);
}

/** The places where an expression around a trigger may begin: the trigger, and each leading word before it, the nearest first. */
function startsBefore(clean: string, trigger: number, free: number, all: boolean): readonly number[] {
  const starts = [trigger];
  let at = trigger;
  // "'98", "the '80s"
  if (trigger > free && isApostrophe(clean.charCodeAt(trigger - 1))) {
    at -= 1;
    // "ten o'clock"
    if (at > free && (clean.charCodeAt(at - 1) | 32) === 111) at -= 1;
    starts.push(at);
  }
  for (let count = 0; count < MAX_LEADERS; count += 1) {
    let end = at;
    while (end > free && isGap(clean.charCodeAt(end - 1)) && at - end < 3) end -= 1;
    if (end === at && at !== trigger) break;
    let start = end;
    let spelled = BEGIN;
    let plain = true;
    while (start > free && end - start < 16) {
      const code = clean.charCodeAt(start - 1);
      if (kinds[code] === LETTER) spelled = LEADING.after(spelled, code);
      else if (isSignInWord(code)) plain = false;
      else break;
      start -= 1;
    }
    if (start === end) break;
    const modifies = plain ? LEADING.valueAt(spelled) : leadsMixed(clean, start, end) ? false : undefined;
    if (modifies === undefined) break;
    if (all || !modifies) starts.push(start);
    at = start;
  }
  return starts;
}

/** Whether a word that has other signs than letters in it is a leading word or a number. */
function leadsMixed(clean: string, start: number, end: number): boolean {
  const code = clean.charCodeAt(start);
  const word = clean.slice(start, end);
  return kinds[code] === DIGIT || isApostrophe(code)
    ? NUMBER_WORD.test(word)
    : LEADERS.has(word.toLowerCase());
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 8217;
}

/** Blanks and hyphens. */
function isGap(code: number): boolean {
  return (
    code === 32 ||
    code === 160 ||
    code === 45 ||
    code === 9 ||
    code === 0x2011 ||
    code === 0x2010 ||
    code === 0x202f ||
    code === 0x2009
  );
}

/** What stands in words and numbers beside letters. */
function isSignInWord(code: number): boolean {
  return (
    kinds[code] === DIGIT ||
    code === 46 ||
    code === 44 ||
    code === 39 ||
    code === 8217 ||
    code === 47 ||
    (code >= 0xbc && code <= 0xbe)
  );
}

const NUMBER_WORD = /^(?:['’]?\d[\d,]{0,9}(?:\.\d{1,2})?(?:st|nd|rd|th)?(?:['’]s)?[¼½¾]?|\d[/⁄]\d)$/i;

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
  );
}

/** Rules whose finds count only in histories. */
const HISTORY_ONLY: ReadonlySet<string> = new Set(
  RULES.filter(({ historyOnly }) => historyOnly).map(({ id }) => id),
);

/** Takes in "early", "the end of", "nearly" and their like before a match. */
function withPrefix(clean: string, hit: Hit, free: number): Found {
  const { rule, reading } = hit;
  const plain: Found = {
    start: hit.start,
    end: hit.end,
    type: reading.type,
    rule: rule.id,
    said: reading.said,
    mod: reading.mod ?? null,
  };
  if (rule.takes === 'none') return plain;
  // the words before a match that begins at a leader are leaders too
  const starts = startsBefore(clean, hit.start, free, true);
  for (let turn = starts.length - 1; turn > 0; turn -= 1) {
    const start = starts[turn] as number;
    const prefix = prefixOf(clean.slice(start, hit.start));
    if (!prefix || !fits(prefix, rule, reading)) continue;
    // "an early Easter" is no part of one
    if (rule.id === 'holiday' && /\ban?\s$/i.test(clean.slice(Math.max(0, start - 3), start))) continue;
    if (
      prefix.bound === 'over' &&
      (reading.type === 'DURATION' || rule.id === 'ago') &&
      !countsOver(clean, start, hit.end)
    )
      continue;
    return { ...plain, start, mod: prefix.mod };
  }
  return plain;
}

/** "for over two years", "over two years ago" count; "spread over two years" lies in them. */
function countsOver(clean: string, start: number, end: number): boolean {
  // "took over 18 months ago", "handed over two years ago"
  if (
    /ago$/i.test(clean.slice(end - 3, end)) &&
    /\b(?:t(?:ook|aken?|akes|aking)|handed|carried|turned|came|moved|won|switched)\s$/i.test(
      clean.slice(Math.max(0, start - 10), start),
    )
  )
    return false;
  return (
    /(?:\b(?:for|in|after|from|than|just|well|took|takes?|last|lasts|lasted|spent|spend|spends|by|is|was|be|been|were|are|of|at|with|wait|waited|waits)\s|^|[,(.“"]\s?)$/i.test(
      clean.slice(Math.max(0, start - 9), start),
    ) || /^\s(?:ago|old|later|earlier|before|after|away)\b/i.test(clean.slice(end, end + 9))
  );
}

const LOOSE = /^(?:about|around|some|over|under|up to)$/;

function fits({ bound, edge }: Prefix, { takes }: Rule, { type, said }: Reading): boolean {
  if (edge && (takes === 'bounds' || type === 'DURATION' || type === 'SET')) return false;
  if (!bound) return true;
  if (takes === 'edges') return false;
  if (said.kind === 'duration') {
    const reached = said.reach !== null;
    return (
      !(reached && /^(?:over|under|up to|around|some|close to)$/.test(bound)) &&
      !(bound === 'some' && said.amounts[0]?.count === null)
    );
  }
  if (said.kind === 'offset') return bound !== 'some' || said.amount.count !== null;
  if (said.kind === 'clock') return !/^(?:some|over|under|more than|less than|up to)$/.test(bound);
  return (
    said.kind !== 'weekday' &&
    said.kind !== 'day' &&
    /^(?:around|approximately|roughly|circa|nearly|almost|at least)$/.test(bound) &&
    !LOOSE.test(bound === 'around' ? '' : bound)
  );
}

/** The word before in small letters, an article between them left out; nothing where another sign stands there. */
function wordBefore(clean: string, start: number): string {
  const blank = start - 1;
  if (!isBlank(clean.charCodeAt(blank))) return '';
  const behindArticle =
    isBlank(clean.charCodeAt(blank - 4)) && clean.slice(blank - 3, start).toLowerCase() === 'the ';
  return (behindArticle && wordTo(clean, blank - 4, start)) || wordTo(clean, blank, start);
}

const isBlank = (code: number): boolean => code === 32 || code === 160;

/** No word before an expression is looked for further away than this, and none has more letters than that. */
const NEAR = 20;
const LONGEST = 15;

function wordTo(clean: string, end: number, start: number): string {
  const from = Math.max(0, start - NEAR);
  let at = end;
  while (at > from && kinds[clean.charCodeAt(at - 1)] === LETTER) at -= 1;
  const before = clean.charCodeAt(at - 1);
  if (end - at > LONGEST || (at > from && (kinds[before] === DIGIT || before === 95))) return '';
  return clean.slice(at, end).toLowerCase();
}

/** "had invaded", "had already been taken", with no later verb but a participle before the expression. */
const PLUPERFECT =
  /\bhad\s(?:[a-z]{1,12}\s){0,2}[a-z]{2,14}(?:ed|en|un|ought|one|old|eft|ade|elt|ent|id|ut)\b[^.;:]{0,44}$/;

/** "the new government followed the election in December 2005": the date is of what came before. */
const CAME_BEFORE =
  /\b(?:follow(?:ed|ing|s)|after|since|despite|unlike|replac(?:ed|ing)|succeed(?:ed|ing))\s(?:[A-Za-z’'-]{1,16}\s){1,5}(?:in|of|on)\s$/;

const looksBack = (year: number | null, before: string): boolean =>
  PLUPERFECT.test(before) || (year !== null && CAME_BEFORE.test(before));

const NEEDS_TENSE: ReadonlySet<Said['kind']> = new Set<Said['kind']>([
  'date',
  'weekday',
  'fraction',
  'season',
  'holiday',
  'weekend',
  'part',
  'clock',
  'within',
  'nth',
]);

/** Also where the words look decides what "the end of the year" and "ten years later" are counted from. */
const needsTense = (said: Said): boolean =>
  NEEDS_TENSE.has(said.kind) ||
  (said.kind === 'unit' &&
    (said.relation === 'the' || (said.relation === 'this' && said.unit.name === 'week'))) ||
  (said.kind === 'offset' && said.from === 'story' && said.direction > 0);

/** What stands between a clock time and its day, at most: "10:35 a.m. (0735 GMT) Friday". */
const CLOCKS_IN_A_ROW = 2;

/** The day that a clock time took from behind it, which has the same verb; else the expression itself. */
function dayOf(expression: Found, found: readonly Found[], index: number): Found {
  const day = expression.said.kind === 'clock' ? expression.said.day : null;
  if (day)
    for (let at = index + 1; at <= index + CLOCKS_IN_A_ROW; at += 1) {
      const one = found[at];
      if (one?.said === day) return one;
    }
  return expression;
}

function inContext(
  found: readonly Found[],
  clean: string,
  sentences: readonly Sentence[],
): readonly Expression[] {
  const quoted = quotedAt(clean, sentences);
  let sentence = 0;
  return found.map((expression, index) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= expression.start)
      sentence += 1;
    const home = sentences[sentence];
    const inside = home !== undefined && home.start <= expression.start && expression.start < home.end;
    const dated = inside && needsTense(expression.said);
    const open = dated && !(expression.said.kind === 'date' && expression.said.year !== null);
    const { start, end, type, rule, said, mod } = expression;
    const context: Context = {
      sentence: inside ? sentence : -1,
      tense: open ? tenseAt(clean, home, dayOf(expression, found, index)) : null,
      background:
        dated &&
        said.kind === 'date' &&
        looksBack(said.year, clean.slice(Math.max(home.start, start - 60), start)),
      had: inside && besideHad(expression, clean, home.start),
      attribute: saysOnlyWhich(expression, clean),
      quoted: quoted(start),
      happened: open && said.kind === 'date' && said.day !== null && isOfHappening(clean, expression),
      before: dated ? wordBefore(clean, start) : '',
    };
    return { start, end, type, rule, said, mod, context };
  });
}
