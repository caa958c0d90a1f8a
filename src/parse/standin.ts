/** Day of an article by its own evidence alone, until agreement between articles is weighed too. */
import type { Anchored, Document } from './document.ts';
import { ownDay } from './ownday.ts';

export function anchorAll(docs: readonly Document[]): Anchored[] {
  return docs.map((doc) => {
    const day = ownDay(doc);
    return { published: day, reference: day, notAfter: day?.last ?? null };
  });
}
