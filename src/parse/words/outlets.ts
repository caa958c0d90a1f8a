/**
 * What the names of newspapers, agencies and stations are made of, in small letters: with `MEDIA` of `states.ts` they tell a line that
 * says who published an article from one that says what happened. Extend by adding a word.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** The last word: "Oban Gazette", "New York Daily News". */
export const OUTLET_ENDS = list(`
  times post news newswire wire press herald journal gazette courier ledger chronicle tribune mail telegraph observer dispatch radio television tv agency daily weekly monthly
  review today sentinel examiner broadcasting magazine bulletin mirror express echo argus standard advertiser guardian globe star sun record register monitor online newspaper
  newspapers independent inquirer citizen advocate leader messenger mercury enterprise gleaner newsroom`);

/** The first word of stations and groups, before the name of a town or a field: "BBC Scotland", "Sky Sports". */
export const OUTLET_BEGINS = list(
  'bbc cnn itv sky nbc cbs abc fox npr pbs rté rte cbc radio euronews reuters afp',
);

/** "The Daily Mirrorstone", "Sunday Business". */
export const OUTLET_PERIODS = list('daily weekly sunday evening morning');

/** Social networks and the like stand among the media that news cites, and publish no article. */
export const NO_OUTLETS = list('twitter facebook youtube instagram wikipedia wikileaks');

/** Labels of a page's part above a headline. */
export const SECTIONS: ReadonlySet<string> = new Set(
  `news, world, world news, politics, business, economy, markets, money, sport, sports, science, technology, tech, health, culture, arts, entertainment, opinion, analysis, comment, editorial,
  live, live updates, breaking, breaking news, exclusive, feature, features, local, local news, national, international, europe, asia, africa, americas, middle east, uk, us, u.s., video, watch,
  latest, latest news, top stories, top story, headlines, home, press release, news release, media release, for immediate release, obituary, obituaries, environment, climate, crime, courts, education,
  explainer, fact check, interview, profile, special report, investigation, in depth, long read, the big story, weather, travel, lifestyle, society, football, cricket, rugby, tennis, premium, subscribers only`
    .trim()
    .split(/,\s*/u),
);
