/** Markdown (CommonMark): an ordered list with every sentence and its source. */
import { dayWords } from '../layout/say-day.ts';
import { collapse } from '../model/text.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { citedIn, type Cited } from './cited.ts';
import { reasonsIn } from './why.ts';
import { summaryOf, whenOf, type Words } from './words.ts';

/** Text that no character of it formats: what could begin or end a mark is escaped, also at the start of a line. */
export function escapeMarkdown(text: string): string {
  return collapse(text)
    .replace(/[\\`*_[\]<>&|~$]/g, (char) => `\\${char}`)
    .replace(/^(?:[#+\-=:]|\d{1,9}(?=[.)]))/u, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

export function markdownOf(timeline: Timeline, say: Words): string {
  const words = dayWords(say.lang);
  const cited = citedIn(timeline);
  const why = reasonsIn(timeline, say, words);
  const events = [...timeline.events, ...timeline.undated];
  const item = (event: TimelineEvent, i: number): string => {
    const lead = `${i + 1}. `;
    const rest = ' '.repeat(lead.length);
    const lines = [
      `**${escapeMarkdown(whenOf(event, words, say))}** ${escapeMarkdown(event.title)}`,
      ...(event.dating ? ['', escapeMarkdown(why(event.dating))] : []),
      ...cited(event).flatMap(quoteLines),
    ];
    return lines.map((line, n) => (line === '' ? '' : `${n === 0 ? lead : rest}${line}`)).join('\n');
  };
  return [
    `# ${escapeMarkdown(timeline.title)}`,
    ...(timeline.description ? [escapeMarkdown(timeline.description)] : []),
    `${escapeMarkdown(summaryOf(timeline, say))}.`,
    ...events.map(item),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function quoteLines({ citation, source, link }: Cited): readonly string[] {
  const name = escapeMarkdown(source.fullName);
  const credit = link === null ? name : `[${name}](<${link.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return ['', `> ${escapeMarkdown(citation.quote)}`, '>', `> — ${credit}`];
}
