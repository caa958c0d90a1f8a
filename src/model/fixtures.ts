/** Builds whole Timelines from short sketches, for tests and for work on the page: texts, offsets and quotes agree. */
import { asDay, type Dating, type Day, type Precision } from './time.ts';
import {
  FORMAT,
  type Actor,
  type Article,
  type Citation,
  type DatedEvent,
  type Disagreement,
  type EventKind,
  type Furniture,
  type Some,
  type Timeline,
  type UndatedEvent,
} from './timeline.ts';

/** One sentence in one article. Words between square brackets give the date: `[On Friday] she said`. */
export interface ToldSketch {
  readonly article: number;
  readonly text: string;
  readonly rule?: string;
  readonly explanation?: string;
}

export interface EventSketch {
  /** Null for an undated report. */
  readonly first: string | null;
  readonly last?: string;
  readonly precision?: Precision;
  readonly approximate?: boolean;
  readonly time?: string;
  readonly notAfter?: string;
  readonly actor: number;
  readonly title: string;
  readonly kind?: EventKind;
  readonly status?: DatedEvent['status'];
  readonly weight?: number;
  readonly told: readonly ToldSketch[];
  readonly differ?: Disagreement;
  readonly place?: string;
  readonly editedFrom?: string;
}

export interface ArticleSketch {
  readonly title: string | null;
  readonly publisher?: string;
  readonly published: string | null;
  readonly url?: string;
  readonly language?: string;
  /** A stretch of page furniture put after the first paragraphs. */
  readonly furniture?: string;
}

export type ActorSketch = readonly [
  name: string,
  group: string,
  role?: string | undefined,
  kind?: Actor['kind'],
];

export interface StorySketch {
  readonly title: string;
  readonly description?: string;
  readonly articles: readonly ArticleSketch[];
  readonly actors: readonly ActorSketch[];
  readonly events: readonly EventSketch[];
}

const hash = (text: string): string => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
};

const hex64 = (text: string): string => Array.from({ length: 8 }, (_, i) => hash(`${i}${text}`)).join('');

function edtfOf(first: string, last: string, precision: Precision, approximate: boolean): string {
  const bare =
    precision === 'day'
      ? first
      : precision === 'month'
        ? first.slice(0, 7)
        : precision === 'year'
          ? first.slice(0, 4)
          : `${first}/${last}`;
  return approximate ? `${bare}~` : bare;
}

