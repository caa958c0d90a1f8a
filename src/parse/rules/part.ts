/** "this morning", "last night", "that evening", "the next morning", "the night of April 18", "late Friday night" by joining. */
import { PART, RELATION, relationOf } from '../words/fragments.ts';
import { PARTS } from '../words/dayparts.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

/** "mid-afternoon yesterday", "late evening Friday": the day joins it. */
const DAY_AFTER = /^\s(?:yesterday|today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

export const partOfDay: Rule = {
  id: 'part-of-day',
  first: 'tlpnfescuv',
  triggers: ['part'],
  pattern: sticky(`(?<relation>${RELATION})${SPACE}(?:early${SPACE}|late${SPACE})?(?<part>${PART})`),
  read: ({ relation, part = '' }, { clean, end }) => {
    const code = PARTS.get(part.toLowerCase());
    const how = relationOf(relation);
    if (!code || how === 'bare' || /^-|^\s(?:Lights|Live|Fever|News)/.test(clean.slice(end, end + 7)))
      return null;
    return { type: 'TIME', said: { kind: 'part', part: code, relation: how, day: null } };
  },
  takes: 'edges',
  examples: [
    { on: '1998-02-06', text: 'They stated it [this morning].', value: '1998-02-06TMO' },
    { on: '1998-02-06', text: 'A bomb went off [last night].', value: '1998-02-05TNI' },
    {
      on: '2009-12-19',
      text: 'Lincoln was shot on [April 14, 1865]. He died [the next morning].',
      value: '1865-04-15TMO',
    },
  ],
  not: ['this night-club', 'Saturday Night Live'],
};

export const barePart: Rule = {
  id: 'bare-part',
  triggers: ['part'],
  pattern: sticky(`(?:(?<the>the)${SPACE})?(?:early${SPACE}|late${SPACE})?(?<part>${PART})`),
  read: ({ the, part = '' }, { clean, start, end }) => {
    const code = PARTS.get(part.toLowerCase());
    const before = clean.slice(Math.max(0, start - 12), start);
    const after = clean.slice(end, end + 6);
    if (!code || /^[-s]/.test(after)) return null;
    if (/^(?:night|nighttime)$/i.test(part) && /\bat\s$/i.test(before))
      return { type: 'TIME', said: { kind: 'part', part: code, relation: 'bare', day: null } };
    const placed =
      DAY_AFTER.test(clean.slice(end, end + 14)) ||
      (the !== undefined &&
        (/\b(?:in|during|of|throughout|through)\s$/i.test(before) || /^\sof\s/.test(after)));
    if (!placed) return null;
    return { type: 'TIME', said: { kind: 'part', part: code, relation: 'the', day: null } };
  },
  takes: 'edges',
  examples: [{ on: '1998-02-06', text: 'It rained in [the afternoon].', value: '1998-02-06TAF' }],
  not: ['a night club', 'The evening news', 'Good morning!'],
};
