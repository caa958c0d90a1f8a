/** What would be left open if a title ended there, and what is whole though it does not look so. */
import type { Frame } from '../grammar/frame.ts';
import { AUX, MODAL, PREP, REL } from '../grammar/lexicon.ts';
import { cardinal } from '../words/numbers.ts';
import type { Piece } from './pieces.ts';

/** Words that lead to what may be left out. */
export const LOOSE = new Set(
  'after before as while when because although though since amid following despite where whereas'.split(' '),
);
export const UNIT = /^(?:moments?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/u;

/** "lost contact with the probe | just three minutes before landing": by how long it came before something else. */
export function soLongBefore({ tokens }: Frame, at: number): boolean {
  const from = /^(?:just|only|barely|about|exactly|some|nearly|almost)$/u.test(tokens[at]?.lower ?? '')
    ? at + 1
    : at;
  const [count, unit, link] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (Number.isNaN(cardinal(count?.lower ?? ''))) return false;
  return UNIT.test(unit?.lower ?? '') && /^(?:after|before)$/u.test(link?.lower ?? '');
}

/** "The festival will go on", "the plan is to go ahead": a particle, where nothing stands behind it. */
export function goesOn({ tokens }: Frame, at: number): boolean {
  const [verb, particle, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]];
  if (!/^(?:on|ahead)$/u.test(particle) || !/^(?:go|goes|going|carry|press|forge)$/u.test(verb)) return false;
  return next === undefined || next.kind === 'mark';
}

/** "Put profit" before what, "puts the plan" to whom: nothing is put without a place, which is still to come. */
export function putNowhere({ tokens, flags }: Frame, pieces: readonly Piece[], k: number): boolean {
  const next = pieces[k];
  if (!next || !(((flags[next.at] ?? 0) & PREP) !== 0 || LOOSE.has(next.text))) return false;
  const put = pieces.findLastIndex(({ at }, index) => index < k && PUT.test(tokens[at]?.lower ?? ''));
  // the verb of the title itself stands before its pieces
  const from = put >= 0 ? put + 1 : PUT.test(tokens[(pieces[0]?.at ?? 0) - 1]?.lower ?? '') ? 0 : -1;
  if (from < 0) return false;
  return pieces
    .slice(from, k)
    .every(({ at }) => ((flags[at] ?? 0) & PREP) === 0 && !PLACED.test(tokens[at]?.lower ?? ''));
}
const PUT = /^(?:put|puts|putting)$/u;
/** "Put together a plan", "put it down". */
const PLACED =
  /^(?:apart|off|up|out|down|open|back|over|away|together|forward|forth|aside|ahead|right|there|here|straight)$/u;

/** "Reached the cave but divers | who": the clause that "but" began has no verb yet. */
export function beganClause({ tokens, flags }: Frame, pieces: readonly Piece[], k: number): boolean {
  const next = pieces[k];
  if (!next || ((flags[next.at] ?? 0) & REL) === 0) return false;
  const but = pieces.findLastIndex(({ text }, index) => index < k && text === 'but');
  if (but < 0 || but > k - 2 || pieces.slice(0, but).some(({ text }) => text === 'not')) return false;
  return pieces.slice(but + 1, k).every(({ at }) => {
    const form = tokens[at]?.cap ? undefined : tokens[at]?.form;
    return ((flags[at] ?? 0) & (PREP | AUX | MODAL)) === 0 && !form?.past && !form?.third;
  });
}

/** "by farmers angry" at what, "a staff short" of what: an adjective behind its noun, and what it hangs on is still to come. */
export function hangsOn({ tokens, flags }: Frame, at: number): boolean {
  if (!HANGING.test(tokens[at]?.lower ?? '') || ((flags[at + 1] ?? 0) & PREP) === 0) return false;
  return flags[at - 1] === 0 && /s$/u.test(tokens[at - 1]?.lower ?? '');
}
const HANGING =
  /^(?:angry|furious|unhappy|upset|worried|concerned|wary|afraid|fearful|critical|aware|loyal|opposed|hostile|sympathetic|eager|keen|short|full|guilty|worthy|unaware|capable|suspicious|tired|proud|familiar|similar|close|responsible)$/u;

/** Whether the last pieces are a whole time behind "since". */
export function endsSince({ timed, tokens }: Frame, pieces: readonly Piece[], k: number): boolean {
  let from = k - 1;
  while (from > 0 && timed[pieces[from]?.at ?? 0]) from--;
  const last = pieces[k - 1]?.at ?? 0;
  return tokens[pieces[from]?.at ?? 0]?.lower === 'since' && timed[last + 1] !== true;
}

/** "Protests a tax that took effect" on May 1, "a strike that will last" until Friday: what the noun did tells nothing without its time. */
export function waitsForTime({ tokens, flags, timed }: Frame, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.at ?? 0;
  if (!TOLD_BY_TIME.test(tokens[last]?.lower ?? '')) return false;
  return timed[last + 1] === true || (((flags[last + 1] ?? 0) & PREP) !== 0 && timed[last + 2] === true);
}
const TOLD_BY_TIME =
  /^(?:beg[aiu]n|begins?|start(?:s|ed)?|end(?:s|ed)?|last(?:s|ed)?|expire[sd]?|occur(?:s|red)?|happen(?:s|ed)?|effect|force|place|held|due|open(?:s|ed)?|launched|published|issued|introduced|scheduled|planned)$/u;
