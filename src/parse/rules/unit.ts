/** "last week", "this year", "next month", "the following day", "that same year", "the current fiscal year", "the quarter". */
import { RELATION, relationOf } from '../words/fragments.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import type { Rule } from './rule.ts';

const UNIT = '(?:day|week|fortnight|month|year|decade|century|millennium)';

export const relativeUnit: Rule = {
  id: 'relative-unit',
  first: 'tlpnfescuv',
  triggers: ['unit'],
  pattern: sticky(
    `(?<relation>${RELATION})${SPACE}(?:(?<fiscal>fiscal|financial)${SPACE}|(?:calendar|trading|business|academic|school)${SPACE})?(?<unit>${UNIT})`,
  ),
  read: ({ relation, fiscal, unit = '' }, { match, clean, end }) => {
    const found = unitOf(unit);
    const how = relationOf(relation);
    if (!found || how === 'bare') return null;
    // "that day" may be a conjunction and a noun ("said that year after year"); "this day and age" is vague
    if (
      /^\s(?:and\s(?:age|night|out)|after\s(?:day|week|month|year)|to\s(?:day|year))\b/i.test(
        clean.slice(end, end + 14),
      )
    )
      return null;
    const the = /^the\s/i.test(match);
    if (found.name === 'day' && /^(?:last|past)$/.test(how) && !the) return null;
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
      said: { kind: 'unit', unit: found, relation: how, ...(fiscal ? { fiscal: true } : {}) },
    };
  },
  takes: 'both',
  examples: [
    { on: '1998-03-01', text: 'Fighters struck [last week].', value: '1998-W08' },
    { on: '1998-03-01', text: 'A record was set [this year].', value: '1998' },
    { on: '1998-03-01', text: 'A vote is due [next month].', value: '1998-04' },
    {
      on: '1998-03-01',
      text: 'They met on [Jan. 5, 1998]. [The following day] they signed.',
      value: '1998-01-06',
    },
  ],
  not: ['He said that year after year it grew.', 'In this day and age'],
};

/** "the day", "the week", "the year" alone: the one the story is in. */
export const theUnit: Rule = {
  id: 'the-unit',
  first: 't',
  triggers: ['unit'],
  pattern: sticky(
    `the${SPACE}(?:(?<whole>full|whole|entire)${SPACE})?(?:(?<fiscal>fiscal|financial)${SPACE})?(?<unit>week|month|year)`,
  ),
  read: ({ unit = '', fiscal, whole }, { clean, start, end }) => {
    const found = unitOf(unit);
    const before = clean.slice(Math.max(0, start - 26), start);
    const after = clean.slice(end, end + 14);
    if (!found || /^(?:-|['’]s\s[A-Z])/.test(after)) return null;
    if (found.name === 'week' && /^\sof\s(?:[A-Z][a-z]{2,8}\.?\s\d|\d)/.test(clean.slice(end, end + 20)))
      return { type: 'DATE', said: { kind: 'unit', unit: found, relation: 'the' } };
    if (/^\sof\s(?!the|[$£€\d])/.test(after)) return null;
    if (/\b(?:per|times)\s$/i.test(before)) return null;
    if (/^\s(?:ended|ending|to)\b/i.test(after))
      return {
        type: 'DURATION',
        said: { kind: 'duration', amounts: [{ count: 1, unit: found }], reach: null },
      };
    const edge =
      /\b(?:end|beginning|start|middle|rest|remainder|half|part|most|much|turn|months|quarter|later|earlier|early|late)\s(?:of|in)\s$|\b(?:later|earlier|early|late)\s$/i.test(
        before,
      );
    const placed =
      edge || whole !== undefined || /\b(?:for|in|during|over|so\sfar|throughout)\s$/i.test(before);
    if (!placed && !/^['’]s\b/.test(after)) return null;
    return {
      type: 'DATE',
      said: { kind: 'unit', unit: found, relation: 'the', ...(fiscal ? { fiscal: true } : {}) },
    };
  },
  takes: 'both',
  examples: [
    { on: '1989-10-30', text: 'It will be cut by [the end of the year].', value: '1989' },
    { on: '1989-10-30', text: 'The index fell 3.8% for [the week].', value: '1989-W44' },
  ],
  not: ['The year of the rat', 'Man of the year award goes', 'the week-long strike'],
};

/** "year's end", "year-end", "yearend", "month-end". */
export const unitEnd: Rule = {
  id: 'unit-end',
  first: 'ymwq',
  triggers: ['unit'],
  pattern: sticky(`(?<unit>year|month|week|quarter)(?:['’]s[ -]|[- ]?)(?<edge>end)`),
  read: ({ unit = '' }) => {
    const found = unitOf(unit);
    if (!found || found.name === 'week') return null;
    return { type: 'DATE', mod: 'END', said: { kind: 'unit', unit: found, relation: 'the' } };
  },
  takes: 'none',
  examples: [{ on: '1989-10-30', text: 'It will be in place by [year-end].', value: '1989' }],
  not: ['the weekend', 'years end badly'],
};
