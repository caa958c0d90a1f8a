/** Why one event is on the timeline, in plain words: its date, its sentences, what was joined, what an editor changed. */
import { collapse } from '../../model/text.ts';
import type { Citation, Edit, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { articleOf, counted, dateOf, KINDS, listed, placeIn, STATUS_WORDS, whenOf } from './explain-words.ts';
import { bareWords } from './find-words.ts';

export function eventLines(timeline: Timeline, event: TimelineEvent): readonly string[] {
  const rules = event.dating === null ? [] : [`rule ${event.dating.rule}`];
  return [
    event.title,
    dateOf(event),
    '',
    'How the date is known',
    ...indented(dateLines(timeline, event)),
    '',
    'Why it is there',
    ...indented(whyLines(timeline, event)),
    '',
    `The ${event.citations.length === 1 ? 'sentence' : 'sentences'} it rests on`,
    ...event.citations.flatMap((citation, index) => sentenceLines(timeline, event, citation, index)),
    ...differences(event),
    ...edits(event),
    '',
    `[${[`event ${event.id}`, ...(event.aliases.length > 0 ? [`also known as ${event.aliases.join(', ')}`] : []), ...rules].join('; ')}]`,
  ];
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function dateLines(timeline: Timeline, { dating }: TimelineEvent): readonly string[] {
  if (dating === null)
    return ['No sentence says or implies on which day it was; the latest day is that of its first report.'];
  const { evidence, explanation } = dating;
  if (evidence === null) return [explanation];
  const article = articleOf(timeline, evidence.article);
  const words = collapse(article?.text?.slice(evidence.start, evidence.end) ?? '');
  const own = article?.published ?? article?.reference ?? null;
  // a date that the text states in full does not depend on the article's day
  const counts = own !== null && explanation.includes('an article ');
  return [
    explanation,
    `The words "${words}" stand in ${placeIn(timeline, evidence.article, evidence)}.`,
    ...(counts ? [`The day of that article: ${whenOf(own)}. ${own.explanation}`] : []),
  ];
}

function whyLines(timeline: Timeline, event: TimelineEvent): readonly string[] {
  const names = event.actors.map((id) => timeline.actors.find((actor) => actor.id === id)?.name ?? id);
  const { citations, independent, kind, status } = event;
  const added = event.edited.some(({ field }) => field === 'added');
  return [
    `What it is: ${KINDS[kind]}, ${STATUS_WORDS[status]}.`,
    names.length === 0 ? 'Nobody is named as the one who acts.' : `Who acts: ${listed(names)}.`,
    ...(added ? ['An editor added it.'] : []),
    `${counted(citations.length, 'sentence')} in ${counted(new Set(citations.map(({ article }) => article)).size, 'article')}; ` +
      `independent sources ${event.dating === null ? 'of it' : 'of its date'}: ${independent} (copies of one text count once).`,
  ];
}

function sentenceLines(
  timeline: Timeline,
  event: TimelineEvent,
  citation: Citation,
  index: number,
): readonly string[] {
  const article = articleOf(timeline, citation.article);
  const carriers = article?.carriers ?? [];
  const told = citation.dating;
  const other = told !== null && event.dating !== null && told.edtf !== event.dating.edtf;
  const known = told?.explanation === event.dating?.explanation;
  const reason = told === null || known ? '' : ` ${told.explanation}`;
  const gives =
    told === null
      ? event.dating === null
        ? 'it gives no date.'
        : 'it tells this without giving its date.'
      : other
        ? `it gives another date, ${whenOf(told)}:${reason}`
        : `it ${citation.support === 'states-date' ? 'gives' : 'implies'} the date.${reason}`;
  return [
    `  ${index + 1}. ${placeIn(timeline, citation.article, citation)}: ${gives}`,
    `     ${citation.quote}`,
    ...(carriers.length > 0 ? [`     The same text is printed in ${listed(carriers)}.`] : []),
    ...(index === 0 ? [] : joinedLines(timeline, event, citation, index)),
  ];
}

/** Words in common are shown from this length on: shorter ones stand in every sentence. */
const TELLING = 5;
const MOST_WORDS = 6;
/** Words of time and helping words, which say nothing of what happened. */
const EMPTY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|would|could|should|about|after|before|their|there|which|while|where|other)$/u;

/** What a sentence has in common with the one before it that is most like it. */
function joinedLines(
  timeline: Timeline,
  event: TimelineEvent,
  citation: Citation,
  index: number,
): readonly string[] {
  const words = wordsOf(citation.quote);
  const before = event.citations.slice(0, index).map((each) => ({ each, words: wordsOf(each.quote) }));
  if (before.some(({ each }) => each.start === citation.start && each.article === citation.article))
    return [];
  const shared = before.map((one) =>
    [...one.words.keys()].filter((word) => words.has(word) && word.length >= TELLING),
  );
  const at = shared.reduce((best, each, i) => (each.length > (shared[best]?.length ?? 0) ? i : best), 0);
  const named = event.actors
    .map((id) => timeline.actors.find((actor) => actor.id === id)?.name ?? '')
    .filter((name) => {
      const last = bareWords(name).split(' ').at(-1) ?? '';
      return words.has(last) && before[at]?.words.has(last) === true;
    });
  const inNames = new Set(named.flatMap((name) => bareWords(name).split(' ')));
  const told = (shared[at] ?? [])
    .filter((word) => !inNames.has(word) && !EMPTY.test(word))
    .slice(0, MOST_WORDS);
  const reasons = [
    ...(named.length > 0 ? [`both name ${listed(named)}`] : []),
    ...(told.length > 0
      ? [
          `both have the ${told.length === 1 ? 'word' : 'words'} ${listed(told.map((word) => `"${words.get(word) ?? word}"`))}`,
        ]
      : []),
    ...(citation.dating !== null && citation.dating.edtf === before[at]?.each.dating?.edtf
      ? ['both are of the same date']
      : []),
  ];
  return [
    `     Joined with sentence ${at + 1} as a report of the same event: ${reasons.length > 0 ? listed(reasons) : 'it tells the same in other words'}.`,
  ];
}

/** The words of a sentence by their folded form, each as it is first written. */
function wordsOf(quote: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [word] of quote.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
  return words;
}

function differences({ disagreements }: TimelineEvent): readonly string[] {
  if (disagreements.length === 0) return [];
  return [
    '',
    'Where the sources differ',
    ...disagreements.flatMap(({ about, claims }) => [
      `  ${DIFFER[about]}:`,
      ...claims.map(
        ({ text, citations }) =>
          `    "${text}" (${citations.length === 1 ? 'sentence' : 'sentences'} ${listed(citations.map((i) => String(i + 1)))})`,
      ),
    ]),
  ];
}

const DIFFER = {
  date: 'on the date',
  wording: 'in their words',
  actor: 'on who acted',
  place: 'on the place',
  number: 'on a number',
  fact: 'on a fact',
} as const;

function edits({ edited }: TimelineEvent): readonly string[] {
  if (edited.length === 0) return [];
  return [
    '',
    'What the editor changed',
    ...edited.map(
      (edit) =>
        `  ${changeOf(edit)}${edit.reason === null || edit.field === 'note' ? '' : `, because: ${edit.reason}`}`,
    ),
  ];
}

function changeOf({ field, was, reason }: Edit): string {
  switch (field) {
    case 'title':
      return `The title; before it was "${was ?? ''}"`;
    case 'date':
      return `The date; before it was ${was ?? 'not known'}`;
    case 'pin':
      return 'It is pinned: always shown';
    case 'note':
      return `A note to readers: ${reason ?? ''}`;
    case 'merge':
      return `Joined with "${was ?? ''}"`;
    case 'split':
      return was === null ? 'A sentence of it was split off' : `Split off from "${was}"`;
    case 'added':
      return 'Added by hand';
    default:
      return field;
  }
}
