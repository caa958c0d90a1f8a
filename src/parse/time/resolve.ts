/**
 * From what is said to what is judged: gives every expression its TIMEX3 value, its days, and the reason.
 */
import type { SourceText } from '../../model/text.ts';
import type { Dating, Day } from '../../model/time.ts';
import type { Sentence, Timex } from '../document.ts';
import { daysBetween } from './calendar.ts';
import { asideAfter, goesOn, moved, resumed, type Ground, type Story } from './ground.ts';
import { historyIn } from './history.ts';
import { judge } from './judge.ts';
import type { Judged } from './judged.ts';
import type { Expression } from './said.ts';
import { Resolved } from './timex.ts';

/** As much of an article as resolving needs. */
export interface Spoken {
  readonly clean: string;
  readonly sentences: readonly Sentence[];
  readonly source?: Pick<SourceText, 'file'>;
}

/**
 * The expressions of one article with their values, in the same order and number. `reference` is the day they are
 * counted from; an interval dates only what comes out the same from both its ends, null only what dates itself.
 */
export function resolve(
  doc: Spoken,
  expressions: readonly Expression[],
  reference: Dating | null,
  article: string,
): readonly Timex[] {
  const from = reference
    ? judgeAll(expressions, reference.first, doc.sentences)
    : judgeAll(expressions, null, doc.sentences);
  const same = !reference || reference.first === reference.last;
  const other = same ? from : judgeAll(expressions, reference.last, doc.sentences);
  const fallback = same ? from : judgeAll(expressions, null, doc.sentences);
  const now = reference && same ? reference.first : null;
  const around = { clean: doc.clean, reference, now, article };
  return expressions.map((expression, index) => {
    const [one, two] = [from[index], other[index]];
    const judged = one && two && one.value === two.value ? one : fallback[index];
    if (!judged) throw new Error(`expression ${index} of ${article} was not judged`);
    return new Resolved(expression, judged, around);
  });
}

/** How many told dates back a story can go on from. */
const TRAIL = 5;

function judgeAll(
  expressions: readonly Expression[],
  now: Day | null,
  sentences: readonly Sentence[],
): readonly Judged[] {
  const told = historyIn(expressions, now);
  const [history, straight] = [told !== null, told === 'short'];
  let story: Story | null = null;
  let trail: readonly Story[] = [];
  let aside = null as Story | null;
  let quarter = null as Ground['quarter'];
  const spokenOn = utteranceDays(expressions);
  const judged: Judged[] = [];
  const nextYears = yearsAhead(expressions);
  for (const [index, expression] of expressions.entries()) {
    const { context, said } = expression;
    story = resumed(story, context);
    const telling = goesOn(story, now, expression, sentences);
    const bare: Ground = {
      now,
      spoken: null,
      story,
      trail,
      aside,
      history,
      straight,
      telling,
      event: null,
      quarter,
    };
    const event = dateOfEvent(expression, expressions, judged, bare);
    const plain: Ground = event ? { ...bare, event } : bare;
    const quotedOn = context.quoted ? utteranceOf(context.sentence, spokenOn, sentences) : undefined;
    const spoken = quotedOn ? dayOfUtterance(quotedOn, plain) : null;
    const ground = spoken ? { ...plain, spoken } : plain;
    const result = judge(said, context, ground);
    judged.push(result);
    if (
      said.kind === 'fraction' &&
      said.of === 'Q' &&
      (!said.year || isJustOver(result, now)) &&
      result.at &&
      (context.tense !== 'future' || (now !== null && result.last !== null && result.last < now)) &&
      (said.n !== null || said.relation === 'this' || said.ended !== undefined) &&
      !isBefore(result.at, quarter)
    ) {
      quarter = {
        year: result.at.year,
        n: Math.floor(((result.at.month ?? 1) - 1) / 3) + 1,
        sentence: context.sentence,
      };
    } else if (quarter && said.kind === 'fraction') quarter = touched(quarter, context.sentence);
    aside = asideAfter(aside, result, expression);
    const at = moved(ground, result, expression, nextYears[index] ?? null);
    if (at && at !== story) trail = [at, ...trail].slice(0, TRAIL);
    story = at;
  }
  return judged;
}

/** For each expression, the year that is written out next after it. */
function yearsAhead(expressions: readonly Expression[]): readonly (number | null)[] {
  const years: (number | null)[] = [];
  let next: number | null = null;
  for (let at = expressions.length - 1; at >= 0; at -= 1) {
    years[at] = next;
    const said = expressions[at]?.said;
    if (said?.kind === 'date' && said.year !== null) next = said.year;
  }
  return years;
}

/** The expression that dates a quotation: in its sentence, or in one of the two before it in the same paragraph. */
function utteranceOf(
  at: number,
  spokenOn: ReadonlyMap<number, Expression>,
  sentences: readonly Sentence[],
): Expression | undefined {
  const home = sentences[at]?.paragraph;
  for (const sentence of [at, at - 1, at - 2]) {
    if (sentences[sentence]?.paragraph !== home) return undefined;
    const found = spokenOn.get(sentence);
    if (found) return found;
  }
  return undefined;
}

/** The day on which a quotation was spoken, if what dates it points at one that is not still to come. */
function dayOfUtterance({ said, context }: Expression, ground: Ground): Day | null {
  const { first, last } = judge(said, context, ground);
  return first && first === last && (!ground.now || first <= ground.now) ? first : null;
}

/** Whether a quarter lies before the one a report is about: a look back does not change what it is about. */
function isBefore(at: NonNullable<Judged['at']>, quarter: Ground['quarter']): boolean {
  return quarter !== null && at.year * 12 + (at.month ?? 1) < quarter.year * 12 + quarter.n * 3 - 2;
}

/** What dates the event that an expression is counted from: told before, or still to be told. */
function dateOfEvent(
  { said }: Expression,
  expressions: readonly Expression[],
  judged: readonly Judged[],
  ground: Ground,
): Judged | null {
  if (said.kind !== 'offset' || said.anchor === undefined) return null;
  const ahead = expressions[said.anchor];
  return judged[said.anchor] ?? (ahead ? judge(ahead.said, ahead.context, ground) : null);
}

/** Days after a quarter's end in which it is reported. */
const REPORTED = 120;

/** "the fourth quarter of 2013" in January 2014: what a report of it would be about. */
function isJustOver({ last }: Judged, now: Day | null): boolean {
  return last !== null && now !== null && last < now && daysBetween(last, now) <= REPORTED;
}

function touched(quarter: NonNullable<Ground['quarter']>, sentence: number): Ground['quarter'] {
  return { ...quarter, sentence };
}

/** For each sentence, the expression outside quotation marks that dates its quotation: "said Friday". */
function utteranceDays(expressions: readonly Expression[]): ReadonlyMap<number, Expression> {
  const days = new Map<number, Expression>();
  for (const expression of expressions) {
    const { context, said } = expression;
    if (context.quoted || context.sentence < 0 || days.has(context.sentence)) continue;
    if (context.tense !== 'future' && (said.kind === 'weekday' || said.kind === 'day'))
      days.set(context.sentence, expression);
  }
  return days;
}
