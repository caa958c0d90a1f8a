/** "Eight days after Fort Sumter": counts from the day that the text gives the event elsewhere. */
import type { Sentence } from '../document.ts';
import type { EventNamed, Expression } from './said.ts';
import { NOUNS_OF_VERBS } from '../words/occasions.ts';
import type { Unit } from '../words/units.ts';

/** Ids of what this reading makes. */
export const ANCHORED_RULES = ['from-event'] as const;

const WORD = /[a-z][a-z’'-]{2,20}/gi;

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
  if (!expressions.some(eventOf)) return expressions;
  const days = new Map<string, number>();
  let read = -1;
  return expressions.map((expression, index) => {
    const event = eventOf(expression);
    if (event) {
      const anchor = days.get(stem(event.word));
      const dated = anchor === undefined ? undefined : expressions[anchor];
      return anchor === undefined || !dated ? expression : counted(expression, event, anchor, dated);
    }
    const home = sentences[expression.context.sentence];
    if (home && tells(expression) && expression.context.sentence > read) {
      read = expression.context.sentence;
      lend(days, clean, home, expressions, index);
    }
    return expression;
  });
}

/** Gives the words of a sentence the date that stands nearest to each. */
function lend(
  days: Map<string, number>,
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
  for (const match of clean.slice(home.start, home.end).matchAll(WORD)) {
    const place = home.start + match.index;
    const here = expressions[at];
    if (here && following && following.start - place < place - here.end) {
      at = expressions.indexOf(following, at);
      following = next();
    }
    days.set(stem(match[0]), at);
  }
}

/** Whether a date is known well enough to count such units from it. */
function reaches({ said }: Expression, unit: Unit): boolean {
  if (said.kind !== 'date') return true;
  if (/^(?:year|decade|century)$/.test(unit.name)) return true;
  return unit.name === 'month' ? said.month !== null : said.day !== null;
}

function counted(expression: Expression, event: EventNamed, anchor: number, dated: Expression): Expression {
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
