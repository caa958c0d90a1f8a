/**
 * A picture -> PNG, in the browser. Shapes are drawn as an SVG image, texts on top of it by the canvas with faces that are
 * known to be there: in an SVG image a browser draws letters only once it has read the faces in it, and says nobody when.
 */
import { drawTexts } from '../paint/canvas-text.ts';
import { faceName, type Face } from './faces.ts';
import type { Picture } from './picture.ts';
import { MOST_PIXELS } from './presets.ts';

export interface Rasterised {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
  /** The scale that was used: less than what was asked for where a browser could not hold the picture. */
  readonly scale: number;
}

/** Strips of this height, and so many texts, are drawn with a pause after them, so that the page answers meanwhile. */
const STRIP = 512;
const TEXTS = 100;

/** Lets the page paint and answer. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Throws an Error when the browser refuses the image or the canvas. */
export async function rasterise(
  { ground, texts, theme, width, height }: Picture,
  faces: readonly Face[],
  wanted: number,
): Promise<Rasterised> {
  const scale = Math.min(wanted, MOST_PIXELS / Math.max(width, height));
  await ready(faces);
  const image = new Image();
  image.decoding = 'async';
  // a blob would be a fetch, which a policy or an opaque origin may refuse; data is neither
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(ground)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser gives no canvas');
  for (let y = 0; y < canvas.height; y += STRIP) {
    const rows = Math.min(STRIP, canvas.height - y);
    pen.save();
    pen.beginPath();
    pen.rect(0, y, canvas.width, rows);
    pen.clip();
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    pen.restore();
    await pause();
  }
  pen.scale(canvas.width / width, canvas.height / height);
  for (let i = 0; i < texts.length; i += TEXTS) {
    drawTexts(pen, texts.slice(i, i + TEXTS), (role) => theme[role], faceName);
    await pause();
  }
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!png) throw new Error('the picture is too large for this browser');
  return { png, width: canvas.width, height: canvas.height, scale };
}

const asked = new Map<string, Promise<unknown>>();

/** Gives the document the faces under names of their own, each once. Bytes, since a policy may refuse addresses. */
async function ready(faces: readonly Face[]): Promise<void> {
  await Promise.all(
    faces.map(({ family, weight, range, data }) => {
      const key = `${family} ${weight} ${range}`;
      let loading = asked.get(key);
      if (!loading) {
        const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
        const face = new FontFace(faceName(family), bytes, { weight: String(weight), unicodeRange: range });
        document.fonts.add(face);
        loading = face.load();
        asked.set(key, loading);
      }
      return loading;
    }),
  );
}
