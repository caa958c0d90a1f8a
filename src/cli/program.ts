/** The commands and their options. Every option says what it does, its unit and its default. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../model/context.ts';
import { build } from './site/build.ts';
import { DONE, Stop, WRONG_USE } from './exit.ts';
import { addExportCommands } from './export-commands.ts';
import { explain } from './explain/explain.ts';
import { init } from './settings/init.ts';
import { printTimeline } from './parse.ts';
import type { Serving } from './serve/serve.ts';
import { contextOption, langOption, reading, readingOf, whole, type ReadingGiven } from './shared-options.ts';
import { printable } from './terminal.ts';
import type { World } from './world.ts';

export interface Run {
  readonly code: number;
  /** Set when a server goes on running. */
  readonly serving: Serving | null;
}

/** Runs one command line (without `node` and the script's name) and says how it ended. Never throws. */
export async function run(words: readonly string[], version: string, world: World): Promise<Run> {
  let code = DONE;
  let serving: Serving | null = null;
  const program = commands(version, world, (result) => {
    if (typeof result === 'number') code = result;
    else serving = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return { code, serving };
  } catch (error) {
    return { code: failed(error, world), serving: null };
  }
}

function failed(error: unknown, { terminal }: World): number {
  // commander has printed its own message already; help and version come this way with code 0
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE;
  if (error instanceof Stop) {
    for (const line of error.lines) terminal.say(`${terminal.colours.red('error')}: ${printable(line)}`);
    return error.code;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.say(`${terminal.colours.red('error')}: Sourceline itself failed; please report this:\n${trace}`);
  return WRONG_USE;
}

function commands(version: string, world: World, ended: (result: number | Serving) => void): Command {
  const program = new Command('sourceline')
    .description('Turns a folder of news articles into a timeline whose every event cites its sentences.')
    .version(version)
    .showHelpAfterError('(add --help for the options)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.terminal.out(text.trimEnd()),
      writeErr: (text) => world.terminal.say(text.trimEnd()),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 some file could not be read or decoded; 2 wrong use, no such folder, no readable article.',
    );

  reading(program.command('build'))
    .description(
      'write a static site (index.html, assets, timeline.json) for any web host or the file system',
    )
    .argument('<folder>', 'folder with the articles')
    .requiredOption('--out <dir>', 'folder to write the site to')
    .addOption(contextOption('paragraph'))
    .option('--force', 'write into a folder that is not empty and was not written by Sourceline', false)
    .option('--max-events <n>', 'keep only the n weightiest events', whole, undefined)
    .option(
      '--base-url <url>',
      'public address of the site, for links out of frames, oEmbed and social cards',
    )
    .addOption(langOption())
    .action(async (folder: string, given: BuildGiven) => {
      const { out, context, force, maxEvents = null, baseUrl = null, lang } = given;
      ended(
        await build(
          folder,
          { out, context, force, maxEvents, baseUrl, lang, reading: readingOf(given) },
          world,
        ),
      );
    });

  reading(program.command('serve'))
    .description('show the timeline at a local address and keep it up to date while articles change')
    .argument('<folder>', 'folder with the articles')
    .option('--port <n>', 'port on 127.0.0.1 (default: the first free one from 4747)', port)
    .addOption(langOption())
    .action(async (folder: string, given: ReadingGiven & { port?: number; lang: string }) => {
      const { port: wanted = null, lang } = given;
      // what one command alone needs is read by it alone
      const { serve } = await import('./serve/serve.ts');
      ended(await serve(folder, { port: wanted, lang, reading: readingOf(given) }, world));
    });

  reading(program.command('parse'))
    .description('print the timeline')
    .argument('<folder>', 'folder with the articles')
    .addOption(new Option('--format <form>', 'json or text').choices(['json', 'text']).default('text'))
    .addOption(contextOption('full'))
    .action(async (folder: string, given: ReadingGiven & { format: 'json' | 'text'; context: Context }) => {
      const { format, context } = given;
      ended(await printTimeline(folder, { format, context, reading: readingOf(given) }, world));
    });

  reading(program.command('explain'))
    .description('say why an event is in the timeline, or why a sentence gave none')
    .argument('<folder>', 'folder with the articles')
    .option('--event <id>', 'id of an event')
    .option('--sentence <words>', 'words of a sentence, as they stand in the article')
    .action(async (folder: string, given: ReadingGiven & { event?: string; sentence?: string }) => {
      const { event = null, sentence = null } = given;
      ended(await explain(folder, { event, sentence, reading: readingOf(given) }, world));
    });

  reading(program.command('init'))
    .description('write a commented timeline.yaml with what was found, ready for corrections')
    .argument('<folder>', 'folder with the articles')
    .option('--force', 'replace a timeline.yaml that is there', false)
    .action(async (folder: string, given: ReadingGiven & { force: boolean }) => {
      ended(await init(folder, { force: given.force, reading: readingOf(given) }, world));
    });

  program
    .command('tag')
    .description('find time expressions in texts: JSON lines {"id","date","text"} on standard input')
    .addOption(
      new Option('--format <form>', 'JSON lines, or texts with TIMEX3 marks')
        .choices(['json', 'timeml'])
        .default('json'),
    )
    .action(async ({ format }: { format: 'json' | 'timeml' }) => {
      const { runTag } = await import('./lines/tag.ts');
      ended(await runTag(world, { format }));
    });

  program
    .command('quotes')
    .description('find quotations and their speakers in texts: JSON lines {"id","text"} on standard input')
    .action(async () => {
      const { runQuotes } = await import('./lines/quotes.ts');
      ended(await runQuotes(world));
    });

  addExportCommands(program, { world, ended });

  return program;
}

interface BuildGiven extends ReadingGiven {
  readonly out: string;
  readonly context: Context;
  readonly force: boolean;
  readonly maxEvents?: number;
  readonly baseUrl?: string;
  readonly lang: string;
}

function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('give a port from 0 to 65535');
  return Number(text);
}
