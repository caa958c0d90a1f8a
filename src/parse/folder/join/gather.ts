/**
 * Joins what one report after the other left apart: groups that are one happening told in other words, by several articles. What
 * one article tells as two acts stays two.
 */
import { meets } from './meets.ts';
import { ofOtherPeople } from './passing.ts';
import type { Group } from './group.ts';
import {
  clash,
  fitOnDay,
  fitUndated,
  fitWithin,
  kinshipOf,
  toldTwice,
  type Crowd,
  type Kinship,
} from './kinship.ts';
import { Related, sharedWords } from './related.ts';
import { toldOf, type Told } from './told.ts';

/** Days of more happenings, and words in more events, tell nothing apart. */
const MOST = 60;
/** Days of a longer date that are looked through: "last month"; of a season or a year for what hardly comes twice. */
const LONG = 31;
const LONGEST = 366;
const NONE: ReadonlySet<string> = new Set();
/** The best fit must be better than the next by so much. */
const CLEARLY = 0.04;
/** Rarest words under which an undated report looks for its event. */
const RAREST = 4;

/**
 * For each group, then for each of those that only name a happening, the index of the group that it belongs to, or its own; such a
 * one belongs to no other.
 */
export function gather(groups: readonly Group[], named: readonly Group[]): readonly number[] {
  const gathering = new Gathering(groups.map(toldOf), named.map(toldOf));
  gathering.ofOneDay();
  gathering.ofNights();
  gathering.ofLongerTimes();
  gathering.undated();
  gathering.named();
  return gathering.roots();
}

class Gathering {
  readonly #told: readonly (Told | null)[];
  readonly #into: number[];
  readonly #related: Related;
  readonly #days = new Map<number, number[]>();
  /** Those of one longer time each: "in November 1998". */
  readonly #times = new Map<string, number[]>();
  /** How many of them tell a happening; those behind only name one. */
  readonly #all: number;

