/**
 * The words that may be part of a time expression: those that start the search, and those that may stand before them.
 * One pass over the text looks for the first kind; everything else in the article costs nothing.
 */
import { PARTS } from './dayparts.ts';
import { HOLIDAYS } from './holidays.ts';
import { MONTHS } from './months.ts';
import { SEASONS } from './seasons.ts';
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
add('weekend', ['weekend']);
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

/** Which classes a lower-case word starts. */
export const TRIGGER_CLASSES: ReadonlyMap<string, readonly Trigger[]> = classes;

/** Digits that can be a date, a year or a clock time. Sticky, tried where a run of digits begins. */
export const DIGITS =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[:h.]\d{2}|9\/11|\d{4}|\d{1,3}(?= ?(?:b\.?c|a\.?d|c\.e|ce))|\d0(?=['’]?s)|\d{2}0(?=s[ \u00a0]b\.?c)|\d{1,2}(?=(?:st|nd|rd|th)(?:[ ,.;:)"”]|$))|\d{1,2}(?= ?[ap]\.?m)/iy;

/** Trigger words by their first two letters, a bit for each length: nearly every word of a text is passed over by them alone. */
const gate = new Uint32Array(26 * 26);
const at = (first: number, second: number): number => (first - 97) * 26 + second - 97;
let longest = 0;
for (const word of classes.keys()) {
  const pair = at(word.charCodeAt(0), word.charCodeAt(1));
  gate[pair] = (gate[pair] ?? 0) | (1 << word.length);
  longest = Math.max(longest, word.length);
}

/** A place where an expression may be found; `word` in lower case, null for digits. */
export interface Start {
  readonly start: number;
  readonly end: number;
  readonly word: string | null;
}

const QUARTER_DIGIT = /^[1-4](?![a-z0-9])/i;

/** Letters and digits of plain Latin: one look-up a unit, whichever it is, since every unit of every article passes here. */
const LETTER = 1;
const DIGIT = 2;
const kinds = new Uint8Array(0x10000);
for (let code = 97; code <= 122; code += 1) kinds[code] = kinds[code - 32] = LETTER;
for (let code = 48; code <= 57; code += 1) kinds[code] = DIGIT;

/** The first trigger at or after a place that is not inside a word; null when there is none. One pass over the text. */
export function nextTrigger(text: string, from: number): Start | null {
  const { length: end } = text;
  let place = from;
  while (place < end) {
    const code = text.charCodeAt(place);
    const kind = kinds[code];
    if (kind === LETTER) {
      const start = place;
      place += 1;
      const second = text.charCodeAt(place);
      let last = second;
      while (kinds[last] === LETTER) last = text.charCodeAt((place += 1));
      const length = place - start;
      if (length === 1) {
        // "a.m.", "p.m.", "A.D. 70"
        const lower = code | 32;
        const next = text.charCodeAt(start + 2) | 32;
        if (
          last === 46 &&
          (lower === 97 || lower === 112) &&
          (next === 109 || (lower === 97 && next === 100))
        )
          return { start, end: start + 3, word: null };
        // "Q1", "H2"
        if ((code === 81 || code === 72) && QUARTER_DIGIT.test(text.slice(place, place + 2)))
          return { start, end: place + 1, word: text.slice(start, place + 1).toLowerCase() };
      } else if (length <= longest && ((gate[at(code | 32, second | 32)] ?? 0) >>> length) & 1) {
        const word = text.slice(start, place).toLowerCase();
        if (classes.has(word)) return { start, end: place, word };
      }
      // "B52", "x1998": digits behind letters are part of the word
      while (kinds[text.charCodeAt(place)] === DIGIT) place += 1;
    } else if (kind === DIGIT) {
      DIGITS.lastIndex = place;
      const match = DIGITS.exec(text);
      if (match) return { start: place, end: place + match[0].length, word: null };
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

/** Leading words by their first two letters, as trigger words are: most words before a trigger are none. */
const leading = new Uint32Array(26 * 26);
for (const word of LEADERS) {
  if (kinds[word.charCodeAt(0)] !== LETTER || kinds[word.charCodeAt(1)] !== LETTER) continue;
  const pair = at(word.charCodeAt(0), word.charCodeAt(1));
  leading[pair] = (leading[pair] ?? 0) | (1 << word.length);
}

/** Whether what stands from `start` to `end` may be a leading word or a number: false only where it is neither. */
export function canLead(text: string, start: number, end: number): boolean {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (kinds[first] !== LETTER || kinds[second] !== LETTER || end - start < 2) return true;
  return ((leading[at(first | 32, second | 32)] ?? 0) >>> (end - start)) % 2 === 1;
}
