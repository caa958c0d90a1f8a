/** "10 p.m.", "7:15 a.m. EDT": a time with its half of the day. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { ZONE, hourOf, clockSaid } from './clock-said.ts';

export const clockHalf: Rule = {
  id: 'clock-am-pm',
  triggers: ['clock'],
  pattern: sticky(
    `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)?(?:${SPACE})?(?<half>a\\.m\\.?|p\\.m\\.?|am|pm)(?:,?${SPACE}\\(?(?<zone>${ZONE})\\)?)?`,
  ),
  read: ({ hour = '', minute, second, half, zone }, { match }) => {
    const h = hourOf(Number(hour), half);
    if (Number.isNaN(h)) return null;
    // "(7 a.m. EST)" closes what stands around it, "7 a.m. (EST)" its own bracket
    const to = match.endsWith(')') && !match.includes('(') ? match.length - 1 : match.length;
    return {
      type: 'TIME',
      said: clockSaid(h, minute ? Number(minute) : null, second ? Number(second) : null, zone),
      to,
    };
  },
  takes: 'bounds',
  examples: [
    { on: '1998-02-12', text: 'The men came at [7:15 p.m.] to the store.', value: '1998-02-12T19:15' },
    { on: '1998-02-12', text: 'It ended early ([5 p.m. EST]).', value: '1998-02-12T17:00' },
    { on: '1998-02-12', text: 'It ends at [5 p.m. EST].', value: '1998-02-12T17:00' },
  ],
  not: ['I am 5.', '13 pm'],
};
