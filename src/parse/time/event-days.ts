/** "Eight days after Fort Sumter": counts from the day that the text gives the event elsewhere. */
import type { Sentence } from '../document.ts';
import type { EventNamed, Expression } from './said.ts';
import { NOUNS_OF_VERBS } from '../words/occasions.ts';
import type { Unit } from '../words/units.ts';

/** Ids of what this reading makes. */
export const ANCHORED_RULES = ['from-event'] as const;

/** Words are compared without their endings: bombing, bombings, bombed. */
const NOUN_OF: ReadonlyMap<string, string> = new Map(
  NOUNS_OF_VERBS.flatMap(([noun = '', ...verbs]) => [noun, ...verbs].map((word) => [word, noun] as const)),
);

const stem = (word: string): string => {
  const low = word.toLowerCase().replace(/['’]s?$/, '');
  const noun = NOUN_OF.get(low);
  if (noun) return noun;
  return low.length > 5 ? low.replace(/(?:ings|ing|ed|es|s|e)$/, '') : low;
};

function eventOf({ said }: Expression): EventNamed | undefined {
  return said.kind === 'duration' || said.kind === 'offset' ? said.event : undefined;
}

const tells = ({ said, context }: Expression): boolean =>
  context.sentence >= 0 &&
  (said.kind === 'date' || said.kind === 'weekday' || said.kind === 'day' || said.kind === 'holiday') &&
  context.tense !== 'future';

/**
 * Lengths counted from a named event become dates where an earlier sentence dates that event. One pass: each sentence
 * with a date lends it to its words, the nearest date to each; a later telling replaces an earlier one.
 */
export function fromEvents(
  expressions: readonly Expression[],
  clean: string,
  sentences: readonly Sentence[],
): readonly Expression[] {
  // no other words will be asked for
  const asked = new Set<string>();
  for (const expression of expressions) {
    const event = eventOf(expression);
    if (event) asked.add(stem(event.word));
  }
  if (asked.size === 0) return expressions;
  const lent: Lent = { days: new Map(), own: new Set(), asked, beginnings: beginningsOf(asked) };
  let read = -1;
  const counted = expressions.map((expression, index) => {
    const event = eventOf(expression);
    if (event) {
      const anchor = lent.days.get(stem(event.word));
      const dated = anchor === undefined ? undefined : expressions[anchor];
      return anchor === undefined || !dated ? expression : countedFrom(expression, event, anchor, dated);
    }
    const home = sentences[expression.context.sentence];
    if (home && tells(expression) && expression.context.sentence > read) {
      read = expression.context.sentence;
      lend(lent, clean, home, expressions, index);
    }
    return expression;
  });
  return counted.some((one) => isOpen(one)) ? fromLater(counted, clean, sentences, lent) : counted;
}

/** Counted back from an event that no earlier sentence dated; what is counted on from one follows its date. */
function isOpen(expression: Expression): boolean {
  const { said } = expression;
  return eventOf(expression)?.direction === -1 && (said.kind !== 'offset' || said.anchor === undefined);
}

/** "bought ten days before the murder. ... Smith was murdered on Oct. 23": the nearest date that follows, read from the end. */
function fromLater(
  expressions: readonly Expression[],
  clean: string,
  sentences: readonly Sentence[],
  { asked, beginnings }: Lent,
): readonly Expression[] {
  const lent: Lent = { days: new Map(), own: new Set(), asked, beginnings };
  const made = [...expressions];
  // the first date of the sentence read last: it lends to sentences before its own
  let waiting: number | null = null;
  for (let index = made.length - 1; index >= 0; index -= 1) {
    const expression = made[index];
    if (!expression) continue;
    const { sentence } = expression.context;
    const later: Expression | undefined = waiting === null ? undefined : made[waiting];
    const home = later && later.context.sentence !== sentence ? sentences[later.context.sentence] : undefined;
    if (waiting !== null && home) {
      lend(lent, clean, home, made, waiting);
      waiting = null;
    }
    const event = eventOf(expression);
    if (event && isOpen(expression)) {
      const anchor = isBeside(expression, made[index + 1], clean)
        ? index + 1
        : lent.days.get(stem(event.word));
      const dated = anchor === undefined ? undefined : made[anchor];
      if (anchor !== undefined && dated && isWhole(dated))
        made[index] = countedFrom(expression, event, anchor, dated);
    } else if (tells(expression)) waiting = index;
  }
  return made;
}

/** "two days before the vote on Tuesday" */
function isBeside({ end }: Expression, next: Expression | undefined, clean: string): boolean {
  return (
    next !== undefined && next.start - end < 48 && /^[^,;.]{8,44}\son\s$/.test(clean.slice(end, next.start))
  );
}

/** Whether a date can be judged before what stands between has been. */
function isWhole({ said }: Expression): boolean {
  return said.kind === 'weekday' || (said.kind === 'date' && said.month !== null && said.relation === 'bare');
}

interface Lent {
  readonly days: Map<string, number>;
  /** Words that have a date of their own: "the August 4 fire". */
  readonly own: Set<string>;
  readonly asked: ReadonlySet<string>;
  /** 1 for each code unit that one of those asked for begins with. */
  readonly beginnings: Uint8Array;
}

/** Gives the words of a sentence the date that stands nearest to each. */
function lend(
  { days, own, asked, beginnings }: Lent,
  clean: string,
  home: Sentence,
  expressions: readonly Expression[],
  first: number,
): void {
  let at = first;
  const next = (): Expression | undefined => {
    let ahead = at + 1;
    for (; (expressions[ahead]?.start ?? home.end) < home.end; ahead += 1) {
      const other = expressions[ahead];
      if (other && tells(other)) return other;
    }
    return undefined;
  };
  let following = next();
  for (let place = home.start; place < home.end; place += 1) {
    if (!isLetter(clean.charCodeAt(place))) continue;
    let end = place + 1;
    while (end < home.end && end - place < LONGEST && isInner(clean.charCodeAt(end))) end += 1;
    if (end - place < SHORTEST) continue;
    const here = expressions[at];
    if (here && following && following.start - place < place - here.end) {
      at = expressions.indexOf(following, at);
      following = next();
    }
    if (beginnings[clean.charCodeAt(place) | 32]) {
      const word = stem(clean.slice(place, end));
      if (asked.has(word) && !OTHER_THING.test(clean.slice(end, end + COMPOUND))) {
        const its = isIts(clean, place, end, expressions[at]);
        if (its) own.add(word);
        if (its || !own.has(word)) days.set(word, at);
      }
    }
    place = end - 1;
  }
}

/** "The fire service", "the crash barrier": nouns before which the word names no event. */
const OTHER_THING =
  /^ (?:services?|brigades?|departments?|stations?|chiefs?|engines?|crews?|safety|alarms?|marshals?|escapes?|squads?|hazards?|barriers?|helmets?|insurance|hydrants?|doors?)\b/;
const COMPOUND = 14;

/** Whether a date belongs to the word `[from, to)`: "the August 4 fire", "the fire on August 4". */
function isIts(clean: string, from: number, to: number, date: Expression | undefined): boolean {
  if (!date) return false;
  if (date.end <= from) return date.end === from - 1;
  return /^ (?:on|of|in) (?:the )?$/.test(clean.slice(to, Math.min(date.start, to + COMPOUND)));
}

/** Letters of a word that may name an event; what is longer counts as several. */
const SHORTEST = 3;
const LONGEST = 21;

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122 && code < 128;
}

/** What stands inside a word: letters, apostrophes, hyphens. */
function isInner(code: number): boolean {
  return isLetter(code) || code === 39 || code === 45 || code === 8217;
}

function beginningsOf(words: ReadonlySet<string>): Uint8Array {
  const units = new Uint8Array(128);
  for (const word of words) units[word.charCodeAt(0)] = 1;
  return units;
}

/** Whether a date is known well enough to count such units from it. */
function reaches({ said }: Expression, unit: Unit): boolean {
  if (said.kind !== 'date') return true;
  if (/^(?:year|decade|century)$/.test(unit.name)) return true;
  return unit.name === 'month' ? said.month !== null : said.day !== null;
}

function countedFrom(
  expression: Expression,
  event: EventNamed,
  anchor: number,
  dated: Expression,
): Expression {
  const { said } = expression;
  if (said.kind === 'offset' && !reaches(dated, said.amount.unit)) return expression;
  if (said.kind === 'offset') return { ...expression, rule: 'from-event', said: { ...said, anchor } };
  const amount = said.kind === 'duration' ? said.amounts[0] : undefined;
  if (
    !amount ||
    amount.count === null ||
    amount.to !== undefined ||
    amount.unit.clock ||
    !reaches(dated, amount.unit)
  )
    return expression;
  const { direction } = event;
  return {
    ...expression,
    type: 'DATE',
    rule: 'from-event',
    said: { kind: 'offset', amount, direction, from: 'event', event, anchor },
  };
}
