/**
 * Full dates that pages print beside an article to say when it appeared: "Mon May 3, 2010 3:13 pm EDT", "17:44 UK time,
 * Tuesday, 15 June 2010", "Published on 4 May 2021", "By J. Doe | May 27, 2010". Found by what stands around the date.
 */
import type { Span } from '../../model/text.ts';
import { DAY_NUMBER, MONTH, WEEKDAY_LOOSE } from '../words/fragments.ts';
import { isNamedDateLine } from '../text/date-line.ts';
import { SPACE } from '../words/pattern.ts';

/** How much of an article's head is looked at with trust; further down only plain words count. */
const HEAD = 1800;

/** A full date, its weekday included. */
export const STAMP_DATE = new RegExp(
  `\\b(?:${WEEKDAY_LOOSE},?${SPACE})?(?:(?:${MONTH})${SPACE}${DAY_NUMBER},?${SPACE}|${DAY_NUMBER}${SPACE}(?:${MONTH}),?${SPACE})(?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2}-[01]\\d-[0-3]\\d(?![\\d-])|\\b[0-3]?\\d/[0-3]?\\d/(?:19|20)\\d{2}\\b|\\b[0-3]?\\d\\.[01]?\\d\\.(?:19|20)\\d{2}\\b`,
  'gi',
);

const CLOCK_AFTER =
  /^(?:T|[;,:]?[ \u00a0]{0,2}(?:[-–—|][ \u00a0]?)?(?:at[ \u00a0])?)(?:[0-2]?\d[:.][0-5]\d|[01]?\d[ \u00a0]?[ap]\.?m)/i;
const UPDATED_AFTER = /^[ \u00a0]?[|,-]?[ \u00a0]?(?:last[ \u00a0])?updated\b/i;
const CLOCK_BEFORE =
  /\b[0-2]?\d[:.][0-5]\d(?:[ \u00a0]?[ap]\.?m\.?)?(?:[ \u00a0](?:[A-Z]{2,4}|UK[ \u00a0]time|local[ \u00a0]time))?,?[ \u00a0](?:on[ \u00a0])?$/i;
const CUE_BEFORE =
  /\b(?:(?:first[ \u00a0])?published|posted|last[ \u00a0](?:updated|modified|edited|reviewed)|filed|aired|created)(?:[ \u00a0](?:on|at|in[ \u00a0]print))?[: \u00a0]{1,3}$/i;
/** "Publication date: ", "For release: ", "From the print edition, ", "Archived article - ". */
const HEADED =
  /(?:\b(?:publication|publish|pub|issue|release)[ \u00a0]date|\bdate[ \u00a0](?:published|of[ \u00a0]publication|of[ \u00a0]issue)|\bfor[ \u00a0](?:immediate[ \u00a0])?release|^\[?from[ \u00a0]the[ \u00a0](?:print[ \u00a0]edition|archives?)|^(?:late[ \u00a0]|morning[ \u00a0]|evening[ \u00a0])?edition[ \u00a0]of|^archived?[ \u00a0](?:article|story)|^(?:issue|vol\.|volume|no\.)[ \u00a0]\d{1,6}(?:,[ \u00a0](?:no\.|issue|number)[ \u00a0]\d{1,4})?)[:,]?[ \u00a0](?:[-–—][ \u00a0])?$/i;
/** "Statement by the Minister, 11 January 2013": what is dated by when it was said. */
const SAID_ON =
  /^(?:Statement|Speech|Remarks|Address|Press[ \u00a0](?:release|conference|briefing)|Transcript)\b[^\n\d]{0,80}[,:(–—-][ \u00a0]?$/;
/** "Posted by R. Diaz on ", at the very top, where no comment stands. */
const POSTED_BY = /^Posted[ \u00a0]by[ \u00a0][^\n\d]{2,40}[ \u00a0]on[ \u00a0]$/i;
const VERY_TOP = 160;
const LINE_ENDS = /^[ \u00a0.)\]]{0,3}(?:\n|$)/;

