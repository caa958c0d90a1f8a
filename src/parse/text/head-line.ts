/**
 * One line above or below a headline: who wrote and who published an article, when, and in which part of the paper. Every part of such
 * a line, between its commas and bars, is a date, an outlet, a person, an office or a place; what has any other part is news.
 */
import { givenName, knownName } from '../grammar/gazetteer.ts';
import { verbForm } from '../grammar/lexicon.ts';
import { NO_OUTLETS, OUTLET_BEGINS, OUTLET_ENDS, OUTLET_PERIODS, SECTIONS } from '../words/outlets.ts';
import { dateIn, goesWithDate, isDateLine, NAMED, OF_STAFF, YEAR } from './date-line.ts';

export interface HeadLine {
  /** What the line is, as furniture. */
  readonly reason: 'credit line' | 'navigation';
  readonly publisher: string | null;
  readonly author: string | null;
}

const LONGEST = 120;

/** Whether words are the name of a newspaper, an agency or a station. */
export function isOutlet(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 6 || !words.every((word) => (NAMED.test(word) && !JOINING.test(word)) || word === '&'))
    return false;
  const named = name.replace(/^The /u, '');
  const bare = named.toLowerCase();
  if (knownName(named)?.form === 'media' && !NO_OUTLETS.has(bare)) return true;
  const [first = '', ...rest] = bare.split(' ');
  const last = rest.at(-1);
  // "Trump Sues New York Times" tells
  if (last === undefined || [first, ...rest.slice(0, -1)].some(tells)) return false;
  return (
    OUTLET_ENDS.has(last) || OUTLET_BEGINS.has(first) || (OUTLET_PERIODS.has(first) && rest.length === 1)
  );
}

/** "Ana Ruiz for The Northern Courier" names two. */
const JOINING = /^(?:for|by|in|at)$/u;
const tells = (word: string): boolean => word.endsWith('s') && verbForm(word) !== undefined;

const CRUMBS = /^(?:home|news|you are here:?) ?(?:[>›»/|]|::) ?\S/iu;
const ISSUE = /^(?:vol(?:ume)?\.?|no\.|issue|page|edition) ?[A-Z]?\d{1,6}\b[^!?]{0,60}$/iu;
const ADDRESS = /^(?:@\w{1,30}|\S{1,60}@\S{1,60})$/u;
const CLOCK =
  /^(?:(?:at|updated|published|posted) ){0,2}\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;
const PARTS = /\s?[,|·•()]\s?|\s[–—/-]{1,2}\s|\s{2,}/u;
/** What an office ends with, and the small words before it: "our own transport correspondent". */
const OFFICES =
  /^(?:correspondents?|reporters?|editors?|writers?|journalists?|staff|columnists?|critics?|agencies|newsdesk|newsroom|desk|bureau|contributors?)$/u;
const OF_OFFICE =
  /^(?:a|our|the|own|staff|senior|chief|special|deputy|associate|assistant|political|foreign|diplomatic|economics?|business|sports?|science|health|medical|legal|arts|culture|crime|courts?|city|local|world|news|environment|education|transport|defen[cs]e|security|technology|religion|royal|social|home|affairs|and|in)$/u;

/** "Transport correspondent", "Staff and agencies", "Chief Political Editor": no word of it tells. */
function isOffice(part: string): boolean {
  const words = part.split(' in ', 1)[0]?.split(' ') ?? [];
  if (words.length > 7 || !OFFICES.test(words.at(-1)?.toLowerCase() ?? '')) return false;
  return words
    .slice(0, -1)
    .every(
      (word) =>
        OF_OFFICE.test(word.toLowerCase()) ||
        (NAMED.test(word) && verbForm(word.toLowerCase()) === undefined),
    );
}

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{0,24}$/u;
const PARTICLE = /^(?:van|von|de|da|der|al|bin|and|&)$/u;
const MOST_NAMES = 9;

/** "Jane Doe", "Jane van Doe and Max Roe", "JANE DOE in Oban": the names, or null. */
function namesIn(part: string): string | null {
  const words = part.split(' ');
  const place = words.indexOf('in');
  const names = place < 0 ? words : words.slice(0, place);
  const behind = words.slice(names.length + 1);
  if (names.length < 2 || names.length > MOST_NAMES || !behind.every((word) => NAME.test(word))) return null;
  const whole = NAME.test(names[0] ?? '') && NAME.test(names.at(-1) ?? '');
  return whole && names.every((word) => NAME.test(word) || PARTICLE.test(word)) ? names.join(' ') : null;
}

/** The person or persons of a part: one whose first word is a given name, or whom a "By" or an office shows to be one. */
function personIn(part: string, shown: boolean): string | null {
  const names = namesIn(part);
  if (names === null) return null;
  const [first = ''] = names.split(' ');
  const given = givenName(first.slice(0, 1) + first.slice(1).toLowerCase()) !== undefined;
  return shown || given ? names : null;
}

const NONE: HeadLine = { reason: 'navigation', publisher: null, author: null };

/** What a line says of its article, or null where it is a part of the article. */
export function headLine(text: string): HeadLine | null {
  if (text.length > LONGEST) return null;
  const lower = text.toLowerCase();
  if (SECTIONS.has(lower) || CRUMBS.test(text) || ISSUE.test(text)) return NONE;
  const by = /^by:? /iu.exec(text)?.[0].length ?? 0;
  const owned = /^(?:©|\(c\)|copyright) ?(?:\d{4} )?/iu.exec(text)?.[0].length ?? 0;
  const date = dateIn(text);
  const undated = date ? `${text.slice(0, date.index)} | ${text.slice(date.index + date[0].length)}` : text;
  const parts = undated
    .slice(by + owned)
    .replace(/ for (?=\p{Lu}|the )/u, by > 0 ? ' | ' : '$&')
    .split(PARTS)
    .map((part) => part.trim().replace(/^[–—/-](?:\s|$)|\s[–—/-]$/gu, ''))
    .filter((part) => part !== '' && !SECTIONS.has(part.toLowerCase()));
  const ofOffice = parts.map(isOffice);
  const offices = ofOffice.includes(true);
  let publisher: string | null = null;
  let author: string | null = null;
  let credited = by > 0 || offices;
  for (const [at, part] of parts.entries()) {
    if (ofOffice[at] || (by > 0 && OF_STAFF.test(part))) continue;
    if (isOutlet(part)) {
      publisher ??= part;
      continue;
    }
    if (
      CLOCK.test(part) ||
      ADDRESS.test(part) ||
      (YEAR.test(part) ? isDateLine(`${part} 1 May 2000`) : goesWithDate(part))
    ) {
      credited ||= ADDRESS.test(part);
      continue;
    }
    const person: string | null = at === 0 && author === null ? personIn(part, by > 0 || offices) : null;
    if (person !== null) author = person;
    // places stand beside a name, and are none of their own
    else if (at === 0 || !part.split(' ').every((word) => NAMED.test(word)) || part.split(' ').length > 4)
      return null;
  }
  if (!credited && publisher === null && author === null) return null;
  return { reason: 'credit line', publisher, author };
}
