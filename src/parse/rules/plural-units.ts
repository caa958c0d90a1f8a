/** "for weeks", "in recent months", "decades": a length without a number. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { MONTH } from '../words/fragments.ts';
import { lastsAt, REACH, reachOf } from './reach.ts';
import { unitOf, type UnitName } from '../words/units.ts';

/** Units that stand alone in the plural as a length of time: "for weeks", "in recent months". */
const NOT_ALONE: ReadonlySet<UnitName> = new Set<UnitName>([
  'second',
  'quarter',
  'night',
  'weekend',
  'minute',
]);

/** "the early months of 1968" is an edge of the year; "the last days of the war" are days. */
const EDGE_BEFORE = /\b(?:early|closing|opening|dying|waning|first|last|final)\s$/i;
const OF_A_DATE = new RegExp(`^\\sof\\s(?:the\\s)?(?:${MONTH}(?![a-z])|[12]\\d{3}(?!\\d)|\\d{4}s)`, 'i');

export const barePlural: Rule = {
  id: 'plural-units',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${REACH})?(?<unit>years|months|weeks|days|hours|decades|centuries|generations|quarters|minutes)(?<more>${SPACE}(?:and|or|to)${SPACE}(?:years|months|weeks|days|hours))?(?<long>-long|-old)?`,
  ),
  read: ({ reach, unit = '', long }, { clean, start, end, match }) => {
    const found = unitOf(unit);
    if (!found) return null;
    // "the minutes of the meeting"
    if (
      found.name === 'minute' &&
      /^\sof\s(?:the\s|a\s|its\s|that\s)?(?:meeting|session|talks|hearing)\b/i.test(
        clean.slice(end, end + 24),
      )
    )
      return null;
    const before = clean.slice(Math.max(0, start - 16), start);
    if (
      (/^(?:the\s)?(?:first|last|final)\s/i.test(match) || EDGE_BEFORE.test(before)) &&
      /^(?:year|month|week|day)$/.test(found.name) &&
      OF_A_DATE.test(clean.slice(end, end + 20))
    )
      return null;
    const after = clean.slice(end, end + 14);
    if (reach && /^(?:first|final|remaining|latest|same)$/i.test(reach)) {
      if (!/^(?:final|first|remaining)$/i.test(reach) || found.name === 'quarter') return null;
    }
    if (!reach) {
      const lasting =
        /\b(?:for|in|within|over|after|until|through|took|take|takes|spent|spend|of|several|and|last|lasted|by|than|just|only|matter\sof)\s(?:the\s)?$/i.test(
          before,
        );
      const following = /^\s(?:of|ago|later|earlier|before|after|away|to\scome|on\send)\b/i.test(after);
      if (NOT_ALONE.has(found.name) && !(found.name === 'minute' && lasting)) return null;
      if (/\blight\s$/i.test(before)) return null;
      if (!lasting && !following && !long && !/,\snot\s$/.test(before)) return null;
      if (/(?<!matter\s)\bof\s(?:the\s)?$|\b(?:by|than)\s(?:the\s)?$/i.test(before) && !following)
        return null;
      if (/\bin\sthe\s$/i.test(before) && !following) return null;
      if (/^['’]/.test(after)) return null;
    }
    if (/^coming$/i.test(reach ?? '') && !/^the\b/i.test(match))
      return { type: 'DATE', said: { kind: 'vague', ref: 'FUTURE_REF' } };
    if (
      reach &&
      /^recent$/i.test(reach) &&
      found.name !== 'decade' &&
      found.name !== 'century' &&
      found.name !== 'quarter' &&
      /days?/i.test(match)
    )
      return { type: 'DATE', said: { kind: 'vague', ref: 'PAST_REF' } };
    // "expected to last weeks"
    const verb = lastsAt(clean, start, match);
    return {
      type: 'DURATION',
      ...(verb ? { from: 5 } : {}),
      said: {
        kind: 'duration',
        amounts: [{ count: null, unit: found }],
        reach: verb ? null : reachOf(reach),
      },
    };
  },
  takes: 'both',
  examples: [
    { text: 'They have waited for [years].', value: 'PXY' },
    { text: 'The fight may last [weeks], not [days].', value: 'PXD' },
    { text: 'The index fell in a matter of [minutes].', value: 'PTXM' },
    { text: 'In [recent months] prices fell.', value: 'PXM' },
    { text: 'It will rain in [coming weeks].', value: 'FUTURE_REF' },
  ],
  not: [
    'The days grew short.',
    'working hours',
    'dog years',
    'They are light years away.',
    'The minutes of the meeting were lost.',
  ],
};
