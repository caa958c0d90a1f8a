/** Seasons with their TIMEX3 codes and the month each begins in (northern hemisphere, as English-language news counts). */
export interface Season {
  readonly code: 'SP' | 'SU' | 'FA' | 'WI';
  readonly name: string;
  readonly firstMonth: number;
}

const AUTUMN: Season = { code: 'FA', name: 'autumn', firstMonth: 9 };

export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', { code: 'SP', name: 'spring', firstMonth: 3 }],
  ['summer', { code: 'SU', name: 'summer', firstMonth: 6 }],
  ['autumn', AUTUMN],
  ['fall', AUTUMN],
  ['winter', { code: 'WI', name: 'winter', firstMonth: 12 }],
]);
