/** "twice a week", "per month", "500 cars a month". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { CARDINAL, cardinal } from '../words/numbers.ts';
import { unitOf } from '../words/units.ts';
import { PRICE } from './price.ts';
import { lengthOf } from './period.ts';

export const perUnit: Rule = {
  id: 'per-unit',
  triggers: ['unit'],
  pattern: sticky(
    `(?:(?<often>once|twice|(?:several|many)${SPACE}times|(?<part>${CARDINAL})${SPACE}(?:times|(?<inner>hours|days|nights|weeks|months)))${SPACE})?(?<per>an?|per|each|every)(?<gap>${SPACE}|-)(?<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|season)`,
  ),
  read: ({ often, part, inner, per = '', unit = '' }, { clean, start }) => {
    const found = unitOf(unit);
    if (!found) return null;
    // "three days a week", "24 hours a day"
    const within = part && inner ? { n: cardinal(part), unit: unitOf(inner) } : null;
    if (within)
      return within.unit && within.unit.name !== found.name && !/^an?$/i.test(part ?? '')
        ? {
            type: 'SET',
            said: {
              kind: 'set',
              value: lengthOf(found, 1),
              quant: null,
              freq: `${within.n}${within.unit.letter}`,
            },
          }
        : null;
    const before = clean.slice(Math.max(0, start - 22), start);
    const rate =
      /(?:\b(?:percent|cents?|dollars?|million|billion|thousand|barrels|tons?|tonnes|pounds|euros|people|times|hours|days|miles|units|cars|shares|copies|passengers|flights|gallons|bpd|visitors|jobs|deaths|much|gigabytes|trips|pages|cases|soldiers|troops|calls|rallies)|[$£€][\d,.]{1,12}|\d%)\s$/i;
    if (!often && !/per/i.test(per) && (!rate.test(before) || PRICE.test(before))) return null;
    const n = often
      ? /once/i.test(often)
        ? 1
        : /twice/i.test(often)
          ? 2
          : cardinal(often.replace(/\s?times$/i, ''))
      : null;
    return {
      type: 'SET',
      said: {
        kind: 'set',
        value: lengthOf(found, 1),
        quant: null,
        freq: n === null ? null : Number.isNaN(n) ? 'XX' : `${n}X`,
      },
    };
  },
  takes: 'none',
  examples: [
    { text: 'They meet [twice a week].', value: 'P1W' },
    { text: 'He works [three days a week].', value: 'P1W' },
    { text: 'It makes 300 cars [per day].', value: 'P1D' },
    { text: 'It sells 500 cars [a month].', value: 'P1M' },
    { text: 'They send $1 billion [a year] home.', value: 'P1Y' },
  ],
  not: ['He waited a week.', 'It was a day late.', 'It costs $5 a year.'],
};
