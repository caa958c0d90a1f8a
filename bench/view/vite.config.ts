/** Builds the benchmark page to `dist/bench/`: `npx vite build -c bench/view/vite.config.ts`. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [svelte({ configFile: '../../svelte.config.js' })],
  publicDir: false,
  build: {
    outDir: '../../dist/bench',
    emptyOutDir: true,
    minify: !process.env.PLAIN,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
  },
});
