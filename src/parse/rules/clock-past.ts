/** "half past seven", "quarter to six", "ten past nine": a time told by the hour it is past or before. */
import { clockSaid } from './clock-said.ts';
import { cardinal } from '../words/numbers.ts';
import { anyOf, JOINT, SPACE, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

const PAST: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
  ['twenty-five', 25],
]);
const HOUR = `(?:${anyOf('one two three four five six seven eight nine ten eleven twelve'.split(' '))}|1[0-2]|[1-9])`;

export const clockPast: Rule = {
  id: 'clock-past',
  triggers: ['clock', 'quarter'],
  // "ten to twelve" is a number of things more often than a time
  pattern: sticky(
    `(?:(?<minutes>${anyOf(PAST.keys())}|a${SPACE}quarter)${JOINT}past|(?:a${SPACE})?quarter${SPACE}to)${SPACE}(?<hour>${HOUR})(?!${SPACE}o['’]|[-–:.,]?\\d)`,
  ),
  read: ({ minutes, hour = '' }, { clean, start, end }) => {
    if (
      !/\b(?:at|by|about|around|until|till|before|after|from|since|just|nearly)\s$|^$/i.test(
        clean.slice(Math.max(0, start - 8), start),
      )
    )
      return null;
    if (/^\s(?:percent|per|million|billion|points?|of)\b/.test(clean.slice(end, end + 9))) return null;
    const h = cardinal(hour);
    const past = minutes === undefined ? null : (PAST.get(minutes.toLowerCase().replace(/^a\s/, '')) ?? 0);
    return { type: 'TIME', said: clockSaid(past === null ? h - 1 || 12 : h, past ?? 45, null, undefined) };
  },
  takes: 'bounds',
  examples: [
    { on: '2024-07-04', text: 'The doors opened at [half past seven].', value: '2024-07-04T07:30' },
    { on: '2024-07-04', text: 'It began at [quarter to six].', value: '2024-07-04T05:45' },
  ],
  not: ['He ran past seven men.', 'Sales fell a quarter to six million.', 'at half past speed'],
};
