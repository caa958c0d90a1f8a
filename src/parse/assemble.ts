/** The folder's part of the work: from what each article says to one timeline. */
import type { Settings } from '../model/settings.ts';
import type { Day } from '../model/time.ts';
import {
  FORMAT,
  type Article,
  type DatedEvent,
  type Timeline,
  type UndatedEvent,
} from '../model/timeline.ts';
import { anchor, type Resolved } from './anchor/anchor.ts';
import { belongingOf } from './folder/belonging.ts';
import { castOf, type Cast } from './folder/cast.ts';
import { composeAll, type Composed } from './folder/compose.ts';
import { citing, uncited } from './folder/cited.ts';
import { correct } from './folder/correct/correct.ts';
import type { Anchored } from './document.ts';
import { distinct } from './folder/copies/distinct.ts';
import { uniteDisputed } from './folder/disputed.ts';
import { foldsOf, type Findings } from './findings.ts';
import { explained } from './folder/explained.ts';
import { finish } from './folder/finish.ts';
import type { Draft } from './draft.ts';
import { articleId } from './identify.ts';
import { KeptJoin } from './folder/join/kept-join.ts';
import { KeptTitles } from './folder/kept-titles.ts';
import { merge } from './folder/join/merge.ts';
import { nameEvents, type Naming } from './folder/naming.ts';
import { ownDay } from './anchor/ownday.ts';
import { partFolds } from './folder/part-folds.ts';
import { place, type Report } from './folder/placing.ts';
import { rank } from './folder/rank.ts';
import { rememberedFrom } from './remembered.ts';
import { review } from './folder/review.ts';
import { headOf } from './folder/story.ts';
import { salienceOf } from './folder/salience.ts';
import { strangers } from './folder/correct/strangers.ts';
import { uniteTitles } from './folder/same-title.ts';
import { sourcesOf } from './folder/copies/sources.ts';
import { themeOf, type Theme } from './folder/theme.ts';

/** The reports of each article while its day and its place among the others stay. */
const placed = rememberedFrom<Draft, Report[]>();

const known = rememberedFrom<Draft, Article>();

/** Builds the timeline from drafts in any order; `findings` of an earlier run save work and change nothing. */
export function assemble(
  given: readonly Draft[],
  settings: Settings,
  findings: Findings | null = null,
): Timeline {
  const { drafts, carriers, notes: copies } = distinct(given, settings);
  const ids = drafts.map((draft) => articleId(draft.document.source.file));
  const anchors = anchor(
    drafts.map(({ document, expressions }) => ({ document, expressions, own: ownDay(document) })),
  );
  const timexes = anchors.map((anchored) => anchored.timexes);
  const cast = castOf(drafts, settings);
  const order = readingOrder(drafts, anchors);
  const reports = order.map((index) => {
    const draft = drafts[index] as Draft;
    const anchored = anchors[index] as Resolved;
    return placed(draft, [index, anchored.timexes, anchored.reference], () =>
      place(draft, index, anchored.timexes, anchored),
    );
  });
  const theme = themeOf(drafts);
  const bounds = anchors.map((anchored) => anchored.notAfter);
  const references = anchors.map(({ reference }) => reference);
  const stand = findings && foldsOf(drafts, references, findings);
  const told = uniteTitles(eventsOf(reports, { cast, bounds, theme }, findings, stand ?? []));
  const days = anchors.map(({ reference }) =>
    reference && reference.first === reference.last ? reference.first : null,
  );
  const joined = uniteDisputed(told, drafts, days);
  const happened = citing(joined);
  const composed = explained(happened, drafts);
  const sources = sourcesOf(
    drafts.map(({ prints, document }, index) => ({
      prints,
      day: days[index] ?? null,
      url: document.source.meta.url?.value ?? null,
    })),
  );
  const weighed = rank(
    composed,
    sources,
    salienceOf(timexes, days, sources),
    days,
    belongingOf(drafts, sources),
  );
  const named = nameEvents(happened, drafts);
  // what tells why keeps the name that its own event has from it
  const names = new Map(composed.map((event, at) => [event, named.get(happened[at] as Composed) as Naming]));
  const folds = findings && stand && partFolds(drafts, stand, cast, findings);
  const events = finish(weighed, { drafts, ids, sources, days, cast, names, folds });
  const articles = drafts.map((draft, index) => {
    const anchored = anchors[index] as Anchored;
    const others = carriers[index] ?? [];
    const article = known(draft, [anchored.published, anchored.reference, ...others], () =>
      articleOf(draft, ids[index] ?? '', anchored, others),
    );
    folds?.noteArticle(article, index);
    return article;
  });
  const corrected = correct(events.events, events.actors, drafts, ids, carriers, settings);
  const dated = corrected.events.filter((event): event is DatedEvent => event.dating !== null);
  const undated = corrected.events.filter((event): event is UndatedEvent => event.dating === null);
  const head = headOf(dated, undated, corrected.actors, articles, settings);
  return {
    format: FORMAT,
    ...head,
    articles,
    actors: corrected.actors,
    events: dated,
    undated,
    notes: [
      ...review(drafts, articles, timexes, copies),
      ...uncited(joined, happened, articles),
      ...strangers(settings, drafts, corrected.actors),
      ...corrected.notes,
    ],
    ...(settings.lanes.length > 0 ? { lanes: settings.lanes.map(({ name }) => name) } : {}),
  };
}

