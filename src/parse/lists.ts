/** The short end of "April 24 and 25", "the 28 and 29 August", "July 1-3": a bare number that shares a month. */
import type { Found } from './tag.ts';
import type { Said } from './said.ts';

type CalendarDate = Extract<Said, { kind: 'date' }>;

const AFTER =
  /^(?:[ \u00a0]?(?:and|or|to|through|until|[&\-–—])[ \u00a0]?|, (?=\d{1,2}(?:,| and)))(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|[ -]?[a-z])/;
const BEFORE =
  /(?:^|[^\d.,$-])(?<lead>(?:the )?(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)[ \u00a0]?(?:and|or|to|[-–—])[ \u00a0]?$/i;

/** Adds the days that share the month of a neighbour. A year behind the last of them holds for all. */
export function share(found: readonly Found[], clean: string): readonly Found[] {
  const shared: Found[] = [];
  for (const [index, one] of found.entries()) {
    const { said } = one;
    if (
      one.type !== 'DATE' ||
      said.kind !== 'date' ||
      said.day === null ||
      said.month === null ||
      one.rule === 'numeric-date'
    ) {
      shared.push(one);
      continue;
    }
    const floor = shared.at(-1)?.end ?? 0;
    const led = /^(?:the\s)?\d/i.test(clean.slice(one.start, one.start + 5))
      ? leading(one, said, clean, floor)
      : null;
    if (led) shared.push(led);
    shared.push(one);
    const ceiling = found[index + 1]?.start ?? clean.length;
    const after =
      /\d(?:st|nd|rd|th)?$/.test(clean.slice(one.start, one.end)) && said.year === null
        ? following(one, said, clean, ceiling)
        : null;
    if (after) shared.push(after);
  }
  return shared;
}

function following(one: Found, said: CalendarDate, clean: string, ceiling: number): Found | null {
  const match = AFTER.exec(clean.slice(one.end, one.end + 14));
  const digits = match?.groups?.day;
  if (!match || !digits) return null;
  const end = one.end + match[0].length;
  const start = end - match[0].length + match[0].lastIndexOf(digits);
  if (end > ceiling) return null;
  return { ...one, start, end, rule: 'shared-month', said: { ...said, day: Number(digits), weekday: null } };
}

function leading(one: Found, said: CalendarDate, clean: string, floor: number): Found | null {
  const from = Math.max(floor, one.start - 16);
  const match = BEFORE.exec(clean.slice(from, one.start));
  const groups = match?.groups;
  if (!match || !groups?.lead || !groups.day) return null;
  const start = from + match.index + match[0].indexOf(groups.lead);
  return {
    ...one,
    start,
    end: start + groups.lead.length,
    rule: 'shared-month',
    said: { ...said, day: Number(groups.day), weekday: null },
  };
}
