/** All that an article quotes: what it gives beside a quotation is no version of that. */
import { heardIn, type Heard } from './align.ts';
import type { Told } from './claims.ts';
import { quotedWords } from './quotation.ts';
import { tokenize } from '../../text/tokens.ts';

/** Words as they are looked for among those that an article quotes. */
export const keyOf = (words: readonly Heard[]): string => ` ${words.map(({ lower }) => lower).join(' ')} `;

/** Whether the article of a sentence quotes words anywhere; each article is read once, when first asked for. */
export function quoting(): (told: Told, key: string) => boolean {
  const known = new Map<number, string>();
  return ({ article, text }, key) => {
    let all = known.get(article);
    if (all === undefined) {
      const runs = quotedWords(tokenize(text, 0, text.length));
      known.set(article, (all = runs.map((tokens) => keyOf(heardIn(tokens))).join('|')));
    }
    return all.includes(key);
  };
}
