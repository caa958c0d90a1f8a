/** Who wrote an article, from the line that says so: "By Jane Roe and Max Moe, Staff writers". */
import { blockText, type Part } from './blocks.ts';
import type { Statement } from './facts.ts';

const LEAD =
  /^(?:(?:written|submitted|words|story|report(?:ed|ing)?|posted|text|analysis|opinion|comment)[ :]{1,2})?by\b[ :]{0,2}/iu;
const AUTHOR = /^(?:author|reporter|writer)s? ?: ?/iu;
/** Capitalised words that end a name, not part of one: offices, places of work, days. */
const AFTER =
  /^(?:staff|senior|chief|political|foreign|business|sports?|health|science|education|legal|crime|special|our|the|in|at|for|from|with|on|to|updated?|published|posted|last|correspondents?|reporters?|editors?|writers?|journalists?|contributors?|columnists?|associate|deputy|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
/** A month before its day; alone it may be a name ("April Jones"). */
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ten|ter|af|av|bin|ibn|al|el|ben|y|e|und|zu|st\.?)$/u;
const WORD = /^(?:\p{Lu}\.?|(?:[dDlL]['’]|O['’]|Mc|Mac|[aAeE]l-)?\p{Lu}[\p{L}\p{M}'’.-]{1,30})$/u;
/** Whole desks and agencies sign too. */
const BODY =
  /^(?:[Tt]he )?(?:Associated Press|Editorial Board|Canadian Press|Press Association|Reuters|AFP|AP|dpa|DPA|ANSA|EFE|UPI|Bloomberg|\p{Lu}\p{L}{1,20} (?:[Ss]taff|News Agency|[Nn]ews ?[Dd]esk))$/u;
/** "By the numbers", "By Sea and Air": headings, and nobody's name. */
const NO_NAME =
  /\b(?:numbers?|sea|air|land|way|book|day|night|popular|demand|invitation|default|design|law|name|post|hand|order)\b/iu;
const LONGEST = 200;

/**
 * The names in a line of authorship as they are written; null where it is none. `led`: only where the line says "By", as it must
 * where nothing else marks it.
 */
export function bylineOf(line: string, led: boolean): string | null {
  const text = line.slice(0, LONGEST).split(/\s/u).filter(Boolean).join(' ');
  const lead = LEAD.exec(text) ?? AUTHOR.exec(text);
  if (led && !lead) return null;
  const said = text.slice(lead?.[0].length ?? 0);
  const body = said.split(/ ?[,|•·–—/(]/u, 1)[0] ?? '';
  if (BODY.test(body)) return body;
  const found = namesAt(said);
  if (found === null || NO_NAME.test(found)) return null;
  const rest = said.slice(found.length).trim();
  // "Jane Roe is a reporter" tells about her; a byline goes on with an office, a place or a day
  const next = rest.replace(/^[\s,|•·–—/(:;-]{1,5}/u, '').split(/[\s,;:|)]/u, 1)[0] ?? '';
  if (next !== '' && !AFTER.test(next) && !/^[\p{Lu}\d@]|@/u.test(next)) return null;
  return found.includes(' ') || lead !== null ? found : null;
}

/** The names at the start of the words: one, several with "and" before the last. After a mere comma stands a place or an office. */
function namesAt(text: string): string | null {
  let sure = 0;
  let at = 0;
  for (let count = 0; count < 8; count++) {
    const name = nameAt(text.slice(at));
    if (name === null) break;
    const joint = /^(?:,? and | & |, )/u.exec(text.slice(at + name.length))?.[0] ?? '';
    const joined = /(?:and|&) $/u.test(text.slice(0, at));
    at += name.length;
    if (count === 0 || joined) sure = at;
    if (joint === '') break;
    at += joint.length;
  }
  return sure === 0 ? null : text.slice(0, sure);
}

/** Two to five words of one name; a first name alone is none unless it stands before a joint or the end. */
function nameAt(text: string): string | null {
  const words: string[] = [];
  const all = text.split(' ', 7);
  for (const [i, word] of all.entries()) {
    const bare = word.replace(/[,;:|]$/u, '');
    const dates = MONTH.test(bare) && /^\d/u.test(all[i + 1] ?? '');
    const ends = words.length === 5 || dates || (words.length > 0 && AFTER.test(bare));
    if (ends || !(WORD.test(bare) || (words.length > 0 && PARTICLE.test(bare)))) break;
    words.push(bare);
    if (bare !== word) break;
  }
  while (words.length > 0 && PARTICLE.test(words.at(-1) ?? '')) words.pop();
  const [first] = words;
  return first === undefined || AFTER.test(first) ? null : words.join(' ');
}

/** Lines at the head of a plain text among which that of its author stands. */
const HEAD = 8;

/** The author's line of a text without marks: "By" and names, and no sentence. */
export function bylineStatement(text: string): Statement {
  const lines = text
    .slice(0, 3000)
    .split('\n')
    .map((line) => line.trim());
  for (const line of lines.filter(Boolean).slice(0, HEAD)) {
    const names = line.length <= 120 && !/[.!?]["”’]?$/u.test(line) ? bylineOf(line, true) : null;
    if (names?.includes(' ')) return { field: 'author', value: names, from: `line "${line}"` };
  }
  return { field: 'author', value: null, from: 'line' };
}

interface Element extends Part {
  readonly textContent: string | null;
  readonly parentElement?: unknown;
  readonly closest?: (selector: string) => unknown;
}

export interface Signed {
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

/** What pages write around an author's name, the surest first. */
const MARKS: readonly (readonly [string, string])[] = [
  ['[itemprop~="author"] [itemprop~="name"]', 'itemprop author'],
  ['[rel~="author"]', 'link to the author'],
  ['[rel$=":author"], [property$=":author"]', 'RDFa author'],
  ['[itemprop~="author"]', 'itemprop author'],
  [
    '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i]',
    'class',
  ],
  ['[class*="byline" i], [class*="by-line" i]', 'class'],
  [
    '[class*="author" i], [class~="writer" i], [class~="vcard" i], [class~="fn"], [class*="submitted" i]',
    'class',
  ],
  ['address', 'address'],
];

/** Other people than the one who wrote: those who comment, who took the picture, who wrote what is advertised. */
const OTHERS =
  'aside, footer:not([class*="meta" i]), [id*="footer" i], [class*="site-footer" i], [class*="region-footer" i], nav, figure, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="promo" i], [class*="recirc" i], [class*="sidebar" i], [class*="caption" i]';

/** The first author that an element of the page is marked with; several where they stand side by side. */
export function signatures(page: Signed): readonly Statement[] {
  return MARKS.flatMap(([selector, mark]) => {
    for (const element of page.querySelectorAll(selector)) {
      if (element.closest?.(OTHERS)) continue;
      const named = nameIn(element, mark);
      if (named === null) continue;
      const beside = [...page.querySelectorAll(selector)].filter(
        (other) => other !== element && other.parentElement === element.parentElement,
      );
      const names = [named, ...beside.map((other) => nameIn(other, mark))].filter((name) => name !== null);
      const kind = element.getAttribute?.('class')?.trim().slice(0, 60) ?? '';
      const from = mark === 'class' ? `class "${kind}"` : mark;
      return [{ field: 'author' as const, value: [...new Set(names)].slice(0, 8).join(', '), from }];
    }
    return [];
  });
}

/** The names that an element's first lines give. An address must say "By": it may be that of a shop. */
function nameIn(element: Element, mark: string): string | null {
  const lines = blockText(element).split('\n').filter(Boolean).slice(0, 4);
  const led = mark === 'address';
  // "By" may stand on a line, or in an element, of its own
  const joined = /^(?:written )?by:?$/iu.test(lines[0] ?? '') ? [`By ${lines[1] ?? ''}`] : lines;
  for (const line of joined) {
    const names = bylineOf(line, led);
    if (names !== null) return names;
  }
  return null;
}
