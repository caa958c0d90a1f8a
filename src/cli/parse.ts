/** `sourceline parse FOLDER`: the timeline on standard output, for people or for programs. */
import { keepContext, type Context } from '../model/context.ts';
import { writeTimeline } from '../model/write-timeline.ts';
import { gather, report, type FolderReading } from './gather.ts';
import { textForm } from './text-form.ts';
import type { World } from './world.ts';

export interface ParseOptions {
  readonly format: 'json' | 'text';
  readonly context: Context;
  readonly reading: FolderReading;
}

export async function printTimeline(folder: string, options: ParseOptions, world: World): Promise<number> {
  const gathered = await gather(folder, world, options.reading);
  const timeline = keepContext(gathered.timeline, options.context);
  world.terminal.out(options.format === 'json' ? writeTimeline(timeline).trimEnd() : textForm(timeline));
  report(gathered, world);
  return gathered.code;
}
