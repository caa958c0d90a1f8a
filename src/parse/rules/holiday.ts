/** "Christmas Eve", "last Thanksgiving", "Easter Sunday 1916", "Christmas night". A day with a name is still a day. */
import { HOLIDAYS, holidayOf } from '../words/holidays.ts';
import { PARTS } from '../words/dayparts.ts';
import { PART, RELATION, relationOf, YEAR } from '../words/fragments.ts';
import { anyOf, SPACE, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

const NAMES = anyOf(
  [...HOLIDAYS.keys()].map((name) =>
    name.replaceAll("'", "['’]").replaceAll('.', '\\.').replaceAll(' ', SPACE),
  ),
);

export const holiday: Rule = {
  id: 'holiday',
  triggers: ['holiday'],
  pattern: sticky(
    `(?:(?<relation>${RELATION})${SPACE})?(?<name>${NAMES})(?:,?${SPACE}(?:of${SPACE})?(?<year>${YEAR})|${SPACE}(?:(?<part>${PART})|(?<stretch>week(?:end)?)))?`,
  ),
  read: ({ relation, name = '', year, part, stretch }, { clean, start, end }) => {
    const found = holidayOf(name.replace(/\s+/g, ' '));
    if (!found || !/^[A-Z]/.test(name)) return null;
    const after = clean.slice(end, end + 20);
    // "Easter Island", "Christmas tree", "Good Friday Agreement", "Labor Day weekend" name other things
    if (
      /^\s(?:Islands?|Rising|Offensive|Agreement|Accords?|[Tt]rees?|[Cc]arols?|[Pp]resents?|[Cc]ards?|Story|parade|Truce|egg)/.test(
        after,
      ) ||
      (name === 'Christmas' && /\b(?:Father|Mother)\s$/.test(clean.slice(Math.max(0, start - 8), start)))
    )
      return null;
    if (
      name.toLowerCase() === 'black friday' &&
      /\b(?:on|last|this|since|after|before|until|by)\s$/i.test(
        clean.slice(Math.max(0, start - 8), start),
      ) === false &&
      !year &&
      !relation &&
      /^\s(?:sale|deal|shopp)/i.test(after) === false &&
      /^[A-Z]/.test(after.trimStart())
    )
      return null;
    return {
      type: 'DATE',
      said: {
        kind: 'holiday',
        holiday: found,
        year: year ? Number(year) : null,
        relation: relationOf(relation),
        part: part ? (PARTS.get(part.toLowerCase()) ?? null) : null,
        ...(stretch ? { stretch: /end$/i.test(stretch) ? 'weekend' : 'week' } : {}),
      },
    };
  },
  takes: 'both',
  examples: [
    { on: '2000-01-07', text: 'He was found on [Thanksgiving Day].', value: '1999-11-25' },
    { on: '1999-12-30', text: "Planes will fly on [New Year's Day].", value: '2000-01-01' },
    { text: 'It happened on [Easter Monday 1916].', value: '1916-04-24' },
    { on: '2000-04-17', text: 'Crowds came as [Easter week] began.', value: '2000-W16' },
    { on: '2024-09-05', text: 'Roads were full on [Labor Day weekend].', value: '2024-W35-WE' },
    { on: '2025-12-01', text: 'Shops were full on [Black Friday].', value: '2025-11-28' },
  ],
  not: ['Easter Island is far.', 'a Christmas tree', 'the Good Friday Agreement'],
};
