/** Phrases right beside an expression that tell by themselves whether it lies ahead or behind, whatever the verb. */
import { AHEAD_NOUNS } from '../words/tense.ts';
import { isAnnounced, isBehind } from './tense-announced.ts';
import { wordEndingAt } from '../words/spelled.ts';
import type { Tense } from './said.ts';

/** "December figures are due": what is measured in a month is told when it is over. */
const MEASURED =
  /^(?:['’]s)?\s(?:(?:retail|jobs|trade|consumer|factory|industrial|car|home|unemployment|official|monthly)\s)?(?:figures|data|numbers|inflation|payrolls|readings?|results|accounts|output|unemployment|exports|minutes)\b/;

/** "gold for April delivery", "the March contract". */
const FORWARD_CONTRACT = /^\s(?:delivery|deliveries|settlement|contracts?|futures|loading|shipment|expiry)\b/;

/** "December gold slipped $3", "July wheat was up 4 cents": what is traded is the month's delivery. */
const TRADED =
  /^\s(?:gold|silver|platinum|copper|crude|wheat|corn|soybeans?|cotton|coffee|cocoa|sugar|cattle|hogs|gasoline|heating\soil|natural\sgas|Treasury\sbonds?)\s(?:rose|fell|slipped|gained|lost|added|dropped|settled|closed|ended|climbed|eased|shed|jumped|edged|traded|advanced|declined|was\s(?:up|down|quoted))\b/;

/** "warned that Thursday would be worse": the day is what is spoken of. */
const SPOKEN_OF = /\bthat\s$/;
const WILL = /^\s(?:will|would|could|may|might|should)\s/;

/** "Storm hits coast Sunday, killing 4": what a headline tells has had its effect. */
const WITH_EFFECT =
  /^,\s(?:killing|leaving|wounding|injuring|destroying|forcing|sparking|trapping|triggering|sinking)\b/;

/** "the store, opening Saturday, will employ 90" */
const TO_OPEN = /,\s(?:opening|starting|beginning|launching|premiering|debuting|airing)\s(?:on\s|in\s)?$/;

/** What stands right before the day, then. */
const OPENING: ReadonlySet<string> = new Set(
  'opening starting beginning launching premiering debuting airing on in'.split(' '),
);

const [COMMA, STOP] = [44, 46];

const ARTICLE = /^(?:an?|the|its|his|her|their|new)$/;
const DEADLINE = /^\s(?:midnight\s|noon\s)?deadline\b/;
/** "gave the rebels a Thursday deadline", "faces a Nov. 3 deadline": not one that was missed. */
const SETS =
  /^(?:gave|gives?|giving|given|sets?|setting|issued?|issues|imposed?|imposes|faces?|facing|under)$/;

/** "promised an answer by Friday", "wants the troops out by March". */
const ASKS =
  /^(?:promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed)?|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|urg(?:es?|ed)|request(?:s|ed)?|guarantee[sd]?|sees?|forecasts?|predict(?:s|ed)?|warn(?:s|ed)?)$/;

/** "is held until a hearing on Friday", "remain shut until a vote in May": what ends it is announced. */
const UNTIL = /^(?:until|till|pending)$/;
const STILL = /^(?:is|are|remains?|stays?|continues?)$/;

/** "United play at Hull on Saturday", "City host Porto in April": a side as many. */
const PLAYS = /^(?:play|face|host|visit|meet|entertain|welcome)$/;
const PLAYS_ON = /^(?:take on|travel to|go to)$/;
const NAME = /^\p{Lu}[\p{L}’'.-]*$/u;
const WHERE = /^(?:at|in|away|home|the)$/;

/** The word that ends one blank before a place; nothing where another sign stands there. */
function lastWord(left: string): string {
  const blank = left.charCodeAt(left.length - 1);
  return blank === 32 || blank === 160 ? wordEndingAt(left, left.length - 1) : '';
}

/** The tense that stands beside an expression, or null where its verbs are to be read. `isWeekday` of a bare weekday. */
export function tenseBeside(left: string, right: string, isWeekday: boolean): Tense {
  const next = right.charCodeAt(0);
  // most expressions end a clause
  if (next === COMMA) {
    if (WITH_EFFECT.test(right)) return 'past';
  } else if (next !== STOP) {
    if (FORWARD_CONTRACT.test(right.slice(0, 14)) || TRADED.test(right)) return 'future';
    if (!isWeekday && MEASURED.test(right.slice(0, 34))) return 'past';
    if (WILL.test(right) && SPOKEN_OF.test(left.slice(-6))) return 'future';
  }
  const last = lastWord(left);
  if ((last === '' || OPENING.has(last)) && TO_OPEN.test(left.slice(-18))) return 'future';
  if (isBehind(left)) return 'past';
  if (isAnnounced(left, right, last)) return 'future';
  const near = left.slice(-NEAR);
  // most expressions have none of these words before them, and need not be cut into words
  const by = last === 'by' || last === 'before';
  const deadline = DEADLINE.test(right);
  if (last === 'for' && (PREPARES.test(near) || setsEvent(clauseOf(near)))) return 'future';
  if (!by && !deadline && !MAY_ASK.test(near)) return null;
  const words = clauseOf(near);
  const asked =
    (by && within(words, ASKS, BY)) ||
    (deadline && ARTICLE.test(words.at(-1) ?? '') && within(words, SETS, BY)) ||
    endsWithEvent(words) ||
    isFixture(words);
  return asked ? 'future' : null;
}

/** "set presidential elections for Dec. 6", "has called a by-election for May": a day is given to come. */
function setsEvent(words: readonly string[]): boolean {
  const noun = words.at(-2) ?? '';
  return (
    (AHEAD_NOUNS.has(noun) || AHEAD_NOUNS.has(noun.replace(/s$/, ''))) &&
    within(words.slice(0, -2), SETS_DAY, SET_REACH)
  );
}
/** "said they were organizing a “march of a million” for Tuesday". */
const PREPARES = /\b(?:is|are|was|were|been)\s(?:organi[sz]ing|planning|preparing)\s[^.;]{1,70}\sfor\s$/;
const SETS_DAY = /^(?:set|sets|setting|called|calls|scheduled|schedules|fixed|announced|announces|arranged)$/;
/** Words from the verb to the noun of what is held. */
const SET_REACH = 4;

/** What ends something, and the verbs of fixtures. */
const MAY_ASK =
  /\s(?:until|till|pending|play|face|host|visit|meet|entertain|welcome|take on|travel to|go to)\s/;

/** Characters before an expression that are looked at, and words back to what asks. */
const NEAR = 110;
const BY = 9;

/** The words of the clause right before an expression. */
function clauseOf(near: string): readonly string[] {
  let from = 0;
  for (let at = near.length - 1; at >= 0 && from === 0; at -= 1)
    if (/[.;,:“”"—]/.test(near[at] ?? '') && near[at + 1] === ' ') from = at + 1;
  return near.slice(from).split(/\s/).filter(Boolean);
}

/** Whether such a word stands among the last ones, not in a pluperfect. */
function within(words: readonly string[], wanted: RegExp, reach: number): boolean {
  const from = Math.max(0, words.length - reach);
  const at = words.findIndex((word, index) => index >= from && wanted.test(word));
  return at >= 0 && words[at - 1] !== 'had' && words[at - 2] !== 'had';
}

function endsWithEvent(words: readonly string[]): boolean {
  if (!/^(?:on|in)$/.test(words.at(-1) ?? '') || !AHEAD_NOUNS.has(words.at(-2) ?? '')) return false;
  const until = words.findLastIndex((word) => UNTIL.test(word));
  return until >= words.length - 6 && words.slice(0, Math.max(0, until)).some((word) => STILL.test(word));
}

/** Words from the verb of a fixture to its day. */
const OBJECT = 7;

function isFixture(words: readonly string[]): boolean {
  for (let at = Math.max(1, words.length - OBJECT); at < words.length; at += 1) {
    const long = PLAYS_ON.test(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
    if (!long && !PLAYS.test(words[at] ?? '')) continue;
    const object = words[at + (long ? 2 : 1)] ?? '';
    if (!NAME.test(object) && !WHERE.test(object)) continue;
    if (words.slice(at + 1).some((word) => TOLD.test(word))) return false;
    // "have lost four and take on Palace"
    if (words[at - 1] === 'and' && words.slice(0, at).includes('have')) return true;
    const start = words.slice(0, at).findLastIndex((word) => word === 'and') + 1;
    const side = words.slice(start, at).filter((word, index) => index > 0 || !/^the$/i.test(word));
    // "Sweden, who play South Korea on Monday"
    if (side.length === 1 && /^(?:who|which)$/.test(side[0] ?? '') && NAME.test(object)) return true;
    if (side.length > 0 && side.length < 4 && side.every((word) => NAME.test(word))) return true;
  }
  return false;
}
const TOLD = /^(?:said|was|were|had|won|lost|beat|drew|which|who|to)$/;
