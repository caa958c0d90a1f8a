/** Lengths of time in short words: "3 yr", "9 mo", "8 days". */
import type { lengthWords } from '../layout/axis.ts';
import type { Texts } from './texts/say.ts';

/** A fold's length in one or two short lines. */
export function foldLength(length: ReturnType<typeof lengthWords>, say: Texts): readonly string[] {
  if (length.days) return say('days', { n: length.days }).split(' ');
  return [
    length.years ? say('years', { n: length.years }) : '',
    length.months ? say('months', { n: length.months }) : '',
  ].filter(Boolean);
}
