/** "two days ago", "six weeks ago", "the year-ago quarter". */
import type { Rule } from './rule.ts';
import { sticky, SPACE, JOINT } from '../words/pattern.ts';
import { COMPARED } from './earlier-later.ts';
import { AMOUNT, amountOf, typeOfOffset } from './amount.ts';
import { UNIT } from '../words/fragments.ts';
import { unitOf } from '../words/units.ts';

export const ago: Rule = {
  id: 'ago',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${AMOUNT}|(?<plural>${UNIT}))(?:${SPACE}(?:or${SPACE}so|and${SPACE}a${SPACE}half))?${JOINT}(?<ago>ago|back(?=[ ,.]))`,
  ),
  read: (groups, { match, clean, start, end }) => {
    const amount = groups.plural ? { count: null, unit: unitOf(groups.plural) } : amountOf(groups);
    if (!amount?.unit) return null;
    if (groups.plural && !/s-?\s?ago$/i.test(match)) {
      // "year-ago quarter"
      return {
        type: 'DATE',
        said: {
          kind: 'offset',
          amount: { count: 1, unit: amount.unit },
          direction: -1,
          from: 'now',
          report: true,
        },
      };
    }
    if (/back$/i.test(groups.ago ?? '') && !/^[,.]/.test(clean.slice(end, end + 1))) return null;
    const extra = /and\sa\shalf/i.test(match) && amount.count !== null && !groups.half ? 0.5 : 0;
    return {
      type: typeOfOffset({ ...amount, unit: amount.unit }),
      said: {
        kind: 'offset',
        amount: { count: amount.count === null ? null : amount.count + extra, unit: amount.unit },
        direction: -1,
        from: 'now',
        ...(/^\sto\sthe\sday\b/i.test(clean.slice(end, end + 11)) ? { exact: true as const } : {}),
        ...(COMPARED.test(clean.slice(Math.max(0, start - 40), start)) ? { compared: true as const } : {}),
      },
      ...(/or\sso/i.test(match) ? { mod: 'APPROX' as const } : {}),
    };
  },
  takes: 'both',
  examples: [
    { on: '1998-03-22', text: 'He was invited [10 days ago].', value: '1998-03-12' },
    { on: '1998-03-01', text: 'He said so [six weeks ago].', value: '1998-W03' },
    { on: '2013-02-27', text: 'Oil stood higher [a year ago] to the day.', value: '2012-02-27' },
    { on: '1998-02-27', text: 'They fled [four years ago].', value: '1994' },
    { on: '1998-02-27', text: 'Support was lower [several years ago].', value: 'PAST_REF' },
  ],
  not: ['He came back a year older.'],
};