/** What events are made by, beside the reports. */
interface Making {
  readonly cast: Cast;
  readonly bounds: readonly (Day | null)[];
  readonly theme: Theme;
}

/** So many articles may differ from those that were joined before what is joined is noted anew. */
const MOST_CHANGED = 12;

/** The events of the reports. What an earlier run joined is let go as soon as they are made. */
function eventsOf(
  reports: readonly (readonly Report[])[],
  { cast, bounds, theme }: Making,
  findings: Findings | null,
  stand: readonly number[],
): Composed[] {
  if (!findings) return composeAll(merge(reports, cast), cast, bounds, theme);
  const { joined } = findings;
  const kept = new KeptJoin(joined.before?.join ?? null, stand, cast, MOST_CHANGED);
  const titles = new KeptTitles(joined.before?.titles ?? null, kept, theme, stand.length);
  joined.before = null;
  const events = composeAll(merge(reports, cast, kept), cast, bounds, theme, titles);
  const noted = kept.record(cast);
  joined.now = noted && { join: noted.record, titles: titles.record(noted.groups) };
  return events;
}

/** Earliest published first, then by path: which sentence names an event does not depend on the order of files. */
function readingOrder(drafts: readonly Draft[], anchors: readonly Anchored[]): number[] {
  const day = (index: number): string => anchors[index]?.reference?.first ?? '9999';
  return drafts
    .map((_, index) => index)
    .sort((a, b) => (day(a) === day(b) ? a - b : day(a) < day(b) ? -1 : 1));
}

function articleOf(draft: Draft, id: string, anchored: Anchored, carriers: readonly string[]): Article {
  const { source, title, furniture, said } = draft.document;
  const { meta } = source;
  const own = draft.document.clues.find((clue) => clue.kind === 'own-url');
  const provenance: Record<string, string> = {};
  for (const [field, fact] of Object.entries(meta)) provenance[field] = fact.from;
  if (title && !meta.title) provenance.title = 'first line of the text';
  if (own && !meta.url) provenance.url = 'address in the text';
  if (said.author && !meta.author) provenance.author = 'line at the head of the text';
  if (said.publisher && !meta.publisher) provenance.publisher = 'line at the head of the text';
  else if (own && !meta.url && !meta.publisher) provenance.publisher = 'host of the address in the text';
  if (anchored.published) provenance.published = anchored.published.rule;
  return {
    id,
    file: source.file,
    fileSha256: source.fileSha256,
    sha256: source.sha256,
    title: meta.title?.value ?? (title ? source.text.slice(title.start, title.end) : null),
    publisher: meta.publisher?.value ?? said.publisher ?? (own && !meta.url ? hostOf(own.text) : null),
    author: meta.author?.value ?? said.author,
    url: meta.url?.value ?? own?.text ?? null,
    language: meta.language?.value ?? null,
    provenance,
    published: anchored.published,
    reference: anchored.reference,
    carriers,
    text: source.text,
    excerpts: [],
    furniture,
  };
}

/** The site an address belongs to, as readers know it: without `www.`. */
function hostOf(url: string): string | null {
  return /^https?:\/\/(?:www\.)?([a-z0-9.-]{3,80})/i.exec(url)?.[1]?.toLowerCase() ?? null;
}
