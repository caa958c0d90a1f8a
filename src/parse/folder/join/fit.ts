/** How well a report's matter fits a group: by date, actor, act, words and quotations. */
import type { Dating } from '../../../model/time.ts';
import { forceOf } from '../../grammar/lexicon.ts';
import { alike } from './alike.ts';
import { BY_ONE, ofAnother } from './apart.ts';
import { goesOtherWay } from './directions.ts';
import { hardlyTwice, opposed, related } from './happening.ts';
import type { Player } from '../cast.ts';
import { isVoice, officeOf, type Node, type State, type When } from './group.ts';
import { meets } from './meets.ts';
import { isOfStrangers } from './other-act.ts';
import { passingScore } from './passing.ts';
import type { Rarity } from './similar.ts';
import { likenessOfDeeds } from './wording.ts';
import { stemsOfName } from './written.ts';

/** How alike two reports of what one actor said on one day must be: as what opens them, and as a further matter. */
const SAME_OPENING = 0.07;
const SAME_POINT = 0.2;
/** As one that welcomes and one that condemns. */
const CONTRARY = 0.5;
/** At least 0.1 when the report may belong to the group, higher the better; 0 when it may not. */
export function scoreOf(node: Node, group: State, rarity: Rarity): number {
  const score = likenessTo(node, group, rarity);
  return score > 0 && (ofAnother(node, group) || goesOtherWay(node.acts, group.acts)) ? 0 : score;
}

/** How well the report fits the group but for what tells one from another of the kind. */
function likenessTo(node: Node, group: State, rarity: Rarity): number {
  // what has happened by an article's day is not what comes after it
  if (!node.when && node.happened && node.told !== null && group.when && node.told < group.when.from)
    return 0;
  if (node.passing) return passingScore(node, group);
  const dating = node.report.dating;
  // what costs least is asked first: most candidates are of another day or actor
  const { when } = node;
  if (dating && when && group.when && !fits(when, group.when)) {
    if (quotedAgain(node, group, rarity)) return 0.6;
    if (!neighbours(when, group.when)) return 0;
    const agree = actorsAgree(node, group);
    const happened = sameHappening(node, group, agree);
    if (happened > 0) return happened;
    return agree >= 0.7 && node.statement === group.statement ? acrossDays(node, group, dating, agree) : 0;
  }
  if (harmOf(node, group)) return 1;
  const agree = actorsAgree(node, group);
  if (isOfStrangers(node, group, agree)) return 0;
  const happened = sameHappening(node, group, agree);
  if (happened > 0) return happened;
  if (ofOthers(node, group) || otherStep(node, group)) return 0;
  const sameDate = dating !== null && group.first !== null;
  if (agree < 0.7 && sameDate && oneDoer(node, group)) return 0.3 + agree * 0.1;
  if (agree < 0.7 && (!sameDate || node.statement)) return sameDate ? saidInOffice(node, group, rarity) : 0;
  const likeness = alike(node, group);
  if (dating && group.first) {
    const exact = when?.from === group.when?.from && when?.to === group.when?.to;
    if (node.statement !== group.statement && likeness < 0.5) return 0;
    if (node.statement) {
      const agreeing = compatible(node.forces, group.forces);
      const same = node.opening && group.opening ? SAME_OPENING : SAME_POINT;
      const bar = !agreeing ? CONTRARY : exact ? same : 0.3;
      const quoteShared = sharesQuotation(node, group, rarity);
      return likeness >= bar || quoteShared ? 0.3 + likeness + (quoteShared ? 0.3 : 0) + agree * 0.1 : 0;
    }
    const sameAct = meets(node.acts, group.acts);
    let bar = (agree >= 0.7 ? 0.22 : agree > 0 ? 0.3 : 0.42) - (sameAct ? 0.05 : 0) + (exact ? 0 : 0.1);
    if (!sameAct && otherLines(node, group)) bar = Math.max(bar, OTHER_ACT);
    if (likeness < bar) return 0;
    if (!sameAct && !meets(node.lines, group.lines) && besideNames(node, group, agree) < BESIDE_NAMES)
      return 0;
    return likeness + agree * 0.2;
  }
  if (dating || group.first) {
    // one side has no date: only strong agreement joins them
    if (agree < 1) return 0;
    // "the paper, which printed it on Monday, said it was sorry": two acts of one sentence
    if (node.statement !== group.statement && node.sentence !== null && group.sentences.has(node.sentence))
      return 0;
    if (likeness > 0.5) return 0.2 + likeness;
    // "has praised the ruling as fair": what the same speaker said of it on these days
    if (likeness >= SAME_STAND && sameStand(node, group)) return 0.15 + likeness;
    const occasion = likeness > 0.07 && node.occasions.some((stem) => group.weights.has(stem));
    return occasion || sharesQuotation(node, group, rarity) ? 0.2 + likeness : 0;
  }
  // who speaks for a body says what he says, not all that it has said
  const joint = agree === 1 && node.players.length === group.parties && !farTold(node, group);
  return likeness > (!node.statement ? 0.35 : joint ? 0.07 : 0.2) ? 0.1 + likeness : 0;
}

