/**
 * How heavy browsers draw letters. Chromium's renderer corrects the coverage of a glyph's edge pixels by the lightness of
 * its colour (Skia, `SkMaskGamma`: gamma 1.2 and contrast 0.2, lightness in eight steps), so that light letters on a dark
 * ground come out heavier than by plain covering, which is how resvg draws them, and the edges of dark ones a little crisper.
 */
const GAMMA = 1.2;
const CONTRAST = 0.2;
const STEPS = 7;
/** Points of a curve: it is smooth. */
const POINTS = 16;

const COLOUR = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** Lightness of `#rrggbb`, 0 to 1, in the renderer's steps. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (COLOUR.exec(colour) ?? [])
    .slice(1)
    .map((part) => (Number.parseInt(part, 16) / 255) ** GAMMA);
  const light = (0.2126 * red + 0.7152 * green + 0.0722 * blue) ** (1 / GAMMA);
  return Math.min(STEPS, Math.floor(light * (STEPS + 1))) / STEPS;
}

/** Coverage as drawn for coverage 0 to 1 in equal steps, of letters of a colour on a ground that is as dark as they are light. */
export function weightCurve(colour: string): readonly number[] {
  const ink = lightness(colour);
  const ground = 1 - ink;
  const contrast = CONTRAST * ground ** GAMMA;
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const plain = i / POINTS;
    const cover = plain + (1 - plain) * contrast * plain;
    const seen = (ink ** GAMMA * cover + ground ** GAMMA * (1 - cover)) ** (1 / GAMMA);
    return (seen - ground) / (ink - ground);
  });
}

const idOf = (colour: string): string => `letters-${colour.slice(1)}`;

/** An SVG filter that draws letters of a colour `#rrggbb` as heavy as browsers do. */
export function weightFilter(colour: string): { readonly id: string; readonly element: string } {
  const table = weightCurve(colour)
    .map((cover) => cover.toFixed(4))
    .join(' ');
  return {
    id: idOf(colour),
    element: `<filter id="${idOf(colour)}" x="-10%" y="-20%" width="120%" height="140%" color-interpolation-filters="sRGB"><feComponentTransfer><feFuncA type="table" tableValues="${table}"/></feComponentTransfer></filter>`,
  };
}
