/** "recently", "in the past", "at the time", "long ago". */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';
import { words } from './phrases.ts';

export const past: Rule = {
  id: 'past',
  triggers: ['vague'],
  pattern: sticky(
    words(
      'recently',
      'more recently',
      'most recently',
      'the recent past',
      'lately',
      'of late',
      'the past',
      'long ago',
      'not long ago',
      'a while ago',
      'a long time ago',
      'some time ago',
      'the time',
      'that time',
      'at that time',
      'at the time',
      'the old days',
      'in those days',
      'those days',
      'the other day',
    ),
  ),
  read: (_, { match, clean, start, end }) => {
    const low = match.toLowerCase();
    const before = clean.slice(Math.max(0, start - 14), start);
    const after = clean.slice(end, end + 14);
    // "as long ago as March"
    if (/^(?:not\s)?long\sago$/.test(low) && /^\sas\b/.test(after)) return null;
    if (low === 'the past') {
      if (
        !/\b(?:in|of|with|from|to|on|about|and|into)\s$/i.test(before) ||
        /^\s(?:[a-z]+\s)?(?:two|three|four|five|six|few|several|\d|year|month|week|day|decade|century|hour|half|season|summer|winter|quarter|\w+\s(?:years|months|weeks|days|hours))/i.test(
          after,
        )
      )
        return null;
    }
    if (/time$/.test(low) && !/ago/.test(low)) {
      if (/^(?:the|that)\stime$/.test(low) && !/\b(?:at|by|since|before|until|during)\s$/i.test(before))
        return null;
      if (
        !/^(?:[.,;:)"”’']|$)|^\s(?:he|she|it|they|we|the|that|of\s(?:the|his|her|its|their)|was|were|had|did|and|but|when)\b/.test(
          after,
        )
      )
        return null;
      if (/^\s(?:when|of)\b/.test(after)) return null;
      const from = /^at\s/.test(low) ? 3 : 0;
      return { type: 'DATE', from, said: { kind: 'vague', ref: 'PAST_REF' } };
    }
    // "as recently as last November"
    if (/recently$/.test(low) && /^\sas\b/.test(after)) return null;
    const from = /^(?:of|in)\s/.test(low) ? 3 : 0;
    return { type: 'DATE', from, said: { kind: 'vague', ref: 'PAST_REF' } };
  },
  takes: 'none',
  examples: [
    { text: 'It [recently] won seats.', value: 'PAST_REF' },
    { text: 'They have shown in [the past] that they can.', value: 'PAST_REF' },
    { text: 'He was willing at [the time].', value: 'PAST_REF' },
    { text: 'I saw him [the other day].', value: 'PAST_REF' },
  ],
  not: [
    'as recently as',
    'as long ago as the war',
    'past the house',
    'all the time',
    'at the same time',
    'the first time',
  ],
};
