/** "December", "last February", "this September", "the previous April". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { RELATION, MONTH } from '../words/fragments.ts';
import { read } from './as-month.ts';

export const month: Rule = {
  id: 'month',
  triggers: ['month'],
  pattern: sticky(`(?:(?<relation>${RELATION})${SPACE})?(?<month>${MONTH})`),
  read,
  takes: 'both',
  examples: [
    { on: '1998-03-04', text: 'The shuttle will fly a mission in [December].', value: '1998-12' },
    { on: '2026-01-16', text: 'He said so in [November].', value: '2025-11' },
    { on: '2025-03-21', text: 'Alta agreed to the 4.3 billion euro deal in [February].', value: '2025-02' },
    { on: '2009-12-19', text: 'They landed in [April 1912]; in [May] Rhodes was taken.', value: '1912-05' },
    { on: '2026-05-16', text: 'He resigned following [April]’s defeat.', value: '2026-04' },
    { on: '2026-05-16', text: 'She said that [March] was better.', value: '2026-03' },
    { on: '2026-05-16', text: 'Two aircraft crashed [last February].', value: '2026-02' },
    { on: '2026-05-16', text: 'Voters go to the polls [this September].', value: '2026-09' },
  ],
  not: [
    'Tom Hale and April Jones met.',
    'Sept-Iles is a port.',
    'It may rain.',
    'Theresa May said no.',
    'They march on.',
    'April Jones was there.',
    'She said that Jan Berg had left.',
    'May I?',
    'The May family left.',
  ],
};
