/**
 * What a saved page leaves inside a paragraph though no reader saw it there: "Advertisement", "Story continues below", "Read more:
 * Mayor quits", "Sign up for our newsletter". Such a block is parted, so that the slip is furniture and no sentence runs into it.
 */
import type { Block } from './lines.ts';

/** What some slip has in it: nearly all texts are done with here. */
const HINT =
  /advertisement|continues (?:below|after)|to continue|reading|newsletter|alerts|inbox|(?:read|related|also)[^\n]{0,12}[:|]/iu;

/** How a slip opens: with a capital, where a sentence could. Found sooner than the hint, and in few texts. */
const OPENING =
  /A(?:d[vV]ert|DVERT|rticle [cC]|RTICLE C|lso [rR]|LSO R)|S(?:kip [aA]|KIP A|tory [cC]|TORY C|croll [tT]|CROLL T|ee [aA]|EE A|ign [uU]|IGN U|ubscri|UBSCRI)|C(?:ontinue [rR]|ONTINUE R)|R(?:ead [mMaAnNoO]|EAD [MANO]|elated|ELATED)|G(?:et |ET )/u;

/** Labels that stand for themselves. */
const LABEL =
  /[([-]?(?:(?:skip )?advertisement(?: ?[-–—.] ?scroll to continue(?: reading)?\.?)?|(?:story|article) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad|sponsor message|video|gallery)\b)?|scroll to continue(?: reading)?|continue reading (?:the main story|below))[)\]-]?/giu;
/** What makes a name, a noun or a clause of the label before it. */
const GOES_ON =
  /^\s(?:Standards|Council|Authority|Agency|Board|Bureau|Department|Code|Act|Bill|Law|Tax|Manager|Director)/u;
/** A label with somebody else's headline behind it. */
const LEAD =
  /[([]?(?:read (?:more|also|next|on)|also read|see also|related(?: (?:story|stories|article|articles|coverage))?) ?[:|]/giu;
/** How it opens where a reader's address is asked for, and what is offered for it. */
const FORM = /(?:sign up|subscribe|get) (?:for|to|here|our|the) /giu;
/** Between what is offered and its stop; further on a sentence has run into it. */
const AFTERWORD = 60;
const OFFERED = /\b(?:newsletters?|alerts|inbox|phone)\b/iu;

/** Longer than this no headline is. */
const LONGEST = 160;
/** A word in lower case, then one that opens a sentence: here the headline has ended. */
const SEAM =
  /\p{Ll} (?=(?:The|An?|In|On|At|It|He|She|They|We|After|Before|When|But|Two|Three|Police|Officials) \p{Ll})/u;
const STOP = /[.!?…]["'”’)\]]{0,2}(?=\s["“‘'(]?[\p{Lu}\d])/u;

/** Blocks with those that hold slips in parts, each slip a block of its own. The same list where there are none. */
export function withoutSlips(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!OPENING.test(text) || !HINT.test(text)) return blocks;
  return blocks.flatMap((block) => (HINT.test(block.text) ? parted(text, block) : block));
}

function parted(text: string, block: Block): readonly Block[] {
  // line ends count as spaces, and offsets hold
  const whole = text.slice(block.start, block.end).replace(/[\n\r]/gu, ' ');
  const parts: Block[] = [];
  let from = 0;
  const add = (start: number, end: number): void => {
    const part = whole.slice(start, end);
    const words = part.trim();
    const at = block.start + start + part.length - part.trimStart().length;
    if (words !== '') parts.push({ start: at, end: at + words.length, text: words });
  };
  for (const [start, end] of slipsIn(whole)) {
    if (start < from) continue;
    add(from, start);
    add(start, end);
    from = end;
  }
  if (from === 0) return [block];
  add(from, whole.length);
  return parts;
}

/** Start and end of each slip, in order. */
function slipsIn(whole: string): readonly (readonly [number, number])[] {
  const found = [
    ...[...whole.matchAll(LABEL)].map(({ index, 0: label }) => [index, index + label.length] as const),
    ...[...whole.matchAll(LEAD)].map(
      ({ index, 0: label }) => [index, headlineEnd(whole, index, label)] as const,
    ),
    ...[...whole.matchAll(FORM)].map(({ index }) => [index, formEnd(whole, index)] as const),
  ];
  return found
    .filter(([start, end]) => end > 0 && opens(whole, start) && begins(whole, end))
    .sort(([one], [other]) => one - other);
}

/** Whether a sentence could begin here: nothing stands before, or what has an end; and its first letter is a capital. */
const opens = (whole: string, at: number): boolean =>
  /^[([-]?\p{Lu}/u.test(whole.slice(at, at + 3)) &&
  /(?:^|[.!?…]["'”’)\]]{0,2}\s)$/u.test(whole.slice(Math.max(0, at - 5), at));

/** Whether a sentence begins behind, or nothing. */
function begins(whole: string, at: number): boolean {
  const rest = whole.slice(at, at + 40);
  return /^\s*$|^\s["“‘'(]?[\p{Lu}\d]/u.test(rest) && !GOES_ON.test(rest);
}

/** Where a request for an address ends: at its stop, else behind what is offered; 0 where nothing is. */
function formEnd(whole: string, start: number): number {
  const rest = whole.slice(start, start + LONGEST);
  const stop = rest.search(/[.!?]/u);
  const offered = OFFERED.exec(stop < 0 ? rest : rest.slice(0, stop));
  if (!offered) return 0;
  const named = offered.index + offered[0].length;
  return start + (stop < 0 || stop - named > AFTERWORD ? named : stop + 1);
}

/** Where the headline behind a label ends: at its bracket, its stop, the sentence that it runs into, or with the paragraph; 0 where it cannot be told. */
function headlineEnd(whole: string, start: number, label: string): number {
  const rest = whole.slice(start, start + LONGEST);
  if (!/^\s?["“‘']?[\p{Lu}\d]/u.test(rest.slice(label.length))) return 0;
  const closing = label.startsWith('(') ? rest.indexOf(')') : label.startsWith('[') ? rest.indexOf(']') : -1;
  if (closing > 0) return start + closing + 1;
  const stop = STOP.exec(rest);
  const seam = SEAM.exec(stop ? rest.slice(0, stop.index) : rest);
  if (seam) return start + seam.index + 1;
  if (stop) return start + stop.index + stop[0].length;
  return start + LONGEST > whole.length ? whole.length : 0;
}
