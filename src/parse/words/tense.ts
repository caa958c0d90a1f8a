/** Words that show whether a sentence looks back or ahead. Lexicon for `tense.ts`. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s/).filter(Boolean));

/** Modals and adjectives of what is to come. */
export const FUTURE_WORDS = list(`
  will 'll ’ll shall would won't wouldn't could should must may might can cannot can't ought
  scheduled expected due slated intends intend expects expect tentatively
  upcoming pending payable maturing matures expires expiring meet redeemable exercisable eligible likely unlikely
  possible
  effective proposed anticipates anticipated projected prepares preparing prepare`);

/** Third persons that tell what is on the calendar: "plays Ohio State on Thursday", "takes effect in July". */
export const CALENDAR_VERBS = list(`
  plays flies appears leaves departs returns goes visits hosts holds votes decides launches premieres debuts airs concludes expires
  convenes reconvenes reopens testifies marries kicks sails lands takes delivers hears begins starts opens resumes ends closes arrives
  meets faces heads travels resigns retires turns announces publishes unveils celebrates addresses applies joins gets follows lasts presides chairs restarts lapses adjourns embarks reassembles`);

/** Of the same kind, but nouns too: only with an object behind them ("reports earnings on Tuesday", "the film hits cinemas"). */
export const CALENDAR_VERBS_OR_NOUNS = list(
  'reports releases moves hits marks signs runs tours presents misses skips',
);

/** Words that look ahead only where an infinitive follows: a "plan" is a thing of its own. */
export const AHEAD_WITH_TO = list(
  'plans plan planned planning hopes hope aims aim seeks seek wants want going ready set about sets',
);

/** Verbs after whose "to" the act lies ahead: "agreed to meet Friday". */
export const AHEAD_BEFORE_TO = list(`
  agreed agree agrees scheduled expected expects expect due set slated planned plans plan planning intends intended hopes hoped
  decided decides voted vowed promised promises pledged ordered asked urged invited threatened wants wanted want ready likely
  going about required allowed permitted authorized authorised summoned called decision plan offer proposal agreement order deadline
  is are be was were way able continue continues refused prepared chance right wait waiting seeks sought seeking need needs needed offers offered
  has have until poised supposed deadline aims aimed hopes opportunity forecast predicted projected bound tipped pledge promise asks tells told advised expecting hoping try trying favourite favourites favorite favorites favoured favored`);

/** Words of a date that stands between a verb and its "to". */
export const CALENDAR_WORDS = list(`
  on late early last this monday tuesday wednesday thursday friday saturday sunday week month year yesterday today morning afternoon
  evening night january february march april june july august september october november december jan feb mar apr jun jul aug sept sep
  oct nov dec`);

/** Finite past forms without -ed that news uses; -ed forms are known by their ending. */
export const PAST_WORDS = list(`
  said told went came took made had was were did got gave found held won lost met led left fell rose began saw sent spoke became
  brought built bought caught chose drew drove fought flew grew hit kept knew laid lay paid quit ran rode sat shot shook shut sold
  spent split stood struck swore taught threw thought understood wore wrote sank sang swept stole broke drank ate forgot froze hid
  hung heard hurt sought dealt felt fled bore beat bet blew bound bred burst cast clung crept dug dwelt fed forbade forgave lent lit
  meant mowed overcame overtook overthrew rang sawed shed shrank slew slept slid slit smelt sneaked sped spilt spun sprang stank stuck
  stung stridden strove swam swung tore trod woke wound withdrew undertook upheld withheld overran retook rebuilt underwent repaid redrew rewrote oversaw foresaw arose misled outbid
  beaten driven fallen written stolen chosen overthrown thrown shown drawn flown frozen sworn torn sunk shaken ridden used been born seen gone done taken given killed wounded`);

/** Present forms of what holds on the article's day. */
export const PRESENT_WORDS = list('is are has have says tells remains does do am');

