/**
 * The pictures of a zoom, drawn beside the page's thread, which then only finds where things are. The canvas of the other
 * thread lies under the chart's own and is seen while a hand zooms, and while one pans: a canvas of the page's thread is
 * handed to the screen at each step though nothing in it changes. A page that can have no such thread (from a file system, in
 * a sandbox, in a browser without such canvases) draws as it does at rest.
 */
import type { Role } from '../../layout/scene.ts';
import type { Colour } from '../../paint/canvas.ts';
import type { Painting } from '../../paint/picture.ts';
import { LIGHT } from '../../paint/theme.ts';
import type { Explore } from '../explore.svelte.ts';
import { theme } from '../theme.svelte.ts';
import type { Order } from './aside-worker.ts';
import address from './aside-worker.ts?worker&url';
import { chartFaces } from './chart-faces.ts';
import { lay, paintOn, ratioNow } from './pixels.ts';

const ROLES = Object.keys(LIGHT) as readonly Role[];

/** What a hand on the chart begins with. */
const HANDS = ['pointermove', 'pointerdown', 'wheel'] as const;
const PRESSES = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/**
 * Whether this page can have it. A browser that cannot enlarge a face there would set texts of another width, and names of
 * the system's colours mean others there.
 */
const possible = (): boolean =>
  location.protocol.startsWith('http') &&
  'transferControlToOffscreen' in HTMLCanvasElement.prototype &&
  'sizeAdjust' in FontFace.prototype &&
  !matchMedia('(forced-colors: active)').matches;

/** Has the pictures of a zoom drawn aside from the first hand on the plot; gives what ends it. */
export function paintAside(explore: Explore, plot: HTMLElement): () => void {
  let aside: Aside | null = null;
  let pressed = false;
  const wait = (): void => {
    for (const hand of HANDS) plot.removeEventListener(hand, begin);
  };
  const pressing = (event: PointerEvent): void => {
    pressed = event.type === 'pointerdown';
    if (pressed) aside?.copy();
    else if (!explore.shift) aside?.hide();
  };
  const begin = (): void => {
    wait();
    if (!possible()) return;
    try {
      const begun = (aside = new Aside());
      explore.painter = (canvas, painting, colour) => {
        if (explore.zooming && !theme.paper && begun.works) begun.paint(canvas, painting, colour);
        else {
          begun.rest(canvas, painting, colour);
          if (pressed) begun.copy();
        }
      };
    } catch {
      // refused by a sandbox or by a host's policy
    }
  };
  for (const hand of HANDS) plot.addEventListener(hand, begin, { passive: true });
  for (const press of PRESSES) plot.addEventListener(press, pressing);
  return () => {
    wait();
    for (const press of PRESSES) plot.removeEventListener(press, pressing);
    explore.painter = null;
    aside?.end();
  };
}

class Aside {
  works = true;
  readonly #worker = new Worker(scriptAddress());
  readonly #sent = new Set<string>();
  /** The chart's own canvas and the one beneath it. */
  #own: HTMLCanvasElement | null = null;
  #beneath: HTMLCanvasElement | null = null;
  /** Number of the last zoom or copy, of the one to be seen once it is drawn, and whether it is seen. */
  #turn = 0;
  #awaited = 0;
  #seen = false;
  #zooming = false;
  #direction: CanvasDirection = 'ltr';
  #size = '';
  /** What the chart's own canvas has, where it is at rest. */
  #last: readonly [HTMLCanvasElement, Painting, Colour] | null = null;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<number>) => {
      if (data === this.#awaited) this.#show(true);
    };
    this.#worker.onerror = () => {
      this.end();
      // what was to be drawn there is drawn here
      theme.version++;
    };
    this.#sendFaces();
  }

  /** One picture of a zoom. The first come from this thread too, until those of the other are on the screen. */
  paint(canvas: HTMLCanvasElement, painting: Painting, colour: Colour): void {
    if (!this.#zooming) {
      this.#begin(canvas);
      this.#zooming = true;
      this.#last = null;
    }
    this.#draw(painting, colour);
    if (!this.#seen) paintOn(canvas, painting, colour);
  }

  /** A picture at rest is the chart's own. */
  rest(...picture: readonly [HTMLCanvasElement, Painting, Colour]): void {
    this.hide();
    paintOn(...picture);
    this.#last = picture;
  }

  /** Has the other canvas show what the chart's own does, until that is drawn anew. */
  copy(): void {
    if (!this.works || !this.#last || theme.paper) return;
    const [canvas, painting, colour] = this.#last;
    this.#begin(canvas);
    this.#draw(painting, colour);
  }

  end(): void {
    this.works = false;
    this.#worker.terminate();
    this.hide();
    this.#beneath?.remove();
  }

  #send(order: Order, moved: Transferable[] = []): void {
    this.#worker.postMessage(order, moved);
  }

  /** Faces that came since. */
  #sendFaces(): void {
    const faces = chartFaces().filter(({ source }) => !this.#sent.has(source));
    for (const { source } of faces) this.#sent.add(source);
    if (faces.length) this.#send({ faces });
  }

  /** Another zoom or copy begins, on a canvas of its own where the chart has come anew. */
  #begin(own: HTMLCanvasElement): void {
    this.hide();
    this.#awaited = ++this.#turn;
    this.#direction = getComputedStyle(own).direction === 'rtl' ? 'rtl' : 'ltr';
    this.#sendFaces();
    if (own === this.#own) return;
    this.#beneath?.remove();
    this.#own = own;
    this.#size = '';
    this.#beneath = document.createElement('canvas');
    this.#beneath.style.visibility = 'hidden';
    own.before(this.#beneath);
    const canvas = this.#beneath.transferControlToOffscreen();
    this.#send({ canvas }, [canvas]);
  }

  #draw(painting: Painting, colour: Colour): void {
    const size = `${painting.width} ${painting.height} ${painting.left}`;
    if (this.#beneath && size !== this.#size) lay(this.#beneath, painting);
    this.#size = size;
    this.#send({
      picture: {
        ...painting,
        turn: this.#turn,
        ratio: ratioNow(),
        direction: this.#direction,
        colours: Object.fromEntries(ROLES.map((role) => [role, colour(role)])) as Record<Role, string>,
      },
    });
  }

  /** The chart's own canvas is seen again. */
  hide(): void {
    this.#zooming = false;
    this.#awaited = 0;
    this.#show(false);
  }

  #show(seen: boolean): void {
    if (seen === this.#seen) return;
    this.#seen = seen;
    if (this.#own) this.#own.style.visibility = seen ? 'hidden' : '';
    if (this.#beneath) this.#beneath.style.visibility = seen ? '' : 'hidden';
  }
}

/** The address as the loader of the page's scripts vouches for it, which a page that trusts no others asks for. */
function scriptAddress(): string {
  const { __sourcelineParts: loader } = globalThis as {
    __sourcelineParts?: { readonly policy: { createScriptURL(name: string): string } };
  };
  return loader ? loader.policy.createScriptURL(address.replace(/^.*\//, '')) : address;
}
