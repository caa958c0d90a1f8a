/** What a file is made of: title, body, page furniture and clues to its date. Marks spans; cuts nothing out. */
import type { SourceText, Span } from '../../model/text.ts';
import type { Furniture } from '../../model/timeline.ts';
import { datelineIn, dateClues, YEAR } from './clues.ts';
import type { DateClue } from '../document.ts';
import { blocksOf, type Block } from './lines.ts';
import { withoutSlips } from './slips.ts';
import { endsAsCaption, FURNITURE, RELATED_LABEL } from '../words/furniture.ts';

/** A block of the article itself, with its part in it. `lead` is what precedes the first sentence (a dateline). */
export interface Passage extends Span {
  readonly kind: 'title' | 'heading' | 'body';
}

export interface Ingested {
  readonly source: SourceText;
  /** The text with hard wraps replaced by spaces; same length, same offsets. */
  readonly clean: string;
  readonly title: Span | null;
  readonly passages: readonly Passage[];
  readonly furniture: readonly Furniture[];
  readonly clues: readonly DateClue[];
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const DATE = new RegExp(
  String.raw`\b${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\.?,? \d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b`,
  'iu',
);
/** What may stand beside the date in a line that only tells when the page was published. */
const BESIDE_DATE =
  /\b(?:published|updated|posted|last|modified|first|on|at|by|hour|time|date|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|day|a\.?m\.?|p\.?m\.?|gmt|utc|e[sd]?t|p[sd]?t|cet|bst|ist|msk|o['’]clock|hrs?|min(?:ute)?s? read)\b/giu;

function furnitureReason(text: string): string | null {
  if (text.length > 320) return endsAsCaption(text.slice(-90)) ? 'picture caption' : null;
  for (const { reason, form, holds } of FURNITURE)
    if ((holds === undefined || holds.test(text)) && form.test(text)) return reason;
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(text)) return 'address';
  if (endsAsCaption(text.slice(-90))) return 'picture caption';
  if (text.length <= 90 && isDateLine(text)) return 'date line';
  return null;
}

/** The first full date of a line. */
const dateIn = (text: string): RegExpExecArray | null => (YEAR.test(text) ? DATE.exec(text) : null);

/** Whether a short line says nothing but a date and time of publication. */
export function isDateLine(text: string): boolean {
  const date = dateIn(text);
  if (!date) return false;
  const rest = (text.slice(0, date.index) + ' ' + text.slice(date.index + date[0].length))
    .replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day/giu, ' ')
    .replace(BESIDE_DATE, ' ')
    .replace(/[\d\s:.,|·•@/()–—-]/gu, '');
  return rest.length <= 3;
}

/** Blocks at the top among which a line of place or author and date may stand. */
const HEAD_BLOCKS = 3;
const LONGEST_HEAD_LINE = 90;

/** What opens a file with a name of several words and a date is its headline: "Paris Attacks, 13 November 2015". */
function isHeadLine({ text }: Block, kept: number): boolean {
  if (kept >= HEAD_BLOCKS || text.length > LONGEST_HEAD_LINE || !isNamedDateLine(text)) return false;
  return kept > 0 || /^By /iu.test(text) || /^[^\s,]{2,30}, /u.test(text) || OF_PAPER.test(text);
}
/** "Health Times, 17 June 2027": a newspaper or station, and no headline. */
const OF_PAPER =
  /^[^,|•·–—]{3,40}(?:Times|Post|News|Newswire|Wire|Press|Herald|Journal|Gazette|Courier|Ledger|Chronicle|Tribune|Mail|Telegraph|Observer|Dispatch|Radio|Television|TV|Agency|Daily|Weekly|Monthly|Review|Today|Sentinel|Examiner|Broadcasting|Magazine|Bulletin)(?:, | [|•·–—-] )/u;

/** A name's words, and the small ones inside names: "Rio de Janeiro", "Jane van Doe and Jo Roe". */
const NAMED = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|and|in|at|for|of|the|de|da|di|van|von|al|by)$/u;
const MOST_NAMED = 9;

