/** "year-end", "month-end". */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';

/** "year's end", "year-end", "yearend", "month-end". */
export const unitEnd: Rule = {
  id: 'unit-end',
  first: 'ymwq',
  triggers: ['unit'],
  pattern: sticky(`(?<unit>year|month|week|quarter)(?:['’]s[ -]|[- ]?)(?<edge>end)`),
  read: ({ unit = '' }) => {
    const found = unitOf(unit);
    if (!found || found.name === 'week') return null;
    return { type: 'DATE', mod: 'END', said: { kind: 'unit', unit: found, relation: 'the' } };
  },
  takes: 'none',
  examples: [{ on: '1989-10-30', text: 'It will be in place by [year-end].', value: '1989' }],
  not: ['the weekend', 'years end badly'],
};
