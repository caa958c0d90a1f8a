/**
 * Remarks: what somebody thinks of how things stand ("says the virus could change"), held apart from news that somebody tells ("says
 * 302 people have been killed", "says it will close the port"). By the words of the title.
 */
import { verbForm } from '../grammar/lexicon.ts';
import { regularForm } from '../grammar/regular.ts';

/** Verbs that tell a thought as well as news, with who says it before and what behind. */
const SAID =
  /^\S[^“”]{0,60}? (?:says?|warns?|tells?|insists?|believes?|argues?|predicts?|suggests?|thinks?|adds?|notes?|hopes?|fears?) (?<what>.+)$/u;
/** Verbs that tell no more than where somebody stands. */
const TAKES_SIDES =
  /^\S[^“”]{0,60}? (?:urges?|condemns?|expresses|express|welcomes?|criticis?es?|criticizes?|praises?|defends?|acknowledges?|calls? (?:for|on)) /u;
/** "Are planning a march", "is following the events": nothing has come of it yet. */
const IN_MIND =
  /\b(?:is|are|was|were) (?:planning|organi[sz]ing|preparing|considering|hoping|looking|trying|waiting|expecting|watching|following|monitoring|ready|committed|concerned)\b/u;
const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|first)\b/iu;
/** "Will close the port", "is closing the port": an announcement, where "will be hard" is a thought. */
const ANNOUNCED =
  /\b(?:will|would) (?:not )?(?!be\b|have\b|need\b|not\b)\p{Ll}|\b(?:is|are|was|were) \p{Ll}+ing\b/u;
/** "Should have asked for help", "could return": however done the act is told. */
const THOUGHT = /\b(?:should|could|might|must|may|can|cannot|ought)\b/u;
const BE: ReadonlySet<string> = new Set('is are was were be being not never has have had been'.split(' '));

/** Whether a title that tells a statement tells a thought, and no news. */
export function isRemark(title: string): boolean {
  const what = SAID.exec(title)?.groups?.['what'];
  if (what === undefined) return TAKES_SIDES.test(title);
  if (IN_MIND.test(what)) return true;
  if (FIGURE.test(what) || ANNOUNCED.test(what)) return false;
  return THOUGHT.test(what) || !tellsDone(what);
}

/** "Has spread", "ignored the warnings", "is approved": something came about; "is not limited to", "was prepared to" tell how things stand. */
function tellsDone(what: string): boolean {
  const words = what.toLowerCase().split(/[^\p{L}’'-]+/u);
  return words.some((word, at) => {
    if (BE.has(word)) return false;
    const form = verbForm(word) ?? regularForm(word);
    if (!form || !(form.past || form.participle)) return false;
    if (words[at - 1] === 'not' && BE.has(words[at - 2] ?? '')) return false;
    // "does not add up", "could set off"
    return !form.base || BE.has(words[at - 1] ?? '');
  });
}
