/**
 * In which lands a sentence says that something came about: "in southern Sweden", "off the coast of Peru", "the Greek island of
 * Paros", "a Brazilian court". Who did it ("Israeli jets") and who it was ("a German tourist") is of any land.
 */
import { knownName, longestFrom } from '../../grammar/gazetteer.ts';
import { isCapital } from './written.ts';

const AT = /^(?:in|near|off|across|outside|inside|throughout)$/u;
const PART = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?$|^central$/u;
/** Words between a preposition and the name of a land: "off the northern coast of Peru". */
const BEFORE = /^(?:the|coasts?|shores?|capital|north|south|east|west|centre|center|of|far|remote)$/u;
/** What lies in a land and is of its people, or belongs to it: "the Italian city of Genoa", "a Kenyan court", "Kenya's capital". */
const LIES =
  /^(?:city|town|village|island|province|region|district|county|port|capital|resort|coast|north|south|east|west|courts?|judges?|jury|police|prosecutors?|parliament|airport|prison|mine|valley)$/u;
/** Parts of one land that also go by its name. */
const WITHIN: ReadonlyMap<string, string> = new Map([
  ['England', 'United Kingdom'],
  ['Scotland', 'United Kingdom'],
  ['Wales', 'United Kingdom'],
  ['Northern Ireland', 'United Kingdom'],
  ['Hong Kong', 'China'],
]);
/** Names that are of two lands, or of none. */
const UNSURE: ReadonlySet<string> = new Set(
  'Georgia,Europe,Palestine,Congress,Senate,House of Representatives,San Jose,Cabinet'.split(','),
);
const MOST_BETWEEN = 6;

/** The lands, by the names of their lanes, in which the words of a sentence place what they tell. */
export function landsIn(words: readonly string[]): string[] {
  const lands: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at] ?? '')) continue;
    for (let length = Math.max(1, longestFrom(words[at] ?? '')); length > 0; length--) {
      const written = words
        .slice(at, at + length)
        .join(' ')
        .replace(/[.,;:]$/u, '');
      const owns = /[’']s?$/u.test(written);
      const known = knownName(written) ?? knownName(written.replace(/[’']s?$/u, ''));
      if (known?.kind !== 'state') continue;
      const next = words[at + length] ?? '';
      const lies = LIES.test(next) || (PART.test(next) && LIES.test(words[at + length + 1] ?? ''));
      const placed = known.form === 'people' || owns ? lies : isPlaced(words, at);
      if (placed && !UNSURE.has(known.group) && !UNSURE.has(written))
        lands.push(WITHIN.get(known.group) ?? known.group);
      break;
    }
  }
  return lands;
}

/** Whether the name at this place stands behind a preposition of place, or a quarter of the compass. */
function isPlaced(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - MOST_BETWEEN; before--) {
    const word = words[before] ?? '';
    if (AT.test(word)) return true;
    if (PART.test(word) && before === at - 1) return true;
    if (!BEFORE.test(word) && !PART.test(word)) return false;
  }
  return false;
}
