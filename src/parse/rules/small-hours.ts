/** "the early hours of Thursday", "the small hours": the first part of a morning; the day joins it. */
import { SPACE, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

export const smallHours: Rule = {
  id: 'small-hours',
  triggers: ['unit', 'part'],
  pattern: sticky(`(?:the${SPACE})?(?:very${SPACE})?(?:early|small|wee)(?:${SPACE}morning)?${SPACE}hours`),
  read: (_, { clean, start, end }) =>
    /\b(?:in|during|until|till|into|by|from|before|through)\s$/i.test(
      clean.slice(Math.max(0, start - 8), start),
    ) && !/^\sof\s(?:the\s)?(?!morning)[a-z]/.test(clean.slice(end, end + 12))
      ? { type: 'TIME', mod: 'START', said: { kind: 'part', part: 'MO', relation: 'the', day: null } }
      : null,
  takes: 'none',
  examples: [
    { on: '2024-10-08', text: 'Shots were heard in [the early hours].', value: '2024-10-08TMO' },
    { on: '2024-10-08', text: 'Shots rang out in [the early morning hours].', value: '2024-10-08TMO' },
    { on: '2024-10-08', text: 'Talks went on into [the small hours].', value: '2024-10-08TMO' },
  ],
  not: ['In the early hours of the war they fled.', 'He keeps early hours.'],
};
