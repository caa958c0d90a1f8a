/** Draws the pictures of a zoom on a thread of its own, so that the page's thread has none of it. Started by aside.ts. */
import type { Role } from '../../layout/scene.ts';
import { drawPicture, fit, type Painting } from '../../paint/picture.ts';

/** A face of the page's style sheets. */
export interface FaceRule {
  readonly family: string;
  /** With addresses in full. */
  readonly source: string;
  readonly descriptors: FontFaceDescriptors;
}

/** A picture to draw. */
export interface Picture extends Painting {
  /** Which zoom it belongs to. */
  readonly turn: number;
  readonly ratio: number;
  readonly direction: CanvasDirection;
  readonly colours: Readonly<Record<Role, string>>;
}

export type Order =
  | { readonly canvas: OffscreenCanvas }
  | { readonly faces: readonly FaceRule[] }
  | { readonly picture: Picture };

const { fonts } = globalThis as unknown as { readonly fonts: FontFaceSet };
let pen: OffscreenCanvasRenderingContext2D | null = null;
let next: Picture | null = null;
let told = 0;
let ready: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('canvas' in data) pen = data.canvas.getContext('2d');
  else if ('faces' in data) ready = Promise.all([ready, ...data.faces.map(load)]);
  else {
    // what comes while this thread is busy is drawn no more once something newer is here
    if (!next) setTimeout(() => void ready.then(draw));
    next = data.picture;
  }
});

async function load({ family, source, descriptors }: FaceRule): Promise<void> {
  const face = new FontFace(family, source, descriptors);
  fonts.add(face);
  await face.load();
}

/** Draws the newest picture; with the first of a zoom on its way to the screen the page is told of it. */
function draw(): void {
  const picture = next;
  next = null;
  if (!pen || !picture) return;
  fit(pen.canvas, picture, picture.ratio);
  pen.direction = picture.direction;
  drawPicture(pen, picture, picture.ratio, (role) => picture.colours[role]);
  if (told === picture.turn) return;
  told = picture.turn;
  requestAnimationFrame(() => {
    postMessage(picture.turn);
  });
}
