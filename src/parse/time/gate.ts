/**
 * Which rules can match at a place, told by a few of the letters there, so that no pattern runs where its words are not. A text
 * has few such stretches that it does not repeat: each is judged once (see `automaton`) and remembered.
 */
import { Automaton, type Reached } from '../rules/automaton.ts';
import { RULES } from '../rules/index.ts';
import type { Trigger } from '../rules/rule.ts';
import { Together } from '../rules/together.ts';
import type { Start } from '../words/triggers.ts';

/** Units behind the word that starts the search which tell what can match around it, and which tell it from a given place on. */
const BEHIND = 2;
const FURTHER = 4;
/** Stretches remembered; then all are forgotten. */
const MOST = 4096;

const automata: (Automaton | undefined)[] = [];
const automatonOf = (index: number): Automaton =>
  (automata[index] ??= new Automaton(RULES[index]?.pattern.source ?? ''));

const together = new Together(automatonOf);

/**
 * Those of the rules, by their place in RULES, that can match from `start` on around a trigger that ends at `behind`, and
 * beyond a place.
 */
export function rulesFrom(
  rules: readonly number[],
  clean: string,
  start: number,
  beyond: number,
  behind: number,
): readonly number[] {
  const end = Math.min(Math.max(behind + FURTHER, beyond + 1), clean.length);
  return together.standing(rules, clean, start, beyond, end);
}

interface Known {
  readonly all: readonly number[];
  /** Those that have a word in them, and how far each is behind it. */
  readonly inside: Map<string, readonly { readonly index: number; readonly reached: Reached }[]>;
  /** Those that have the word and what stands behind it. */
  readonly near: Map<string, readonly number[]>;
}

const byClass = new Map<readonly Trigger[], Known>();
/** Equal lists of rules are one list. */
const lists = new Map<string, readonly number[]>();

function listOf(rules: readonly number[]): readonly number[] {
  const key = rules.join();
  const known = lists.get(key) ?? rules;
  lists.set(key, known);
  return known;
}

function knownOf(classes: readonly Trigger[]): Known {
  const before = byClass.get(classes);
  if (before) return before;
  const all = RULES.flatMap(({ triggers }, index) =>
    triggers.some((trigger) => classes.includes(trigger)) ? [index] : [],
  );
  const known: Known = { all: listOf(all), inside: new Map(), near: new Map() };
  byClass.set(classes, known);
  return known;
}

/** The value of a text, made once, up to a limit of texts. */
function remembered<V>(known: Map<string, V>, text: string, make: () => V): V {
  let value = known.get(text);
  if (value === undefined) {
    if (known.size >= MOST) known.clear();
    known.set(text, (value = make()));
  }
  return value;
}

/** The rules of all classes of a trigger that can match around it, each once, in the order that settles ties. */
export function rulesAt(
  clean: string,
  { start, end, word }: Start,
  classes: readonly Trigger[],
): readonly number[] {
  const { all, inside, near } = knownOf(classes);
  if (word === null) return all;
  const text = clean.slice(start, end + BEHIND);
  return remembered(near, text, () => {
    const behind = text.slice(word.length);
    const having = remembered(inside, word, () =>
      all.flatMap((index) => {
        const reached = automatonOf(index).inside(word);
        return reached ? [{ index, reached }] : [];
      }),
    );
    return listOf(
      having
        .filter(({ index, reached }) => automatonOf(index).along(reached, behind) !== null)
        .map(({ index }) => index),
    );
  });
}
