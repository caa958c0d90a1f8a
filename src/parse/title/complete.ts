/** Whether a title's verb has what it wants behind it, and nothing that it cannot have. */
import { ADV, AUX, COORD, DET, MODAL, PREP, REL, SUBORD, verbForm } from '../grammar/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** Passives that keep an object or a complement: "is given a medal", "is named captain", "is found guilty". */
const KEEPS =
  /^(?:given|awarded|offered|granted|denied|named|appointed|elected|re-elected|reelected|called|dubbed|declared|pronounced|fined|charged|told|asked|sent|shown|taught|handed|promised|paid|lent|owed|allowed|refused|considered|deemed|rendered|found|left|rated|ranked|voted|crowned|made|sworn|born|labelled|labeled|sentenced|jailed|believed|thought|said|feared|presumed|held|set|kept|cut|taken|brought|put|judged|proclaimed|nominated|designated|assigned|spared|served|dealt|nicknamed|christened|renamed|listed|reported|worth|cost|spelled|shot|buried|burned|burnt|blown|knocked|pulled|pushed|dragged|flown|turned|caught|seen|confirmed|tested|unveiled|published|released|ordered|valued|priced|banned|stopped)$/u;

/** What somebody is first and of what, with what or as what behind it: without anybody such a word is a participle read as a verb. */
const OF_SOMEBODY: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:accuse|convict|acquit|suspect|deprive|rob|strip|absolve)s?$/u],
  ['with', /^(?:charge|credit|equip|entrust|diagnose)s?$/u],
  ['to', /^(?:sentence|link|attribute|compare|liken|subject|expose|assign)s?$/u],
  ['as', /^(?:describe|regard|portray|characteri[sz]e|hail|know|label|brand)s?$/u],
  ['in', /^(?:accuse|implicate|suspect|trap|injure|wound|kill|involve)s?$/u],
]);

/** Verbs of putting, which want a place. */
const PUTS = /^(?:puts?|places?)$/u;
/** What is placed without one. */
const PLACED =
  /^(?:forward|forth|together|aside|away|orders?|bets?|bids?|bans?|blame|end|emphasis|restrictions?|limits?)$/u;

export function complete(tokens: readonly Token[], verb: number): boolean {
  const [word, next, after] = [tokens[verb] as Token, tokens[verb + 1], tokens[verb + 2]];
  const rest = tokens.slice(verb + 1);
  if (!next) return aloneIs(tokens, verb);
  if (OF_SOMEBODY.get(next.lower)?.test(word.lower) === true) return false;
  // "sets to announce", "ends by a vote": participles read as verbs
  if (/^sets?$/u.test(word.lower) && next.lower === 'to') return false;
  if (
    next.lower === 'by' &&
    !/^(?:is|are|will|stands?|drops?|passes|pass|comes?|goes|go|lives?|abides?|swings?|flies|fly|swears?|stops?|wins?|loses?)$/u.test(
      word.lower,
    ) &&
    after &&
    ((after.classes & DET) !== 0 || after.cap || /[^s]s$/u.test(after.lower)) &&
    !amount(rest.slice(1))
  )
    return false;
  if (
    /^(?:says?|argues?|insists?)$/u.test(word.lower) &&
    /^(?:when|while|if|asked|after|as|because)$/u.test(next.lower)
  )
    return false;
  if (/^(?:is|are)$/u.test(word.lower) && !passiveEnds(tokens, verb + 1)) return false;
  if (
    PUTS.test(word.lower) &&
    !rest.some(({ classes, lower }) => (classes & PREP) !== 0 || PLACED.test(lower))
  )
    return false;
  if (/^confirms?$/u.test(word.lower) && rest.length === 2 && rest[0]?.kind === 'number') return false;
  if (rest.at(-2)?.lower === 'following') return false;
  if (
    twoVerbs(
      word,
      rest.filter(({ classes }) => (classes & ADV) === 0),
    )
  )
    return false;
  // "the speech Ana Ruiz gave in Cairo"
  if (/^gives?$/u.test(word.lower) && next.lower === 'in' && after?.cap === true) return false;
  // "the isles and, after the battle"
  if (rest.some(({ text }, at) => text === ',' && ((rest[at - 1]?.classes ?? 0) & COORD) !== 0)) return false;
  if (SAYS.test(word.lower) && onlyNamed(rest)) return false;
  return !unheard(tokens, verb) && !pastBehind(tokens, verb);
}

/** Verbs behind which something must be so. */
const SAYS = /^(?:says?|claims?|argues?|insists?|believes?|thinks?|adds?)$/u;

