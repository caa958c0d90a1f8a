/** TIMEX3 values of lengths of time: "P2Y6M", "PT1M30S", "PXW". */
import type { Amount } from './said.ts';

interface Piece {
  readonly letter: string;
  readonly clock: boolean;
  readonly count: string;
}

const MULTIPLES: Readonly<Record<string, readonly [string, number]>> = {
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
  fortnight: ['W', 2],
  weekend: ['WE', 1],
};

/** Half of a unit is counted in the next smaller one: half a year is 6 months, half an hour 30 minutes. */
const SMALLER: Readonly<Record<string, readonly [string, number, boolean]>> = {
  Y: ['M', 12, false],
  M: ['D', 30, false],
  W: ['D', 7, false],
  D: ['H', 24, true],
  TH: ['M', 60, true],
  TM: ['S', 60, true],
};

function piecesOf({ count, unit }: Amount): readonly Piece[] {
  const [letter, times] = MULTIPLES[unit.name] ?? [unit.letter, 1];
  if (count === null) {
    const vague = /^(?:century|millennium)$/.test(unit.name) ? unit.letter : letter;
    return [{ letter: vague, clock: unit.clock, count: 'X' }];
  }
  const total = count * times;
  const whole = Math.floor(total);
  const rest = total - whole;
  const smaller = rest === 0 ? undefined : SMALLER[(unit.clock ? 'T' : '') + letter];
  if (!smaller) return [{ letter, clock: unit.clock, count: String(total) }];
  const [low, per, clock] = smaller;
  const small: Piece = { letter: low, clock, count: String(Math.round(rest * per)) };
  return whole ? [{ letter, clock: unit.clock, count: String(whole) }, small] : [small];
}

/** The value of one or more amounts in a row. A range has the value of its lower end. */
export function durationValue(amounts: readonly Amount[]): string {
  let days = 'P';
  let hours = '';
  for (const amount of amounts)
    for (const { letter, clock, count } of piecesOf(amount)) {
      if (clock) hours += count + letter;
      else days += count + letter;
    }
  return hours ? `${days}T${hours}` : days;
}
