/**
 * The words that may be part of a time expression: those that start the search, and those that may stand before them.
 * One pass over the text looks for the first kind; everything else in the article costs nothing.
 */
import { PARTS } from './dayparts.ts';
import { HOLIDAYS } from './holidays.ts';
import { MONTHS } from './months.ts';
import { SEASONS } from './seasons.ts';
import { BEGIN, DIGIT, kinds, LETTER, NOWHERE, Spelled } from './spelled.ts';
import { UNIT_WORDS } from './units.ts';
import { WEEKDAYS } from './weekdays.ts';
import type { Trigger } from '../rules/rule.ts';

const classes = new Map<string, Trigger[]>();
const add = (trigger: Trigger, words: Iterable<string>): void => {
  for (const word of words) classes.set(word, [...(classes.get(word) ?? []), trigger]);
};

add('month', MONTHS.keys());
add('weekday', WEEKDAYS.keys());
add(
  'weekday',
  [...WEEKDAYS.keys()].filter((name) => name.endsWith('day')).map((name) => `${name}s`),
);
add('unit', [
  ...UNIT_WORDS,
  'yearend',
  'midyear',
  'midweek',
  ...'daylong weeklong monthlong yearlong decadelong'.split(' '),
]);
add('quarter', [
  'year',
  'month',
  'quarter',
  'quarters',
  'half',
  'period',
  'trimester',
  'q1',
  'q2',
  'q3',
  'q4',
  'h1',
  'h2',
]);
add('weekend', ['weekend', 'weekends', 'weekday', 'weekdays']);
add('century', ['century']);
add('deictic', ['day', 'today', 'yesterday', 'tomorrow', 'tonight', 'tonite', 'overnight']);
add(
  'part',
  [...PARTS.keys()].filter((word) => !/[- ]/.test(word)),
);
add('season', SEASONS.keys());
add(
  'season',
  [...SEASONS.keys()].map((name) => `${name}s`),
);
add('holiday', new Set([...HOLIDAYS.keys()].map((name) => /^[a-z]+/.exec(name)?.[0] ?? '')));
add('holiday', ['christmases', 'easters', 'thanksgivings']);
add('decade', ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']);
add('clock', ['noon', 'noontime', 'midnight', 'midday', 'clock', 'am', 'pm', 'ad', 'past']);
add('vague', [
  ...'now nowadays currently current presently present moment recently recent lately formerly previously past ago'.split(
    ' ',
  ),
  ...'someday day days years date then earlier later soon shortly future term time period former'.split(' '),
]);
add(
  'set',
  'hourly daily nightly weekly biweekly fortnightly monthly bimonthly quarterly annual annually semiannually triennially yearly biennial biennially biannual biannually'.split(
    ' ',
  ),
);

add('year', ['ad', 'fy']);
add('clock', ['five', 'ten', 'twenty']);
add('spoken', ['eighteen', 'nineteen', 'thousand', 'twenty']);

/** Digits that can be a date, a year or a clock time. Sticky, tried where a run of digits begins. */
export const DIGITS =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[:h.]\d{2}|9\/11|\d{4}|\d{1,3}(?= ?(?:b\.?c|a\.?d|c\.e|ce))|\d0(?=['’]?s)|\d{2}0(?=s[ \u00a0]b\.?c)|\d{1,2}(?=(?:st|nd|rd|th)(?:[ ,.;:)"”]|$))|\d{1,2}(?= ?[ap]\.?m)/iy;

/** The trigger words of plain letters. */
const spelled = new Spelled([...classes].filter(([word]) => /^[a-z]+$/.test(word)));

/** A place where an expression may be found; `classes` are null for digits and what is written as "a.m." is. */
export interface Start {
  readonly start: number;
  readonly end: number;
  readonly classes: readonly Trigger[] | null;
}

const QUARTER_DIGIT = /^[1-4](?![a-z0-9])/i;

/** The first trigger at or after a place that is not inside a word; null when there is none. One pass over the text. */
export function nextTrigger(text: string, from: number): Start | null {
  const { length: end } = text;
  let place = from;
  while (place < end) {
    const code = text.charCodeAt(place);
    const kind = kinds[code];
    if (kind === LETTER) {
      const start = place;
      let known = spelled.after(BEGIN, code);
      place += 1;
      let last = text.charCodeAt(place);
      while (known !== NOWHERE && kinds[last] === LETTER) {
        known = spelled.after(known, last);
        last = text.charCodeAt((place += 1));
      }
      while (kinds[last] === LETTER) last = text.charCodeAt((place += 1));
      const found = spelled.valueAt(known);
      if (found) return { start, end: place, classes: found };
      if (place - start === 1) {
        // "a.m.", "p.m.", "A.D. 70"
        const lower = code | 32;
        const next = text.charCodeAt(start + 2) | 32;
        if (
          last === 46 &&
          (lower === 97 || lower === 112) &&
          (next === 109 || (lower === 97 && next === 100))
        )
          return { start, end: start + 3, classes: null };
        // "Q1", "H2"
        if ((code === 81 || code === 72) && QUARTER_DIGIT.test(text.slice(place, place + 2))) {
          const named = classes.get(text.slice(start, place + 1).toLowerCase());
          if (named) return { start, end: place + 1, classes: named };
        }
      }
      // "B52", "x1998": digits behind letters are part of the word
      while (kinds[text.charCodeAt(place)] === DIGIT) place += 1;
    } else if (kind === DIGIT) {
      DIGITS.lastIndex = place;
      if (DIGITS.test(text)) return { start: place, end: DIGITS.lastIndex, classes: null };
      do place += 1;
      while (kinds[text.charCodeAt(place)] === DIGIT);
    } else place += 1;
  }
  return null;
}

/** Leading words that modify an expression and never begin a rule's own pattern. */
export const MODIFIERS_ONLY: ReadonlySet<string> = new Set(
  'of on or and to than around approximately roughly nearly almost over under up close just only within about less fewer beginning opening closing dying waning start end middle midst turn onset outset conclusion part early late later earlier circa sometime good before after back times not too o'.split(
    ' ',
  ),
);

/** Words that may lead an expression before its trigger: looked through backwards, a few at most. */
export const LEADERS: ReadonlySet<string> = new Set(
  [
    'the a an this that these those its his her their our my your one some',
    'small wee additional extra last past previous preceding prior next following coming upcoming forthcoming ensuing subsequent succeeding same very current present recent latest final remaining',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirty',
    'early late mid earlier later beginning start end middle close midst turn onset outset conclusion part latter half of in on as',
    'about around approximately roughly nearly almost more most less fewer over under least up to close than just only at no some within',
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen forty fourty fifty sixty seventy eighty ninety hundred thousand million billion',
    'few couple several many number handful dozens dozen scores hundreds thousands tens numerous countless various another',
    'and or half quarter quarters not too distant near foreseeable immediate short long right for being once every each other per twice times single',
    'full whole entire consecutive further fiscal financial calendar trading business academic school working straight flat weak strong year month week day days months weeks years hours',
    "year's comparable corresponding year-ago holiday old good part o o' o’",
    'before after fall winter spring summer sometime circa later old times back ago earlier',
  ]
    .join(' ')
    .split(' '),
);

/** The leading words of plain letters, spelled from their ends; true for those that only modify. */
export const LEADING = new Spelled(
  [...LEADERS]
    .filter((word) => /^[a-z]+$/.test(word))
    .map((word) => [[...word].reverse().join(''), MODIFIERS_ONLY.has(word)] as const),
);
