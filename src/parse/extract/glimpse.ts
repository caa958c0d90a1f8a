/**
 * Sentences with a day in which no clause makes an event: "Six of them were found by divers on Wednesday", "It was on Friday that
 * the siren failed". Nobody certain acts and no title can be made, but beside an event of that day they may be known to tell it.
 */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Mention } from '../document.ts';
import type { Frame } from '../grammar/frame.ts';
import { stemsOf } from '../grammar/stems.ts';
import type { Token } from '../text/tokens.ts';
import type { Expression } from '../time/said.ts';
import { canDate } from './dating-owner.ts';
import type { Scene } from './scene.ts';
import { isDay } from './is-day.ts';

/** Whether a mention is such a sentence. */
export const isGlimpse = ({ passing, nominal, label }: Mention): boolean =>
  passing && nominal && label === null;

/** What less than so many words tell could be anything of that day. */
const FEWEST_WORDS = 2;
/** What may be, what is not, and what is still to come. */
const OPEN =
  /^(?:will|would|may|might|could|should|must|shall|cannot|if|unless|not|n['’]t|never|no|nobody|nothing|without|until|expected|scheduled|due|planned|plans)$/u;

/** What a sentence of which nothing else is known tells of a day, as a mention that can join an event and make none. */
export function glimpsed(scene: Scene, clauses: readonly Clause[]): Mention | null {
  const { frame, sentence, expressions } = scene;
  if (expressions.length === 0) return null;
  const outside = clauses.filter(({ verb }) => !frame.quoted[verb]);
  const told = outside.find(({ tense }) => tense === 'past' || tense === 'perfect');
  // a caption tells in the present what is to be seen
  const past = told ? true : outside.length === 0 && frame.tokens.some(isPast);
  if (!past || outside.some(({ negated }) => negated)) return null;
  const days = expressions.filter(({ expression }) => givesDay(expression));
  const day = days.find(({ expression }) => expression.said.kind === 'date') ?? days[0];
  if (!day || isOpen(frame)) return null;
  const { stems, numbers, quoted } = stemsOf(frame, 0, frame.tokens.length);
  if (stems.length + numbers.length < FEWEST_WORDS) return null;
  const verb = told && frame.tokens[told.verb];
  return {
    start: sentence.start,
    end: sentence.end,
    sentence: scene.index,
    kind: 'other',
    status: 'happened',
    actors: [],
    label: null,
    verb: { start: verb?.start ?? sentence.start, end: verb?.end ?? sentence.start },
    lemma: told?.lemma?.lemma ?? '',
    predicate: '',
    clarity: 0,
    stems,
    numbers,
    quoted,
    expression: day.at,
    telling: 'earlier',
    passing: true,
    nominal: true,
    place: null,
  };
}

const isOpen = ({ tokens, quoted, timed }: Frame): boolean =>
  tokens.some(({ lower }, at) => !quoted[at] && !timed[at] && OPEN.test(lower));

const isPast = ({ cap, form, act }: Token): boolean =>
  !cap && (form?.past === true || act?.past === true || act?.participle === true);

/** A day as such, with its hours, or counted from another: "on Friday", "on Friday evening", "two days later". */
function givesDay(expression: Expression): boolean {
  const { said } = expression;
  const hours = (said.kind === 'part' || said.kind === 'clock') && said.day !== null;
  return canDate(expression) && (isDay(expression) || hours || said.kind === 'offset');
}
