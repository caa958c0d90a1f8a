/** Numbers that stand for the sentences of events: the same in every run as long as what is told in them is. */
import type { Article, TimelineEvent } from '../../model/timeline.ts';
import type { Mention } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { Fold } from '../fold.ts';
import type { Cast, Player } from './cast.ts';
import type { Part } from './compose.ts';
import type { Differing } from './disagree/claims.ts';

/** What is looked up of an event's sentences. */
export interface PartFolds {
  /** What articles tell differently, from an earlier run where there was one with the same sentences. */
  readonly differing: (parts: readonly Part[], make: () => Differing) => Differing;
  /** Notes the number of an event that is made of the parts. */
  readonly note: (event: TimelineEvent, parts: readonly Part[]) => void;
  /** Notes the number of the article at an index. */
  readonly noteArticle: (article: Article, index: number) => void;
}

/** `folds` stand for the articles with their days. */
export function partFolds(
  drafts: readonly Draft[],
  folds: readonly number[],
  cast: Cast,
  findings: Findings,
): PartFolds {
  const places = new Map<Mention, number>();
  for (const { mentions } of drafts) for (const [at, mention] of mentions.entries()) places.set(mention, at);
  const players = new Map<Player, number>();
  const playerFold = (name: string): number => {
    const player = cast.player(name);
    let fold = players.get(player);
    if (fold === undefined)
      players.set(player, (fold = new Fold().text(player.name).text(player.kind).value));
    return fold;
  };
  const known = new Map<readonly Part[], number>();
  const foldOf = (parts: readonly Part[]): number => {
    const before = known.get(parts);
    if (before !== undefined) return before;
    const fold = new Fold();
    for (const { article, placed } of parts) {
      const { mention, dating, support } = placed;
      fold.number(folds[article] ?? 0).number(places.get(mention) ?? -1);
      // the same sentence may have lost its date to the event's, and is told of by other names where the cast is another
      fold.text(dating && `${dating.edtf} ${dating.rule}`).text(support);
      for (const { name } of mention.actors) fold.number(playerFold(name));
    }
    known.set(parts, fold.value);
    return fold.value;
  };
  return {
    differing: (parts, make) => findings.differing.of(foldOf(parts), make),
    note: (event, parts) => {
      const { id, aliases, title, kind, status, actors, place, independent, dating } = event;
      const { citations, disagreements } = event;
      const notAfter = event.dating === null ? event.notAfter : null;
      const fold = new Fold().number(foldOf(parts));
      // the date of one of its sentences is known by that
      const dates = dating ? parts.findIndex(({ placed }) => placed.dating === dating) : -1;
      const told = dates < 0 ? dating : dates;
      fold.text(
        JSON.stringify([id, aliases, title, kind, status, actors, place, independent, told, notAfter]),
      );
      for (const { speaker } of citations) fold.text(speaker);
      // what another event shows instead
      fold.text(JSON.stringify(disagreements));
      findings.items.set(event, fold.value);
    },
    // all else of it is what its draft is made from
    noteArticle: (article, index) => {
      const { fileSha256, published, carriers } = article;
      const fold = new Fold()
        .number(folds[index] ?? 0)
        .text(JSON.stringify([fileSha256, published, carriers]));
      findings.items.set(article, fold.value);
    },
  };
}
