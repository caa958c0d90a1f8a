/** What a line is, where it is no part of the article: told by its first letters where that is none, as nearly all are. */
import { Automaton } from '../rules/automaton.ts';
import { Together } from '../rules/together.ts';
import { endsAsCaption, FURNITURE } from '../words/furniture.ts';
import { isDateLine } from './date-line.ts';

/** Longer lines are paragraphs, whatever they open with. */
const LONGEST = 320;
const LONGEST_DATE_LINE = 90;
/** A caption's credit stands at its end. */
const TAIL = 90;
/** Units that a line opens with which tell the forms that it can have. */
const OPENING = 10;

const automata: (Automaton | undefined)[] = [];
const together = new Together((index) => (automata[index] ??= automatonOf(index)));
function automatonOf(index: number): Automaton {
  const { source = '', flags = '' } = FURNITURE[index]?.form ?? {};
  return new Automaton(source, flags);
}

/** Forms that begin with the line, and those that may begin anywhere in it. */
const indices = [...FURNITURE.keys()];
const opening = together.listed(indices.filter((index) => opens(index)));
const anywhere = indices.filter((index) => !opens(index));
function opens(index: number): boolean {
  return FURNITURE[index]?.form.source.startsWith('^') ?? false;
}

/** What a line is called that a page has beside the article ("navigation", "credit line"); null for what may be the article's. */
export function furnitureReason(text: string): string | null {
  if (text.length > LONGEST) return endsAsCaption(text.slice(-TAIL)) ? 'picture caption' : null;
  const likely = together.standing(opening, text, 0, 0, Math.min(text.length, OPENING));
  for (const index of likely.length === 0 ? anywhere : [...likely, ...anywhere].sort((a, b) => a - b)) {
    const known = FURNITURE[index];
    if (known && (known.holds?.test(text) ?? true) && known.form.test(text)) return known.reason;
  }
  if (ADDRESS.test(text)) return 'address';
  if (endsAsCaption(text.slice(-TAIL))) return 'picture caption';
  if (text.length <= LONGEST_DATE_LINE && isDateLine(text)) return 'date line';
  return null;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;
