/** "on weekdays", "each weekday", "at weekends": the days of work and of rest, week by week. */
import { sticky, SPACE } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

/** "the past two weekends" are counted, "both weekends" and "the weekends of May" told. */
const COUNTED =
  /\b(?:two|three|four|five|six|\d+|both|those|these|few|several|many|last|past|next|all|the|of|successive|consecutive)\s$/i;

export const weekdaysAndWeekends: Rule = {
  id: 'weekdays-and-weekends',
  triggers: ['weekend'],
  pattern: sticky(`(?:(?<quant>every|each)${SPACE})?(?:(?<weekday>weekday)|weekend)(?<many>s)?`),
  read: ({ quant, weekday, many }, { clean, start, end }) => {
    if ((quant === undefined) === (many === undefined) || /^['’-]/.test(clean.slice(end, end + 1)))
      return null;
    if (COUNTED.test(clean.slice(Math.max(0, start - 12), start))) return null;
    return {
      type: 'SET',
      said: {
        kind: 'set',
        value: weekday ? 'XXXX-WXX-WD' : 'XXXX-WXX-WE',
        quant: quant ? quant.toUpperCase() : null,
        freq: null,
      },
    };
  },
  takes: 'none',
  examples: [
    { text: 'The bridge is raised on [weekdays].', value: 'XXXX-WXX-WD' },
    { text: 'He walks the dog [each weekday].', value: 'XXXX-WXX-WD' },
    { text: 'The museum is full at [weekends].', value: 'XXXX-WXX-WE' },
  ],
  not: [
    'The weekday service was cut.',
    'It rained on both weekends.',
    'a weekend house',
    'The past two weekends',
  ],
};