  constructor(told: readonly (Told | null)[], named: readonly (Told | null)[]) {
    this.#all = told.length;
    this.#told = [...told, ...named];
    this.#related = new Related(this.#told);
    this.#into = this.#told.map((_, index) => index);
    for (const [index, one] of told.entries()) {
      if (isOfDay(one)) put(this.#days, one.from, index);
      else if (one && one.from !== null) put(this.#times, timeOf(one), index);
    }
  }

  roots(): readonly number[] {
    return this.#into.map((_, index) => this.#root(index));
  }

  #root(index: number): number {
    let at = index;
    for (let next = this.#into[at] ?? at; next !== at; next = this.#into[at] ?? at) at = next;
    return at;
  }

  ofOneDay(): void {
    for (const day of this.#days.values()) {
      if (day.length < 2 || day.length > MOST) continue;
      const pairs = this.#pairsOf(day);
      const members = new Map(day.map((index) => [index, [index]]));
      // what is joined leaves fewer happenings of the day
      for (let before = 0; before !== members.size;) {
        before = members.size;
        this.#join(pairs, members);
      }
    }
  }

  #pairsOf(day: readonly number[]): Pair[] {
    const pairs: Pair[] = [];
    for (const [at, one] of day.entries())
      for (let next = at + 1; next < day.length; next++) {
        const other = day[next] ?? one;
        const [a, b] = [this.#told[one], this.#told[other]];
        const kinship = a && b && !this.#related.strange(a, b) && kinshipOf(a, b);
        if (kinship && (kinship.alike > 0 || kinship.line > 0 || kinship.vague))
          pairs.push({ one, other, kinship });
      }
    return pairs;
  }

  /** Joins the surest pair first. */
  #join(pairs: readonly Pair[], members: Map<number, readonly number[]>): void {
    const crowd = { near: members.size, all: this.#all };
    const ranked = pairs
      .map((pair) => ({ ...pair, fit: fitOnDay(pair.kinship, crowd) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || a.one - b.one || a.other - b.other);
    for (const { one, other } of ranked) {
      const [a, b] = [this.#root(one), this.#root(other)];
      const [first, last] = a < b ? [a, b] : [b, a];
      const [left, right] = [members.get(first), members.get(last)];
      if (a === b || !left || !right) continue;
      if (left.some((x) => right.some((y) => this.#apart(x, y) || this.#clash(x, y)))) continue;
      this.#into[last] = first;
      members.set(first, [...left, ...right]);
      members.delete(last);
    }
  }

  /** Whether an article tells both as two acts. */
  #apart(one: number, other: number): boolean {
    const [a, b] = [this.#told[one], this.#told[other]];
    return !a || !b || (meets(a.state.articles, b.state.articles) && !toldTwice(a, b));
  }

  /** Whether they are two happenings, though another report fits both. */
  #clash(one: number, other: number): boolean {
    const [a, b] = [this.#told[one], this.#told[other]];
    return !a || !b || clash(kinshipOf(a, b));
  }

  /** The event of one day that a report of a longer time tells: "last week", "in October". */
  ofLongerTimes(): void {
    for (const [index, one] of this.#told.slice(0, this.#all).entries())
      if (one && one.from !== one.to) this.#joinWithin(index, one);
  }

  /** The event of a morning that another report tells of the night before it. */
  ofNights(): void {
    for (const [index, one] of this.#told.slice(0, this.#all).entries()) {
      if (!isOfDay(one) || !one.night || this.#root(index) !== index) continue;
      const next = this.#days.get(one.from + 1) ?? [];
      const crowd = { near: next.length, all: this.#all };
      const { names } = one.state.wording;
      // of two days the same place or people must be told
      const early = next.filter((at) => {
        const other = this.#told[at];
        return other?.early && meets(names, other.state.wording.names);
      });
      this.#joinBest(index, early, (kinship) => fitWithin(kinship, crowd));
    }
  }

  /** What only names a happening, "last week's ceasefire", belongs to the one that it can mean. */
  named(): void {
    const waiting = this.#waiting();
    for (let index = this.#all; index < this.#told.length; index++) {
      const one = this.#told[index];
      if (one?.from === null) this.#joinUndated(index, one, waiting);
      else if (one) this.#joinWithin(index, one);
    }
  }

  #joinWithin(index: number, one: Told): void {
    const { from, to } = one;
    if (from === null || to === null || to - from >= LONGEST) return;
    const candidates: number[] = [];
    for (let day = from; day <= to && candidates.length <= MOST; day++)
      candidates.push(...(this.#days.get(day) ?? []));
    if (from !== to && candidates.length === 0)
      for (const other of this.#times.get(timeOf({ from, to })) ?? [])
        if (this.#root(other) !== index) candidates.push(other);
    const crowd = { near: candidates.length, all: this.#all };
    const long = to - from >= LONG;
    const { names } = one.state.wording;
    // of so many days the same people or things must be named
    const known = (at: number): boolean => meets(names, this.#told[at]?.state.wording.names ?? NONE);
    this.#joinBest(index, long ? candidates.filter(known) : candidates, (kinship) =>
      fitWithin(kinship, crowd, long),
    );
  }

  /** The event that an undated report tells: the only one of its line, or one told in the same words. */
  undated(): void {
    const waiting = this.#waiting();
    for (const [index, one] of this.#told.slice(0, this.#all).entries())
      if (one?.from === null) this.#joinUndated(index, one, waiting);
  }

  #joinUndated(index: number, one: Told, waiting: ReadonlyMap<string, readonly number[]>): void {
    const candidates = new Set([...linesOf(one), ...rarestOf(one)].flatMap((key) => waiting.get(key) ?? []));
    const near = Math.max(0, ...linesOf(one).map((key) => waiting.get(key)?.length ?? 0));
    const crowd: Crowd = { near, all: this.#all };
    this.#joinBest(index, [...candidates], (kinship, other) =>
      fitUndated(kinship, (one.state.from ?? Infinity) - (other.to ?? 0), {
        ...crowd,
        elsewhere: one.byNoun.size === 0 && !meets(one.state.articles, other.state.articles),
      }),
    );
  }

  /** Dated events under their lines and words. */
  #waiting(): ReadonlyMap<string, readonly number[]> {
    const waiting = new Map<string, number[]>();
    for (const [index, one] of this.#told.slice(0, this.#all).entries()) {
      if (!isOfDay(one) || this.#root(index) !== index) continue;
      for (const key of [...linesOf(one), ...one.state.weights.keys()]) put(waiting, key, index);
    }
    for (const [key, events] of waiting) if (events.length > MOST) waiting.delete(key);
    return waiting;
  }

  #joinBest(
    index: number,
    candidates: readonly number[],
    fit: (kinship: Kinship, other: Told) => number,
  ): void {
    const one = this.#told[index];
    if (!one || candidates.length > MOST) return;
    const fits = new Map<number, number>();
    // what its article tells beside it is not meant, nor is anything that fits less
    const apart = new Set<number>();
    for (const at of candidates) {
      const other = this.#told[at];
      // what only names a happening means one that is known
      if (!other || (index < this.#all && this.#related.strange(one, other))) continue;
      if (one.aside && sharedWords(one, other) < (this.#related.ofOne(one, other) ? 1 : OF_TWO)) continue;
      if (index >= this.#all && one.nodes.some(({ report }) => ofOtherPeople(report, other.state))) continue;
      const root = this.#root(at);
      if (this.#apart(index, at) || toldBeside(one, other)) apart.add(root);
      fits.set(root, Math.max(fits.get(root) ?? 0, fit(kinshipOf(one, other), other)));
    }
    const [best, next] = [...fits].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (best && !apart.has(best[0]) && best[1] - (next?.[1] ?? 0) >= CLEARLY) this.#into[index] = best[0];
  }
}

/** Whether an article itself tells by a verb what may be another event of it: "flights had been cancelled", "the tour was called off". */
const toldBeside = (one: Told, other: Told): boolean =>
  one.unowned && meets(one.state.articles, other.state.articles);

/** Words in common without which an act of somebody without a name, in articles of two matters, is of anything. */
const OF_TWO = 2;

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly kinship: Kinship;
}

function put<K>(into: Map<K, number[]>, key: K, index: number): void {
  const known = into.get(key);
  if (known) known.push(index);
  else into.set(key, [index]);
}

const timeOf = ({ from, to }: Pick<Told, 'from' | 'to'>): string => `${from ?? ''} ${to ?? ''}`;

const isOfDay = (told: Told | null): told is Told & { readonly from: number } =>
  told !== null && told.from !== null && told.from === told.to;

const linesOf = ({ state }: Told): string[] => [...state.lines].map((line) => `#${line}`);

const rarestOf = ({ state }: Told): string[] =>
  [...state.weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, RAREST)
    .map(([stem]) => stem);
