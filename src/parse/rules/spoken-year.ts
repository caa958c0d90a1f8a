/** Years as they are said aloud, in broadcasts and transcripts: "nineteen ninety-six", "the year two thousand". */
import { cardinal } from '../words/numbers.ts';
import { anyOf, SPACE, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

const TENS = anyOf('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));
const ONES = anyOf('one two three four five six seven eight nine'.split(' '));
const TEENS = anyOf(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
);

export const spokenYear: Rule = {
  id: 'spoken-year',
  triggers: ['spoken'],
  pattern: sticky(
    `(?:(?<word>(?:the${SPACE})?year)${SPACE})?(?:(?<century>eighteen|nineteen|twenty)[- ](?:hundred[- ](?:and[- ])?)?(?<rest>(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|oh?[- ](?:${ONES}))|two${SPACE}thousand(?:${SPACE}(?:and${SPACE})?(?<few>${ONES}|${TEENS}))?)`,
  ),
  read: ({ word, century, rest = '', few }, { clean, start, end, match }) => {
    // "two thousand" alone is a number; "twenty twenty" is sight
    if (!century && !few && !word) return null;
    if (
      century?.toLowerCase() === 'twenty' &&
      !word &&
      !/^(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty-)/i.test(
        rest,
      )
    )
      return null;
    const year = century
      ? cardinal(century) * 100 + cardinal(rest.replace(/^oh?[- ]/i, ''))
      : 2000 + (few ? cardinal(few) : 0);
    // "in two thousand and five.", but "in two thousand and five cases"
    const told =
      /\sand\s/i.test(match) &&
      /\b(?:in|since|until|till|by|before|after)\s$/i.test(clean.slice(Math.max(0, start - 7), start)) &&
      /^(?:[.,;:)!?”"]|\s?$|\s(?:and|but|when|he|she|it|they|we|the|was|were|after|before)\b)/.test(
        clean.slice(end, end + 8),
      );
    if (few && !word && !told) return null;
    return {
      type: 'DATE',
      said: { kind: 'date', year, month: null, day: null, weekday: null, relation: 'bare' },
    };
  },
  takes: 'both',
  examples: [
    { text: 'The Games of [nineteen ninety-six] were in Atlanta.', value: '1996' },
    { text: 'It will be halved by [the year two thousand].', value: '2000' },
    { text: 'The house was sold in [two thousand and five].', value: '2005' },
    { text: 'It began in [January nineteen ninety-seven].', value: '1997-01' },
  ],
  not: [
    'two thousand people came',
    'It was found in two thousand and five cases.',
    'He has twenty twenty sight.',
  ],
};
