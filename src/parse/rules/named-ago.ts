/** "two summers ago", "three Fridays ago", "two Christmases ago": so many of a named time before the one last passed. */
import { WEEKDAY } from '../words/fragments.ts';
import { holidayOf } from '../words/holidays.ts';
import { CARDINAL, cardinal, VAGUE_COUNT } from '../words/numbers.ts';
import { anyOf, SPACE, sticky } from '../words/pattern.ts';
import { SEASONS } from '../words/seasons.ts';
import { unitOf } from '../words/units.ts';
import { weekdayOf } from '../words/weekdays.ts';
import type { Said } from '../time/said.ts';
import type { Groups, Rule } from './rule.ts';

const FEASTS: ReadonlyMap<string, string> = new Map([
  ['christmases', 'Christmas'],
  ['easters', 'Easter'],
  ['thanksgivings', 'Thanksgiving'],
]);

export const namedAgo: Rule = {
  id: 'named-ago',
  triggers: ['season', 'weekday', 'unit', 'holiday'],
  pattern: sticky(
    `(?:(?<vague>${VAGUE_COUNT})|(?<count>${CARDINAL}))${SPACE}(?:(?<season>${anyOf(SEASONS.keys())})s|(?<day>${WEEKDAY})s|weekends|(?<feast>${anyOf(FEASTS.keys())}))${SPACE}ago(?![a-z])`,
  ),
  read: (groups) => {
    if (groups.vague !== undefined) return { type: 'DATE', said: { kind: 'vague', ref: 'PAST_REF' } };
    const count = cardinal(groups.count ?? '');
    const said = Number.isInteger(count) && count > 1 && count < 100 ? saidOf(groups, count) : null;
    return said && { type: 'DATE', said };
  },
  takes: 'bounds',
  examples: [
    { on: '2012-02-08', text: 'They bought the farm [two summers ago].', value: '2010-SU' },
    { on: '2012-08-22', text: 'They quarrelled [three Fridays ago].', value: '2012-08-03' },
    { on: '2012-08-22', text: 'They met [two weekends ago].', value: '2012-W32-WE' },
    { on: '2012-08-22', text: 'She left [two Christmases ago].', value: '2010-12-25' },
    { on: '2012-08-22', text: 'It closed [a few winters ago].', value: 'PAST_REF' },
  ],
  not: ['He worked two summers.', 'the two Fridays'],
};

function saidOf({ season, day, feast }: Groups, count: number): Said | null {
  if (day) return { kind: 'weekday', weekday: weekdayOf(day), relation: 'last', week: null, back: count - 1 };
  if (season) return yearsBack(seasonSaid(season), count);
  if (feast) return yearsBack(feastSaid(feast), count);
  return { kind: 'weekend', relation: 'last', back: count - 1 };
}

function yearsBack(inner: Said | null, count: number): Said | null {
  const unit = unitOf('year');
  if (!inner || !unit) return null;
  return {
    kind: 'within',
    inner,
    outer: { kind: 'offset', amount: { count, unit }, direction: -1, from: 'now' },
  };
}

function seasonSaid(name: string): Said | null {
  const season = SEASONS.get(name.toLowerCase());
  return season ? { kind: 'season', season, year: null, relation: 'bare' } : null;
}

function feastSaid(name: string): Said | null {
  const holiday = holidayOf(FEASTS.get(name.toLowerCase()) ?? '');
  return holiday ? { kind: 'holiday', holiday, year: null, relation: 'bare', part: null } : null;
}
