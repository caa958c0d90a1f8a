/** The titles that an earlier run gave to groups of reports: they stand as long as the group, its names and the weights of its words do. */
import type { Cluster, Group } from './join/group.ts';
import type { KeptJoin } from './join/kept-join.ts';
import { meets } from './join/meets.ts';
import type { Theme } from './theme.ts';

/** The title of an event. */
export interface Titled {
  readonly text: string;
  readonly clarity: number;
  /** Which of the group's sentences it is made from. */
  readonly part: number;
  /** How much of the folder's vocabulary it is made of, 0 to 1. */
  readonly theme: number;
}

export interface TitlesRecord {
  /** What the folder was about: its articles, the words at its heart, and the counts of words in titles as they are rounded. */
  readonly articles: number;
  readonly core: readonly string[];
  readonly stems: readonly string[];
  readonly steps: Uint32Array;
  /** For each group its title; null for what is no event, empty where only what it is part of has one. */
  readonly texts: readonly (string | null)[];
  /** Clarity, sentence and theme of each title. */
  readonly numbers: Float64Array;
  /** For each group how many words were weighed for its title, and which. */
  readonly weighed: Uint32Array;
}

const FIELDS = 3;
const UNTITLED = '';

interface Noted {
  readonly titled: Titled | null;
  readonly stems: Iterable<string>;
}

export class KeptTitles {
  readonly #before: TitlesRecord | null;
  readonly #join: KeptJoin;
  readonly #theme: Theme;
  readonly #articles: number;
  /** Words whose weight in titles is another than before. */
  readonly #changed: ReadonlySet<string>;
  /** Where the words of each group begin. */
  readonly #starts: Uint32Array;
  readonly #noted = new Map<Cluster, Noted>();

  constructor(before: TitlesRecord | null, join: KeptJoin, theme: Theme, articles: number) {
    const same =
      before?.articles === articles &&
      before.core.length === theme.core.size &&
      before.core.every((stem) => theme.core.has(stem));
    this.#before = same ? before : null;
    this.#join = join;
    this.#theme = theme;
    this.#articles = articles;
    this.#changed = new Set(
      this.#before?.stems.filter((stem, at) => theme.stepOf(stem) !== this.#before?.steps[at]),
    );
    this.#starts = startsOf(this.#before);
  }

  /** The title of a group that is what it was; null for what is no event, undefined where it is not known. */
  of(cluster: Cluster): Titled | null | undefined {
    const number = this.#before && this.#join.numberOf(cluster);
    if (!this.#before || number === null || number === undefined) return undefined;
    if (this.#join.others.size > 0 && !this.#namesStay(cluster)) return undefined;
    if (this.#changed.size > 0 && meets(new Set(this.#stemsOf(number)), this.#changed)) return undefined;
    const text = this.#before.texts[number] ?? null;
    if (text === UNTITLED) return undefined;
    if (text === null) return null;
    const [clarity = 0, part = 0, theme = 0] = this.#before.numbers.subarray(
      number * FIELDS,
      (number + 1) * FIELDS,
    );
    return { text, clarity, part, theme };
  }

  #namesStay({ reports }: Cluster): boolean {
    const { others } = this.#join;
    return reports.every(({ mentions }) =>
      mentions.every(({ mention }) => mention.actors.every(({ name }) => !others.has(name))),
    );
  }

  *#stemsOf(number: number): Iterable<string> {
    const { weighed, stems } = this.#before ?? { weighed: [], stems: [] };
    const start = this.#starts[number] ?? 0;
    const count = weighed[start] ?? 0;
    for (let at = start + 1; at <= start + count; at++) yield stems[weighed[at] ?? 0] ?? '';
  }

  /** Notes the title of a group of this run, and the words weighed for it. */
  note(cluster: Cluster, titled: Titled | null, stems: Iterable<string>): void {
    this.#noted.set(cluster, { titled, stems });
  }

  /** What this run leaves to the next. */
  record(groups: readonly Group[]): TitlesRecord {
    const numbers = new Map<string, number>();
    const weighed: number[] = [];
    const texts: (string | null)[] = [];
    const fields = new Float64Array(groups.length * FIELDS);
    for (const [at, { cluster }] of groups.entries()) {
      const noted = this.#notedOf(cluster);
      const { titled, stems } = noted ?? { titled: null, stems: [] };
      texts.push(noted ? (titled?.text ?? null) : UNTITLED);
      if (titled) fields.set([titled.clarity, titled.part, titled.theme], at * FIELDS);
      const start = weighed.push(0);
      for (const stem of stems) {
        let number = numbers.get(stem);
        if (number === undefined) numbers.set(stem, (number = numbers.size));
        weighed.push(number);
      }
      weighed[start - 1] = weighed.length - start;
    }
    const stems = [...numbers.keys()];
    return {
      articles: this.#articles,
      core: [...this.#theme.core],
      stems,
      steps: Uint32Array.from(stems, this.#theme.stepOf),
      texts,
      numbers: fields,
      weighed: Uint32Array.from(weighed),
    };
  }

  #notedOf(cluster: Cluster | null): Noted | null {
    const noted = cluster && this.#noted.get(cluster);
    if (noted) return noted;
    const titled = cluster ? this.of(cluster) : undefined;
    const number = cluster ? this.#join.numberOf(cluster) : undefined;
    return titled === undefined || number === undefined ? null : { titled, stems: this.#stemsOf(number) };
  }
}

function startsOf(before: TitlesRecord | null): Uint32Array {
  if (!before) return new Uint32Array();
  const starts = new Uint32Array(before.texts.length);
  let at = 0;
  for (let number = 0; number < starts.length; number++) {
    starts[number] = at;
    at += 1 + (before.weighed[at] ?? 0);
  }
  return starts;
}
