/**
 * Finds the time expressions of a text: what is said, before any calendar.
 *
 * One pass looks for words that can start one ("trigger" words: months, units, "ago", four digits). At each, the
 * leading words before it are walked back ("the last two"), and the rules of its class are tried at every one of them;
 * the longest match wins. So cost grows with the number of triggers, not with the number of rules.
 */
import type { Span } from '../model/text.ts';
import type { Sentence } from './document.ts';
import { join } from './join.ts';
import { share } from './lists.ts';
import { quotedAt } from './quoted.ts';
import { RULES } from './rules/index.ts';
import type { Reading, Rule, Trigger } from './rules/rule.ts';
import type { Context, Expression, Said } from './said.ts';
import { tenseAt } from './tense.ts';
import { prefixOf } from './words/bounds.ts';
import { LEADERS, TRIGGER_CLASSES, TRIGGER_PATTERN } from './words/triggers.ts';

/** An expression before its surroundings are looked at. */
export type Found = Omit<Expression, 'context'>;

const MAX_LEADERS = 9;

/** Time expressions in text order, none overlapping. `sentences` must be in text order. */
export function tag(clean: string, sentences: readonly Sentence[]): readonly Expression[] {
  return inContext(share(join(find(clean), clean), clean), clean, sentences);
}

function find(clean: string): Found[] {
  const found: Found[] = [];
  const triggers = new RegExp(TRIGGER_PATTERN);
  let free = 0;
  for (let match = triggers.exec(clean); match; match = triggers.exec(clean)) {
    if (match.index < free) continue;
    const end = match.index + match[0].length;
    const classes = classesOf(match[0], match[1], clean, end);
    const expression = expressionAt(clean, { start: match.index, end }, classes, free);
    if (!expression) continue;
    found.push(expression);
    free = expression.end;
    triggers.lastIndex = Math.max(free, end);
  }
  return found;
}

const NUMERIC: readonly Trigger[] = ['numeric', 'clock'];
const CLOCK: readonly Trigger[] = ['clock'];
const YEAR: readonly Trigger[] = ['year'];
const DECADE: readonly Trigger[] = ['decade', 'year'];
const FOUR_DIGITS: readonly Trigger[] = ['year', 'clock', 'quarter'];
const FEW_DIGITS: readonly Trigger[] = ['year', 'clock'];

function classesOf(text: string, word: string | undefined, clean: string, end: number): readonly Trigger[] {
  if (word) return TRIGGER_CLASSES.get(word.toLowerCase()) ?? CLOCK;
  if (/^a/i.test(text)) return YEAR;
  if (/^\d+[-/.]\d+[-/.]/.test(text)) return NUMERIC;
  if (/[:h.]/.test(text)) return CLOCK;
  const next = clean.charCodeAt(end);
  if (next === 115 || (isApostrophe(next) && clean.charCodeAt(end + 1) === 115)) return DECADE;
  return text.length === 4 ? FOUR_DIGITS : FEW_DIGITS;
}

interface Hit {
  readonly rule: Rule;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly matched: number;
}

function expressionAt(clean: string, trigger: Span, classes: readonly Trigger[], free: number): Found | null {
  const starts = startsBefore(clean, trigger.start, free);
  const rules = rulesFor(classes);
  let best: Hit | null = null;
  for (const start of starts) {
    for (const rule of rules) {
      rule.pattern.lastIndex = start;
      const match = rule.pattern.exec(clean);
      if (!match) continue;
      const end = start + match[0].length;
      if (end <= trigger.start || (best && end - start <= best.matched)) continue;
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
    }
  }
  return best && withPrefix(clean, best, starts);
}

/** The rules of all classes of a trigger, each once, in the order that settles ties. */
const rulesFor = (() => {
  const known = new Map<readonly Trigger[], readonly Rule[]>();
  return (classes: readonly Trigger[]): readonly Rule[] => {
    let rules = known.get(classes);
    if (!rules) {
      rules = RULES.filter((rule) => rule.triggers.some((trigger) => classes.includes(trigger)));
      known.set(classes, rules);
    }
    return rules;
  };
})();

