/** What a picture of the timeline says to those who do not see it. */
import { dayWords } from '../layout/say-day.ts';
import { cutAtWord, sourcesOf } from '../layout/sources.ts';
import type { Timeline } from '../model/timeline.ts';
import { summaryOf, whenOf, type Words } from './words.ts';

const SHORT = 150;
/** A list longer than this helps nobody who hears it. */
const MOST = 60;

/** What, how many, from when to when: at most 150 characters. */
export function shortAlt(timeline: Timeline, say: Words): string {
  const facts = say('timelineOf', { title: summaryOf(timeline, say) });
  const room = SHORT - facts.length - 2;
  return room < 12 ? cutAtWord(facts, SHORT) : `${facts}. ${cutAtWord(timeline.title, room)}`;
}

/** The short text, then each event with its date and its sources; the heaviest sixty of a long story. */
export function longAlt(timeline: Timeline, say: Words): string {
  const words = dayWords(say.lang);
  const letters = new Map(sourcesOf(timeline).map(({ article, fullName }) => [article.id, fullName]));
  const kept = new Set(
    timeline.events
      .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ id }) => id),
  );
  const lines = timeline.events
    .filter(({ id }) => kept.has(id))
    .map((event) => {
      const names = [...new Set(event.citations.map(({ article }) => letters.get(article) ?? article))];
      return `${whenOf(event, words, say)}: ${event.title} (${names.join(', ')})`;
    });
  const left = timeline.events.length - lines.length;
  return [
    `${timeline.title}. ${summaryOf(timeline, say)}.`,
    ...lines,
    ...(left > 0 ? [say('alsoEvents', { n: left })] : []),
    ...(timeline.undated.length ? [`${say('undated')}: ${timeline.undated.length}.`] : []),
  ].join('\n');
}
