/**
 * Amounts of the same thing that cannot both be so: "12 workers" against "14 workers", "$4.2 billion" against "$4.8
 * billion". What is rounded, loosened ("at least nine") or has grown since (a later toll) agrees.
 */
import type { Day } from '../../../model/time.ts';
import type { Disagreement } from '../../../model/timeline.ts';
import type { Amount } from './amount.ts';
import { amountsIn } from './amounts-told.ts';
import { contrast, type Said, type Told } from './claims.ts';
import { knownName } from '../../grammar/gazetteer.ts';
import { stemOf } from '../../grammar/lexicon.ts';
import { meets } from '../join/meets.ts';
import { CURRENCIES, SUMS } from '../../words/amounts.ts';

interface Side extends Said {
  readonly amount: Amount;
  /** The day of its article. */
  readonly day: Day | null;
  readonly own: boolean;
  readonly states: readonly string[];
  readonly houses: readonly string[];
  readonly told: Told;
}

/** Markets move while they are told of: papers of one day give their hours' figures. */
const MARKET: ReadonlySet<string> = new Set(
  'share stock crude price index brent barrel bond yield spread currency market worth value'.split(' '),
);

/** Counts beside an event that lie further apart are of two things. */
const ONE_THING = 2.5;

/** Counts of things that lie further apart in sentences of one event are of two: "used six of 21 rods". */
const ONE_COUNT = 3;
const COUNTED = /^(?!people |votes|score|size |prison|magnitude|%|money|age)/u;

/** Sums of money that lie further apart are of two things: a price and a profit. */
const ONE_SUM = 3;

/** The disagreements on numbers; `days` are the articles' own. */
export function numbers(told: readonly Told[], days: readonly (Day | null)[]): Disagreement[] {
  const byThing = new Map<string, Side[]>();
  for (const one of told) {
    const { lemma, stems } = one.part.placed.mention;
    const amounts = amountsIn(one, stemOf(lemma));
    if (amounts.length === 0) continue;
    const moving = stems.some((stem) => MARKET.has(stem));
    const [states, houses] = [statesIn(one), housesIn(one)];
    for (const amount of amounts) {
      if (moving && /^(?:%|money)/u.test(amount.thing)) continue;
      const text = one.text.slice(one.tokens[amount.from]?.start, one.tokens[amount.to - 1]?.end);
      const day = days[one.article] ?? null;
      const key = `${amount.low} ${amount.high} ${day ?? ''}`;
      const { index: citation, article, own } = one;
      const side: Side = { text, key, citation, article, amount, day, own, states, houses, told: one };
      byThing.set(amount.thing, [...(byThing.get(amount.thing) ?? []), side]);
    }
  }
  return [...byThing.values()].flatMap((sides) => {
    // an article with two numbers of one thing counts different things
    const single = sides.filter((side) =>
      sides.every((other) => other.article !== side.article || !apart(side, other)),
    );
    const standing = single.filter(
      (side) =>
        !outgrows(side, single) ||
        single.some((other) => other.amount.exact && !outgrows(other, single) && !apart(other, side)),
    );
    const telling = standing.filter((side) => !leavesOpen(side, standing));
    // what is told exactly is held against each other first; looser words go with what they allow
    telling.sort((a, b) => Number(b.amount.exact) - Number(a.amount.exact));
    const [first] = telling;
    const held = telling.filter((side) => !first || comparable(first, side));
    const byKey = new Map(held.map((side) => [side.key, side]));
    return contrast('number', held, (one, other) => {
      const [a, b] = [byKey.get(one), byKey.get(other)];
      return a !== undefined && b !== undefined && apart(a, b);
    });
  });
}

/** Words that may name a thing, by stems. */
const thingsIn = ({ tokens }: Told): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ kind, lower, cap, classes }) =>
      kind === 'word' &&
      !cap &&
      classes === 0 &&
      lower.length > 3 &&
      !SUMS.has(lower) &&
      !CURRENCIES.has(lower)
        ? [stemOf(lower)]
        : [],
    ),
  );
/** What stands for all that was taken or sold. */
const HAUL: ReadonlySet<string> = new Set('haul loot booty goods items stolen'.split(' ').map(stemOf));

/** Whether two sums can be of one thing: a fine is no damage, and what is worth so much is named by both. */
function oneSum(one: Side, other: Side): boolean {
  const [a, b] = [one.amount.role ?? '', other.amount.role ?? ''];
  if (a !== b && ((a !== '' && b !== '') || [a, b].some((role) => APART.test(role)))) return false;
  if ((one.own && other.own) || a !== 'worth') return true;
  const [words, others] = [thingsIn(one.told), thingsIn(other.told)];
  return meets(HAUL, words) || meets(HAUL, others) || meets(words, others);
}
const APART = /^(?:damage|cash|reward)$/u;

/** Whether words are so loose that they go with both of two amounts that quarrel: "thousands". */
function leavesOpen(side: Side, sides: readonly Side[]): boolean {
  if (side.amount.exact) return false;
  const allowed = sides.filter((other) => other !== side && !apart(other, side)).slice(0, MOST_HELD);
  return allowed.some((one) => allowed.some((other) => apart(one, other)));
}

const MOST_HELD = 20;

/** Whether a toll is that of a later day than a smaller one: bodies are found, the missing come back. */
function outgrows({ amount, day }: Side, sides: readonly Side[]): boolean {
  if (!amount.toll || day === null) return false;
  return sides.some((other) => other.day !== null && other.day < day && other.amount.high < amount.low);
}

/** Whether two amounts of one thing cannot both be so. */
function apart(one: Side, other: Side): boolean {
  const [a, b] = [one.amount, other.amount];
  return (a.low > b.high || b.low > a.high) && comparable(one, other);
}

/** Whether two amounts can be of one thing: numbers far apart, or of other countries and schools, count two. */
function comparable(one: Side, other: Side): boolean {
  const [a, b] = [one.amount, other.amount];
  if (a.low <= b.high && b.low <= a.high) return true;
  const [less, more] = a.high < b.low ? [a, b] : [b, a];
  if ((!one.own || !other.own) && more.low > less.high * ONE_THING) return false;
  if (!a.toll && COUNTED.test(a.thing) && more.low > less.high * ONE_COUNT) return false;
  if (a.thing.startsWith('money') && (more.low > less.high * ONE_SUM || !oneSum(one, other))) return false;
  const apart = (some: readonly string[], others: readonly string[]): boolean =>
    some.length > 0 && others.length > 0 && some.every((name) => !others.includes(name));
  if (apart(one.states, other.states) || apart(one.houses, other.houses)) return false;
  return !CASES.test(a.thing) || one.states.length === other.states.length;
}
/** What health offices count, each in its own country. */
const CASES = /^(?:case|infection)/u;

/** The states that a sentence names. */
const statesIn = ({ tokens }: Told): readonly string[] =>
  tokens.flatMap(({ text, cap }) => (cap && knownName(text)?.kind === 'state' ? [text] : []));

/** Which schools and mines it names: "Alleyn's School". */
const housesIn = ({ tokens }: Told): readonly string[] =>
  tokens.flatMap(({ lower, cap }, at) => {
    const before =
      tokens[at - 1]?.text === "'s" || tokens[at - 1]?.text === '’s' ? tokens[at - 2] : tokens[at - 1];
    return cap && before?.cap === true && HOUSES.test(lower) ? [before.lower] : [];
  });
const HOUSES = /^(?:school|college|university|hospital|mine|prison|bank|airport|stadium|bridge)$/u;