/** A Timeline of the sketch. Each article's text is its sentences in order of the events, two a paragraph. */
export function story(sketch: StorySketch): Timeline {
  const texts = sketch.articles.map((a) => (a.title ? `${a.title}\n\n` : ''));
  const furniture: Furniture[][] = sketch.articles.map(() => []);
  const sentences = sketch.articles.map(() => 0);
  const place = (told: ToldSketch): { start: number; end: number; evidence: [number, number] | null } => {
    const index = told.article;
    const open = told.text.indexOf('[');
    const close = told.text.indexOf(']');
    const plain = told.text.replace(/[[\]]/g, '');
    const start = texts[index]?.length ?? 0;
    const known = (texts[index] ?? '').indexOf(plain);
    if (known < 0) {
      const count = (sentences[index] = (sentences[index] ?? 0) + 1);
      let after = count % 2 === 0 ? '\n\n' : ' ';
      texts[index] += plain;
      const extra = sketch.articles[index]?.furniture;
      if (extra && count === 2) {
        texts[index] += `\n\n`;
        const from = texts[index]?.length ?? 0;
        texts[index] += extra;
        furniture[index]?.push({ start: from, end: from + extra.length, reason: 'link to another article' });
        after = '\n\n';
      }
      texts[index] += after;
    }
    const at = known < 0 ? start : known;
    return {
      start: at,
      end: at + plain.length,
      evidence: open >= 0 ? [at + open, at + close - 1] : null,
    };
  };
  const articleId = (i: number): string => `a${String(i).padStart(3, '0')}`;
  const actorId = (i: number): string => `p${String(i).padStart(3, '0')}`;

  const dated: DatedEvent[] = [];
  const undated: UndatedEvent[] = [];
  for (const e of sketch.events) {
    const precision = e.precision ?? 'day';
    const dating = (told: ToldSketch | null, evidence: [number, number] | null): Dating | null => {
      if (e.first === null) return null;
      const [first, last] = [asDay(e.first), asDay(e.last ?? e.first)];
      return {
        edtf: edtfOf(first, last, precision, e.approximate ?? false),
        first,
        last,
        precision,
        approximate: e.approximate ?? false,
        time: e.time ?? null,
        rule: told?.rule ?? 'month-day',
        evidence:
          told && evidence
            ? { article: articleId(told.article), start: evidence[0], end: evidence[1] }
            : null,
        explanation: told?.explanation ?? 'The article states this date.',
      };
    };
    const citations = e.told.map((told): Citation => {
      const at = place(told);
      const given = at.evidence ? dating(told, at.evidence) : null;
      return {
        article: articleId(told.article),
        start: at.start,
        end: at.end,
        quote: told.text.replace(/[[\]]/g, ''),
        dating: given,
        support: given ? 'states-date' : 'content-only',
        speaker: null,
      };
    }) as unknown as Some<Citation>;
    const common = {
      id: hash(`${e.title}|${citations[0].quote}`),
      aliases: citations.map((c) => hash(c.quote)),
      title: e.title,
      kind: e.kind ?? 'statement',
      status: e.status ?? 'happened',
      actors: [actorId(e.actor)],
      place: e.place ?? null,
      weight: e.weight ?? Math.min(1, 0.15 + 0.2 * new Set(e.told.map((t) => t.article)).size),
      independent: new Set(e.told.filter((t) => t.text.includes('[')).map((t) => t.article)).size,
      citations,
      disagreements: e.differ ? [e.differ] : [],
      edited: e.editedFrom
        ? [{ field: 'date', was: e.editedFrom, reason: 'A reader sent the minutes.' }]
        : [],
    } as const;
    const won = citations.find((c) => c.dating)?.dating ?? dating(e.told[0] ?? null, null);
    if (won)
      dated.push({
        ...common,
        edtf: won.edtf,
        first: won.first,
        last: won.last,
        precision: won.precision,
        dating: won,
      });
    else undated.push({ ...common, dating: null, notAfter: e.notAfter ? asDay(e.notAfter) : null });
  }
  return {
    format: FORMAT,
    title: sketch.title,
    description: sketch.description ?? '',
    articles: sketch.articles.map((a, i) =>
      articleOf(a, articleId(i), i, texts[i] ?? '', furniture[i] ?? []),
    ),
    actors: sketch.actors.map(([name, group, role, kind], i) => ({
      id: actorId(i),
      name,
      kind: kind ?? 'person',
      role: role ?? null,
      group,
    })),
    events: dated.toSorted(inOrder),
    undated,
    notes: [],
  };
}

function articleOf(
  a: ArticleSketch,
  id: string,
  index: number,
  text: string,
  furniture: readonly Furniture[],
): Article {
  const published = a.published === null ? null : publication(asDay(a.published));
  const file = `${String(index).padStart(3, '0')}.txt`;
  return {
    id,
    file,
    fileSha256: hex64(file + text),
    sha256: hex64(text),
    title: a.title,
    publisher: a.publisher ?? null,
    author: null,
    url: a.url ?? null,
    language: a.language ?? 'en',
    provenance: {},
    published,
    reference: published,
    carriers: [],
    text,
    excerpts: [],
    furniture,
  };
}

const publication = (day: Day): Dating => ({
  edtf: day,
  first: day,
  last: day,
  precision: 'day',
  approximate: false,
  time: null,
  rule: 'date-line',
  evidence: null,
  explanation: 'The article carries this date under its headline.',
});

const inOrder = (a: DatedEvent, b: DatedEvent): number =>
  a.first !== b.first
    ? a.first < b.first
      ? -1
      : 1
    : (a.dating.time ?? '') !== (b.dating.time ?? '')
      ? (a.dating.time ?? '') < (b.dating.time ?? '')
        ? -1
        : 1
      : b.weight - a.weight || (a.id < b.id ? -1 : 1);