/** "The finance minister accused the bank", "Per Dahl, the finance minister, said": one remark of a day, by name and by office. */
function saidInOffice(node: Node, group: State, rarity: Rarity): number {
  if (!group.statement || group.articles.has(node.report.article)) return 0;
  if (!node.players.some((player) => holdsOffice(player, group.offices))) return 0;
  const likeness = alike(node, group);
  return likeness >= IN_OFFICE || sharesQuotation(node, group, rarity) ? 0.3 + likeness : 0;
}
const IN_OFFICE = 0.3;

function holdsOffice(player: Player, offices: ReadonlySet<string>): boolean {
  const office = officeOf(player);
  if (office === null) return false;
  const person = player.kind === 'person';
  for (const other of offices) {
    // the one is called by what the other is
    if (person ? isCalled(other, office) : isCalled(office, other)) return true;
  }
  return false;
}

const isCalled = (called: string, office: string): boolean =>
  called === office || called.endsWith(` ${office}`);

/** How alike two remarks must be of which both praise or both condemn. */
const SAME_STAND = 0.1;
/** So long after it is told what somebody said of it. */
const STILL_SAID = 14;
const STANDS: ReadonlySet<number | undefined> = new Set([forceOf('praise'), forceOf('condemn')]);

/** Whether an undated remark judges as one that was made in the days before it was told. */
function sameStand({ statement, forces, told }: Node, group: State): boolean {
  const after = told !== null && group.when ? told - group.when.to : -1;
  if (!statement || !group.statement || after < 0 || after > STILL_SAID) return false;
  for (const force of forces) if (STANDS.has(force) && group.forces.has(force)) return true;
  return false;
}

/** Remarks that articles of days further apart carry without a day of their own are seldom of one occasion. */
const ONE_OCCASION = 2;

function farTold({ told }: Pick<Node, 'told'>, { from, to }: State): boolean {
  return (
    told !== null && from !== null && to !== null && (told - to > ONE_OCCASION || from - told > ONE_OCCASION)
  );
}

/** How few days apart reports of one act may be dated. */
export const NEAR_DAYS = 1;

function neighbours(one: When, other: When): boolean {
  if (one.from !== one.to || other.from !== other.to) return false;
  return Math.abs(one.from - other.from) === NEAR_DAYS;
}

/**
 * Reports of neighbouring days: the news of an article's day is often dated the day before by another; two that state
 * different days are one act only where they tell it in nearly the same words.
 */
function acrossDays(node: Node, group: State, dating: Dating, agree: number): number {
  const likeness = alike(node, group);
  if (agree === 1 && doneOnce(node, group) && likeness >= ONCE_ALIKE) return 0.3 + likeness;
  const fresh = dating.rule === 'article-day' && group.first !== null && group.first.last < dating.first;
  if (fresh) return likeness >= 0.4 ? likeness * 0.9 : 0;
  return likeness >= 0.8 && meets(node.acts, group.acts) ? likeness * 0.9 : 0;
}

/** Acts that nobody and nothing does twice within two days: reports that date them differently disagree. */
export const ONCE: ReadonlySet<string> = new Set(
  'die perish drown resign retire sink capsize explode derail collapse surrender convict acquit sentence erupt'.split(
    ' ',
  ),
);
const ONCE_ALIKE = 0.05;

/** Whether both tell such an act of one named actor: "explosions" and "protests" go on for days. */
function doneOnce({ acts, players: [first] }: Node, group: State): boolean {
  if (!first || first.kind === 'state' || /^(?:\p{Lu}?\p{Ll}+|.* \p{Ll}+)s$|^\d|people$/u.test(first.name))
    return false;
  for (const act of acts) if (ONCE.has(act) && group.acts.has(act)) return true;
  return false;
}

const ALL_ELSE_ALIKE = 0.75;

function oneDoer(node: Node, group: State): boolean {
  const [first, second] = node.players;
  if (first?.kind !== 'person' || second || !group.persons || group.parties !== 1) return false;
  if (group.articles.has(node.report.article) || node.when?.from !== node.when?.to) return false;
  if (node.when?.from !== group.when?.from || node.when?.to !== group.when?.to) return false;
  for (const act of node.acts)
    if (BY_ONE.has(act) && group.acts.has(act)) return unnamedLikeness(node, group) >= ALL_ELSE_ALIKE;
  return false;
}

