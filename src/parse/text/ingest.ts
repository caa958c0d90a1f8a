/** What a file is made of: title, body, page furniture and clues to its date. Marks spans; cuts nothing out. */
import type { SourceText, Span } from '../../model/text.ts';
import type { Furniture } from '../../model/timeline.ts';
import type { DateClue, Said } from '../document.ts';
import { dateClues } from './clues.ts';
import { datelineIn } from './dateline.ts';
import { withSmallOpening } from './opening-capitals.ts';
import { CLOSED, isNamedDateLine } from './date-line.ts';
import { furnitureReason } from './furniture.ts';
import { isOutlet } from './head-line.ts';
import { headOf } from './head.ts';
import { blocksOf, type Block } from './lines.ts';
import { withoutSlips } from './slips.ts';
import { RELATED_LABEL } from '../words/furniture.ts';

/** A block of the article itself, with its part in it. `lead` is what precedes the first sentence (a dateline). */
export interface Passage extends Span {
  readonly kind: 'title' | 'heading' | 'body';
}

export interface Ingested {
  readonly source: SourceText;
  /** The text with hard wraps replaced by spaces; same length, same offsets. */
  readonly clean: string;
  readonly title: Span | null;
  readonly passages: readonly Passage[];
  readonly furniture: readonly Furniture[];
  /** What lines at the head say of the article. */
  readonly said: Said;
  readonly clues: readonly DateClue[];
}

/** Blocks at the top among which a line of place or author and date may stand. */
const HEAD_BLOCKS = 3;
const LONGEST_HEAD_LINE = 90;

/** What opens a file with a name of several words and a date is its headline: "Paris Attacks, 13 November 2015". */
function isHeadLine({ text }: Block, kept: number): boolean {
  if (kept >= HEAD_BLOCKS || text.length > LONGEST_HEAD_LINE || !isNamedDateLine(text)) return false;
  return kept > 0 || /^By /iu.test(text) || /^[^\s,]{2,30}, /u.test(text) || ofPaper(text);
}
/** "Health Times, 17 June 2027": a newspaper or station, and no headline. */
const ofPaper = (text: string): boolean => isOutlet(text.split(/, | [|•·–—-] /u, 1)[0] ?? '');

const LETTER = /\p{L}/u;

/** A line without an end stop, short enough for a headline. */
function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 140 &&
    !CLOSED.test(text) &&
    !/[,;]$/u.test(text) &&
    LETTER.test(text) &&
    !/^["“]/u.test(text)
  );
}

function headingLevel(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.text.length > 100 || !looksLikeHeading(block.text) || /^[•*‣▪◦]|:$/u.test(block.text))
    return false;
  return at + 1 < blocks.length || /^\p{Lu}/u.test(block.text);
}

/** Splits a text into its parts. `source.meta.title`, where present, is looked for in the first lines. */
export function ingest(source: SourceText): Ingested {
  const blocks = withoutSlips(source.text, blocksOf(source.text));
  const furniture: Furniture[] = [];
  const passages: Passage[] = [];
  const kept: Block[] = [];
  // the first lines are asked more than once
  const known = new Map<Block, string | null>();
  const reasonOf = (block: Block): string | null => {
    let reason = known.get(block);
    if (reason === undefined) known.set(block, (reason = furnitureReason(block.text)));
    return reason;
  };
  const head = headOf(blocks, reasonOf, source.meta.title?.value ?? null);
  let related = false;
  let ended = false;
  for (const [at, block] of blocks.entries()) {
    const reason =
      known.get(block) ??
      furnitureReason(block.text) ??
      (isHeadLine(block, kept.length) ? 'date line' : (head?.furniture.get(block) ?? null));
    const repeated =
      kept.slice(0, 4).some((earlier) => earlier.text === block.text) && looksLikeHeading(block.text);
    const past = ended && looksLikeHeading(block.text);
    const after = related && looksLikeHeading(block.text);
    if (block.text.startsWith('___') || (reason === 'rule' && at > blocks.length * 0.6)) ended = true;
    if (reason === 'comment form' && at > blocks.length * 0.5) ended = true;
    if (reason !== null || repeated || past || after) {
      furniture.push({
        start: block.start,
        end: block.end,
        reason: reason ?? (repeated ? 'repeated headline' : 'related headline'),
      });
      related = RELATED_LABEL.test(block.text);
      continue;
    }
    related = false;
    kept.push(head?.title && block === head.titled ? head.title : block);
  }
  const title = head ? head.title : titleOf(kept, source);
  for (const [at, block] of kept.entries()) {
    const kind = title && block === title ? 'title' : headingLevel(kept, at) ? 'heading' : 'body';
    const start = kind === 'body' && at < 3 ? block.start + datelineIn(block.text).length : block.start;
    passages.push({ start, end: block.end, kind });
  }
  const clean = cleaned(source.text, blocks);
  const first = passages.find(({ kind }) => kind === 'body');
  return {
    source,
    clean: first ? withSmallOpening(clean, first.start, first.end) : clean,
    title: title ? { start: title.start, end: title.end } : null,
    passages,
    furniture,
    said: { publisher: head?.publisher ?? null, author: head?.author ?? null },
    clues: dateClues(source, blocks, kept, furniture),
  };
}

function titleOf(kept: readonly Block[], source: SourceText): Block | null {
  const told = source.meta.title?.value;
  const first = kept[0];
  if (!first) return null;
  if (told) {
    const same = kept.slice(0, 3).find((block) => block.text === told);
    if (same) return same;
  }
  const next = kept[1];
  if (!next || next.text.length < first.text.length * 0.6) return null;
  return looksLikeHeading(first.text) && first.text.length >= 12 ? first : null;
}

/** Line breaks inside a block become spaces, so that a sentence reads through; the length stays. */
function cleaned(text: string, blocks: readonly Block[]): string {
  let out = '';
  let from = 0;
  for (const block of blocks) {
    const slice = text.slice(block.start, block.end);
    if (!/[\n\r\u2028\u2029]/u.test(slice)) continue;
    out += text.slice(from, block.start) + slice.replace(/[\n\r\u2028\u2029]/gu, ' ');
    from = block.end;
  }
  return from === 0 ? text : out + text.slice(from);
}
