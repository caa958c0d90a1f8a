/** "the week", "the month": the one that is running or told. */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { unitOf } from '../words/units.ts';

/** "the year to March", "the year to 31 May"; in "for the year to 227" a total grows. */
const TO_A_DATE =
  /^\sto\s(?:the\send\b|date\b|last\s|(?:\d{1,2}\s|mid-|early\s|late\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;

/** "its worst weekly loss of the year", "the fifth strike of the month". */
const RANKED =
  /\b(?:(?:[a-z]{3,10}est|worst|best)\s(?:[a-z-]{1,16}\s){0,3}|(?:first|second|third|[a-z]{3,8}th|last|final)\s(?:[a-z-]{1,16}\s){1,3})of\s$/;

/** "the day", "the week", "the year" alone: the one the story is in. */
export const theUnit: Rule = {
  id: 'the-unit',
  triggers: ['unit'],
  pattern: sticky(
    `the${SPACE}(?:(?<whole>full|whole|entire)${SPACE})?(?:(?<fiscal>fiscal|financial)${SPACE})?(?<unit>hour|day|week|month|year|decade)`,
  ),
  read: ({ unit = '', fiscal, whole }, { clean, start, end }) => {
    const found = unitOf(unit);
    const before = clean.slice(Math.max(0, start - 26), start);
    const after = clean.slice(end, end + 14);
    // "Help came within the hour"
    if (
      found &&
      !fiscal &&
      !whole &&
      /\bwithin\s$/i.test(before) &&
      /^(?:[.,;:!?)”"]|\s(?!of\b)|$)/.test(after)
    )
      return {
        type: 'DURATION',
        said: { kind: 'duration', amounts: [{ count: 1, unit: found }], reach: null },
      };
    if (found?.name === 'hour') return null;
    // "the year 2000", "the year two thousand" are other rules'
    if (!found || /^(?:-|['’]s\s[A-Z]|\s\d{4}(?!\d)|\stwo\sthousand|\s(?:nine|eigh)teen\s)/.test(after))
      return null;
    if (found.name === 'week' && /^\sof\s(?:[A-Z][a-z]{2,8}\.?\s\d|\d)/.test(clean.slice(end, end + 20)))
      return { type: 'DATE', said: { kind: 'unit', unit: found, relation: 'the' } };
    if (/^\sof\s(?!the|[$£€\d])/.test(after)) return null;
    if (/\b(?:per|times)\s$/i.test(before)) return null;
    if (/^\s(?:ended|ending)\b/i.test(after) || TO_A_DATE.test(clean.slice(end, end + 18)))
      return {
        type: 'DURATION',
        said: { kind: 'duration', amounts: [{ count: 1, unit: found }], reach: null },
      };
    // "closed 2 percent lower on the day", "ended the week at 412"
    const traded =
      (/\bon\s$/i.test(before) && /^(?:[.,;]|\s(?:but|to|at|and|after|as)\b|$)/.test(after)) ||
      (/\b(?:ended|finished|closed|started|began)\s$/i.test(before) &&
        /^(?:\s(?:up|down|at|with|lower|higher|off|flat|on|\d)|[.,])/.test(after));
    if (traded && !fiscal) return { type: 'DATE', said: { kind: 'unit', unit: found, relation: 'the' } };
    if (found.name === 'day')
      return /\b(?:earlier|later)\s(?:on\s)?in\s$/i.test(before) && /^(?:[.,;]|\s(?!of\b)|$)/.test(after)
        ? { type: 'DATE', said: { kind: 'unit', unit: found, relation: 'the' } }
        : null;
    const edge =
      /\b(?:end|beginning|start|middle|rest|remainder|half|part|most|much|turn|months|quarter|later|earlier|early|late)\s(?:of|in)\s$|\b(?:later|earlier|early|late)\s$/i.test(
        before,
      );
    // "over the decade" may be any ten years, its end is of the one that runs
    if (found.name === 'decade' && !/\bend\sof\s$/i.test(before)) return null;
    const placed =
      edge ||
      (/\sof\s$/.test(before) && RANKED.test(clean.slice(Math.max(0, start - 60), start))) ||
      whole !== undefined ||
      /\b(?:for|in|during|over|so\sfar|throughout)\s$/i.test(before);
    if (!placed && !/^['’]s\b/.test(after)) return null;
    return {
      type: 'DATE',
      said: {
        kind: 'unit',
        unit: found,
        relation: 'the',
        ...(fiscal ? { fiscal: true } : {}),
        ...(whole && /^full$/i.test(whole) ? { whole: true } : {}),
      },
    };
  },
  takes: 'both',
  examples: [
    { on: '1989-10-30', text: 'It will be cut by [the end of the year].', value: '1989' },
    {
      on: '2018-01-02',
      text: 'She retires at [the end of the month] after a long career.',
      value: '2018-01',
    },
    { on: '2022-10-30', text: 'The mine shuts by [the end of the decade].', value: '202' },
    { on: '1989-10-30', text: 'The index fell 3.8% for [the week].', value: '1989-W44' },
    { on: '2026-01-23', text: 'It had touched a high [earlier in the day].', value: '2026-01-23' },
    { on: '2024-02-05', text: 'It was the deadliest crash of [the year].', value: '2024' },
    { text: 'Crews were there within [the hour].', value: 'PT1H' },
    { on: '2024-02-05', text: 'Trading was the lightest of [the month].', value: '2024-02' },
    { on: '1989-10-30', text: 'Its shares were down 4% on [the day].', value: '1989-10-30' },
  ],
  not: [
    'The year of the rat',
    'Man of the year award goes',
    'the week-long strike',
    'In the year 2000 it opened.',
    'They came at the hour of need.',
  ],
};
