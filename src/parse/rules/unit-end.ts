/** "year-end", "month-end", "midyear". */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';

export const unitEnd: Rule = {
  id: 'unit-end',
  triggers: ['unit'],
  pattern: sticky(
    `(?<unit>year|month|week|quarter)(?:['’]s[ -]|[- ]?)(?<edge>end)|mid[- ]?(?<middle>year|month)`,
  ),
  read: ({ unit, middle }, { clean, end }) => {
    if (middle) {
      const found = unitOf(middle);
      if (
        !found ||
        /^\s(?:review|report|budget|assessment|forecast|results|outlook)/i.test(clean.slice(end, end + 11))
      )
        return null;
      return { type: 'DATE', mod: 'MID', said: { kind: 'unit', unit: found, relation: 'the' } };
    }
    const found = unitOf(unit ?? '');
    if (!found || found.name === 'week') return null;
    return { type: 'DATE', mod: 'END', said: { kind: 'unit', unit: found, relation: 'the' } };
  },
  takes: 'none',
  examples: [
    { on: '1989-10-30', text: 'It will be in place by [year-end].', value: '1989' },
    { on: '2024-01-25', text: 'Two plants will close by [midyear].', value: '2024' },
  ],
  not: ['the weekend', 'years end badly', 'the mid-year review'],
};
