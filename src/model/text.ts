/**
 * The nouns of what was written: source texts, spans, provenance, notes.
 *
 * Every offset is a UTF-16 code unit (a JavaScript string index) into the full decoded text of one article.
 */

/** A half-open stretch of an article's text: `start` is the first unit, `end` the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Facts that a file says about its article, as text; `text`: where its words were read, when not from what it shows. */
export type MetaField =
  'title' | 'publisher' | 'author' | 'section' | 'url' | 'language' | 'published' | 'text';

/** One such fact with the place it was read from, e.g. `meta property="article:published_time"`. */
export interface MetaFact {
  readonly value: string;
  readonly from: string;
}

/**
 * What a reading adapter hands to the parser: the text exactly as decoded (byte order mark dropped, line ends
 * kept, nothing else altered) and the facts that came beside it.
 */
export interface SourceText {
  /** Path relative to the folder with `/` between parts; a member of a container as `feed.xml#3`. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly fileSha256: string;
  /** SHA-256 of `text` encoded as UTF-8, hex. */
  readonly sha256: string;
  readonly text: string;
  readonly meta: Readonly<Partial<Record<MetaField, MetaFact>>>;
  /** What the adapter noticed: mojibake, odd encodings, control characters. */
  readonly notes: readonly Note[];
}

export type NoteLevel = 'error' | 'warning' | 'info';

/** What an editor should know. `rule` is a stable id such as `mojibake` or `no-article-date`. */
export interface Note {
  readonly rule: string;
  readonly level: NoteLevel;
  /** Article id, or the file's path where no article came of it, or null for the whole folder. */
  readonly article: string | null;
  readonly span: Span | null;
  /** Plain text that names the place and the remedy. */
  readonly message: string;
}

/** Runs of white space become one space, ends are trimmed: how a citation's quote is made from its slice. */
export function collapse(text: string): string {
  if (isCollapsed(text)) return text;
  // split on a single-character class: linear, unlike /\s+$/ which is quadratic on inner spaces
  return text.split(/\s/u).filter(Boolean).join(' ');
}

/** Most sentences have single spaces only: one look at each unit is cheaper than splitting. */
function isCollapsed(text: string): boolean {
  let space = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (space) return false;
      space = true;
      continue;
    }
    space = false;
    if (code < 14 ? code > 8 : code >= 160 && WHITE.test(text[at] ?? '')) return false;
  }
  return !space || text === '';
}

const WHITE = /\s/u;

/** Text as people copy it from elsewhere: white space, case and the shape of quotation marks do not count. */
export function comparable(text: string): string {
  return collapse(text)
    .toLowerCase()
    .replaceAll(/[“”„"«»]/gu, '"')
    .replaceAll(/[‘’]/gu, "'");
}
