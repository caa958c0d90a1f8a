/**
 * The contrast of every text and mark of a page as it is drawn: the colour of each text against the pixels behind it in a
 * picture without its letters, of each mark of a canvas against what was drawn there before, of each mark in SVG and each
 * thick edge against the grounds of the elements around it.
 */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Drawn } from './pens.ts';

type Rgb = readonly [number, number, number];

/** Something drawn, with its ground where that is known without looking. */
interface Seen {
  readonly name: string;
  /** Red, green, blue and alpha, 0 to 1. */
  readonly colour: readonly [number, number, number, number];
  readonly least: number;
  readonly ground: Rgb | null;
  readonly box: readonly [x: number, y: number, w: number, h: number];
}

const TEXT = 4.5;
const LARGE_TEXT = 3;
const MARK = 3;

/**
 * What is no mark: grounds, hairlines that only divide, and the yellow of dates, whose line or letters say the same. Ink
 * thinner than this is the wash between brackets and the fan, whose edges are drawn.
 */
const GROUNDS = ['paper', 'panel', 'card', 'fold', 'rule', 'rule2', 'mark', 'hit'];
const WASH = 0.2;

/** Texts and marks of a page that are not seen well enough, each in words. The page keeps its drawings by `keepDrawn`. */
export async function faintIn(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(look, { GROUNDS, WASH, TEXT, LARGE_TEXT, MARK });
  const picture = PNG.sync.read(await withoutLetters(page));
  const faint = seen.flatMap((one) => {
    const grounds = one.ground ? [one.ground] : groundsIn(picture, one.box);
    const worst = Math.min(...grounds.map((ground) => contrast(over(one.colour, ground), ground)));
    return worst < one.least - 0.005 ? [`${one.name}: ${worst.toFixed(2)} of ${one.least}`] : [];
  });
  return [...new Set(faint)];
}

/** The page without the letters of its texts; what is drawn stays. */
async function withoutLetters(page: Page): Promise<Buffer> {
  const bare = (on: boolean): Promise<void> =>
    page.evaluate(
      (css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = css ? [sheet] : [];
      },
      on
        ? '*, ::placeholder { -webkit-text-fill-color: transparent !important; text-shadow: none !important }'
        : '',
    );
  await bare(true);
  const picture = await page.screenshot({ animations: 'disabled' });
  await bare(false);
  return picture;
}

/** Share of a box that a colour must have to be its ground, and not a line that passes. */
const SHARE = 0.12;

