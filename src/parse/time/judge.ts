/** From what is said to what is judged, kind by kind. Each kind's reasoning stands in its own file. */
import { judgeClock, judgePart } from './judge-hours.ts';
import { judgeDate } from './judge-named.ts';
import { judgeHoliday, judgeSeason } from './judge-season.ts';
import { judgeWeekday, judgeWeekend } from './judge-weekday.ts';
import { judgeNth, judgeSameIn, judgeTold, judgeShift, judgeUnit } from './judge-counted.ts';
import { judgeOffset } from './judge-offset.ts';
import { judgeFraction } from './judge-fraction.ts';
import { judgeDecade } from './judge-decade.ts';
import { centuryValue, valueOnly, type Judged } from './judged.ts';
import { durationValue } from './length.ts';
import type { Context, Said } from './said.ts';
import type { Ground } from './ground.ts';

/** Judges what was said on given ground. */
export function judge(said: Said, context: Context, ground: Ground): Judged {
  switch (said.kind) {
    case 'date':
      return judgeDate(said, context, ground);
    case 'weekday':
      return judgeWeekday(said, context, ground);
    case 'day':
      // "today the fort is a museum": nowadays
      return ground.straight && said.shift === 0 ? valueOnly('PRESENT_REF') : judgeShift(said.shift, ground);
    case 'unit':
      return judgeUnit(said, context, ground);
    case 'offset':
      return judgeOffset(
        said,
        context,
        said.base ? { ...ground, event: judgeBase(said.base, said, context, ground) } : ground,
      );
    case 'fraction':
      return judgeFraction(said, context, ground, judge);
    case 'season':
      return judgeSeason(said, context, ground);
    case 'holiday':
      return judgeHoliday(said, context, ground);
    case 'decade':
      return judgeDecade(said, context, ground);
    case 'century':
      return centuryValue(said.century, { kind: 'stated' });
    case 'clock':
      return judgeClock(said, context, ground, judge);
    case 'part':
      return judgePart(said, context, ground, judge);
    case 'weekend':
      return judgeWeekend(said, context, ground);
    case 'within': {
      const outer = judge(said.outer, context, ground);
      if (!outer.at) return valueOnly(outer.value);
      const { inner } = said;
      if (inner.kind === 'date' || inner.kind === 'season' || inner.kind === 'holiday') {
        const month = inner.kind === 'date' && inner.month === null ? { month: outer.at.month } : {};
        const judged = judge({ ...inner, year: outer.at.year, ...month }, context, ground);
        return { ...judged, basis: outer.basis };
      }
      return judge(inner, context, {
        ...ground,
        story: {
          ...outer.at,
          value: outer.value,
          sentence: context.sentence,
          start: 0,
          explicit: false,
          opens: false,
          attribute: false,
          quoted: context.quoted,
          carried: true,
        },
      });
    }
    case 'same-in':
      return judgeSameIn(said.unit, context, ground);
    case 'nth':
      return judgeNth(said, judge(said.outer, context, ground));
    case 'vague':
      return valueOnly(said.ref);
    case 'told':
      return judgeTold(said, ground);
    case 'unknown':
      return valueOnly(said.value);
    case 'duration': {
      const value = durationValue(said.amounts);
      const point = ground.now ?? undefined;
      return valueOnly(value, {
        ...(point && said.reach === 'past' ? { endPoint: point } : {}),
        ...(point && said.reach === 'next' ? { beginPoint: point } : {}),
      });
    }
    case 'set':
      return valueOnly(said.value, {
        ...(said.quant ? { quant: said.quant } : {}),
        ...(said.freq ? { freq: said.freq } : {}),
      });
    default:
      return unreachable(said);
  }
}

function unreachable(said: never): never {
  throw new Error(`unknown kind of expression: ${JSON.stringify(said)}`);
}

/** The day beside that an offset is counted from; "a week from Tuesday" looks ahead whatever its verb. */
function judgeBase(
  base: Said,
  { exact, direction }: Extract<Said, { kind: 'offset' }>,
  context: Context,
  ground: Ground,
): Judged {
  return judge(base, exact && direction > 0 ? { ...context, tense: 'future' } : context, ground);
}
