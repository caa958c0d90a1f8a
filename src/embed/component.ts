/**
 * `<sourceline-timeline src="…/embed.html">` for other people's pages: puts the embed's frame before the list that stands
 * in the element (kept for readers without script, hidden once the frame speaks) and follows its height. A classic script
 * without parts, for pages of any make.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
const LEAST = 100;
const MOST = 20_000;

/** An http, https or file address without credentials, else null. The page around is none: it would hold itself without end. */
function webAddress(text: string): string | null {
  try {
    const url = new URL(text, document.baseURI);
    if (url.href.split('#')[0] === document.URL.split('#')[0]) return null;
    const web = url.protocol === 'https:' || url.protocol === 'http:' || url.protocol === 'file:';
    return web && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

export class SourcelineTimeline extends HTMLElement {
  static readonly observedAttributes = ['src'];
  #frame: HTMLIFrameElement | null = null;
  #begun = false;

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#begun = true;
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#begun = false;
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(): void {
    if (this.#begun) this.#show();
  }

  #show(): void {
    const given = this.getAttribute('src')?.trim();
    const src = given ? webAddress(given) : null;
    this.#frame?.remove();
    this.#frame = null;
    this.#list(true);
    if (src === null) return;
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('title') ?? 'Timeline';
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', SANDBOX);
    frame.setAttribute('allow', 'clipboard-write');
    frame.style.cssText = 'display:block;border:0;width:100%';
    const height = Number(this.getAttribute('height'));
    frame.height = String(height >= LEAST && height <= MOST ? Math.round(height) : 520);
    frame.src = src;
    this.#frame = frame;
    this.style.display = 'block';
    this.prepend(frame);
  }

  /** Shows or hides what stands in the element for readers without script. */
  #list(shown: boolean): void {
    for (const child of this.children)
      if (child !== this.#frame && child instanceof HTMLElement) child.hidden = !shown;
  }

  readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const said = data as Readonly<Record<string, unknown>>;
    if (said.sentinel !== 'amp') return;
    // a frame that speaks shows the list itself
    if (said.type === 'embed-ready') this.#list(false);
    const { height } = said;
    if (said.type === 'embed-size' && typeof height === 'number' && height >= LEAST && height <= MOST)
      frame.height = String(Math.ceil(height));
  };
}

if (!customElements.get('sourceline-timeline'))
  customElements.define('sourceline-timeline', SourcelineTimeline);
