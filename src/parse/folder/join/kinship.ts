/**
 * How likely two groups of reports tell one happening: by what happened, to whom, in which words, and by how many happenings there
 * are that it could be. In a folder of a few articles hardly two alike fall on one day; in one of thousands they do every day.
 */
import { ofOthersAlike } from './apart.ts';
import { hardlyTwice, opposed, related } from './happening.ts';
import { meets } from './meets.ts';
import { areOtherDeeds } from './other-act.ts';
import { likenessOfDeeds } from './wording.ts';
import { goesOnFrom, type Told } from './told.ts';

/** What two groups have in common, whatever else there is in the folder. */
export interface Kinship {
  /** Whether one side only says that such a thing came about, and the other is one. */
  readonly vague: boolean;
  /** Whether one side is a sentence of which only the words are known. */
  readonly glimpse: boolean;
  /** Cosine of their words; of two acts of one doer, without the doer's name. */
  readonly alike: number;
  /** 2 the same line of what hardly comes twice, 1 the same, 0.5 a related one, 0 where nothing tells, -1 two that are two acts. */
  readonly line: number;
  /** Whether each names who acts, or to whom it is done, and neither names the other's. */
  readonly others: boolean;
  /** Whether each is of another of the kind: gate 14, gate 15. */
  readonly apart: boolean;
  /** The same kind of act, another, or either does not tell. */
  readonly kind: 'same' | 'other' | 'untold';
  /** How many of both tell a line of happening. */
  readonly lines: number;
  readonly sameVerb: boolean;
  /** Cosine of their words without names and without who both are about; 1 where their verbs or lines tell, or nothing can. */
  readonly deeds: number;
  /** Whether each says so much that two of one happening would share a word: two votes of one day. */
  readonly rich: boolean;
  /** Whether an article goes on with the one where it has just told the other. */
  readonly goesOn: boolean;
}

/** Words of a report that leaves it to others what exactly happened: "the walkout began on Monday". */
const MOST_WORDS = 6;
/** What is shared by chance. */
const BY_CHANCE = 0.03;

/** Whether two groups cannot be one even where a third seems to be both. */
export const clash = ({ line, others, alike, rich, apart }: Kinship): boolean =>
  apart || line < 0 || (others && alike < OTHERS) || (rich && alike < BY_CHANCE);

/** Happenings that "the disaster" or "the attack" can mean. */
const HARMFUL: ReadonlySet<string> = new Set(['disaster', 'military', 'death']);

function harmful({ kinds, state }: Told): boolean {
  for (const kind of kinds) if (HARMFUL.has(kind)) return true;
  return state.harm || meets(state.lines, HARMFUL_LINES);
}
const HARMFUL_LINES: ReadonlySet<string> = new Set(
  'fire explosion crash collapse derailment sinking attack theft landslide storm flood assassination kidnapping'.split(
    ' ',
  ),
);

/** What a figure in common is worth; one of three digits and more is hardly that of something else. */
const SAME_FIGURE = 0.1;
const SAME_LONG_FIGURE = 0.15;
const LONG = /\d\d\d|\d[,.]\d\d\d/u;

function sharedFigure({ numbers }: Told, { numbers: others }: Told): number {
  let worth = 0;
  for (const number of numbers)
    if (others.has(number)) worth = Math.max(worth, LONG.test(number) ? SAME_LONG_FIGURE : SAME_FIGURE);
  return worth;
}

export function kinshipOf(one: Told, other: Told): Kinship {
  const line = lineOf(one, other);
  const same = meets(one.kinds, other.kinds);
  const figure = sharedFigure(one, other);
  const sameVerb = meets(one.state.acts, other.state.acts);
  const deeds = (): number => likenessOfDeeds(one.state, other.state) + figure;
  return {
    alike: Math.min(1, likeness(one, other, line > 0) + figure),
    line,
    others: (strangers(one, other) || (line > 0 && doneToOthers(one, other))) && !sameOffice(one, other),
    apart: ofOthersAlike(one.state, other.state),
    kind: same ? 'same' : one.kinds.size > 0 && other.kinds.size > 0 ? 'other' : 'untold',
    lines: Number(one.state.lines.size > 0) + Number(other.state.lines.size > 0),
    sameVerb,
    deeds: line === 0 && !sameVerb && !(one.glimpse && other.glimpse) ? deeds() : 1,
    vague: one.vague !== other.vague && harmful(one) && harmful(other),
    glimpse: one.glimpse || other.glimpse,
    goesOn: line > 0 && goesOnFrom(one, other),
    rich: Math.min(one.state.weights.size, other.state.weights.size) > MOST_WORDS,
  };
}