/** "Porto, 21 May 2022", "By Jane Elling, 4 June 2024", "ROTTERDAM, 14 April 2024 (SportWire)": names beside a date, and no more. */
export function isNamedDateLine(text: string): boolean {
  const date = dateIn(text);
  if (!date || CLOSED.test(text)) return false;
  const before = text.slice(0, date.index).replace(WEEKDAY_LAST, '');
  const after = text.slice(date.index + date[0].length);
  if (!/^$|[,|·•–—-] $/u.test(before) || !/^$|^ ?[,|·•(–—-]/u.test(after)) return false;
  const words = `${before} ${after}`.split(/[\s,|·•()–—/-]+/u).filter((word) => word !== '');
  const byline = /^By /iu.test(text);
  return (
    words.length <= MOST_NAMED && words.every((word) => NAMED.test(word) || (byline && OF_STAFF.test(word)))
  );
}
const WEEKDAY_LAST = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $/u;
/** "By our political staff, Friday 7 March 2025". */
const OF_STAFF =
  /^(?:our|a|own|staff|desk|team|newsroom|editors?|writers?|reporters?|correspondents?|political|foreign|business|sports?|science|health|arts|culture|crime|court|city|local)$/u;

const CLOSED = /[.!…]["'”’»)\]]{0,3}$|\?["”»]$/u;
const LETTER = /\p{L}/u;

/** A line without an end stop, short enough for a headline. */
function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 140 &&
    !CLOSED.test(text) &&
    !/[,;]$/u.test(text) &&
    LETTER.test(text) &&
    !/^["“]/u.test(text)
  );
}

function headingLevel(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.text.length > 100 || !looksLikeHeading(block.text) || /^[•*‣▪◦]|:$/u.test(block.text))
    return false;
  return at + 1 < blocks.length || /^\p{Lu}/u.test(block.text);
}

/** Splits a text into its parts. `source.meta.title`, where present, is looked for in the first lines. */
export function ingest(source: SourceText): Ingested {
  const blocks = withoutSlips(source.text, blocksOf(source.text));
  const furniture: Furniture[] = [];
  const passages: Passage[] = [];
  const kept: Block[] = [];
  let related = false;
  let ended = false;
  for (const [at, block] of blocks.entries()) {
    const reason = furnitureReason(block.text) ?? (isHeadLine(block, kept.length) ? 'date line' : null);
    const repeated =
      kept.slice(0, 4).some((earlier) => earlier.text === block.text) && looksLikeHeading(block.text);
    const past = ended && looksLikeHeading(block.text);
    const after = related && looksLikeHeading(block.text);
    if (block.text.startsWith('___') || (reason === 'rule' && at > blocks.length * 0.6)) ended = true;
    if (reason === 'comment form' && at > blocks.length * 0.5) ended = true;
    if (reason !== null || repeated || past || after) {
      furniture.push({
        start: block.start,
        end: block.end,
        reason: reason ?? (repeated ? 'repeated headline' : 'related headline'),
      });
      related = RELATED_LABEL.test(block.text);
      continue;
    }
    related = false;
    kept.push(block);
  }
  const title = titleOf(kept, source);
  for (const [at, block] of kept.entries()) {
    const kind = title && block === title ? 'title' : headingLevel(kept, at) ? 'heading' : 'body';
    const start = kind === 'body' && at < 3 ? block.start + datelineIn(block.text).length : block.start;
    passages.push({ start, end: block.end, kind });
  }
  return {
    source,
    clean: cleaned(source.text, blocks),
    title: title ? { start: title.start, end: title.end } : null,
    passages,
    furniture,
    clues: dateClues(source, blocks, kept, furniture),
  };
}

function titleOf(kept: readonly Block[], source: SourceText): Block | null {
  const told = source.meta.title?.value;
  const first = kept[0];
  if (!first) return null;
  if (told) {
    const same = kept.slice(0, 3).find((block) => block.text === told);
    if (same) return same;
  }
  const next = kept[1];
  if (!next || next.text.length < first.text.length * 0.6) return null;
  return looksLikeHeading(first.text) && first.text.length >= 12 ? first : null;
}

/** Line breaks inside a block become spaces, so that a sentence reads through; the length stays. */
function cleaned(text: string, blocks: readonly Block[]): string {
  let out = '';
  let from = 0;
  for (const block of blocks) {
    const slice = text.slice(block.start, block.end);
    if (!/[\n\r\u2028\u2029]/u.test(slice)) continue;
    out += text.slice(from, block.start) + slice.replace(/[\n\r\u2028\u2029]/gu, ' ');
    from = block.end;
  }
  return from === 0 ? text : out + text.slice(from);
}
