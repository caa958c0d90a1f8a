/** "the 1990s", "the '80s", "the nineties". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
]);

/** "highs in the 80s": degrees. */
const DEGREES = /\b(?:highs?|lows?|temperatures?|readings?|degrees|mercury|thermometers?)\b[^.;]{0,60}$/i;

export const decade: Rule = {
  id: 'decade',
  triggers: ['decade'],
  pattern: sticky(
    `(?:the${SPACE})?(?:(?<year>(?:1\\d|20)\\d0)['’]?s|(?<bc>\\d{2,3}0)s${SPACE}(?:b\\.c\\.(?:e\\.)?|bce?)|['’](?<short>\\d0)['’]?s|(?<short2>[2-9]0)['’]?s|(?<word>${[...NAMED.keys()].join('|')}))`,
  ),
  read: ({ year, bc, short, short2, word }, { clean, start, match }) => {
    // "10s of 1000s still remain": a count
    if (
      year !== undefined &&
      /^the\s/i.exec(match) === null &&
      /\d0s of $/.test(clean.slice(Math.max(0, start - 8), start))
    )
      return null;
    if (bc) return { type: 'DATE', said: { kind: 'decade', decade: -Number(bc) / 10 } };
    if ((short2 ?? word) !== undefined) {
      // "in his 30s", "the mid-40s" (degrees, ages) name no decade of the century; "the Sixties" and "the 60s" do
      if (
        !/^the\s/i.test(match) &&
        !/\b(?:the|early|late|mid)[\s-]$/i.test(clean.slice(Math.max(0, start - 6), start))
      )
        return null;
      if (short2 && Number(short2) < 20) return null;
      if (short2 && DEGREES.test(clean.slice(Math.max(0, start - 72), start))) return null;
      if (
        word &&
        !/^(?:the\s)?[A-Z]/.test(match) &&
        !/^the\s/i.test(match) &&
        !/\bthe\s(?:early|late|mid)[\s-]$/i.test(clean.slice(Math.max(0, start - 10), start))
      )
        return null;
    }
    const digits = year ?? short ?? short2;
    if (!digits)
      return {
        type: 'DATE',
        said: { kind: 'decade', decade: NAMED.get(word?.toLowerCase() ?? '') ?? 0, short: true },
      };
    return {
      type: 'DATE',
      said: {
        kind: 'decade',
        ...(digits.length === 4
          ? { decade: Math.floor(Number(digits) / 10) }
          : { decade: 190 + Number(digits) / 10, short: true as const }),
      },
    };
  },
  takes: 'both',
  examples: [
    { text: 'Demand grew throughout [the 1990s].', value: '199' },
    { text: 'They fought on throughout [the 470s BC].', value: 'BC047' },
    { text: 'Pipes were laid in [the early eighties].', value: '198' },
    {
      on: '2013-05-01',
      text: 'It was settled in [the 1830s]. In [the ’50s] gold was found.',
      value: '185',
    },
    { text: 'The trend of [the \u201980s] went on.', value: '198' },
  ],
  not: [
    'A man in his 30s was hurt.',
    'She is in her late seventies.',
    'Highs in 60s',
    'Highs will be in the 80s, on Sunday in the 70s.',
    'Temperatures fell into the low 20s.',
    '10s of 1000s of fans stayed on.',
  ],
};
