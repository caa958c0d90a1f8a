/** "noon", "midnight", "five o'clock", "4 in the morning": a time in words. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { CARDINAL, cardinal } from '../words/numbers.ts';
import { clockSaid, hourOf, ZONE } from './clock-said.ts';

/** "at 5 this morning", against "killed 5 this morning". */
const AT = /\b(?:at|by|until|till|since|before|after)\s$/i;

const AFTER = /\b(?:after|past|since)\s$/i;

/** Behind a capital, what makes a name of it: another, unless that is a day's, a month's or a zone's. */
const NAMED =
  /^\s(?:family\b|(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.\s])[A-Z][a-z])/;

export const clockWords: Rule = {
  id: 'clock-words',
  triggers: ['clock', 'part'],
  pattern: sticky(
    `(?<noon>noon|midnight|noontime|midday)(?:${SPACE}(?<zone>${ZONE}))?|(?:(?<half>half${SPACE}past|quarter${SPACE}(?:past|to))${SPACE})?(?<hour>${CARDINAL})${SPACE}(?:o['’]clock(?:${SPACE}(?:in${SPACE}the${SPACE}(?<part>morning|afternoon|evening)|at${SPACE}(?<night>night)))?|in${SPACE}the${SPACE}(?<part2>morning|afternoon|evening)|(?<this>this${SPACE}(?:morning|afternoon|evening)|last${SPACE}night))`,
  ),
  read: ({ noon, zone, half, hour = '', part, night, part2, this: here }, { clean, start, end }) => {
    if (here && !AT.test(clean.slice(Math.max(0, start - 7), start))) return null;
    if (noon && /^[A-Z]/.test(noon) && /\bHigh\s$/.test(clean.slice(Math.max(0, start - 5), start)))
      return null;
    // "Midnight Oil", "the Noon family"
    if (noon && /^[A-Z]/.test(noon) && NAMED.test(clean.slice(end, end + 8))) return null;
    // "a midnight showing"
    if (
      /^midnight$/i.test(noon ?? '') &&
      /^\s(?:showings?|screenings?|feast|snacks?|sun|express)\b/i.test(clean.slice(end, end + 12))
    )
      return null;
    // "shortly after midnight on Friday" is early on Friday, "until midnight on Friday" late
    const hourOfNoon = !/^midn/i.test(noon ?? '')
      ? 12
      : AFTER.test(clean.slice(Math.max(0, start - 6), start))
        ? 0
        : 24;
    if (noon) return { type: 'TIME', said: clockSaid(hourOfNoon, 0, null, zone) };
    const h = hourOf(cardinal(hour), part ?? night ?? part2 ?? here?.slice(5).trim());
    if (Number.isNaN(h) || !Number.isInteger(h) || h > 24) return null;
    const low = half?.toLowerCase() ?? '';
    if (here)
      return {
        type: 'TIME',
        said: { ...clockSaid(h, 0, null, undefined), day: { kind: 'day', shift: /^l/i.test(here) ? -1 : 0 } },
      };
    if (low.endsWith('to')) return { type: 'TIME', said: clockSaid(h - 1, 45, null, undefined) };
    const half2 = part ?? night ?? part2;
    return {
      type: 'TIME',
      said: {
        ...clockSaid(h, low.startsWith('half') ? 30 : low ? 15 : 0, null, undefined),
        ...(!half2 && h < 12 ? { open: true as const } : {}),
      },
    };
  },
  takes: 'bounds',
  examples: [
    { on: '1998-02-13', text: 'Talks broke off at [noon] there.', value: '1998-02-13T12:00' },
    { on: '1995-06-10', text: 'It expired at [midnight EST].', value: '1995-06-10T24:00' },
    { on: '2013-10-03', text: 'He died on [Tuesday], just after [midnight].', value: '2013-10-01T00:00' },
    { on: '2000-04-06', text: 'He leaves at [4 in the morning].', value: '2000-04-06T04:00' },
    { on: '2000-04-06', text: 'He left at [5 this morning].', value: '2000-04-06T05:00' },
    { on: '2000-04-06', text: 'He left at [ten last night].', value: '2000-04-05T22:00' },
    { on: '2000-04-06', text: 'They met on [Monday evening], at [8 o’clock].', value: '2000-04-03T20:00' },
  ],
  not: [
    'Midnight Oil sang for the Noon family.',
    'He has four cats.',
    'They shot 5 this morning.',
    'They held midnight screenings.',
  ],
};
