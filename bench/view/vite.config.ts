/**
 * Builds the benchmark page to `dist/bench/`: `npx vite build -c bench/view/vite.config.ts`. What the page's own build leaves
 * out of Svelte is left out here too, and what it has the browser compile at once is compiled at once.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { COMPILE_ALL } from '../../scripts/parts-loader.ts';
import { mountOnly, SIDE_EFFECTS } from '../../scripts/mount-only.ts';

const compileAll: Plugin = {
  name: 'compile-all',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = COMPILE_ALL + chunk.code;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [svelte({ configFile: '../../svelte.config.js' }), mountOnly(), compileAll],
  publicDir: false,
  build: {
    outDir: '../../dist/bench',
    emptyOutDir: true,
    minify: !process.env.PLAIN,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: SIDE_EFFECTS } },
  },
});
