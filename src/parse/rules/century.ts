/** "the 19th century", "the fifth century BC". */
import type { Rule } from './rule.ts';
import { sticky, SPACE, JOINT } from '../words/pattern.ts';
import { ORDINAL, ordinal } from '../words/numbers.ts';
import { ERA } from '../words/fragments.ts';

export const century: Rule = {
  id: 'century',
  triggers: ['century'],
  pattern: sticky(`(?:the${SPACE})?(?<n>${ORDINAL})${JOINT}century(?<era>${ERA})?`),
  read: ({ n = '', era }, { clean, end, match }) => {
    // "20th Century Fox": a firm
    if (/Century$/.test(match) && /^\s[A-Z]/.test(clean.slice(end, end + 2))) return null;
    const count = ordinal(n);
    const before = /^b/i.test(era?.trim() ?? '');
    return { type: 'DATE', said: { kind: 'century', century: before ? -count : count } };
  },
  takes: 'both',
  examples: [
    { text: 'The wars of [the 20th century] were worse.', value: '19' },
    { text: 'In [eighteenth-century] France bread was dear.', value: '17' },
  ],
  not: ['He scored a century.', 'She sued 20th Century Fox.'],
};
