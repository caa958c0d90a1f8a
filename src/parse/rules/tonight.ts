/** "tonight", "overnight". */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';

export const tonight: Rule = {
  id: 'tonight',
  triggers: ['deictic'],
  pattern: sticky('(?<word>tonight|tonite|overnight)'),
  read: ({ word = '' }, { clean, end }) => {
    if (/^overnight/i.test(word)) {
      return /^(?:[.,;]|\s(?:by|in|into|on|after|and|as|from|when|to)\b)/.test(clean.slice(end, end + 8))
        ? { type: 'TIME', said: { kind: 'part', part: 'NI', relation: 'this', day: null } }
        : null;
    }
    return {
      type: 'TIME',
      said: { kind: 'part', part: 'NI', relation: 'this', day: { kind: 'day', shift: 0 } },
    };
  },
  takes: 'none',
  examples: [{ on: '1998-01-20', text: 'There is more [tonight].', value: '1998-01-20TNI' }],
  not: ['an overnight success', 'overnight rates rose'],
};
