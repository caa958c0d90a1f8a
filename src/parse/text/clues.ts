/** Clues to an article's own date, found without judging them: addresses, date lines, datelines, full dates. */
import type { SourceText } from '../../model/text.ts';
import type { Furniture } from '../../model/timeline.ts';
import type { DateClue } from '../document.ts';
import type { Block } from './lines.ts';
import { datelineIn, MONTHS } from './dateline.ts';
import { YEAR } from './date-line.ts';
import { OWN_URL_LABEL } from '../words/furniture.ts';

export const FULL_DATE = new RegExp(
  String.raw`\b${MONTHS}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS}\.?,? \d{4}\b|\b\d{4}-\d\d-\d\d\b`,
  'u',
);

const URL = /(?<![\w:+.-])https?:\/\/[^\s"<>`{}|\\^[\]“”«»]{4,400}/gu;

/** An address without what only the sentence around it put behind it. */
function bare(address: string): string {
  const marks = address.includes('(') ? /[.,;:!?'’]{1,5}$/u : /[.,;:!?'’)]{1,5}$/u;
  return address.replace(marks, '');
}

/** A host with a name: not a number, nor another host's name before an @. */
const PLAIN =
  /^https?:\/\/(?:[\p{L}\p{M}\d-]{1,63}\.){1,9}[\p{L}\p{M}-][\p{L}\p{M}\d-]{1,62}(?::\d{2,4})?(?:[/?#]|$)/u;

/** An address with the day in it, as articles have. */
const DATED = /\/(?:19|20)\d\d\/[01]\d\/[0-3]\d\//u;

/** Words of an address's last parts, for comparison with the headline. */
function slugWords(url: string): string[] {
  return url
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 3);
}

function sharedWords(url: string, words: ReadonlySet<string>): number {
  return new Set(slugWords(url).filter((word) => words.has(word))).size;
}

/** The words of the first two blocks that an address could share. */
function headWords(kept: readonly Block[]): ReadonlySet<string> {
  return new Set(
    kept
      .slice(0, 2)
      .flatMap((block) =>
        block.text
          .slice(0, 240)
          .toLowerCase()
          .split(/[^\p{L}\d]+/u),
      )
      .filter((word) => word.length > 3),
  );
}

/** "Pope resigns" at ".../2013/02/11/pope-resigns.html": a headline of few words that are all the words of the address. */
function isWholeHeadline(url: string, title: string): boolean {
  if (title.length > 60) return false;
  const last = /\/([\p{L}\d-]{4,60})(?:\.[a-z]{3,5})?\/?(?:[?#]\S*)?$/u.exec(url)?.[1] ?? '';
  const [slug, words] = [slugWords(last), slugWords(title)];
  return words.length > 1 && slug.length === words.length && slug.every((word, at) => word === words[at]);
}

/** All clues in reading order; whose an address is, is told by its label or by words it shares with the headline. */
export function dateClues(
  source: SourceText,
  blocks: readonly Block[],
  kept: readonly Block[],
  furniture: readonly Furniture[],
): DateClue[] {
  const clues: DateClue[] = [];
  // most articles hold no address: their headline's words are not needed
  const head = source.text.includes('://') ? headWords(kept) : new Set<string>();
  let label = '';
  let ownFound = false;
  for (const block of blocks) {
    for (const found of block.text.includes('://') ? block.text.matchAll(URL) : []) {
      const labelled = OWN_URL_LABEL.test(label) || OWN_URL_LABEL.test(block.text.slice(0, found.index));
      const address = bare(found[0]);
      const whole = address.length === block.text.length;
      const own =
        !ownFound &&
        PLAIN.test(address) &&
        (labelled ||
          // what opens a file is seldom another's address
          sharedWords(address, head) >= (whole && block === blocks[0] ? (DATED.test(address) ? 1 : 2) : 3) ||
          (whole && isWholeHeadline(address, kept[0]?.text ?? '')));
      if (own) ownFound = true;
      const at = whole ? block.start : block.start + found.index;
      clues.push({
        kind: own ? 'own-url' : 'other-url',
        text: address,
        start: at,
        end: whole ? block.end : Math.min(block.end, at + address.length),
      });
    }
    label = block.text.length < 40 ? block.text : '';
  }
  for (const stretch of furniture) {
    if (stretch.reason !== 'date line' && stretch.reason !== 'credit line') continue;
    const text = source.text.slice(stretch.start, stretch.end);
    if (stretch.reason === 'date line' || FULL_DATE.test(text)) {
      clues.push({ kind: 'date-line', start: stretch.start, end: stretch.end, text });
    }
  }
  for (const block of kept.slice(0, 3)) {
    const line = datelineIn(block.text);
    if (line)
      clues.push({ kind: 'dateline', start: block.start, end: block.start + line.length, text: line });
  }
  for (const block of kept) {
    const date = YEAR.test(block.text) ? FULL_DATE.exec(block.text) : null;
    if (!date) continue;
    const start = block.start + date.index;
    clues.push({ kind: 'first-full-date', start, end: start + date[0].length, text: date[0] });
    break;
  }
  return clues.sort((a, b) => a.start - b.start);
}
