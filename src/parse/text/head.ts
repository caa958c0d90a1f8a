/**
 * The lines before the first paragraph of an article: its headline among the name of the paper, a section, a byline and dates, in
 * whatever order a site or an agency puts them.
 */
import { CLOSED, isNamedDateLine } from './date-line.ts';
import { headLine, isOutlet, type HeadLine } from './head-line.ts';
import type { Block } from './lines.ts';

export interface Head {
  /** The headline as it stands in the text, without a label before it or the name of the paper behind it. */
  readonly title: Block | null;
  /** The block that the headline is, or is a part of. */
  readonly titled: Block | null;
  /** Lines that are no part of the article, with what they are. */
  readonly furniture: ReadonlyMap<Block, string>;
  readonly publisher: string | null;
  readonly author: string | null;
}

const MOST_LINES = 14;
const SHORTEST_PARAGRAPH = 60;
const LONGEST_HEADLINE = 140;
const SHORTEST_HEADLINE = 12;
const LABEL = /^(?:title|headline|subject|heading) ?: ?/iu;
const OTHER_LABEL =
  /^(?:from|to|sent|cc|publisher|publication|newspaper|outlet|byline|dateline|section|category|language|words?|word count|id|slug|country|copyright) ?:/iu;
const OF_PUBLISHER = /^(?:source|publisher|publication|newspaper|outlet) ?: ?(?<value>.{2,60})$/iu;
/** "Ferry aground | The Harbour Times", "BBC News - Ferry aground". */
const BEFORE_PAPER = / [|–—-] (?<paper>[^|–—-]{2,40})$/u;
const BEHIND_PAPER = /^(?<paper>[^|–—-]{2,40}) [|–—-] /u;

const isParagraph = (text: string): boolean =>
  text.length > LONGEST_HEADLINE || (CLOSED.test(text) && text.length >= SHORTEST_PARAGRAPH);

const couldBeHeadline = (text: string, beforeCredit: boolean): boolean =>
  text.length >= SHORTEST_HEADLINE &&
  /\p{L}/u.test(text) &&
  !/[,;:]$|^[•*‣▪◦–—-]/u.test(text) &&
  (beforeCredit || !CLOSED.test(text));

/**
 * Null where no paragraph follows on the first lines. `reasonOf` is what is furniture anywhere in a text. Titles come from the article
 * itself where it has one (`told`); the lines around it are read all the same.
 */
export function headOf(
  blocks: readonly Block[],
  reasonOf: (block: Block) => string | null,
  told: string | null,
): Head | null {
  const said = linesSaid();
  const until = blocks.slice(0, MOST_LINES + 1).findIndex(({ text }) => isParagraph(text));
  if (until < 1) return null;
  const furniture = new Map<Block, string>();
  const candidates: Block[] = [];
  const short: Block[] = [];
  let publisher: string | null = null;
  let author: string | null = null;
  let outletFirst: Block | null = null;
  const lines = [...blocks.slice(0, until), ...creditsBehind(blocks, until, reasonOf, said)];
  for (const [at, block] of lines.entries()) {
    const { text } = block;
    const known = reasonOf(block);
    const label = OF_PUBLISHER.exec(text)?.groups?.value;
    const line = label === undefined ? said(text) : { publisher: label, author: null, reason: null };
    // a person's name alone above everything is a headline of its own
    const says =
      known !== null ||
      label !== undefined ||
      (line !== null && (line.author === null || candidates.length > 0));
    if (says || OTHER_LABEL.test(text)) {
      if (known === null) furniture.set(block, line?.reason ?? 'credit line');
      if (candidates.length === 0 && known === null && line?.publisher) outletFirst ??= block;
      publisher ??= line?.publisher ?? null;
      author ??= line?.author ?? null;
    } else if (
      couldBeHeadline(
        LABEL.test(text) ? text.replace(LABEL, '') : text,
        said(lines[at + 1]?.text ?? '') !== null,
      ) &&
      !lines[at - 1]?.text.endsWith(':')
    )
      candidates.push(block);
    else if (candidates.length === 0 && text.length < SHORTEST_HEADLINE && !CLOSED.test(text))
      short.push(block);
  }
  const same = told === null ? undefined : lines.find(({ text }) => text === told);
  // "Storm hits" over "LORNE (AFP) - June 2, 2029": the place and the day are no headline below a short one
  const [placed] = candidates;
  const over = placed !== undefined && short.length > 0 && isPlaced(placed);
  const brief =
    short.find(({ text }) => text.includes(' ')) ?? (over && short.length === 1 ? short[0] : undefined);
  if (same === undefined && over && brief) {
    furniture.set(placed, 'date line');
    candidates.length = 0;
  }
  const titled = same ?? candidates[0] ?? brief ?? null;
  for (const block of short) furniture.set(block, 'navigation');
  if (titled === null && outletFirst !== null) {
    furniture.delete(outletFirst);
    return { title: outletFirst, titled: outletFirst, furniture, publisher: null, author };
  }
  if (titled === null) return { title: null, titled, furniture, publisher, author };
  furniture.delete(titled);
  const { title, paper } = headlineIn(titled);
  return { title, titled, furniture, publisher: publisher ?? paper, author };
}

/** "LORNE (AFP) - June 2, 2029", "London - Friday 24 June 2016": a place, and a day, and who brings the news. */
const isPlaced = ({ text }: Block): boolean => isNamedDateLine(text) && PLACE_FIRST.test(text);
const PLACE_FIRST = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?(?: \(|,| [|–—-])/u;

/** What each line says: a line is asked for itself and for the one before it. */
function linesSaid(): (text: string) => HeadLine | null {
  const known = new Map<string, HeadLine | null>();
  return (text) => {
    let line = known.get(text);
    if (line === undefined) known.set(text, (line = headLine(text)));
    return line;
  };
}

/** Credits behind a first paragraph that is set off above them: byline and date often follow the standfirst. */
function creditsBehind(
  blocks: readonly Block[],
  at: number,
  reasonOf: (block: Block) => string | null,
  said: (text: string) => HeadLine | null,
): readonly Block[] {
  const behind = blocks.slice(at + 1, at + 1 + MOST_BEHIND);
  const end = behind.findIndex((block) => reasonOf(block) === null && said(block.text) === null);
  return end < 0 ? behind : behind.slice(0, end);
}
const MOST_BEHIND = 5;

/** A headline without its label and the paper's name. */
function headlineIn(block: Block): { readonly title: Block; readonly paper: string | null } {
  const label = LABEL.exec(block.text)?.[0].length ?? 0;
  const text = block.text.slice(label);
  const from = block.start + label;
  for (const form of [BEFORE_PAPER, BEHIND_PAPER]) {
    const found = form.exec(text);
    const paper = found?.groups?.paper;
    if (!found || paper === undefined || !isOutlet(paper)) continue;
    const behind = form === BEHIND_PAPER;
    const title = behind ? text.slice(found[0].length) : text.slice(0, found.index);
    const start = behind ? from + found[0].length : from;
    if (title.length >= SHORTEST_HEADLINE)
      return { title: { start, end: start + title.length, text: title }, paper };
  }
  return { title: label === 0 ? block : { start: from, end: block.end, text }, paper: null };
}
