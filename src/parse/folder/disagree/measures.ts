/**
 * What a happening has one of, by its unit and the words around: the magnitude of a quake, the strongest gust, how far
 * from a town a ship lies, the votes for and against, how old somebody was.
 */
import { LENGTHS, SPEEDS } from '../../words/amounts.ts';
import type { Amount, Count } from './amount.ts';
import type { Token } from '../../text/tokens.ts';

type Tokens = readonly Token[];
const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** "A 5.7-magnitude quake", "a magnitude-6 quake": one word, or with its decimal behind a mark. */
export function magnitudeWord(tokens: Tokens, at: number): Amount | null {
  const { before, behind } =
    /^(?:(?<before>\d(?:\.\d{1,2})?)-magnitude|magnitude-(?<behind>\d))$/u.exec(lower(tokens, at))?.groups ??
    {};
  if ((before ?? behind) === undefined || tokens.some(isOtherShock)) return null;
  const decimal =
    behind !== undefined && tokens[at + 1]?.text === '.' && /^\d{1,2}$/u.test(lower(tokens, at + 2));
  const value = before ?? (decimal ? `${behind ?? ''}.${lower(tokens, at + 2)}` : (behind ?? ''));
  const off = value.includes('.') ? DECIMAL / 2 : WHOLE / 2;
  const [low, high] = [Number(value) - off, Number(value) + off];
  return { from: at, to: decimal ? at + 3 : at + 1, low, high, exact: true, thing: 'magnitude', toll: false };
}
const DECIMAL = 0.1;
const WHOLE = 1;

/** What may have been turned from one unit into another is off by this share. */
export const TURNED = 0.06;

/** The measure that a number is, with its unit; null where it is none of these. */
export function measureAt(tokens: Tokens, count: Count): Amount | null {
  return (
    magnitudeAt(tokens, count) ??
    windAt(tokens, count) ??
    distanceAt(tokens, count) ??
    ballotsAt(tokens, count) ??
    jobsAt(tokens, count) ??
    ageAt(tokens, count)
  );
}

const PUT =
  /^(?:was|is|of|at|a|had|has|been|put|given|estimated|measured|recorded|registered|preliminary|initially|as|later)$/u;
/** A quake has one magnitude; those before and behind it have others. */
const OTHER_SHOCK = /^(?:aftershocks?|foreshocks?|revised|upgraded|downgraded|second|earlier|tremors)$/u;
const MOST_BETWEEN = 6;

/** "Magnitude 6.3", "the magnitude was put at 6.3", "6.3 on the Richter scale". */
function magnitudeAt(tokens: Tokens, count: Count): Amount | null {
  let at = count.from - 1;
  while (at > 0 && count.from - at <= MOST_BETWEEN && PUT.test(lower(tokens, at))) at--;
  const before = lower(tokens, at) === 'magnitude';
  const behind =
    lower(tokens, count.to) === 'magnitude' ||
    (lower(tokens, count.to) === 'on' && /^(?:richter|moment)$/u.test(lower(tokens, count.to + 2)));
  if ((!before && !behind) || count.high > MOST_MAGNITUDE || tokens.some(isOtherShock)) return null;
  const beside = before && at === count.from - 1;
  return { ...count, from: beside ? at : count.from, thing: 'magnitude', toll: false };
}
const MOST_MAGNITUDE = 10;
const isOtherShock = (token: Token): boolean => OTHER_SHOCK.test(token.lower);

const WEEKDAY = /day$/u;

/** "Gusts of up to 140 km/h", in km/h. What is told of one place leaves open how hard it blew in others. */
function windAt(tokens: Tokens, count: Count): Amount | null {
  const phrase = [0, 1, 2].map((step) => lower(tokens, count.to + step)).join(' ');
  const unit = [...SPEEDS].find(([words]) => phrase === words || phrase.startsWith(`${words} `));
  if (!unit) return null;
  const [words, speed] = unit;
  // a storm's steady wind grows and falls from hour to hour
  if (!tokens.some(({ lower: word }) => /^gust(?:s|ed|ing)?$/u.test(word))) return null;
  // "of up to 140" tells the peak
  const low = count.low === 0 ? count.high : count.low;
  const placed = tokens.some(
    ({ cap, lower: word }, at) =>
      cap && !WEEKDAY.test(word) && /^(?:at|in|on|near|over)$/u.test(lower(tokens, at - 1)),
  );
  return {
    ...count,
    to: count.to + words.split(' ').length,
    low: low * speed * (1 - TURNED),
    high: placed ? Infinity : count.high * speed * (1 + TURNED),
    exact: !placed && count.high < Infinity,
    thing: 'gusts',
    toll: false,
  };
}

