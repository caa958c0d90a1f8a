/** `sourceline explain FOLDER`: why an event is there, or why a sentence gave none. */
import { collapse, comparable, type Span } from '../model/text.ts';
import type { Dating } from '../model/time.ts';
import type { Article, Citation, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Draft } from '../parse/draft.ts';
import { placeOf } from '../read/mojibake.ts';
import { Stop } from './exit.ts';
import { gather, type Gathered, type FolderReading } from './gather.ts';
import { printable } from './terminal.ts';
import type { World } from './world.ts';

export interface ExplainOptions {
  /** Id or alias of an event, or null. */
  readonly event: string | null;
  /** Words of a sentence, or null. */
  readonly sentence: string | null;
  readonly reading: FolderReading;
}

export async function explain(folder: string, options: ExplainOptions, world: World): Promise<number> {
  if ((options.event === null) === (options.sentence === null))
    throw new Stop('give either --event with an id, or --sentence with words of a sentence');
  const gathered = await gather(folder, world, options.reading);
  const lines =
    options.event === null
      ? sentenceLines(gathered, options.sentence ?? '')
      : eventLines(gathered.timeline, findEvent(gathered.timeline, options.event));
  for (const line of lines) world.terminal.out(printable(line));
  return gathered.code;
}

const eventsOf = ({ events, undated }: Timeline): readonly TimelineEvent[] => [...events, ...undated];

/** Throws a Stop that says how to find ids when none fits. */
function findEvent(timeline: Timeline, id: string): TimelineEvent {
  const found = eventsOf(timeline).find((event) => event.id === id || event.aliases.includes(id));
  if (!found)
    throw new Stop(`no event has the id "${id}"; "sourceline parse FOLDER --format json" shows all ids`);
  return found;
}

/** Why one event is there: its date with the words that gave it, its sentences, what they differ on. */
export function eventLines(timeline: Timeline, event: TimelineEvent): readonly string[] {
  const name = (id: string): string => timeline.actors.find((actor) => actor.id === id)?.name ?? id;
  const when = event.dating === null ? undatedReason(event.notAfter) : datingLines(timeline, event.dating);
  return [
    `${event.title}  (${event.id})`,
    `${event.kind}, ${event.status}; actors: ${event.actors.map(name).join(', ') || 'none'}`,
    ...when,
    `Weight ${event.weight.toFixed(2)}; ${event.independent} independent source${event.independent === 1 ? '' : 's'}`,
    '',
    `It rests on ${event.citations.length} sentence${event.citations.length === 1 ? '' : 's'}:`,
    ...event.citations.flatMap((citation) => [
      `  ${where(timeline, citation.article, citation)}  ${SUPPORT[citation.support]}`,
      `    ${citation.quote}`,
      ...(citation.dating === null
        ? []
        : [`    ${citation.dating.edtf} by ${citation.dating.rule}: ${citation.dating.explanation}`]),
    ]),
    ...event.disagreements.flatMap(({ about, claims }) => [
      `The sources differ on the ${about}:`,
      ...claims.map(
        ({ text, citations }) => `  "${text}" (sentence ${citations.map((i) => i + 1).join(', ')})`,
      ),
    ]),
    ...event.edited.map(
      ({ field, was, reason }) =>
        `${field} set by editor${was === null ? '' : `, was "${was}"`}${reason === null ? '' : `: ${reason}`}`,
    ),
    ...(event.aliases.length === 0 ? [] : [`Also found under: ${event.aliases.join(', ')}`]),
  ];
}

const SUPPORT = {
  'states-date': 'states the date',
  'implies-date': 'implies the date',
  'content-only': 'tells the act without its date',
} as const;

function undatedReason(notAfter: string | null): readonly string[] {
  const bound = notAfter === null ? '' : `; it was reported by ${notAfter}`;
  return [`Undated: no sentence states or implies its day${bound}`];
}

function datingLines(timeline: Timeline, dating: Dating): readonly string[] {
  const words =
    dating.evidence === null
      ? []
      : [
          `  by the words at ${where(timeline, dating.evidence.article, dating.evidence)}: "${wordsAt(timeline, dating.evidence.article, dating.evidence)}"`,
        ];
  return [
    `${dating.edtf} (${dating.precision}${dating.approximate ? ', approximate' : ''}), rule ${dating.rule}`,
    `  ${dating.explanation}`,
    ...words,
  ];
}

function articleOf(timeline: Timeline, id: string): Article | undefined {
  return timeline.articles.find((article) => article.id === id);
}

