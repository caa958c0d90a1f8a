/** Words that are nouns where they could be verbs: "a power cut plunged the town into darkness", "heavy shelling killed three". */
import type { Frame } from './frame.ts';
import { ADV, DET, PREP } from './lexicon.ts';
import { skip } from './steps.ts';

/** What many are counted by behind a verb: "killed three", "left much of it", "closed all schools". */
const MEASURED =
  /^(?:much|most|all|half|part|parts|more|many|some|several|dozens|scores|hundreds|thousands|at|nearly|almost|about|around|over|up|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** Whether somebody or something that a verb acts upon begins at `at`. */
function actedUpon({ tokens, flags }: Frame, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || MEASURED.test(token.lower)) return true;
  return token.kind === 'word' && (token.cap || ((flags[at] ?? 0) & DET) !== 0);
}

/** Whether the word at `at`, past and noun alike, closes the subject of the past right behind it: "a pipe burst flooded the hall". */
export function nounBeforePast(frame: Frame, at: number): boolean {
  const { tokens, flags } = frame;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== 'word' || before.cap || flags[at - 1] !== 0 || before.form?.past) return false;
  const past = next?.cap === false ? next.act : undefined;
  if (!past?.past || past.base || frame.quoted[at + 1]) return false;
  // what was cut had been imposed: a participle with no object behind it
  return actedUpon(frame, at + 2) && opensSubject(frame, at - 1);
}

/** Whether a noun phrase that opens the sentence, or follows a mark, ends at `at`: nothing but its own words stand before it. */
function opensSubject({ tokens, flags, timed }: Frame, at: number): boolean {
  for (let k = at; k >= 0; k--) {
    const flag = flags[k] ?? 0;
    if (tokens[k]?.text === ',' || (flag & DET) !== 0) return true;
    if (timed[k] || tokens[k]?.kind === 'number' || tokens[k]?.text === '-') continue;
    if (((flag & PREP) !== 0 && timed[k + 1]) || (flag & ADV) !== 0) continue;
    if (tokens[k]?.kind !== 'word' || flag !== 0 || tokens[k]?.form?.past === true) return false;
  }
  return true;
}

/** Happenings told by a word in -ing, which acts as any noun does. */
const HAPPENING =
  /^(?:shelling|bombing|shooting|flooding|fighting|stabbing|rioting|looting|gunfire|bombings|shootings)$/u;

/** "Heavy shelling killed three people": a happening in -ing opens the sentence, and the past at `at` tells what it did. */
export function happeningActs(frame: Frame, left: number, at: number): boolean {
  if (!HAPPENING.test(frame.tokens[left]?.lower ?? '')) return false;
  return actedUpon(frame, skip(frame, at + 1, 1)) && opensSubject(frame, left);
}

/** "its profit forecast on Monday": a word that is noun, base and participle alike, behind a determiner. */
export function nounHere({ tokens, flags }: Frame, at: number): boolean {
  for (let left = at - 1; left > at - 4; left--) {
    if (((flags[left] ?? 0) & DET) !== 0 || tokens[left]?.kind === 'possessive') return true;
    if (tokens[left]?.kind !== 'word' || flags[left] !== 0) return false;
  }
  return false;
}
