/** `sourceline export FOLDER|timeline.json --png FILE …`: pictures and other formats, each into the file that is named. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { svgFile } from '../../export/svg.ts';
import { FORMATS, type Format, type FormatName } from '../../export/formats.ts';
import { pictureOf, type Picture } from '../../export/picture.ts';
import { atWidth, MOST_PIXELS, PRESETS, type PresetName } from '../../export/presets.ts';
import { keepContext, type Context } from '../../model/context.ts';
import type { Timeline } from '../../model/timeline.ts';
import { asShown } from '../../model/visible.ts';
import { DARK, LIGHT } from '../../paint/theme.ts';
import type { Words } from '../../export/words.ts';
import { Stop } from '../exit.ts';
import { wordsIn } from '../page-language.ts';
import { pngOf } from './png.ts';
import { cannotWrite } from '../site/site.ts';
import { shippedParts } from '../site/shipped-faces.ts';
import type { FolderReading } from '../gather.ts';
import { subject } from './subject.ts';
import type { World } from '../world.ts';

export interface ExportOptions {
  /** Format -> file; `-` is standard output. */
  readonly files: Readonly<Partial<Record<FormatName | 'png' | 'svg', string>>>;
  readonly preset: PresetName;
  readonly theme: 'light' | 'dark';
  /** Pixels at scale 1; null for the preset's own. */
  readonly width: number | null;
  readonly scale: number;
  readonly fonts: readonly string[];
  readonly lang: string;
  readonly context: Context;
  readonly reading: FolderReading;
}

/** Writes every file that is asked for. Throws a Stop when nothing is, or a file cannot be made. */
export async function exportAll(path: string, options: ExportOptions, world: World): Promise<number> {
  const wanted = Object.entries(options.files).filter(([, file]) => file !== undefined);
  if (wanted.length === 0)
    throw new Stop(
      `name at least one file to write, such as --png picture.png; see sourceline export --help`,
    );
  const say = await wordsIn(options.lang, world.dist);
  const { timeline: whole, code } = await subject(path, world, options.reading);
  const timeline = keepContext(whole, options.context);
  const shown = asShown(timeline);
  const written = ({ data, write }: Format): string => write(data ? timeline : shown, say);
  let picture: Picture | null = null;
  for (const [format, file] of wanted) {
    const isPicture = format === 'png' || format === 'svg';
    if (isPicture) picture ??= drawn(shown, options, say);
    const content =
      format === 'png' && picture
        ? await pngFile(shown, picture, { ...options, say }, world)
        : format === 'svg' && picture
          ? svgFile(shown, picture, await shippedParts(world.dist))
          : written(FORMATS[format as FormatName]);
    await put(file, content, world);
  }
  return code;
}

function drawn(timeline: Timeline, { preset, theme, width }: ExportOptions, say: Words): Picture {
  const size = width === null ? PRESETS[preset] : atWidth(PRESETS[preset], width);
  return pictureOf(timeline, { preset: size, theme: theme === 'dark' ? DARK : LIGHT, say });
}

function pngFile(
  timeline: Timeline,
  picture: Picture,
  options: ExportOptions & { readonly say: Words },
  world: World,
): Promise<Uint8Array> {
  const { scale, fonts, say, preset } = options;
  const side = Math.max(picture.width, picture.height) * scale;
  if (side > 4 * MOST_PIXELS)
    throw new Stop(
      `the picture would be ${Math.round(side)} pixels long; choose a smaller --width or --scale`,
    );
  return pngOf(timeline, picture, { dist: world.dist, fonts, scale, say, dpi: PRESETS[preset].dpi });
}

async function put(file: string, content: string | Uint8Array, world: World): Promise<void> {
  if (file === '-') {
    if (typeof content === 'string') world.terminal.out(content.trimEnd());
    else await new Promise<void>((done) => world.output.write(content, () => done()));
    return;
  }
  if (file.includes('\0')) throw new Stop('a file name holds a NUL character; choose another name');
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw cannotWrite(file, error);
  }
  world.terminal.say(`${file} written`);
}
