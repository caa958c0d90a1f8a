/** "by midweek", "a decision is due mid-week": the middle of a week that the tense settles. */
import { sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import type { Rule } from './rule.ts';

const WEDNESDAY = 3;

/** "by midweek", "before midweek", against "the midweek match". */
const LEADS = /\b(?:by|until|till|from|since|before|after|around|about|late|early)\s$/i;

/** A stop, or what no noun is: "decide midweek, aides said", "came midweek and left". */
const CLOSED = /^(?:[.,;:!?)”"’]|$|\s(?:and|but|or|to|when|as|after|before|with|because|if|though|while)\s)/;

/** "a midweek, floodlit match". */
const DETERMINED = /\b(?:an?|the|his|her|its|their|this|last|next|every|each)\s$/i;

export const midweek: Rule = {
  id: 'midweek',
  triggers: ['unit'],
  pattern: sticky('mid[- ]?week'),
  read: (_, { clean, start, end }) => {
    const week = unitOf('week');
    const before = clean.slice(Math.max(0, start - 8), start);
    const placed =
      (LEADS.test(before) && !/^-/.test(clean.slice(end, end + 1))) ||
      (CLOSED.test(clean.slice(end, end + 9)) && !DETERMINED.test(before));
    if (!week || !placed) return null;
    return {
      type: 'DATE',
      mod: 'MID',
      said: {
        kind: 'nth',
        n: 1,
        unit: week,
        outer: { kind: 'weekday', weekday: WEDNESDAY, relation: 'bare', week: null },
      },
    };
  },
  takes: 'none',
  examples: [
    { on: '2013-10-03', text: 'Talks will resume by [midweek].', value: '2013-W41' },
    { on: '2013-10-03', text: 'By [midweek] the water had fallen.', value: '2013-W40' },
    { on: '2013-10-07', text: 'A verdict is expected [mid-week], she said.', value: '2013-W41' },
  ],
  not: ['They won a midweek match.', 'The midweek draw was rigged.', 'A midweek, floodlit game drew few.'],
};
