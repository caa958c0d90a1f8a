/** "Friday", "last Friday", "this coming Monday", "Friday morning", "Friday of last week". */
import { PART, RELATION, relationOf, WEEKDAY } from '../words/fragments.ts';
import { PARTS } from '../words/dayparts.ts';
import { GIVEN_NAMES, TITLES } from '../words/given-names.ts';
import { OUTLET_ENDS } from '../words/outlets.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import { weekdayOf } from '../words/weekdays.ts';
import type { Said } from '../time/said.ts';
import type { Reading, Rule, Surroundings } from './rule.ts';
import { opensWhatIsSaid } from './said-that.ts';

/** "Sunday Times", "Friday Night Lights", "Thursday's Child": a capital behind the weekday makes a name. */
const NAME_AFTER =
  /^\s(?:Times|Telegraph|Mirror|Express|Mail|Mercury|Herald|Tribune|Post|Star|People|World|Sun|Night\s(?:Lights|Live|Fever|Football)|Football|Club|Group|School|League|Islands?|Review|Magazine|Show|Edition|Service|Oregonian|Independent|Observer|Globe|Standard|Agreement|Accords?|school|roast|Addams|Weld|Martinez|Campanella|Special|Supplement|Market|Girls?)\b/;
const NAME_BEFORE =
  /\b(?:Bloody|Sheffield|Ruby|Joe|Super|Rick|Nancy|Judge|Robinson|Freaky|Man|Girl|Mr\.|Mrs\.|Ms\.|Miss|Sgt\.|Sergeant|Throwback|Cyber|Black|Easter|Palm|Good|TGI|Manic|Stormy|Casual|Taco|Meatless|Mail\son|Independent\son)\s$/;

/** "Coach Bill Friday said": a weekday behind a given name that stands alone or behind a title is a surname. */
function isSurname(before: string): boolean {
  const [, lead, given = ''] = /(?:\b([A-Z][A-Za-z]{1,14}\.?)\s)?\b([A-Z][a-z]{1,9})\s$/.exec(before) ?? [];
  return GIVEN_NAMES.has(given) && (lead === undefined || TITLES.test(lead));
}

/** "the Sunday Chronicle", "The Sunday Business Post": a paper, behind its article. */
function isPaper(before: string, after: string): boolean {
  if (!/\b[Tt]he\s$/.test(before)) return false;
  const [name = ''] = /^(?:\s[A-Z][a-z]{1,14}){1,3}/.exec(after) ?? [];
  return name.split(/\s/u).some((word) => OUTLET_ENDS.has(word.toLowerCase()));
}

/** Whether the weekday is part of a title or a person's name. */
export function isNamePart({ clean, start, end }: Pick<Surroundings, 'clean' | 'start' | 'end'>): boolean {
  return (
    isPaper(clean.slice(Math.max(0, start - 5), start), clean.slice(end, end + 48)) ||
    NAME_AFTER.test(clean.slice(end, end + 20)) ||
    NAME_BEFORE.test(clean.slice(Math.max(0, start - 16), start)) ||
    isSurname(clean.slice(Math.max(0, start - 28), start))
  );
}

/** "early Saturday", "2:15 a.m. Saturday". */
const EARLY = /\b(?:early|(?:12|0?[1-5])(?::[0-5]\d)?\s?a\.?m\.?),?\s(?:on\s)?$/i;

export const weekday: Rule = {
  id: 'weekday',
  triggers: ['weekday'],
  pattern: sticky(
    `(?:(?<relation>${RELATION})${SPACE})?(?<day>${WEEKDAY})(?:${SPACE}(?:in${SPACE}the${SPACE})?(?<part>${PART}))?(?:${SPACE}(?:of${SPACE})?(?:(?<week>last|this|next)${SPACE}week|(?<week2>week)(?![a-z'’])))?`,
  ),
  read: ({ relation, day = '', part, week, week2 }, around) => {
    const named = around.start + around.match.indexOf(day) + day.length;
    if (!/[A-Z]/.test(day) || isNamePart({ clean: around.clean, start: around.start, end: named }))
      return null;
    // "following Wednesday's defeat": a preposition, where "the following Wednesday" points; "warned that Friday would"
    const joins =
      /^following$/i.test(relation ?? '') || opensWhatIsSaid(relation, around.clean, around.start);
    const from = joins ? around.match.indexOf(day) : 0;
    const said: Said = {
      kind: 'weekday',
      weekday: weekdayOf(day),
      relation: from > 0 ? 'bare' : relationOf(relation),
      week: week ? relationOf(week) : week2 ? 'next' : null,
      ...(EARLY.test(around.clean.slice(Math.max(0, around.start - 16), around.start))
        ? { small: true }
        : {}),
    };
    const code = part ? PARTS.get(part.toLowerCase()) : undefined;
    const read: Reading = code
      ? { type: 'TIME', said: { kind: 'part', part: code, relation: 'bare', day: said } }
      : { type: 'DATE', said };
    return from > 0 ? { ...read, from } : read;
  },
  takes: 'both',
  examples: [
    { on: '2026-01-15', text: 'Meloni said [Friday] that it was time.', value: '2026-01-09' },
    { on: '2026-01-15', text: 'The court will rule on [Friday].', value: '2026-01-16' },
    { on: '2026-01-15', text: 'Shots were heard [Friday night].', value: '2026-01-09TNI' },
    { on: '2024-08-26', text: 'Senator Bill Marsh [Friday] said so.', value: '2024-08-23' },
    { on: '2024-08-26', text: 'Hurricane Bob [Friday] hit the coast.', value: '2024-08-23' },
    { on: '2026-01-15', text: 'The [Sunday] Mass was full.', value: '2026-01-11' },
    { on: '2012-11-09', text: 'Following [Wednesday]’s defeat the coach left.', value: '2012-11-07' },
    { on: '2026-01-15', text: 'The firm announced that [Monday] will be quiet.', value: '2026-01-19' },
    { on: '2026-01-15', text: 'The mayor left [early Friday].', value: '2026-01-16' },
    { on: '2026-01-15', text: 'The mayor left [early Wednesday].', value: '2026-01-14' },
    { on: '1989-10-30', text: 'It was mailed [last Friday].', value: '1989-10-27' },
  ],
  not: [
    'The Sunday Times reported.',
    'The Sunday Chronicle and the Saturday Evening Courier reported it.',
    'Friday Night Lights is on.',
    'Bloody Sunday',
    'Joe Friday said',
    'She taught Sunday school.',
    'Jenna Ortega played Wednesday Addams.',
    'Sgt. Friday took notes.',
    'She writes for the Mail on Sunday.',
    'They sang Manic Monday.',
    'He plays for Sheffield Wednesday.',
    'Coach Bill Friday said so, and Annie Friday agreed.',
  ],
};
