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
  const { clearRect, fillRect, fill, stroke, fillText, beginPath, arc } = pens;
  Object.assign(pens, {
    clearRect(this: CanvasRenderingContext2D, ...at: Parameters<typeof clearRect>) {
      if (this.canvas instanceof HTMLCanvasElement) this.canvas.drawn = [];
      clearRect.apply(this, at);
    },
    fillRect(this: CanvasRenderingContext2D, ...at: Parameters<typeof fillRect>) {
      keep(this, 'fill', this.fillStyle, at, 0);
      fillRect.apply(this, at);
    },
    beginPath(this: CanvasRenderingContext2D) {
      current.set(this, []);
      beginPath.apply(this);
    },
    arc(this: CanvasRenderingContext2D, ...at: Parameters<typeof arc>) {
      const [x, y, r] = at;
      current.get(this)?.push([x - r, y - r, 2 * r, 2 * r]);
      arc.apply(this, at);
    },
    fill(this: CanvasRenderingContext2D, path?: Path2D) {
      for (const box of path ? [boxes.get(path)] : (current.get(this) ?? []))
        if (box) keep(this, 'fill', this.fillStyle, box, 0);
      if (path) fill.apply(this, [path] as never);
      else fill.apply(this);
    },
    stroke(this: CanvasRenderingContext2D, path?: Path2D) {
      for (const box of path ? [boxes.get(path)] : (current.get(this) ?? []))
        if (box) keep(this, 'stroke', this.strokeStyle, box, 0);
      if (path) stroke.apply(this, [path] as never);
      else stroke.apply(this);
    },
    fillText(this: CanvasRenderingContext2D, ...at: Parameters<typeof fillText>) {
      const [text, x, y] = at;
      const size = parseFloat(/[\d.]{1,8}px/.exec(this.font)?.[0] ?? '0');
      const w = this.measureText(text).width;
      const left = this.textAlign === 'center' ? x - w / 2 : this.textAlign === 'right' ? x - w : x;
      keep(this, 'text', this.fillStyle, [left, y - size * 0.7, w, size * 0.7], size, text);
      fillText.apply(this, at);
    },
  });
}
