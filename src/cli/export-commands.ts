/** The options of `export` and `snippets`. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { FORMATS, type FormatName } from '../export/formats.ts';
import { PRESETS, type PresetName } from '../export/presets.ts';
import { SNIPPETS, type SnippetKind } from '../export/snippets.ts';
import type { Context } from '../model/context.ts';
import { contextOption, langOption, reading, readingOf, type ReadingGiven } from './shared-options.ts';
import type { World } from './world.ts';

interface Kit {
  readonly world: World;
  readonly ended: (code: number) => void;
}

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
const MOST_SCALE = 8;

type ExportGiven = ReadingGiven &
  Partial<Record<FormatName | 'png' | 'svg', string>> & {
    readonly preset: PresetName;
    readonly theme: 'light' | 'dark';
    readonly width?: number;
    readonly scale: number;
    readonly font: readonly string[];
    readonly lang: string;
    readonly context: Context;
  };

/** Adds both commands. What draws and writes is loaded when it is used. */
export function addExportCommands(program: Command, { world, ended }: Kit): void {
  const command = reading(program.command('export'))
    .description(
      'write pictures and other formats of a timeline; every format takes a file name, or - for standard output',
    )
    .argument('<folder|timeline.json>', 'folder with the articles, or a timeline.json')
    .option('--png <file>', 'picture, without a browser')
    .option('--svg <file>', 'the same picture as SVG, fonts inside');
  for (const name of FORMAT_NAMES) command.option(`--${name} <file>`, FORMATS[name].name);
  command
    .addOption(
      new Option('--preset <name>', 'size of the picture').choices(Object.keys(PRESETS)).default('article'),
    )
    .addOption(
      new Option('--theme <name>', 'colours of the picture').choices(['light', 'dark']).default('light'),
    )
    .option('--width <px>', "width of the picture at scale 1, in pixels (default: the preset's)", pixels)
    .option('--scale <n>', 'pixels for each pixel of the preset', scale, 1)
    .option(
      '--font <file>',
      'a further font (.ttf, .otf) for characters that the shipped ones lack',
      collect,
      [],
    )
    .addOption(langOption('words and dates in pictures and files'))
    .addOption(contextOption('paragraph'))
    .action(async (path: string, given: ExportGiven) => {
      const { exportAll } = await import('./picture/export.ts');
      const { preset, theme, width = null, font: fonts, lang, context } = given;
      const options = { preset, theme, width, scale: given.scale, fonts, lang, context };
      const files = Object.fromEntries(
        (['png', 'svg', ...FORMAT_NAMES] as const).flatMap((name) =>
          given[name] === undefined ? [] : [[name, given[name]]],
        ),
      );
      ended(await exportAll(path, { ...options, files, reading: readingOf(given) }, world));
    });

  reading(program.command('snippets'))
    .description('print what to paste into a page to embed the timeline')
    .argument('<folder|timeline.json>', 'folder with the articles, or a timeline.json')
    .option('--base-url <url>', 'public address of the folder that build wrote')
    .addOption(new Option('--kind <name>', 'only this one').choices(SNIPPETS))
    .option('--height <px>', 'height of the frame before it is told a better one, in pixels', pixels)
    .option('--options <query>', 'options of the embed, such as theme=dark&chrome=0', '')
    .addOption(langOption('words around the timeline'))
    .action(
      async (
        path: string,
        given: ReadingGiven & {
          baseUrl?: string;
          kind?: SnippetKind;
          height?: number;
          options: string;
          lang: string;
        },
      ) => {
        const { printSnippets } = await import('./site/snippets.ts');
        const { baseUrl = null, kind = null, height = null, options: query, lang } = given;
        ended(
          await printSnippets(
            path,
            { base: baseUrl, kind, height, query, lang, reading: readingOf(given) },
            world,
          ),
        );
      },
    );
}

const collect = (file: string, before: readonly string[]): readonly string[] => [...before, file];

function pixels(text: string): number {
  if (!/^[1-9]\d{2,4}$/.test(text)) throw new InvalidArgumentError('give whole pixels from 100 to 99999');
  return Number(text);
}

function scale(text: string): number {
  const value = Number(text);
  if (!/^\d(?:\.\d{1,3})?$/.test(text) || value < 0.25 || value > MOST_SCALE)
    throw new InvalidArgumentError(`give a number from 0.25 to ${MOST_SCALE}`);
  return value;
}
