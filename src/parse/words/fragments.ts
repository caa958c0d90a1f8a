/** Pieces of pattern that several rules share, made from the word lists. */
import { monthOf, MONTHS } from './months.ts';
import { anyOf, SPACE } from './pattern.ts';
import { PARTS } from './dayparts.ts';
import { SEASONS } from './seasons.ts';
import { UNIT_WORDS } from './units.ts';
import { FULL_WEEKDAYS, WEEKDAYS } from './weekdays.ts';
import type { Relation } from '../time/said.ts';

/** "September", "Sept.", "Sep". */
export const MONTH = `(?:(?:${anyOf([...MONTHS.keys()].filter((name) => name.length > 4 || /^(?:may|june|july)$/.test(name)))})|(?:${anyOf([...MONTHS.keys()].filter((name) => name.length < 5 && !/^(?:may|june|july)$/.test(name)))})\\.?)`;

/** Any weekday name, short ones too: only beside a date. */
export const WEEKDAY_LOOSE = `(?:${anyOf(WEEKDAYS.keys())})\\.?`;

export const WEEKDAY = `(?:${anyOf(FULL_WEEKDAYS)})`;

/** A day of the month, "3", "03", "3rd". */
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

/** Four digits that can be a year in news or history. */
export const YEAR = '(?:1\\d{3}|2[01]\\d{2})';

/** The era behind a year. */
export const ERA = `(?:${SPACE})?(?:b\\.c\\.(?:e\\.)?|bce?|a\\.d\\.|ad|c\\.e\\.|ce)`;

export const PART = `(?:${anyOf([...PARTS.keys()].map((part) => part.replace(' ', SPACE)))})`;

export const SEASON = `(?:${anyOf(SEASONS.keys())})`;

export const UNIT = `(?:${anyOf(UNIT_WORDS)})`;

/** "its", "the company's" stays out: only the short ones. */
export const POSSESSIVE = '(?:its|his|her|their|our|my|your)';

const RELATIONS: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['last', 'last'],
  ['past', 'past'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['next', 'next'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['subsequent', 'following'],
  ['succeeding', 'following'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['forthcoming', 'coming'],
  ['same', 'same'],
  ['very same', 'same'],
  ['very next', 'following'],
  ['current', 'this'],
  ['present', 'this'],
  ['this', 'this'],
  ['this same', 'that'],
  ['this very', 'this'],
  ['this past', 'past'],
  ['this coming', 'coming'],
  ['this last', 'last'],
  ['this next', 'next'],
  ['that', 'that'],
  ['that same', 'that'],
  ['that very', 'that'],
]);

/** "last", "the previous", "that same". */
export const RELATION = `(?:the${SPACE})?(?:${anyOf(RELATIONS.keys())})`;

/** The relation that RELATION's words mean; `bare` for nothing. "the next" is counted from the story, not from now. */
export function relationOf(words: string | undefined): Relation {
  if (!words) return 'bare';
  const low = words.toLowerCase().replace(/\s/g, ' ');
  const the = low.startsWith('the ');
  const relation = RELATIONS.get(the ? low.slice(4).trim() : low) ?? (low === 'the' ? 'the' : 'bare');
  return the && relation === 'next' ? 'following' : relation;
}

/** Whether a short or ambiguous month name ("may", "march") is written as a name. */
export function isMonthName(name: string): boolean {
  return monthOf(name) > 0 && /^[A-Z]/.test(name);
}
