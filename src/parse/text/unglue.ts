/**
 * Headlines, captions and datelines that a saved page runs together with the sentence behind them, told apart again:
 * "Rescuers search the ruins The quake struck at dawn", "Mayor quits over fund Turku, Finland (Reuters) -- The mayor ...".
 * What stands in front has no end of its own; it becomes a heading, so that no event is read across the seam.
 */
import type { Sentence } from '../document.ts';
import { knownName } from '../grammar/gazetteer.ts';
import type { Token } from './tokens.ts';

export interface Told {
  readonly sentences: readonly Sentence[];
  /** Tokens of a sentence by its index; none for headings. */
  readonly tokens: (index: number) => readonly Token[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));
/** Words that open a sentence and have no capital inside one, unless a name follows or holds them. */
const OPENERS = words(
  `The A An In On At It He She They We As When While After Before Since During This These Those There Their His Her Its More Most Some Many All
  Two Three Four Five Six Seven Eight Nine Ten Several Hundreds Thousands Dozens With By From If Although Though Because Among According Officials Police Authorities People`,
);
/** Plurals that no party and no side is named by. */
const MANY = words(
  `Restaurants Schools Hospitals Shops Banks Airlines Rescuers Residents Workers Experts Doctors Scientists Researchers Investigators Prosecutors
  Witnesses Lawmakers Ministers Villagers Farmers Soldiers Troops Protesters Demonstrators Divers Engineers Traders Shares Prices Thousands Relatives Tourists Passengers`,
);
/** Those that open one even before a name. */
const TURNS = words('But However Meanwhile');
/** What a single capital A is the name of: hepatitis A, group A. */
const LETTERED = words(
  `hepatitis influenza flu virus vitamin group type plan serie series class grade category level schedule section appendix exhibit block unit team pool model terminal division
  part phase league form list vehicle subtype strain tier gate annex building wing big`,
);
const AGENCY = /^\p{Lu}[\p{L}.]*$/u;
const ZONE = /^(?:GMT|BST|UTC|CET|CEST|E[SD]?T|P[SD]T)$/u;
/** Picture agencies, whose name a caption leaves in front of the sentence. */
const AGENCIES = /^(?:Corbis|Getty|Alamy|AP|AFP|EPA|Shutterstock|Rex)$/u;
const WRITER = /^(?:Staff|Correspondent|Producer|Editor|Writer|Reporter|Writers|Editors)$/u;
/** Fewer words than these in front are a name or a label, not a caption. */
const LEAST = 3;

/**
 * Splits sentences at seams; `read` is told the tokens of each sentence that comes of it, in order, while they are at hand. Linear in the
 * tokens; sentences without a seam are handed through.
 */
export function unglued<T>(
  given: Told,
  small: ReadonlySet<string>,
  read: (tokens: readonly Token[]) => T,
): Told & { readonly read: readonly T[] } {
  const sentences: Sentence[] = [];
  const found: T[] = [];
  /** For each sentence the one that it comes from, and its first token there; -1 for what is now a heading. */
  const origins: (readonly [number, number])[] = [];
  for (const [index, sentence] of given.sentences.entries()) {
    const list = given.tokens(index);
    let from = 0;
    let start = sentence.start;
    for (const at of sentence.kind === 'body' ? seamsOf(list, small) : []) {
      const [before, behind] = [list[at - 1], list[at]];
      if (!before || !behind) continue;
      sentences.push({ ...sentence, start, end: before.end, kind: 'heading' });
      origins.push([index, -1]);
      found.push(read([]));
      from = at;
      start = behind.start;
    }
    sentences.push(from === 0 ? sentence : { ...sentence, start });
    origins.push([index, from]);
    found.push(read(from === 0 ? list : list.slice(from)));
  }
  return {
    sentences,
    read: found,
    tokens: (index) => {
      const [origin, from] = origins[index] ?? [index, 0];
      return from < 0 ? [] : from === 0 ? given.tokens(origin) : given.tokens(origin).slice(from);
    },
  };
}

