/** "this summer", "last fall", "the winter of 1998", "summer 1918", "in spring". */
import { RELATION, relationOf, SEASON, YEAR } from '../words/fragments.ts';
import { SEASONS } from '../words/seasons.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { yearOf } from './full-date.ts';
import type { Rule } from './rule.ts';

/** "fall" and "spring" are verbs and nouns too. */
const BEFORE =
  /\b(?:in|by|since|until|during|through|throughout|over|the|early|late|mid|following|next|last|this)[\s-](?:the\s)?$/i;

/** "the spring and summer", "the spring and early summer of 1943", "the winter-spring of 1920". */
const PAIRED = new RegExp(`^(?:-|\\s(?:and|or)\\s(?:early\\s|late\\s)?)${SEASON}(?![a-z])`, 'i');

/** "Spring, Texas" is a town. */
const IN_A_STATE = /^,\s(?:Texas|Tex\.|Wis(?:consin|\.)|Minn(?:esota|\.)|N\.Y\.)/;

/** "went into winter quarters": of any winter. */
const OF_ANY = /^\s(?:quarters|camps?|stores|supplies|food|harbours?|harbors?|pastures?)\b/;

/** Things of a season rather than of one year's. */
const WEAR = /^\s(?:clothing|clothes|coats?|jackets?|uniforms?|boots|wheat|tyres|tires|jobs?|dress)\b/;

export const season: Rule = {
  id: 'season',
  triggers: ['season'],
  pattern: sticky(
    `(?:(?:(?<relation>${RELATION})|(?<the>the))${SPACE})?(?<season>${SEASON})(?:${SPACE}(?:of${SPACE})?(?:(?<year>${YEAR}|['’]\\d{2})(?:[-–/]\\d{2}(?!\\d))?|(?<relation2>last|this|next|that|the${SPACE}same)${SPACE}year))?`,
  ),
  read: ({ relation, the, season: name = '', year, relation2 }, { clean, start, end, match }) => {
    const found = SEASONS.get(name.toLowerCase());
    if (!found) return null;
    const before = clean.slice(Math.max(0, start - 14), start);
    const after = clean.slice(end, end + 14);
    if (!year && !relation) {
      const verbal = /^(?:fall|spring)$/i.test(name);
      const paired = the !== undefined && PAIRED.test(clean.slice(end, end + 18));
      if (
        !paired &&
        /^(?:-|s\b|\sinto\b|\sback\b|\sshort\b|\sapart\b|\sof\s(?!\d|nineteen|eighteen|twenty))/i.test(after)
      )
        return null;
      if (/^[A-Z]/.test(name) && (/^\s[A-Z][a-z]/.test(after) || IN_A_STATE.test(after))) return null;
      if (
        verbal &&
        !paired &&
        !/\b(?:in|by|since|until|during|early|late|mid|through|over)[\s-](?:the\s)?$/i.test(
          before + (the ? match.slice(0, 4) : ''),
        )
      )
        return null;
      if (!verbal && !the && !BEFORE.test(before) && /^[A-Z]/.test(name) && !/^[,.]/.test(after)) return null;
      if (
        name.toLowerCase() === 'fall' &&
        the &&
        !paired &&
        !/\b(?:in|by|since|until|during|through|over|for|throughout|early|late)\s$/i.test(before)
      )
        return null;
      if (/^\sof\b(?! (?:\d|nineteen|eighteen|twenty))/i.test(after)) return null;
    }
    // "the winter clothing", "a summer job"
    if (!year && WEAR.test(after)) return null;
    if (!year && !relation && !the && OF_ANY.test(after))
      return { type: 'DATE', said: { kind: 'unknown', value: `XXXX-${found.code}` } };
    const yearSays = relation2 === undefined ? relationOf(relation) : relationOf(relation2);
    return {
      type: 'DATE',
      said: {
        kind: 'season',
        season: found,
        year: year ? yearOf(year) : null,
        relation: the && yearSays === 'bare' ? 'the' : yearSays,
      },
    };
  },
  takes: 'both',
  examples: [
    { on: '1999-04-10', text: 'He was killed [last fall].', value: '1998-FA' },
    { on: '1998-03-22', text: 'No one will march [this summer].', value: '1998-SU' },
    { text: 'They fought in [the spring of 1943].', value: '1943-SP' },
    {
      on: '2009-12-19',
      text: 'Both sides spent [the spring] and [early summer of 1943] preparing.',
      value: '1943-SU',
    },
    { text: 'The army went into [winter] quarters.', value: 'XXXX-WI' },
    { text: 'They froze in [the winter of 1962-63].', value: '1962-WI' },
  ],
  not: [
    'Prices fall.',
    'the fall of Berlin',
    'Spring Street is closed',
    'Stocks fall in Tokyo.',
    'The Winter Olympics opened.',
    'She was born in Spring, Texas.',
  ],
};
