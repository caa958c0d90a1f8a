/** "22:00 GMT", "1430 GMT", "at 10:57": a time in digits alone. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { ZONE, clockSaid, hourOf } from './clock-said.ts';

const HOUR_BEFORE = /\b(?:at|by|until|till|from|to|before|after|around|about|since|between|and|least)\s$/i;

export const clockDigits: Rule = {
  id: 'clock-24',
  triggers: ['clock'],
  pattern: sticky(
    `(?<hour>[01]?\\d|2[0-4])[:h.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?:${SPACE}(?:(?<zone>${ZONE})|in${SPACE}the${SPACE}(?<part>morning|afternoon|evening)|at${SPACE}(?<night>night)))?|(?<four>[0-2]\\d[0-5]\\d)(?:${SPACE})?(?<zone4>GMT|UTC|hrs|hours|local${SPACE}time|Z)|(?<bare>(?:0\\d|1[0-3])[0-5]\\d)(?=${SPACE}(?:on${SPACE})?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
  ),
  read: (
    { hour = '', minute, second, zone, part, night, four, zone4, bare },
    { clean, start, end, match },
  ) => {
    const before = clean.slice(Math.max(0, start - 12), start);
    // "until 0600 on Tuesday"
    if (bare)
      return HOUR_BEFORE.test(before)
        ? { type: 'TIME', said: clockSaid(Number(bare.slice(0, 2)), Number(bare.slice(2)), null, undefined) }
        : null;
    if (four)
      return Number(four.slice(0, 2)) > 24
        ? null
        : { type: 'TIME', said: clockSaid(Number(four.slice(0, 2)), Number(four.slice(2)), null, zone4) };
    // scores, ratios, verses, prices and versions have colons and stops too
    const half = part ?? night;
    const h = hourOf(Number(hour), Number(hour) > 12 ? undefined : half);
    if (/[$£€\d.:]$/.test(before) || /^[\d%]|^:\d|^\.\d/.test(clean.slice(end, end + 2))) return null;
    if (!match.includes(':') && !zone && !half) return null;
    if (
      !zone &&
      !half &&
      !/\b(?:at|by|until|till|from|to|before|after|around|about|since|between|and|hour:|time:|nearly)\s$/i.test(
        before,
      ) &&
      !/^\s(?:on|local|hours|today)\b/i.test(clean.slice(end, end + 7))
    )
      return null;
    if (/\b(?:won|lost|beat|win|lead|led|ratio|odds|verse|chapter|in)\s$/i.test(before)) return null;
    return {
      type: 'TIME',
      said: {
        ...clockSaid(h, Number(minute), second ? Number(second) : null, zone),
        ...(!zone && !half && h < 12 && !/^0/.test(match) ? { open: true as const } : {}),
      },
    };
  },
  takes: 'bounds',
  examples: [
    { on: '1918-11-11', text: 'He was shot at [10:57] by a sniper.', value: '1918-11-11T10:57' },
    { on: '2024-07-04', text: 'It began at [4:30 in the afternoon].', value: '2024-07-04T16:30' },
    { on: '1998-08-07', text: 'The blast came at [0735 GMT] there.', value: '1998-08-07T07:35' },
  ],
  not: ['They won 3:20 there.', 'John 3:16 says', 'version 2.10 is out', 'a 5:45 ratio'],
};
