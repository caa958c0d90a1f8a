/**
 * Compiles the front end once: `dist/web/` (page shell, classic script, style, fonts, icon) and
 * `dist/prerender.js` (the list without script, for the command line). `vite build` makes both.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // the policy that Svelte makes for its own compiled templates
  'trusted-types svelte-trusted-html',
].join('; ');

/** Runs before the first paint, so that the list for readers without script never flashes. */
const BOOT = `(function(d){var h=d.documentElement,t=/[?&]theme=(light|dark)\\b/.exec(location.search);try{t=t||[0,localStorage.getItem("sourceline-theme")]}catch(e){}
if(t&&/^(light|dark)$/.test(t[1]))h.dataset.theme=t[1];h.classList.add("js");
addEventListener("error",function(e){if(e.target&&e.target.tagName==="SCRIPT")h.classList.remove("js")},true)})(document);
`;

/**
 * Module scripts are blocked from file systems and in sandboxed frames, so the page gets classic deferred scripts,
 * no `crossorigin` (which makes a stylesheet from a file system fail) and the security policy.
 */
function classicPage(): Plugin {
  return {
    name: 'sourceline-classic-page',
    apply: 'build',
    // after vite's own plugin, which makes index.html
    enforce: 'post',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const name = `assets/boot-${createHash('sha256').update(BOOT).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: name, source: BOOT });
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('vite made no index.html');
      page.source = String(page.source)
        .replace(
          /<script type="module" crossorigin src="\.\/([^"]+)"><\/script>\s*/,
          (_all, src: string) => `<script defer src="${src}"></script>\n    `,
        )
        .replace(
          /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/,
          (_all, href: string) => `<link rel="stylesheet" href="${href}" />`,
        )
        .replace(/(?:href|src)="\.\//g, (all) => all.replace('./', ''))
        .replace(
          '<meta charset="utf-8" />',
          (all) =>
            `${all}\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />\n    <script src="${name}"></script>`,
        );
    },
  };
}

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
          output: {
            format: 'iife',
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
