/** What an editor changed, and what is no evidence, in the page's language. */
import { sayEdtf } from '../../export/why.ts';
import type { DayWords } from '../../layout/say-day.ts';
import type { Edit } from '../../model/timeline.ts';
import type { Key, Texts } from '../texts/say.ts';

/** What an editor changed, in the page's language; the editor's own reason stands beside it. */
export function editText({ field, was }: Edit, say: Texts, words: DayWords): string {
  if (field === 'date' && was) return say('editedWas', { was: sayEdtf(was, words) ?? say('noDay') });
  return say(`edited_${field}` as Key) || say('editedOther', { field });
}

/** Why a stretch of an article is no evidence. */
export const furnitureText = (reason: string, say: Texts): string =>
  say(`furniture_${reason}` as Key) || reason;
