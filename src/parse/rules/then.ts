/** "until then", "since then": the day told before. */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';

export const then: Rule = {
  id: 'then',
  triggers: ['vague'],
  pattern: sticky('then'),
  read: (_, { clean, start, end }) =>
    /\b(?:until|till|by|since|before)\s$/i.test(clean.slice(Math.max(0, start - 8), start)) &&
    !/^[\s-][A-Z]|^-/.test(clean.slice(end, end + 2))
      ? { type: 'DATE', said: { kind: 'told' } }
      : null,
  takes: 'none',
  examples: [
    { on: '1989-10-30', text: 'The rights end on [Nov. 30]. Until [then], they hold.', value: '1989-11-30' },
  ],
  not: ['He left, then came back.'],
};
