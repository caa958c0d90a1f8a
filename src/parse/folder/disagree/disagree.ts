/** What articles tell differently about one event, with both sides' words. Compatible differences are none. */
import type { Day } from '../../../model/time.ts';
import type { Claim, Difference, Disagreement } from '../../../model/timeline.ts';
import type { Cast } from '../cast.ts';
import { besides, idle } from './beside.ts';
import { apart, contrast, type Aside, type Differing, type Said, type Told } from './claims.ts';
import type { Part } from '../compose.ts';
import type { Mention } from '../../document.ts';
import { happeningOf, hardlyTwice } from '../join/happening.ts';
import { agents } from './disagree-agent.ts';
import { causes } from './disagree-cause.ts';
import { hours } from './disagree-hour.ts';
import { judgements } from './disagree-judgement.ts';
import { numbers } from './disagree-number.ts';
import { places } from './disagree-place.ts';
import { quotes } from './disagree-wording.ts';
import { nearlyOne } from './spelling.ts';
import type { Draft } from '../../draft.ts';
import { surnameOf } from '../../grammar/gazetteer.ts';
import { eventNoun, stemOf } from '../../grammar/lexicon.ts';
import { countOf } from '../../time/calendar.ts';
import { timely } from './timely.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { ROLE_NOUNS } from '../../words/roles.ts';

/** `days` are the articles' own: a toll grows from one to the next. */
export function disagreementsOf(
  parts: readonly Part[],
  drafts: readonly Draft[],
  cast: Cast,
  days: readonly (Day | null)[],
): Differing {
  const [first] = parts;
  if (!first || parts.every(({ article }) => article === first.article)) return NONE;
  const own = parts.map((part, index): Told => {
    const { clean } = (drafts[part.article] as Draft).document;
    const { start, end } = part.placed.mention;
    const tokens = tokenize(clean, start, end);
    const day = days[part.article] ?? null;
    const told = day === null ? null : countOf(day);
    return { index, article: part.article, part, text: clean, tokens, start, end, day: told, own: true };
  });
  const beside = besides(parts, drafts, own);
  const all = [...own, ...beside];
  const found = compared(own, all, drafts, cast, days);
  return numbered(
    found.flatMap((each) => timely(each, all) ?? []),
    own,
    beside,
  );
}

/** Nothing is told differently. */
export const NONE: Differing = { disagreements: [], asides: [] };

/** The disagreements with the sentences beside the event that they cite, numbered anew. */
function numbered(
  disagreements: readonly Disagreement[],
  own: readonly Told[],
  beside: readonly Told[],
): Differing {
  const cited = disagreements.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations));
  const used = beside.filter(({ index }) => cited.includes(index));
  if (used.length === 0) return { disagreements, asides: [] };
  const places = new Map(used.map(({ index }, at) => [index, own.length + at]));
  const renumbered = disagreements.map(({ about, claims: [a, b, ...more] }): Disagreement => {
    const anew = (claim: Claim): Claim => ({
      ...claim,
      citations: claim.citations.map((index) => places.get(index) ?? index),
    });
    return { about, claims: [anew(a), anew(b), ...more.map(anew)] };
  });
  const asides = used.map(({ part, start, end }): Aside => {
    return { part: own.findIndex((one) => one.part === part), start, end };
  });
  return { disagreements: renumbered, asides };
}

function compared(
  told: readonly Told[],
  all: readonly Told[],
  drafts: readonly Draft[],
  cast: Cast,
  days: readonly (Day | null)[],
): Disagreement[] {
  // beside what somebody says, texts count and place what he speaks of; a reason is still that of what he announces
  const acts = all.filter(({ own, part }) => own || part.placed.mention.kind !== 'statement');
  return [
    ...dates(told, drafts),
    ...hours(acts),
    ...judgements(told),
    ...quotes([...told, ...idle(all.slice(told.length), drafts)]),
    ...called(told),
    ...whoDidIt(told, acts, cast),
    ...places(acts),
    ...named('fact', told.flatMap(attended)),
    ...causes(all),
    ...numbers(all, days),
  ];
}

