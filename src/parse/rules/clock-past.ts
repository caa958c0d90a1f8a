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
/** What may be left to an hour. */
const SHORT_OF: ReadonlyMap<string, number> = new Map(
  [...PAST].filter(([word]) => !/^(?:half|quarter)$/.test(word)),
);
const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midnight', 0],
]);
const HOUR = `(?:${anyOf('one two three four five six seven eight nine ten eleven twelve'.split(' '))}|1[0-2]|[1-9])`;

export const clockPast: Rule = {
  id: 'clock-past',
  triggers: ['clock', 'quarter', 'unit'],
  // "ten to twelve" is a number of things more often than a time
  pattern: sticky(
    `(?:(?<minutes>${anyOf(PAST.keys())}|a${SPACE}quarter)(?:${SPACE}minutes)?${JOINT}past|(?:(?:a${SPACE})?quarter|(?<left>${anyOf(SHORT_OF.keys())})${SPACE}minutes)${SPACE}to)${SPACE}(?<hour>${HOUR}|${anyOf(NAMED_HOURS.keys())})(?!${SPACE}o['’]|[-–:.,]?\\d)`,
  ),
  read: ({ minutes, left, hour = '' }, { clean, start, end }) => {
    if (
      !left &&
      !/\b(?:at|by|about|around|until|till|before|after|from|since|just|nearly)\s$|^$/i.test(
        clean.slice(Math.max(0, start - 8), start),
      )
    )
      return null;
    if (/^\s(?:percent|per|million|billion|points?|of)\b/.test(clean.slice(end, end + 9))) return null;
    const past = minutes === undefined ? null : (PAST.get(minutes.toLowerCase().replace(/^a\s/, '')) ?? 0);
    const minute = past ?? 60 - (SHORT_OF.get(left?.toLowerCase() ?? '') ?? 15);
    const whole = NAMED_HOURS.get(hour.toLowerCase()) ?? cardinal(hour);
    const before = whole === 0 ? 23 : whole - 1 || 12;
    return { type: 'TIME', said: clockSaid(past === null ? before : whole, minute, null, undefined) };
  },
  takes: 'bounds',
  examples: [
    { on: '2024-07-04', text: 'The doors opened at [half past seven].', value: '2024-07-04T07:30' },
    { on: '2024-07-04', text: 'It began at [quarter to six].', value: '2024-07-04T05:45' },
    { on: '2024-07-04', text: 'It was [five minutes to midnight].', value: '2024-07-04T23:55' },
    { on: '2024-07-04', text: 'She rose at [twenty past noon].', value: '2024-07-04T12:20' },
  ],
  not: [
    'He ran past seven men.',
    'Sales fell a quarter to six million.',
    'at half past speed',
    'Five to seven people died.',
  ],
};
