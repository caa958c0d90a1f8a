/**
 * Sentences that tell why: "The collapse was caused by a methane explosion, the mine's director said." They stand without a
 * day, under their speaker's name, and belong to the collapse that their article tells of as well.
 */
import type { Composed, Part } from './compose.ts';
import { explains } from './disagree/disagree-cause.ts';
import type { Mention } from '../document.ts';
import type { Draft } from '../draft.ts';
import { happeningOf, linesOfNoun } from './join/happening.ts';
import { rememberedFrom } from '../remembered.ts';
import { tokenize } from '../text/tokens.ts';

/** A sentence that tells the cause of what a noun names. */
interface Explanation {
  readonly happening: string;
  readonly mention: Mention;
}

const SIGNS =
  /\b(?:caused|blamed|triggered|sparked|started|ignited|attributed|stemmed|traced|resulted|due to|because of)\b/gu;

/** The events with the sentences of their articles that tell their cause. One without such is the same object. */
export function explained(events: readonly Composed[], drafts: readonly Draft[]): Composed[] {
  const known = new Map<number, readonly Explanation[]>();
  const of = (article: number): readonly Explanation[] => {
    let found = known.get(article);
    if (!found) known.set(article, (found = explanationsOf(drafts[article])));
    return found;
  };
  return events.map((event) => {
    const articles = [...new Set(event.parts.map(({ article }) => article))];
    if (event.kind === 'statement' || articles.length < 2) return event;
    return withCauses(
      event,
      articles.map((article) => drafts[article]),
      () => add(event, of),
    );
  });
}

const withCauses = rememberedFrom<Composed, Composed>();

function add(event: Composed, of: (article: number) => readonly Explanation[]): Composed {
  const cited = new Set(event.parts.map(sentenceOf));
  const [first, ...rest] = event.parts;
  const added: Part[] = [];
  for (const { article, placed } of event.parts) {
    if (placed.support === 'content-only') continue;
    for (const { happening, mention } of of(article)) {
      const part: Part = {
        article,
        placed: { mention, dating: null, support: 'content-only', named: false, goesOn: false },
      };
      if (cited.has(sentenceOf(part)) || !tells(placed.mention, happening)) continue;
      cited.add(sentenceOf(part));
      added.push(part);
    }
  }
  return added.length > 0 ? { ...event, parts: [first, ...rest, ...added] } : event;
}

/** Whether a mention tells what a noun names: "came off the rails", a derailment. */
function tells(mention: Mention, noun: string): boolean {
  if (mention.stems.includes(noun)) return true;
  const { lines } = happeningOf(mention);
  return linesOfNoun(noun).some((line) => lines.includes(line));
}

const sentenceOf = ({ article, placed }: Part): string => `${article} ${placed.mention.start}`;

function explanationsOf(draft: Draft | undefined): readonly Explanation[] {
  if (!draft) return [];
  const { mentions, document } = draft;
  const found: Explanation[] = [];
  let at = 0;
  for (const { index } of document.clean.matchAll(SIGNS)) {
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= index) at++;
    const mention = mentions[at];
    if (!mention || mention.start > index || mention.expression !== null) continue;
    const happening = explains(tokenize(document.clean, mention.start, mention.end), mention.label);
    if (happening !== null && found.at(-1)?.mention.start !== mention.start)
      found.push({ happening, mention });
  }
  return found;
}
