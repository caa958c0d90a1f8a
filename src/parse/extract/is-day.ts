/** Expressions that name one day, and no longer time. */
import type { Expression } from '../time/said.ts';

/** Whether an expression names one day. */
export const isDay = ({ said }: Expression): boolean =>
  said.kind === 'weekday' || (said.kind === 'date' && said.day !== null);
