/** "a year earlier", "two days later", "the day before", "two years after the war". */
import type { Rule } from './rule.ts';
import { sticky, JOINT, SPACE } from '../words/pattern.ts';
import { AMOUNT, amountOf, typeOfOffset } from './amount.ts';
import { UNIT } from '../words/fragments.ts';
import { eventNamed } from '../words/occasions.ts';
import { unitOf } from '../words/units.ts';

/** "from 51 |", "compared with 4.2 percent |". */
export const COMPARED =
  /\bthan\s$|\b(?:from|with|than|to|against)\s(?:an?\s[a-z]{1,12}\s)?[$£€]?[\d.,]{1,12}%?(?:\s(?:[a-z]{1,12}|[a-z]{1,12}\s[a-z]{1,12}))?,?\s$/;

/** "Fifteen years on they are to play again." */
const SUBJECT = /^\s(?:they|he|she|it|we|the|his|her|its|their)\b/;

/** What may stand behind "after that" where it points back: a stop, or a new subject. */
const CLAUSE = /^(?:[,.;:)]|\s(?:[A-Z]|(?:an?|the|his|her|it|he|she|they|we|there)\s))/;

/** Behind "the night before" alone: a stop, or a verb with its subject before it ("a storm the night before had felled trees"). */
const ENDS = /^\s?(?:[,.;:!?)—–"”]|$)|^\s(?:ha[ds]|have|was|were|did|and|but)\b/;

/** "at the end of the month after 33 years", "the first three months of the year after a fall". */
const EDGE =
  /\b(?:end|start|beginning|middle|rest|half|part|most|much|course|remainder|weeks|months|quarters?)\sof\s$/i;

export const offsetFromStory: Rule = {
  id: 'earlier-later',
  triggers: ['unit'],
  pattern: sticky(
    `(?:${AMOUNT}|(?<plural>${UNIT}))(?:${JOINT})(?<word>earlier|later|before|after|afterward|afterwards|beforehand|previously|prior|hence|thereafter|on)(?![a-z])(?<that>${SPACE}that(?![a-z]))?`,
  ),
  read: (groups, { clean, start, end: reach, match: words }) => {
    const word = groups.word?.toLowerCase() ?? '';
    // "two days after that Germany mobilised", but "two days after that vote"
    const alone = groups.that !== undefined && CLAUSE.test(clean.slice(reach, reach + 8));
    const end = alone ? reach : reach - (groups.that?.length ?? 0);
    const match = alone ? words : words.slice(0, end - start);
    // "half a century after the war"
    if (/\b(?:half|quarter\sof)[\s-]$/i.test(clean.slice(Math.max(0, start - 11), start))) return null;
    const plural = groups.plural;
    if (plural && ((!/s$/i.test(plural) && !/earlier$/.test(word)) || alone)) return null;
    const amount = plural ? { count: /s$/i.test(plural) ? null : 1, unit: unitOf(plural) } : amountOf(groups);
    if (!amount?.unit) return null;
    const after = clean.slice(end, end + 12);
    if (word === 'on' && !/^[,;.]/.test(after) && !(/^[A-Z]/.test(match) && SUBJECT.test(after))) return null;
    const the = /^the\b/i.test(groups.count ?? '');
    // "three weeks to the day after the attacks"
    if (
      the &&
      /\b(?:weeks?|months?|years?|decades?)\sto\s$/.test(clean.slice(Math.max(0, start - 11), start))
    )
      return null;
    // "two years later than planned" tells how late, not when
    if (/^(?:earlier|later)$/.test(word) && /^\sthan\b/.test(after))
      return amount.count === null && plural === undefined
        ? null
        : {
            type: 'DURATION',
            to: match.length - word.length - 1,
            said: { kind: 'duration', amounts: [{ ...amount, unit: amount.unit }], reach: null },
          };
    // "retires at the end of the month after 33 years"
    if (the && EDGE.test(clean.slice(Math.max(0, start - 14), start))) return null;
    if (the && amount.unit.name !== 'day' && !/^(?:night|week|month|year)$/.test(amount.unit.name))
      return null;
    if (the && /^(?:later|earlier|previously|prior|hence|on)$/.test(word)) return null;
    const open = /^(?:before|after|prior)$/.test(word);
    const clause = !alone && !ENDS.test(after);
    if (open && clause) {
      // "12 to 16 weeks before people return" is a range
      if (/\b(?:\d{1,3}|[a-z]{2,9})\s(?:to|or)\s$/.test(clean.slice(Math.max(0, start - 14), start)) && !the)
        return null;
      // "two days after the vote": the offset is counted from an event; the span is the amount alone
      const to = match.length - (groups.word?.length ?? 0) - 1;
      const counted = /^(?:day|week|month|year|night)$/.test(amount.unit.name);
      const direction = word === 'after' ? 1 : -1;
      const named = eventNamed(clean.slice(end, end + 60));
      const event = named === null ? {} : { event: { word: named, direction } as const };
      if (the && counted)
        return {
          type: typeOfOffset({ ...amount, unit: amount.unit }),
          to,
          said: {
            kind: 'offset',
            amount: { ...amount, unit: amount.unit },
            direction,
            from: 'event',
            ...event,
          },
        };
      return {
        type: 'DURATION',
        to,
        said: { kind: 'duration', amounts: [{ ...amount, unit: amount.unit }], reach: null, ...event },
      };
    }
    return {
      type: typeOfOffset({ ...amount, unit: amount.unit }),
      ...(end < reach ? { to: end - start } : {}),
      said: {
        kind: 'offset',
        amount: { ...amount, unit: amount.unit },
        direction: /^(?:earlier|before|beforehand|previously|prior)$/.test(word) ? -1 : 1,
        from: 'story',
        ...(word === 'earlier' ? { report: true } : {}),
        ...(word === 'earlier' && COMPARED.test(clean.slice(Math.max(0, start - 40), start))
          ? { compared: true as const }
          : {}),
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
    {
      on: '2024-07-04',
      text: 'The blast came at [6 a.m. Monday]; [two hours later] the roof fell in.',
      value: '2024-07-01T08:00',
    },
    {
      on: '2025-06-11',
      text: 'It built 43 jets in [May], down from 51 [a year earlier].',
      value: '2024-05',
    },
    { on: '2024-08-26', text: 'They split in [2009]. [Fifteen years on] they play again.', value: '2024' },
    {
      on: '2009-12-19',
      text: 'They signed on [April 28, 1945]. [Ten days before that], they had met.',
      value: '1945-04-18',
    },
    {
      on: '2009-12-19',
      text: 'They signed on [April 28, 1945]. [Two days after that] a bridge fell.',
      value: '1945-04-30',
    },
    {
      on: '2009-12-19',
      text: 'He was shot on [28 June 1914]. [Three days after that] Germany armed.',
      value: '1914-07-01',
    },
    { on: '2012-11-08', text: 'A storm [the night before] had felled trees.', value: '2012-11-07TNI' },
    { text: 'It opened [two years] later than planned.', value: 'P2Y' },
  ],
  not: [
    'It grew in the first six months of the year after a slump.',
    'the year the war began',
    'the hour before dawn',
  ],
};
