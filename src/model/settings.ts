/**
 * An editor's settings, as `timeline.yaml` beside the articles gives them: facts about the story and its articles, names,
 * lanes, and corrections of single events. `parse` takes them from the start: facts about articles apply before dates
 * are worked out, aliases before events are merged, corrections at the end.
 */
import type { Note } from './text.ts';

/** A lane with the actors or groups in it, by name, in the order they are drawn. */
export interface Lane {
  readonly name: string;
  /** Names of actors or of groups ("Germany"); an actor's own name wins. */
  readonly members: readonly string[];
}

/** One actor with other names that mean the same. */
export interface KnownActor {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
}

/** What the editor knows about one article. A null field says nothing. */
export interface KnownArticle {
  /** Path relative to the folder, as in `Article.file`. */
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Day of publication as `YYYY-MM-DD`. */
  readonly published: string | null;
  /** The article is left out, with a note. */
  readonly exclude: boolean;
  /** False where the article counts as one of its own, though its text is another's. */
  readonly copy: boolean;
  /** Where this stands, for messages: `timeline.yaml:12:5`. */
  readonly place: string;
}

/**
 * Names an event so that the name survives a rebuild: by id (or alias), and by words of one of its sentences. Either may be
 * null. When both are given the id is tried first; where they lead to different events, it is reported.
 */
export interface EventName {
  readonly id: string | null;
  readonly sentence: string | null;
}

/** Corrections of one event. A null field corrects nothing. One that no longer fits is reported with its place. */
export interface Correction {
  readonly event: EventName;
  readonly hide: boolean;
  readonly title: string | null;
  /** EDTF level 1 as in `Dating.edtf`, or `undated`. */
  readonly date: string | null;
  /** Always shown: weight 1. */
  readonly pin: boolean;
  /** Events that are this one: their citations move here, their ids become aliases. */
  readonly merge: readonly EventName[];
  /** Words of sentences that report another event: each becomes an event of its own. */
  readonly split: readonly string[];
  /** A note to readers, shown with the event. */
  readonly note: string | null;
  /** Why; shown to readers where title or date were changed. */
  readonly reason: string | null;
  readonly place: string;
}

/** An event added by hand. It rests on a sentence of an article, like every other. */
export interface Addition {
  readonly title: string;
  /** EDTF level 1, or null for an undated event. */
  readonly date: string | null;
  readonly actors: readonly string[];
  /** Path of the article, and words of the sentence in it. */
  readonly article: string;
  readonly sentence: string;
  readonly reason: string | null;
  readonly place: string;
}

export interface Settings {
  readonly title: string | null;
  readonly description: string | null;
  /** BCP 47 tag of the articles; null lets each be recognised. */
  readonly language: string | null;
  readonly lanes: readonly Lane[];
  readonly actors: readonly KnownActor[];
  readonly articles: readonly KnownArticle[];
  readonly corrections: readonly Correction[];
  readonly additions: readonly Addition[];
  /** What the editor should know about the file itself. */
  readonly notes: readonly Note[];
}

export const NO_SETTINGS: Settings = {
  title: null,
  description: null,
  language: null,
  lanes: [],
  actors: [],
  articles: [],
  corrections: [],
  additions: [],
  notes: [],
};
