/**
 * Builds the benchmark page to `dist/bench/`: `npx vite build -c bench/view/vite.config.ts`. What the page's own build leaves
 * out of Svelte is left out here too.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { mountOnly, SIDE_EFFECTS } from '../../scripts/mount-only.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [svelte({ configFile: '../../svelte.config.js' }), mountOnly()],
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
