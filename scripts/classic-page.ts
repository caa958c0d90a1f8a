/**
 * The page as classic scripts. Module scripts and `import()` are blocked from file systems and in sandboxed frames, so
 * the chunks are built as CommonJS, wrapped in a function each, and joined by a loader of twenty lines: what is needed
 * at once is one deferred script, the rest is fetched by a script element on first use.
 */
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { asksOf, BESIDE_SCRIPT, COMPILE_ALL, loaderOf, partOf, RUN, smaller } from './parts-loader.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  // the live preview of the embed dialog
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // the policy that Svelte makes for its own compiled templates, the loader's for its own files, and that for the data
  'trusted-types svelte-trusted-html sourceline-parts sourceline-data',
].join('; ');

/** Runs before the first paint and waits for no style: the page is light or dark from the start, the list for readers without script never flashes. */
const BOOT = `(function(d){var h=d.documentElement,t=/[?&]theme=(light|dark)\\b/.exec(location.search);try{t=t||[0,localStorage.getItem("sourceline-theme")]}catch(e){}
if(t&&/^(light|dark)$/.test(t[1]))h.dataset.theme=t[1];h.classList.add("js");
addEventListener("error",function(e){if(e.target&&e.target.tagName==="SCRIPT"&&e.target.defer&&!e.target.id)h.classList.remove("js")},true)})(document);
`;

/**
 * Stands after the headline and waits for the style: meanwhile nothing more is parsed, so that the first frame is the headline's and
 * not that of a list of a megabyte. It sends for the faces, and once that frame is on the screen it has the browser look up its words
 * for days, which takes ten milliseconds.
 */
const FACES = `(function(d,h){["400 15px 'Source Serif 4'","600 15px 'Source Serif 4'","700 15px 'Source Serif 4'","400 15px 'Source Sans 3'","600 15px 'Source Sans 3'"].forEach(function(f){d.fonts.load(f)});
new PerformanceObserver(function(){setTimeout(function(){try{new Intl.DateTimeFormat(h.lang=="en"?"en-GB":h.lang)}catch(e){}})}).observe({type:"paint",buffered:true})})(document,document.documentElement);
`;

/** The rule at which the stylesheet is cut: what follows belongs to the second script. */
const CUT = /\.sourceline-more\s*\{[^}]*\}/;

/** Leaves the first part in place and emits the rest; gives the rest's name, or nothing where there is no cut. */
function cutStyle(bundle: Rolldown.OutputBundle, emit: (fileName: string, source: string) => void): string {
  for (const asset of Object.values(bundle)) {
    if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
    const [first, rest] = String(asset.source).split(CUT);
    if (first === undefined || rest === undefined) continue;
    asset.source = first;
    const name = `more-${hashOf(rest)}.css`;
    emit(`assets/${name}`, rest);
    return name;
  }
  return '';
}

/**
 * A file that is sent for at once. A browser that has read a policy in a page looks no further ahead for files than the parser is, and
 * that stands still until the first script has run.
 */
const ahead = (as: string, href: string): string => `<link rel="preload" as="${as}" href="${href}" />\n    `;
const scriptOf = (src: string): string => `<script src="${src}"></script>`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Wraps the chunks, writes the two early scripts and the security policy, and takes module attributes off the page. */
export function classicPage(): Plugin {
  return {
    name: 'sourceline-classic-page',
    apply: 'build',
    // after vite's own plugin, which makes index.html
    enforce: 'post',
    // vite's preloading of a chunk's own files: the loader below fetches those
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    async generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const later = cutStyle(bundle, (fileName, source) =>
        this.emitFile({ type: 'asset', fileName, source }),
      );
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // the first script stands alone: what it needs at once may not lie in another
        if (chunk.isEntry && chunk.imports.length)
          throw new Error(`${chunk.fileName} imports ${chunk.imports.join()}`);
        const loader = chunk.isEntry ? loaderOf(BESIDE_SCRIPT, later) : '';
        const code = await smaller(
          loader +
            partOf(
              chunk.fileName,
              chunk.code,
              chunk.isEntry ? RUN.painted : RUN.wanted,
              asksOf(chunk, bundle),
            ),
        );
        chunk.code = chunk.isEntry ? COMPILE_ALL + code : code;
      }
      const early = (name: string, source: string): string => {
        const fileName = `assets/${name}-${hashOf(source)}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        return fileName;
      };
      const [boot, faces] = [early('boot', BOOT), early('faces', FACES)];
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
          (all) => `${all}\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
        )
        .replace(
          /<link rel="stylesheet" href="([^"]+)"[^>]*>/,
          (link, style: string) =>
            `${ahead('style', style)}${ahead('script', faces)}${scriptOf(boot)}\n    ${link}`,
        )
        .replace('<!--sourceline:body-->', (body) => body + scriptOf(faces));
    },
  };
}
