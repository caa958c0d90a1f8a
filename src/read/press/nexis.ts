/**
 * LexisNexis ("1 of 12 DOCUMENTS", labels in capitals) and Nexis Uni ("End of Document", labels in small letters): a head of paper,
 * day, rights and labels, the text, and a block of labels behind it.
 */
import {
  author,
  isCopyright,
  isDate,
  joined,
  languageTag,
  paragraphs,
  sectionStatement,
  type Clipping,
} from './clipping.ts';

const COUNT = /^(?<at>\d{1,5}) of (?<all>\d{1,5}) DOCUMENTS?$/u;
const END = /^End of Document$/u;
const LABEL = /^(?<name>[A-Z][A-Za-z]{2,14}(?:-[A-Z][A-Za-z]{2,6})?):(?<value>.*)$/u;
const HEAD = 'section length headline byline dateline highlight series source body'.split(' ');
const TAIL =
  'language publication-type document-type pub-type subject load-date journal-code graphic url correction correction-date update company organization person industry geographic country state city ticker distribution type'.split(
    ' ',
  );

/** The labels above and below a text as one of the two archives writes them. */
interface Style {
  readonly head: ReadonlySet<string>;
  readonly tail: ReadonlySet<string>;
}

const styled = (write: (name: string) => string): Style => ({
  head: new Set(HEAD.map(write)),
  tail: new Set(TAIL.map(write)),
});
const CAPITALS = styled((name) => name.toUpperCase());
const SMALL = styled((name) =>
  name === 'url' ? 'URL' : name.replaceAll(/\b[a-z]/gu, (letter) => letter.toUpperCase()),
);

/** What stands above the first article: who asked for what. */
const COVER =
  /^(?:Download Request|Time Of Request|Send To|Terms|Source|Project ID|User Name|Date and Time|Job Number|Documents? \(\d{1,5}\)|Client\/Matter|Search Terms|Search Type|Narrowed by)\b/u;

interface Label {
  readonly name: string;
  readonly value: string;
}

function labelIn(line: string, known: ReadonlySet<string>): Label | null {
  const { name = '', value = '' } = LABEL.exec(line)?.groups ?? {};
  if (line === 'Body' && known.has(line)) return { name: 'body', value: '' };
  return known.has(name) ? { name: name.toLowerCase(), value: value.trim() } : null;
}

/** Null where the lines are no export. */
export function nexisClippings(lines: readonly string[]): readonly Clipping[] | null {
  const trimmed = lines.map((line) => line.trim());
  const blocks = counted(lines, trimmed) ?? ended(lines, trimmed);
  return blocks?.[0] !== undefined && isArticle(blocks[0]) ? blocks.map(clippingOf) : null;
}

/** Between the lines that count, where these go up to one number and a cover alone stands above them. */
function counted(
  lines: readonly string[],
  trimmed: readonly string[],
): readonly (readonly string[])[] | null {
  const marks = trimmed.flatMap((line, index) => {
    const { at, all } = COUNT.exec(line)?.groups ?? {};
    return at === undefined ? [] : [{ index, at: Number(at), all }];
  });
  const [first] = marks;
  if (!first) return null;
  const above = trimmed.slice(0, first.index);
  if (above.some(Boolean) && !above.some((line) => COVER.test(line))) return null;
  const inOrder = marks.every(
    ({ at, all }, i) => all === first.all && at <= Number(all) && at > (marks[i - 1]?.at ?? 0),
  );
  return inOrder ? marks.map(({ index }, i) => lines.slice(index + 1, marks[i + 1]?.index)) : null;
}

/** Up to each line that ends one; after the last stands nothing, or one that was cut off. */
function ended(lines: readonly string[], trimmed: readonly string[]): readonly (readonly string[])[] | null {
  const ends = trimmed.flatMap((line, index) => (END.test(line) ? [index] : []));
  if (ends.length === 0) return null;
  const blocks = ends.map((end, i) => lines.slice((ends[i - 1] ?? -1) + 1, end));
  const rest = lines.slice((ends.at(-1) ?? 0) + 1);
  if (!rest.some((line) => line.trim() !== '')) return blocks;
  return isArticle(rest) ? [...blocks, rest] : null;
}

/** A day by itself, and the archive's own count of words or day of loading: no writer puts these together. */
function isArticle(block: readonly string[]): boolean {
  const trimmed = block.map((line) => line.trim());
  return (
    trimmed.some(isDate) &&
    trimmed.some((line) =>
      /^(?:LENGTH|Length):\s{0,3}\d[\d,]{0,7} words$|^(?:LOAD-DATE|Load-Date):/u.test(line),
    )
  );
}

interface Head {
  readonly labels: ReadonlyMap<string, string>;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  /** Line on which the text begins. */
  readonly body: number;
}