/** "published at 5 p.m. on ": the words stand a little before the date. */
const ON_BEFORE = /\bon[ \u00a0]$/i;
const PRINTED = /\bpublished[ \u00a0](?:on|in|at)\b/i;
/** A printed version is of the next day, a clip was broadcast on another. */
const OTHER_FORM = /\b(?:version|broadcast|clip)\b/i;
const BAR_BEFORE = /[|•·][ \u00a0]?$/;
const BAR_AFTER = /^[ \u00a0]?[|•·]/;
/** A reader's comment carries its own date; so does another story that is linked to. */
const COMMENT = /\b(?:posted[ \u00a0]by|report[ \u00a0]abuse|reply)\b/i;
/** "This article appeared in the Herald of 3 p.m. on ": plain words for it, wherever they stand. */
const THIS_ARTICLE =
  /\bThis[ \u00a0](?:article|story|piece|column|report)[ \u00a0](?:was[ \u00a0](?:first[ \u00a0])?published|(?:first[ \u00a0])?appeared)\b/i;
/** "Updated 5 June 2014 08:30 | Published 3 June 2014": the day it was first out, where both stand side by side. */
const CHANGED = /\b(?:updated|modified|edited)(?:[ \u00a0](?:on|at))?[: \u00a0]{1,3}$/i;
const FIRST_OUT = /\b(?:published|posted|created)(?:[ \u00a0](?:on|at))?[: \u00a0]{1,3}$/i;
const BESIDE = 90;

/** The name in "By Jane van Doe | ". */
const NAME = /^[A-Z][^|•·\n\d]{2,60}$/;

function saysPublished(before: string): boolean {
  const near = before.slice(-110);
  if (!ON_BEFORE.test(near)) return false;
  return THIS_ARTICLE.test(before) || (PRINTED.test(near) && !OTHER_FORM.test(near));
}

