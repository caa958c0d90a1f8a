/** "480 BC", "AD 70", "44 B.C.E.": a year with its era. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { ERA } from '../words/fragments.ts';
import { yearOf } from './full-date.ts';

export const yearEra: Rule = {
  id: 'year-era',
  triggers: ['year'],
  pattern: sticky(`(?:(?:a\\.?d\\.?)${SPACE}(?<ad>\\d{1,4})|(?<year>\\d{1,4})(?<era>${ERA}))`),
  read: ({ ad, year: digits, era }, { match }) => {
    if (!/[A-Z]/.test(match)) return null;
    const shown = era?.trim() ?? '';
    return {
      type: 'DATE',
      said: {
        kind: 'date',
        year: yearOf((ad ?? digits ?? '').padStart(4, '0'), shown),
        month: null,
        day: null,
        weekday: null,
        relation: 'bare',
      },
    };
  },
  takes: 'both',
  examples: [
    { text: 'Darius sent a fleet in [492 BC].', value: 'BC0492' },
    { text: 'The temple fell in [70 AD].', value: '0070' },
    { text: 'They crossed in [the spring of 480 BC].', value: 'BC0480-SP' },
  ],
  not: ['Route 66 ad campaign'],
};
