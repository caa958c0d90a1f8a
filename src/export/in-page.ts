/** Pictures made by the page itself: what the export menu and the embed call. */
import type { Timeline } from '../model/timeline.ts';
import { DARK, LIGHT } from '../paint/theme.ts';
import { fileNameOf } from './file-name.ts';
import { pictureInSteps, type Picture, type PictureView } from './picture.ts';
import { describePng } from './png-chunks.ts';
import { PRESETS, type PresetName } from './presets.ts';
import { pause, rasterise } from './raster.ts';
import { neededFaces, type Face } from './faces.ts';
import type { Words } from './words.ts';
import { creditOf, xmpOf } from './xmp.ts';

export interface Order {
  readonly timeline: Timeline;
  readonly preset: PresetName;
  readonly dark: boolean;
  readonly scale: number;
  readonly say: Words;
  /** Null: the whole story. */
  readonly view: PictureView | null;
  /** Gives the faces that hold these characters. */
  readonly faces: (characters: string) => Promise<readonly Face[]>;
}

export interface Made {
  readonly blob: Blob;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** The picture that an order asks for, drawn in steps. */
export async function drawn({ timeline, preset, dark, say, view }: Order): Promise<Picture> {
  const theme = dark ? DARK : LIGHT;
  return pictureInSteps(timeline, { preset: PRESETS[preset], theme, say, ...(view ? { view } : {}) }, pause);
}

/** A PNG with title, sources and alt text inside. */
export async function makePng(order: Order): Promise<Made> {
  const picture = await drawn(order);
  const faces = neededFaces(await order.faces(picture.characters), picture.svg, picture.characters);
  const { png, width, height, scale } = await rasterise(picture, faces, order.scale);
  const { dpi } = PRESETS[order.preset];
  const bytes = describePng(new Uint8Array(await png.arrayBuffer()), {
    dpi: dpi * scale,
    xmp: xmpOf(order.timeline, order.say),
    title: order.timeline.title,
    source: creditOf(order.timeline),
  });
  return { blob: new Blob([bytes], { type: 'image/png' }), name: nameOf(order, '.png'), width, height };
}

/** A file name that says what is in it. */
export const nameOf = ({ timeline, preset, dark, scale }: Order, ending: string): string =>
  `${fileNameOf(timeline.title)}-${preset}${dark ? '-dark' : ''}${scale === 1 || ending === '.svg' ? '' : `@${scale}x`}${ending}`;

/** Hands a file to the browser. A frame that forbids downloads does nothing, silently: the caller shows another way. */
export function download({ blob, name }: Pick<Made, 'blob' | 'name'>): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Whether the page stands in a frame whose permissions it cannot know. */
export const isFramed = (): boolean => window.parent !== window;

/** Puts a picture on the clipboard. Rejects where that is not allowed. */
export const copyPicture = (png: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
