/**
 * Reports of one act that put it in different places: "died in Graz" against "died in Salzburg". Places are compatible where
 * either article names both (a town and its country, a street and its town): only those that never meet disagree.
 */
import type { Disagreement, EventKind } from '../../model/timeline.ts';
import { contrast, type Said, type Told } from './claims.ts';
import { knownName } from '../grammar/gazetteer.ts';

/** Acts that happen at one place; words are said and prices fall everywhere. */
const PLACED: ReadonlySet<EventKind> = new Set([
  'death',
  'disaster',
  'military',
  'arrest',
  'meeting',
  'launch',
]);
/** More reports than these tell of many places without a quarrel. */
const MOST_SIDES = 12;

/** The disagreement on where it happened, if there is one. */
export function places(told: readonly Told[]): Disagreement[] {
  const sides = told.flatMap(placeOf);
  if (sides.length < 2 || sides.length > MOST_SIDES) return [];
  const acts = new Set(sides.map(({ act }) => act));
  if (acts.size > 1) return [];
  const texts = new Map<string, string[]>();
  for (const { key, whole } of sides) texts.set(key, [...(texts.get(key) ?? []), whole]);
  const names = (place: string, other: string): boolean =>
    (texts.get(place) ?? []).some((text) => text.includes(other));
  const apart = (one: string, other: string): boolean => {
    const group = knownName(one)?.group;
    return (
      (group === undefined || group !== knownName(other)?.group) && !names(one, other) && !names(other, one)
    );
  };
  return contrast('place', sides, apart);
}

interface Placed extends Said {
  readonly act: string;
  /** The whole article. */
  readonly whole: string;
}

function placeOf({ part, index, article, text }: Told): Placed[] {
  const { mention } = part.placed;
  const { place } = mention;
  if (!place || !PLACED.has(mention.kind) || mention.status !== 'happened' || mention.nominal) return [];
  if (knownName(place)?.kind === 'organisation') return [];
  const start = text.indexOf(place, mention.verb.end);
  if (start < 0 || start > mention.end) return [];
  const link = /\b(?:in|near|off|outside) $/u.exec(text.slice(Math.max(0, start - 9), start));
  if (!link) return [];
  return [
    {
      text: text.slice(start - link[0].length, start + place.length),
      key: place,
      citation: index,
      article,
      act: mention.lemma,
      whole: text,
    },
  ];
}
