/** A number of units: "two days", "several weeks", "a year", "2 1/2 years". */
import { VAGUE_COUNT, CARDINAL, FRACTION, cardinal, fraction } from '../words/numbers.ts';
import { JOINT, SPACE } from '../words/pattern.ts';
import { UNIT } from '../words/fragments.ts';
import type { Groups } from './rule.ts';
import type { Amount } from '../time/said.ts';
import { unitOf } from '../words/units.ts';

/** Group names: count, half, vague, unit. */
export const AMOUNT = `(?:(?<vague>${VAGUE_COUNT})|(?<count>an?|the|another|${CARDINAL}(?<half>${FRACTION})?))${JOINT}(?:(?:single|more|additional|extra|consecutive|further|full|long|short|whole|trading|business|calendar|working|fiscal|straight|previous|prior|preceding)${SPACE})?(?<unit>${UNIT})`;

/** The amount in AMOUNT's groups. */
export function amountOf({ count, half, vague, unit = '' }: Groups): Amount | null {
  const found = unitOf(unit);
  if (!found) return null;
  if (vague !== undefined) return { count: null, unit: found };
  const word = count?.toLowerCase() ?? '';
  if (/^(?:an?|the|another)$/.test(word)) return /s$/i.test(unit) ? null : { count: 1, unit: found };
  const bare = half ? word.slice(0, word.length - half.length) : word;
  const n = cardinal(bare) + fraction(half);
  return Number.isNaN(n) ? null : { count: n, unit: found };
}

/** A few hours away is a time and so is "the night before", days and what amounts to a day a date. */
export function typeOfOffset({ count, unit }: Amount): 'TIME' | 'DATE' {
  const hours = unit.name === 'hour' ? 1 : unit.name === 'minute' ? 1 / 60 : 1 / 3600;
  if (unit.name === 'night') return count === 1 ? 'TIME' : 'DATE';
  return unit.clock && (count ?? 1) * hours < 24 ? 'TIME' : 'DATE';
}