/** Articles that state different days of the same act. */
function dates(told: readonly Told[], drafts: readonly Draft[]): Disagreement[] {
  const sides = told.flatMap((one): Dated[] => {
    const { dating, support } = one.part.placed;
    if (!dating || support !== 'states-date' || dating.first !== dating.last || !dating.evidence) return [];
    // an hour alone tells a day only by the article's own
    if (dating.rule.startsWith('clock')) return [];
    const text = (drafts[one.article] as Draft).document.clean.slice(
      dating.evidence.start,
      dating.evidence.end,
    );
    if (/\b(?:hours?|minutes?) (?:ago|earlier|later|before|after)\b/u.test(text)) return [];
    // "the quarter ended Sept. 30" is a term, not a day on which something was done
    if (TERM.test(one.text.slice(Math.max(0, dating.evidence.start - TERM_REACH), dating.evidence.start)))
      return [];
    const { mention } = one.part.placed;
    if (/\bto $/u.test(one.text.slice(Math.max(0, mention.verb.start - 4), mention.verb.start))) return [];
    // "made progress on Sunday in its effort to install the cap"
    if (ATTEMPT.test(one.text.slice(mention.verb.start, mention.end))) return [];
    if (mention.passing || DATE_LINES.test(one.text.slice(one.start, one.end))) return [];
    if (isQuoted(one, dating.evidence.start)) return [];
    return [
      { text, key: dating.first, first: dating.first, citation: one.index, article: one.article, mention },
    ];
  });
  // one clock read in two places is no quarrel
  const differing = sides.filter((side) =>
    sides.every(
      (other) =>
        other.key === side.key ||
        (other.text !== side.text &&
          sameAct(side, other) &&
          !oneNight(side, other) &&
          !printedNext(side, other)),
    ),
  );
  return contrast('date', differing, () => true);
}

interface Dated extends Said {
  readonly first: Day;
  readonly mention: Mention;
}

