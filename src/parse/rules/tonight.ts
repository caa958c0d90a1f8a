/** "tonight", "overnight". */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';

/** Behind the adverb: "an overnight success" and "overnight rates" are other things. */
const OVERNIGHT =
  /^(?:[.,;”"]|\s(?:across|after|amid|and|as|at|because|before|but|by|despite|during|following|for|from|in|into|near|of|off|on|over|to|that|through|until|when|where|while|with)\b)/;

export const tonight: Rule = {
  id: 'tonight',
  triggers: ['deictic'],
  pattern: sticky('(?<word>tonight|tonite|overnight)'),
  read: ({ word = '' }, { clean, end }) => {
    if (/^T/.test(word) && /^\s(?:Show|Live)\b/.test(clean.slice(end, end + 6))) return null;
    if (/^overnight/i.test(word)) {
      return OVERNIGHT.test(clean.slice(end, end + 8))
        ? { type: 'TIME', said: { kind: 'part', part: 'NI', relation: 'past', day: null } }
        : null;
    }
    return {
      type: 'TIME',
      said: { kind: 'part', part: 'NI', relation: 'this', day: { kind: 'day', shift: 0 } },
    };
  },
  takes: 'none',
  examples: [
    { on: '1998-01-20', text: 'There is more [tonight].', value: '1998-01-20TNI' },
    { on: '2025-12-29', text: 'A ferry sank [overnight], killing two.', value: '2025-12-28TNI' },
    { on: '2025-12-29', text: 'The wind eased [overnight] but will return.', value: '2025-12-28TNI' },
    { on: '2025-12-29', text: 'Rain will turn to snow [overnight].', value: '2025-12-29TNI' },
  ],
  not: ['an overnight success', 'overnight rates rose', 'He hosted The Tonight Show.'],
};