/** How alike a report and a group are without the names of who acts. */
function unnamedLikeness({ stems, weights, players: [first] }: Node, group: State): number {
  const names = new Set(
    [first?.name ?? '', first?.role ?? '', first?.group ?? '', ...group.actors, ...group.lanes].flatMap(
      stemsOfName,
    ),
  );
  let [dot, one, other] = [0, 0, 0];
  for (const [at, stem] of stems.entries()) {
    if (names.has(stem)) continue;
    const weight = weights[at] ?? 0;
    dot += weight * (group.weights.get(stem) ?? 0);
    one += weight * weight;
  }
  for (const [stem, weight] of group.weights) if (!names.has(stem)) other += weight * weight;
  return dot > 0 ? dot / Math.sqrt(one * other) : 0;
}

/** How alike they are but for who acts, for names, and for what stands before those. */
function besideNames(node: Node, group: State, agree: number): number {
  const deeds = likenessOfDeeds({ weights: weightsOf(node), wording: node.wording }, group);
  return agree >= 0.7 ? Math.min(unnamedLikeness(node, group), deeds) : deeds;
}

const weightsOf = ({ stems, weights }: Node): ReadonlyMap<string, number> =>
  new Map(stems.map((stem, at) => [stem, weights[at] ?? 0]));

/**
 * How well a report tells the same happening as a group of other articles, however they word it: 0 where it does not. The
 * same line of happening on the same day, and the same people or things in it.
 */
function sameHappening(node: Node, group: State, agree: number): number {
  if (node.lines.size === 0 || !meets(node.lines, group.lines)) return 0;
  // one article tells of two deals, and of one dam twice
  const same = node.things.some((thing) => group.things.has(thing));
  if (!same && group.articles.has(node.report.article)) return 0;
  let seldom = false;
  for (const line of node.lines) if (group.lines.has(line) && hardlyTwice(line)) seldom = true;
  const likeness = alike(node, group);
  const bar = barOf(node, group, seldom, agree);
  const objects = node.objects.some((object) => group.objects.has(object));
  const least = same ? bar - SAME_THING : objects ? bar / 2 : bar;
  if (likeness < least || !(same ? !ofOthers(node, group) : takesPart(node, group, agree))) return 0;
  return 0.35 + likeness + agree * 0.1;
}

/** "Nine people were injured when a train came off the rails": the harm is that of the happening in its sentence. */
function harmOf({ sentence, harm, lines }: Node, group: State): boolean {
  if (sentence === null || !group.sentences.has(sentence)) return false;
  return (harm && doesHarm(group.lines)) || (group.harm && doesHarm(lines));
}

/** Whether one of the lines is no answer to the happening: "four died and thousands were evacuated". */
function doesHarm(lines: ReadonlySet<string>): boolean {
  for (const line of lines) if (!ANSWERS.has(line)) return true;
  return false;
}
const ANSWERS: ReadonlySet<string> = new Set('evacuation rescue arrest closure visit aid'.split(' '));

/** Whether both tell a happening of one line, and not one name of either is in the other: another arrest, another match. */
function ofOthers(node: Node, group: State): boolean {
  if (node.proper.size === 0 || group.proper.size === 0 || group.statement) return false;
  if (meets(node.proper, group.proper) || !meets(node.lines, group.lines)) return false;
  for (const name of node.proper) if (group.weights.has(name)) return false;
  for (const name of group.proper) if (node.stems.includes(name)) return false;
  return alike(node, group) < ALIKE_ELSEWHERE;
}

/** Whether they tell two steps of one matter, and no happening that is the same: an opening and a closure. */
function otherStep({ lines }: Node, group: State): boolean {
  if (lines.size === 0 || group.lines.size === 0 || meets(lines, group.lines)) return false;
  for (const line of lines)
    for (const other of group.lines) if (opposed(line, other) && !related(line, other)) return true;
  return false;
}

/** How alike two acts of one actor must be that have names of their own: an arrival and a wreath that was laid. */
const OTHER_ACT = 0.55;

/** What two acts of one actor must have in common but for what they call him: a mayor was injured, and a mayor quit. */
const BESIDE_NAMES = 0.1;

/** Whether each tells a happening, and none that may be the other's. */
function otherLines({ lines }: Node, group: State): boolean {
  if (lines.size === 0 || group.lines.size === 0 || meets(lines, group.lines)) return false;
  for (const line of lines) for (const other of group.lines) if (related(line, other)) return false;
  return true;
}

