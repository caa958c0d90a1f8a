/** "every day", "each Thursday", "every two years", "every July". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { CARDINAL, cardinal } from '../words/numbers.ts';
import { DAY_NUMBER, UNIT, WEEKDAY, PART, MONTH, SEASON } from '../words/fragments.ts';
import { unitOf } from '../words/units.ts';
import { lengthOf } from './period.ts';
import { PARTS } from '../words/dayparts.ts';
import { weekdayOf } from '../words/weekdays.ts';
import { monthOf } from '../words/months.ts';
import { SEASONS } from '../words/seasons.ts';

/** A noun in the singular, and no small word or participle. */
const THING =
  /^\s(?!(?:that|this|when|until|since|with|from|into|over|during|after|before|while|could|they|she|lost|spent|left)\s)[a-z]{3,20}(?<!s|ed|ing)\s/;

const two = (n: number): string => String(n).padStart(2, '0');

export const every: Rule = {
  id: 'every',
  triggers: ['unit', 'weekday', 'month', 'season', 'part'],
  pattern: sticky(
    `(?<quant>every|each|once${SPACE}every|all)${SPACE}(?:(?<other>other|second|third|fourth|few|single)${SPACE}|(?<n>${CARDINAL})${SPACE}(?:(?:to|or)${SPACE}(?:${CARDINAL})${SPACE})?)?(?:(?<unit>${UNIT})|(?<day>${WEEKDAY})s?(?:${SPACE}(?<part>${PART}))?|(?<month>${MONTH})(?:${SPACE}(?<date>${DAY_NUMBER})(?![\\d,.]?\\d|[a-z]))?|(?<season>${SEASON})|(?<part2>${PART}))`,
  ),
  read: ({ quant = '', other, n, unit, day, part, month, date, season, part2 }, { clean, end }) => {
    if (/^all$/i.test(quant)) return null;
    const each = /each/i.test(quant) ? 'EACH' : 'EVERY';
    const steps: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4 };
    const count = n ? cardinal(n) : (steps[other?.toLowerCase() ?? ''] ?? 1);
    if (/^-|^\s(?:of|counts|counted)\b/.test(clean.slice(end, end + 9))) return null;
    // "every second voter", but "every second she waits"
    if (/^second$/i.test(unit ?? '') && !other && THING.test(clean.slice(end, end + 24))) return null;
    if (unit) {
      const found = unitOf(unit);
      if (!found) return null;
      const value = /few/i.test(other ?? '') ? lengthOf(found, 1).replace('1', 'X') : lengthOf(found, count);
      return { type: 'SET', said: { kind: 'set', value, quant: each, freq: null } };
    }
    const code = part ?? part2;
    const tail = code ? `T${PARTS.get(code.toLowerCase()) ?? ''}` : '';
    const value = day
      ? `XXXX-WXX-${weekdayOf(day)}${tail}`
      : month
        ? `XXXX-${two(monthOf(month))}${date || n ? `-${two(date ? Number.parseInt(date, 10) : count)}` : ''}`
        : season
          ? `XXXX-${SEASONS.get(season.toLowerCase())?.code ?? ''}`
          : `XXXX-XX-XX${tail}`;
    return { type: 'SET', said: { kind: 'set', value, quant: each, freq: null } };
  },
  takes: 'none',
  examples: [
    { text: 'Rallies are held [every day].', value: 'P1D' },
    { text: 'They march [every July 12].', value: 'XXXX-07-12' },
    { text: 'They light fires [every 5 November].', value: 'XXXX-11-05' },
    { text: 'It leaves [each Thursday].', value: 'XXXX-WXX-4' },
    { text: 'They vote [every two years].', value: 'P2Y' },
    { text: 'They moved him [every three to four hours].', value: 'PT3H' },
    { text: 'Orangemen march [every July].', value: 'XXXX-07' },
  ],
  not: [
    'every second-hand car',
    'Every second counts.',
    'Every second voter stayed at home.',
    'each of the men',
  ],
};
