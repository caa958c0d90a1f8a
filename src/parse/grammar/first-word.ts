/** Whether the capital of a first word is a name's or the sentence's: "Shares fell" and "Shell fell". */
import type { Seen } from '../text/article-tokens.ts';
import type { Token } from '../text/tokens.ts';
import { BODY_NOUNS, isRoleWord, ROLE_NOUNS, ROLE_PARTS } from '../words/roles.ts';
import { givenName, knownName } from './gazetteer.ts';
import { COMMON_FIRST, eventNoun, STARTERS, verbForm } from './lexicon.ts';

export function capital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.cap;
}

/** Endings of common nouns: a lone capital with one of them at the start of a sentence is no name. */
const COMMON_ENDS =
  /(?:ers|ors|ists|ians|ants|ents|ees|women|men|ves|ies|ment|ments|tion|tions|sion|ness|ity|ities|ism|ship|ance|ence|ings?|wise|ward|wards|out|less|ful|ous)$/u;

/** "Figures released by ...", "Copies of ...": a plural with what tells of it. */
function manyOf(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (!/.{3}[^s]s$/u.test(tokens[at]?.lower ?? '')) return false;
  return (
    next === 'of' ||
    next === 'from' ||
    // "Temperatures in Seville"
    (next === 'in' && (tokens[at]?.text.length ?? 0) > 8) ||
    (/^(?:by|in|on|at|from|to)$/u.test(after) &&
      verbForm(next)?.participle === true &&
      !verbForm(next)?.verb.clause)
  );
}

/** What spreads has no capital of its own, though a headline and each paragraph of a short article may begin with it. */
const DISEASES: ReadonlySet<string> = new Set(
  'anthrax cholera dengue diphtheria flu hepatitis influenza leprosy malaria measles meningitis mumps plague pneumonia polio rabies rubella salmonella smallpox tetanus tuberculosis typhoid typhus'.split(
    ' ',
  ),
);

/** Whether a capital at the start of a sentence (or quotation) is only there for its place. */
export function placed(tokens: readonly Token[], at: number, seen: Seen): boolean {
  const token = tokens[at] as Token;
  // "Per Lund resigned"
  if (token.lower === 'per' && capital(tokens[at + 1])) return false;
  if (STARTERS.has(token.lower)) return true;
  if (DISEASES.has(token.lower) && !capital(tokens[at + 1])) return true;
  if (seen.capital.has(token.text) && !seen.small.has(token.lower)) return false;
  if (knownName(token.text) || capital(tokens[at + 1])) return false;
  if (givenName(token.text) !== undefined) return false;
  return (
    seen.small.has(token.lower) ||
    token.form !== undefined ||
    eventNoun(token.lower) !== undefined ||
    COMMON_ENDS.test(token.lower) ||
    token.lower.endsWith('ly') ||
    manyOf(tokens, at) ||
    ROLE_NOUNS.has(token.lower) ||
    // "Former banker", "Deputy prime minister"
    (ROLE_PARTS.has(token.lower) && isRoleWord(tokens[at + 1]?.lower ?? '')) ||
    COMMON_FIRST.has(token.lower) ||
    manyPeople(token.lower)
  );
}

/** "Attorneys asked", "Nurses walked out", "Unions called off the strike". */
function manyPeople(lower: string): boolean {
  if (!lower.endsWith('s')) return false;
  const one = lower.slice(0, -1);
  return ROLE_NOUNS.has(one) || (BODY_NOUNS.has(one) && one.length > 3);
}
