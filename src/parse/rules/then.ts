/** "until then", "since then": the day told before. */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';

export const then: Rule = {
  id: 'then',
  triggers: ['vague'],
  pattern: sticky('then'),
  read: (_, { clean, start, end }) =>
    (/\b(?:until|till|by|since|before)\s$/i.test(clean.slice(Math.max(0, start - 8), start)) ||
      (/\bfrom\s$/i.test(clean.slice(Math.max(0, start - 5), start)) &&
        /^\s(?:on|until|to)\b/.test(clean.slice(end, end + 7)))) &&
    !/^[\s-][A-Z]|^-/.test(clean.slice(end, end + 2))
      ? { type: 'DATE', said: { kind: 'told' } }
      : null,
  takes: 'none',
  examples: [
    { on: '2009-12-19', text: 'War came in [July 1866]. From [then] on all was lost.', value: '1866-07' },
    { on: '1989-10-30', text: 'The rights end on [Nov. 30]. Until [then], they hold.', value: '1989-11-30' },
  ],
  not: ['He left, then came back.', 'From then friends to foes.'],
};