/** "By Jane Doe | ", wherever it stands. */
function isByline(before: string): boolean {
  if (!BAR_BEFORE.test(before)) return false;
  const by = before.lastIndexOf('By ');
  return (
    by >= 0 &&
    (by === 0 || /[\s.”"]/.test(before[by - 1] ?? '')) &&
    NAME.test(before.slice(by + 3).replace(BAR_BEFORE, ''))
  );
}

const WEEKDAY_FIRST = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** A stamp and how it was known. */
export interface Stamp extends Span {
  readonly text: string;
  readonly kind: 'time-stamp' | 'published-on' | 'own-line';
}

/** The stamp that tells an article's day: the first near its top, else one with plain words for it. */
export function stampOf(text: string): Stamp | null {
  const head = text.slice(0, HEAD);
  let changed: Stamp | null = null;
  for (const match of head.matchAll(STAMP_DATE)) {
    if (changed && match.index - changed.end > BESIDE) break;
    const kind = kindAt(head, match.index, match.index + match[0].length);
    if (!kind) continue;
    const stamp = { start: match.index, end: match.index + match[0].length, text: match[0], kind };
    const before = head.slice(Math.max(0, match.index - 24), match.index);
    if (changed) {
      if (FIRST_OUT.test(before)) return stamp;
    } else if (CHANGED.test(before)) changed = stamp;
    else return stamp;
  }
  if (changed) return changed;
  for (const match of text.slice(HEAD).matchAll(STAMP_DATE)) {
    const start = HEAD + match.index;
    const before = text.slice(Math.max(0, start - 150), start);
    const after = text.slice(start + match[0].length, start + match[0].length + 60);
    const letters =
      /^[A-Z]/.test(match[0]) && CLOCK_AFTER.test(after) && !COMMENT.test(after) && !COMMENT.test(before);
    if (isByline(before) || saysPublished(before) || (letters && WEEKDAY_FIRST.test(match[0])))
      return { start, end: start + match[0].length, text: match[0], kind: 'published-on' };
  }
  return null;
}

/** "Storm floods the port (October 30, 2012)": a headline's own date. */
const IN_BRACKETS = /^[^\n(]{12,120}\($/;
/** "© 1991 The Gazette. 20 August 1991, Tuesday". */
const OWNED = /^(?:copyright|©|\(c\))/i;
const WEEKDAY_BEHIND = /^,[ \u00a0](?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** "September 4th, 2015 in World" */
const IN_SECTION = /^[ \u00a0]in[ \u00a0][A-Z][A-Za-z &]{2,24}(?:\n|$)/;
/** "NAIROBI, Kenya (AP) -- Aug. 7, 1998 -- " */
const AGENCY_BEFORE =
  /\((?:AP|AFP|UPI|EFE|DPA|Reuters?|Xinhua|TASS|Interfax|Kyodo|Bloomberg)\)[ \u00a0](?:--|[–—-])[ \u00a0]$/;
const DASH_BEHIND = /^[ \u00a0](?:--|[–—-])[ \u00a0]/;

/**
 * "HRABOVE, Ukraine — ", "LORNE, Victoria (AAP) - ", "JAKARTA (ANTARA), ", "LONDON: ": the place in capitals, and who carries the article, before
 * a whole date; "(Tokyo, " and "Ankara (" around one.
 */
const PLACE_BEFORE =
  /^(?:AFP - |AP - )?[A-Z][A-Z.'’-]{2,14}(?: [A-Z][A-Z.'’-]{1,14}){0,2}(?:, [A-Z][A-Za-z.]{1,14}(?: [A-Z][a-z]{2,12})?)?(?: [([][A-Za-z]{2,12}[)\]])?(?:,|:| (?:--|[-–—|]))[ \u00a0]$/;
const PLACE_BEHIND = /^(?: ?(?:--|[-–—|:])|\.)[ \u00a0]|^[ \u00a0]?\n/;
const IN_BRACKETS_BEFORE = /^(?:\([A-Z][A-Za-z ]{2,20}, |[A-Z][A-Za-z]{2,14} \()$/;
const IN_BRACKETS_BEHIND = /^\)[ \u00a0,:\n]/;

/** Whether a full date at the very top of a text stands as heads of articles have it. */
function isHeadOf(text: string, line: string, start: number, after: string): boolean {
  if (IN_BRACKETS.test(line) && /^\)[ \u00a0]?(?:\n|$)/.test(after)) return true;
  if (OWNED.test(line) && WEEKDAY_BEHIND.test(after)) return true;
  if (line === '' && IN_SECTION.test(after)) return true;
  if (AGENCY_BEFORE.test(line) && DASH_BEHIND.test(after)) return true;
  if (PLACE_BEFORE.test(line) && PLACE_BEHIND.test(after)) return true;
  if (IN_BRACKETS_BEFORE.test(line) && IN_BRACKETS_BEHIND.test(after)) return true;
  // "The Star, Monday 14 March 2011"
  return (
    line !== '' &&
    LINE_ENDS.test(after) &&
    WEEKDAY_FIRST.test(text.slice(start, start + 3)) &&
    isNamedDateLine(wholeLine(text, start))
  );
}

function wholeLine(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end).trim();
}

function kindAt(text: string, start: number, end: number): Stamp['kind'] | null {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 120), start);
  const after = text.slice(end, end + 40);
  if (start < VERY_TOP && POSTED_BY.test(line) && LINE_ENDS.test(after)) return 'published-on';
  if (COMMENT.test(line) || /report abuse/i.test(after)) return null;
  if (CLOCK_AFTER.test(after) || UPDATED_AFTER.test(after) || CLOCK_BEFORE.test(line)) return 'time-stamp';
  if (CUE_BEFORE.test(line) || saysPublished(line)) return 'published-on';
  if (HEADED.test(line) || (SAID_ON.test(line) && LINE_ENDS.test(after))) return 'published-on';
  if (start < VERY_TOP && isHeadOf(text, line, start, after)) return 'own-line';
  if (BAR_BEFORE.test(line) || BAR_AFTER.test(after)) return 'own-line';
  if (/(?:[a-z]|#\d{1,6}) [-–—] $/.test(line) && /^[ \u00a0]?(?:\n|$)/.test(after)) return 'own-line';
  return line.trim() === '' && /^[ \u00a0.]?(?:\n|$)/.test(after) ? 'own-line' : null;
}