/** Bare forms that tell a coming event after a plural: "polls open Sunday", "leaders meet Friday". */
export const SCHEDULED = list(`
  open reopen end appear fly play depart close begin start resume meet vote go head leave arrive return face play gather convene travel visit hold decide expire sail host launch unveil
  debut tour reconvene testify lose gain elect choose celebrate commemorate observe mourn bury deliver announce publish release hear join receive
  compete discuss consider tackle present enter inherit walk strike sit stop move march rally report`);

/** Words in -ed or -en that are no verbs. */
export const NOT_VERBS = list(`
  united hundred indeed need needed red bed speed feed seed breed weed shed sacred hatred kindred naked wicked rugged so-called
  aged armed alleged supposed unprecedented limited advanced embed exceed proceed succeed greed creed biased`);

/** Bare forms with which headlines tell, behind a plural, what has just been or soon will be: "fares rise in March". */
export const HEADLINED = list(
  'rise fall increase jump drop climb soar slump tumble double shrink slow grow cost',
);

/** Things that are dated before they happen. */
export const AHEAD_NOUNS = list(`
  election vote summit meeting game match hearing debate session deadline talk conference ballot referendum primary runoff poll
  race final ceremony launch opening trial visit inauguration convention auction expiration redemption dividend payment due
  target start release tour concert festival anniversary expiry derby clash fixture tie opener qualifier semifinal semi-final quarterfinal march rally parade
  funeral inquest walkout
  quarter-final playoff friendly matchup rematch kickoff kick-off showdown face-off`);

/** The words that such a phrase ends with; behind those of place it has one of these in it. */
export const EVENT_AHEAD_ENDS = list(
  'of for await awaits awaited awaiting to before deadline due expected record payable least in on by at',
);
export const EVENT_AHEAD_PLACED = /\b(?:due|expected|deadline)\s/i;

/** Phrases of what is announced: "ahead of the May summit", "due in", "expected on". */
export const EVENT_AHEAD_BEFORE =
  /(?:\bahead\sof|\bin\sadvance\sof|\bprepar\w{1,6}\sfor|\bscheduled\sfor|\bset\sfor|\bawait(?:s|ed|ing)?|\bbrac(?:ed?|es|ing)\sfor|\bwait(?:s|ed|ing)?\sfor|\blook(?:s|ed|ing)?\sahead\sto|\b(?:forecasts?|guidance|outlook|targets?)\sfor|\brun-up\sto|\bbuild-up\sto|\bin\stime\sfor|\bplanned\sfor|\bslated\sfor|\b(?:call(?:s|ed)?|sets?|schedule[sd]?|announce[sd]?|arrange[sd]?|plan(?:s|ned)?|convene[sd]?|organi[sz]e[sd]?|book(?:s|ed)?)\s(?:an?|the|its|their|his|her|another|new)\s(?:[\w-]{1,20}\s){1,4}for|\b(?:sets?|schedule[sd]?|fix(?:es|ed))\s(?:[\w-]{1,14}\s){0,2}(?:sentencing|arraignments?|trials?|hearings?|arguments|elections?|votes?|polls|selection)\s(?:date\s)?for|\bread(?:y|ied)\s(?:themselves|himself|herself|itself)\sfor|\b(?:called|recalled|called\sback|summoned|promised|pencill?ed\sin|earmarked|foreseen|timed)\sfor|\bdue\s(?:on|in|by)?|\bexpected\s(?:on|in|by|at|for)?|\btickets\sfor|\b(?:moved|postponed|rescheduled|delayed|shifted|pushed(?:\sback)?|put\s(?:off|back)|brought\sforward|switched|adjourned|extended)\sto|\b(?:cautious|nervous|wary|caution|nerves|jitters)\sbefore|\bdeadline\s(?:of|on)?|\bof\srecord|\bpayable|\bthrough\sat\sleast)\s(?:the\s|this\s)?$/i;
