/** "today", "yesterday", "the day after tomorrow", "yesterday morning". */
import type { Rule } from './rule.ts';
import { sticky, SPACE } from '../words/pattern.ts';
import { PART } from '../words/fragments.ts';
import { PARTS } from '../words/dayparts.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

export const deicticDay: Rule = {
  id: 'today',
  triggers: ['deictic'],
  pattern: sticky(
    `(?<before>the${SPACE}day${SPACE}(?:before|after)${SPACE})?(?<day>today|yesterday|tomorrow)(?:${SPACE}(?<part>${PART}))?(?!['’]?s?${SPACE}(?:world|Show|show|programme?|People))`,
  ),
  read: ({ before, day = '', part }, { clean, start, end }) => {
    // "USA Today", "Russia Today" are publishers
    if (/^Today$/.test(day) && /(?:USA|Russia|[a-z])\s$/.test(clean.slice(Math.max(0, start - 7), start)))
      return null;
    if (
      /^Today$/.test(day) &&
      /\bthe\s$/.test(clean.slice(Math.max(0, start - 4), start)) &&
      !/^,/.test(clean.slice(end))
    )
      return null;
    const step = before ? (/before/i.test(before) ? -1 : 1) : 0;
    const said = { kind: 'day', shift: (SHIFTS.get(day.toLowerCase()) ?? 0) + step } as const;
    const code = part ? PARTS.get(part.toLowerCase()) : undefined;
    return code
      ? { type: 'TIME', said: { kind: 'part', part: code, relation: 'bare', day: said } }
      : { type: 'DATE', said };
  },
  takes: 'both',
  examples: [
    { on: '1989-11-02', text: 'Shares rose [yesterday].', value: '1989-11-01' },
    { on: '1989-11-02', text: 'He left [the day before yesterday].', value: '1989-10-31' },
    { on: '1989-11-02', text: 'They meet [tomorrow morning].', value: '1989-11-03TMO' },
  ],
  not: ['USA Today reported.'],
};
