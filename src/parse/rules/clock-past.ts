/** "half past seven", "quarter to six", "ten past nine": a time told by the hour it is past or before. */
import { clockSaid, hourOf } from './clock-said.ts';
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

/** "at ten to four", with nothing behind it that four could count. */
const AT = /\b(?:at|until|till|since)\s$/i;
const CLOSED =
  /^(?:[.,;:)!?”"]|\s?$|\s(?:on|in|when|as|and|but|before|after|with|yesterday|that|this|the|he|she|it|they)\b)/i;

export const clockPast: Rule = {
  id: 'clock-past',
  triggers: ['clock', 'quarter', 'unit'],
  pattern: sticky(
    `(?:(?<minutes>${anyOf(PAST.keys())}|a${SPACE}quarter)(?:${SPACE}minutes)?${JOINT}past|(?:(?:a${SPACE})?quarter|(?<left>${anyOf(SHORT_OF.keys())})(?:${SPACE}(?<said>minutes))?)${SPACE}to)${SPACE}(?<hour>${HOUR}|${anyOf(NAMED_HOURS.keys())})(?:${SPACE}(?:in${SPACE}the${SPACE}(?<part>morning|afternoon|evening)|at${SPACE}(?<night>night)))?(?!${SPACE}o['’]|[-–:.,]?\\d)`,
  ),
  read: ({ minutes, left, said, hour = '', part, night }, { clean, start, end }) => {
    const half = part ?? night;
    // "ten to twelve" is a number of things more often than a time
    if (
      left &&
      !said &&
      !half &&
      !(AT.test(clean.slice(Math.max(0, start - 7), start)) && CLOSED.test(clean.slice(end, end + 10)))
    )
      return null;
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
    const named = NAMED_HOURS.get(hour.toLowerCase());
    const whole = named ?? hourOf(cardinal(hour), half);
    const before = whole === 0 ? 23 : whole - 1 || 12;
    return {
      type: 'TIME',
      said: {
        ...clockSaid(past === null ? before : whole, minute, null, undefined),
        ...(named === undefined && !half ? { open: true as const } : {}),
      },
    };
  },
  takes: 'bounds',
  examples: [
    { on: '2024-07-04', text: 'The doors opened at [half past seven].', value: '2024-07-04T07:30' },
    { on: '2024-07-04', text: 'It began at [quarter to six].', value: '2024-07-04T05:45' },
    { on: '2024-07-04', text: 'It was [five minutes to midnight].', value: '2024-07-04T23:55' },
    { on: '2024-07-04', text: 'The train left at [ten to four].', value: '2024-07-04T03:50' },
    { on: '2024-07-04', text: 'It rang at [ten to four in the afternoon].', value: '2024-07-04T15:50' },
    {
      on: '2024-07-04',
      text: 'Peace was signed at [five minutes past eleven at night].',
      value: '2024-07-04T23:05',
    },
    { on: '2024-07-04', text: 'She rose at [twenty past noon].', value: '2024-07-04T12:20' },
  ],
  not: [
    'He ran past seven men.',
    'Sales fell a quarter to six million.',
    'at half past speed',
    'Five to seven people died.',
    'The board voted ten to four.',
    'Fares stood at five to seven euros.',
  ],
};