/** How many there are that it could be: happenings of the day or stretch, and of the folder. */
export interface Crowd {
  readonly near: number;
  readonly all: number;
}

/** Least likeness where a folder tells two happenings of a day, and what each doubling of them adds. */
const LEAST = 0.06;
const EACH_DOUBLING = 0.06;
/** A story of a few articles has fewer happenings; what each doubling of them asks more. */
const STORY = 80;
const EACH_LARGER = 0.05;
/** Named doers of whom the other side says nothing. */
const OTHERS = 0.3;
/** What is asked of two acts that have a name each, and of one that has with one that has none: two things that befell one bank. */
const TWO_ACTS = 0.55;
const ANOTHER_ACT = 0.3;
/** What two acts of which no line tells must have in common beside names. */
const SAME_DEED = 0.1;
/** What is told in nearly the same words is one happening, whatever it is taken for. */
const SAME_WORDS = 0.55;
/** What is sure enough where nothing but the kind tells. */
const LIKELY = 0.02;
/** So few happenings of a day are told apart by what they are. */
const FEW = 5;

const doublings = (count: number, from: number): number => Math.log2(Math.max(count, from) / from);
const inFolder = ({ all }: Crowd): number => EACH_LARGER * doublings(all, STORY);
const asked = ({ near }: Crowd): number => LEAST + EACH_DOUBLING * doublings(near, 2);

/** Whether two acts have nothing in common but names, and nothing else tells that they are one. */
const otherDeeds = ({ line, sameVerb, vague, deeds }: Kinship): boolean =>
  line === 0 && !sameVerb && !vague && deeds < SAME_DEED;

/** How sure it is that an article that tells the same line of happening in neighbouring sentences means one. */
const GOES_ON = 0.3;

/** How well two groups of one day fit, over 0 where they may be one. */
export function fitOnDay(kinship: Kinship, crowd: Crowd): number {
  const { alike, line, others, kind, sameVerb, rich, vague } = kinship;
  if (kinship.apart) return 0;
  if (line < 0) return alike >= SAME_WORDS ? alike : 0;
  if (otherDeeds(kinship)) return 0;
  if (rich && alike < BY_CHANCE) return 0;
  if (kinship.goesOn && line >= 1 && !others) return GOES_ON + alike;
  // the only one of the day
  if (vague && crowd.near <= FEW && inFolder(crowd) === 0) return LIKELY + alike;
  const sure = alike + line * 0.2 + (kind === 'same' ? 0.05 : 0);
  // the only strike of the day, told of "the drivers" and of "5,000 workers"
  if (line >= 1 && !others && crowd.near <= FEW) return alike >= inFolder(crowd) ? 0.1 + sure : 0;
  let bar = asked(crowd) * (line === 2 ? 0.4 : line > 0 ? 0.6 : 1) * (sameVerb ? 0.7 : 1);
  if (kind === 'same') bar *= 0.8;
  else if (kind === 'other' && line === 0) bar += 0.1;
  if (others) bar += OTHERS;
  if (line === 0 && !sameVerb && kind !== 'same')
    bar = Math.max(bar, kinship.lines === 2 ? TWO_ACTS : kinship.lines === 1 ? ANOTHER_ACT : 0);
  return alike >= bar + inFolder(crowd) ? sure : 0;
}

/** What a longer date asks more. */
const LONGER = 0.04;
/** What is asked where neither the happening nor the kind of act tells. */
const NOTHING_TELLS = 0.3;

/** What is asked of a sentence of the day of which only the words are known. */
const GLIMPSED = 0.08;

/** What is asked of a report of a season or a year, in which nearly anything may have come about. */
const OF_LONG = 0.15;

/** How well a report of a longer time fits an event of a day in it; in a story it means the only one of its line. */
export function fitWithin(kinship: Kinship, crowd: Crowd, long = false): number {
  const { alike, line, others, kind, sameVerb, glimpse } = kinship;
  if (kinship.apart || line < 0 || others || otherDeeds(kinship)) return 0;
  if (long && (line < 2 || alike < OF_LONG)) return 0;
  if (glimpse && line < 1) return alike >= GLIMPSED + asked(crowd) + inFolder(crowd) ? alike : 0;
  if (line === 0 && kind !== 'same' && !sameVerb) return alike >= NOTHING_TELLS + inFolder(crowd) ? alike : 0;
  const only = line >= 1 && inFolder(crowd) === 0;
  const bar = only ? 0 : (asked(crowd) + LONGER) * (line === 2 ? 0.5 : 1) + inFolder(crowd);
  return alike >= bar ? alike + line * 0.2 : 0;
}

