/**
 * Reports of one act that put it in different places: "died in Graz" against "died in Salzburg". Places are compatible where
 * either article names both (a town and its country, a street and its town): only those that never meet disagree.
 */
import type { Disagreement, EventKind } from '../../../model/timeline.ts';
import { contrast, type Said, type Told } from './claims.ts';
import type { Mention } from '../../document.ts';
import { happeningOf, hardlyTwice } from '../join/happening.ts';
import { knownName } from '../../grammar/gazetteer.ts';

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
  // "was found" and "was recovered" are one act
  const [first] = sides;
  const one = sides.every(
    ({ act, lines }) => act === first?.act || lines.some((line) => first?.lines.includes(line)),
  );
  if (!one) return [];
  const texts = new Map<string, string[]>();
  for (const { key, whole } of sides) texts.set(key, [...(texts.get(key) ?? []), whole]);
  const names = (place: string, other: string): boolean =>
    (texts.get(place) ?? []).some((text) => text.includes(other));
  const apart = (one: string, other: string): boolean => {
    const [known, second] = [knownName(one), knownName(other)];
    // a village may lie in any state
    if ((known?.kind === 'state') !== (second?.kind === 'state') && (!known || !second)) return false;
    return (known === undefined || known.group !== second?.group) && !names(one, other) && !names(other, one);
  };
  return contrast('place', sides, apart);
}

interface Placed extends Said {
  readonly act: string;
  readonly lines: readonly string[];
  /** The whole article. */
  readonly whole: string;
}

function placeOf({ part, index, article, text }: Told): Placed[] {
  const { mention } = part.placed;
  const { lines } = happeningOf(mention);
  if (
    (!PLACED.has(mention.kind) && !lines.some(hardlyTwice)) ||
    mention.status !== 'happened' ||
    mention.nominal
  )
    return [];
  const found =
    named(mention.place, text, mention) ??
    SETTLEMENT.exec(text.slice(mention.verb.end, mention.end)) ??
    INSIDE.exec(text.slice(mention.verb.end, mention.end));
  const { words, name } = found?.groups ?? {};
  if (!words || !name || knownName(name)?.kind === 'organisation') return [];
  return [
    {
      text: words,
      key: name,
      citation: index,
      article,
      act: mention.lemma,
      lines,
      whole: text,
    },
  ];
}

/** "near the village of Selva", "in the eastern town of Bresk": a place that is no name alone. */
const SETTLEMENT =
  /(?<words>\b(?:in|near|at|off|outside) the (?:[a-z]+ )?(?:village|town|city|port|resort|island|suburb|district|province|region|hamlet) of (?<name>\p{Lu}[\p{L}’'-]*))/u;

/** "at his home in Lisbon", "in a hospital in Porto", where it stands before the first mark. */
const INSIDE =
  /^[^,;:.“"()\p{Lu}]{0,20}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:at|in|inside|outside) (?:his|her|their|its|an?|the) (?:\p{Ll}{3,15} )?\p{Ll}{3,15} (?<words>in (?<name>\p{Lu}\p{L}{2,20}))/u;

/** The place that the mention names, where it stands after the verb with a preposition. */
function named(place: string | null, text: string, { verb, end }: Mention): RegExpExecArray | null {
  if (!place) return null;
  const start = text.indexOf(place, verb.end);
  if (start < 0 || start > end) return null;
  const before = text.slice(Math.max(0, start - 9), start);
  return LINKED.exec(`${/\b(?:in|near|off|outside) $/u.exec(before)?.[0] ?? ''}${place}`);
}

const LINKED = /^(?<words>(?:in|near|off|outside) (?<name>.{1,80}))$/su;
