/** Set phrases as one alternative of a pattern. */
import { anyOf, SPACE } from '../words/pattern.ts';

export const words = (...list: readonly string[]): string =>
  anyOf(list.map((text) => text.replaceAll(' ', SPACE)));
