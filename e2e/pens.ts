/** Keeps what the page's canvases were told to draw: each shape with its colour, its box and what it covered. */

/** A shape on a canvas, in pixels of the screen from the canvas' corner. */
export interface Drawn {
  readonly what: 'fill' | 'stroke' | 'text';
  /** As the canvas says it: `#rrggbb` or `rgba(…)`; null for a gradient, which fades by design. */
  readonly colour: string | null;
  readonly alpha: number;
  readonly box: readonly [x: number, y: number, w: number, h: number];
  readonly size: number;
  readonly text: string;
}

declare global {
  interface HTMLCanvasElement {
    drawn?: Drawn[];
  }
}

/** To be run in the page before its own scripts. */
export function keepDrawn(): void {
  const pens = CanvasRenderingContext2D.prototype;
  const svg = 'http://www.w3.org/2000/svg';
  const outline = document.createElementNS(svg, 'path');
  const boxes = new WeakMap<object, readonly [number, number, number, number]>();
  const current = new WeakMap<object, [number, number, number, number][]>();

  const boxOfPath = (d: string): readonly [number, number, number, number] => {
    if (!outline.ownerSVGElement) {
      const holder = document.createElementNS(svg, 'svg');
      holder.setAttribute('width', '0');
      holder.setAttribute('height', '0');
      holder.append(outline);
      document.documentElement.append(holder);
    }
    outline.setAttribute('d', d);
    const { x, y, width, height } = outline.getBBox();
    return [x, y, width, height];
  };

  const keep = (
    pen: CanvasRenderingContext2D,
    what: Drawn['what'],
    style: string | object,
    [x, y, w, h]: readonly [number, number, number, number],
    size: number,
    text = '',
  ): void => {
    if (!(pen.canvas instanceof HTMLCanvasElement)) return;
    const { a, d, e, f } = pen.getTransform();
    const ratio = window.devicePixelRatio;
    (pen.canvas.drawn ??= []).push({
      what,
      colour: typeof style === 'string' ? style : null,
      alpha: pen.globalAlpha,
      box: [(x * a + e) / ratio, (y * d + f) / ratio, (w * a) / ratio, (h * d) / ratio],
      size,
      text,
    });
  };

  const RealPath = window.Path2D;
  window.Path2D = class extends RealPath {
    constructor(d?: Path2D | string) {
      super(d);
      if (typeof d === 'string') boxes.set(this, boxOfPath(d));
    }
  };
  type Pen = CanvasRenderingContext2D;
  type At = [x: number, y: number, w: number, h: number];
  /** As it was before. */
  const own = (name: keyof Pen) => Reflect.get(pens, name) as (this: Pen, ...at: readonly unknown[]) => void;
  const [clearRect, fillRect, beginPath, arc] = [
    own('clearRect'),
    own('fillRect'),
    own('beginPath'),
    own('arc'),
  ];
  const [fill, stroke, fillText] = [own('fill'), own('stroke'), own('fillText')];
  Object.assign(pens, {
    clearRect(this: Pen, ...at: At) {
      if (this.canvas instanceof HTMLCanvasElement) this.canvas.drawn = [];
      clearRect.apply(this, at);
    },
    fillRect(this: Pen, ...at: At) {
      keep(this, 'fill', this.fillStyle, at, 0);
      fillRect.apply(this, at);
    },
    beginPath(this: Pen) {
      current.set(this, []);
      beginPath.apply(this);
    },
    arc(this: Pen, ...at: [x: number, y: number, r: number, from: number, to: number]) {
      const [x, y, r] = at;
      current.get(this)?.push([x - r, y - r, 2 * r, 2 * r]);
      arc.apply(this, at);
    },
    fill(this: Pen, ...path: [Path2D?]) {
      for (const box of path[0] ? [boxes.get(path[0])] : (current.get(this) ?? []))
        if (box) keep(this, 'fill', this.fillStyle, box, 0);
      fill.apply(this, path);
    },
    stroke(this: Pen, ...path: [Path2D?]) {
      for (const box of path[0] ? [boxes.get(path[0])] : (current.get(this) ?? []))
        if (box) keep(this, 'stroke', this.strokeStyle, box, 0);
      stroke.apply(this, path);
    },
    fillText(this: Pen, ...at: [text: string, x: number, y: number]) {
      const [text, x, y] = at;
      const size = parseFloat(/[\d.]{1,8}px/.exec(this.font)?.[0] ?? '0');
      const w = this.measureText(text).width;
      const left = this.textAlign === 'center' ? x - w / 2 : this.textAlign === 'right' ? x - w : x;
      keep(this, 'text', this.fillStyle, [left, y - size * 0.7, w, size * 0.7], size, text);
      fillText.apply(this, at);
    },
  });
}
