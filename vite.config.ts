/**
 * Compiles the front end once: `dist/web/` (page shell, classic script, style, fonts, icon) and
 * `dist/prerender.js` (the list without script, for the command line). `vite build` makes both.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { classicPage } from './scripts/classic-page.ts';
import { devStory } from './scripts/dev-story.ts';
import { embedPage } from './scripts/embed-page.ts';
import { mountOnly, SIDE_EFFECTS } from './scripts/mount-only.ts';
import { pageFaces } from './scripts/page-faces.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), mountOnly(), pageFaces(), classicPage(), embedPage(), devStory()],
  builder: {
    async buildApp(builder) {
      const { client, embed, ssr } = builder.environments;
      if (!client || !embed || !ssr) throw new Error('three environments are needed');
      await builder.build(client);
      await builder.build(embed);
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
            moduleSideEffects: SIDE_EFFECTS,
          },
          output: {
            format: 'cjs',
            entryFileNames: 'assets/explore-[hash].js',
            assetFileNames: 'assets/[name]-[hash][extname]',
          },
        },
      },
    },
    embed: {
      consumer: 'client',
      build: {
        outDir: 'dist/web',
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'es2022',
        minify: true,
        assetsInlineLimit: 0,
        modulePreload: false,
        cssCodeSplit: false,
        rolldownOptions: {
          input: 'embed.html',
          treeshake: { moduleSideEffects: SIDE_EFFECTS },
          checks: { emptyImportMeta: false },
          output: {
            format: 'cjs',
            entryFileNames: 'embed-[hash].js',
            chunkFileNames: 'assets/embed-[name]-[hash].js',
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
