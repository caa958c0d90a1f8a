/** "night attacks", "halted daytime traffic": in histories what is done in a part of any day. */
import { PARTS } from '../words/dayparts.ts';
import { sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

/** What armies do by night. */
const DONE =
  /^[- \u00a0](?:attacks?|raids?|assaults?|march(?:es|ed)?|retreats?|withdrawals?|bombings?|landings?|crossings?|actions?|operations?|fighting|bombardments?)(?![a-z])/;

export const nightAttack: Rule = {
  id: 'night-attack',
  triggers: ['part'],
  historyOnly: true,
  pattern: sticky('(?<part>night-?time|night|daytime)'),
  read: ({ part = '' }, { clean, end }) => {
    const code = PARTS.get(part.toLowerCase().replace('-', '')) ?? PARTS.get('night');
    const placed =
      part.length > 'night'.length
        ? !/^-/.test(clean.slice(end, end + 1))
        : DONE.test(clean.slice(end, end + 16));
    if (!code || !placed || /^[A-Z]/.test(part)) return null;
    return { type: 'TIME', said: { kind: 'part', part: code, relation: 'bare', day: null } };
  },
  takes: 'none',
  examples: [
    {
      on: '2009-12-19',
      text: 'The line was held in [1701], [1703], [1704], [1706], [1708], [1709], [1710], [1711] and [1712]. It fell to [night] attacks.',
      value: 'XXXX-XX-XXTNI',
    },
    {
      on: '2009-12-19',
      text: 'The line was held in [1701], [1703], [1704], [1706], [1708], [1709], [1710], [1711] and [1712]. They halted most [daytime] traffic.',
      value: 'XXXX-XX-XXTDT',
    },
  ],
  not: ['Police fear night attacks.', 'The Night March is a song.'],
};