/** The places where an expression around a trigger may begin: the trigger, and each leading word before it. */
function startsBefore(clean: string, trigger: number, free: number): readonly number[] {
  const starts = [trigger];
  let at = trigger;
  // "'98", "the '80s"
  if (trigger > free && isApostrophe(clean.charCodeAt(trigger - 1))) {
    at -= 1;
    starts.push(at);
  }
  for (let count = 0; count < MAX_LEADERS; count += 1) {
    let end = at;
    while (end > free && isGap(clean.charCodeAt(end - 1)) && at - end < 3) end -= 1;
    if (end === at && at !== trigger) break;
    let start = end;
    while (start > free && isWordUnit(clean.charCodeAt(start - 1)) && end - start < 16) start -= 1;
    if (start === end) break;
    const word = clean.slice(start, end).toLowerCase();
    if (!LEADERS.has(word) && !isNumberWord(word)) break;
    starts.push(start);
    at = start;
  }
  return starts.reverse();
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

function isWordUnit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 44 ||
    code === 39 ||
    code === 8217 ||
    code === 47 ||
    (code >= 0xbc && code <= 0xbe)
  );
}

const NUMBER_WORD = /^(?:['’]?\d[\d,]{0,9}(?:\.\d{1,2})?(?:st|nd|rd|th)?(?:['’]s)?[¼½¾]?|\d[/⁄]\d)$/;

function isNumberWord(word: string): boolean {
  const code = word.charCodeAt(0);
  return ((code >= 48 && code <= 57) || code === 39 || code === 8217) && NUMBER_WORD.test(word);
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
  );
}

/** Takes in "early", "the end of", "nearly" and their like before a match. */
function withPrefix(clean: string, hit: Hit, starts: readonly number[]): Found {
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
  for (const start of startsBefore(clean, hit.start, Math.min(...starts))) {
    if (start >= hit.start) break;
    const prefix = prefixOf(clean.slice(start, hit.start));
    if (!prefix || !fits(prefix, rule, reading)) continue;
    return { ...plain, start, mod: prefix.mod };
  }
  return plain;
}

const LOOSE = /^(?:about|around|some|over|under|up to)$/;

function fits(
  { bound, edge }: { readonly bound: string | null; readonly edge: string | null },
  { takes }: Rule,
  { type, said }: Reading,
): boolean {
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

/** "had invaded", "had already been taken", with no later verb but a participle before the expression. */
const PLUPERFECT =
  /\bhad\s(?:[a-z]{1,12}\s){0,2}[a-z]{2,14}(?:ed|en|un|ought|one|old|eft|ade|elt|ent|id|ut)\b[^.;:]{0,44}$/;

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
  'unit',
]);

function inContext(
  found: readonly Found[],
  clean: string,
  sentences: readonly Sentence[],
): readonly Expression[] {
  const quoted = quotedAt(clean, sentences);
  let sentence = 0;
  return found.map((expression) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= expression.start)
      sentence += 1;
    const home = sentences[sentence];
    const inside = home !== undefined && home.start <= expression.start && expression.start < home.end;
    const context: Context = {
      sentence: inside ? sentence : -1,
      tense: inside && NEEDS_TENSE.has(expression.said.kind) ? tenseAt(clean, home, expression) : null,
      background:
        inside && PLUPERFECT.test(clean.slice(Math.max(home.start, expression.start - 60), expression.start)),
      quoted: quoted(expression.start),
      before:
        /\b([a-z]{1,15})[ \u00a0](?:the )?$/i
          .exec(clean.slice(Math.max(0, expression.start - 20), expression.start))?.[1]
          ?.toLowerCase() ?? '',
    };
    return { ...expression, context };
  });
}
