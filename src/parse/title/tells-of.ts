/** Participles that tell what a noun before them is about: "gives a speech defending the plan", "issues a statement saying that talks have failed". */
import type { Frame } from '../grammar/frame.ts';
import { AUX, MODAL } from '../grammar/lexicon.ts';

/** A word of a title, and where it stands in its sentence. */
interface Told {
  readonly text: string;
  readonly at: number;
}

const TELLS_OF =
  /^(?:calling|demanding|urging|asking|requesting|inviting|pledging|rejecting|confirming|denying|blaming|defending|authorising|authorizing|imposing|banning|condemning|criticising|criticizing|accusing|requiring|allowing|saying|announcing|describing|explaining|detailing|outlining)$/u;

/** Whether a piece is such a participle, before which a title may end. */
export const tellsOf = ({ tokens }: Frame, { text, at }: Told): boolean =>
  (TELLS_OF.test(text) &&
    !(text === 'asking' && /^(?:prices?|rates?)$/u.test(tokens[at + 1]?.lower ?? ''))) ||
  // "a letter warning of delays", but "warning signs"
  (text === 'warning' && /^(?:of|that|against|about)$/u.test(tokens[at + 1]?.lower ?? ''));

/** Whether a participle of saying has the clause that it tells of: "saying that talks have failed"; one that tells a thing has all it needs. */
export function toldWhole({ tokens, flags }: Frame, [said, that, ...rest]: readonly Told[]): boolean {
  if (that?.text !== 'that' && !/^(?:saying|announcing)$/u.test(said?.text ?? '')) return true;
  return rest.some(
    ({ at }) =>
      ((flags[at] ?? 0) & (AUX | MODAL)) !== 0 || (!tokens[at]?.cap && tokens[at]?.form?.past === true),
  );
}

/** "passes a law that lets the state buy loans | worth millions": what is voted on or signed says nothing without what it does. */
export const provides = (piece: Told | undefined): boolean =>
  /^(?:law|bill|resolution|measure|decree|treaty|motion|amendment|rule)$/u.test(piece?.text ?? '');