/** News told without its day is of these days. */
const NEWS_DAYS = 14;
const UNDATED = 0.06;
const THESE_DAYS = 3;
/** What an attack that a story has one of has in common with a report of one, and what with one of a death. */
const ONLY_ONE = 0.1;
const ONLY_RELATED = 0.2;

/**
 * How well an undated report fits a dated event so many days before it was told: it hardly comes twice, and is not of later days.
 * The only one of its line is meant by the news of the next days, whatever the words.
 */
export function fitUndated(
  kinship: Kinship,
  after: number,
  crowd: Crowd & { readonly elsewhere: boolean },
): number {
  const { alike, line, others, kind, sameVerb } = kinship;
  if (kinship.apart || line < 0 || others || after < 0 || otherDeeds(kinship)) return 0;
  const least = inFolder(crowd);
  const near = crowd.elsewhere && crowd.near <= 1 && after <= THESE_DAYS && least === 0;
  // the only one that another article can mean
  if (near && line === 1 && alike >= ONLY_ONE) return alike + 0.2;
  if (near && line === 0.5 && alike >= ONLY_RELATED) return alike;
  if (line < 2) {
    const same = line < 1 && (sameVerb || kind === 'same');
    return same && alike >= NOTHING_TELLS + UNDATED + least ? alike : 0;
  }
  if (crowd.near === 1 && after <= THESE_DAYS && least === 0) return alike + 0.2;
  return alike >= (after <= NEWS_DAYS ? UNDATED : 2 * UNDATED) + least ? alike + 0.2 : 0;
}

/** Likeness of two sentences of one article that tell one happening. */
const TOLD_TWICE = 0.15;

/** Whether one article may tell the same happening twice: "thieves stole a crown", "the raid lasted six minutes". */
export function toldTwice(one: Told, other: Told): boolean {
  if (!meets(one.state.lines, other.state.lines) || doneToOthers(one, other)) return false;
  if (one.named && other.named && !meets(one.doers, other.doers)) return false;
  if (areOtherDeeds(one.nodes, other.nodes)) return false;
  // "the vigil ended with 30 arrests" names a vigil, and no arrest
  const byNoun = meets(one.byNoun, other.state.lines) || meets(other.byNoun, one.state.lines);
  return byNoun || goesOnFrom(one, other) || likeness(one, other, true) >= TOLD_TWICE;
}

function lineOf({ state: one }: Told, { state: other }: Told): number {
  if (one.lines.size === 0 || other.lines.size === 0) return 0;
  let best = 0;
  for (const line of one.lines)
    for (const another of other.lines) {
      if (line === another) best = Math.max(best, hardlyTwice(line) ? 2 : 1);
      else if (related(line, another)) best = Math.max(best, 0.5);
      else if (best === 0 && opposed(line, another)) best = -1;
    }
  return best;
}

/** Whether each side names who acts, and neither names the other's. */
function strangers(one: Told, other: Told): boolean {
  if (!one.named || !other.named || meets(one.doers, other.doers)) return false;
  const [a, b] = [one.state, other.state];
  // a minister and the ministry
  if (meets(a.lanes, b.lanes) && !(a.persons && b.persons)) return false;
  return !named(one.doers, other) && !named(other.doers, one);
}

/** "The captain of the ferry was arrested", "Jorge Mba, its captain, was detained": one calls by his office whom the other names. */
const sameOffice = (one: Told, other: Told): boolean =>
  meets(one.offices, other.held) || meets(other.offices, one.held);

/** Whether both name those to whom it is done, and neither names the other's: two arrests. */
function doneToOthers(one: Told, other: Told): boolean {
  if (one.objects.size === 0 || other.objects.size === 0) return false;
  return !named(one.objects, other) && !named(other.objects, one);
}

/** Whether one of the names is told by a group. */
function named(names: ReadonlySet<string>, { state: { weights } }: Told): boolean {
  for (const name of names) if (weights.has(name)) return true;
  return false;
}

/** What a word in common is worth that is the name of the one who acts on one side only. */
const ONE_SIDE = 0.5;

/** Cosine of the words of two groups, unless the `whole` counts without what both call the one who acts. */
function likeness({ state: a, doers }: Told, { state: b, doers: others }: Told, whole: boolean): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, weight] of small.weights) {
    const more = large.weights.get(stem);
    if (more === undefined) continue;
    const acting = whole ? 0 : Number(doers.has(stem)) + Number(others.has(stem));
    dot += weight * more * (1 - ONE_SIDE * acting);
  }
  return dot > 0 ? dot / Math.sqrt(a.norm * b.norm) : 0;
}
