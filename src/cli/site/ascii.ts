/**
 * A long page in the letters that every encoding has. A browser takes in a megabyte with a curly quotation mark here and there four
 * times as slowly as one without, and all of it before the first frame.
 */

/** Where more of the text are other letters, the page would grow by more than it gains. */
const MOST_OTHERS = 0.02;

/** The controls from U+0080 on stay: as a reference they would be other characters. */
const OTHERS = /[\u00a0-\u{10ffff}]/gu;

/** Inline scripts are data: the policy allows no others. */
const DATA = /<script type="application\/[^>]{1,80}>[^<]*/g;

/** The same page, with references for letters outside ASCII where there are few. */
export function inAscii(page: string): string {
  let others = 0;
  for (let at = 0; at < page.length; at++) if (page.charCodeAt(at) >= 0xa0) others++;
  if (others === 0 || others > page.length * MOST_OTHERS) return page;
  let html = '';
  let from = 0;
  for (const data of page.matchAll(DATA)) {
    html += referred(page.slice(from, data.index)) + escaped(data[0]);
    from = data.index + data[0].length;
  }
  return html + referred(page.slice(from));
}

const referred = (html: string): string =>
  html.replace(OTHERS, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

const escaped = (json: string): string =>
  json.replace(/[\u00a0-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
