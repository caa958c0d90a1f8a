/** Every time rule, in the order that settles ties: of two matches of the same length the earlier rule wins. */
import { beforeLast } from './before-last.ts';
import { nightAttack } from './night-attack.ts';
import { nineEleven } from './nine-eleven.ts';
import { barePart } from './bare-part.ts';
import { partOfDay } from './part-of-day.ts';
import { barePlural } from './plural-units.ts';
import { smallHours } from './small-hours.ts';
import { monthsQuarter } from './months-quarter.ts';
import { namedAgo } from './named-ago.ts';
import { unitLong } from './unit-long.ts';
import { unitsAhead } from './units-ahead.ts';
import { duration } from './duration.ts';
import { durationRange } from './duration-range.ts';
import { durationSum } from './duration-sum.ts';
import { halfUnit } from './half-unit.ts';
import { ago } from './ago.ts';
import { fromNow } from './from-now.ts';
import { offsetFromStory } from './earlier-later.ts';
import { campaignSeason } from './campaign-season.ts';
import { century } from './century.ts';
import { decade } from './decade.ts';
import { clockDigits } from './clock-24.ts';
import { clockHalf } from './clock-am-pm.ts';
import { clockPast } from './clock-past.ts';
import { clockWords } from './clock-words.ts';
import { deicticDay } from './deictic-day.ts';
import { toldPeriod } from './told-period.ts';
import { tonight } from './tonight.ts';
import { every } from './every.ts';
import { joinedEvery } from './every-joined.ts';
import { perUnit } from './per-unit.ts';
import { repeating } from './repeating.ts';
import { weekdays } from './weekdays.ts';
import { weekdaysAndWeekends } from './weekdays-and-weekends.ts';
import { fiscalYear } from './fiscal-year.ts';
import { year } from './year.ts';
import { yearEra } from './year-era.ts';
import { former } from './former.ts';
import { fullDate } from './full-date.ts';
import { future } from './future.ts';
import { past } from './past.ts';
import { present } from './present.ts';
import { someDay } from './some-day.ts';
import { then } from './then.ts';
import { holiday } from './holiday.ts';
import { dayNumber } from './day-number.ts';
import { midweek } from './midweek.ts';
import { month } from './month.ts';
import { monthYear } from './month-year.ts';
import { monthDay } from './month-day.ts';
import { nthUnit } from './nth-unit.ts';
import { numericDate } from './numeric.ts';
import { quarter } from './quarter.ts';
import { quarterPointed } from './quarter-pointed.ts';
import { relativeUnit } from './relative-unit.ts';
import { theUnit } from './the-unit.ts';
import { unitEnd } from './unit-end.ts';
import { spokenYear } from './spoken-year.ts';
import { sameUnitLastYear } from './same-unit-last-year.ts';
import { season } from './season.ts';
import { nthWeekday } from './nth-weekday.ts';
import { weekday } from './weekday.ts';
import { weekend } from './weekend.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  fullDate,
  nineEleven,
  numericDate,
  monthDay,
  dayNumber,
  monthYear,
  month,
  nthWeekday,
  weekdays,
  weekday,
  holiday,
  every,
  joinedEvery,
  perUnit,
  repeating,
  deicticDay,
  tonight,
  smallHours,
  monthsQuarter,
  clockHalf,
  clockDigits,
  clockPast,
  clockWords,
  quarter,
  quarterPointed,
  weekend,
  weekdaysAndWeekends,
  unitEnd,
  midweek,
  beforeLast,
  namedAgo,
  ago,
  fromNow,
  offsetFromStory,
  nthUnit,
  sameUnitLastYear,
  relativeUnit,
  theUnit,
  season,
  campaignSeason,
  partOfDay,
  barePart,
  nightAttack,
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
  toldPeriod,
  former,
  then,
  unitLong,
  unitsAhead,
  durationSum,
  durationRange,
  halfUnit,
  duration,
  barePlural,
];
