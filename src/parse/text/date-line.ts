/** Lines that say when an article was published, alone or beside names: "Published on 4 May 2020", "Porto, 21 May 2022". */

/** The year of a full date: most lines have none, and are done with here. */
export const YEAR = /\d{4}/u;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const DATE = new RegExp(
  String.raw`\b${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\.?,? \d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b`,
  'iu',
);
/** What may stand beside the date in a line that only tells when the page was published. */
const BESIDE_DATE =
  /\b(?:publi(?:shed|cation|sh)|releas(?:ed?|ing)|created|issued|uploaded|filed|of|updated|posted|last|modified|first|on|at|by|hour|time|date|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|day|a\.?m\.?|p\.?m\.?|gmt|utc|e[sd]?t|p[sd]?t|cet|bst|ist|msk|o['’]clock|hrs?|min(?:ute)?s? read)\b/giu;

/** The first word of some length, and those of them that may stand there. */
const LONG_WORD = /[a-z]{4,}/iu;
const LONG_BESIDE_DATE =
  /^(?:publi(?:shed|cation|sh)|releas(?:ed?|ing)|created|issued|uploaded|filed|updated|posted|last|modified|first|hour|time|date|tues|thur|thurs|clock|mins|minutes?|read)$/iu;

/** The first full date of a line. */
export const dateIn = (text: string): RegExpExecArray | null => (YEAR.test(text) ? DATE.exec(text) : null);

/** Whether a short line says nothing but a date and time of publication. */
export function isDateLine(text: string): boolean {
  const date = dateIn(text);
  return (
    date !== null && goesWithDate(text.slice(0, date.index) + ' ' + text.slice(date.index + date[0].length))
  );
}

/** Whether words say nothing beside a date: "Published on", "Friday, 10:15 GMT". */
export function goesWithDate(words: string): boolean {
  const [long] = LONG_WORD.exec(words) ?? [];
  // most lines have other words, and are done with here
  if (long !== undefined && !/day/iu.test(long) && !LONG_BESIDE_DATE.test(long)) return false;
  const rest = words
    .replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day/giu, ' ')
    .replace(BESIDE_DATE, ' ')
    .replace(/[\d\s:.,|·•@/()–—-]/gu, '');
  return rest.length <= 3;
}

/** A name's words, and the small ones inside names: "Rio de Janeiro", "Jane van Doe and Jo Roe". */
export const NAMED = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|and|in|at|for|of|the|de|da|di|van|von|al|by)$/u;
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
export const OF_STAFF =
  /^(?:our|a|own|staff|desk|team|newsroom|editors?|writers?|reporters?|correspondents?|political|foreign|business|sports?|science|health|arts|culture|crime|court|city|local)$/u;

/** How a sentence ends. */
export const CLOSED = /[.!…]["'”’»)\]]{0,3}$|\?["”»]$/u;
