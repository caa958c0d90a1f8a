/** Factiva: each article ends with its number ("Document HARP000020210304eh34000a1"); its head has codes (HD, WC, PD), or is plain lines. */
import { bylineOf } from '../byline.ts';
import {
  author,
  isCopyright,
  isDate,
  isRights,
  joined,
  languageTag,
  paragraphs,
  sectionStatement,
  words,
  type Clipping,
} from './clipping.ts';

/** The paper's code, the day, and a number. */
const NUMBER = /^(?:AN\s{1,9})?Document (?<code>[A-Z]\w{15,31})$/u;
const isEnd = (line: string): boolean => /(?:19|20)\d{6}/u.test(NUMBER.exec(line)?.groups?.code ?? '');
const IMPRINT = /(?:©|\(c\)|Copyright) \d{4} Factiva, Inc\. All rights reserved\.?$/iu;
/** What was asked for, behind the last article. */
const SUMMARY = /^(?:Search Summary|Text|Page \d{1,4} of \d{1,4})\b/u;

/** Null where the lines are no export. */
export function factivaClippings(lines: readonly string[]): readonly Clipping[] | null {
  const kept = lines.map((line) => line.trim()).filter((line) => !IMPRINT.test(line));
  const ends = kept.flatMap((line, index) => (isEnd(line) ? [index] : []));
  const blocks = ends.map((end, i) => kept.slice((ends[i - 1] ?? -1) + 1, end));
  const [first] = blocks;
  if (first === undefined || clippingOf(first) === null) return null;
  const rest = kept.slice((ends.at(-1) ?? 0) + 1);
  const next = rest.find(Boolean);
  const cutOff = next === undefined || SUMMARY.test(next) ? [] : [clippingOf(rest)];
  if (cutOff.includes(null)) return null;
  // one with an odd head is read as it stands
  const all = blocks.map(
    (block) => clippingOf(block) ?? { statements: [], standfirst: '', body: paragraphs(block) },
  );
  return [...all, ...cutOff.filter((clipping) => clipping !== null)];
}

const clippingOf = (lines: readonly string[]): Clipping | null => coded(lines) ?? plain(lines);

const HEAD = new Set('SE HD BY CR WC PD ET SN SC ED PG VOL LA CY'.split(' '));
const TEXT = new Set(['LP', 'TD']);
const TAIL = new Set('ART CT RF CX DE CO IN NS RE IPC IPD PUB AN'.split(' '));
const CODE = /^(?<code>[A-Z]{2,3})(?:(?<gap>\s{1,20})(?<value>\S.*))?$/u;

/** A head of codes: HD with the headline, PD with the day, LP and TD with the text. */
function coded(lines: readonly string[]): Clipping | null {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  let narrow = false;
  for (const line of lines) {
    const { code = '', gap = '', value = '' } = CODE.exec(line)?.groups ?? {};
    if (code === 'HD') narrow = gap === ' ';
    const wide = gap !== ' ';
    const begun = fields.has('LP') || fields.has('TD');
    const isField =
      !fields.has(code) &&
      ((HEAD.has(code) && !begun && (wide || narrow || fields.size === 0)) ||
        (TEXT.has(code) && (wide || narrow)) ||
        (TAIL.has(code) && begun && (wide || (narrow && NAMED_CODE.test(value)))));
    if (isField) fields.set(code, (open = [value]));
    else open?.push(line);
  }
  if (!fields.has('HD') || !(fields.has('WC') || fields.has('PD'))) return null;
  const said = (code: string): string => joined(fields.get(code) ?? []);
  return {
    standfirst: '',
    body: ['LP', 'TD']
      .map((code) => paragraphs(fields.get(code) ?? []))
      .filter(Boolean)
      .join('\n\n'),
    statements: [
      { field: 'title', value: said('HD'), from: 'Factiva HD' },
      { field: 'author', value: author(said('BY')), from: 'Factiva BY' },
      { field: 'published', value: said('PD'), from: 'Factiva PD' },
      { field: 'publisher', value: said('SN'), from: 'Factiva SN' },
      sectionStatement(said('SE'), 'Factiva SE'),
      { field: 'language', value: languageTag(said('LA')), from: 'Factiva LA' },
    ],
  };
}

/** "gpol : Domestic Politics | ...": what stands behind a code of subjects, places and companies, and behind no word of a text. */
const NAMED_CODE = /^[a-z\d]{2,12} : /u;

const COUNT = /^\d[\d,]{0,8} words$/u;
/** Lines above the count: a section, a headline of several lines, a byline. */
const MOST_ABOVE = 8;
const MOST_BELOW = 10;

/** A head of plain lines: section, headline, byline, words, day, hour, paper, its code, edition, page, language, rights. */
function plain(lines: readonly string[]): Clipping | null {
  const countAt = lines.findIndex((line) => COUNT.test(line));
  const above = lines.slice(0, Math.max(countAt, 0)).filter(Boolean);
  const facts = [...lines.entries()].slice(countAt + 1).filter(([, line]) => line !== '');
  const [date, ...after] = facts.slice(0, MOST_BELOW).map(([, line]) => line);
  if (countAt < 0 || above.length === 0 || above.length > MOST_ABOVE || date === undefined || !isDate(date))
    return null;
  const source = after.findIndex((line) => !/^\d{1,2}:\d\d$/u.test(line));
  // the notice of rights is last in the head; a paper that gives none has its language there
  const head = facts.slice(0, MOST_BELOW + 2);
  const rights = head.findLastIndex(([, line]) => isCopyright(line) || isRights(line));
  const language = head.findIndex(([, line]) => languageTag(line) !== null);
  const last = head[rights >= 0 ? rights : language >= 0 ? language : source + 1];
  const { section, title, byline } = headlineIn(above);
  return {
    standfirst: '',
    body: paragraphs(lines.slice((last?.[0] ?? countAt) + 1)),
    statements: [
      { field: 'title', value: title, from: 'Factiva headline' },
      { field: 'author', value: byline === null ? null : author(byline), from: 'Factiva byline' },
      { field: 'published', value: date, from: 'Factiva date line' },
      { field: 'publisher', value: after[source], from: 'Factiva line below the date' },
      sectionStatement(section ?? '', 'Factiva section'),
      { field: 'language', value: languageTag(head[language]?.[1] ?? ''), from: 'Factiva language' },
    ],
  };
}

/** What the lines above the count are: of several the last may name the writer, the first the section. */
function headlineIn(lines: readonly string[]): {
  readonly section: string | null;
  readonly title: string;
  readonly byline: string | null;
} {
  const lastLine = lines.at(-1) ?? '';
  const signed =
    lines.length > 1 && (bylineOf(lastLine, true) !== null || bylineOf(lastLine, false) === words(lastLine));
  const rest = signed ? lines.slice(0, -1) : lines;
  const [first = '', second] = rest;
  const section = second !== undefined && first.length <= 40 && first.length < second.length ? first : null;
  return {
    section,
    title: joined(section === null ? rest : rest.slice(1)),
    byline: signed ? lastLine : null,
  };
}