function groundsIn({ data, width, height }: PNG, [x, y, w, h]: Seen['box']): readonly Rgb[] {
  const counts = new Map<number, number>();
  const [x1, y1] = [Math.min(width, Math.ceil(x + w)), Math.min(height, Math.ceil(y + h))];
  let n = 0;
  for (let py = Math.max(0, Math.floor(y)); py < y1; py++)
    for (let px = Math.max(0, Math.floor(x)); px < x1; px++, n++) {
      const at = (py * width + px) * 4;
      const key = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return [...counts]
    .filter(([, count]) => count > n * SHARE)
    .map(([key]): Rgb => [(key >> 16) / 255, ((key >> 8) & 255) / 255, (key & 255) / 255]);
}

const over = ([r, g, b, a]: Seen['colour'], ground: Rgb): Rgb => {
  const mix = (front: number, c: 0 | 1 | 2): number => front * a + ground[c] * (1 - a);
  return [mix(r, 0), mix(g, 1), mix(b, 2)];
};

/** By WCAG 2.2. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (rgb: Rgb): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((p, q) => p - q);
  return (high + 0.05) / (low + 0.05);
}

interface Measures {
  readonly GROUNDS: readonly string[];
  readonly WASH: number;
  readonly TEXT: number;
  readonly LARGE_TEXT: number;
  readonly MARK: number;
}

/** In the page: what is in sight, with its colours. */
function look({ GROUNDS, WASH, TEXT, LARGE_TEXT, MARK }: Measures): Seen[] {
  type Rgba = readonly [number, number, number, number];
  const root = getComputedStyle(document.documentElement);
  const read = (text: string): Rgba => {
    if (text.startsWith('#')) {
      const hex = text.length < 6 ? text.replace(/[0-9a-f]/gi, '$&$&') : text;
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
      return [r, g, b, 1];
    }
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]{1,12}/g) ?? []).map(Number);
    return text.startsWith('color(') ? [r, g, b, a] : [r / 255, g / 255, b / 255, a];
  };
  const key = ([r, g, b]: Rgba | Rgb): string => [r, g, b].map((c) => Math.round(c * 255)).join();
  const grounds = new Set(GROUNDS.map((role) => key(read(root.getPropertyValue(`--${role}`).trim()))));
  const mix = ([r, g, b, a]: Rgba, [x, y, z]: Rgb): Rgb => [
    r * a + x * (1 - a),
    g * a + y * (1 - a),
    b * a + z * (1 - a),
  ];
  const chain = (el: Element): Element[] => (el.parentElement ? [el, ...chain(el.parentElement)] : [el]);
  const opacity = (el: Element): number =>
    chain(el).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
  const groundOf = (el: Element): Rgb =>
    chain(el)
      .toReversed()
      .reduce<Rgb>((ground, one) => mix(read(getComputedStyle(one).backgroundColor), ground), [1, 1, 1]);
  const inSight = ({ left, top, right, bottom }: DOMRect): boolean =>
    right > 1 && bottom > 1 && left < innerWidth - 1 && top < innerHeight - 1;
  /** Something else lies over it, or it is cut away. */
  const covered = (el: Element, { left, top, right, bottom }: DOMRect): boolean => {
    const [x, y] = [(Math.max(0, left) + Math.min(innerWidth, right)) / 2, (top + bottom) / 2];
    const hits = document.elementsFromPoint(x, y);
    const at = hits.findIndex((hit) => hit === el || el.contains(hit) || hit.contains(el));
    return (
      at < 0 ||
      hits.slice(0, at).some((hit) => groundOf(hit) && read(getComputedStyle(hit).backgroundColor)[3] > 0)
    );
  };
  /** What can be read and, unlike a button that is off, is there to be used. */
  const shown = (el: Element, box: DOMRect): boolean =>
    box.width > 1 &&
    box.height > 1 &&
    inSight(box) &&
    !el.closest('[inert], .vh, :disabled') &&
    el.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !covered(el, box);
  const nameOf = (el: Element): string =>
    `${el.tagName.toLowerCase()}${el.classList.length ? `.${[...el.classList].join('.')}` : ''}`;
  const out: Seen[] = [];

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!el || !text || /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION)$/.test(el.tagName)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(el);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const [r, g, b, a] = read(el instanceof SVGElement ? style.fill : style.color);
    for (const box of range.getClientRects())
      if (shown(el, box))
        out.push({
          name: `text ${nameOf(el)} “${text.slice(0, 30)}”`,
          colour: [r, g, b, a * opacity(el)],
          least: large ? LARGE_TEXT : TEXT,
          ground: null,
          box: [box.x, box.y, box.width, box.height],
        });
  }

  const mark = (name: string, colour: Rgba, ground: Rgb, least = MARK): void => {
    if (colour[3] <= WASH || grounds.has(key(colour))) return;
    out.push({ name, colour, least, ground, box: [0, 0, 0, 0] });
  };
  for (const el of document.querySelectorAll('svg :is(path, rect, circle, line, polyline)')) {
    const svg = el.closest('svg');
    if (!svg || !shown(svg, svg.getBoundingClientRect())) continue;
    const style = getComputedStyle(el);
    for (const paint of [style.fill, style.stroke])
      if (/^(?:rgb|color)/.test(paint)) {
        const [r, g, b, a] = read(paint);
        mark(
          `mark ${nameOf(svg.parentElement ?? svg)} ${nameOf(el)}`,
          [r, g, b, a * opacity(el)],
          groundOf(svg),
        );
      }
  }
  for (const el of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(el);
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
      if (style[`border${side}Style`] === 'none' || parseFloat(style[`border${side}Width`]) < 2) continue;
      if (!shown(el, el.getBoundingClientRect())) continue;
      const [r, g, b, a] = read(style[`border${side}Color`]);
      mark(`edge ${nameOf(el)}`, [r, g, b, a * opacity(el)], groundOf(el.parentElement ?? el));
    }
  }

  /** Whether a shape stands on a ground: its middle, or of an outline its left edge. */
  const within = ({ what, box: [x, y, w, h] }: Drawn, ground: Drawn['box']): boolean => {
    const at = what === 'stroke' ? x - 1 : x + w / 2;
    const [left, top, width, height] = ground;
    // a line that passes behind it is no ground
    if (width < w || height < h) return false;
    return at > left && at < left + width && y + h / 2 > top && y + h / 2 < top + height;
  };
  for (const canvas of document.querySelectorAll('canvas')) {
    const place = canvas.getBoundingClientRect();
    if (!canvas.drawn || !inSight(place) || canvas.closest('[inert]')) continue;
    const paper = groundOf(canvas);
    for (const [i, shape] of canvas.drawn.entries()) {
      const { what, colour, alpha, box, size, text } = shape;
      if (!colour) continue;
      const [x, y] = [place.x + box[0] + box[2] / 2, place.y + box[1] + box[3] / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
      let ground = paper;
      for (const before of canvas.drawn.slice(0, i))
        if (before.what === 'fill' && before.colour && within(shape, before.box)) {
          const [r, g, b, a] = read(before.colour);
          ground = mix([r, g, b, a * before.alpha], ground);
        }
      const [r, g, b, a] = read(colour);
      const least = what !== 'text' ? MARK : size >= 24 ? LARGE_TEXT : TEXT;
      mark(`canvas ${what} ${text}${key([r, g, b])} on ${key(ground)}`, [r, g, b, a * alpha], ground, least);
    }
  }
  return out;
}
