/** "now", "currently", "recently", "in the past", "soon", "the near future", "at the time", "previously". */
import { anyOf, SPACE, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

const words = (...list: readonly string[]): string => anyOf(list.map((text) => text.replaceAll(' ', SPACE)));

export const present: Rule = {
  id: 'present',
  first: 'rncptaf',
  triggers: ['vague'],
  pattern: sticky(
    words(
      'right now',
      'now',
      'nowadays',
      'currently',
      'current',
      'presently',
      'these days',
      'at present',
      'the present time',
      'the present day',
      'present-day',
      'at the moment',
      'the moment',
      'at this time',
      'this time',
      'at this point',
      'for the time being',
      'at this moment',
      'this moment',
      'the present',
    ),
  ),
  read: (_, { match, clean, start, end }) => {
    const low = match.toLowerCase();
    const after = clean.slice(end, end + 14);
    const before = clean.slice(Math.max(0, start - 8), start);
    if (
      low === 'now' &&
      (/^(?:-|!)/.test(after) ||
        (/\b(?:by|from|until|till|and|every|just|even|for)\s$/i.test(before) === false &&
          /^\sand\sthen/.test(after)))
    )
      return null;
    if (
      low === 'current' &&
      /^\s(?:events|affairs|of|(?:fiscal|financial|calendar)?\s?(?:day|week|month|year|quarter|decade|century|season))/i.test(
        after,
      )
    )
      return null;
    if (/^(?:the\s)?moment$/.test(low) && !/\b(?:at|for)\s$/i.test(before)) return null;
    if (low === 'the present' && !/\b(?:at|to|until|in|of|for|and)\s$/i.test(before)) return null;
    if (
      /^(?:at\s)?this\stime/.test(low) &&
      (/^\s(?:last|next|of)\b/i.test(after) || /(?:by|same|around)\s$/i.test(before))
    )
      return null;
    if (low === 'this time' && !/\bat\s$/i.test(before)) return null;
    const from = /^(?:at|for)\s/.test(low) ? match.indexOf(' ') + 1 : 0;
    return { type: 'DATE', from, said: { kind: 'vague', ref: 'PRESENT_REF' } };
  },
  takes: 'none',
  examples: [
    { text: 'They are worth half [now].', value: 'PRESENT_REF' },
    { text: 'It [currently] holds 2%.', value: 'PRESENT_REF' },
    { text: '[These days] it is quiet.', value: 'PRESENT_REF' },
  ],
  not: ['current affairs', 'Apocalypse now-style', 'a moment later', 'this time around'],
};

export const past: Rule = {
  id: 'past',
  first: 'rmltofnasie',
  triggers: ['vague'],
  pattern: sticky(
    words(
      'recently',
      'more recently',
      'most recently',
      'recent',
      'the recent past',
      'lately',
      'of late',
      'the past',
      'long ago',
      'not long ago',
      'a while ago',
      'a long time ago',
      'some time ago',
      'once',
      'the time',
      'that time',
      'at that time',
      'at the time',
      'the old days',
      'in those days',
      'those days',
      'earlier',
    ),
  ),
  read: (_, { match, clean, start, end }) => {
    const low = match.toLowerCase();
    const before = clean.slice(Math.max(0, start - 14), start);
    const after = clean.slice(end, end + 14);
    if (low === 'recent')
      return /^\s(?:years|months|weeks|days|decades|times|memory|history)/.test(after) ||
        !/\b(?:the|a|his|her|its|their|in|of|this|that|most|more|s)\s$/i.test(before)
        ? null
        : null;
    if (low === 'once') return null;
    if (low === 'earlier') {
      if (
        !/^(?:,|\.)|^\s(?:had|the|he|she|it|they|in\sthe\sday)\b/.test(after) ||
        /\b(?:year|day|week|month|hour|minute|decade|s|century|quarter|much|no|than)\s$/i.test(before) ||
        /^[A-Z]/.test(match) === false
      )
        return null;
      return { type: 'DATE', said: { kind: 'vague', ref: 'PAST_REF' } };
    }
    if (low === 'the past') {
      if (
        !/\b(?:in|of|with|from|to|on|about|and|into)\s$/i.test(before) ||
        /^\s(?:[a-z]+\s)?(?:two|three|four|five|six|few|several|\d|year|month|week|day|decade|century|hour|half|season|summer|winter|quarter|\w+\s(?:years|months|weeks|days|hours))/i.test(
          after,
        )
      )
        return null;
    }
    if (/time$/.test(low) && !/ago/.test(low)) {
      if (/^(?:the|that)\stime$/.test(low) && !/\b(?:at|by|since|before|until|during)\s$/i.test(before))
        return null;
      if (
        !/^(?:[.,;:)"”’']|$)|^\s(?:he|she|it|they|we|the|that|of\s(?:the|his|her|its|their)|was|were|had|did|and|but|when)\b/.test(
          after,
        )
      )
        return null;
      if (/^\s(?:when|of)\b/.test(after)) return null;
      const from = /^at\s/.test(low) ? 3 : 0;
      return { type: 'DATE', from, said: { kind: 'vague', ref: 'PAST_REF' } };
    }
    const from = /^(?:of|in)\s/.test(low) ? 3 : 0;
    return { type: 'DATE', from, said: { kind: 'vague', ref: 'PAST_REF' } };
  },
  takes: 'none',
  examples: [
    { text: 'It [recently] won seats.', value: 'PAST_REF' },
    { text: 'They have shown in [the past] that they can.', value: 'PAST_REF' },
    { text: 'He was willing at [the time].', value: 'PAST_REF' },
  ],
  not: ['past the house', 'all the time', 'at the same time', 'the first time'],
};

export const future: Rule = {
  id: 'future',
  first: 'sanfyetl',
  triggers: ['vague'],
  pattern: sticky(
    words(
      'soon',
      'as soon as possible',
      'shortly',
      'the near future',
      'the foreseeable future',
      'the immediate future',
      'the distant future',
      'the not-too-distant future',
      'the future',
      'future',
      'near future',
      'a later date',
      'some time in the future',
      'the near term',
      'the short term',
      'the long term',
      'the years to come',
      'years to come',
      'eventually',
    ),
  ),
  read: (_, { match, clean, start, end }) => {
    const low = match.toLowerCase();
    const before = clean.slice(Math.max(0, start - 10), start);
    const after = clean.slice(end, end + 16);
    if (low === 'eventually') return null;
    if (
      low === 'soon' &&
      ((/\b(?:as|too|very)\s$/i.test(before) && /^\sas\b/i.test(after)) ||
        /^\s(?:as|after|afterwards?|before|thereafter|became|followed)\b/i.test(after))
    )
      return null;
    // "soon became": in the told past, no day ahead
    if (
      low === 'soon' &&
      /^\s(?:[a-z]{2,14}ed|was|were|had|began|came|became|took|went|fell|found|led|made|got|gave|grew|lost|won|saw|left)\b/.test(
        after,
      )
    )
      return null;
    if (low === 'shortly' && !/^(?:[.,]|$)/.test(after)) return null;
    if (low === 'future') {
      if (
        /\b(?:the|a|an|no|his|her|its|their|our|my|your|s)\s$/i.test(before) ||
        /^s\b|^\s(?:of|for|in|is|was|as|with)\b|^[.,;]/i.test(after)
      )
        return null;
    }
    if (low === 'the future' && !/\b(?:in|into|for|about|of|to|on)\s$/i.test(before)) return null;
    if (low === 'the future' && /^\sof\b/i.test(after)) return null;
    if (/term$/.test(low) && !/\b(?:in|over|for|of)\s$/i.test(before)) return null;
    return { type: 'DATE', said: { kind: 'vague', ref: 'FUTURE_REF' } };
  },
  takes: 'none',
  examples: [
    { text: 'It will be healthy [soon].', value: 'FUTURE_REF' },
    { text: 'It plans an offering in [the near future].', value: 'FUTURE_REF' },
  ],
  not: ['as soon as he came', 'the future of Europe', 'soon after the war', 'oil futures rose'],
};

/** "until then", "since then": the day told before. */
export const then: Rule = {
  id: 'then',
  first: 't',
  triggers: ['vague'],
  pattern: sticky('then'),
  read: (_, { clean, start, end }) =>
    /\b(?:until|till|by|since|before)\s$/i.test(clean.slice(Math.max(0, start - 8), start)) &&
    !/^[\s-][A-Z]|^-/.test(clean.slice(end, end + 2))
      ? { type: 'DATE', said: { kind: 'told' } }
      : null,
  takes: 'none',
  examples: [
    { on: '1989-10-30', text: 'The rights end on [Nov. 30]. Until [then], they hold.', value: '1989-11-30' },
  ],
  not: ['He left, then came back.'],
};

/** "one day", "some day", "a later time": a time that nothing names. */
export const someDay: Rule = {
  id: 'some-day',
  first: 'sao',
  triggers: ['vague'],
  pattern: sticky(`(?:some${SPACE}day|someday|a${SPACE}later${SPACE}time|one${SPACE}day)`),
  read: (_, { clean, start, match }) =>
    /^one/i.test(match) &&
    !/^one\sday,/i.test(clean.slice(start, start + 8)) &&
    !/\b(?:will|would|might|could|may|can|and|hopefully|that)\s$/i.test(
      clean.slice(Math.max(0, start - 10), start),
    )
      ? null
      : { type: 'DATE', said: { kind: 'vague', ref: 'FUTURE_REF' } },
  takes: 'none',
  examples: [{ text: 'He will return [some day].', value: 'FUTURE_REF' }],
  not: ['in one day'],
};
