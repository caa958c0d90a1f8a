/** "during this period", "by this time", "throughout that time": the stretch that the text is at. */
import type { Rule } from './rule.ts';
import { SPACE, sticky } from '../words/pattern.ts';

export const toldPeriod: Rule = {
  id: 'told-period',
  triggers: ['vague'],
  pattern: sticky(`(?<which>this|that)${SPACE}(?<what>time|period)`),
  read: ({ which = '', what = '' }, { clean, start, end }) => {
    const before = /\b(during|throughout|by|in|over)\s$/i.exec(
      clean.slice(Math.max(0, start - 11), start),
    )?.[1];
    if (
      !before ||
      /^['’-]|^\s(?:of|last|next|when|around|frame|zone|slot)\b/i.test(clean.slice(end, end + 8))
    )
      return null;
    if (/^(?:in|over)$/i.test(before) && /time/i.test(what)) return null;
    if (/by/i.test(before))
      return /time/i.test(what)
        ? { type: 'DATE', said: { kind: 'vague', ref: /this/i.test(which) ? 'PRESENT_REF' : 'PAST_REF' } }
        : null;
    return { type: 'DATE', said: { kind: 'told', loose: true } };
  },
  takes: 'none',
  examples: [
    { on: '2010-01-15', text: 'Work began in [1931]. During [this period] the town grew.', value: '1931' },
    { text: 'By [this time] the bridge was gone.', value: 'PRESENT_REF' },
  ],
  not: ['He came by this time last year.', 'This time they won.', 'That period piece was dull.'],
};
