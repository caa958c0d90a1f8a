/** "the Spring Offensive of 1918", "the Autumn Harvest Uprising": in histories a campaign called by its season tells the season. */
import { SEASON, YEAR } from '../words/fragments.ts';
import { SEASONS } from '../words/seasons.ts';
import { SPACE, sticky } from '../words/pattern.ts';
import type { Rule } from './rule.ts';

/** Behind the season: the campaign, and the year where it is told. */
const CAMPAIGN = new RegExp(
  `^${SPACE}(?:Harvest${SPACE})?(?:Offensives?|Campaigns?|Counter-?[Oo]ffensive|Uprising|Rising|Fighting)(?![a-z])(?:${SPACE}of${SPACE}(?<year>${YEAR})(?!\\d))?`,
);

export const campaignSeason: Rule = {
  id: 'campaign-season',
  triggers: ['season'],
  historyOnly: true,
  pattern: sticky(`(?<season>${SEASON})`),
  read: ({ season = '' }, { clean, end }) => {
    const found = SEASONS.get(season.toLowerCase());
    const campaign = CAMPAIGN.exec(clean.slice(end, end + 48));
    if (!found || !campaign || !/^[A-Z]/.test(season)) return null;
    const year = campaign.groups?.year;
    return {
      type: 'DATE',
      said: { kind: 'season', season: found, year: year ? Number(year) : null, relation: 'bare' },
    };
  },
  takes: 'none',
  examples: [
    {
      on: '2009-12-19',
      text: 'The line was built in [1901], [1903], [1905], [1907], [1909], [1911], [1913], [1914] and [1915]. It broke in the [Autumn] Campaign.',
      value: '1915-FA',
    },
  ],
  not: ['The Spring Awakening opened.', 'He sold off his spring offensive.', 'The Summer Palace burned.'],
};
