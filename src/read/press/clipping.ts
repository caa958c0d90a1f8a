/** One article of a press archive, and the lines that all such archives write. */
import { bylineOf } from '../byline.ts';
import type { Statement } from '../facts.ts';

export interface Clipping {
  readonly statements: readonly Statement[];
  /** What stood between headline and text; empty without one. */
  readonly standfirst: string;
  readonly body: string;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DATE_LINE = new RegExp(
  String.raw`^(?:${WEEKDAY},? )?(?:${MONTH} (?:\d{1,2}, )?\d{4}|\d{1,2} ${MONTH} \d{4})(?:,? ${WEEKDAY})?(?:,? \d{1,2}:\d\d(?: ?[AP]M)?(?: [A-Z]{3,4})?)?$`,
  'iu',
);

/** "March 4, 2021 Thursday", "4 March 2021", "Thursday 4 March 2021 4:05 PM GMT", "March 2021": a date and nothing else. */
export const isDate = (line: string): boolean => line.length <= 60 && DATE_LINE.test(line);

/** "Copyright 2021 The Harlow Post", "(c) 2021 ...". */
export const isCopyright = (line: string): boolean =>
  /^(?:(?:copyright|\(c\)|©) ?){1,2}\d{4}\b/iu.test(line) || isRights(line);

export const isRights = (line: string): boolean => /^all rights reserved\.?$/iu.test(line);

export const words = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');

export const joined = (lines: readonly string[]): string => words(lines.join(' '));

/** Lines from the first to the last that hold anything, as they are written. */
export function paragraphs(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? '' : lines.slice(first).join('\n').trimEnd();
}

/** "By Jane Roe", "Jane Roe;Max Moe": archives write what the paper wrote, or a list. */
export function author(value: string): string {
  const names = value.split(';').flatMap((part) => bylineOf(part.trim(), false) ?? []);
  return names.length === 0 ? words(value) : names.join(', ');
}

const TAGS: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  russian: 'ru',
  arabic: 'ar',
  chinese: 'zh',
  japanese: 'ja',
};

/** The tag of the language that an archive calls by its English name; null for one it names with others, or that is not in the list. */
export const languageTag = (name: string): string | null => TAGS[words(name).toLowerCase()] ?? null;

/** What is printed with an article and has no place of its own in the data: the archive's words are kept where it came from. */
export const sectionStatement = (value: string, from: string): Statement => ({
  field: 'section',
  value,
  from: `${from} "${words(value).slice(0, 200)}"`,
});
