/** Dates that only say which thing is meant, or stand aside: what follows does not go on from there. */
import type { Found } from './said.ts';

/** Behind these a day only says which stretch: "the lowest since Oct. 27", "the quarter ended Sept. 30". */
const ONLY_BOUNDS =
  /\b(?:since|(?:quarter|half|months|weeks|year|period)\s(?:that\s)?end(?:ed|ing)(?:\son)?)\s$/;

/** "the chain, bought out in November 1988, missed", "the firm, which was founded in May 1987, said". */
const ASIDE = /,\s(?:who|which|whose|bought|sold|built|born|[a-z]{2,12}ed)\s[^,;.“”"]{0,80}\b(?:in|on|of)\s$/;

/** Whether a date stands behind an article or in brackets, bounds something, or closes an aside. */
export function saysOnlyWhich({ said, start, end }: Found, clean: string): boolean {
  if (said.kind !== 'date') return false;
  if (said.month === null) return clean[start - 1] === '(' && clean[end] === ')';
  if (said.day !== null && ONLY_BOUNDS.test(clean.slice(Math.max(0, start - 24), start))) return true;
  if (said.year === null) return false;
  return (
    /\b(?:the|an?|its|his|her|their|since)\s$/i.test(clean.slice(Math.max(0, start - 6), start)) ||
    (clean[end] === ',' && ASIDE.test(clean.slice(Math.max(0, start - 100), start)))
  );
}

/** "His wife had been rescued the day before", "The day before he had flown home": what is counted back, or an hour of it. */
export function besideHad({ said: { kind }, start, end }: Found, clean: string, sentence: number): boolean {
  if (kind !== 'offset' && kind !== 'part' && kind !== 'clock') return false;
  return (
    /\bhad\b/.test(clean.slice(Math.max(sentence, start - 80), start)) ||
    (start - sentence < 4 && /^[^.,;]{1,40}\bhad\b/.test(clean.slice(end, end + 48)))
  );
}
