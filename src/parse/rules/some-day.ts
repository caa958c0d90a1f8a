/** "one day", "some day", "a later time": a time that nothing names. */
import type { Rule } from './rule.ts';
import { MONTH, SEASON } from '../words/fragments.ts';
import { sticky, SPACE } from '../words/pattern.ts';

const WOULD = /\b(?:will|would|might|could|may|can|and|hopefully|that)\s$/i;

/** "One day we will win", "One day the old town may be gone". */
const WILL = /^\s(?:[a-z’']{1,12}\s){1,3}(?:will|might|may|hopes?\sto|shall|could)\s/;

/** "hopes one day to return", "wanted one day to sing". */
const HOPED =
  /\b(?:hop(?:e|es|ed|ing)|want(?:s|ed)?|dream(?:s|ed|t)?|plan(?:s|ned)?|wish(?:es|ed)?|like|expect(?:s|ed)?|intend(?:s|ed)?|vow(?:s|ed)?)\s$/i;
const TO_DO = /^\s(?:to\s[a-z]|soon\b)/;

/** "One day, she said, the valley will be green", against "One day, a stranger knocked". */
const LOOKS_AHEAD = /\b(?:will|would|might|may|could|can|shall|hopes?)\b|['’](?:ll|d)\b/;

/** "was walking home one day when", against "stayed for one day when". */
const COUNTED = /\b(?:for|in|of|only|just|about|lasted|lasts?|after|within|than|by|took|takes|least)\s$/i;

/** "one day in May", "one day last week": a day of a stretch, not a day long. */
const ON_SOME_DAY = new RegExp(
  `^\\s(?:in\\s(?:early\\s|late\\s)?(?:${MONTH}|${SEASON})(?![a-z])|last\\s(?:week|month|year|${SEASON})\\b)`,
  'i',
);

export const someDay: Rule = {
  id: 'some-day',
  triggers: ['vague'],
  pattern: sticky(`(?:some${SPACE}day|someday|a${SPACE}later${SPACE}time|one${SPACE}day)`),
  read: (_, { clean, start, end, match }) => {
    if (/^one/i.test(match)) {
      const after = clean.slice(end, end + 64);
      const before = clean.slice(Math.max(0, start - 10), start);
      const opens = match.startsWith('O');
      const hoped =
        (after.startsWith(',') && (!opens || LOOKS_AHEAD.test(after))) ||
        WOULD.test(before) ||
        (HOPED.test(before) && TO_DO.test(after)) ||
        (opens && WILL.test(after));
      const told =
        ON_SOME_DAY.test(after) ||
        (opens && after.startsWith(',')) ||
        (after.startsWith(' when ') && !COUNTED.test(before));
      if (!hoped && told) return { type: 'DATE', said: { kind: 'unknown', value: 'XXXX-XX-XX' } };
      if (!hoped) return null;
    }
    return { type: 'DATE', said: { kind: 'vague', ref: 'FUTURE_REF' } };
  },
  takes: 'none',
  examples: [
    { text: 'He will return [some day].', value: 'FUTURE_REF' },
    { text: '[One day] we will win.', value: 'FUTURE_REF' },
    { text: '[One day] the whole valley may be dry.', value: 'FUTURE_REF' },
    { text: 'She hopes [one day] to sing.', value: 'FUTURE_REF' },
    { text: '[One day], a stranger knocked.', value: 'XXXX-XX-XX' },
    { text: 'He was fishing [one day] when it rained.', value: 'XXXX-XX-XX' },
  ],
  not: ['in one day', 'He spent one day in jail.', 'It was shut for one day when it snowed.'],
};
