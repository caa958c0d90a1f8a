/**
 * "12/03/2027": 12 March or December 3? One article writes its dates in one order: the evidence is another date in digits that
 * can be read in one way alone ("25/03/2027"), then dates in words ("12 March", "March 12"), then money, hours and addresses.
 */
import type { Found } from './said.ts';

/** Which of the numbers comes first. */
export type Order = 'day' | 'month';

/** "3 May", "3rd of May" and "May 3". */
const IN_WORDS =
  /\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?<day>(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Octo|Nov|Dec)(?:em)?ber)\b|\b(?:(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Octo|Nov|Dec)(?:em)?ber)\s\d{1,2}\b/g;

/** What stands in papers of countries that write the day first, and in those that write the month first. */
const SIGNS: readonly (readonly [Order, RegExp])[] = [
  ['day', /£\d|\bBST\b|\.(?:co\.uk|com\.au|co\.nz|ie)\b/],
  ['month', /\b(?:E[DS]T|C[DS]T|M[DS]T|P[DS]T)\b/],
];

const only = (orders: ReadonlySet<Order>): Order | null =>
  orders.size === 1 ? ([...orders][0] ?? null) : null;

/** The order in which a text writes its dates; null where nothing shows it, or both do. */
export function orderOf(found: readonly Found[], clean: string): Order | null {
  const slashed = new Set<Order>();
  for (const { said } of found)
    if (said.kind === 'date' && (said.slashed === 'day' || said.slashed === 'month'))
      slashed.add(said.slashed);
  if (slashed.size > 0) return only(slashed);
  const worded = new Set<Order>();
  for (const { groups } of clean.matchAll(IN_WORDS)) worded.add(groups?.day === undefined ? 'month' : 'day');
  if (worded.size > 0) return only(worded);
  return only(new Set(SIGNS.filter(([, sign]) => sign.test(clean)).map(([order]) => order)));
}

/** Turns dates that could begin with either number where the text begins with the day, and settles them where it shows its order. */
export function dayFirst(found: readonly Found[], clean: string): readonly Found[] {
  if (!found.some(isOpen)) return found;
  const order = orderOf(found, clean);
  if (!order) return found;
  return found.map((one) => (isOpen(one) ? settled(one, order) : one));
}

/** Whether an expression is a date in digits that could begin with either number. */
export function isOpen({ said }: Pick<Found, 'said'>): boolean {
  return said.kind === 'date' && said.slashed === 'open' && said.month !== said.day;
}

/** The same date in one of the two orders. */
export function settled<T extends Found>(one: T, order: Order): T {
  const { said } = one;
  if (said.kind !== 'date') return one;
  const turned = order === 'day' ? { month: said.day, day: said.month } : {};
  return { ...one, said: { ...said, ...turned, slashed: order } };
}
