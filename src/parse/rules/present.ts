/** "now", "currently", "these days", "at the moment". */
import type { Rule } from './rule.ts';
import { sticky } from '../words/pattern.ts';
import { words } from './phrases.ts';

export const present: Rule = {
  id: 'present',
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
    const after = clean.slice(end, end + 20);
    const before = clean.slice(Math.max(0, start - 8), start);
    // "the NOW president", "Now magazine"
    if (
      low === 'now' &&
      ((match === 'NOW' && /\b[Tt]he\s$/.test(before)) || /^\s(?:magazine|Foundation)\b/.test(after))
    )
      return null;
    if (
      low === 'now' &&
      (/^(?:-|!)/.test(after) ||
        (/\b(?:by|from|until|till|and|every|just|even|for)\s$/i.test(before) === false &&
          /^\sand\sthen/.test(after)))
    )
      return null;
    if (
      low === 'current' &&
      /^\s(?:events|affairs|accounts?|of|(?:fiscal|financial|calendar|school|academic)?\s?(?:day|week|month|year|quarter|decade|century|season))/i.test(
        after,
      )
    )
      return null;
    // "the current was strong"
    if (
      low === 'current' &&
      /^(?:[.,;:]|\s(?:was|is|had|has|that|which|swept|carried|flows?|flowed)\b)/.test(after)
    )
      return null;
    // "the electric current flows"
    if (
      low === 'current' &&
      /\b(?:electric|electrical|alternating|direct|ocean|rip|gulf)\s$/i.test(
        clean.slice(Math.max(0, start - 12), start),
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
  not: [
    'current affairs',
    'Apocalypse now-style',
    'the current account deficit',
    'An electric current flows.',
    'The current was strong.',
    'a moment later',
    'this time around',
    'The NOW president spoke.',
  ],
};
