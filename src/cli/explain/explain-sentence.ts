/** What the sentences with some words gave the timeline, or why they gave nothing, in plain words. */
import { collapse, type Span } from '../../model/text.ts';
import type { Citation, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Draft } from '../../parse/draft.ts';
import { dateOf, lineIn, listed, placeIn, whenOf } from './explain-words.ts';
import { bareWords, findWords, likeness } from './find-words.ts';

export interface Searched {
  readonly timeline: Timeline;
  readonly drafts: readonly Draft[];
  /** The timeline without the editor's corrections, made when it is asked for. */
  readonly uncorrected: () => Timeline;
}

/** A sentence with the words, or a stretch of the page that is no sentence (index null). */
interface Found extends Span {
  readonly draft: Draft;
  readonly index: number | null;
}

/** What is said of a sentence: where it stands apart from what came of it, which copies may share. */
interface Answer {
  readonly place: string;
  readonly quote: string;
  readonly lines: readonly string[];
}

const MOST_SHOWN = 5;

/** Null when no article holds the words. */
export function sentenceLines(searched: Searched, words: string): readonly string[] | null {
  const found = searched.drafts.flatMap((draft) => sentencesWith(draft, words));
  if (found.length === 0) return null;
  const groups = new Map<string, Answer[]>();
  for (const each of found) {
    const answer = answerOn(searched, each);
    const key = JSON.stringify([bareWords(answer.quote), answer.lines]);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const shown = [...groups.values()].slice(0, MOST_SHOWN).flatMap((answers) => {
    const [first] = answers;
    return first
      ? [
          listed(answers.map(({ place }) => place)),
          `  ${first.quote}`,
          ...first.lines.map((line) => `  ${line}`),
          '',
        ]
      : [];
  });
  const more = groups.size - MOST_SHOWN;
  return [...shown.slice(0, -1), ...(more > 0 ? ['', `and ${more} more; give more words to see them`] : [])];
}

/** The sentence that is nearest to words which no article holds, or null: `a.txt, line 3: ...`. */
export function nearestSentence(drafts: readonly Draft[], words: string): string | null {
  const wanted = new Set(bareWords(words).split(' '));
  let best = { score: 0.6, said: null as string | null };
  if (wanted.size < 4) return null;
  for (const { document } of drafts)
    for (const sentence of document.sentences) {
      const quote = collapse(document.clean.slice(sentence.start, sentence.end));
      const score = likeness(wanted, new Set(bareWords(quote).split(' ')));
      if (score > best.score)
        best = { score, said: `${lineIn(document.source.file, document.source.text, sentence)}: ${quote}` };
    }
  return best.said;
}

function sentencesWith(draft: Draft, words: string): readonly Found[] {
  const { source, sentences, furniture } = draft.document;
  const spans = findWords(source.text, words);
  const found = new Map<number, Found>();
  for (const span of spans) {
    const overlaps = ({ start, end }: Span): boolean => start < span.end && span.start < end;
    const own = sentences.flatMap((sentence, index) =>
      overlaps(sentence) ? [{ start: sentence.start, end: sentence.end, index, draft }] : [],
    );
    const around = furniture.find(overlaps) ?? span;
    const hits = own.length > 0 ? own : [{ start: around.start, end: around.end, index: null, draft }];
    for (const hit of hits) found.set(hit.start, hit);
  }
  return [...found.values()];
}

const eventsOf = ({ events, undated }: Timeline): readonly TimelineEvent[] => [...events, ...undated];

function answerOn(searched: Searched, found: Found): Answer {
  const { timeline } = searched;
  const { source } = found.draft.document;
  const quote = collapse(source.text.slice(found.start, found.end));
  const article = timeline.articles.find(
    ({ file, carriers }) => file === source.file || carriers.includes(source.file),
  );
  const copied = article !== undefined && article.file !== source.file;
  const cited = citingIn(timeline, found, quote);
  const head = copied ? [`This article is a copy of ${article.file}, which is read in its place.`] : [];
  const lines =
    cited.length > 0
      ? [...head, ...cited.flatMap(([event, citation]) => givenLines(timeline, event, citation))]
      : [...head, ...noneLines(searched, found, quote, article === undefined, copied)];
  return { place: lineIn(source.file, source.text, found), quote, lines };
}

/** The events that rest on the sentence. Offsets count in the text that is read; its copies are known by their words. */
function citingIn(
  timeline: Timeline,
  { draft, start, end }: Found,
  quote: string,
): readonly (readonly [TimelineEvent, Citation])[] {
  const { file } = draft.document.source;
  const article = timeline.articles.find((each) => each.file === file || each.carriers.includes(file));
  const cites = (citation: Citation): boolean =>
    citation.article === article?.id &&
    (article.file === file
      ? citation.start < end && start < citation.end
      : bareWords(citation.quote) === bareWords(quote));
  return eventsOf(timeline).flatMap((event) => {
    const citation = event.citations.find(cites);
    return citation ? [[event, citation] as const] : [];
  });
}

function givenLines(timeline: Timeline, event: TimelineEvent, citation: Citation): readonly string[] {
  const first = event.citations.find(({ dating }) => dating !== null) ?? event.citations[0];
  const others = event.citations.length - 1;
  const date =
    citation.dating !== null
      ? `${event.dating?.edtf === citation.dating.edtf ? 'Its date' : `It says ${whenOf(citation.dating)}`}: ${citation.dating.explanation}`
      : event.dating === null
        ? 'It gives no date.'
        : first.dating === null
          ? `The date is not this sentence's: ${event.dating.explanation}`
          : `It gives no date itself; the date comes from ${placeIn(timeline, first.article, first)}.`;
  return [
    `On the timeline: ${dateOf(event)}. ${event.title}`,
    `  ${date}`,
    ...(others > 0 ? [`  ${others} more ${others === 1 ? 'sentence tells' : 'sentences tell'} of it.`] : []),
    `  [event ${event.id}]`,
  ];
}

function noneLines(
  searched: Searched,
  found: Found,
  quote: string,
  leftOut: boolean,
  copied: boolean,
): readonly string[] {
  if (leftOut) return ['Not on the timeline: its article is left out in timeline.yaml ("exclude: true").'];
  if (copied)
    return [
      'Not on the timeline: only the article it is a copy of is read. To have this one read for itself, set "copy: false" for it in timeline.yaml.',
    ];
  const before = citingIn(searched.uncorrected(), found, quote);
  if (before.length > 0)
    return before.map(
      ([event]) =>
        `Not on the timeline: timeline.yaml takes away what it tells, "${event.title}" (${dateOf(event)}).  [event ${event.id}]`,
    );
  return [`Not on the timeline: ${whyNone(found, quote)}`, ...seenIn(found)];
}

function whyNone({ draft, index, ...span }: Found, quote: string): string {
  const { document, mentions } = draft;
  const { furniture } = document;
  const around = furniture.find(({ start, end }) => start < span.end && span.start < end);
  if (around) return `it is not part of the article's own text (${around.reason}).`;
  if (index === null) return "it is not part of the article's own text.";
  const sentence = document.sentences[index];
  if (sentence && sentence.kind !== 'body')
    return `it is a ${sentence.kind}; an event rests on the sentences below it.`;
  const own = mentions.filter((mention) => mention.sentence === index);
  if (own.every(({ passing }) => passing) && own.length > 0)
    return 'it names something only in passing. That supports an event which another sentence tells, and makes none by itself.';
  if (own.length > 0) {
    const verbs = own.map(({ verb }) => `"${collapse(document.source.text.slice(verb.start, verb.end))}"`);
    return `an act is seen in it (${listed(verbs)}), but no title that a reader would understand could be made of it: it is not clear enough who did what.`;
  }
  const sign = SIGNS.map(([what, form]) => ({ what, word: form.exec(quote)?.[0] })).find(({ word }) => word);
  const looks = sign ? ` It reads like ${sign.what} ("${sign.word ?? ''}").` : '';
  return `nobody in it is told to have said or done something.${looks} Opinions, conditions, denials, standing positions and general statements are no events.`;
}

/** Signs of what is no event, by the word that shows it; the first that fits is told. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['a question', /\?["”’]?$/u],
  ['a condition', /\b(?:if|unless|provided|in case)\b/iu],
  [
    'something that was denied or did not happen',
    /\b(?:not|never|no longer|neither|nor|denie[sd])\b|n[’']t\b/iu,
  ],
  [
    'something possible or expected',
    /\b(?:may|might|could|would|should|likely|perhaps|possibly|hopes?|expects?)\b/iu,
  ],
  ['an opinion', /\b(?:believes?|thinks?|feels?|fears?|seems?|appears?)\b/iu],
  ['a state of things', /\b(?:is|are|was|were|has been|have been|remains?|remained)\b/iu],
];

/** What the parser did see, so that a reader can judge. */
function seenIn({ draft, start, end }: Found): readonly string[] {
  const { document, expressions, quotations } = draft;
  const list = (label: string, spans: readonly Span[]): readonly string[] => {
    const here = spans.filter((span) => start < span.end && span.start < end);
    return here.length === 0
      ? []
      : [
          `${label}: ${here.map((span) => `"${collapse(document.source.text.slice(span.start, span.end))}"`).join(', ')}`,
        ];
  };
  return [...list('Words of time in it', expressions), ...list('Quoted in it', quotations)];
}
