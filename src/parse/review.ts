/** What an editor should know, read off the values, and the timeline's own title and description. */
import type { Settings } from '../model/settings.ts';
import type { Note } from '../model/text.ts';
import type { Actor, Article, DatedEvent, UndatedEvent } from '../model/timeline.ts';
import type { Draft } from './draft.ts';
import { surnameOf } from './gazetteer.ts';

const MOST_TITLE = 60;

export function headOf(
  events: readonly DatedEvent[],
  undated: readonly UndatedEvent[],
  actors: readonly Actor[],
  articles: readonly Article[],
  settings: Settings,
): { title: string; description: string } {
  return {
    title: settings.title ?? derivedTitle([...events, ...undated], actors),
    description: settings.description ?? describe(events, undated, articles),
  };
}

function derivedTitle(events: readonly (DatedEvent | UndatedEvent)[], actors: readonly Actor[]): string {
  const weights = new Map<string, number>();
  for (const event of events) {
    const [lead] = event.actors;
    if (lead) weights.set(lead, (weights.get(lead) ?? 0) + event.weight);
  }
  const ranked = [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => actors.find((actor) => actor.id === id));
  const names = ranked
    .flatMap((actor) =>
      actor && actor.kind !== 'other' ? [actor.kind === 'person' ? surnameOf(actor.name) : actor.name] : [],
    )
    .slice(0, 3);
  let title = names.join(', ');
  while (title.length > MOST_TITLE && names.length > 1)
    title = names.slice(0, (names.length -= 1)).join(', ');
  return title || 'Timeline';
}

function describe(
  events: readonly DatedEvent[],
  undated: readonly UndatedEvent[],
  articles: readonly Article[],
): string {
  const count = events.length + undated.length;
  const [first, last] = [
    events[0]?.first,
    events.reduce<string>((top, event) => (event.last > top ? event.last : top), ''),
  ];
  const range = first ? `, ${first} to ${last}` : '';
  return `${count} event${count === 1 ? '' : 's'} from ${articles.length} article${articles.length === 1 ? '' : 's'}${range}`;
}

export function review(drafts: readonly Draft[], articles: readonly Article[]): Note[] {
  const notes: Note[] = [];
  for (const [index, article] of articles.entries()) {
    const draft = drafts[index];
    for (const note of draft?.document.source.notes ?? []) notes.push({ ...note, article: article.id });
    if (!article.published) {
      notes.push({
        rule: 'no-article-date',
        level: 'warning',
        article: article.id,
        span: null,
        message: `${article.file}: no day of publication in the text${article.reference ? `; counted from ${article.reference.edtf}` : ''}. Give it in timeline.yaml under articles.`,
      });
    }
    for (const carrier of article.carriers) {
      notes.push({
        rule: 'same-text',
        level: 'info',
        article: article.id,
        span: null,
        message: `${carrier}: the same text as ${article.file}; counted once.`,
      });
    }
  }
  return notes;
}
