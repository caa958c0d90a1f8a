/** "2 hours, 15 minutes and 25 seconds". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { CARDINAL, cardinal } from '../words/numbers.ts';
import { UNIT } from '../words/fragments.ts';
import type { Amount } from '../time/said.ts';
import { unitOf } from '../words/units.ts';

export const durationSum: Rule = {
  id: 'duration-sum',
  triggers: ['unit'],
  pattern: sticky(
    `(?<n1>an?|${CARDINAL})${SPACE}(?<u1>years?|months?|weeks?|days?|hours?|hrs?|minutes?|min)(?:,|,?${SPACE}and)?${SPACE}(?<n2>${CARDINAL})${SPACE}(?<u2>${UNIT})(?:(?:,|,?${SPACE}and)?${SPACE}(?<n3>${CARDINAL})${SPACE}(?<u3>seconds?|minutes?|days?))?`,
  ),
  read: ({ n1 = '', u1 = '', n2 = '', u2 = '', n3, u3 }) => {
    const parts: Amount[] = [];
    for (const [n, u] of [
      [n1, u1],
      [n2, u2],
      [n3, u3],
    ] as const) {
      const unit = u ? unitOf(u) : undefined;
      // "three days and three nights" are three days
      if (unit && n && unit.name !== 'night') parts.push({ count: cardinal(n), unit });
    }
    return { type: 'DURATION', said: { kind: 'duration', amounts: parts, reach: null } };
  },
  takes: 'both',
  examples: [
    { text: 'It rained for [three days and three nights].', value: 'P3D' },
    { text: 'She ran it in [2 hours, 15 minutes and 25 seconds].', value: 'PT2H15M25S' },
  ],
  not: ['Two days, five goals'],
};
