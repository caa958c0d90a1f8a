/** "last week", "this year", "the following day", "earlier this month". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { RELATION, relationOf } from '../words/fragments.ts';
import { unitOf } from '../words/units.ts';

const UNIT = '(?:day|week|fortnight|month|year|decade|century|millennium)';

export const relativeUnit: Rule = {
  id: 'relative-unit',
  triggers: ['unit'],
  pattern: sticky(
    `(?<relation>${RELATION}|(?:the${SPACE})?latest(?=${SPACE}(?:fiscal|financial)))${SPACE}(?:(?<fiscal>fiscal|financial)${SPACE}|(?:calendar|trading|business|academic|school)${SPACE})?(?<unit>${UNIT})`,
  ),
  read: ({ relation, fiscal, unit = '' }, { match, clean, start, end }) => {
    const found = unitOf(unit);
    const how = /latest$/i.test(relation ?? '') ? 'last' : relationOf(relation);
    if (!found || how === 'bare') return null;
    // "that day" may be a conjunction and a noun ("said that year after year"); "this day and age" is vague
    if (
      /^\s(?:and\s(?:age|night|out)|after\s(?:day|week|month|year)|to\s(?:day|year))\b/i.test(
        clean.slice(end, end + 14),
      )
    )
      return null;
    const the = /^the\s/i.test(match);
    if (
      found.name === 'day' &&
      /^(?:last|past)$/.test(how) &&
      (!the || /^\sof\b/.test(clean.slice(end, end + 4)))
    )
      return null;
    // "to this day" the camp stands; "he referred to this day as" points at one
    if (
      found.name === 'day' &&
      how === 'this' &&
      (/(?:^|[.!?,;”"]\s)to\s$/i.test(clean.slice(Math.max(0, start - 6), start)) ||
        (/\bto\s$/i.test(clean.slice(Math.max(0, start - 4), start)) &&
          /^(?:[.,;]|$)/.test(clean.slice(end, end + 1))))
    )
      return { type: 'DATE', said: { kind: 'vague', ref: 'PRESENT_REF' } };
    const ends = ['year', 'decade', 'century', 'month', 'week', 'day'].includes(found.name);
    if (the && ends && /^(?:past|coming)$/.test(how) && found.name !== 'year')
      return {
        type: 'DURATION',
        said: {
          kind: 'duration',
          amounts: [{ count: 1, unit: found }],
          reach: how === 'past' ? 'past' : 'next',
        },
      };
    if (
      /^(?:decade|century|millennium)$/.test(found.name) &&
      /^(?:last|past|following|next|coming)$/.test(how)
    )
      return {
        type: 'DURATION',
        said: {
          kind: 'duration',
          amounts: [{ count: 1, unit: found }],
          reach: /last|past/.test(how) ? 'past' : 'next',
        },
      };
    return {
      type: 'DATE',
      said: {
        kind: 'unit',
        unit: found,
        relation: how,
        ...(fiscal ? { fiscal: true } : {}),
        ...(/\blater\s$/i.test(clean.slice(Math.max(0, start - 7), start)) ? { ahead: true } : {}),
      },
    };
  },
  takes: 'both',
  examples: [
    { on: '1998-03-01', text: 'Fighters struck [last week].', value: '1998-W08' },
    { on: '1998-03-01', text: 'To [this day] nobody knows.', value: 'PRESENT_REF' },
    { on: '1998-03-01', text: 'A record was set [this year].', value: '1998' },
    { on: '1998-03-01', text: 'A vote is due [next month].', value: '1998-04' },
    {
      on: '1998-03-01',
      text: 'They met on [Jan. 5, 1998]. [The following day] they signed.',
      value: '1998-01-06',
    },
  ],
  not: ['He said that year after year it grew.', 'In this day and age', 'until the last day of my term'],
};
