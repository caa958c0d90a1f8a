/** Days that are named for what happened on them, always without the year: "the Sept. 11 attacks". */
interface KnownDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What must stand behind the day. */
  readonly of: RegExp;
}

const KNOWN: readonly KnownDay[] = [
  {
    year: 2001,
    month: 9,
    day: 11,
    of: /^,?\s(?:[a-z]{3,12}\s){0,2}(?:attacks?|hijackers?|hijackings?|victims?|families|terrorists?|memorial|museum|[Cc]ommission|plot|plotters)\b/,
  },
  { year: 2005, month: 7, day: 7, of: /^,?\s(?:[a-z]{3,12}\s){0,2}(?:bombings?|bombers?|attacks?)\b/ },
  {
    year: 2021,
    month: 1,
    day: 6,
    of: /^,?\s(?:[A-Za-z]{3,12}\s){0,2}(?:riots?|rioters?|insurrection|attack|siege|[Cc]ommittee|defendants?|hearings?|panel|mob|breach)\b/,
  },
  {
    year: 2023,
    month: 10,
    day: 7,
    of: /^,?\s(?:[A-Za-z]{3,12}\s){0,2}(?:attacks?|massacres?|assaults?|onslaught|raids?|invasion|atrocities|killings|hostages)\b/,
  },
];

/** The year of a month and day that has become a name, by the words behind it; null for any other day. */
export function knownYear(month: number, day: number, after: string): number | null {
  return KNOWN.find((one) => one.month === month && one.day === day && one.of.test(after))?.year ?? null;
}