/** "claims “a vast majority”": a thing is quoted of which nothing is said. */
function onlyNamed([mark, first, ...rest]: readonly Token[]): boolean {
  if (
    !mark ||
    !/[”’"]$/u.test(rest.at(-1)?.text ?? '') ||
    !/^[“‘"]/u.test(mark.text) ||
    !first ||
    (first.classes & DET) === 0
  )
    return false;
  return !rest.some(
    ({ classes, act, form, lower }) =>
      (classes & (AUX | MODAL)) !== 0 ||
      /['’](?:[sdm]|re|ll|ve)$|n['’]t$/u.test(lower) ||
      act !== undefined ||
      form?.third ||
      form?.past,
  );
}

function amount(tokens: readonly Token[]): boolean {
  return tokens
    .slice(0, 4)
    .some(
      ({ kind, lower, text }) =>
        kind === 'number' ||
        /^[$£€%]$/u.test(text) ||
        /^(?:half|third|quarter|percent|points?|nearly|almost|more|less|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands|millions|million|bus|train|car|boat|ship|sea|air|road|rail|ferry|plane|default|accident|mistake|foot|force|land)$/u.test(
          lower,
        ),
    );
}

/** "Presidential elections slate": one verb with nothing behind it must be one that wants nothing. */
function aloneIs(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb] as Token;
  const form = verbForm(lower);
  if (!form) return true;
  return form.verb.bare;
}

/** Verbs behind which a participle tells how somebody is. */
const LINKS =
  /^(?:is|are|has|have|will|remains?|stays?|becomes?|gets?|goes|go|feels?|seems?|appears?|looks?|keeps?|lies|lie|stands?|grows?|turns?|falls?|sits?|lets?|makes?|says?|sticks?|runs?|comes?)$/u;

/** "begin descended into", "publishes shows the": a second verb right behind the first. */
function twoVerbs(word: Token, [next, after, noun]: readonly Token[]): boolean {
  const form = next?.cap !== false || LINKS.test(word.lower) ? undefined : next.act;
  if (!form || form.base || next?.kind !== 'word' || !after) return false;
  if (form.third) return (after.classes & DET) !== 0 || describedNoun(after, noun);
  return form.past && (after.classes & PREP) !== 0;
}

/** "reaches limits class sizes": a plural with a word before it, which a verb acts upon. */
const describedNoun = (before: Token, noun: Token | undefined): boolean =>
  noun !== undefined &&
  before.kind === 'word' &&
  (before.classes | noun.classes) === 0 &&
  before.form === undefined &&
  before.lower !== 'worth' &&
  !before.cap &&
  !noun.cap &&
  /[^s]s$/u.test(noun.lower);

/** Whether nothing stands behind a passive that it cannot have: "are wounded clashes between rebels". */
function passiveEnds(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (((tokens[at]?.classes ?? 0) & (ADV | AUX)) !== 0) at++;
  const [word, next] = [tokens[at], tokens[at + 1]];
  const form = word?.cap ? undefined : word?.form;
  if (!form?.participle || form.base || KEEPS.test(word?.lower ?? '') || form.verb.clause || form.verb.person)
    return true;
  if (!next || next.kind !== 'word' || next.cap) return true;
  if (next.classes !== 0 || (next.form && !next.form.third) || /ly$/u.test(next.lower)) return true;
  return !/[^s]s$/u.test(next.lower);
}

/** "says it is possible people", "it is “likely” that ten pupils": what is so has no verb of its own. */
function unheard(all: readonly Token[], from: number): boolean {
  const tokens = all.filter(({ text }, at) => at <= from || !/^[“”"]$/u.test(text));
  const verb = from;
  const at = tokens.findIndex(
    ({ lower }, k) =>
      k > verb &&
      /^(?:possible|likely|unlikely|clear|true|certain|vital|important|essential)$/u.test(lower) &&
      /^(?:is|was|are)$/u.test(tokens[k - 1]?.lower ?? ''),
  );
  // "announces it is “likely”"
  if (at > 0 && at === tokens.length - 1 && tokens[at - 2]?.lower === 'it') return true;
  const that = tokens[at + 1]?.lower === 'that' ? 1 : 0;
  const next = tokens[at + 1 + that];
  if (at < 0 || !next || (next.kind !== 'word' && that === 0) || (next.classes & ~DET) !== 0) return false;
  return !tokens
    .slice(at + 2 + that)
    .some(
      ({ classes, form, lower }) =>
        (classes & (AUX | MODAL)) !== 0 || form?.past || form?.third || lower === 'to',
    );
}

/** "spreads through Mexico and scared off travellers": a past beside the present of the title. */
function pastBehind(tokens: readonly Token[], verb: number): boolean {
  const form = verbForm((tokens[verb] as Token).lower);
  if (!form || form.verb.clause || form.verb.cue) return false;
  for (let at = verb + 2; at < tokens.length - 1; at++) {
    const token = tokens[at] as Token;
    if ((token.classes & (AUX | MODAL | REL | SUBORD)) !== 0 || token.kind === 'mark') return false;
    if ((token.classes & COORD) === 0) continue;
    const next = tokens[at + 1];
    const past = next?.cap === false ? next.act : undefined;
    const behind = tokens[at + 2];
    if (
      past?.past &&
      !past.base &&
      !past.third &&
      behind &&
      ((behind.classes & (DET | PREP)) !== 0 || behind.cap)
    )
      return !tokens.slice(verb + 1, at).some((one) => one.form?.participle === true);
  }
  return false;
}
