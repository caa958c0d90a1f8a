/** "Mondays", "on Sunday mornings". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { WEEKDAY, PART } from '../words/fragments.ts';
import { weekdayOf } from '../words/weekdays.ts';
import { PARTS } from '../words/dayparts.ts';

export const weekdays: Rule = {
  id: 'weekdays',
  triggers: ['weekday'],
  pattern: sticky(
    `(?<day>${WEEKDAY})s(?:${SPACE}(?<part>${PART})s?)?|(?<day2>${WEEKDAY})${SPACE}(?<part2>${PART})s`,
  ),
  read: ({ day, part, day2, part2 }, { match }) => {
    if (!/^[A-Z]/.test(match)) return null;
    const code = part ?? part2;
    return {
      type: 'SET',
      said: {
        kind: 'set',
        value: `XXXX-WXX-${weekdayOf(day ?? day2 ?? '')}${code ? `T${PARTS.get(code.toLowerCase()) ?? ''}` : ''}`,
        quant: null,
        freq: null,
      },
    };
  },
  takes: 'none',
  examples: [
    { text: 'The market opens on [Tuesdays].', value: 'XXXX-WXX-2' },
    { text: 'Figures come [every Tuesday] and [Friday].', value: 'XXXX-WXX-5' },
    { text: 'It leaves on [Monday] and [Thursday nights].', value: 'XXXX-WXX-4TNI' },
  ],
  not: ['Tuesday\u2019s vote'],
};
