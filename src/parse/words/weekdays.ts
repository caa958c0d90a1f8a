/** Weekday names, ISO numbers (Monday 1 to Sunday 7). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['mon', 1],
  ['tuesday', 2],
  ['tues', 2],
  ['tue', 2],
  ['wednesday', 3],
  ['wed', 3],
  ['thursday', 4],
  ['thurs', 4],
  ['thur', 4],
  ['thu', 4],
  ['friday', 5],
  ['fri', 5],
  ['saturday', 6],
  ['sat', 6],
  ['sunday', 7],
  ['sun', 7],
]);

export const WEEKDAY_NAMES = [
  '',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The names written in full: the short ones ("sat", "sun") count only beside a date. */
export const FULL_WEEKDAYS: readonly string[] = [...WEEKDAYS.keys()].filter((name) => name.endsWith('day'));

/** 1 to 7 for a name with or without its full stop. */
export function weekdayOf(name: string): number {
  const low = name.toLowerCase();
  return WEEKDAYS.get(low.endsWith('.') ? low.slice(0, -1) : low) ?? 0;
}
