/**
 * Which rules can match at a place, told by a few of the letters there, so that no pattern runs where its words are not. A text
 * has few such stretches that it does not repeat: each is judged once (see `together`) and remembered.
 */
import { Automaton } from '../rules/automaton.ts';
import { RULES } from '../rules/index.ts';
import type { Trigger } from '../rules/rule.ts';
import { Together } from '../rules/together.ts';

/** Units behind the word that starts the search which tell what can match around it. */
const FURTHER = 4;

const automata: (Automaton | undefined)[] = [];
const together = new Together(
  (index) => (automata[index] ??= new Automaton(RULES[index]?.pattern.source ?? '')),
);

/** Those of the rules of some classes, to be asked for by this number. */
const lists = new Map<readonly Trigger[], number>();

function listOf(classes: readonly Trigger[]): number {
  let list = lists.get(classes);
  if (list === undefined) {
    list = together.listed(
      RULES.flatMap(({ triggers }, index) =>
        triggers.some((trigger) => classes.includes(trigger)) ? [index] : [],
      ),
    );
    lists.set(classes, list);
  }
  return list;
}

/**
 * Those of the rules of some classes, by their place in RULES, that can match from `start` on around a trigger that ends at
 * `behind`, and beyond a place; in the order that settles ties.
 */
export function rulesFrom(
  classes: readonly Trigger[],
  clean: string,
  start: number,
  beyond: number,
  behind: number,
): readonly number[] {
  const end = Math.min(Math.max(behind + FURTHER, beyond + 1), clean.length);
  return together.standing(listOf(classes), clean, start, beyond, end);
}
