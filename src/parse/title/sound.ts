/**
 * The last reading of a finished title, by its own words alone: one subject, one finite verb of its number, the objects that the verb
 * wants, no end left open. What fails gives way to the title of another report.
 */
import { ADV, AUX, COORD, DET, MODAL, PREP, REL, SUBORD } from '../grammar/lexicon.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { agreed } from './agreed.ts';
import { complete } from './complete.ts';
import { BEFORE_NOUN } from './cut.ts';

/** Titles that were read before, with where their predicates begin: reports of one event give the same. */
const known = new Map<string, { readonly verbAt: number; readonly sound: boolean }>();
const MOST_KNOWN = 20_000;

/** Whether an editor would print it; `verbAt` is where the predicate begins. */
export function isSound(title: string, verbAt: number): boolean {
  let read = known.get(title);
  if (read?.verbAt !== verbAt) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(title, (read = { verbAt, sound: readsSound(title, verbAt) }));
  }
  return read.sound;
}

function readsSound(title: string, verbAt: number): boolean {
  const tokens = tokenize(title, 0, title.length);
  const verb = tokens.findIndex(({ start }) => start >= verbAt);
  // a noun alone: "Second round of talks"
  if (verb <= 0) return true;
  return (
    !/[“‘]\s?[,.;:]/u.test(title) &&
    subjectIs(tokens, verb) &&
    agreed(tokens, verb) &&
    complete(tokens, verb) &&
    !doubled(tokens) &&
    closes(tokens)
  );
}

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|latest)$/u;
const RANKED = /^(?:worst|best|latter|former|virulent|deadly|biggest|largest)$/u;
/** Those to whom it was done. */
const VICTIMS =
  /^(?:wounded|injured|accused|displaced|unemployed|disabled|detained|deceased|convicted|hurt)$/u;
/** Agencies and credits that a caption leaves in front. */
const CREDIT =
  /^(?:AP|AFP|Reuters|Getty|Corbis|Photo|Photograph|Image|Picture|File|Help|Watch|Video|Gallery)$/u;
/** Who is told of by how many: a verb may follow at once. */
const SOME = /^(?:many|some|others|few|most|critics|analysts|experts)$/u;

/** Whether what stands before the verb is one noun phrase. */
function subjectIs(tokens: readonly Token[], verb: number): boolean {
  const [first, second] = tokens as [Token, Token | undefined];
  // "Since Peru takes command"
  if (/^(?:since|when|while|if|because|although|though|until|unless|whether)$/u.test(first.lower))
    return false;
  if (verb === 1 && (ORDINAL.test(first.lower) || RANKED.test(first.lower))) return false;
  // "Captured are released": a participle whose noun is elsewhere
  if (
    verb === 1 &&
    first.form?.participle &&
    !first.form.base &&
    !first.form.ing &&
    !VICTIMS.test(first.lower)
  )
    return false;
  // "Say experts ten die"
  if (/^says?$/u.test(first.lower)) return false;
  if (verb > 1 && CREDIT.test(first.text) && second?.cap === true) return false;
  // "Testifies spill": a verb that no plural is written like
  if (verb > 1 && /[^aeiou](?:ifies|izes|ises)$/u.test(first.lower) && first.form?.third) return false;
  if (
    verb > 2 &&
    SOME.test(first.lower) &&
    second?.classes === 0 &&
    !second.lower.endsWith('s') &&
    small(tokens[2])
  )
    return false;
  for (let at = 1; at < verb; at++) {
    const token = tokens[at] as Token;
    if (token.cap || token.kind !== 'word') continue;
    // "Power shift followed fresh clashes leave": a finite verb with its object inside the subject
    const form = token.act;
    if (form?.past && !form.base && at > 1 && objectBehind(tokens, at, verb)) return false;
    if (/^(?:is|are|was|were|has|have|had|will|would)$/u.test(token.lower)) {
      const led = tokens
        .slice(0, at)
        .some(({ lower }) => /^(?:who|which|that|whose|where|when)$/u.test(lower));
      if (!led) return false;
    }
    // "Senator after senator"
    if (token.lower === 'after' && tokens[at - 1]?.lower === tokens[at + 1]?.lower) return false;
  }
  return true;
}

