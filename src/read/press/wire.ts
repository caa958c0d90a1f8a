/**
 * Messages of agencies as they came over the wire: lines for the desk above the text, and the day in the agency's last line ("AP-NY-06-12-85
 * 1412EDT", "AFP 121412 GMT JUN 85", "upi 06-12-85 02:14 pdt").
 */
import { bylineOf } from '../byline.ts';
import { paragraphs, type Clipping } from './clipping.ts';

const AMERICAN =
  /^(?<agency>AP|UPI|upi)[- ](?:[A-Z]{2}-)?(?<month>[01]\d)-(?<day>[0-3]\d)-(?<year>\d\d) \d\d:?\d\d ?[A-Za-z]{3}<?$/u;
const FRENCH = /^(?<agency>AFP) (?<day>[0-3]\d)\d{4} GMT (?<name>[A-Z]{3}) (?<year>\d\d)$/u;
const NAMES = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** Words of the last line; most texts have none. */
export const WIRE_MARK =
  /\b(?:AP|UPI|upi)[- ](?:[A-Z]{2}-)?\d\d-\d\d-\d\d \d\d|\bAFP \d{6} GMT [A-Z]{3} \d\d/u;

/** Null where the lines are no such messages, or text stands behind the last. */
export function wireClippings(lines: readonly string[]): readonly Clipping[] | null {
  const ends = lines.flatMap((line, index) => {
    const found = AMERICAN.exec(line.trim()) ?? FRENCH.exec(line.trim());
    return found?.groups ? [{ index, stamp: found.groups, line: line.trim() }] : [];
  });
  const last = ends.at(-1);
  if (!last || lines.slice(last.index + 1).some((line) => line.trim() !== '')) return null;
  return ends.map(({ index, stamp, line }, i) => {
    const { agency = '', month, day = '', name = '', year = '' } = stamp;
    const number = month ?? String(NAMES.indexOf(name) + 1).padStart(2, '0');
    const { title, author, body } = partsOf(lines.slice((ends[i - 1]?.index ?? -1) + 1, index));
    return {
      standfirst: '',
      body,
      statements: [
        { field: 'title', value: title, from: `headline of the ${agency.toUpperCase()} message` },
        { field: 'author', value: author, from: `byline of the ${agency.toUpperCase()} message` },
        {
          field: 'published',
          value: `${Number(year) < 50 ? 20 : 19}${year}-${number}-${day}`,
          from: `last line "${line}"`,
        },
        { field: 'publisher', value: agency.toUpperCase(), from: `last line "${line}"` },
      ],
    };
  });
}

/** "PORT LORN, June 12 (AFP) - ": where the text begins. */
const DATELINE = /^\s{0,8}\p{Lu}[\p{Lu} .,'’-]{1,40}.{0,40}\((?:AP|AFP|UPI)\)/u;
const SIGNED = /^[a-z]{2,4}(?:\/[a-z]{1,4}){1,4}$/u;

/** The lines above the dateline are the desk's: key words, editors' notes, and among those with marks ("^ <") headline and byline. */
function partsOf(lines: readonly string[]): {
  readonly title: string | null;
  readonly author: string | null;
  readonly body: string;
} {
  const at = lines.findIndex((line) => DATELINE.test(line));
  const marked = lines
    .slice(0, Math.max(at, 0))
    .map((line) => /^\^(?<said>.{2,200}?)[<=]$/u.exec(line.trim())?.groups?.said ?? '');
  const by = marked.map((line) => bylineOf(line, true)).find((name) => name !== null) ?? null;
  const head =
    marked.find((line) => line !== '' && !/^(?:Eds|By)\b|^[A-Z]{2}-|-/u.test(line.slice(0, 4))) ?? null;
  const text = lines
    .slice(Math.max(at, 0))
    .filter((line) => !/^(?:MORE|more)$/u.test(line.trim()) && !SIGNED.test(line.trim()));
  return { title: head, author: by, body: paragraphs(text) };
}
