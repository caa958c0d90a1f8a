/** Every time rule, in the order that settles ties: of two matches of the same length the earlier rule wins. */
import { barePart, partOfDay } from './part.ts';
import { barePlural, duration, durationRange, durationSum, halfUnit } from './duration.ts';
import { ago, fromNow, offsetFromStory } from './offset.ts';
import { century, decade } from './decade.ts';
import { clockDigits, clockHalf, clockWords } from './clock.ts';
import { deicticDay, tonight } from './deictic-day.ts';
import { every, joinedEvery, perUnit, repeating, weekdays } from './set.ts';
import { fiscalYear, year, yearEra } from './year.ts';
import { fullDate } from './full-date.ts';
import { future, past, present, someDay, then } from './vague.ts';
import { holiday } from './holiday.ts';
import { month, monthYear } from './month.ts';
import { monthDay } from './month-day.ts';
import { nthUnit } from './nth-unit.ts';
import { numericDate } from './numeric.ts';
import { quarter, quarterPointed } from './quarter.ts';
import { relativeUnit, theUnit, unitEnd } from './unit.ts';
import { spokenYear } from './spoken-year.ts';
import { season } from './season.ts';
import { weekday } from './weekday.ts';
import { weekend } from './weekend.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  fullDate,
  numericDate,
  monthDay,
  monthYear,
  month,
  weekdays,
  weekday,
  holiday,
  every,
  joinedEvery,
  perUnit,
  repeating,
  deicticDay,
  tonight,
  clockHalf,
  clockDigits,
  clockWords,
  quarter,
  quarterPointed,
  weekend,
  unitEnd,
  ago,
  fromNow,
  offsetFromStory,
  nthUnit,
  relativeUnit,
  theUnit,
  season,
  partOfDay,
  barePart,
  yearEra,
  fiscalYear,
  year,
  spokenYear,
  decade,
  century,
  present,
  past,
  future,
  someDay,
  then,
  durationSum,
  durationRange,
  halfUnit,
  duration,
  barePlural,
];
