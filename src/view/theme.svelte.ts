/** Light, dark or automatic, and paper. `version` grows when colours change, so that canvases paint again. */
import { flushSync } from 'svelte';

const KEY = 'sourceline-theme';

export type ThemeName = 'auto' | 'light' | 'dark';

class Theme {
  name = $state<ThemeName>('auto');
  version = $state(0);
  /** The page is being printed: in light colours, as wide as a sheet, with nothing behind a click. */
  paper = $state(false);
  /** Width of the sheet where the browser tells it, else 0. */
  sheet = $state(0);

  /** Reads what the page was opened with and follows the system. */
  start(): void {
    const set = document.documentElement.dataset.theme;
    this.name = set === 'light' || set === 'dark' ? set : 'auto';
    for (const query of [
      '(prefers-color-scheme: dark)',
      '(forced-colors: active)',
      '(prefers-contrast: more)',
    ])
      matchMedia(query).addEventListener('change', () => this.version++);
    // a sheet is laid out before the browser asks for its style, so all is set at once
    const print = (paper: boolean, sheet = 0): void => {
      flushSync(() => {
        this.paper = paper;
        this.sheet = sheet;
        this.#show(paper ? 'light' : this.name);
      });
    };
    addEventListener('beforeprint', () => print(true));
    addEventListener('afterprint', () => print(false));
    // once the style is that of paper, so is the width
    matchMedia('print').addEventListener('change', ({ matches }) =>
      print(matches, matches ? document.documentElement.clientWidth : 0),
    );
    // text drawn before its face arrived is drawn again; that of faces which are here already is told of late
    const here = [...document.fonts].filter(({ status }) => status === 'loaded');
    document.fonts.addEventListener('loadingdone', ({ fontfaces }) => {
      if (fontfaces.some((face) => !here.includes(face))) this.version++;
    });
  }

  choose(name: ThemeName): void {
    this.name = name;
    this.#show(name);
    try {
      if (name === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, name);
    } catch {
      // a sandboxed frame has no storage; the choice holds for this visit
    }
  }

  #show(name: ThemeName): void {
    if (name === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
    this.version++;
  }
}

export const theme = new Theme();

/** Whether dark colours are shown now. */
export const isDark = (): boolean =>
  theme.name === 'dark' || (theme.name === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
