/**
 * Tells the bundler what is true of our pages, so that it leaves out what they never run: they mount anew and hydrate
 * nothing, and use none of Svelte's switches (async components, components of Svelte 4, tracing). Svelte keeps these in
 * variables so that they can be shaken out; the bundler sees that functions write them, not that nobody calls those.
 * No part of them waits for a promise or catches the faults of another, so the boundary that each root has only draws.
 * Nor have they deep state: objects and lists are replaced, never changed (`$state.raw`), and need no proxies. Nor does
 * any element have a style attribute beside its `style:` directives, which Svelte would have to read.
 */
import type { Plugin } from 'vite';

const SWITCH = /export let (hydrating|\w+_mode_flag) = false;/g;
const WRITE = /^\t(?:hydrating|\w+_mode_flag) = (?:true|false|value);$/gm;

/** Svelte's custom elements are not used, and importing them does nothing by itself. */
export const SIDE_EFFECTS = [
  { test: /svelte\/src\/(?:internal\/client\/dom\/elements\/custom-element|legacy\/)/, sideEffects: false },
];

/** What stands for Svelte's proxies: a plain object or list that somebody makes deep state of is a fault of ours. */
const NO_PROXY = `export function proxy(value) {
	if (Array.isArray(value) || value?.constructor === Object) throw new Error('deep state: use $state.raw');
	return value;
}
export const get_proxied_value = (value) => value;
export const is = Object.is;
`;

/** What stands for Svelte's boundaries: their content, in the effects that they would make. */
const NO_BOUNDARY = `import { EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
import { block, branch } from '../../reactivity/effects.js';
export function boundary(node, props, children) {
	if (props.failed || props.onerror) throw new Error('boundaries are left out');
	block(() => {
		branch(() => children(node));
	}, EFFECT_TRANSPARENT | EFFECT_PRESERVED);
}
export function pending() {
	throw new Error('boundaries are left out');
}
`;

/** Where Svelte looks whether a template has to wait for a promise. */
const WAITING = 'if (async.length === 0 && pending.length === 0) {';
const BLOCKERS = 'var pending = blockers.filter((b) => !b.settled);';

/** Where Svelte reads the text of a style attribute, to leave out what a directive says too. */
const STYLE_TEXT =
  /(\t\tif \(value\) \{\n)\t\t\t\/\/ strip comments.*?(\n\t\t\}\n\n\t\tif \(normal_styles\) \{)/s;

export function mountOnly(): Plugin {
  return {
    name: 'sourceline-mount-only',
    apply: 'build',
    transform: {
      filter: {
        id: /svelte\/src\/internal\/(?:client\/(?:dom\/hydration|reactivity\/async|dom\/blocks\/boundary|proxy)|flags\/index|(?:client|shared)\/(?:errors|warnings)|shared\/attributes)\.js$/,
      },
      handler(code, id) {
        if (this.environment.config.consumer !== 'client') return null;
        if (/boundary\.js$/.test(id)) return { code: NO_BOUNDARY, map: null };
        if (/async\.js$/.test(id)) {
          const now = code.replace(WAITING, 'if (true) {').replace(BLOCKERS, '');
          if (now.length > code.length - 50)
            throw new Error('Svelte waits for promises elsewhere now; look again');
          return { code: now, map: null };
        }
        if (/proxy\.js$/.test(id)) return { code: NO_PROXY, map: null };
        // faults go by their name; whoever looks one up finds it under that
        if (/(?:errors|warnings)\.js$/.test(id))
          return { code: code.replaceAll('https://svelte.dev/e/', ''), map: null };
        if (/attributes\.js$/.test(id)) {
          const bare = code.replace(
            STYLE_TEXT,
            "$1\t\t\tthrow new Error('style attribute: use directives alone');$2",
          );
          if (bare === code) throw new Error('Svelte reads style attributes elsewhere now; look again');
          return { code: bare, map: null };
        }
        const constant = code.replace(SWITCH, 'export const $1 = false;').replace(WRITE, '');
        if (constant === code) throw new Error('Svelte keeps its switches elsewhere now; look again');
        return { code: constant, map: null };
      },
    },
  };
}
