/** The TIMEX3 length of so many units, for what is repeated. */
import type { Unit } from '../words/units.ts';

export const lengthOf = (unit: Unit, count: number): string =>
  unit.name === 'fortnight'
    ? `P${count * 2}W`
    : unit.name === 'quarter'
      ? `P${count * 3}M`
      : unit.name === 'night'
        ? `P${count}D`
        : unit.name === 'decade'
          ? `P${count * 10}Y`
          : unit.name === 'century'
            ? `P${count * 100}Y`
            : unit.name === 'weekend'
              ? 'XXXX-WXX-WE'
              : `P${unit.clock ? 'T' : ''}${count}${unit.letter}`;
