/**
 * SVG with its faces inside -> PNG, in the browser: drawn as an image on a canvas. Every colour is an attribute and every
 * face is in the data, so nothing of the page's style is needed and no policy is touched.
 */
import { MOST_PIXELS } from './presets.ts';

export interface Rasterised {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
  /** The scale that was used: less than what was asked for where a browser could not hold the picture. */
  readonly scale: number;
}

/** Strips of this height are drawn with a pause between them, so that the page answers meanwhile. */
const STRIP = 1024;

/** Lets the page paint and answer. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Throws an Error when the browser refuses the image or the canvas. */
export async function rasterise(
  svg: string,
  width: number,
  height: number,
  wanted: number,
): Promise<Rasterised> {
  const scale = Math.min(wanted, MOST_PIXELS / Math.max(width, height));
  const image = new Image();
  image.decoding = 'async';
  // a blob would be a fetch, which a policy or an opaque origin may refuse; data is neither
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  // Safari draws embedded faces only from the second time on
  const agent = navigator.userAgent;
  if (agent.includes('Safari') && !agent.includes('Chrome')) await pause().then(() => image.decode());
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
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!png) throw new Error('the picture is too large for this browser');
  return { png, width: canvas.width, height: canvas.height, scale };
}
