/** A node of an earlier run: where it stood and what it asked for is known, what it says is read again when somebody asks. */
import type { Report } from '../placing.ts';
import type { Group, Node, Places } from './group.ts';

/** The nodes of an article, read again. */
export type ReadAgain = () => readonly Node[];

/** What is known of a node without reading it. */
export interface NodeBefore {
  /** Its place among the nodes of its article. */
  readonly index: number;
  readonly report: Report;
  readonly opening: boolean;
  readonly passing: boolean;
  readonly home: KeptNode | null;
  /** A number that stands for all that others are compared with. */
  readonly print: number;
}

export class KeptNode implements Node {
  readonly index: number;
  readonly report: Report;
  readonly opening: boolean;
  readonly passing: boolean;
  readonly home: KeptNode | null;
  readonly print: number;
  places: Places | null = null;
  run = 1;
  at = 0;
  group: Group | null = null;
  readonly #article: ReadAgain;

  constructor({ index, report, opening, passing, home, print }: NodeBefore, article: ReadAgain) {
    this.index = index;
    this.report = report;
    this.opening = opening;
    this.passing = passing;
    this.home = home;
    this.print = print;
    this.#article = article;
  }

  get #said(): Node {
    const node = this.#article()[this.index];
    if (!node) throw new RangeError(`article ${this.report.article} tells less than it did`);
    return node;
  }

  get players(): Node['players'] {
    return this.#said.players;
  }
  get statement(): boolean {
    return this.#said.statement;
  }
  get stems(): Node['stems'] {
    return this.#said.stems;
  }
  get weights(): Node['weights'] {
    return this.#said.weights;
  }
  get quoted(): Node['quoted'] {
    return this.#said.quoted;
  }
  get acts(): Node['acts'] {
    return this.#said.acts;
  }
  get forces(): Node['forces'] {
    return this.#said.forces;
  }
  get occasions(): Node['occasions'] {
    return this.#said.occasions;
  }
  get happenings(): Node['happenings'] {
    return this.#said.happenings;
  }
  get when(): Node['when'] {
    return this.#said.when;
  }
  get lines(): Node['lines'] {
    return this.#said.lines;
  }
  get proper(): Node['proper'] {
    return this.#said.proper;
  }
  get things(): Node['things'] {
    return this.#said.things;
  }
  get objects(): Node['objects'] {
    return this.#said.objects;
  }
  get identity(): Node['identity'] {
    return this.#said.identity;
  }
  get wording(): Node['wording'] {
    return this.#said.wording;
  }
  get happened(): boolean {
    return this.#said.happened;
  }
  get sentence(): string | null {
    return this.#said.sentence;
  }
  get harm(): boolean {
    return this.#said.harm;
  }
  get told(): number | null {
    return this.#said.told;
  }
}
