/** Datelines: the place, day and agency at the head of a paragraph, up to the dash behind them. */

export const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** What stands behind the place: "Jan 15", "Friday, Jan. 15, 2031", "15 January 2031". */
const DAY = String.raw`, (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:${MONTHS}\.? \d{1,2}(?:,? \d{4})?|\d{1,2} ${MONTHS}\.?(?:,? \d{4})?)`;

interface Forms {
  readonly dated: RegExp;
  readonly plain: RegExp;
  readonly stopped: RegExp;
  readonly sentence: RegExp;
  readonly placeless: RegExp;
}

/** The forms of datelines, of capitals and letters as a class of a pattern names them. */
function forms(capital: string, letter: string, flags: string): Forms {
  const word = `[${capital}][${letter}.'’]{1,24}`;
  const place = `${word}(?:[ /-]${word}){0,3}`;
  // `(Reuters)`, and the slashes of a press release: `/PRNewswire/`
  const agency = String.raw` (?:\([${letter}][${letter}\d /.&’'-]{1,39}\)|/[${letter}][${letter}\d .&-]{1,39}/)`;
  const dash = '(?:[—–-]|--)';
  return {
    // `EuroPress, 19 April 2031 — `, `City News - May 3, 2031 - `: whoever brings it, with a whole date
    dated: new RegExp(String.raw`^${place}(?:${DAY}| [—–-]${DAY.slice(1)})(?<=\d{4}) ?${dash} `, flags),
    // `LONDON, Jan 15 (Reuters) - `, `MOSCOW. March 5 (Interfax) - `, `TOKYO, May 3 (Kyodo): `, `MOSCOW/BRUSSELS — `, `WASHINGTON (AP) -- `
    plain: new RegExp(
      `^(?=[${capital}][${capital}.'’ ]{2})${place}(?:, ${place}){0,2}(?:(?:[,.]${DAY.slice(1)})?${agency}(?: ?${dash}|:)|(?:${DAY})? ?${dash}) `,
      flags,
    ),
    // `MOSCOW, April 24. /TASS/. `: no dash, but the agency's own stop
    stopped: new RegExp(
      String.raw`^(?=[${capital}][${capital}.'’ ]{2})${place}${DAY}\.? /[${letter}][${letter}\d .&-]{1,39}/\. `,
      flags,
    ),
    // `Athens, Greece (IANS/AKI) - `
    sentence: new RegExp(`^${place}(?:, ${place})?(?:${DAY})?${agency}(?:${DAY})? ?${dash} `, flags),
    // `Nov 14 (Reuters) - `: an agency's news of no one place
    placeless: new RegExp(`^${DAY.slice(2)}${agency} ?${dash} `, flags),
  };
}

/** Of any letters. To compile these takes some fifty milliseconds, in each thread. */
export const UNICODE = forms(String.raw`\p{Lu}`, String.raw`\p{L}`, 'u');
/** The same for heads that have no other letters than those of Western Europe, compiled in a tenth of that time. */
export const WESTERN = forms('A-ZÀ-ÖØ-Þ', 'A-Za-zªµºÀ-ÖØ-öø-ÿ', '');
/** Latin-1 and general punctuation. */
const BEYOND = /[^\n\t\u0020-\u00ff\u2000-\u206f]/u;

/** What ends a dateline: most paragraphs have none so far ahead. */
const DASHED = /[—–:-] |\/\. /u;
/** What the forms that try every length of a name have at their ends: a whole date, an agency. */
const WITH_YEAR = /\d{4} ?(?:[—–-]|--) /u;
const WITH_AGENCY = / [(/]/u;

/** The dateline at the head of a paragraph with the dash and space after it, or an empty text. */
export function datelineIn(paragraph: string): string {
  const head = paragraph.slice(0, 160);
  if (!DASHED.test(head)) return '';
  const { dated, plain, stopped, sentence, placeless } = BEYOND.test(head) ? UNICODE : WESTERN;
  const found = (WITH_YEAR.test(head) ? dated.exec(head) : null) ?? plain.exec(head);
  if (found || !WITH_AGENCY.test(head)) return found?.[0] ?? '';
  return (
    ((head.includes('/. ') ? stopped.exec(head) : null) ??
      sentence.exec(head) ??
      placeless.exec(head))?.[0] ?? ''
  );
}
