/** Verbs without an ending behind "will", "would" and "to", also those that no list has: "will refurbish the hall". */
import type { Frame } from './frame.ts';
import { DET, PRON, type Verb } from './lexicon.ts';
import { unlistedVerb } from './regular.ts';

/** Shorter words than this are hardly verbs that no list has. */
const SHORTEST = 4;

/** The verb at `at`; one that no list has only before what it acts on. Null where no verb stands there. */
export function bareVerb({ tokens, flags, quoted }: Frame, at: number): Verb | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.cap || quoted[at]) return null;
  if (token.act) return token.act.base ? token.act.verb : null;
  if (flags[at] !== 0 || token.lower.length < SHORTEST || !/^\p{Ll}+$/u.test(token.lower)) return null;
  const next = tokens[at + 1];
  if (!next || next.kind === 'mark') return null;
  const object = next.kind === 'number' || next.cap || ((flags[at + 1] ?? 0) & (DET | PRON)) !== 0;
  if (!object) return null;
  const past = token.lower.endsWith('e') ? `${token.lower}d` : `${token.lower}ed`;
  return unlistedVerb(token.lower, past, past);
}
