/** "A MOTHER of three wept", "POLICE have arrested": local papers print the first words of a report in capitals. */
import { givenName, knownName } from '../grammar/gazetteer.ts';
import { COMMON_FIRST, eventNoun, STARTERS, verbForm } from '../grammar/lexicon.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../words/roles.ts';

/** One to four words in capitals before a word in small letters; an article in front of them is one of them. */
const OPENING = /^(?:[A-Z]{1,20} ){1,4}(?=[a-z]{2,}[ ,.-])/u;

/** Short words that stand so at the head of a report; most words of three or four capitals are the letters of a body. */
const SHORT: ReadonlySet<string> = new Set(
  'a an the man men boy boys girl baby mum mums dad two six ten four five nine fans head plan plans fire cars dogs town city club teen army'.split(
    ' ',
  ),
);
/** Endings of nouns for people and things. */
const COMMON =
  /(?:ers|ors|ists|ians|ants|ents|ees|man|men|woman|women|boy|boys|girl|girls|child|ment|ments|tion|tions|ager|mer|former|sand|sands|dreds|zens)$/u;

/**
 * The text with such words of the paragraph from `start` to `end` in small letters, but for the first letter: as long as it was. Names and
 * what may be the letters of a body stay.
 */
export function withSmallOpening(text: string, start: number, end: number): string {
  const paragraph = text.slice(start, Math.min(end, start + 100));
  const loud = OPENING.exec(paragraph)?.[0];
  if (loud === undefined || loud.length < 4) return text;
  const small = loud.trimEnd().split(' ').map(printed);
  if (small.includes(null)) return text;
  const words = small.join(' ');
  return (
    text.slice(0, start) + words.charAt(0).toUpperCase() + words.slice(1) + text.slice(start + words.length)
  );
}

/** A word as it would be printed elsewhere; null for what may be an abbreviation. */
function printed(word: string): string | null {
  const lower = word.toLowerCase();
  const named = word.charAt(0) + lower.slice(1);
  if (knownName(word)) return null;
  if (SHORT.has(lower)) return lower;
  if (word.length < 4) return null;
  if (givenName(named) !== undefined || knownName(named)) return named;
  if (word.length < 5) return null;
  const one = lower.replace(/s$/u, '');
  const common =
    STARTERS.has(lower) ||
    COMMON_FIRST.has(lower) ||
    ROLE_NOUNS.has(one) ||
    BODY_NOUNS.has(one) ||
    eventNoun(lower) !== undefined ||
    verbForm(lower) !== undefined ||
    COMMON.test(lower);
  return common ? lower : null;
}