/** Indices of the tokens that begin a sentence though nothing has ended the one before. */
function seamsOf(tokens: readonly Token[], small: ReadonlySet<string>): number[] {
  const byline = bylineEnd(tokens);
  const seams: number[] = byline > 0 ? [byline] : [];
  let quoted = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') {
      if (token.text === '“') quoted = true;
      else if (token.text === '”') quoted = false;
      else if (token.text === '"') quoted = !quoted;
      else if (token.text === '(' && !quoted && at >= 1) {
        const end = datelineEnd(tokens, at);
        if (end > 0) seams.push(end);
      }
      continue;
    }
    if (ZONE.test(token.text) && tokens[at + 1]?.cap && stamped(tokens, at)) {
      seams.push(at + 1);
      continue;
    }
    if (token.cap && !quoted && at - (seams.at(-1) ?? 0) >= LEAST && opens(tokens, at, small)) seams.push(at);
  }
  return seams;
}

/** "By the Wire Staff Rescuers": the index behind whoever wrote it, or 0. */
function bylineEnd(tokens: readonly Token[]): number {
  if (AGENCIES.test(tokens[0]?.text ?? '') && tokens[1]?.kind === 'word' && tokens[1].cap)
    return /^(?:M[oø]ller|Photo)$/u.test(tokens[1].text) ? 0 : 1;
  if (!/^(?:By|From)$/u.test(tokens[0]?.text ?? '') || !(tokens[1]?.cap || tokens[2]?.cap)) return 0;
  for (let at = 2; at < Math.min(tokens.length - 1, 14); at++) {
    const token = tokens[at] as Token;
    if (!tokens[at + 1]?.cap) continue;
    if (
      WRITER.test(token.text) ||
      (tokens[at - 1]?.text === ',' && /^(?:CNN|BBC|Reuters|AP|AFP)$/u.test(token.text))
    )
      return WRITER.test(tokens[at + 1]?.text ?? '') ||
        /^(?:Senior|Chief|Foreign)$/u.test(tokens[at + 1]?.text ?? '')
        ? 0
        : at + 1;
  }
  return 0;
}

/** Whether a full date stands right before the zone: the stamp of a page, not a time that a sentence tells. */
function stamped(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 7; back--)
    if (/^(?:19|20)\d\d$/u.test(tokens[back]?.text ?? '')) return true;
  return false;
}

/** "(Reuters) -- The": the index behind the dash, or 0. */
function datelineEnd(tokens: readonly Token[], at: number): number {
  const [agency, close, dash] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return agency?.kind === 'word' &&
    AGENCY.test(agency.text) &&
    close?.text === ')' &&
    dash !== undefined &&
    /^(?:--|[—–-])$/u.test(dash.text) &&
    tokens[at + 4] !== undefined &&
    (tokens[at - 1]?.cap === true || tokens[at - 1]?.kind === 'number')
    ? at + 4
    : 0;
}

/** Whether the capital at `at` begins a sentence behind words without an end stop. */
function opens(tokens: readonly Token[], at: number, small: ReadonlySet<string>): boolean {
  const [token, before, next] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  if (!before || before.kind === 'mark' || before.end === token.start || !next) return false;
  if (before.kind === 'possessive' && !before.text.endsWith('s')) return false;
  // "shops closed in Mexico Mexico has begun": no sentence names a thing twice in a row
  if (token.text === before.text && token.text.length > 1)
    return next.kind === 'word' || next.kind === 'possessive';
  if (TURNS.has(token.text)) return next.kind === 'word';
  if (
    token.text === 'The' &&
    !before.cap &&
    knownName(next.text)?.kind === 'state' &&
    before.lower.length > 3
  )
    return true;
  if (next.kind === 'mark' || next.kind === 'possessive' || next.cap) return false;
  if (
    token.text === 'A' &&
    (LETTERED.has(before.lower) || /^(?:is|was|has|and|or|virus|in)$/u.test(next.lower))
  )
    return false;
  if (OPENERS.has(token.text)) return !/^(?:the|a|an|of|and|in|on|to|for|at)$/u.test(before.lower);
  // "advice about the flu Leaflets are being sent": a plural that the article also writes small
  return (
    token.lower.length > 4 &&
    /[^s]s$/u.test(token.lower) &&
    (small.has(token.lower) || MANY.has(token.text)) &&
    before.kind === 'word' &&
    !before.cap &&
    before.lower.length > 3 &&
    !/(?:al|ic|ive|ous|ed|an)$|^(?:says|said|that|when|where|with|from|than|into|other)$/u.test(before.lower)
  );
}
