/**
 * From days to pixels and back on an elastic axis. Zooming stretches the pieces and leaves the folds as wide as they
 * are, so a camera is a factor and an offset, and panning is a translation.
 */
import type { Elastic, Piece } from './pieces.ts';

export interface Camera {
  /** Zoom: 1 shows everything. */
  readonly k: number;
  /** Pixels of the stretched axis left of the frame. */
  readonly left: number;
}

/** A window of time in fractional days since 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A piece where it lies in a picture. */
export interface PiecePixels extends Piece {
  readonly x0: number;
  readonly x1: number;
}

export const HOME: Camera = { k: 1, left: 0 };

/** The last piece that begins at a time or before it, else the first. Hardly ever more than ten, and asked for every mark. */
function pieceAt(pieces: readonly Piece[], t: number): number {
  let i = pieces.length - 1;
  while (i > 0 && (pieces[i]?.from ?? 0) > t) i--;
  return i;
}

/** Pixels at zoom `k` from the beginning of time, folds included. */
export function along(elastic: Elastic, k: number, t: number): number {
  const { pieces, fold } = elastic;
  const i = pieceAt(pieces, t);
  const piece = pieces[i];
  if (!piece) return 0;
  const start = piece.at * k + i * fold;
  const rate = (piece.width * k) / (piece.to - piece.from);
  const next = pieces[i + 1];
  if (t <= piece.to || !next) return start + (t - piece.from) * rate;
  return start + piece.width * k + (fold * (t - piece.to)) / (next.from - piece.to);
}

/** The inverse of `along`: the time at a pixel of the stretched axis. */
export function timeAlong(elastic: Elastic, k: number, x: number): number {
  const { pieces, fold } = elastic;
  let i = 0;
  let high = pieces.length - 1;
  while (i < high) {
    const mid = (i + high + 1) >> 1;
    const piece = pieces[mid];
    if (piece && piece.at * k + mid * fold <= x) i = mid;
    else high = mid - 1;
  }
  const piece = pieces[i];
  if (!piece) return 0;
  const start = piece.at * k + i * fold;
  const end = start + piece.width * k;
  const next = pieces[i + 1];
  if (x <= end || !next) return piece.from + ((x - start) * (piece.to - piece.from)) / (piece.width * k);
  return piece.to + ((x - end) * (next.from - piece.to)) / fold;
}

export const toX = (elastic: Elastic, camera: Camera, t: number): number =>
  along(elastic, camera.k, t) - camera.left;
export const toTime = (elastic: Elastic, camera: Camera, x: number): number =>
  timeAlong(elastic, camera.k, camera.left + x);

/** All pieces as they lie under a camera. */
export const pixelsOf = ({ pieces, fold }: Elastic, { k, left }: Camera): readonly PiecePixels[] =>
  pieces.map((piece, i) => {
    const x0 = piece.at * k + i * fold - left;
    return { ...piece, x0, x1: x0 + piece.width * k };
  });

/** The camera that shows exactly this window in `width` pixels. */
export function cameraOf(elastic: Elastic, window: Window, width: number): Camera {
  const folds = foldsBetween(elastic, window);
  const room = along({ ...elastic, fold: 0 }, 1, window.to) - along({ ...elastic, fold: 0 }, 1, window.from);
  const k = room > 0 ? (width - folds * elastic.fold) / room : 1;
  return { k: Math.max(k, 1e-6), left: along(elastic, Math.max(k, 1e-6), window.from) };
}

function foldsBetween(elastic: Elastic, { from, to }: Window): number {
  const flat: Elastic = { fold: 1, pieces: elastic.pieces.map((p) => ({ ...p, at: 0, width: 0 })) };
  return along(flat, 1, to) - along(flat, 1, from);
}

export const windowOf = (elastic: Elastic, camera: Camera, width: number): Window => ({
  from: toTime(elastic, camera, 0),
  to: toTime(elastic, camera, width),
});

/** First and last moment of the axis. */
export const whole = ({ pieces }: Elastic): Window => ({
  from: pieces[0]?.from ?? 0,
  to: pieces.at(-1)?.to ?? 1,
});

/** Zooms by a factor with the time under `x` held still, between everything and a day, or an hour, a frame. */
export function zoomAt(elastic: Elastic, camera: Camera, x: number, factor: number, width: number): Camera {
  const t = toTime(elastic, camera, x);
  const most = Math.max(
    1,
    ...elastic.pieces.map((p) => (width * (p.to - p.from)) / p.width / (elastic.closest ?? 1)),
  );
  const k = Math.max(1, Math.min(most, camera.k * factor));
  return settle(elastic, { k, left: along(elastic, k, t) - x }, width);
}

/** Keeps at least half of the frame on the axis. */
export function settle(elastic: Elastic, camera: Camera, width: number): Camera {
  const end = along(elastic, camera.k, whole(elastic).to);
  return { k: camera.k, left: Math.max(-width / 2, Math.min(end - width / 2, camera.left)) };
}

export const panBy = (elastic: Elastic, camera: Camera, dx: number, width: number): Camera =>
  settle(elastic, { k: camera.k, left: camera.left - dx }, width);

/** Whether a picture laid out for one camera, so many pixels beyond each edge, has all that is in sight under another. */
export function holds(
  elastic: Elastic,
  laid: Camera,
  { k, left }: Camera,
  { width, beyond }: { readonly width: number; readonly beyond: number },
): boolean {
  const at = (x: number): number => toX(elastic, laid, timeAlong(elastic, k, left + x));
  const { from, to } = whole(elastic);
  return (
    (at(0) >= -beyond - 1 || toX(elastic, laid, from) >= -beyond) &&
    (at(width) <= width + beyond + 1 || toX(elastic, laid, to) <= width + beyond)
  );
}
