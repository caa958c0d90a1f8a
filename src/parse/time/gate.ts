/**
 * Which rules can match at a place, told by a few of the letters there, so that no pattern runs where its words are not. A text
 * has few such stretches that it does not repeat: each is judged once (see `automaton`) and remembered.
 */
import { Automaton, type Reached } from '../rules/automaton.ts';
import { RULES } from '../rules/index.ts';
import type { Rule, Trigger } from '../rules/rule.ts';
import type { Start } from '../words/triggers.ts';

/** Letters of a match's beginning that are looked at, and of what follows the word that starts the search. */
const OPENING = 4;
const BEHIND = 2;
/** Stretches remembered; then all are forgotten. */
const MOST = 4096;

export interface Tried {
  readonly rule: Rule;
  /** Its place in RULES. */
  readonly index: number;
}

const automata: (Automaton | undefined)[] = [];
const automatonOf = ({ rule, index }: Tried): Automaton =>
  (automata[index] ??= new Automaton(rule.pattern.source));

const UNKNOWN = 0;
const CAN = 1;
const CANNOT = 2;

/** Remembers a value for each text, up to a limit. */
function remembered<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(text, (value = make(text)));
    }
    return value;
  };
}

const opening = remembered(() => new Uint8Array(RULES.length));

/** Which of the rules can begin at a place; a later rule of the list may not be asked for. */
export function openingAt(clean: string, start: number): (tried: Tried) => boolean {
  const text = clean.slice(start, start + OPENING);
  const told = opening(text);
  return (tried) => {
    const before = told[tried.index];
    if (before !== UNKNOWN) return before === CAN;
    const can = automatonOf(tried).opened(text) !== null;
    told[tried.index] = can ? CAN : CANNOT;
    return can;
  };
}

interface Known {
  readonly all: readonly Tried[];
  /** Those that have a word in them, and how far each is behind it. */
  readonly with: (word: string) => readonly { readonly tried: Tried; readonly reached: Reached }[];
  /** Those that have the word and what stands behind it. */
  readonly near: Map<string, readonly Tried[]>;
}

const byClass = new Map<readonly Trigger[], Known>();

function knownOf(classes: readonly Trigger[]): Known {
  const before = byClass.get(classes);
  if (before) return before;
  const all = RULES.flatMap((rule, index) =>
    rule.triggers.some((trigger) => classes.includes(trigger)) ? [{ rule, index }] : [],
  );
  const inside = remembered((word) =>
    all.flatMap((tried) => {
      const reached = automatonOf(tried).inside(word);
      return reached ? [{ tried, reached }] : [];
    }),
  );
  const known: Known = { all, with: inside, near: new Map() };
  byClass.set(classes, known);
  return known;
}

/** The rules of all classes of a trigger that can match around it, each once, in the order that settles ties. */
export function rulesAt(
  clean: string,
  { start, end, word }: Start,
  classes: readonly Trigger[],
): readonly Tried[] {
  const known = knownOf(classes);
  if (word === null) return known.all;
  const text = clean.slice(start, end + BEHIND);
  let near = known.near.get(text);
  if (!near) {
    const behind = text.slice(word.length);
    near = known
      .with(word)
      .filter(({ tried, reached }) => automatonOf(tried).along(reached, behind) !== null)
      .map(({ tried }) => tried);
    if (known.near.size >= MOST) known.near.clear();
    known.near.set(text, near);
  }
  return near;
}
