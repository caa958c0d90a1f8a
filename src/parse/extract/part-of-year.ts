/** Parts of a year that tell which results are meant, and neither when they were made nor when they are told. */
import type { Expression } from '../time/said.ts';

/** Whether an expression reads like "first-half" in "will publish first-half results on May 3". */
export const isPartOfYear = (clean: string, { start, end }: Expression): boolean =>
  /-(?:quarter|half)$/iu.test(clean.slice(start, end));
