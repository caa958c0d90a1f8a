/** "three days from now", "in two weeks' time". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { AMOUNT, amountOf, typeOfOffset } from './amount.ts';

export const fromNow: Rule = {
  id: 'from-now',
  triggers: ['unit'],
  pattern: sticky(
    `${AMOUNT}${SPACE}(?:from${SPACE}(?:now|today)|hence|away(?=[.,;]))|in${SPACE}${AMOUNT.replaceAll('?<', '?<in')}(?:['’]s?)?${SPACE}time`,
  ),
  read: (groups) => {
    const inside = groups.inunit
      ? amountOf({ count: groups.incount, half: groups.inhalf, vague: groups.invague, unit: groups.inunit })
      : amountOf(groups);
    return (
      inside && {
        type: typeOfOffset(inside),
        said: { kind: 'offset', amount: inside, direction: 1, from: 'now' },
      }
    );
  },
  takes: 'both',
  examples: [
    { on: '2026-01-15', text: 'The vote is [three days from now].', value: '2026-01-18' },
    { on: '2026-01-15', text: 'It opens [in two weeks\u2019 time].', value: '2026-W05' },
  ],
  not: ['far away from now on'],
};
