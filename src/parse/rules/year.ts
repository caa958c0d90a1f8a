/** "1989", "the year 2000", and both years of "1861-1865". */
import type { Rule, Surroundings } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { YEAR } from '../words/fragments.ts';
import { yearOf } from './full-date.ts';

/** A thing counted behind four digits: then they are a number. */
const COUNTED =
  /^(?:[ \u00a0-](?:people|men|women|children|troops|soldiers|students|workers|jobs|employees|members|pages|copies|shares|points|percent|per\scent|miles|kilomet|km|feet|meters|metres|acres|pounds|tons|tonnes|dollars|euros|votes|seats|homes|houses|cars|vehicles|units|patients|cases|deaths|years|year-old|days|hours|minutes|times|hp|rpm|yards|square|degrees|million|billion|residents|civilians|prisoners|wounded|dead|killed|victims|hostages|refugees|migrants|ballots|lbs|kg|mg|cc|psi|mph|passengers|families|companies|stores|rooms|kids|m\b|ft\b)|%|°|[.,]\d)/i;

const NUMBER_BEFORE =
  /(?:[$£€¥#№.,:+/=]|\b(?:no|number|nos|flight|flight\s[A-Z]{2}|room|page|route|highway|bus|level|model|series|version|channel|boeing|airbus|about|nearly|some|almost|than|over|least|up\sto|another|only|just|approximately|roughly|exactly|code|box|apt|suite|resolution|article|section|chapter|act|decree|regulation|directive|form|windows|office|peugeot|film|novel|movie|drama|overture|class\sof)\.?\s)$/i;

/** "1984 Main Street", "the 1812 Overture": a house number, a title. */
const NAMED =
  /^\s(?:(?:[A-Z][a-z.]{1,15}\s){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Drive|Lane|Place|Square|Court|Terrace|Parkway)|Overture\b)/;

const YEAR_BEFORE =
  /(?:\b(?:in|of|since|until|till|by|before|after|during|through|throughout|from|between|early|late|mid|circa|years?|fiscal|for|and|to|or|the|as|a|that|around|early\sin|late\sin|on|with|its|his|her|their|our|ago|c\.)|[(,–—-])[\s-]{0,2}$/i;

/** Four digits are a year where nothing is counted and something before or after speaks for it. */
function standsAsYear(digits: string, { clean, start, end }: Surroundings): boolean {
  const after = clean.slice(end, end + 16);
  const before = clean.slice(Math.max(0, start - 16), start);
  if (NAMED.test(clean.slice(end, end + 64))) return false;
  if (COUNTED.test(after) || /^-[a-z]/.test(after)) return false;
  if (
    /[$£€¥]\s?$/.test(before) ||
    /\d[.,:/]$/.test(before) ||
    (/[a-z\d][-–/]$/i.test(before) && !/(?:\d{4}|\b(?:mid|early|late|pre|post))[-–/]$/i.test(before))
  )
    return false;
  const year = Number(digits);
  const likely = year >= 1400 && year <= 2060;
  if (NUMBER_BEFORE.test(before) || /\bNos?\.\s\d{1,5}\s(?:and|to|or)\s$/.test(before)) return false;
  if (YEAR_BEFORE.test(before)) return likely || /\b(?:in|since|until|by|year)\s$/i.test(before);
  return (
    likely && /(?:^|[\s("'“‘])$/.test(before) && (!/^[ -][a-z]*\d/.test(after) || /^[-–]\d{4}\b/.test(after))
  );
}

export const year: Rule = {
  id: 'year',
  triggers: ['year'],
  pattern: sticky(`(?:(?:the${SPACE})?(?<word>year)${SPACE})?(?<year>${YEAR})`),
  read: ({ word, year: digits = '' }, around) => {
    if (!word && !standsAsYear(digits, { ...around, start: around.end - digits.length })) return null;
    return {
      type: 'DATE',
      said: { kind: 'date', year: yearOf(digits), month: null, day: null, weekday: null, relation: 'bare' },
    };
  },
  takes: 'both',
  examples: [
    { text: 'The years [1914] were hard.', value: '1914' },
    { text: 'Prices have doubled since [1980].', value: '1980' },
    { text: 'By [the year 2000] all will be done.', value: '2000' },
  ],
  not: [
    'About 1998 people came.',
    'It costs $1995.',
    'Room 1984 is closed.',
    'Some 2000 soldiers left.',
    'a 1500-meter race',
    'He lives at 1912 Elm Street.',
    'The 1812 Overture was played.',
    'Flight BA 2010 landed.',
    'The Class of 1999 held a party.',
    'Windows 2000 is old.',
    'Nos. 1988 and 1990 were sold.',
  ],
};
