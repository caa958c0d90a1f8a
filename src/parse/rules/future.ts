/** "soon", "the near future", "future". */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';
import { words } from './phrases.ts';

export const future: Rule = {
  id: 'future',
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
    // "Back to the Future" is a title
    if (low === 'eventually' || /\sFuture$/.test(match)) return null;
    if (
      low === 'soon' &&
      ((/\b(?:as|too|very)\s$/i.test(before) && /^\sas\b/i.test(after)) ||
        /^\s(?:as|after|afterwards?|before|thereafter|became|followed)\b/i.test(after))
    )
      return null;
    // "soon became": in the told past, no day ahead
    if (
      low === 'soon' &&
      /^\s(?:(?!need|seed|speed|heed|feed|breed)[a-z]{2,14}ed|was|were|had|began|came|became|took|went|fell|found|led|made|got|gave|grew|lost|won|saw|left)\b/.test(
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
  not: [
    'as soon as he came',
    'the future of Europe',
    'soon after the war',
    'oil futures rose',
    'We saw Back to the Future.',
  ],
};
