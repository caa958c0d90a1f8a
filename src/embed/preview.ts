/** The preview page: the embed in pages of other people, at three widths, light and dark, with the heights that it reports. */
const WIDTHS = [320, 640, 960];
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

interface Shown {
  readonly frame: HTMLIFrameElement;
  readonly said: HTMLOutputElement;
  messages: number;
}

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

function foreignPage(width: number, theme: 'light' | 'dark', query: URLSearchParams): Shown {
  const frame = element('iframe', { title: `Embed, ${width} pixels, ${theme}`, loading: 'eager' });
  frame.setAttribute('sandbox', SANDBOX);
  frame.setAttribute('allow', 'clipboard-write');
  frame.style.cssText = `border:0;width:${width}px;height:420px`;
  query.set('theme', theme);
  frame.src = `embed.html?${query.toString()}`;
  const said = element('output', {});
  const page = element(
    'article',
    { className: `foreign ${theme}` },
    element('h2', {}, 'Morning paper'),
    element('p', {}, 'A paragraph of the page around the frame, set in its own type.'),
    frame,
    said,
    element('p', {}, 'And the page goes on below it.'),
  );
  page.style.width = `${width}px`;
  document.getElementById('pages')?.append(page);
  return { frame, said, messages: 0 };
}

let shown: Shown[] = [];

function show(): void {
  document.getElementById('pages')?.replaceChildren();
  const query = new URLSearchParams();
  const view = document.querySelector<HTMLSelectElement>('#view')?.value;
  if (view && view !== 'timeline') query.set('view', view);
  if (document.querySelector<HTMLInputElement>('#bare')?.checked) query.set('chrome', '0');
  shown = WIDTHS.flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => foreignPage(width, theme, query)),
  );
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const found = shown.find(({ frame }) => frame.contentWindow === source);
  if (!found || typeof data !== 'object' || data === null) return;
  const said = data as Readonly<Record<string, unknown>>;
  if (said.sentinel !== 'amp' || said.type !== 'embed-size' || typeof said.height !== 'number') return;
  found.messages++;
  found.frame.style.height = `${said.height}px`;
  found.said.textContent = `${said.height} px, said ${found.messages} times`;
});
for (const id of ['view', 'bare']) document.getElementById(id)?.addEventListener('change', show);
show();

export {};
