/**
 * The article's own day, from its text and its file alone: the first of ranked kinds of evidence that gives a whole day.
 * Weak evidence gives null: an unknown day misleads nobody.
 */
import { articleDay } from './article-day.ts';
import type { OWN_DAY_RULES } from '../../model/reason.ts';
import type { Dating, Day } from '../../model/time.ts';
import { dayOf, printDay } from '../time/calendar.ts';
import { firstComments } from './comments.ts';
import type { DateClue, Document, Timex } from '../document.ts';
import { resolve } from '../time/resolve.ts';
import { remembered } from '../remembered.ts';
import { stampOf } from './stamps.ts';
import { isOpen, orderOf, settled } from '../time/day-first.ts';
import type { Expression } from '../time/said.ts';
import { foundIn, tag } from '../time/tag.ts';
import { isNamedDateLine } from '../text/date-line.ts';
import { tenseAt } from '../time/tense.ts';
import { monthOf } from '../words/months.ts';

/** Years in which an article can have been published on the web or in an archive of print. */
const FIRST_YEAR = 1785;
const LAST_YEAR = 2100;

interface Found {
  readonly day: Day;
  readonly rule: (typeof OWN_DAY_RULES)[number];
  readonly explanation: string;
  readonly evidence: { readonly start: number; readonly end: number } | null;
  /** The file, or the place in it. */
  readonly name?: string;
}

/** The day, with its rule, the words it rests on, and a sentence for the reader; null where the evidence is weak. */
export const ownDay: (doc: Document) => Dating | null = remembered((doc) => {
  const found = fromMetadata(doc) ?? fromFileName(doc.source.file) ?? fromClues(doc);
  if (!found) return null;
  const { day, rule, explanation, evidence, name } = found;
  return articleDay(doc.source.file, day, {
    rule,
    evidence,
    explanation,
    reason: name === undefined ? { by: rule } : { by: rule, name },
  });
});

function fromMetadata({ source }: Document): Found | null {
  const fact = source.meta.published;
  const day = fact && dayIn(fact.value);
  return day
    ? {
        day,
        rule: 'metadata',
        explanation: `The file itself says that the article was published on ${printDay(day)} (${fact.from}).`,
        evidence: null,
        name: fact.from,
      }
    : null;
}

/** `2026-01-15-talks.txt`, `2026/01/15/talks.txt`, `20260115_talks.txt`: the innermost date wins. */
function fromFileName(file: string): Found | null {
  const day = dayIn(file);
  return day
    ? {
        day,
        rule: 'date-in-file-name',
        explanation: `The file's name or folder holds the date ${printDay(day)}: ${file}.`,
        evidence: null,
        name: file,
      }
    : null;
}

const DIGITS = /(?:^|\D)((?:1[789]|20)\d\d)([-_/.]?)([01]\d)\2([0-3]\d)(?=\D|$)/g;
const WITH_NAME =
  /[/_-]((?:19|20)\d\d)[-_/](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-_/]([0-3]?\d)(?=\D|$)/gi;

/** The last whole date written in digits in a file name or address. */
function dayIn(text: string): Day | null {
  let day: Day | null = null;
  for (const match of text.matchAll(DIGITS))
    day = checked(Number(match[1]), Number(match[3]), Number(match[4])) ?? day;
  if (day) return day;
  for (const match of text.matchAll(WITH_NAME))
    day = checked(Number(match[1]), monthOf(match[2] ?? ''), Number(match[3])) ?? day;
  return day;
}

function checked(year: number, month: number, day: number): Day | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? dayOf(year, month, day) : null;
}

function fromClues(doc: Document): Found | null {
  const of = (kind: DateClue['kind']): readonly DateClue[] => doc.clues.filter((clue) => clue.kind === kind);
  for (const clue of of('own-url')) {
    const day = dayIn(clue.text.replace(/\s/g, ''));
    if (day)
      return {
        day,
        rule: 'date-in-own-url',
        explanation: `The article's own address holds the date ${printDay(day)}.`,
        evidence: clue,
      };
  }
  return (
    fromStamp(doc) ??
    fromDateLine(of('date-line'), doc) ??
    fromDateLine(of('dateline'), doc) ??
    fromProse(doc) ??
    fromComments(doc)
  );
}

/** Comments begin within hours of the article, where there are many. */
function fromComments(doc: Document): Found | null {
  const first = firstComments(doc.clean);
  return (
    first && {
      day: first.day,
      rule: 'first-comments',
      explanation: `The earliest of the readers' comments below the article are of ${printDay(first.day)}.`,
      evidence: first.place,
    }
  );
}

/** A date with the hour, "published on", or alone on a line near the top. */
function fromStamp(doc: Document): Found | null {
  const stamp = stampOf(doc.clean);
  const stated = stamp && fullDateIn(doc, stamp);
  if (!stamp || !stated) return null;
  const how = {
    'time-stamp': 'The time stamp of the article says',
    'published-on': 'The page says that the article was published on',
    'own-line': 'The date line of the article says',
  }[stamp.kind];
  return {
    ...stated,
    rule: stamp.kind === 'own-line' ? 'date-line' : stamp.kind,
    explanation: `${how} ${printDay(stated.day)}.`,
  };
}

