/** Quarters and halves of a year: of the year said, of the report the text is about, or the one nearest the article's day. */
import { nowStart } from './start.ts';
import { storyBasis } from './judge-named.ts';
import { fractionValue, unplaced, type Basis, type Judged } from './judged.ts';
import type { Ground } from './ground.ts';
import type { Context, Said } from './said.ts';

type Fraction = Extract<Said, { kind: 'fraction' }>;
type Judge = (said: Said, context: Context, ground: Ground) => Judged;

const told = (report: NonNullable<Ground['quarter']>): Basis => ({
  kind: 'story',
  from: `${report.year}-Q${report.n}`,
});

export function judgeFraction(said: Fraction, context: Context, ground: Ground, judge: Judge): Judged {
  const { of, year, relation, ended } = said;
  const report = ground.quarter;
  // "the quarter ended Sept. 30" is the third, whatever a company calls it
  const n = said.n || (ended && of === 'Q' ? Math.ceil(ended / 3) : said.n);
  if (year) return withinYear(said, n, year, context, ground, judge);
  // "The decisive battles came in the second half of the year": of the year that a history is at
  const { story } = ground;
  if (n && story && (ground.history || (ground.telling && of === 'H')) && !ended)
    return fractionValue(story.year, of, n, storyBasis(story));
  const now = nowStart(ground);
  if (!now?.month) return unplaced(`XXXX-${of}${n || 'X'}`);
  const per = of === 'Q' ? 4 : 2;
  const index = now.year * per + Math.floor(((now.month - 1) * per) / 12);
  const at = (place: number): Judged =>
    fractionValue(Math.floor(place / per), of, (place % per) + 1, now.basis);
  if (n) {
    const thisYear = now.year * per + n - 1;
    if (context.tense === 'future') {
      // "expects to report third-quarter profit" in October speaks of the one that just ended
      const from = thisYear === index - 1 ? index - 1 : index;
      return at(thisYear >= from ? thisYear : thisYear + per);
    }
    return at(thisYear <= index ? thisYear : thisYear - per);
  }
  switch (relation) {
    case 'next':
    case 'coming':
    case 'following':
      return at(index + 1);
    case 'last':
    case 'previous':
      return at(index - 1);
    default:
      // "the latest quarter" is over, whatever was said of the running one
      if (report && relation === 'past' && of === 'Q' && report.year * per + report.n - 1 >= index)
        return at(index - 1);
      if (report && !said.running && context.tense !== 'future')
        return fractionValue(report.year, 'Q', report.n, told(report));
      return at(relation === 'this' ? index : index - 1);
  }
}

function withinYear(
  { of }: Fraction,
  n: number | null,
  year: Said,
  context: Context,
  ground: Ground,
  judge: Judge,
): Judged {
  const report = ground.quarter;
  if (year.kind === 'offset') {
    // "the year-ago quarter": the report's quarter, a year before
    const base = report?.year ?? nowStart(ground)?.year;
    const nth = n || report?.n;
    if (base === undefined || !nth)
      return unplaced(`${base === undefined ? 'XXXX' : base - 1}-${of}${nth ?? 'X'}`);
    return fractionValue(base - 1, of, nth, report ? told(report) : { kind: 'published' });
  }
  const outer = judge(year, context, ground);
  if (!outer.at) return unplaced(`XXXX-${of}${n || 'X'}`);
  const nth = n ?? report?.n;
  return nth === undefined
    ? unplaced(`${outer.value}-${of}X`)
    : fractionValue(outer.at.year, of, nth || 4, outer.basis);
}
