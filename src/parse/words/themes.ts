/** What a story can be about, beside a happening: the thing in "relations with Europe" or "the budget for schools". */
export const THEMES: ReadonlySet<string> = new Set(
  `relations ties dialogue trade sanctions policy budget reform aid rights tariffs prices tax taxes peace power energy
  security inquiry investigation probe scandal dispute row rivalry succession independence membership climate
  immigration migration strike wages jobs debt bailout vaccine vaccines drug drugs disease flu virus abuse fraud
  corruption doping espionage safety rescue recovery cleanup relief compensation rebuilding reconstruction bid race
  campaign debate plan plans proposal claims charges case future control leadership sale purchase rules law bill`
    .split(/\s+/u)
    .filter(Boolean),
);
