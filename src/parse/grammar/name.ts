/** A name of a sentence: who or what it is, in which role, for whom. */
import type { Span } from '../../model/text.ts';
import type { ActorKind } from '../../model/timeline.ts';
import type { Known } from './gazetteer.ts';

/** A name as it stands in a sentence. Token indices `[from, to)` cover the name, `[head, tail)` its whole noun phrase. */
export interface Name extends Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly tail: number;
  /** `role` is an office without a name: "the Prime Minister". */
  readonly kind: ActorKind | 'role';
  readonly known: Known | null;
  readonly role: string | null;
  readonly group: string | null;
  readonly honorific: string | null;
}
