/**
 * A web page's elements -> plain text with a blank line between paragraphs. Only text is taken: scripts, styles, handlers and
 * links have no way through.
 */

/** The part of the DOM that this needs; linkedom and browsers both have it. */
export interface Part {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<Part>;
  readonly getAttribute?: (name: string) => string | null;
}

/** What is no text, and what its writer struck out. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO BUTTON SELECT INPUT TEXTAREA HEAD DEL S STRIKE AMP-AD AMP-CONSENT AMP-SIDEBAR AMP-EMBED'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE FIGURE FIGCAPTION TABLE THEAD TBODY
  TR FORM FIELDSET HR ADDRESS DETAILS SUMMARY BODY HTML`.split(/\s/u),
);

/** The text of an element: paragraphs parted by one blank line, line breaks within them kept. */
export function blockText(root: Part): string {
  const paragraphs: string[] = [];
  let line = '';
  /** Whether a time ended just now: pages part it from its neighbours by style alone. */
  let timed = false;
  const end = (): void => {
    const kept = line
      .split('\n')
      .map((part) => part.split(/\s/u).filter(Boolean).join(' '))
      .filter(Boolean)
      .join('\n');
    if (kept !== '') paragraphs.push(kept);
    line = '';
  };
  const visit = (node: Part): void => {
    if (node.nodeType === 3) {
      const words = (node.nodeValue ?? '').replaceAll(/\s+/gu, ' ');
      line += timed && /[\p{L}\d]$/u.test(line) && /^[\p{L}\d]/u.test(words) ? ` ${words}` : words;
      if (words !== '') timed = false;
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name) || node.getAttribute?.('hidden') != null) return;
    if (name === 'BR') line += '\n';
    const block = BLOCKS.has(name);
    if (block) end();
    if (name === 'TD' || name === 'TH') line += ' ';
    timed ||= name === 'TIME';
    for (const child of node.childNodes) visit(child);
    timed = name === 'TIME';
    if (block) end();
  };
  visit(root);
  end();
  return paragraphs.join('\n\n');
}