/** Beyond this a line with a date is a comment's or another story's. */
const NEAR_TOP = 1500;

function fromDateLine(clues: readonly DateClue[], doc: Document): Found | null {
  for (const clue of clues) {
    if (clue.start > NEAR_TOP) continue;
    const stated = fullDateIn(doc, clue);
    // an agency's name in brackets makes a dateline, not a credit
    if (stated && (clue.kind === 'dateline' || standsAlone(doc, clue) || !isCaption(doc, clue)))
      return {
        ...stated,
        rule: clue.kind === 'dateline' ? 'dateline' : 'date-line',
        explanation: `The article's ${clue.kind === 'dateline' ? 'dateline' : 'date line'} says ${printDay(stated.day)}.`,
      };
  }
  return null;
}

/** "GENEVA, June 11 2026 (AFP)", "OSLO (Reuters), 12 May 2025": a place in capitals and a date make a line of their own, whoever carries it. */
function standsAlone(
  { clean }: Document,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const from = clean.lastIndexOf('\n', start - 1) + 1;
  const to = clean.indexOf('\n', end);
  const line = clean.slice(from, to < 0 ? clean.length : to).trim();
  const named = IN_CAPITALS.test(line) || (from < BELOW_HEADLINE && OF_AGENCY.test(line));
  return named && isNamedDateLine(line) && !/photo|image|picture/iu.test(line);
}
/** "Reuters, April 9, 2026" right below a headline: who carries the article, and no credit of a picture, which names who took it. */
const OF_AGENCY = /^(?:Reuters|REUTERS|AP|AFP)(?:,| [|·•–—-]) (?=\S+ \S+ \S+$)/u;
const BELOW_HEADLINE = 200;
/** A place, and not the agency of a picture. */
const IN_CAPITALS = /^(?!AF?P\b|EPA\b|REUTERS\b)\p{Lu}{2}[\p{Lu} .'’-]{1,30}[,(]/u;

/** Beyond this a full date in running text tells an event's day as often as the article's. */
const FIRST_LINES = 300;

function fromProse(doc: Document): Found | null {
  const clue = doc.clues.find(({ kind }) => kind === 'first-full-date');
  if (!clue || clue.start > FIRST_LINES || isCaption(doc, clue) || !isReport(doc, clue)) return null;
  const stated = fullDateIn(doc, clue);
  return (
    stated && {
      ...stated,
      rule: 'first-full-date',
      explanation: `The first full date, near the top of the article, is ${printDay(stated.day)}.`,
    }
  );
}

/**
 * "said on Friday, 16 January 2026": a report of its own day names the weekday and who spoke. "Will be held on Saturday, 6
 * December 2025" tells a day to come.
 */
function isReport(
  { clean, sentences }: Document,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const weekday = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $/.exec(
    clean.slice(Math.max(0, start - 12), start),
  );
  if (!weekday) return false;
  // "Good morning. It is Tuesday, Oct. 8, 2019."
  if (TODAY_IS.test(clean.slice(Math.max(0, start - weekday[0].length - 14), start - weekday[0].length)))
    return true;
  const around = clean.slice(Math.max(0, start - 120), end + 80);
  const home = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  const ahead = home && tenseAt(clean, home, { start: start - weekday[0].length, end }) === 'future';
  return (
    !ahead && /\b(?:said|says|told|announced|reported|confirmed|described|declared|warned)\b/.test(around)
  );
}

const TODAY_IS = /(?:^|[.!?,\n]\s?)(?:It(?:['’]s| is)|Today(?:['’]s| is))\s$/;

const PICTURE =
  /\b(?:photos?|photograph(?:er)?|image|picture|frame[ \u00a0]grab|video|handout|caption|is[ \u00a0]seen|are[ \u00a0]seen|seen|shown|shows|AP|Reuters|REUTERS|Getty|AFP|EPA|transcript)\b/;

/** A line under a picture has the picture's day: it names the picture, or tells in the present what can be seen. */
function isCaption(
  { clean, sentences }: Document,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const home = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  const from = home?.start ?? Math.max(0, clean.lastIndexOf('\n', start - 1) + 1);
  const text = clean.slice(Math.max(from, start - 300), Math.min(home?.end ?? end, end + 60));
  return PICTURE.test(text) || PICTURE.test(clean.slice(end, end + 40));
}

function fullDateIn(
  doc: Document,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Found, 'day' | 'evidence'> | null {
  const text = doc.clean.slice(start, end);
  const expressions = settledBy(doc.clean, tag(text, []));
  if (!expressions) return null;
  const found = resolve({ clean: text, sentences: [] }, expressions, null, doc.source.file);
  const whole = found.find((timex: Timex) => timex.dating?.precision === 'day');
  return whole?.dating
    ? { day: whole.dating.first, evidence: { start: start + whole.start, end: start + whole.end } }
    : null;
}

/** "04/05/2011" in the order of the rest of the article; null where nothing shows it: either day would be a guess. */
function settledBy(clean: string, expressions: readonly Expression[]): readonly Expression[] | null {
  if (!expressions.some(isOpen)) return expressions;
  const order = orderOf(foundIn(clean), clean);
  return order && expressions.map((one) => (isOpen(one) ? { ...one, ...settled(one, order) } : one));
}