function where(timeline: Timeline, id: string, { start }: Span): string {
  const article = articleOf(timeline, id);
  const { line, column } = placeOf(article?.text ?? '', start);
  return `${article?.file ?? id}:${line}:${column}`;
}

function wordsAt(timeline: Timeline, id: string, { start, end }: Span): string {
  return collapse(articleOf(timeline, id)?.text?.slice(start, end) ?? '');
}

/** Why the sentences with these words gave an event, or none. Throws a Stop when no article has them. */
function sentenceLines({ timeline, drafts }: Gathered, words: string): readonly string[] {
  const wanted = comparable(words);
  if (wanted.length < 3) throw new Stop('give more words of the sentence: --sentence "..."');
  const found = drafts.flatMap((draft) => sentencesWith(draft, wanted).map((span) => ({ draft, ...span })));
  if (found.length === 0)
    throw new Stop(
      `no article holds "${words}"; copy the words from the article, a part of the sentence is enough`,
    );
  const shown = found
    .slice(0, 5)
    .flatMap(({ draft, index, ...span }) => [...oneSentence(timeline, draft, index, span), '']);
  return [...shown, ...(found.length > 5 ? [`and ${found.length - 5} more sentences with these words`] : [])];
}

/** Sentences with the words, and stretches of furniture with them (index null). */
function sentencesWith(
  { document }: Draft,
  wanted: string,
): readonly (Span & { readonly index: number | null })[] {
  const { text } = document.source;
  const holds = ({ start, end }: Span): boolean => comparable(text.slice(start, end)).includes(wanted);
  const sentences = document.sentences.flatMap((sentence, index) =>
    holds(sentence) ? [{ start: sentence.start, end: sentence.end, index }] : [],
  );
  const furniture = document.furniture.filter(holds).map(({ start, end }) => ({ start, end, index: null }));
  return sentences.length > 0 ? sentences : furniture;
}

function oneSentence(timeline: Timeline, draft: Draft, index: number | null, span: Span): readonly string[] {
  const { document } = draft;
  const { source } = document;
  const { line, column } = placeOf(source.text, span.start);
  const quote = collapse(source.text.slice(span.start, span.end));
  const overlaps = (other: Span): boolean => other.start < span.end && span.start < other.end;
  const article = timeline.articles.find(
    ({ file, carriers }) => file === source.file || carriers.includes(source.file),
  );
  // offsets count in the text that is read; its copies are known by their words
  const copy = article !== undefined && article.file !== source.file;
  const same = comparable(quote);
  const cites = (citation: Citation): boolean =>
    citation.article === article?.id && (copy ? comparable(citation.quote) === same : overlaps(citation));
  const events = eventsOf(timeline).filter((event) => event.citations.some(cites));
  const head = [
    `${source.file}:${line}:${column}`,
    `  ${quote}`,
    ...(copy ? [`This article is a copy of ${article.file}, which is read in its place.`] : []),
  ];
  if (events.length > 0)
    return [
      ...head,
      ...events.map((event) => `It gives: ${event.dating?.edtf ?? 'undated'}  ${event.title}  (${event.id})`),
    ];
  return [...head, `It gives no event: ${whyNone(draft, index, overlaps)}`, ...seenIn(draft, overlaps)];
}

function whyNone(draft: Draft, index: number | null, overlaps: (span: Span) => boolean): string {
  const { document, mentions } = draft;
  const furniture = document.furniture.find(overlaps);
  if (furniture) return `it is not part of the article's own text (${furniture.reason}).`;
  const sentence = index === null ? undefined : document.sentences[index];
  if (sentence && sentence.kind !== 'body')
    return `it is a ${sentence.kind}; the sentences below it are what an event can rest on.`;
  const own = mentions.filter((mention) => mention.sentence === index);
  if (own.length > 0)
    return 'an act was seen in it, but it could not be told apart from others, or the editor hid its event.';
  return 'nobody in it is told to have said or done something. Opinions, conditions, denials, standing positions and general statements are no events.';
}

/** What the parser did see, so that a reader can judge. */
function seenIn(
  { document, expressions, quotations }: Draft,
  overlaps: (span: Span) => boolean,
): readonly string[] {
  const { text } = document.source;
  const list = (label: string, spans: readonly Span[]): readonly string[] =>
    spans.length === 0
      ? []
      : [`  ${label}: ${spans.map(({ start, end }) => `"${collapse(text.slice(start, end))}"`).join(', ')}`];
  return [
    ...list('time expressions', expressions.filter(overlaps)),
    ...list('quotations', quotations.filter(overlaps)),
  ];
}
