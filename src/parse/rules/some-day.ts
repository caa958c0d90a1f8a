/** "one day", "some day", "a later time": a time that nothing names. */
import type { Rule } from './rule.ts';
import { MONTH, SEASON } from '../words/fragments.ts';
import { sticky, SPACE } from '../words/pattern.ts';

const WOULD = /\b(?:will|would|might|could|may|can|and|hopefully|that)\s$/i;

/** "One day we will win." */
const WILL = /^\s[a-z’']{1,12}\s(?:will|might|may|hopes?\sto|shall|could)\s/;

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
      const after = clean.slice(end, end + 40);
      if (ON_SOME_DAY.test(after)) return { type: 'DATE', said: { kind: 'unknown', value: 'XXXX-XX-XX' } };
      const hoped =
        after.startsWith(',') ||
        WOULD.test(clean.slice(Math.max(0, start - 10), start)) ||
        (match.startsWith('O') && WILL.test(after));
      if (!hoped) return null;
    }
    return { type: 'DATE', said: { kind: 'vague', ref: 'FUTURE_REF' } };
  },
  takes: 'none',
  examples: [
    { text: 'He will return [some day].', value: 'FUTURE_REF' },
    { text: '[One day] we will win.', value: 'FUTURE_REF' },
  ],
  not: ['in one day', 'He spent one day in jail.'],
};
