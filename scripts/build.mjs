/**
 * Builds Sourceline itself into dist/: the page shell and prerender bundle (vite.config.ts) and the command line. `npm ci`
 * runs it by way of `prepare`. Building a reader's timeline never comes here.
 */
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shipFonts } from './fonts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const vite = await import('vite').catch(() => null);
if (vite === null) {
  // `npm ci --omit=dev` of a clone, or an install from a package, where dist/ is there already
  if (!existsSync('dist/cli.js'))
    console.error('Sourceline is not built: install the development dependencies with "npm ci"');
} else {
  const begun = Date.now();
  await page(vite);
  await classicScript(vite, 'src/embed/component.ts', 'sourceline-timeline.js');
  await classicScript(vite, 'src/embed/preview.ts', 'preview.js');
  shipFonts();
  await desk(vite);
  await commandLine(vite);
  if (process.stdout.isTTY) console.log(`built dist/ in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

async function page({ createBuilder }) {
  const builder = await createBuilder({ root, logLevel: 'warn' });
  await builder.buildApp();
}

/** A script of its own for other people's pages, under a name that stays the same. */
async function classicScript({ build }, input, name) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: 'dist/web',
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: name } },
    },
  });
}

/** The editor's desk of `serve`: a script and a style beside the site's own, in no built site. */
async function desk({ build }) {
  const { svelte } = await import('@sveltejs/vite-plugin-svelte');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [svelte()],
    build: {
      outDir: 'dist/desk',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/view/desk/main.ts',
        output: { format: 'iife', entryFileNames: 'desk.js' },
      },
    },
  });
  // a link, since the page's policy refuses styles that a script adds
  copyFileSync('src/view/desk/desk.css', 'dist/desk/desk.css');
}

/** Bundled, so that a start reads few files; run-time dependencies stay imports. */
async function commandLine({ build }) {
  // parts are named by their contents: those of an earlier build would stay
  for (const name of existsSync('dist') ? readdirSync('dist') : [])
    if (/^cli-.*\.js$/.test(name)) rmSync(`dist/${name}`);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: {
          cli: 'src/cli/main.ts',
          worker: 'src/cli/drafts/draft-worker.ts',
          searcher: 'src/cli/drafts/search-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'cli-[name]-[hash].js' },
      },
    },
  });
}
