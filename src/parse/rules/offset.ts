/** "two days ago", "a year earlier", "six weeks later", "three days from now", "the day before", "two years after the war". */
import { UNIT } from '../words/fragments.ts';
import { CARDINAL, cardinal, FRACTION, fraction, VAGUE_COUNT } from '../words/numbers.ts';
import { JOINT, SPACE, sticky } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';
import type { Amount } from '../time/said.ts';
import type { Groups, Rule } from './rule.ts';

/** Group names: count, half, vague, unit. */
export const AMOUNT = `(?:(?<vague>${VAGUE_COUNT})|(?<count>an?|the|another|${CARDINAL}(?<half>${FRACTION})?))${JOINT}(?:(?:more|additional|extra|consecutive|further|full|long|short|whole|trading|business|calendar|working|fiscal|straight)${SPACE})?(?<unit>${UNIT})`;

/** The amount in AMOUNT's groups. */
export function amountOf({ count, half, vague, unit = '' }: Groups): Amount | null {
  const found = unitOf(unit);
  if (!found) return null;
  if (vague !== undefined) return { count: null, unit: found };
  const word = count?.toLowerCase() ?? '';
  if (/^(?:an?|the|another)$/.test(word)) return /s$/i.test(unit) ? null : { count: 1, unit: found };
  const bare = half ? word.slice(0, word.length - half.length) : word;
  const n = cardinal(bare) + fraction(half);
  return Number.isNaN(n) ? null : { count: n, unit: found };
}

export const ago: Rule = {
  id: 'ago',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${AMOUNT}|(?<plural>${UNIT}))(?:${SPACE}(?:or${SPACE}so|and${SPACE}a${SPACE}half))?${JOINT}(?<ago>ago|back(?=[ ,.]))`,
  ),
  read: (groups, { match, clean, end }) => {
    const amount = groups.plural ? { count: null, unit: unitOf(groups.plural) } : amountOf(groups);
    if (!amount?.unit) return null;
    if (groups.plural && !/s-?\s?ago$/i.test(match)) {
      // "year-ago quarter"
      return {
        type: 'DATE',
        said: {
          kind: 'offset',
          amount: { count: 1, unit: amount.unit },
          direction: -1,
          from: 'now',
          report: true,
        },
      };
    }
    if (/back$/i.test(groups.ago ?? '') && !/^[,.]/.test(clean.slice(end, end + 1))) return null;
    const extra = /and\sa\shalf/i.test(match) && amount.count !== null && !groups.half ? 0.5 : 0;
    return {
      type: 'DATE',
      said: {
        kind: 'offset',
        amount: { count: amount.count === null ? null : amount.count + extra, unit: amount.unit },
        direction: -1,
        from: 'now',
      },
      ...(/or\sso/i.test(match) ? { mod: 'APPROX' as const } : {}),
    };
  },
  takes: 'both',
  examples: [
    { on: '1998-03-22', text: 'He was invited [10 days ago].', value: '1998-03-12' },
    { on: '1998-03-01', text: 'He said so [six weeks ago].', value: '1998-W03' },
    { on: '1998-02-27', text: 'They fled [four years ago].', value: '1994' },
    { on: '1998-02-27', text: 'Support was lower [several years ago].', value: 'PAST_REF' },
  ],
  not: ['He came back a year older.'],
};

export const offsetFromStory: Rule = {
  id: 'earlier-later',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${AMOUNT}|(?<plural>${UNIT}))(?:${JOINT})(?<word>earlier|later|before|after|afterward|afterwards|beforehand|previously|prior|hence|thereafter|on)(?![a-z])`,
  ),
  read: (groups, { clean, start, end, match }) => {
    const word = groups.word?.toLowerCase() ?? '';
    const plural = groups.plural;
    if (plural && !/s$/i.test(plural) && !/earlier$/.test(word)) return null;
    const amount = plural ? { count: /s$/i.test(plural) ? null : 1, unit: unitOf(plural) } : amountOf(groups);
    if (!amount?.unit) return null;
    const after = clean.slice(end, end + 12);
    if (word === 'on' && !/^[,;.]/.test(after)) return null;
    const the = /^the\b/i.test(groups.count ?? '');
    if (the && amount.unit.name !== 'day' && !/^(?:night|week|month|year)$/.test(amount.unit.name))
      return null;
    if (the && /^(?:later|earlier|previously|prior|hence|on)$/.test(word)) return null;
    const open = /^(?:before|after|prior)$/.test(word);
    const ends = /^\s?(?:[,.;:!?)—–"”]|$)|^\s(?:that|when|he|she|they|it|in|at|the)\b/i.test(after);
    const clause = !/^\s?(?:[,.;:!?)—–"”]|$)/.test(after);
    if (open && clause) {
      // "two days after the vote": the offset is counted from an event; the span is the amount alone
      const to = match.length - (groups.word?.length ?? 0) - 1;
      const counted = /^(?:day|week|month|year|night)$/.test(amount.unit.name);
      if (the && counted)
        return {
          type: 'DATE',
          to,
          said: {
            kind: 'offset',
            amount: { ...amount, unit: amount.unit },
            direction: word === 'after' ? 1 : -1,
            from: 'event',
          },
        };
      void start;
      return {
        type: 'DURATION',
        to,
        said: { kind: 'duration', amounts: [{ ...amount, unit: amount.unit }], reach: null },
      };
    }
    void ends;
    return {
      type: 'DATE',
      said: {
        kind: 'offset',
        amount: { ...amount, unit: amount.unit },
        direction: /^(?:earlier|before|beforehand|previously|prior)$/.test(word) ? -1 : 1,
        from: 'story',
        ...(word === 'earlier' ? { report: true } : {}),
      },
    };
  },
  takes: 'both',
  examples: [
    {
      on: '2009-12-19',
      text: 'He was seized on [April 28, 1945]. [Two days later], he was dead.',
      value: '1945-04-30',
    },
    {
      on: '2009-12-19',
      text: 'They signed on [April 28, 1945]. [The day before], they had met.',
      value: '1945-04-27',
    },
  ],
  not: ['the year the war began', 'the hour before dawn'],
};

export const fromNow: Rule = {
  id: 'from-now',
  triggers: ['unit'],
  pattern: sticky(
    `${AMOUNT}${SPACE}(?:from${SPACE}(?:now|today)|hence|away(?=[.,;]))|in${SPACE}${AMOUNT.replaceAll('?<', '?<in')}(?:['’]s?)?${SPACE}time`,
  ),
  read: (groups) => {
    const inside = groups.inunit
      ? amountOf({ count: groups.incount, half: groups.inhalf, vague: groups.invague, unit: groups.inunit })
      : amountOf(groups);
    return inside && { type: 'DATE', said: { kind: 'offset', amount: inside, direction: 1, from: 'now' } };
  },
  takes: 'both',
  examples: [
    { on: '2026-01-15', text: 'The vote is [three days from now].', value: '2026-01-18' },
    { on: '2026-01-15', text: 'It opens [in two weeks\u2019 time].', value: '2026-W05' },
  ],
  not: ['far away from now on'],
};
