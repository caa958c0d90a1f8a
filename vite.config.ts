/**
 * Compiles the front end once: `dist/web/` (page shell, classic script, style, fonts, icon) and
 * `dist/prerender.js` (the list without script, for the command line). `vite build` makes both.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { classicPage } from './scripts/classic-page.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), classicPage()],
  builder: {
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      if (!client || !ssr) throw new Error('both environments are needed');
      await builder.build(client);
      await builder.build(ssr);
    },
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/web',
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: false,
        // one stylesheet file: vite would put the style of a classic script into the script, which the policy forbids
        cssCodeSplit: false,
        rolldownOptions: {
          input: 'index.html',
          // vite's preload helper mentions import.meta, which classic scripts lack and it never reads here
          checks: { emptyImportMeta: false },
          treeshake: {
            moduleSideEffects: [
              // Svelte's custom elements are not used, and importing them does nothing by itself
              {
                test: /svelte\/src\/(?:internal\/client\/dom\/elements\/custom-element|legacy\/)/,
                sideEffects: false,
              },
            ],
          },
          output: {
            format: 'cjs',
            entryFileNames: 'assets/explore-[hash].js',
            assetFileNames: 'assets/[name]-[hash][extname]',
          },
        },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'node20',
        ssr: true,
        rolldownOptions: {
          input: 'src/view/prerender.ts',
          output: { format: 'es', entryFileNames: 'prerender.js' },
        },
      },
    },
  },
});