/** Whether an offset of a sentence stands inside marks: "Yesterday Tunisia, today Egypt". */
const isQuoted = ({ text, start }: Told, at: number): boolean =>
  (text.slice(start, at).match(/[“”"]/gu) ?? []).length % 2 === 1;

const TERM = /\b(?:end(?:ed|ing)|as of|by|until|through|to|since|from) (?:on )?$/u;
const TERM_REACH = 14;

/** What was only begun, tried or got nearer. */
const ATTEMPT =
  /\b(?:progress|headway|efforts?|attempts?|attempted|tried|trying|bid|preparing|prepared) [^.;:]{0,40}\b(?:to|in|on|towards?)\b/u;

/** Lines of a chronicle, and when a page was changed, which are no words of the sentence behind them. */
const DATE_LINES = /\b[Uu]pdated:|^[A-Z]{3,9}\.? \d{1,2}: /u;

/** Whether two sentences tell one act, and words only where they quote the same. */
function sameAct({ mention: one }: Dated, { mention: other }: Dated): boolean {
  if (one.kind === 'statement' || other.kind === 'statement')
    return one.quoted.filter((word) => other.quoted.includes(word)).length >= QUOTED_ALIKE;
  const [some, others] = [happeningOf(one).lines, happeningOf(other).lines];
  const common = some.filter((line) => others.includes(line));
  if (common.some(hardlyTwice)) return true;
  // so many barrels on Monday and so many on Tuesday
  if (areOther(one.numbers, other.numbers)) return false;
  return common.length > 0 || stemOf(one.lemma) === stemOf(other.lemma);
}
const QUOTED_ALIKE = 3;
const areOther = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && some.every((number) => !others.includes(number));

/** "Late on Monday", "early on Tuesday", "overnight": a night belongs to two days. */
function oneNight(one: Dated, other: Dated): boolean {
  const [early, late] = one.key < other.key ? [one, other] : [other, one];
  if (countOf(late.first) - countOf(early.first) !== 1) return false;
  return (
    /night|evening|late/iu.test(early.text) || /early|overnight|morning|dawn|night|hours/iu.test(late.text)
  );
}

/** "Today" of a paper that is dated the day after. */
function printedNext(one: Dated, other: Dated): boolean {
  const [early, late] = one.key < other.key ? [one, other] : [other, one];
  return /^(?:today|tonight)$/iu.test(late.text) && countOf(late.first) - countOf(early.first) === 1;
}

/** What each article calls the happening itself: invasion, military operation. */
function happenings(one: Told): Said[] {
  const { mention } = one.part.placed;
  if (mention.kind === 'statement') return [];
  for (let at = 0; at < one.tokens.length; at++) {
    const token = one.tokens[at] as Token;
    if (
      token.cap ||
      !eventNoun(token.lower) ||
      (stemOf(token.lower) === token.lower && !FAMILY_HEADS.has(token.lower))
    )
      continue;
    if (!FAMILY_HEADS.has(stemOf(token.lower)) || !mention.stems.includes(stemOf(token.lower))) continue;
    const before = one.tokens[at - 1];
    const from =
      before &&
      before.kind === 'word' &&
      !before.cap &&
      /^(?:military|full-scale|special|armed|ground|terror|terrorist|suicide)$/u.test(before.lower)
        ? at - 1
        : at;
    return [
      {
        text: one.text.slice(one.tokens[from]?.start, token.end),
        key: token.lower.replace(/s$/u, ''),
        citation: one.index,
        article: one.article,
      },
    ];
  }
  return [];
}

/** What articles call the happening, where none of them has the words of both. */
function called(told: readonly Told[]): Disagreement[] {
  const sides = told.flatMap((one) => happenings(one).map((side) => ({ ...side, whole: one.text })));
  const has = (some: string, other: string): boolean =>
    sides.some(({ key, whole }) => key === some && whole.toLowerCase().includes(other));
  return contrast('wording', sides, (one, other) => one !== other && !(has(one, other) && has(other, one)));
}

/** Families whose words take sides: who says "operation" does not say "invasion". A blast is an explosion. */
const FAMILY_HEADS = new Set(['invasion']);

/** Who was at the occasion: "a ceremony for newly arrived foreign ambassadors", "welcoming European diplomats". */
function attended(one: Told): Said[] {
  const at = one.tokens.findIndex((token) =>
    /^(?:ceremony|meeting|reception|summit|conference|dinner|talks|funeral)$/u.test(token.lower),
  );
  if (at < 0) return [];
  for (let end = at + 2; end < Math.min(one.tokens.length, at + 14); end++) {
    const token = one.tokens[end] as Token;
    if (/^[.;:“"]$/u.test(token.text)) break;
    const single = token.lower.endsWith('s') ? token.lower.slice(0, -1) : '';
    if (!ROLE_NOUNS.has(single)) continue;
    let from = end;
    while (
      from > at + 2 &&
      one.tokens[from - 1]?.kind === 'word' &&
      !/^(?:for|with|of|from|by|the|to|welcoming|among|between|attended|and|receive|honouring|honoring)$/u.test(
        one.tokens[from - 1]?.lower ?? '',
      ) &&
      end - from < 3
    )
      from--;
    const words = one.tokens.slice(from, end + 1);
    return [
      {
        text: one.text.slice(words[0]?.start, token.end),
        key: words.map((word) => word.lower).join(' '),
        citation: one.index,
        article: one.article,
      },
    ];
  }
  return [];
}

/** Who acts in the event's own sentences; where they agree, who is said beside it to have done a part of it. */
function whoDidIt(told: readonly Told[], all: readonly Told[], cast: Cast): Disagreement[] {
  const found = actors(told, cast);
  return found.length > 0 ? found : agents(all);
}

/** Who did it: reports of the same act that name other people. */
function actors(told: readonly Told[], cast: Cast): Disagreement[] {
  const sides = told.flatMap((one): (Said & { readonly act: string; readonly sentence: string })[] => {
    const { mention } = one.part.placed;
    const players = mention.actors.map((use) => cast.player(use.name));
    if (
      players.length === 0 ||
      players.some((player) => player.kind !== 'person') ||
      mention.telling === 'refers'
    )
      return [];
    const [first, last] = [mention.actors[0], mention.actors.at(-1)];
    const text = one.text.slice(first?.start, last?.end);
    // whom a pronoun means is a guess
    if (/^(?:he|she|they|it|i)$/iu.test(text) || mention.lemma === 'contribute') return [];
    // what two say is said by each of them; who had the idea is another matter
    if (mention.kind === 'statement' && !IDEAS.has(mention.lemma)) return [];
    const sentence = one.text.slice(one.start, one.end).toLowerCase();
    return [
      {
        text,
        // who calls for a thing may "advocate" or "propose" it; deeds are told by their own verb, which has another subject
        // in the passive: "Sadat appointed him", "Suleiman was appointed"
        act:
          mention.kind === 'statement' ? '' : `${stemOf(mention.lemma)}${isPassive(one) ? ' passive' : ''}`,
        key: players
          .map((player) => player.name)
          .sort()
          .join(' + '),
        citation: one.index,
        article: one.article,
        sentence,
      },
    ];
  });
  const acts = new Set(sides.map(({ act }) => act));
  return [...acts].flatMap((act) =>
    contrast(
      'actor',
      sides.filter((side) => side.act === act),
      (a, b) =>
        otherPeople(a, b, act === '') && (act === '' || (!namedIn(sides, a, b) && !namedIn(sides, b, a))),
    ),
  );
}

const isPassive = ({ text, start, part }: Told): boolean => {
  const { verb } = part.placed.mention;
  return PASSIVE.test(text.slice(Math.max(start, verb.start - PASSIVE_REACH), verb.end));
};
const PASSIVE = /\b(?:was|were|been|being|is|are) (?:\p{L}+ ){0,2}\p{L}+$/u;
const PASSIVE_REACH = 30;

/** Verbs by which somebody is the first to want a thing. */
const IDEAS: ReadonlySet<string> = new Set(
  'propose suggest advocate initiate spearhead float champion pioneer conceive launch raise urge demand call'.split(
    ' ',
  ),
);

/** Whether a sentence that tells of some names one of the others as well: "appointed by the king", "the king appointed". */
function namedIn(
  sides: readonly (Said & { readonly sentence: string })[],
  some: string,
  others: string,
): boolean {
  const names = others.toLowerCase().split(' + ').map(surnameOf);
  const own = some.toLowerCase().split(' + ').map(surnameOf);
  return sides.some(
    ({ key, sentence }) =>
      key === some && names.some((name) => !own.includes(name) && sentence.includes(name)),
  );
}

/**
 * Whether two groups are of other people, by their surnames: "Bob Dudley" may be "Robert Dudley". What two proposed together one
 * did not propose alone; of a deed, an article may name one of those who did it.
 */
function otherPeople(a: string, b: string, said: boolean): boolean {
  const [some, others] = [a, b].map((key) => key.toLowerCase().split(' + ').map(surnameOf)) as [
    string[],
    string[],
  ];
  const [less, more] = some.length < others.length ? [some, others] : [others, some];
  const known = (name: string): boolean => more.some((one) => nearlyOne(name, one));
  return (said && less.length !== more.length) || !less.every(known);
}

function named(about: Difference, sides: readonly Said[]): Disagreement[] {
  return contrast(about, sides, apart);
}
