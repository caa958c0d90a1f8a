/** Parts of a day with their TIMEX3 codes and the hour each begins at, for order within a day. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['forenoon', 'MO'],
  ['midmorning', 'MO'],
  ['mid-morning', 'MO'],
  ['midday', 'MI'],
  ['mid-day', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['midafternoon', 'AF'],
  ['mid afternoon', 'AF'],
  ['mid morning', 'MO'],
  ['sunrise', 'MO'],
  ['sunset', 'EV'],
  ['nightfall', 'EV'],
  ['sundown', 'EV'],
  ['mid-afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
  ['daytime', 'DT'],
]);