const TOWARDS = /^(?:north|south|east|west|\p{Ll}+east|\p{Ll}+west|away|off|out|outside|inland|offshore)$/u;
const OF_PLACE = /^(?:the|an?|port|town|city|village|capital|island|coast|shore|of|nearest)$/u;

/** "12 kilometres from the port of Visk", in metres. */
function distanceAt(tokens: Tokens, count: Count): Amount | null {
  const metres = LENGTHS.get(lower(tokens, count.to));
  if (metres === undefined) return null;
  let at = count.to + 1;
  while (TOWARDS.test(lower(tokens, at))) at++;
  const link = lower(tokens, at);
  if (link === 'from' || (link === 'of' && at > count.to + 1)) at++;
  // "100 miles of Louisiana" is a length
  else if (at === count.to + 1) return null;
  while (OF_PLACE.test(lower(tokens, at))) at++;
  if (tokens[at]?.cap !== true) return null;
  return {
    ...count,
    low: count.low * metres * (1 - TURNED),
    high: count.high * metres * (1 + TURNED),
    to: at + 1,
    thing: `distance ${lower(tokens, at)}`,
    toll: false,
  };
}

const VOTERS = /^(?:votes?|lawmakers|deputies|senators|members|mps|legislators|delegates|councillors)$/u;
/** What is voted on beside the matter itself. */
const OTHER_BALLOT = /^(?:amendments?|motions?|procedural|committee|earlier|reading|abstained)$/u;

/** "115 votes in favour", "116 lawmakers voted for it", "72 voted against". */
function ballotsAt(tokens: Tokens, count: Count): Amount | null {
  let at = count.to;
  if (VOTERS.test(lower(tokens, at))) at++;
  else if (lower(tokens, at) === 'of') return null;
  if (lower(tokens, at) === 'voted') at++;
  if (lower(tokens, at) === 'cast') at++;
  const in_ = lower(tokens, at) === 'in' ? 1 : 0;
  const word = lower(tokens, at + in_);
  const way = /^favou?r$/u.test(word) ? 'for' : at > count.to && /^(?:for|against)$/u.test(word) ? word : '';
  if (way === '' || tokens.some((token) => OTHER_BALLOT.test(token.lower))) return null;
  return { ...count, to: at + in_ + 1, thing: `votes ${way}`, toll: false };
}

const STAFF = /^(?:workers|people|employees|staff)$/u;

/** "250 workers will lose their jobs" counts jobs. */
function jobsAt(tokens: Tokens, count: Count): Amount | null {
  if (!STAFF.test(lower(tokens, count.to))) return null;
  const words = tokens.slice(count.to + 1, count.to + MOST_BETWEEN).map((token) => token.lower);
  if (!/^(?:(?:will|would|are|were|to|have|had) ){0,3}(?:lose|lost) their jobs/u.test(words.join(' ')))
    return null;
  return { ...count, to: count.to + 1, thing: 'jobs', toll: false };
}

const PRONOUN = /^(?:he|she)$/u;

/** "She was 71", "Moss, 71,", "at the age of 71", "aged 71": with whose age it is; of "age" alone the words before tell. */
function ageAt(tokens: Tokens, count: Count): Amount | null {
  if (!Number.isInteger(count.low) || count.low !== count.high || !isAge(count.low)) return null;
  const [before, behind] = [tokens[count.from - 1], tokens[count.to]];
  const ends = behind === undefined || behind.kind === 'mark' || /^(?:and|when)$/u.test(behind.lower);
  const years = lower(tokens, count.to) === 'years' && lower(tokens, count.to + 1) === 'old';
  const of = (whose: string, from = count.from): Amount => ({
    ...count,
    from,
    to: years ? count.to + 2 : count.to,
    thing: `age${whose}`,
    toll: false,
  });
  if (before?.lower === 'was' && count.from > 1 && count.from <= LONGEST_NAME && (ends || years)) {
    const subject = tokens[count.from - 2];
    return subject && (PRONOUN.test(subject.lower) || subject.cap) ? of(` ${subject.lower}`) : null;
  }
  if (before?.text === ',' && behind?.text === ',' && tokens[count.from - 2]?.cap === true)
    return of(` ${lower(tokens, count.from - 2)}`);
  if (!ends) return null;
  const died = (at: number): boolean =>
    tokens.slice(Math.max(0, at - MOST_WORDS), at).some(({ lower: word }) => /^(?:died|dies)$/u.test(word));
  if (before?.lower === 'of' && lower(tokens, count.from - 2) === 'age' && died(count.from)) return of('');
  return before?.lower === 'aged' && died(count.from) ? of('', count.from - 1) : null;
}
const isAge = (value: number): boolean => value >= YOUNGEST && value <= OLDEST;
const YOUNGEST = 5;
const OLDEST = 115;
const LONGEST_NAME = 5;
const MOST_WORDS = 12;