function clippingOf(block: readonly string[]): Clipping {
  const lines = block.filter((line) => !/^(?:End of Document|Page \d{1,4} of \d{1,4})$/u.test(line.trim()));
  const trimmed = lines.map((line) => line.trim());
  const style = trimmed.some((line) => /^(?:LENGTH|LOAD-DATE):/u.test(line)) ? CAPITALS : SMALL;
  const head = headOf(trimmed, style.head);
  const { text, labels } = withoutTail(lines.slice(head.body), style.tail);
  const said = (name: string): string => head.labels.get(name) ?? labels.get(name) ?? '';
  return {
    standfirst: said('highlight'),
    body: paragraphs(text),
    statements: [
      { field: 'title', value: said('headline'), from: 'Nexis headline' },
      { field: 'title', value: head.title, from: 'Nexis headline' },
      { field: 'author', value: author(said('byline')), from: 'Nexis byline' },
      // a monthly has no day here
      {
        field: 'published',
        value: /\b\d{1,2}\b/u.test(head.date) ? head.date : null,
        from: 'Nexis date line',
      },
      { field: 'published', value: said('load-date'), from: 'Nexis Load-Date' },
      { field: 'publisher', value: head.publisher, from: 'Nexis line above the date' },
      sectionStatement(said('section'), 'Nexis section'),
      { field: 'url', value: said('url'), from: 'Nexis URL' },
      { field: 'language', value: languageTag(said('language')), from: 'Nexis language' },
    ],
  };
}

/** The lines above the text: headline (in Nexis Uni), paper, day, edition, rights, headline (in LexisNexis), labels. */
function headOf(lines: readonly string[], known: Style['head']): Head {
  const firstLabel = lines.findIndex((line) => labelIn(line, known) !== null && !COVER.test(line));
  const top = withoutRights(lines.slice(0, firstLabel < 0 ? lines.length : firstLabel));
  const dateAt = top.findIndex(isDate);
  const above = top.slice(0, Math.max(dateAt, 0)).filter(Boolean);
  const below = top.slice(dateAt + 1);
  const headline = above.some((line) => COVER.test(line)) ? above.slice(-2, -1) : above.slice(0, -1);
  const { labels, body } = labelled(lines, Math.max(firstLabel, 0), known);
  return {
    labels,
    title: headline.length > 0 ? joined(headline) : joined(lastParagraph(below)),
    publisher: above.at(-1) ?? '',
    date: top[dateAt] ?? '',
    body,
  };
}

/** Without the notice of rights, which goes on to an empty line. */
function withoutRights(lines: readonly string[]): readonly string[] {
  let within = false;
  return lines.map((line) => {
    within = isCopyright(line) || (within && line !== '' && !isDate(line));
    const gone = within;
    if (/all rights reserved\.?$/iu.test(line)) within = false;
    return gone ? '' : line;
  });
}

/** An edition stands on the line below the day; what comes after an empty line is the headline. */
function lastParagraph(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line !== '') + 1;
  const start = lines.slice(0, end).lastIndexOf('') + 1;
  const found = lines.slice(start, end);
  return start === 0 || found.some((line) => line.length < 60 && /\bEdition\b/u.test(line)) ? [] : found;
}

/** Labels with their values, which may go on over lines; the text begins behind "Body", else at the first paragraph without a label. */
function labelled(
  lines: readonly string[],
  from: number,
  known: Style['head'],
): Pick<Head, 'labels' | 'body'> {
  const labels = new Map<string, string>();
  const named = lines.some((line) => labelIn(line, known)?.name === 'body');
  let open: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const label = labelIn(line, known);
    if (label?.name === 'body') return { labels, body: index + (label.value === '' ? 1 : 0) };
    if (label) labels.set((open = label.name), label.value);
    else if (line === '') open = null;
    else if (open !== null) labels.set(open, joined([labels.get(open) ?? '', line]));
    else if (!named) return { labels, body: index };
  }
  return { labels, body: lines.length };
}

/** The block of labels behind the text, paragraph after paragraph from the end on. */
function withoutTail(
  lines: readonly string[],
  known: Style['tail'],
): {
  readonly text: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
} {
  const labels = new Map<string, string>();
  const isTail = (line: string): boolean =>
    labelIn(line, known) !== null || isCopyright(line) || /^Classification$/u.test(line);
  const blank = (at: number): boolean => (lines[at] ?? '').trim() === '';
  let end = lines.length;
  for (;;) {
    while (end > 0 && blank(end - 1)) end--;
    let start = end;
    while (start > 0 && !blank(start - 1)) start--;
    const paragraph = lines.slice(start, end).map((line) => line.trim());
    const first = paragraph.findIndex(isTail);
    if (first < 0) break;
    for (const line of paragraph) {
      const label = labelIn(line, known);
      if (label) labels.set(label.name, label.value);
    }
    end = start + first;
    if (first > 0) break;
  }
  return { text: withoutPictures(lines.slice(0, end), labels.size > 0), labels };
}

/** What pictures showed: Nexis Uni writes it under a line of its own, last of all. */
function withoutPictures(lines: readonly string[], closed: boolean): readonly string[] {
  const at = closed ? lines.findLastIndex((line) => line.trim() === 'Graphic') : -1;
  const behind = at < 0 ? 0 : lines.slice(at + 1).filter((line) => line.trim() !== '').length;
  return at >= 0 && behind <= 8 ? lines.slice(0, at) : lines;
}
