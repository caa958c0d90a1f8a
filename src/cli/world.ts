/** What the commands use of the world around them: tests pass another one. */
import type { Readable, Writable } from 'node:stream';
import type { Timeline } from '../model/timeline.ts';
import type { Settings } from '../model/settings.ts';
import type { Draft, Findings } from '../parse/index.ts';
import type { DraftAll } from './drafts/drafts.ts';
import type { Terminal } from './terminal.ts';

export interface World {
  readonly terminal: Terminal;
  /** For commands that stream lines in and out. */
  readonly input: Readable;
  readonly output: Writable;
  readonly error: Writable;
  /** The folder with the built page shell and prerender bundle. */
  readonly dist: string;
  readonly assemble: (drafts: readonly Draft[], settings: Settings, findings: Findings | null) => Timeline;
  /** Drafts articles; each gather of one run shares its memory. */
  readonly draftAll: DraftAll;
}
