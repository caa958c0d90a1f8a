/**
 * Days of what is announced, promised or still runs, though the verb beside them looks back: "called for a strike on Friday",
 * "hinted at another cut in November", "had a contract until May", "Friday's march will be the third".
 */

/** "called for protests on Friday": the day of what is to be, not "called for calm on Friday". */
const CALLED_FOR =
  /(?<!\bhad\s)\b(?:call(?:s|ed|ing)?|appeal(?:s|ed)?|push(?:es|ed)?)\sfor\s[^.;,]{0,40}(?<![a-z])(?:strikes?|walkouts?|protests?|demonstrations?|marches|march|rally|rallies|sit-ins?|boycotts?|vigils?|prayers|stoppages?|shutdowns?|day\sof\s[a-z]{3,12}|days\sof\s[a-z]{3,12}|elections?|referendums?|votes?|talks|meetings?|summits?|sessions?)[”"]?\s(?:on|in|for)\s$/;

/** "hinted at another cut in November": a further one is to come. */
const HINTED =
  /\b(?:hint(?:s|ed|ing)?\sat|signal(?:s|l?ed)|flagged|foresees?|envisages?|pencill?ed\sin)\s(?:an?|another|further|more)\s(?:[a-z-]{2,14}\s){1,4}(?:in|on|for|by)\s$/;

/** "had a contract until May": papers run on, whoever has gone. */
const RUNS_UNTIL =
  /\b(?:contract|lease|mandate|visa|permit|licen[cs]e|tenure|sponsorship|tenancy|option|ceasefire|cease-fire|truce)\s(?:that\sruns\s|running\s|lasting\s|valid\s)?(?:until|till|through)\s$/;

/** "Friday's strike will be the third", "Sunday's march will go ahead": what the day has does not lie behind. */
const WILL_TAKE_PLACE =
  /^['’]s\s(?:[a-z-]{2,14}\s){1,3}will\s(?:still\s|also\s)?(?:be\s(?:the|his|her|their|its|an?|held|played|followed|shown|staged|broadcast)|go\sahead|take\splace|start|begin|open|mark|feature|decide|determine|kick\soff|go\son)\b/;

/** "the Friday deadline set by the union looms": one that has not passed. */
const DEADLINE_AHEAD =
  /^\s(?:midnight\s|noon\s)?deadline\s(?:[a-z-]{2,12}\s){0,6}(?:has|looms|nears|approaches|draws|remains|stands|still)\b/;

/** "put off from November": when it would have been. */
const PUT_OFF_FROM =
  /\b(?:put\s(?:off|back)|postponed|delayed|moved|rescheduled|pushed\sback|adjourned|deferred|held\sover|shifted|brought\sforward)\sfrom\s(?:the\s|last\s)?$/;

/** "idle since an August walkout", "shut since the Friday vote": it has been since. */
const SINCE_A = /\bsince\s(?:an?|the|its|his|her|their)\s$/;

/** Whether what is dated was put off to another day or has lasted since: "the trial, put off from November". */
export function isBehind(left: string): boolean {
  const near = left.slice(-32);
  // most expressions have none of these words before them
  return (
    (near.includes(' from ') && PUT_OFF_FROM.test(near)) || (near.includes('since ') && SINCE_A.test(near))
  );
}

/** Whether the words right before or behind an expression announce it. `left` and `right` are its sentence on either side, `last` the word right before. */
export function isAnnounced(left: string, right: string, last: string): boolean {
  const first = right.charCodeAt(0);
  if (first === APOSTROPHE || first === TYPED) return WILL_TAKE_PLACE.test(right);
  if (right.includes('deadline') && DEADLINE_AHEAD.test(right)) return true;
  if (ENDING.has(last)) return RUNS_UNTIL.test(left.slice(-48)) && !/\bhad\sbeen\b/.test(left);
  if (!PLACING.has(last)) return false;
  const near = left.slice(-80);
  return (near.includes(' for ') && CALLED_FOR.test(near)) || HINTED.test(near);
}

const [APOSTROPHE, TYPED] = [0x2019, 0x27];
const ENDING: ReadonlySet<string> = new Set(['until', 'till', 'through']);
const PLACING: ReadonlySet<string> = new Set(['on', 'in', 'for', 'by']);
