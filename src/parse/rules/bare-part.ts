/** "morning", "at night": a part of the day without a day. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { PART } from '../words/fragments.ts';
import { PARTS } from '../words/dayparts.ts';

/** "mid-afternoon yesterday", "late evening Friday": the day joins it. */
const DAY_AFTER = /^\s(?:yesterday|today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** "slept there for a second night Wednesday": the night is counted, and none of Wednesday's. */
const COUNTED = /\b(?:second|third|fourth|fifth|sixth|straight|consecutive|successive)\s$/i;

/** "until sunset Dec. 18", against "at Sunset Boulevard". */
const DATE_AFTER =
  /^\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d)/;

/** "at dawn", "by nightfall", "until mid-afternoon": at a point of the day the text is at. */
const EDGE_OF_DAY =
  /^(?:dawn|daybreak|sunrise|dusk|sunset|sundown|nightfall|mid[- ]?(?:afternoon|morning))$/i;

export const barePart: Rule = {
  id: 'bare-part',
  triggers: ['part'],
  pattern: sticky(`(?:(?<the>the)${SPACE})?(?:early${SPACE}|late${SPACE})?(?<part>${PART})`),
  read: ({ the, part = '' }, { clean, start, end }) => {
    const code = PARTS.get(part.toLowerCase());
    const before = clean.slice(Math.max(0, start - 12), start);
    const after = clean.slice(end, end + 6);
    if (!code || /^[-s]/.test(after)) return null;
    // "The Night of the Proms"
    if (the !== undefined && /^[A-Z]/.test(part)) return null;
    if (/^(?:night|nighttime)$/i.test(part) && /\bat\s$/i.test(before))
      return { type: 'TIME', said: { kind: 'part', part: code, relation: 'bare', day: null } };
    const placed =
      (EDGE_OF_DAY.test(part) &&
        (!/^\s[A-Z]/.test(after) || DATE_AFTER.test(clean.slice(end, end + 14))) &&
        /\b(?:at|by|before|after|until|till|since|around|from)\s$/i.test(before)) ||
      // "By evening the fire was out"
      (/^(?:morning|afternoon|evening)$/i.test(part) &&
        /\b(?:by|until|till)\s$/i.test(before) &&
        !/^\s[A-Za-z]*(?:time|rush|train|light|bus|flight|ferry)\b/.test(clean.slice(end, end + 12))) ||
      (DAY_AFTER.test(clean.slice(end, end + 14)) && !COUNTED.test(before)) ||
      (the !== undefined &&
        (/\b(?:in|during|of|throughout|through)\s$/i.test(before) ||
          /^\s(?:of|between)\s/.test(clean.slice(end, end + 9))));
    if (!placed) return null;
    return { type: 'TIME', said: { kind: 'part', part: code, relation: 'the', day: null } };
  },
  takes: 'edges',
  examples: [
    { on: '1998-02-06', text: 'It rained in [the afternoon].', value: '1998-02-06TAF' },
    { on: '1998-02-06', text: 'The fire was out by [mid afternoon].', value: '1998-02-06TAF' },
    { on: '1998-02-06', text: 'By [evening] snow was forecast.', value: '1998-02-06TEV' },
    { on: '1998-02-06', text: 'Troops moved in at [dawn].', value: '1998-02-06TMO' },
  ],
  not: [
    'a night club',
    'The evening news',
    'Good morning!',
    'at Sunset Boulevard',
    'by dawn-to-dusk rules',
    'He came by evening train.',
    'The Night of the Proms sold out.',
  ],
};
