/** Whether a word that is also a verb or a name stands for a month ("May", "March"), and what it then says. */
import { opensWhatIsSaid } from './said-that.ts';
import { MONTH, relationOf } from '../words/fragments.ts';
import type { Groups, Rule, Surroundings } from './rule.ts';
import { yearOf } from './full-date.ts';
import { NAMES_AFTER, NAMES_BEFORE } from './month-day.ts';
import { monthOf } from '../words/months.ts';

/** Names that are also first names or verbs need more than a capital letter. */
const AMBIGUOUS = /^(?:may|march|mar|april|june|august|jan|sep|dec|jun|jul|apr|nov)\b/i;

const CUE =
  /(?:^|[^a-z])(?:in|of|since|until|till|by|last|next|this|before|after|during|through|throughout|from|to|between|and|early|late|mid|for|on|around|about|each|every|both|that|previous|following)[\s-]{1,3}$/i;

const NAME_BEFORE =
  /(?:\b(?!(?:The|This|That|An|In|By|On|Since|From|Until|During|Its|His|Her|Their|And|But|For)\s)[A-Z][a-z]{1,14}|Mrs\.|Mr\.|Ms\.|Dr\.)\s$/;

const NAME_AFTER = /^\s(?:[A-Z][a-z]{2,}|said\b|says\b|told\b|was\b|is\b|has\b|had\b|be\b|have\b|not\b)/;

/** "May-August", "March to June", "March and April". */
export const RANGE_AFTER = new RegExp(
  `^(?:[-–—]|\\s(?:to|through|and|or|until)\\s)(?:${MONTH})(?![a-z])`,
  'i',
);

/** What a month is called as one of many. */
const WEATHER =
  /\b(?:cold|cool|warm|hot|wet|dry|mild|rainy|snowy|chilly|coldest|warmest|hottest|wettest|driest|busy|busiest|strong|weak|dismal)\s$/;

/** Whether a lone "May", "March", "April", "June", "August" or "Jan" is the month: by what stands around it. */
function standsAsMonth(name: string, { clean, start, end }: Surroundings): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  // "Sept-Iles"
  if (/^-[A-Z][a-z]/.test(clean.slice(end, end + 3)) && !RANGE_AFTER.test(clean.slice(end, end + 24)))
    return false;
  // "the July 26 Movement"
  if (
    /^\s\d{1,2}\s[A-Z]/.test(clean.slice(end, end + 5)) &&
    NAMES_AFTER.test(clean.slice(end, end + 20).replace(/^\s\d{1,2}/, ''))
  )
    return false;
  // "the guerrilla group November 17"
  if (
    /^\s\d{1,2}(?!\d)/.test(clean.slice(end, end + 4)) &&
    NAMES_BEFORE.test(clean.slice(Math.max(0, start - 14), start))
  )
    return false;
  // "the 26th of July Movement"
  if (
    /\d(?:st|nd|rd|th)?\s(?:of\s)?$/.test(clean.slice(Math.max(0, start - 8), start)) &&
    NAMES_AFTER.test(clean.slice(end, end + 16))
  )
    return false;
  if (!AMBIGUOUS.test(name)) return true;
  const before = clean.slice(Math.max(0, start - 14), start);
  const after = clean.slice(end, end + 24);
  if (/^(?:Jan|Sep|Dec|Jun|Jul|Apr|Nov|Mar)$/.test(name)) return CUE.test(before) && !/^\s[A-Z]/.test(after);
  // "the May summit", "the March accession", but "the March on Washington"
  if (/\b(?:the|a|an|its|his|their|that)\s$/i.test(before) && /^(?:May|March)$/.test(name))
    return (
      /^\s[a-z]{4,}/.test(after) &&
      !/^\s(?:family|against|from|that|which|through|toward|towards|into|when|were|have|began)\b/.test(after)
    );
  // "a cold March", "the wettest June"
  if (WEATHER.test(clean.slice(Math.max(0, start - 12), start)) && !NAME_AFTER.test(after)) return true;
  // "Theresa May and April Jones": a first name in a list of names
  const partner = /([A-Z][a-z]+)\sand\s$/.exec(before)?.[1];
  if (partner && !monthOf(partner) && /^\s[A-Z][a-z]+\s[a-z]/.test(after)) return false;
  // "in May Rhodes was taken": no person stands behind these
  if (/\b(?:in|since|until|till|during|throughout|early|late|mid|last|next)[\s-]$/i.test(before)) return true;
  if (CUE.test(before))
    return !(
      /^(?:may|april|june|august)/i.test(name) &&
      /^\s(?:[A-Z][a-z]{2,}\s(?:said|says|told|was|is|has|had)|and\s[A-Z][a-z]+\s(?:said|told|were))/.test(
        after,
      )
    );
  if (RANGE_AFTER.test(after)) return !NAME_BEFORE.test(before);
  if (/^(?:April|June|August)$/.test(name))
    return (
      (/\b(?:the|this|that|a|an)\s$/i.test(before) || !NAME_AFTER.test(after)) && !NAME_BEFORE.test(before)
    );
  return (
    /^March$/.test(name) &&
    /^(?:[,.;]|\s(?:was|were|when|that|had|saw)\b)/.test(after) &&
    !NAME_BEFORE.test(before)
  );
}

/** A name behind, and what its bearer does. */
const SURNAME = /^\s[A-Z][a-z]+/;
const behind = ({ clean, end }: Surroundings): string => clean.slice(end, end + 24);

export const read = (
  { relation, month = '', year }: Groups,
  around: Surroundings,
): ReturnType<Rule['read']> => {
  // "said that Jan Berg had left"
  if (
    /^that$/i.test(relation ?? '') &&
    /^(?:Jan|April|May|June|August)$/.test(month) &&
    SURNAME.test(behind(around))
  )
    return null;
  if (!relation && !year && !standsAsMonth(month, around)) return null;
  if (!/^[A-Z]/.test(month)) return null;
  // "following July's vote": a preposition, where "the following July" points
  const joins =
    /^following$/i.test(relation ?? '') ||
    (month !== 'May' && opensWhatIsSaid(relation, around.clean, around.start));
  const from = joins ? around.match.indexOf(month) : 0;
  return {
    type: 'DATE',
    ...(from > 0 ? { from } : {}),
    said: {
      kind: 'date',
      year: year ? yearOf(year) : null,
      month: monthOf(month),
      day: null,
      weekday: null,
      relation: from > 0 ? 'bare' : relationOf(relation),
    },
  };
};
