/** "May 2010", "May of 2010", "early May 2010". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { MONTH, YEAR } from '../words/fragments.ts';
import { read } from './as-month.ts';

export const monthYear: Rule = {
  id: 'month-year',
  triggers: ['month'],
  pattern: sticky(
    `(?<month>${MONTH})(?:,?${SPACE}(?:of${SPACE}(?:the${SPACE}year${SPACE})?|in${SPACE})?|[-/]|,)(?<year>${YEAR}|['’]\\d{2})`,
  ),
  read,
  takes: 'both',
  examples: [
    { text: 'Built since [February 1947].', value: '1947-02' },
    { text: 'The pact of [February of 1940] helped.', value: '1940-02' },
  ],
  not: ['They may 1947 times', 'march 1918 miles'],
};
