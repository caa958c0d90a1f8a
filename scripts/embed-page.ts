/**
 * The embed as one file: script and style stand in the page, each allowed by its hash, because a sandboxed frame without
 * CORS headers gets neither module scripts, nor data, nor fonts from its own server. Fonts and data come when a timeline is
 * filled in. What not every reader needs (pictures, the coverage table, previews) is a classic script of the same site,
 * fetched on first use; without it the page has all its events, sentences and sources.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ENGLISH } from '../src/view/texts/texts-of.ts';
import { asksOf, loaderOf, partOf, RUN, smaller } from './parts-loader.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Before the first paint: the theme that the host asked for, and no flash of the list for readers without script. */
const BOOT = `(function(d){var h=d.documentElement,t=/[?&]theme=(light|dark)(?:&|$)/.exec(location.search);if(t)h.dataset.theme=t[1];h.classList.add("js");addEventListener("securitypolicyviolation",function(e){if(/^script/.test(e.effectiveDirective))h.classList.remove("js")})})(document)`;

const policy = (scripts: readonly string[], style: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    // the hash of the fonts is put here when they are chosen
    `style-src 'self' ${hashOf(style)}{{fonts}}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html sourceline-parts',
  ].join('; ');

/** Text that no parser of HTML takes for the end of a script or the start of a comment. */
const inScript = (code: string): string => code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');

/** Keys that are names of something else in the script of a frame, which says none of them. */
const NAMES: readonly string[] = [
  'search',
  'scale',
  'theme',
  'event',
  'date',
  'list',
  'article',
  'articles',
  'actors',
];

/** States of an event, said by what they are called in the data. */
const IN_DATA: readonly string[] = ['scheduled', 'cancelled'];

/**
 * The keys of the texts that the script says: those that stand in it as strings, and those that the data hold. The page gets
 * these alone, in its own language. Names of kinds are not among them: the explore page alone says those.
 */
function saidTexts(code: string): readonly string[] {
  const words = new Set(code.match(/"\w+"/g));
  return Object.keys(ENGLISH).filter(
    (key) => (words.has(`"${key}"`) && !NAMES.includes(key)) || IN_DATA.includes(key),
  );
}

/** The part with the texts of all languages. */
const LANGUAGES = /embed-languages-/;

/** Parts of the page that the embed has not, but whose names are words of its script too. */
const ABSENT =
  /^(?:\.(?:axis|copied|help|search|sourceline|hint|field|share|side|sheet|page|acts)\b|\.js #reading [.m]|(?:kbd|fieldset|legend)$)/;
/** What comes with the script of parts, though its names are words of the first one too. */
const LATER = /^\.(?:coverage|plain|sn)\b/;

/** The word that ends where a template of the script goes on with a value: `b` of a class put together as b0 to b7. */
function startsIn(code: string): readonly string[] {
  return code
    .split('${')
    .slice(0, -1)
    .map((piece) => {
      let at = piece.length;
      while (at > 0 && /[\w-]/.test(piece.charAt(at - 1))) at--;
      return piece.slice(at);
    })
    .filter(Boolean);
}

/**
 * The rules whose classes occur in the script: the style sheet of the whole page has many that the embed never uses.
 */
function usedRules(css: string, code: string, later = false): string {
  const words = new Set(code.match(/[\w-]+/g));
  const starts = [...new Set(startsIn(code))];
  const used = (selector: string): boolean =>
    !ABSENT.test(selector) &&
    (later || !LATER.test(selector)) &&
    (selector.match(/\.[a-z][\w-]*/gi) ?? []).every(
      (name) => words.has(name.slice(1)) || starts.some((start) => isMadeFrom(start, name.slice(1))),
    );
  return blocksOf(css)
    .map(([head, body]) => {
      // nobody prints a frame before its parts are here
      if (head === '@media print' && !later) return '';
      if (head.startsWith('@media')) {
        const inner = usedRules(body, code, later);
        return inner ? `${head}{${inner}}` : '';
      }
      // a comma inside :is() parts no selectors
      const kept = head.startsWith('@') || head.includes('(') ? head : head.split(',').filter(used).join(',');
      return kept && (head !== kept || used(kept) || head.startsWith('@')) ? `${kept}{${body}}` : '';
    })
    .join('');
}

/** The rules of one style sheet that another does not have, selector by selector. */
function withoutRules(css: string, had: string): string {
  const seen = new Map<string, string[]>();
  for (const [head, body] of blocksOf(had)) seen.set(body, [...(seen.get(body) ?? []), ...head.split(',')]);
  return blocksOf(css)
    .map(([head, body]) => {
      const inner = had.includes(`${head}{`) ? had.slice(had.indexOf(`${head}{`)) : '';
      if (head.startsWith('@media')) {
        const left = withoutRules(body, blocksOf(inner)[0]?.[1] ?? '');
        return left ? `${head}{${left}}` : '';
      }
      const kept = head.split(',').filter((each) => !seen.get(body)?.includes(each));
      return kept.length > 0 ? `${kept.join(',')}{${body}}` : '';
    })
    .join('');
}

/** A single letter goes on with a number only: the b of b0 is not the b of btn. */
const isMadeFrom = (start: string, name: string): boolean =>
  name.startsWith(start) && (start.length > 1 || /^\d+$/.test(name.slice(start.length)));

/** A style sheet as pairs of what stands before and inside its outer braces. */
function blocksOf(css: string): readonly (readonly [string, string])[] {
  const blocks: [string, string][] = [];
  for (let at = 0, open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    let end = open + 1;
    for (let depth = 1; depth > 0 && end < css.length; end++)
      depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    blocks.push([css.slice(at, open).trim(), css.slice(open + 1, end - 1)]);
    at = end;
  }
  return blocks;
}

export function embedPage(): Plugin {
  return {
    name: 'sourceline-embed-page',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      if (this.environment.name !== 'embed') return;
      const page = bundle['embed.html'];
      if (page?.type !== 'asset') throw new Error('vite made no embed.html');
      let code = '';
      let later = '';
      let style = '';
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk' && !part.isEntry) {
          part.code = await smaller(partOf(name, part.code.trim(), RUN.wanted, asksOf(part, bundle)));
          // that one has every text there is, and says nothing about which of them are used
          if (!LANGUAGES.test(name)) later += part.code;
        } else if (part.type === 'chunk') {
          // the script in the page runs at once: what it needs may not lie beside it
          if (part.imports.length > 0) throw new Error(`${name} imports ${part.imports.join()}`);
          code = partOf(name, inScript(part.code.trim()), RUN.now);
        }
        if (part.type === 'asset' && name.endsWith('.css')) style += String(part.source).trim();
      }
      // both stand in the page now
      for (const [name, part] of Object.entries(bundle))
        if (name.endsWith('.css') || (part.type === 'chunk' && part.isEntry))
          Reflect.deleteProperty(bundle, name);
      // the list for readers without script, and the classes of the page itself
      const first = `${code} ${readFileSync('src/view/list/ReadingList.svelte', 'utf8')} js framed`;
      const whole = style;
      style = usedRules(whole, first);
      const rest = withoutRules(usedRules(whole, `${first} ${later}`, true), style);
      const sheet = `embed-more-${createHash('sha256').update(rest).digest('hex').slice(0, 8)}.css`;
      this.emitFile({ type: 'asset', fileName: `assets/${sheet}`, source: rest });
      code = inScript(await smaller(loaderOf('"assets/"', sheet) + code));
      const boot = `<meta http-equiv="Content-Security-Policy" content="${policy([BOOT, code], style)}" />\n    <script>${BOOT}</script>`;
      page.source = String(page.source)
        .replace(/<script type="module"[^>]*><\/script>/, '')
        .replace(/<link rel="stylesheet"[^>]*>/, '')
        .replace('<meta charset="utf-8" />', (all) => `${all}\n    ${boot}`)
        .replace('<!--sourceline:fonts-->', (all) => `${all}\n    <style>${style}</style>`)
        .replace('<!--sourceline:says-->', `<!--sourceline:says ${saidTexts(code).join(' ')}-->`)
        .replace('</body>', () => `  <script>${code}</script>\n  </body>`);
    },
  };
}