/** What is told in nearly the same words of two places is one happening, and the places disagree. */
const ALIKE_ELSEWHERE = 0.5;

/** How alike the words must be: the surer the date and the rarer the happening, the less. */
function barOf({ when, report, told }: Node, group: State, seldom: boolean, agree: number): number {
  const { when: other } = group;
  if (when && other) {
    if (when.from === other.from && when.to === other.to) return seldom ? 0.05 : 0.2;
    if (fits(when, other)) return seldom ? 0.12 : 0.35;
    return seldom && report.dating?.rule === 'article-day' ? 0.12 : Infinity;
  }
  if (!seldom) return Infinity;
  if (!when && !other) return !farTold({ told }, group) ? 0.08 : Infinity;
  // the news of these days, told without its day
  const after =
    told !== null && other ? told - other.to : when && group.to !== null ? group.to - when.to : null;
  return agree === 1 && after !== null && after >= 0 && after <= NEWS_DAYS ? 0.1 : 0.25;
}

const NEWS_DAYS = 7;
/** What the same thing as the subject of both is worth: of one dam, hardly another word may be the same. */
const SAME_THING = 0.05;

/** Whether the people and things of a happening are those of the group: who acts in one is named in the other, or two more are. */
function takesPart(node: Node, group: State, agree: number): boolean {
  if (ofOthers(node, group)) return false;
  if (agree >= 0.7) return true;
  let shared = 0;
  for (const name of node.proper) if (group.proper.has(name) || group.weights.has(name)) shared++;
  const [first] = node.players;
  // two persons: either may act on the other, but a third is another's business
  if (first?.kind === 'person' && group.persons)
    return stemsOfName(first.name).some((word) => group.weights.has(word)) && shared > 1;
  if (shared > 1) return true;
  let things = 0;
  for (const stem of node.stems) if (group.weights.has(stem)) things++;
  return shared + things > 2;
}

/** How rare the words of a quotation must be, together, that two reports share. */
const QUOTED = 1.4;

const SELDOM = 3.5;
const AGAIN_WITHIN = 30;

/** Words that an article brings as news without their day, and that others date some days before. */
function quotedAgain(node: Node, group: State, rarity: Rarity): boolean {
  const { report, when, quoted } = node;
  if (report.dating?.rule !== 'article-day' || !when || !group.when || quoted.size < 2) return false;
  const after = when.from - group.when.to;
  return (
    after > 0 &&
    after <= AGAIN_WITHIN &&
    actorsAgree(node, group) === 1 &&
    sharesQuotation(node, group, rarity)
  );
}

/** Whether both give the same words of a quotation, or one quotes what the other tells in the speaker's own words. */
function sharesQuotation(node: Node, group: State, rarity: Rarity): boolean {
  let [quotation, words] = [0, 0];
  const add = (stem: string): void => {
    quotation += rarity.of(stem);
    words++;
  };
  const rare = (): boolean =>
    quotation > QUOTED * Math.log(2 + rarity.total) ||
    // in a small folder no word is rare: those that hardly anybody else uses
    quotation >= words * Math.log(1 + rarity.total / SELDOM);
  for (const stem of node.quoted) if (group.quoted.has(stem) || group.weights.has(stem)) add(stem);
  // "called it “reckless”": one word that both have in marks is enough
  const one = words === 1 && node.quoted.size === 1 && meets(node.quoted, group.quoted);
  if ((words > 1 || one) && rare()) return true;
  if (group.quoted.size > 0)
    for (const stem of node.stems) if (group.quoted.has(stem) && !node.quoted.has(stem)) add(stem);
  return words > 1 && rare();
}

/** Whether one act of speech can have done both: where either only tells, or they do the same. */
function compatible(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return some.size === 0 || others.size === 0 || meets(some, others);
}

/** 1 the same actor, less for those who speak for the same body, 0 for strangers. */
function actorsAgree(node: Node, group: State): number {
  const [first] = node.players;
  if (!first) return group.actors.size === 0 ? 0.5 : 0.2;
  if (group.actors.has(first.name)) return 1;
  if (node.players.some((player) => group.actors.has(player.name))) return 0.7;
  if (!group.lanes.has(first.group)) return 0;
  // a body and the person who speaks for it; two persons of one lane are two people
  const person = first.kind === 'person';
  if (person && group.persons) return 0;
  return (person ? isVoice(first) : group.voiced.has(first.group)) ? 0.9 : 0.6;
}

/** Whether two dates can be of one event: they overlap, and neither is so wide that it says nothing. */
function fits(a: When, b: When): boolean {
  if (a.from > b.to || b.from > a.to) return false;
  return a.precision === b.precision || (!a.wide && !b.wide);
}
