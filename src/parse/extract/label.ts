/** Parties and peoples that are named by their members: "Conservatives call for", but "Lehman Brothers files". */
export const namesMany = (name: string): boolean =>
  /(?:^|\s)(?:[A-Z][a-z]+(?:crats|licans|vatives|[^s]ists|ians)|Liberals|Tories|Greens|Rebels)$/u.test(name);

/** The words of a subject where no name stands for it. */
import type { Frame } from '../grammar/frame.ts';
import { ADV, AUX, COORD, DET, MODAL, NEG, PREP, PRON, REL, SUBORD, verbForm } from '../grammar/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { beforeWhom } from './shorter-label.ts';

const PLURALS = new Set(
  `people staff wounded injured dead sick homeless poor elderly police officials children men women troops forces authorities media talks dozens hundreds thousands millions many several few most others both shares stocks`.split(
    /\s+/u,
  ),
);
export const COUNTS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozens hundreds thousands millions several many both some few'.split(
    ' ',
  ),
);
const UNCOUNTED = new Set(
  `news series politics economics mathematics united states headquarters athletics physics species crisis analysis basis emphasis diagnosis bus gas loss boss class congress process virus campus status census surplus consensus chorus`.split(
    /\s+/u,
  ),
);

export function pluralNoun(lower: string): boolean {
  return (
    PLURALS.has(lower) ||
    (/.(?:[^aeiou]|e|wo)men$/u.test(lower) && !/(?:speci|regi|abdo|acu|ru|albu)men$/u.test(lower)) ||
    (lower.length > 3 &&
      lower.endsWith('s') &&
      !lower.endsWith('ss') &&
      !UNCOUNTED.has(lower) &&
      !lower.endsWith('us') &&
      !lower.endsWith('is'))
  );
}