const small = (token: Token | undefined): boolean =>
  token !== undefined && ((token.classes & (PREP | DET)) !== 0 || /^(?:to|that)$/u.test(token.lower));

/** Participles that have a noun behind them though they tell of the one before: "a man called Ivan". */
const NAMED =
  /^(?:named|called|dubbed|nicknamed|titled|entitled|codenamed|made|left|held|found|said|given|paid|owed)$/u;

function objectBehind(tokens: readonly Token[], at: number, verb: number): boolean {
  const [before, next] = [tokens[at - 1] as Token, tokens[at + 1]];
  if (at + 1 >= verb || !next || next.kind !== 'word' || NAMED.test((tokens[at] as Token).lower))
    return false;
  if (before.kind !== 'word' || before.classes !== 0 || before.lower.endsWith('ly')) return false;
  if (tokens[at - 1]?.text.includes('-')) return false;
  // "followed fresh clashes", but "released by"
  return (
    /^(?:the|an?|his|her|its|their)$/u.test(next.lower) ||
    (next.classes === 0 && at + 2 < verb && tokens[at + 2]?.classes === 0)
  );
}

/** "the the", "of of"; "had had" and names are said so. */
function doubled(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower, kind, cap }, at) =>
      at > 0 &&
      kind === 'word' &&
      !cap &&
      lower === tokens[at - 1]?.lower &&
      !/^(?:had|that|her)$/u.test(lower),
  );
}

/** Small words that close a sentence well. */
const CLOSING =
  /^(?:him|her|them|it|up|down|out|off|over|back|away|in|on|home|that|more|most|all|both|here|there|abroad|again|together|apart|ahead|overseas|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|first|behind|around|through|aside|elsewhere|twice|once|further|long|too|much|inside|outside|aboard|below|above|by|about|this|others?|for|with|to|against|at|into)$/u;
const PARTICLES_OPEN = /^(?:for|with|to|against|at|into|by|about)$/u;

/** Words behind which more must come. */
const OPEN =
  /^(?:alone|even|sometime|maybe|perhaps|headlined|entitled|titled|basically|especially|particularly|mainly|mostly|namely|saying|calling|defending|demanding|urging|claiming|describing|based|located|headquartered)$/u;

function closes(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ kind }) => kind !== 'mark') as Token;
  if (last.cap || last.kind === 'number' || /[”"]$/u.test(tokens.at(-1)?.text ?? '')) return true;
  if (BEFORE_NOUN.test(last.lower) || OPEN.test(last.lower)) return false;
  const at = tokens.lastIndexOf(last);
  const before = tokens[at - 1];
  // "an offensive that resulted", "protests that began"
  if (/^(?:that|which|who)$/u.test(before?.lower ?? '') && (last.act?.past || last.act?.third)) return false;
  // "from the top of the valve more", "holds Ana Ruiz" in what
  if (/^(?:more|less)$/u.test(last.lower) && before?.classes === 0 && before.form === undefined) return false;
  // "risked turning" into what
  if (last.form?.ing && !last.form.verb.bare && before?.form?.past && !before.form.base) return false;
  if (/^(?:have|do|does|did|had|can|could|will|would|should)$/u.test(last.lower)) return true;
  if ((last.classes & (DET | PREP | COORD | SUBORD | REL | AUX | MODAL)) === 0) return true;
  if (PARTICLES_OPEN.test(last.lower))
    // "is dealt with", "looked for": what the passive or the relative clause is about stands before
    return (
      before?.act?.participle === true && /^(?:is|are|be|been|being)$/u.test(tokens[at - 2]?.lower ?? '')
    );
  return CLOSING.test(last.lower) || (last.classes & ADV) !== 0;
}
