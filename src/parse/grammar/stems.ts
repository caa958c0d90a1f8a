/** What is compared when reports are merged: stems, numbers, quoted words. */
import type { Frame } from './frame.ts';
import { exact } from './exact.ts';
import { stemOf } from './lexicon.ts';

const STOP = new Set(
  `said say says tell told more than also would could have been were was are that this which their from with into over after before about when while they them there here what who whom whose where other some such most many much very just only even still
  being will had has have his her its our your my the and but for not all any can may might one two three new year years day days week weeks month months time times people made make according between during against under through`.split(
    /\s+/u,
  ),
);

const LEAVES = new Set('step steps stepped stepping stand stands stood standing'.split(' '));

/** Stems of content words of a stretch, but for an aside in it; names whole and small. */
export function stemsOf(
  frame: Frame,
  from: number,
  to: number,
  aside: { readonly from: number; readonly to: number } | null = null,
): { stems: readonly string[]; numbers: readonly string[]; quoted: readonly string[] } {
  const stems = new Set<string>();
  const numbers: string[] = [];
  const quoted = new Set<string>();
  // "Russian" and "the Kremlin" count as "Russia" when reports are compared
  let groups: Map<number, string> | null = null;
  for (const { known, from: at } of frame.names)
    if (known && known.form !== 'media' && known.kind === 'state')
      (groups ??= new Map<number, string>()).set(at, known.group.toLowerCase());
  for (let at = from; at < to; at++) {
    if (at === aside?.from) at = aside.to;
    const token = frame.tokens[at];
    if (!token || token.kind === 'mark' || token.kind === 'possessive' || frame.timed[at]) continue;
    if (token.kind === 'number') {
      numbers.push(token.text);
      continue;
    }
    const lower = token.lower;
    if (lower.length < 3 || STOP.has(lower) || ((frame.flags[at] ?? 0) !== 0 && lower.length < 7)) continue;
    // who "steps down" resigns
    const leaves = LEAVES.has(lower) && /^(?:down|aside)$/u.test(frame.tokens[at + 1]?.lower ?? '');
    const stem = groups?.get(at) ?? stemOf(leaves ? 'resign' : lower);
    stems.add(stem);
    if (frame.quoted[at]) quoted.add(stem);
  }
  return { stems: [...stems], numbers: exact(numbers), quoted: exact([...quoted]) };
}
