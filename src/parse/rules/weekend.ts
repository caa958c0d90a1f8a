/** "the weekend", "last weekend", "this coming weekend", "the past two weekends" stays with durations. */
import { RELATION, relationOf } from '../words/fragments.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

export const weekend: Rule = {
  id: 'weekend',
  triggers: ['weekend'],
  pattern: sticky(
    `(?:(?<relation>${RELATION})|(?<the>the)|over)${SPACE}(?:long${SPACE}|holiday${SPACE}|[A-Z][a-z]+${SPACE}Day${SPACE})?weekend`,
  ),
  read: ({ relation, the }, { match, clean, end }) => {
    if (!relation && !the) return null;
    if (/^(?:s|-|\sof\s\w+\sand)/i.test(clean.slice(end, end + 12))) return null;
    return {
      type: 'DATE',
      said: { kind: 'weekend', relation: relation ? relationOf(relation) : 'the' },
      to: match.length,
    };
  },
  takes: 'both',
  examples: [
    { on: '1989-10-30', text: 'They talked over [the weekend].', value: '1989-W43-WE' },
    { on: '1989-10-30', text: 'They will talk [next weekend].', value: '1989-W45-WE' },
  ],
  not: ['a weekend house'],
};