/** Whether the words can stand as the subject of a title: no stray link in front, no verb or broken mark inside. */
function soundLabel(frame: Frame, from: number, to: number): boolean {
  const first = frame.tokens[from];
  const flag = frame.flags[from] ?? 0;
  if (
    !first ||
    ((flag & (PREP | COORD | SUBORD | REL | AUX | MODAL | NEG)) !== 0 &&
      !/^(?:about|around|over|up|near|nearly|more|no|at)$/u.test(first.lower))
  )
    return false;
  if (/^(?:my|your|our|his|her|their|its|no|such|[–—-])$/u.test(first.lower)) return false;
  // "22:59:00 The president": a stamp of the page
  if (/^\d{1,2}:\d\d/u.test(first.text)) return false;
  // "Captured by rebels", "Working on a vaccine": a participle whose noun is elsewhere
  const opening =
    (first.cap && from > 0) || /^(?:the|an?)$/u.test(frame.tokens[from - 1]?.lower ?? '')
      ? undefined
      : first.form;
  if (
    opening &&
    ((opening.ing && frame.tokens[from + 1]?.lower !== 'of') || (opening.participle && !opening.base)) &&
    (((frame.flags[from + 1] ?? 0) & (PREP | DET | PRON)) !== 0 || frame.timed[from + 1]) &&
    from + 1 < to
  )
    return false;
  const behind = frame.tokens[to]?.lower ?? '';
  if (
    to - from === 1 &&
    /.ing$/u.test(first.lower) &&
    /^(?:on|with|for|about|from|into|to|as)$/u.test(behind)
  )
    return false;
  if (
    first.lower === 'one' &&
    /^(?:from|of|in|at|on|to|for|with)$/u.test(frame.tokens[from + 1]?.lower ?? '') &&
    !oneOfThem(frame, from)
  )
    return false;
  if (to - from === 1 && COUNTED.test(first.lower)) return false;
  // "stepping" out of "stepping up efforts"
  if (to - from === 1 && opening?.ing && opening.verb.kind === 'appointment') return false;
  // "Ana Ruiz looks at the town The flood": a verb behind a person's name
  for (const name of frame.names)
    if (
      name.kind === 'person' &&
      name.from >= from &&
      name.to < to &&
      !frame.tokens[name.to]?.cap &&
      frame.tokens[name.to]?.form?.third
    )
      return false;
  const final = frame.tokens[to - 1];
  if (
    final &&
    !final.cap &&
    to - from > 1 &&
    ADJECTIVE.test(final.lower) &&
    !/^(?:handful|the)$/u.test(final.lower) &&
    !(final.lower === 'main' && /^(?:water|gas|sewer|sewage|power)$/u.test(frame.tokens[to - 2]?.lower ?? ''))
  )
    return false;
  // "About 80 percent", "the majority": of what?
  if (final && frame.tokens[to]?.lower === 'of' && FRACTION.test(final.lower)) return false;
  if (
    final &&
    !final.cap &&
    to - from > 1 &&
    final.form?.past &&
    !final.form?.base &&
    !/^(?:wounded|injured|accused|disabled|unemployed|displaced|detained|deceased|found)$/u.test(final.lower)
  )
    return false;
  // "Working with local firms engineers": a word in -ing whose object follows is no subject
  if (
    !first.cap &&
    /.ing$/u.test(first.lower) &&
    !/^(?:the|an?)$/u.test(frame.tokens[from - 1]?.lower ?? '') &&
    to - from > 2 &&
    /^(?:on|with|for|at|about|from|into|to|as)$/u.test(frame.tokens[from + 1]?.lower ?? '')
  )
    return false;
  if (to - from === 1 && ADJECTIVE.test(first.lower)) return false;
  if (first.lower === 'no' || ((flag & PRON) !== 0 && (flag & DET) === 0)) return false;
  for (let at = from; at < to; at++) {
    const token = frame.tokens[at] as Token;
    if (token.text === 's') return false;
    if ((at > from || /['’]/u.test(token.lower)) && (!token.cap || at === from) && PRONOUN.test(token.lower))
      return false;
    // "Frankfurt-listed shares"
    const inside = token.text === '-' && token.start === frame.tokens[at - 1]?.end;
    if (!inside && token.kind === 'mark' && /^[()[\]`"“”:;/|–—-]|--|…$/u.test(token.text)) return false;
    if (
      at > from &&
      token.cap &&
      /^(?:The|But|And|A|An|In|On)$/u.test(token.text) &&
      !frame.names.some((name) => name.from <= at && at < name.to)
    )
      return false;
    if (
      at > from &&
      ((frame.flags[at] ?? 0) & (AUX | MODAL | SUBORD | REL)) !== 0 &&
      token.lower !== 'as' &&
      token.lower !== 'that'
    )
      return false;
    const form = token.cap ? undefined : token.form;
    // "jars carry batch numbers": a verb that no noun is written like, behind a plural
    if (
      at > from &&
      at + 1 < to &&
      form?.base &&
      NO_NOUN.test(token.lower) &&
      pluralNoun(frame.tokens[at - 1]?.lower ?? '')
    )
      return false;
    // "oil emerges from a cap" that was put on it: a caption runs on
    if (at > from && form?.third && tellsInLabel(frame, at)) return false;
    // "Ana Ruiz looks at the town The flood": a verb behind a person's name
    if (at > from && form?.third && frame.names.some((name) => name.to === at && name.kind === 'person'))
      return false;
    if (
      at === from &&
      form?.ing &&
      // "the ruling coalition", "a warring faction"
      ((frame.flags[at - 1] ?? 0) & DET) === 0 &&
      frame.tokens[at + 1]?.kind === 'word' &&
      to - from > 1 &&
      !frame.tokens[at + 1]?.lower.endsWith('s')
    )
      return false;
    if (at > from && form?.ing && ((frame.flags[at + 1] ?? 0) & (PREP | DET)) !== 0 && at + 1 < to)
      return false;
  }
  return true;
}

const NO_NOUN =
  /^(?:carry|bear|contain|include|belong|remain|become|seem|differ|depend|consist|occur|provide|require|receive|describe|allow|enable|follow|involve|suggest|believe|say|tell|want|need|get|give|take|make|see|know|think|bring|keep|go|come)$/u;
/** Verbs of captions and headlines that no plural is written like. */
const IN_CAPTIONS =
  /^(?:emerges|sees|shows|stands|sits|holds|carries|wears|leaves|arrives|speaks|meets|becomes|remains|continues|appears|says|tells|makes|takes|gives|gets|goes|comes|seems|depicts|pours|listens|gestures|smiles|looks|walks|waves|kneels|weeps|gathers|attends)$/u;

/** Whether a word in -s is the verb of the words before it, and no plural. */
function tellsInLabel({ tokens, flags }: Frame, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || before?.kind !== 'word' || !IN_CAPTIONS.test(token.lower)) return false;
  if (flags[at - 1] !== 0 || pluralNoun(before.lower)) return false;
  return ((flags[at + 1] ?? 0) & (PREP | DET)) !== 0 && !/^of$/u.test(tokens[at + 1]?.lower ?? '');
}

/** "A lot of people": without the article it is no English. */
const AMOUNT = /^(?:lot|number|total|handful|couple|host|string|spate|series|dozen|range)$/u;
/** How many, of what nobody knows. */
const COUNTED =
  /^(?:one|some|many|most|others?|several|both|all|two|three|four|five|six|seven|eight|nine|ten|few|more)$/u;
const PRONOUN =
  /^(?:(?:he|she|they|we|i|it|you|that|there)(?:['’](?:[smd]|re|ve|ll))?|him|them|us|me|himself|themselves)$/u;
const FRACTION =
  /^(?:percent|per|cent|number|numbers|majority|part|parts|series|lack|rest|half|third|quarter|thirds|quarters|kind|sort|amount|level|group|couple|pair|handful|head|heads|result|use|end|start|beginning|fact|cost|price|size|scale)$/u;
const LEADS_TO_TIME = /^(?:on|in|at|of|from|since|by|for|during|late|early|before|after|until)$/u;
const HANGING = /^(?:in|on|at|of|by|for|from|to|with|during|under)$/u;
/** "One of the injured", "one of the three survivors": somebody, told by whom of. */
function oneOfThem({ tokens }: Frame, from: number): boolean {
  if (tokens[from + 1]?.lower !== 'of' || tokens[from + 2]?.lower !== 'the') return false;
  return [from + 3, from + 4].some((at) => HARMED.test(tokens[at]?.lower ?? ''));
}
const HARMED =
  /^(?:injured|wounded|missing|survivors|victims|casualties|passengers|hostages|captives|suspects|defendants|prisoners|inmates|patients|detainees)$/u;
/** Words that never name anybody or anything by themselves at the end of a subject. */
const ADJECTIVE =
  /(?:ous|less|ful)$|^(?:angry|inadequate|ready|unable|able|likely|unlikely|aware|available|responsible|loyal|such|own|new|old|big|small|large|high|low|early|late|long|unhappy|afraid|alive|willing|eager|keen|due|free|opposed|hungry|desperate|critical|similar|different|same|true|possible|necessary|important|key|major|minor|main|top|senior|former|latest|armed|area)$/u;

/** Whether a word tells how many there are of what follows: "a number of", but not "the number of". */
export function countsWhat({ tokens }: Frame, at: number): boolean {
  return (
    AMOUNT.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'of' &&
    /^an?$/u.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "A further 141 patients", "an estimated 30 villages": no noun of one stands behind the article. */
const countsOn = ({ tokens }: Frame, at: number): boolean =>
  /^an?$/u.test(tokens[at]?.lower ?? '') &&
  /^(?:further|additional|estimated|record|total|combined|mere|staggering)$/u.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  (tokens[at + 2]?.kind === 'number' || COUNTS.has(tokens[at + 2]?.lower ?? ''));

/** "More than half of voters", "a third of the seats": many, by what they are a part of. */
export function shareOfMany({ tokens, flags }: Frame, at: number): boolean {
  if (
    !/^(?:half|third|thirds|quarter|quarters|majority|percent|most|all|some)$/u.test(tokens[at]?.lower ?? '')
  )
    return false;
  if (tokens[at + 1]?.lower !== 'of') return false;
  let head = at + 2;
  while (((flags[head] ?? 0) & DET) !== 0) head++;
  while (tokens[head + 1]?.kind === 'word' && (flags[head + 1] ?? 0) === 0 && !tokens[head + 1]?.form) head++;
  return pluralNoun(tokens[head]?.lower ?? '');
}

export function labelOf(frame: Frame, from: number, to: number): string | null {
  let start = from;
  while (
    start < to &&
    ((frame.flags[start] ?? 0) & (ADV | COORD)) !== 0 &&
    ((frame.flags[start] ?? 0) & DET) === 0 &&
    !(
      frame.tokens[start + 1]?.kind === 'number' &&
      /^(?:about|nearly|almost)$/u.test(frame.tokens[start]?.lower ?? '')
    )
  )
    start++;
  const amount = countsWhat(frame, start + 1) || countsOn(frame, start);
  if (!amount && /^(?:the|a|an|this|that|these|those)$/u.test(frame.tokens[start]?.lower ?? '')) start++;
  const words: string[] = [];
  for (let at = start; at < to; at++) {
    if (
      frame.timed[at] ||
      (frame.tokens[at]?.kind === 'possessive' && (at === start || frame.timed[at - 1]))
    ) {
      // "the toll from Friday's earthquake"
      let end = at;
      while (frame.timed[end + 1]) end++;
      if ([end, end + 1].some((k) => frame.tokens[k]?.kind === 'possessive')) continue;
      // "the blowout on April 20": the day goes with what leads to it
      while (words.length > 0 && LEADS_TO_TIME.test(words.at(-1) ?? '')) words.pop();
      continue;
    }
    const token = frame.tokens[at] as Token;
    const glued = at > start && token.start === frame.tokens[at - 1]?.end;
    words.push(glued ? (words.pop() ?? '') + token.text : token.text);
  }
  // "the sailors detained on May 2": what was done on a day goes with the day
  if (words.length > 1 && endsInTime(frame, to) && undone(words.at(-1) ?? '')) {
    const done = words.pop() ?? '';
    // "four climbers missing since Friday" as "four missing climbers"
    if (done === 'missing' && words.length === 1) words.splice(0, 1, 'Missing', words.join().toLowerCase());
    else if (done === 'missing' && words.length === 2) words.splice(1, 0, done);
  }
  // "the raid in which they were freed"
  while (words.length > 1 && (words.at(-1) === ',' || HANGING.test(words.at(-1) ?? ''))) words.pop();
  while (words[0] === ',') words.shift();
  const text = words.join(' ');
  if (text.includes(',') && !/ (?:and|or) /u.test(text) && !/\d,\d/u.test(text)) return null;
  if (!/^[\p{L}\p{N}$£€“"]/u.test(text)) return null;
  if (!soundLabel(frame, start, to)) return null;
  if (/^[\d,.]+$/u.test(text)) return text === '1' || text.startsWith('0') ? null : `${text} people`;
  // "at least 2,000 gathered": of whom the number is told
  if (/^(?:at least|more than|about|some|nearly|almost|around|up to|over) \d[\d,]*$/iu.test(text))
    return `${text} people`;
  if (text.length > LONGEST) return fitting(text);
  return text.length < 2 ? null : text;
}

/** Whether a subject ends in a time, or is cut before one. */
function endsInTime({ timed, flags, tokens }: Frame, to: number): boolean {
  const led = ((flags[to] ?? 0) & (PREP | SUBORD)) !== 0 && LEADS_TO_TIME.test(tokens[to]?.lower ?? '');
  return timed[to - 1] === true || timed[led ? to + 1 : to] === true;
}

/** Whether a word tells what was done to the noun before it. */
function undone(word: string): boolean {
  const form = verbForm(word);
  return word === 'missing' || (form?.participle === true && !form.base && !form.ing);
}

const LONGEST = 60;
/** "The trial of Ana Ruiz and two engineers | over the collapse of the Halden bridge": without what it is about, as long as it says whose it is. */
function fitting(text: string): string | null {
  const cut = text.slice(0, LONGEST + 1).search(MATTER);
  const head = text.slice(0, Math.max(0, cut));
  return / of (?:\p{Lu}|\p{L}+ \p{L})/u.test(head) ? head : null;
}
const MATTER = / (?:over|into|about|against|on charges|accused|charged|suspected) /u;

/** "Tens of thousands of farmers": those who act are farmers. */
const MANY_OF = [
  /^(?:(?:tens|hundreds|dozens|scores|thousands|millions) of ){2}(?!people\b|others\b)/iu,
  /^(?:tens|hundreds|dozens|scores|thousands|millions) of (?!people\b|others\b)/iu,
  // "the last of the stolen paintings", "three of the miners": which of them tells nobody who they are
  /^(?:last|rest|most|some|all|both|half|two|three|four|five|six|seven|eight|nine|ten) of (?:the|its|his|her|their) (?=\p{Ll})/iu,
];

/** Where those who act begin behind how many they are; 0 where nothing tells how many. */
function behindMany(label: string): number {
  for (const form of MANY_OF) {
    const end = form.exec(label)?.[0].length ?? 0;
    // asked apart: all letters in either case take milliseconds to compile
    if (end > 0 && /^\p{L}/u.test(label.slice(end))) return end;
  }
  return 0;
}

/** Nouns that tell nobody anything without what they belong to: "the head of a sugar company". */
const BELONGS =
  /(?:^| )(?:heads?|number|leaders?|members?|owners?|directors?|founders?|managers?|chair(?:man|woman)?|president|governor|mayor|captain|drivers?|sons?|daughters?|wife|widow|husband|mother|father|parents|brothers?|sisters?|relatives|residents|survivors|victims|families|board|majority|commission|court|crew|staff|winners?|authors?|body|bodies|remains|wreck|wreckage|state|rounds?|outbreak)$/u;
const LONGEST_OWNER = 44;

/** What labels were cut to: an article calls most of its actors again and again. */
const shortened = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** What stands for an actor without a name in lists: the subject without what is told of it. */
export function shortLabel(whole: string): string {
  let short = shortened.get(whole);
  if (short === undefined) {
    if (shortened.size >= MOST_KNOWN) shortened.clear();
    shortened.set(whole, (short = shortenedLabel(whole)));
  }
  return short;
}

function shortenedLabel(whole: string): string {
  const label = whole.slice(behindMany(whole));
  const end = beforeWhom(
    label,
    label.search(/,(?!\d)| to and from | (?:in|on|at|for|from|with|who|which|that) /u),
  );
  const whose = end < 0 ? label : label.slice(0, end);
  const of = whose.search(/ of (?!\p{Lu})/u);
  const kept = of > 0 && whose.length <= LONGEST_OWNER && BELONGS.test(whose.slice(0, of));
  const cut = of > 0 && !kept ? of : end;
  let short = cut > 3 ? label.slice(0, cut) : label;
  // "cheese sold in two shops" is a cheese
  const last = short.slice(short.lastIndexOf(' ') + 1);
  const form = cut > 3 && last !== short ? verbForm(last) : undefined;
  if (form?.participle && !form.base && !form.ing) short = short.slice(0, -last.length - 1);
  return short.charAt(0).toUpperCase() + short.slice(1);
}
