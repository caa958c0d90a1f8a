/**
 * Reports of one act that put it in different places: "died in Graz" against "died in Salzburg". Places are compatible where
 * either article names both (a town and its country, a street and its town): only those that never meet disagree.
 */
import type { Disagreement, EventKind } from '../../../model/timeline.ts';
import { contrast, type Said, type Told } from './claims.ts';
import type { Mention } from '../../document.ts';
import { happeningOf, hardlyTwice } from '../join/happening.ts';
import { knownName } from '../../grammar/gazetteer.ts';
import { eventNoun } from '../../grammar/lexicon.ts';

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
  const disaster = told.some(({ own, part }) => own && part.placed.mention.kind === 'disaster');
  const sides = told.flatMap((one) => placeOf(one, disaster));
  if (sides.length < 2 || sides.length > MOST_SIDES) return [];
  // "was found" and "was recovered" are one act; a fire that "broke out" is the one that "injured"
  const [first] = sides;
  const same = sides.filter(
    ({ act, lines, own, disaster }) =>
      !own ||
      act === first?.act ||
      (disaster && first?.disaster) ||
      lines.some((line) => first?.lines.includes(line)),
  );
  // "sank off Spain", "it went down off Torva": an article's nearer place stands for it
  const nearest = same.filter(
    (side) =>
      !isState(knownName(side.key)) ||
      same.every((other) => other.article !== side.article || isState(knownName(other.key))),
  );
  const texts = new Map<string, string[]>();
  for (const { key, whole } of same) texts.set(key, [...(texts.get(key) ?? []), whole]);
  const names = (place: string, other: string): boolean =>
    (texts.get(place) ?? []).some((text) => text.includes(other));
  const apart = (one: string, other: string): boolean => {
    const [known, second] = [knownName(one), knownName(other)];
    // "near Camana" may lie "in Arequipa"
    const kinds = new Set(same.filter(({ key }) => key === one || key === other).map(({ kind }) => kind));
    if (kinds.has('near') && kinds.has('in')) return false;
    // a village may lie in any state
    if (isState(known) !== isState(second) && (!known || !second)) return false;
    return (known === undefined || known.group !== second?.group) && !names(one, other) && !names(other, one);
  };
  return contrast('place', nearest, apart);
}

const isState = (known: ReturnType<typeof knownName>): boolean =>
  known?.kind === 'state' && known.form !== 'seat';

interface Placed extends Said {
  readonly act: string;
  readonly lines: readonly string[];
  /** The whole article. */
  readonly whole: string;
  readonly own: boolean;
  readonly disaster: boolean;
  /** Beside a place, in a place that may be large, or in a town. */
  readonly kind: 'near' | 'in' | 'town';
}

/** The place of a sentence; `disaster` where the event is one, whatever the sentence's own verb: "it went down off Kessel". */
function placeOf({ part, index, article, text, own, start, end }: Told, disaster: boolean): Placed[] {
  const { mention } = part.placed;
  const { lines } = happeningOf(mention);
  const isPlaced = PLACED.has(mention.kind) || lines.some(hardlyTwice);
  if ((!isPlaced && !disaster) || mention.status !== 'happened' || mention.nominal) return [];
  const found =
    own && isPlaced
      ? (named(mention.place, text, mention) ??
        SETTLEMENT.exec(text.slice(mention.verb.end, mention.end)) ??
        INSIDE.exec(text.slice(mention.verb.end, mention.end)) ??
        SCENE.exec(text.slice(mention.verb.end, mention.end)) ??
        (disaster ? AROUND.exec(text.slice(mention.verb.end, mention.end)) : null))
      : (BESIDE.exec(text.slice(start, end)) ??
        (mention.kind === 'arrest' ? SEIZED.exec(text.slice(start, end)) : null));
  const { words, name } = found?.groups ?? {};
  if (!words || !name || knownName(name)?.kind === 'organisation') return [];
  const at = text.indexOf(words, start);
  if (REGION.test(words) || REGION_BEHIND.test(text.slice(at + words.length, at + words.length + 14)))
    return [];
  return [
    {
      text: words,
      key: name,
      citation: index,
      article,
      act: mention.lemma,
      lines,
      whole: text,
      own,
      disaster,
      kind: NEAR.test(words) ? 'near' : TOWN.test(words) ? 'town' : 'in',
    },
  ];
}

