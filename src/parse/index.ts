/** The parser: source texts in, a Timeline out. Pure; the same texts in any order give the same bytes. */
import type { Settings } from '../model/settings.ts';
import type { SourceText } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';
import { assemble } from './assemble.ts';
import { draft } from './draft.ts';

/**
 * Parses the articles of one story. Per article: ingest, segment, quote, tag, extract (see `draft`). Over the folder:
 * anchor, resolve, place, merge, compose, rank, correct, review (see `assemble`).
 */
export function parse(sources: readonly SourceText[], settings: Settings): Timeline {
  return assemble(sources.map(draft), settings);
}

export { assemble } from './assemble.ts';
export { draft, type Draft } from './draft.ts';
export { Kept, type Findings, type Joined } from './findings.ts';
export type { Differing } from './folder/disagree/claims.ts';
export { Fold } from './fold.ts';
