/** What the commands use of the world around them: tests pass another one. */
import type { Readable, Writable } from 'node:stream';
import type { SourceText } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Settings } from '../model/settings.ts';
import type { Terminal } from './terminal.ts';

export interface World {
  readonly terminal: Terminal;
  /** For commands that stream lines in and out. */
  readonly input: Readable;
  readonly output: Writable;
  readonly error: Writable;
  /** The folder with the built page shell and prerender bundle. */
  readonly dist: string;
  readonly parse: (sources: readonly SourceText[], settings: Settings) => Timeline;
}
