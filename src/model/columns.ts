/**
 * The compact form of a timeline with more events than a page should hold at once: a column a property, with the titles of
 * the weightiest events. The rest lies in parts, files beside the page that are fetched when something of them is read.
 */
import type { Article, Timeline, TimelineEvent } from './timeline.ts';

export const COLUMNS_FORMAT = 'sourceline-columns/1';

/** Sites with more events, dated and undated together, have their data in parts. */
export const MOST_IN_PAGE = 5000;
/** So do sites whose texts and citations take about so many characters: one page of them would be slow to open and to search. */
export const MOST_TEXT_IN_PAGE = 5_000_000;

/**
 * Rows are the dated events in the order of the timeline, then the undated ones. A packed column has one number a row; days
 * count from 1970.
 */
export interface Columns {
  readonly format: typeof COLUMNS_FORMAT;
  /** Everything of the timeline that is no list. */
  readonly head: Omit<Timeline, 'articles' | 'actors' | 'events' | 'undated' | 'notes'>;
  readonly events: number;
  readonly undated: number;
  readonly articles: number;
  /** Lanes by actor; an empty name stands for events without an actor's group. */
  readonly lanes: readonly string[];
  /** First day, counted from that of the row before; of undated events the bound, 0 for none, else from 1. */
  readonly first: string;
  readonly bounds: string;
  /** Days it lasts, less one. */
  readonly days: string;
  readonly lane: string;
  readonly precision: string;
  readonly form: string;
  readonly flags: string;
  readonly kind: string;
  /** See `weightCode`. */
  readonly weight: string;
  /** Rows whose id and title are here, each counted from the one before. */
  readonly known: string;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly parts: PartNames;
}

/** File names of the parts, without folder and ending. */
export interface PartNames {
  /** `EventsPart`, each from the row at `eventsFrom` on. */
  readonly events: readonly string[];
  readonly eventsFrom: readonly number[];
  /** `TextsPart`, each from the article at `textsFrom` on. */
  readonly texts: readonly string[];
  readonly textsFrom: readonly number[];
  /** `NamesPart`: actors, and articles without their texts. */
  readonly names: string;
  /** `IdsPart`. */
  readonly ids: string;
  /** `CitesPart`. */
  readonly cites: string;
  /** `WeightsPart`. */
  readonly weights: string;
  readonly notes: string;
}

/** Events without their weights: an edit changes many weights and few events. */
export type EventsPart = readonly Omit<TimelineEvent, 'weight'>[];
/** For each row its id and aliases with spaces between. */
export type IdsPart = readonly string[];
/** For each article the rows that cite it, packed, each counted from the one before. */
export type CitesPart = readonly string[];
/** For each row its weight to the last digit. */
export type WeightsPart = readonly number[];

export interface NamesPart {
  readonly actors: Timeline['actors'];
  readonly articles: readonly Pick<Article, NamedField>[];
  /** The first words of articles that have neither publisher nor title, by id. */
  readonly openings: Readonly<Record<string, string>>;
}

export type TextsPart = readonly Omit<Article, NamedField>[];

/** What lists and menus say of an article; everything else comes with its text. */
export const NAMED_FIELDS = ['id', 'file', 'title', 'publisher', 'language', 'published'] as const;
type NamedField = (typeof NAMED_FIELDS)[number];

/** Printable characters that neither JSON nor HTML escapes, half of them for digits that others follow. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (char) => !'"\\<&'.includes(char),
);
const BASE = DIGITS.length / 2;
const CODES = new Map(DIGITS.map((char, i) => [char.charCodeAt(0), i]));

/** Whole numbers as text: small ones are one character, so that gzip sees what repeats. Throws a RangeError for others. */
export function packed(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || !Number.isSafeInteger(number * 2))
      throw new RangeError(`${number} cannot be packed`);
    // signs go into the last bit
    let rest = number < 0 ? -number * 2 - 1 : number * 2;
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += DIGITS[BASE + (rest % BASE)] ?? '';
    text += DIGITS[rest] ?? '';
  }
  return text;
}

/** The numbers of a packed column. */
export function unpacked(text: string): readonly number[] {
  const numbers: number[] = [];
  let [value, place] = [0, 1];
  for (let at = 0; at < text.length; at++) {
    const code = CODES.get(text.charCodeAt(at)) ?? 0;
    value += (code % BASE) * place;
    place *= BASE;
    if (code >= BASE) continue;
    numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
    [value, place] = [0, 1];
  }
  return numbers;
}

/** Each number counted from the one before. */
export const steps = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

/** The inverse of `steps`. */
export function sums(counted: readonly number[]): readonly number[] {
  let sum = 0;
  return counted.map((step) => (sum += step));
}

/** Weights span many orders of magnitude: a logarithmic code that keeps their order to within one in a hundred. */
const FINEST = 1e6;
const CODES_A_DECADE = 160;
export const weightCode = (weight: number): number =>
  Math.round(Math.log10(1 + Math.max(0, weight) * FINEST) * CODES_A_DECADE);
export const weightOf = (code: number): number => (10 ** (code / CODES_A_DECADE) - 1) / FINEST;
