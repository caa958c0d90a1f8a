/** What the rules for clock times share: zones, halves of the day, and what is said. */
import { SPACE } from '../words/pattern.ts';
import type { Said } from '../time/said.ts';

export const ZONE = `(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|MSK|JST|IST|AEST|AEDT|EET|WET|Z|ET|PT|CT|local${SPACE}time|Eastern(?:${SPACE}(?:Standard|Daylight))?(?:${SPACE}Time)?|Pacific${SPACE}Time|Central${SPACE}Time)`;

export function clockSaid(
  hour: number,
  minute: number | null,
  second: number | null,
  zone: string | undefined,
): Extract<Said, { kind: 'clock' }> {
  return { kind: 'clock', hour, minute, second, zone: zone ?? null, day: null };
}

/** The hour on a 24-hour clock; NaN where there is no such hour. */
export function hourOf(hour: number, half: string | undefined): number {
  const low = half?.toLowerCase() ?? '';
  if (low && (hour < 1 || hour > 12)) return Number.NaN;
  if (/^p|afternoon|evening|night/.test(low)) return hour === 12 ? 12 : hour + 12;
  if (/^a|morning/.test(low)) return hour % 12;
  return hour > 24 ? Number.NaN : hour;
}
