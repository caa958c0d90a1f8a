/** Decades: "the '90s" are those of the century that is told, and of no other than the last where nothing is. */
import type { Ground } from './ground.ts';
import { decadeValue, type Judged } from './judged.ts';
import { storyBasis } from './judge-named.ts';
import type { Context, Said } from './said.ts';

/** Sentences over which a decade is of the century told. */
const TOLD = 2;

/** Years after which "the '90s" of a text without a century are those of the twentieth. */
const TWENTIETH = 1900;

export function judgeDecade(
  { decade, short }: Extract<Said, { kind: 'decade' }>,
  { sentence }: Context,
  { story, history, now }: Ground,
): Judged {
  if (!short) return decadeValue(decade, { kind: 'stated' });
  const told =
    story !== null &&
    story.year > 0 &&
    story.year < TWENTIETH &&
    !story.attribute &&
    (history || sentence - story.sentence <= TOLD)
      ? story
      : null;
  if (told) return decadeValue(inCentury(decade, told.year), storyBasis(told));
  const year = now ? Number(now.slice(0, 4)) : null;
  return year !== null && year < TWENTIETH + (decade % 10) * 10
    ? decadeValue(decade - 10, { kind: 'published' })
    : decadeValue(decade, { kind: 'stated' });
}

/** The decade of that number nearest to a year, before it or after. */
function inCentury(decade: number, year: number): number {
  const here = Math.floor(year / 10);
  const options = [-1, 0, 1].map((step) => (Math.floor(here / 10) + step) * 10 + (decade % 10));
  return options.toSorted((a, b) => Math.abs(a - here) - Math.abs(b - here))[0] ?? decade;
}
