/**
 * How well an event of a long story may stand for its day. An editor leaves the day to another one where it is what somebody at the
 * story's edge thinks, a telephone call, or something that happened to people whom the story names nowhere else.
 */
import type { EventKind } from '../../model/timeline.ts';
import type { Composed } from './compose.ts';
import { isRemark } from './remark.ts';

/** What a remark keeps of somebody of whom nothing else is told, and the share of the sources that tell acts of one who may well make it. */
const REMARK = 0.3;
const OF_THE_STORY = 0.15;
/** "Five pupils are diagnosed", "a third school closes". */
const FEW_PEOPLE = 0.5;
/** "Says the patients have mild symptoms": which patients, the title does not say. */
const WHICH_PEOPLE = 0.5;
/** "Speaks with her Dutch counterpart", "talks to reporters": of what, the title does not say. */
const TELEPHONE = 0.4;
/** A name that the folder knows for nothing: a passer-by whom one report tells in full. */
const STRANGER = 0.6;

const CALLS =
  /^\S.{0,60}? (?:speaks?|talks?) (?:by (?:tele)?phone |on the (?:tele)?phone )?(?:with|to) (?:(?:(?:his|her) )?\p{Lu}|(?:reporters|journalists|(?:the )?(?:news )?media|the press)\b)/u;
const POINTS =
  / (?:says?|announces?|confirms?|reports?) the (?:two |three )?(?:patients?|man|woman|boy|girl|child|children|pupils?|couple|passengers?)(?! (?:of|in|from|who|on|at|with)\b)/u;
/** Somebody, and those who are never the crowd that makes news. */
const ONE =
  /^(?:man|woman|boy|girl|child|pupil|student|patient|resident|worker|passenger|couple|executive|governors?|teacher|spokesman|spokeswoman|experts|tests)$/u;
/** A crowd, where no small number stands before it: "Workers walk out", "2,000 students march". */
const SOME = /^(?:men|women|boys|girls|children|pupils|students|patients|residents|workers|passengers)$/u;
const SMALL_NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d\d?|several)$/u;
/** How far into a title its subject is looked for. */
const SUBJECT = 5;
/** Places of which a land has many, counted. */
const ONE_OF_MANY =
  /^(?:an?|another|one|second|third|fourth|fifth|sixth|two|three|four|five|six|seven|eight|nine|ten|\d\d?|several) (?:\p{Ll}+ ){0,2}(?:schools?|hotels?|shops?|nurser(?:y|ies)|restaurants?|homes?|houses?|bars?|cafes?|farms?)\b/iu;
const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?!of\b)\p{Ll}/u;
/** Kinds that weigh whoever is struck. */
const WEIGHTY: ReadonlySet<EventKind> = new Set(['death', 'military', 'vote', 'court', 'disaster']);

/** "Company executive", "Five year seven pupils", and no name before that says which. */
function aboutAnybody(title: string): boolean {
  if (ONE_OF_MANY.test(title)) return true;
  let few = false;
  const words = title.split(' ', SUBJECT + 1);
  for (const [at, word] of words.slice(0, SUBJECT).entries()) {
    // "BP executives", "Mexico City residents"
    if (at > 0 ? /^\p{Lu}/u.test(word) : /^\p{Lu}{2}/u.test(word)) return false;
    const lower = word.toLowerCase();
    // "a spokesman for the union" and "a teacher of the school" are known by it
    if (/^(?:of|for)$/u.test(words[at + 1] ?? '')) return false;
    if (ONE.test(lower) || (few && SOME.test(lower))) return true;
    few ||= SMALL_NUMBER.test(lower);
  }
  return false;
}

/**
 * Of an event, what it keeps beside the others of its day, above 0 and at most 1. `shareOf` tells how much of the story tells of
 * somebody; in a short story, where it is null, every event keeps all.
 */
export function standingOf(shareOf: ((name: string) => number) | null): (event: Composed) => number {
  if (!shareOf) return () => 1;
  return ({ title, kind, players: [lead] }) => {
    let keeps = CALLS.test(title) ? TELEPHONE : 1;
    if (POINTS.test(title)) keeps *= WHICH_PEOPLE;
    if (kind === 'statement' && isRemark(title)) {
      const share = shareOf(lead?.name ?? '');
      keeps *= REMARK + (1 - REMARK) * Math.min(1, share / OF_THE_STORY);
    }
    if ((lead && lead.kind !== 'other') || WEIGHTY.has(kind)) return keeps;
    if (aboutAnybody(title) && !/\bfirst\b/iu.test(title)) return keeps * FEW_PEOPLE;
    return kind === 'other' && FULL_NAME.test(title) ? keeps * STRANGER : keeps;
  };
}
