/**
 * The joints of a page in classic scripts: chunks are built as CommonJS, wrapped in a function each, and fetched by a script
 * element on first use, which works from file systems and in sandboxed frames, where `import()` is blocked.
 */
import { minify } from 'terser';
import type { Rolldown } from 'vite';

/**
 * `require` gives the exports of a part that is here with all that it asks for itself, and else a promise of them: one part asks another
 * for what both share at once, so that is fetched before either runs; only what comes by `import()` is awaited. The policy that
 * vouches for addresses of parts does so for a part that starts a worker, too.
 */
const LOADER = `(function(g,d){if(g.__sourcelineParts)return;var made={},done={},asked={},STYLE=__STYLE__,base=__BASE__,
policy=g.trustedTypes?g.trustedTypes.createPolicy("sourceline-parts",{createScriptURL:check}):{createScriptURL:check};
function check(name){if(!/^[\\w.-]+\\.js$/.test(name))throw new TypeError("no part of this page: "+name);return base+name}
function need(path){var name=path.replace(/^.*\\//,"");if(done[name])return done[name].exports;
if(made[name]&&made[name].asks.every(function(n){return made[n]})){var m=done[name]={exports:{}};made[name](need,m.exports,m);return m.exports}
return get(name).then(function(){return Promise.all(made[name].asks.map(get))}).then(function(){return need(name)})}
function get(name){return asked[name]=asked[name]||(made[name]?Promise.resolve():new Promise(function(ok,no){var s=d.createElement("script");
function fail(){asked[name]=null;s.remove();no(new Error(name))}
s.onload=function(){made[name]?ok():fail()};s.onerror=fail;
s.src=policy.createScriptURL(name);style();d.head.append(s)}))}
function style(){if(STYLE){var l=d.createElement("link");l.rel="stylesheet";l.href=base+STYLE;var was=STYLE;STYLE="";l.onerror=function(){STYLE=was;l.remove()};d.head.append(l)}}
function soon(f){function go(){var run=f;f=0;if(run)run()}if(g.PerformanceObserver)new PerformanceObserver(function(){setTimeout(go)}).observe({type:"paint",buffered:true});setTimeout(go,250)}
(g.__sourcelineParts=function(name,make,run,asks){made[name]=make;make.asks=asks||[];if(run>1)soon(function(){need(name)});else if(run)need(name)}).policy=policy})(self,document);
`;

/** Address of the folder with the parts, as code: that of the running script, or one told to a script in the page. */
export const BESIDE_SCRIPT = 'd.currentScript.src.replace(/[^/]*$/,"")';

/** The loader, with the style sheet that comes along with the first part that is fetched. */
export const loaderOf = (base: string, style = ''): string =>
  LOADER.replace('__BASE__', () => base).replace('__STYLE__', () => JSON.stringify(style));

const plainName = (file: string): string => file.replace(/^.*\//, '');

/**
 * When a part runs: when it is wanted, at once, or once a first frame is on the screen, in which the headline is (a browser hands
 * it over and goes on before it is drawn; who tells of no frame has a quarter of a second).
 */
export const RUN = { wanted: 0, now: 1, painted: 2 } as const;

/** The parts that a chunk asks for as it begins to run, directly or by way of others; the first script is always there. */
export function asksOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly string[] {
  const found = new Set<string>();
  const go = (from: Rolldown.OutputChunk): void => {
    for (const file of from.imports) {
      const asked = bundle[file];
      if (asked?.type !== 'chunk')
        throw new Error(`${from.fileName} asks for ${file}, which is not a script`);
      if (asked.isEntry || asked === chunk || found.has(plainName(file))) continue;
      found.add(plainName(file));
      go(asked);
    }
  };
  go(chunk);
  return [...found].sort();
}

/** A chunk as a part. `asks` names the parts that must be there before it runs. */
export const partOf = (
  file: string,
  code: string,
  run: (typeof RUN)[keyof typeof RUN],
  asks: readonly string[] = [],
): string =>
  `__sourcelineParts("${plainName(file)}",function(require,exports,module){${code}\n},${run}${asks.length > 0 ? `,${JSON.stringify(asks)}` : ''});\n`;

/**
 * Stands first in a script of which nearly everything runs at once: the browser then compiles all of it on another thread while it
 * arrives, where each function would else be compiled on the main thread when it is first called. Others take it for a comment.
 */
export const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

/** A second minifier finds a kilobyte that vite's own leaves. */
export async function smaller(code: string): Promise<string> {
  const { code: small } = await minify(code, {
    ecma: 2020,
    // nothing here asks a function how many arguments it takes
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
  });
  if (small === undefined) throw new Error('terser gave nothing');
  return small;
}
