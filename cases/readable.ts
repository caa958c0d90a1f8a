/** A timeline as a journalist would jot it down: the form of every `expected.txt`. */
import type { Timeline, TimelineEvent } from '../src/model/timeline.ts';

export function readable(timeline: Timeline): string {
  const lines: string[] = [];
  const file = (id: string): string => timeline.articles.find((article) => article.id === id)?.file ?? id;
  const actor = (id: string): string => timeline.actors.find((one) => one.id === id)?.name ?? id;
  for (const article of timeline.articles) {
    const { published, reference } = article;
    const day = published
      ? `published ${published.edtf} (${published.rule})`
      : reference
        ? `no date; counted from ${reference.edtf} (${reference.rule})`
        : 'no date';
    lines.push(`${article.file}: ${day}`);
    for (const span of article.furniture) lines.push(`    not the article: ${span.reason}: ${(article.text ?? '').slice(span.start, span.end).split(/\s+/u).join(' ')}`);
  }
  const tell = (event: TimelineEvent): void => {
    const when = event.dating ? event.dating.edtf : event.notAfter ? `undated, not after ${event.notAfter}` : 'undated';
    const how = event.dating ? `  (${event.dating.rule})` : '';
    lines.push('', `${when}  ${event.title}${how}`);
    const lane = timeline.actors.find((one) => one.id === event.actors[0])?.group;
    const status = event.status === 'happened' ? '' : `, ${event.status}`;
    lines.push(`    ${event.kind}${status}${event.actors.length > 0 ? `; ${event.actors.map(actor).join(', ')}` : ''}${lane ? ` [${lane}]` : ''}`);
    for (const citation of event.citations) {
      const mark = { 'states-date': '*', 'implies-date': '+', 'content-only': '-' }[citation.support];
      lines.push(`    ${mark} ${file(citation.article)} | ${citation.speaker ? `${actor(citation.speaker)}: ` : ''}${citation.quote}`);
    }
    for (const { about, claims } of event.disagreements) {
      lines.push(`    they differ on ${about}: ${claims.map((claim) => `${claim.text} (${claim.citations.map((at) => file(event.citations[at]?.article ?? '')).join(', ')})`).join(' / ')}`);
    }
  };
  timeline.events.forEach(tell);
  timeline.undated.forEach(tell);
  return `${lines.join('\n')}\n`;
}
