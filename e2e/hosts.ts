/** Pages of other people: the libraries and listeners that embeds meet, in every sandbox. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
export const PYM = readFileSync(require.resolve('pym.js/dist/pym.v1.js'), 'utf8');
export const FRAMES = readFileSync(
  join(dirname(require.resolve('@newswire/frames')), 'frames.umd.js'),
  'utf8',
);

export const SANDBOXES = {
  none: null,
  scripts: 'allow-scripts',
  more: 'allow-scripts allow-popups allow-downloads',
} as const;
export type Sandbox = keyof typeof SANDBOXES;

const attribute = (sandbox: Sandbox): string =>
  SANDBOXES[sandbox] === null ? '' : ` sandbox="${SANDBOXES[sandbox]}"`;
export const bare = (src: string, sandbox: Sandbox, id = 'x'): string =>
  `<iframe id="${id}" src="${src}" title="t" width="100%" height="300" style="border:0"${attribute(sandbox)}></iframe>`;

/** What each kind of host has in its page; the published listeners where there is no library. */
export const HOSTS: Readonly<Record<string, (src: string, sandbox: Sandbox) => string>> = {
  plain: bare,
  pym: (src, sandbox) =>
    `<div id="x"></div><script src="/pym.js"></script><script>new pym.Parent("x",${JSON.stringify(src)},{${
      SANDBOXES[sandbox] === null ? '' : `sandbox:${JSON.stringify(SANDBOXES[sandbox])}`
    }})</script>`,
  frames: (src, sandbox) =>
    `<div data-frame-src="${src}"${
      SANDBOXES[sandbox] === null ? '' : ` data-frame-attribute-sandbox="${SANDBOXES[sandbox]}"`
    }></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  datawrapper: (src, sandbox) =>
    `${bare(src, sandbox, 'datawrapper-chart-x')}<script>window.addEventListener("message",function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r,i=0;r=e[i];i++)if(r.contentWindow===a.source)r.style.height=a.data["datawrapper-height"][t]+"px"}})</script>`,
  wordpress: (src, sandbox) =>
    `${bare(`${src}#?secret=Ab12Cd`, sandbox)}<script>window.addEventListener("message",function(e){var d=e.data;if(!d||!(d.secret&&d.message&&d.value)||/[^a-zA-Z0-9]/.test(d.secret)||d.secret!=="Ab12Cd")return;var f=document.querySelector("iframe");if(e.source!==f.contentWindow||d.message!=="height")return;var h=parseInt(d.value,10);f.height=Math.max(200,Math.min(1000,h))})</script>`,
  amp: (src, sandbox) =>
    `${bare(src, sandbox)}<script>window.addEventListener("message",function(e){var d=e.data;if(d&&d.sentinel==="amp"&&d.type==="embed-size"&&d.height>=100)document.querySelector("iframe").height=d.height})</script>`,
};

const WATCH = `<script>window.said=[];window.addEventListener("message",function(){said.push(performance.now())})</script>`;
export const pageOf = (content: string): string =>
  `<!doctype html><meta charset="utf-8"><body style="margin:0;font:20px serif">${WATCH}<div style="width:680px">${content}</div></body>`;
