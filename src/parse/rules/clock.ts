/** "10 p.m.", "7:15 a.m. EDT", "noon", "midnight", "22:00 GMT", "five o'clock", "4 in the morning", "1430 GMT". */
import { CARDINAL, cardinal } from '../words/numbers.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import type { Said } from '../time/said.ts';
import type { Rule } from './rule.ts';

const ZONE = `(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|MSK|JST|IST|AEST|AEDT|EET|WET|Z|ET|PT|CT|local${SPACE}time|Eastern(?:${SPACE}(?:Standard|Daylight))?(?:${SPACE}Time)?|Pacific${SPACE}Time|Central${SPACE}Time)`;

function clockSaid(
  hour: number,
  minute: number | null,
  second: number | null,
  zone: string | undefined,
): Said {
  return { kind: 'clock', hour, minute, second, zone: zone ?? null, day: null };
}

/** The hour on a 24-hour clock; NaN where there is no such hour. */
function hourOf(hour: number, half: string | undefined): number {
  const low = half?.toLowerCase() ?? '';
  if (low && (hour < 1 || hour > 12)) return Number.NaN;
  if (/^p|afternoon|evening|night/.test(low)) return hour === 12 ? 12 : hour + 12;
  if (/^a|morning/.test(low)) return hour % 12;
  return hour > 24 ? Number.NaN : hour;
}

export const clockHalf: Rule = {
  id: 'clock-am-pm',
  triggers: ['clock'],
  pattern: sticky(
    `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)?(?:${SPACE})?(?<half>a\\.m\\.?|p\\.m\\.?|am|pm)(?:,?${SPACE}\\(?(?<zone>${ZONE})\\)?)?`,
  ),
  read: ({ hour = '', minute, second, half, zone }, { match }) => {
    const h = hourOf(Number(hour), half);
    if (Number.isNaN(h)) return null;
    const to = match.endsWith(')') && zone ? undefined : match.length;
    return {
      type: 'TIME',
      said: clockSaid(h, minute ? Number(minute) : null, second ? Number(second) : null, zone),
      ...(to ? { to } : {}),
    };
  },
  takes: 'bounds',
  examples: [
    { on: '1998-02-12', text: 'The men came at [7:15 p.m.] to the store.', value: '1998-02-12T19:15' },
    { on: '1998-02-12', text: 'It ends at [5 p.m. EST].', value: '1998-02-12T17:00' },
  ],
  not: ['I am 5.', '13 pm'],
};

export const clockDigits: Rule = {
  id: 'clock-24',
  triggers: ['clock'],
  pattern: sticky(
    `(?<hour>[01]?\\d|2[0-4])[:h.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?:${SPACE}(?<zone>${ZONE}))?|(?<four>[0-2]\\d[0-5]\\d)(?:${SPACE})?(?<zone4>GMT|UTC|hrs|hours|local${SPACE}time|Z)`,
  ),
  read: ({ hour = '', minute, second, zone, four, zone4 }, { clean, start, end, match }) => {
    const before = clean.slice(Math.max(0, start - 12), start);
    if (four)
      return Number(four.slice(0, 2)) > 24
        ? null
        : { type: 'TIME', said: clockSaid(Number(four.slice(0, 2)), Number(four.slice(2)), null, zone4) };
    // scores, ratios, verses, prices and versions have colons and stops too
    if (/[$£€\d.:]$/.test(before) || /^[\d%]|^:\d|^\.\d/.test(clean.slice(end, end + 2))) return null;
    if (!match.includes(':') && !zone) return null;
    if (
      !zone &&
      !/\b(?:at|by|until|till|from|to|before|after|around|about|since|between|and|hour:|time:|nearly)\s$/i.test(
        before,
      ) &&
      !/^\s(?:on|local|hours|today)\b/i.test(clean.slice(end, end + 7))
    )
      return null;
    if (/\b(?:won|lost|beat|win|lead|led|ratio|odds|verse|chapter|in)\s$/i.test(before)) return null;
    return {
      type: 'TIME',
      said: clockSaid(Number(hour), Number(minute), second ? Number(second) : null, zone),
    };
  },
  takes: 'bounds',
  examples: [
    { on: '1918-11-11', text: 'He was shot at [10:57] by a sniper.', value: '1918-11-11T10:57' },
    { on: '1998-08-07', text: 'The blast came at [0735 GMT] there.', value: '1998-08-07T07:35' },
  ],
  not: ['They won 3:20 there.', 'John 3:16 says', 'version 2.10 is out', 'a 5:45 ratio'],
};

export const clockWords: Rule = {
  id: 'clock-words',
  triggers: ['clock', 'part'],
  pattern: sticky(
    `(?<noon>noon|midnight|noontime|midday)|(?:(?<half>half${SPACE}past|quarter${SPACE}(?:past|to))${SPACE})?(?<hour>${CARDINAL})${SPACE}(?:o['’]clock(?:${SPACE}(?:in${SPACE}the${SPACE}(?<part>morning|afternoon|evening)|at${SPACE}(?<night>night)))?|in${SPACE}the${SPACE}(?<part2>morning|afternoon|evening))`,
  ),
  read: ({ noon, half, hour = '', part, night, part2 }) => {
    if (noon) return { type: 'TIME', said: clockSaid(/^midn/i.test(noon) ? 24 : 12, 0, null, undefined) };
    const h = hourOf(cardinal(hour), part ?? night ?? part2);
    if (Number.isNaN(h) || !Number.isInteger(h) || h > 24) return null;
    const low = half?.toLowerCase() ?? '';
    if (low.endsWith('to')) return { type: 'TIME', said: clockSaid(h - 1, 45, null, undefined) };
    return { type: 'TIME', said: clockSaid(h, low.startsWith('half') ? 30 : low ? 15 : 0, null, undefined) };
  },
  takes: 'bounds',
  examples: [
    { on: '1998-02-13', text: 'Talks broke off at [noon] there.', value: '1998-02-13T12:00' },
    { on: '2000-04-06', text: 'He leaves at [4 in the morning].', value: '2000-04-06T04:00' },
  ],
  not: ['He has four cats.'],
};