const NEAR = /^(?:near|off|outside|close to)\b/u;
const TOWN = /\b(?:village|town|city|port|resort|suburb|hamlet) of\b/u;
/** What lies around many places. */
const REGION =
  /\b(?:region|province|district|island|north|south|east|west|northern|southern|eastern|western|central) /u;
const REGION_BEHIND =
  /^ (?:region|province|district|state|county|valley|desert|peninsula|[Ii]slands?|[Ss]ea|[Oo]cean|mountains|area)\b/u;

/** "The quake hit near the town of Camana", "the epicentre was near Nazca", in a sentence beside the event. */
const BESIDE =
  /^(?:The|It|Its|His|Her)(?: (?!in |near )\p{Ll}{2,15}){0,4} (?:was|were|hit|struck|happened|occurred|began|started|crashed|exploded|landed|fell|place|down|sank|capsized|derailed|overturned|found|caught|seized|arrested)(?: \p{Ll}{1,12}){0,4}? (?<words>(?:in|near|outside|off|close to) (?:the (?:\p{Ll}{3,12} )?(?:village|town|city|port|resort|suburb|hamlet) of )?(?<name>\p{Lu}[\p{L}’'-]{2,20}))/u;

/** "Officers seized him at an airport in Kessel", beside an arrest. */
const SEIZED =
  /^(?:The|He|She|They|Police|Officers|Agents|Detectives)(?: \p{Ll}{2,15}){0,4} (?:caught|seized|arrested|detained|stopped|picked up)(?: (?!in |near )\p{Ll}{1,12}){0,4} (?<words>(?:in|near|outside|off) (?<name>\p{Lu}[\p{L}’'-]{2,20}))/u;

/** "near the village of Selva", "in the eastern town of Bresk": a place that is no name alone. */
const SETTLEMENT =
  /(?<words>\b(?:in|near|at|off|outside|close to) the (?:[a-z]+ )?(?:village|town|city|port|resort|island|suburb|district|province|region|hamlet) of (?<name>\p{Lu}[\p{L}’'-]*))/u;

/** "at his home in Lisbon", "in a hospital in Porto", where it stands before the first mark. */
const INSIDE =
  /^[^,;:.“"()\p{Lu}]{0,20}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:at|in|inside|outside) (?:his|her|their|its|an?|the) (?:\p{Ll}{3,15} )?\p{Ll}{3,15} (?<words>in (?<name>\p{Lu}\p{L}{2,20}))/u;

/** "Died when a helicopter came down near Bodo." */
const SCENE =
  /^[^,;:.“"()]{0,30}\bwhen [^,;:.“"()\p{Lu}]{0,60} (?<words>(?:in|near|outside|off|close to) (?<name>\p{Lu}[\p{L}’'-]{2,20}))/u;

/** "Broke out on a car ferry off Bodo", "crashed into a hill near Camana". */
const AROUND =
  /^[^,;:.“"()\p{Lu}]{0,60} (?<words>(?:near|outside|off|close to) (?<name>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}’'-]{2,20}))/u;

/** The place that the mention names, where it stands after the verb with a preposition. */
function named(
  place: string | null,
  text: string,
  { start: sentence, verb, end }: Mention,
): RegExpExecArray | null {
  if (!place) return null;
  // "an explosion at a store near Torva killed six"
  const told = text
    .slice(sentence, verb.start)
    .toLowerCase()
    .split(/\P{L}+/u);
  const start = text.indexOf(place, told.some((word) => eventNoun(word)) ? sentence : verb.end);
  if (start < 0 || start > end) return null;
  const before = text.slice(Math.max(0, start - 9), start);
  return LINKED.exec(`${/\b(?:in|near|off|outside|close to) $/u.exec(before)?.[0] ?? ''}${place}`);
}

const LINKED = /^(?<words>(?:in|near|off|outside|close to) (?<name>.{1,80}))$/su;
