/** "the former king", in histories alone: there the word dates an office, in news it only tells a title apart. */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';

export const former: Rule = {
  id: 'former',
  triggers: ['vague'],
  historyOnly: true,
  pattern: sticky('former'),
  read: (_, { clean, start, end }) =>
    /^\s['’"“]?[A-Z]/i.test(clean.slice(end, end + 3)) && !/[A-Z]/.test(clean[start] ?? '')
      ? { type: 'DATE', said: { kind: 'vague', ref: 'PAST_REF' } }
      : null,
  takes: 'none',
  examples: [
    {
      on: '2010-01-15',
      text: '[1701], [1702], [1703], [1704], [1705], [1706], [1707], [1708], [1709], [1710], [1711] and [1712] passed. The [former] king left.',
      value: 'PAST_REF',
    },
  ],
  not: ['The former mayor spoke on Friday.', 'Of the two, the former is better.'],
};
