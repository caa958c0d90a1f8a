/** "this morning", "last night", "that evening", "the next morning", "the night of April 18", "late Friday night" by joining. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { RELATION, PART, relationOf } from '../words/fragments.ts';
import { PARTS } from '../words/dayparts.ts';

/** "this night watchman", "that morning paper": a part of the day that says which kind. */
const KIND_OF =
  /^\s(?:watch(?:man|men)?|shifts?|porters?|nurses?|guards?|trains?|buses|bus|flights?|ferr(?:y|ies)|markets?|clubs?|owls?|papers?|newspapers?|editions?|shows?|programmes?|programs?|bulletins?|schools?|class(?:es)?|prayers?|gowns?|dress(?:es)?)\b/;

export const partOfDay: Rule = {
  id: 'part-of-day',
  triggers: ['part'],
  pattern: sticky(`(?<relation>${RELATION})${SPACE}(?:early${SPACE}|late${SPACE})?(?<part>${PART})`),
  read: ({ relation, part = '' }, { clean, end }) => {
    const code = PARTS.get(part.toLowerCase());
    if (/^(?:this|that)$/i.test(relation ?? '') && KIND_OF.test(clean.slice(end, end + 13))) return null;
    const how = relationOf(relation);
    if (!code || how === 'bare' || /^-|^\s(?:Lights|Live|Fever|News)/.test(clean.slice(end, end + 7)))
      return null;
    return { type: 'TIME', said: { kind: 'part', part: code, relation: how, day: null } };
  },
  takes: 'edges',
  examples: [
    { on: '1998-02-06', text: 'They stated it [this morning].', value: '1998-02-06TMO' },
    { on: '1998-02-06', text: 'A bomb went off [last night].', value: '1998-02-05TNI' },
    {
      on: '2009-12-19',
      text: 'Lincoln was shot on [April 14, 1865]. He died [the next morning].',
      value: '1865-04-15TMO',
    },
  ],
  not: ['this night-club', 'This night watchman saw nothing.', 'that morning train', 'Saturday Night Live'],
};
