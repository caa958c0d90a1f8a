/** Units of time with their TIMEX3 letters. `clock` units stand after the T of a duration. */
export interface Unit {
  readonly name: UnitName;
  readonly letter: string;
  readonly clock: boolean;
}

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'night'
  | 'season';

const unit = (name: UnitName, letter: string, clock = false): Unit => ({ name, letter, clock });

const YEAR = unit('year', 'Y');
const HOUR = unit('hour', 'H', true);
const MINUTE = unit('minute', 'M', true);

/** Singular forms. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', unit('second', 'S', true)],
  ['minute', MINUTE],
  ['min', MINUTE],
  ['hour', HOUR],
  ['hr', HOUR],
  ['day', unit('day', 'D')],
  ['weekend', unit('weekend', 'WE')],
  ['week', unit('week', 'W')],
  ['fortnight', unit('fortnight', 'W')],
  ['month', unit('month', 'M')],
  ['quarter', unit('quarter', 'Q')],
  ['year', YEAR],
  ['yr', YEAR],
  ['decade', unit('decade', 'DE')],
  ['century', unit('century', 'CE')],
  ['millennium', unit('millennium', 'ML')],
  ['night', unit('night', 'NI')],
]);

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['centuries', 'century'],
  ['millennia', 'millennium'],
]);

/** A unit from its word, singular or plural ("centuries" too); undefined for other words. */
export function unitOf(word: string): Unit | undefined {
  const low = word.toLowerCase();
  return UNITS.get(low) ?? UNITS.get(PLURALS.get(low) ?? (low.endsWith('s') ? low.slice(0, -1) : low));
}

/** All words for units that can be counted, both numbers. */
export const UNIT_WORDS: readonly string[] = [...UNITS.keys()]
  .filter((word) => word !== 'century' && word !== 'millennium')
  .flatMap((word) => [word, `${word}s`])
  .concat('century', 'centuries', 'millennium', 'millennia');
