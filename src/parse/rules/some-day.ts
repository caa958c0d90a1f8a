/** "one day", "some day", "a later time": a time that nothing names. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';

export const someDay: Rule = {
  id: 'some-day',
  triggers: ['vague'],
  pattern: sticky(`(?:some${SPACE}day|someday|a${SPACE}later${SPACE}time|one${SPACE}day)`),
  read: (_, { clean, start, match }) =>
    /^one/i.test(match) &&
    !/^one\sday,/i.test(clean.slice(start, start + 8)) &&
    !/\b(?:will|would|might|could|may|can|and|hopefully|that)\s$/i.test(
      clean.slice(Math.max(0, start - 10), start),
    )
      ? null
      : { type: 'DATE', said: { kind: 'vague', ref: 'FUTURE_REF' } },
  takes: 'none',
  examples: [{ text: 'He will return [some day].', value: 'FUTURE_REF' }],
  not: ['in one day'],
};
