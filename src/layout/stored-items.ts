/** Events and articles of a stored timeline: each field from the columns where they have it, else from its part. */
import type { Day, Dating, Precision } from '../model/time.ts';
import type { EventsPart, NamesPart, TextsPart } from '../model/columns.ts';
import type { Article, Citation, EventKind, Some, TimelineEvent } from '../model/timeline.ts';
import { dayAt } from './days.ts';

const known = new Map<number, Day>();

/** A search asks for each event's days at every letter, and many events have the same. */
function dayOf(number: number): Day {
  let day = known.get(number);
  if (day === undefined) known.set(number, (day = dayAt(number)));
  return day;
}

/** Where events come from. Rows are days since 1970. */
export interface EventShelf {
  /** The whole event; where it is not here it is fetched. */
  event(row: number): EventsPart[number] | undefined;
  /** The whole event where it is here. */
  eventHere(row: number): EventsPart[number] | undefined;
  id(row: number): string;
  titleOf(row: number): string | undefined;
  isDated(row: number): boolean;
  readonly first: (row: number) => number;
  /** The day after the last. */
  readonly end: (row: number) => number;
  readonly weight: (row: number) => number;
  readonly approximate: (row: number) => boolean;
  readonly kind: (row: number) => EventKind;
  readonly precision: (row: number) => Precision;
  readonly bound: (row: number) => number | null;
}

export interface ArticleShelf {
  named(at: number): NamesPart['articles'][number] | undefined;
  /** The first words of an article that has neither publisher nor title. */
  opening(id: string): string | null;
  text(at: number): TextsPart[number] | undefined;
}

const NO_CITATION: Citation = {
  article: '',
  start: 0,
  end: 0,
  quote: '',
  dating: null,
  support: 'content-only',
  speaker: null,
};
const NO_CITATIONS: Some<Citation> = [NO_CITATION];

export class StoredEvent {
  readonly #shelf: EventShelf;
  readonly #row: number;

  constructor(shelf: EventShelf, row: number) {
    this.#shelf = shelf;
    this.#row = row;
  }

  get #whole(): EventsPart[number] | undefined {
    return this.#shelf.event(this.#row);
  }

  get id(): string {
    return this.#shelf.id(this.#row);
  }
  get title(): string {
    return this.#shelf.titleOf(this.#row) ?? this.#whole?.title ?? '';
  }
  get kind(): EventKind {
    return this.#shelf.kind(this.#row);
  }
  get weight(): number {
    return this.#shelf.weight(this.#row);
  }
  get first(): Day {
    return dayOf(this.#shelf.first(this.#row));
  }
  get last(): Day {
    return dayOf(this.#shelf.end(this.#row) - 1);
  }
  get precision(): Precision {
    return this.#shelf.precision(this.#row);
  }
  get notAfter(): Day | null {
    const bound = this.#shelf.bound(this.#row);
    return bound === null ? null : dayOf(bound);
  }
  get dating(): Dating | null {
    if (!this.#shelf.isDated(this.#row)) return null;
    return this.#shelf.eventHere(this.#row)?.dating ?? new StoredDating(this.#shelf, this.#row, this);
  }
  get edtf(): string {
    return this.dating?.edtf ?? '';
  }
  get aliases(): readonly string[] {
    return this.#whole?.aliases ?? [];
  }
  get status(): TimelineEvent['status'] {
    return this.#whole?.status ?? 'happened';
  }
  get actors(): readonly string[] {
    return this.#whole?.actors ?? [];
  }
  get place(): string | null {
    return this.#whole?.place ?? null;
  }
  get independent(): number {
    return this.#whole?.independent ?? 0;
  }
  get citations(): Some<Citation> {
    return this.#whole?.citations ?? NO_CITATIONS;
  }
  get disagreements(): TimelineEvent['disagreements'] {
    return this.#whole?.disagreements ?? [];
  }
  get edited(): TimelineEvent['edited'] {
    return this.#whole?.edited ?? [];
  }
}

/** The date of an event that is not here: when, but not yet why. */
class StoredDating implements Dating {
  readonly #shelf: EventShelf;
  readonly #row: number;
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly approximate: boolean;

  constructor(shelf: EventShelf, row: number, { first, last, precision }: StoredEvent) {
    this.#shelf = shelf;
    this.#row = row;
    this.first = first;
    this.last = last;
    this.precision = precision;
    this.approximate = shelf.approximate(row);
  }

  get #whole(): Dating | null | undefined {
    return this.#shelf.event(this.#row)?.dating;
  }
  get edtf(): string {
    return this.#whole?.edtf ?? '';
  }
  get time(): string | null {
    return this.#whole?.time ?? null;
  }
  get rule(): string {
    return this.#whole?.rule ?? '';
  }
  get evidence(): Dating['evidence'] {
    return this.#whole?.evidence ?? null;
  }
  get explanation(): string {
    return this.#whole?.explanation ?? '';
  }
}

export class StoredArticle implements Article {
  readonly #shelf: ArticleShelf;
  readonly #at: number;

  constructor(shelf: ArticleShelf, at: number) {
    this.#shelf = shelf;
    this.#at = at;
  }

  get #named(): NamesPart['articles'][number] | undefined {
    return this.#shelf.named(this.#at);
  }
  get #text(): TextsPart[number] | undefined {
    return this.#shelf.text(this.#at);
  }
  get id(): string {
    return this.#named?.id ?? `~${this.#at}`;
  }
  get file(): string {
    return this.#named?.file ?? '';
  }
  /** Empty until it is known: who finds none looks for the first words of the text. */
  get title(): string | null {
    const named = this.#named;
    return named ? (named.title ?? this.#shelf.opening(named.id)) : '';
  }
  get publisher(): string | null {
    return this.#named?.publisher ?? null;
  }
  get language(): string | null {
    return this.#named?.language ?? null;
  }
  get published(): Dating | null {
    return this.#named?.published ?? null;
  }
  get fileSha256(): string {
    return this.#text?.fileSha256 ?? '';
  }
  get sha256(): string {
    return this.#text?.sha256 ?? '';
  }
  get author(): string | null {
    return this.#text?.author ?? null;
  }
  get url(): string | null {
    return this.#text?.url ?? null;
  }
  get provenance(): Article['provenance'] {
    return this.#text?.provenance ?? {};
  }
  get reference(): Dating | null {
    return this.#text?.reference ?? null;
  }
  get carriers(): readonly string[] {
    return this.#text?.carriers ?? [];
  }
  get text(): string | null {
    return this.#text?.text ?? null;
  }
  get excerpts(): Article['excerpts'] {
    return this.#text?.excerpts ?? [];
  }
  get furniture(): Article['furniture'] {
    return this.#text?.furniture ?? [];
  }
}
