/**
 * The day of what an article tells first without one and again below with it: "Police have arrested two men over the theft.
 * The suspects were seized in a flat on Thursday."
 */
import type { Dating } from '../../model/time.ts';
import type { Mention } from '../document.ts';
import type { Draft } from '../draft.ts';
import { addDays } from '../time/calendar.ts';
import { happeningOf } from './join/happening.ts';
import { meets } from './join/meets.ts';

/** How many sentences below it is told again, and how many days before the article at most. */
const NEAR = 4;
const NEWS_DAYS = 6;

/** Words by which a sentence tells of another act of the kind. */
export const ANOTHER =
  /\b(?:another|second|third|fourth|first|further|others?|also|separate(?:ly)?|earlier|previous(?:ly)?|again|initially|originally|more (?!than\b))/iu;

/** The day that one of the next sentences gives the act of a mention; null where none or several do. `own` are the days that mentions state. */
export function dayBelow(
  { mentions, document }: Draft,
  own: readonly (Dating | null)[],
  index: number,
  { first: today }: Dating,
): Dating | null {
  const mention = mentions[index] as Mention;
  const { lines, proper } = happeningOf(mention);
  if (
    (lines.length === 0 && !DECIDED.has(mention.kind) && !VERDICT.test(mention.lemma)) ||
    ANOTHER.test(document.clean.slice(mention.start, mention.end))
  )
    return null;
  let found: Dating | null = null;
  for (let at = index + 1; at < mentions.length; at++) {
    const below = mentions[at] as Mention;
    if (below.sentence - mention.sentence > NEAR) break;
    const day = own[at] ?? null;
    if (!day || below.sentence === mention.sentence || below.status !== 'happened') continue;
    if (day.first !== day.last || day.first >= today || day.first < addDays(today, -NEWS_DAYS)) continue;
    const told = happeningOf(below);
    const decided = sameDecision(mention, below, document.clean);
    if (!decided && !meets(new Set(lines), new Set(told.lines))) continue;
    const named = !decided && proper.length > 0 && told.proper.length > 0;
    if (named && !told.proper.some((name) => proper.includes(name) || mention.stems.includes(name))) continue;
    if (ANOTHER.test(document.clean.slice(below.start, below.end)) || ofMany(mention, below)) return null;
    if (found && found.first !== day.first) return null;
    found ??= day;
  }
  return found;
}

/** Kinds of acts that one body does once in an article's news, and which the next sentences tell in other words. */
const DECIDED: ReadonlySet<string> = new Set(['vote', 'court']);
const SOON = 2;
const COMMON_WORDS = 2;
/** "Has been sentenced to seven years. A court convicted Karl Lind on Monday": one ruling. */
const VERDICT = /^(?:convict|sentence|jail|acquit|clear|imprison)$/u;
/** "Mrs Justice Hale said", "Judge Peter Lund ruled": who speaks for the court. */
const JUDGE = /^(?:[“"‘']?\p{Lu}[\p{L}.]{1,14} ){0,3}(?:Justice|Judge|Magistrate|Sheriff|Recorder) \p{Lu}/u;

/** "Councillors have voted to close the baths. The cabinet backed the closure on Tuesday": a vote, or a ruling, told again right below. */
function sameDecision(mention: Mention, below: Mention, clean: string): boolean {
  if (below.sentence - mention.sentence > SOON || below.passing || below.telling !== 'narrated') return false;
  if (VERDICT.test(mention.lemma) && VERDICT.test(below.lemma) && below.sentence - mention.sentence === 1)
    return true;
  if (!DECIDED.has(mention.kind)) return false;
  if (mention.kind === 'court' && below.kind === 'statement')
    return (
      /\b(?:judge|court|tribunal)\b/iu.test(mention.label ?? mention.actors[0]?.name ?? '') &&
      JUDGE.test(clean.slice(below.start, below.start + 60))
    );
  return (
    below.kind === mention.kind &&
    below.stems.filter((stem) => mention.stems.includes(stem)).length >= COMMON_WORDS
  );
}

const COUNT =
  /^(?:at least |about |around |some |more than |up to |nearly )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens|scores)\b/iu;
const COUNTED =
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens|scores) (?!percent|per|million|years|months|weeks|days)/iu;
const ONE = /^(?:\d{1,3}-year-old )?(?:\p{L}+ )?(?:man|woman|boy|girl|teenager|student|person|child)\b/iu;

/** "Two people have died in the floods", of whom "a woman died on Tuesday". */
function ofMany({ label, predicate }: Mention, below: Mention): boolean {
  return ONE.test(below.label ?? '') && (COUNT.test(label ?? '') || COUNTED.test(predicate));
}
