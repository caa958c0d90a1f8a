/** "once-a-year", "year-by-year", "day after day". */
import type { Rule } from './rule.ts';
import { sticky, SPACE, JOINT } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import { lengthOf } from './period.ts';

export const joinedEvery: Rule = {
  id: 'x-times-joint',
  triggers: ['unit'],
  pattern: sticky(
    `(?<n>once|twice)(?:-|${SPACE})(?:in${SPACE})?an?(?:-)(?<unit>day|week|month|year|decade|century)|(?<word>year|month|week|day)${JOINT}(?:by|after|to)${JOINT}(?<same>year|month|week|day)`,
  ),
  read: ({ unit, n, word, same }) => {
    if (word) {
      const found = word.toLowerCase() === same?.toLowerCase() ? unitOf(word) : undefined;
      return found
        ? { type: 'SET', said: { kind: 'set', value: lengthOf(found, 1), quant: null, freq: null } }
        : null;
    }
    const found = unitOf(unit ?? '');
    return found
      ? {
          type: 'SET',
          said: {
            kind: 'set',
            value: lengthOf(found, 1),
            quant: null,
            freq: /twice/i.test(n ?? '') ? '2X' : '1X',
          },
        }
      : null;
  },
  takes: 'none',
  examples: [{ text: 'It grew [year after year].', value: 'P1Y' }],
  not: ['the year to March'],
};
