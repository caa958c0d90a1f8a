/** Participles behind what a verb acts on, where a clause could follow that verb too. */
import type { Group } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { ADV, AUX, COORD, DET, PREP, PRON, REL, SUBORD } from './lexicon.ts';

/** Verbs that news follows by a thing oftener than by a clause without "that". */
const ON_THING = /^(?:recall|announce|confirm|reveal|propose|deny|report|disclose|recommend|outline)$/u;
/** Those that say what state a thing is in: "declared the mission lost". */
const SAYS_STATE = /^(?:declare|pronounce|proclaim|rule)$/u;
/** What is moved so that it is shut or open: "slammed her folder shut". */
const MOVES =
  /^(?:slam|bang|push|force|pull|kick|swing|weld|nail|lock|hold|snap|prise|pry|throw|bolt|seal|keep)$/u;

/**
 * "recalled 85,000 tins sold in France", "declared the mission lost on Monday": a participle of the thing that stands before it,
 * and no verb of a clause. Verbs that are complete without an object ("confirmed the suspect escaped") may be one.
 */
export function tellsOfThing(frame: Frame, before: Group, group: Group): boolean {
  const { tokens, flags, timed } = frame;
  const verb = before.lemma?.lemma ?? '';
  const moved = MOVES.test(verb) && /^(?:shut|open)$/u.test(tokens[group.verb]?.lower ?? '');
  const state = SAYS_STATE.test(verb) || moved;
  if ((!state && !ON_THING.test(verb)) || before.passive || group.verb !== group.from) return false;
  if (tokens[group.verb]?.act?.participle !== true || (!state && group.lemma?.bare !== false)) return false;
  const [next, flag] = [tokens[group.verb + 1], flags[group.verb + 1] ?? 0];
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    timed[group.verb + 1] === true ||
    (moved && next.lower.endsWith('ly'));
  // "declared the road closed to lorries", but "declared the ministry banned the march"
  if (!ends && ((flag & (PREP | ADV | COORD | SUBORD)) === 0 || (flag & DET) !== 0)) return false;
  if (group.from - before.verb < 2) return false;
  for (let at = before.verb + 1; at < group.from; at++) {
    const whose = moved && ((flags[at] ?? 0) & DET) !== 0;
    if (((flags[at] ?? 0) & (COORD | SUBORD | REL | PRON | AUX)) !== 0 && !whose) return false;
    if (tokens[at]?.kind === 'mark' && tokens[at]?.text !== '-') return false;
  }
  return true;
}

/** Verbs of which the participle behind their object is the news: "declared the dam closed", "ordered the accounts frozen". */
const MAKES_SO = /^(?:declared?|pronounced?|proclaimed?|ordered|kept|left)$/u;
const MOST_OF_OBJECT = 8;

/** Whether the participle at `at` is what such a verb before it makes of its object. */
export function madeSo({ tokens, flags }: Frame, at: number): boolean {
  if (tokens[at]?.cap !== false || tokens[at]?.act?.participle !== true) return false;
  for (let left = at - 1; left >= 0 && at - left <= MOST_OF_OBJECT; left--) {
    if (MAKES_SO.test(tokens[left]?.lower ?? '')) return true;
    if (tokens[left]?.kind === 'mark' || ((flags[left] ?? 0) & (PREP | COORD | SUBORD | REL | AUX)) !== 0)
      return false;
  }
  return false;
}
