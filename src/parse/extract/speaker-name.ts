/** Names that stand beside whoever speaks: "said her lawyer, Priya Nair", "His wife, Mere, said". */
import { type Reading, type Source } from './attribution.ts';
import { ROLE_NOUNS } from '../words/roles.ts';

/** Kin and strangers who speak without an office. */
const SOMEBODY =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|uncle|aunt|cousin|widow|partner|friend|neighbou?r|colleague|man|woman|resident|supporter|fan|parent|passenger|survivor|witness|victim|owner|worker|student|voter|shopper|farmer|fisherman|driver|director|head|author|deputy|successor|predecessor|mentor|girlfriend|boyfriend|fianc[eé]e?|ex-wife|ex-husband|stepfather|stepmother|stepson|stepdaughter|niece|roommate|classmate|teammate|tutor|landlady|assistant|widower|co-author|rival|opponent|challenger)$/u;

/** The speaker by the name between commas right behind the words that stand for him, in the sentence of the quotation or the one before. */
export function byName(readings: readonly (Reading | null)[], at: number, source: Source): Source {
  const { start, end } = source.speaker;
  for (const reading of [readings[at], readings[at - 1]]) {
    if (!reading || start < reading.sentence.start || end > reading.sentence.end) continue;
    const { tokens, names } = reading.frame;
    const behind = tokens.findIndex((token) => token.start >= end);
    const head = tokens[behind - 1];
    // "said the Rev. Thomas Hale": the stop of the title ends no name
    const titled = names.find(
      (one) => one.from > behind - 1 && one.head < behind && (tokens[one.head]?.start ?? 0) >= start,
    );
    if (titled && titled.kind === 'person')
      return { ...source, speaker: { start: titled.start, end: titled.end, name: titled.text } };
    if (tokens[behind]?.text !== ',' || !head || head.cap) return source;
    if (!SOMEBODY.test(head.lower) && !ROLE_NOUNS.has(head.lower)) return source;
    // "His mentor, the late founder Buck Olm, said"
    const article = /^(?:the|an?)$/u.test(tokens[behind + 1]?.lower ?? '');
    const comma = tokens.findIndex((token, k) => k > behind && token.text === ',');
    const name = names.find(
      (one) =>
        !one.known &&
        (article
          ? one.to === comma && comma - behind < 8 && one.text.includes(' ')
          : one.from === behind + 1 && one.head === one.from),
    );
    if (!name || (name.kind !== 'person' && name.kind !== 'other')) return source;
    // "the majority leader, Dan Hall of Kentucky, said"
    const home = tokens[name.to]?.lower === 'of' ? names.find((one) => one.from === name.to + 1) : undefined;
    const closes = tokens[home?.to ?? name.to];
    if (closes && !/^[,.:;]$/u.test(closes.text)) return source;
    return { ...source, speaker: { start: name.start, end: name.end, name: name.text } };
  }
  return source;
}
