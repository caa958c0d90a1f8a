/** Lengths of time in words: "3 yr", "9 mo", "8 days" in a tear of the chart, "3 years 9 months" in a list. */
import type { lengthWords } from '../../layout/axis.ts';
import type { Texts } from '../texts/say.ts';

/** A fold's length in one or two short lines. */
export function foldLength(length: ReturnType<typeof lengthWords>, say: Texts): readonly string[] {
  if (length.days) return say('days', { n: length.days }).split(' ');
  return [
    length.years ? say('years', { n: length.years }) : '',
    length.months ? say('months', { n: length.months }) : '',
  ].filter(Boolean);
}

/** A length in whole words, by Intl in the page's language. */
export function longLength(length: ReturnType<typeof lengthWords>, say: Texts): string {
  const part = (n: number, unit: 'year' | 'month' | 'day'): string =>
    n ? new Intl.NumberFormat(say.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(n) : '';
  return [part(length.years, 'year'), part(length.months, 'month'), part(length.days, 'day')]
    .filter(Boolean)
    .join(' ');
}
