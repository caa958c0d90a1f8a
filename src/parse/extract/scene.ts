/** A sentence with all that is known before its events are read. */
import type { Frame } from '../grammar/frame.ts';
import type { Sentence } from '../document.ts';
import type { Expression } from '../time/said.ts';
import type { Directory } from './directory.ts';
import type { Memory } from './subject-parts.ts';

export interface Scene {
  readonly clean: string;
  readonly sentence: Sentence;
  readonly index: number;
  readonly frame: Frame;
  /** Expressions inside this sentence, with their index in the article. */
  readonly expressions: readonly { readonly at: number; readonly expression: Expression }[];
  readonly directory: Directory;
  readonly memory: Memory;
  /** One of the first sentences of the body, which tell the news. */
  readonly lead: boolean;
}
