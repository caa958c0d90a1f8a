/** Words around numbers: what loosens them, scales them, and what they count. Extend by adding a word. */

/** What the words before a number leave open. */
export const ROUGHLY: ReadonlyMap<string, 'about' | 'nearly' | 'at least' | 'at most'> = new Map([
  ...[
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'an estimated',
    'estimated',
    'close to',
    'or so',
  ].map((words) => [words, 'about'] as const),
  ...['nearly', 'almost', 'just under', 'just short of', 'under', 'fewer than', 'less than', 'not quite'].map(
    (words) => [words, 'nearly'] as const,
  ),
  ...[
    'at least',
    'more than',
    'over',
    'no fewer than',
    'no less than',
    'upwards of',
    'just over',
    'a minimum of',
  ].map((words) => [words, 'at least'] as const),
  ...['up to', 'at most', 'as many as', 'no more than', 'as much as', 'a maximum of'].map(
    (words) => [words, 'at most'] as const,
  ),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Counts that name no number: from and to. */
export const VAGUE_COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [20, 199]],
  ['scores', [40, 399]],
  ['hundreds', [150, 9_999]],
  ['thousands', [1_500, 999_999]],
  ['tens of thousands', [15_000, 999_999]],
  ['hundreds of thousands', [150_000, 9_999_999]],
  ['millions', [1_500_000, Infinity]],
]);

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
]);

export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  `dollar euro pound yen rupee yuan won franc ruble rouble lira peso zloty krona krone crown real rand dirham riyal shilling forint baht ringgit`
    .split(' ')
    .flatMap(
      (name) =>
        [
          [name, name],
          [`${name}s`, name],
        ] as const,
    ),
)
  .set('kroner', 'krone')
  .set('kronor', 'krona');

/** Units of time in months: of prison terms. */
export const UNITS_OF_TIME: ReadonlyMap<string, number> = new Map([
  ['years', 12],
  ['year', 12],
  ['months', 1],
  ['month', 1],
  ['weeks', 0.25],
  ['days', 1 / 30],
]);

/** What people can be counted as, by the word behind or before them. */
export const STATES_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: 'dead killed died killing dying deaths fatalities',
    injure: 'injured wounded hurt injuring wounding injuries',
    homeless: 'homeless displaced displacing',
    miss: 'missing unaccounted',
    sick: 'sick ill sickened infected sickening infecting',
    trap: 'trapped trapping stranded stranding',
    hostage: 'hostage',
    jobless: 'jobless unemployed',
  }).flatMap(([state, words]) => words.split(' ').map((word) => [word, state] as const)),
);

/** States whose count grows from day to day. */
export const HARMED: ReadonlySet<string> = new Set(
  'kill injure homeless miss sick trap evacuate rescue hospitalise hospitalize arrest'.split(' '),
);

/** What is counted anew from day to day. */
export const GROWING: ReadonlySet<string> = new Set(
  `case infection death country state province region city sortie strike raid casualty victim injury patient body survivor refugee arrest
  complaint claim test dose barrel gallon visitor viewer donation signature`.split(/\s+/u),
);

/** Metres to a unit, by its plural and as it stands in "240-metre". */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ...['metres', 'meters', 'metre', 'meter', 'm'].map((word) => [word, 1] as const),
  ...['kilometres', 'kilometers', 'kilometre', 'kilometer', 'km'].map((word) => [word, 1000] as const),
  ...['miles', 'mile'].map((word) => [word, 1609] as const),
  ...['feet', 'foot'].map((word) => [word, 0.305] as const),
  ...['yards', 'yard'].map((word) => [word, 0.914] as const),
]);
/** What is measured once for all. */
export const THINGS_MEASURED: ReadonlySet<string> = new Set(
  `bridge tunnel tower dam wall building skyscraper ship vessel ferry tanker yacht pipeline canal runway fence barrier statue
  monument mast chimney whale shark crater`.split(/\s+/u),
);

/** Nouns of a share that goes up, and of one that goes down. */
export const UP = /^(?:rise|raise|increase|hike|gain|jump|growth)$/u;
export const DOWN = /^(?:cut|fall|drop|decline|decrease|reduction|loss)$/u;

/** Verbs of a share that does, by their lemmas. */
export const RISES = /^(?:rise|raise|increase|lift|grow|gain|jump|climb|surge|soar|boost)$/u;
export const FALLS = /^(?:cut|fall|drop|decline|decrease|reduce|lower|slash|shrink|slump|halve|slide|sink)$/u;

/** Words behind a hyphen and a number that tell no size. */
export const NO_SIZE =
  /^(?:day|hour|minute|second|mile|metre|meter|foot|inch|kilometre|kilometer|point|times?|fold|old|plus|yard|pound|percent|year|month|week)$/u;

/** Which way a length goes. */
export const WAYS = /^(?:long|high|tall|deep|wide)$/u;

/** Nouns that a number behind them names: "year seven pupils", "Route 12". */
export const NUMBERED =
  /^(?:year|grade|class|form|group|stage|phase|level|key|number|no|page|section|article|chapter|route|flight|room|ward|gate|unit|block)$/u;

/** Speeds of the wind in kilometres an hour, by the words of their unit as they are split. */
export const SPEEDS: ReadonlyMap<string, number> = new Map([
  ...[
    'km / h',
    'kmh',
    'kph',
    'kilometres per hour',
    'kilometers per hour',
    'kilometres an hour',
    'kilometers an hour',
  ].map((words) => [words, 1] as const),
  ...['mph', 'miles per hour', 'miles an hour'].map((words) => [words, 1.609] as const),
  ['knots', 1.852],
]);

/** What a sum of money is, by a word beside it, a line each: the first word is its name. Extend by adding a word. */
const SUM_WORDS = `
worth valued value
damage damages loss losses
fine fined fining penalty
reward
ransom
bail
cost costs costing price
cash
`;

export const SUMS: ReadonlyMap<string, string> = new Map(
  SUM_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);
