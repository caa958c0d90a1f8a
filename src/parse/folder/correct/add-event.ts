/** Events that an editor adds by hand. They rest on a sentence of an article, like every other. */
import type { Addition, Settings } from '../../../model/settings.ts';
import { collapse, comparable, type Note, type Span } from '../../../model/text.ts';
import type { Actor, Citation, TimelineEvent } from '../../../model/timeline.ts';
import type { Draft } from '../../draft.ts';
import { hashOf, sentenceId } from '../../identify.ts';
import { nearest } from './nearest.ts';
import { editorsDating, withDating } from './redate.ts';

export interface Added {
  readonly event: TimelineEvent | null;
  /** Actors that the articles do not name. */
  readonly actors: readonly Actor[];
  readonly note: Note | null;
}

export function add(
  addition: Addition,
  known: readonly Actor[],
  drafts: readonly Draft[],
  ids: readonly string[],
  carriers: readonly (readonly string[])[],
  settings: Settings,
): Added {
  const byFile = drafts.findIndex(({ document }) => document.source.file === addition.article);
  // a copy of another article is read there
  const index = byFile >= 0 ? byFile : carriers.findIndex((files) => files.includes(addition.article));
  const draft = drafts[index];
  if (!draft) return unfit(addition, `no article "${addition.article}" was read`);
  const span = sentenceWith(draft, addition.sentence);
  if (span === null) return unfit(addition, `"${addition.sentence}" does not stand in ${addition.article}`);
  const actors = addition.actors.map((name) => actorNamed(name, known, settings));
  const dating = addition.date === null ? null : editorsDating(addition.date, addition.reason);
  const quote = collapse(draft.document.source.text.slice(span.start, span.end));
  const citation: Citation = {
    article: ids[index] ?? '',
    start: span.start,
    end: span.end,
    quote,
    dating,
    support: dating === null ? 'content-only' : 'states-date',
    speaker: null,
  };
  const event = withDating(
    {
      id: `${sentenceId(quote)}-added`,
      aliases: [],
      title: addition.title,
      kind: 'other',
      status: 'happened',
      actors: [...new Set(actors.map(({ id }) => id))],
      place: null,
      weight: 0.5,
      independent: 1,
      citations: [citation],
      disagreements: [],
      edited: [{ field: 'added', was: null, reason: addition.reason }],
      dating: null,
      notAfter: null,
    },
    dating,
  );
  return { event, actors: actors.filter((actor) => !known.includes(actor)), note: null };
}

/** The first sentence that holds the words, whatever white space stands between them, or else the one that nearly does. */
function sentenceWith({ document }: Draft, words: string): Span | null {
  const wanted = comparable(words);
  const { text } = document.source;
  const found = document.sentences.find(({ start, end }) =>
    comparable(text.slice(start, end)).includes(wanted),
  );
  const like =
    found ?? nearest(document.sentences, ({ start, end }) => [text.slice(start, end)], words).found;
  return like ? { start: like.start, end: like.end } : null;
}

/** Whom the editor means, by any of the names that the settings give; one that no article names has the role and lane they give. */
function actorNamed(called: string, known: readonly Actor[], { actors, lanes }: Settings): Actor {
  const told = actors.find(({ name, aliases }) => name === called || aliases.includes(called));
  const name = told?.name ?? called;
  const group = lanes.find(({ members }) => members.includes(name))?.name ?? name;
  return (
    known.find((actor) => actor.name === name) ?? {
      id: `added-${hashOf(name)}`,
      name,
      kind: 'other',
      role: told?.role ?? null,
      group,
    }
  );
}

function unfit({ place }: Addition, what: string): Added {
  const message = `${place}: this event was not added: ${what}. Mend or remove the entry`;
  const note: Note = { rule: 'correction-unfit', level: 'warning', article: null, span: null, message };
  return { event: null, actors: [], note };
}
