/** "the week before last", "the night before last", "the year after next": one further away. */
import { SPACE, sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import type { Rule } from './rule.ts';

export const beforeLast: Rule = {
  id: 'before-last',
  triggers: ['unit', 'weekend'],
  pattern: sticky(
    `the${SPACE}(?<unit>week(?:end)?|month|year|night|decade)${SPACE}(?<way>before${SPACE}last|after${SPACE}next)`,
  ),
  read: ({ unit = '', way = '' }, { clean, end }) => {
    const back = /^before/i.test(way);
    if (/end$/i.test(unit))
      return back ? { type: 'DATE', said: { kind: 'weekend', relation: 'last', back: 1 } } : null;
    const found = unitOf(unit);
    // "the year before last year's vote"
    if (
      !found ||
      /^\s(?:night|week|month|year|decade|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
        clean.slice(end, end + 12),
      )
    )
      return null;
    if (found.name === 'night')
      return back
        ? {
            type: 'TIME',
            said: { kind: 'part', part: 'NI', relation: 'bare', day: { kind: 'day', shift: -2 } },
          }
        : null;
    return {
      type: 'DATE',
      said: { kind: 'offset', amount: { count: 2, unit: found }, direction: back ? -1 : 1, from: 'now' },
    };
  },
  takes: 'both',
  examples: [
    { on: '2024-03-14', text: 'They met [the week before last].', value: '2024-W09' },
    { on: '2024-03-14', text: 'They raced [the weekend before last].', value: '2024-W09-WE' },
    { on: '2024-03-14', text: 'It burned [the night before last].', value: '2024-03-12TNI' },
    { on: '2024-03-14', text: 'It should open [the year after next].', value: '2026' },
  ],
  not: ['the week before last Friday', 'the day before last'],
};
