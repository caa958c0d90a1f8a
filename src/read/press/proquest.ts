/** ProQuest: articles between lines of underscores, each with its labels ("Publication info:", "Full text:", "ProQuest document ID:"). */
import { author, joined, languageTag, paragraphs, type Clipping } from './clipping.ts';

const RULE = /^_{20,}$/u;
const COUNT = /^Document \d{1,5} of \d{1,5}$/u;
const TEXT = new Set(['Full text', 'Full Text', 'Abstract']);
const LABELS = new Set([
  ...TEXT,
  ...'Title,Author,Publication info,Publication title,Publication date,Publication year,Publication subject,Year,First page,Pages,Volume,Issue,Section,Column'.split(
    ',',
  ),
  ...'Publisher,Place of publication,Country of publication,Language of publication,Source type,Document type,ProQuest document ID,Document URL,Links'.split(
    ',',
  ),
  ...'Copyright,Last updated,Database,Subject,Location,People,Company,Company / organization,Identifier / keyword,ISSN,Dateline,Credit'.split(
    ',',
  ),
]);
const LABEL = /^(?<name>[A-Z][A-Za-z /]{2,30}):(?: (?<value>.*))?$/u;

/** Null where the lines are no export. */
export function proquestClippings(lines: readonly string[]): readonly Clipping[] | null {
  const blocks: string[][] = [[]];
  for (const line of lines)
    if (RULE.test(line.trim()) || COUNT.test(line.trim())) blocks.push([]);
    else blocks.at(-1)?.push(line);
  const articles = blocks.filter(isArticle);
  // who asked, when, and whom to ask: a few lines before the first and behind the last
  const others = blocks
    .filter((block) => !articles.includes(block))
    .flat()
    .filter((line) => line.trim());
  return articles.length > 0 && others.length <= MOST_AROUND ? articles.map(clippingOf) : null;
}
const MOST_AROUND = 400;

const MARKS = [
  /^ProQuest document ID: ?\d/u,
  /^(?:Full text|Full Text|Abstract):/u,
  /^(?:Publication (?:info|title|date)|Title):/u,
];
const isArticle = (block: readonly string[]): boolean =>
  MARKS.every((mark) => block.some((line) => mark.test(line)));

function clippingOf(lines: readonly string[]): Clipping {
  const labels = new Map<string, string[]>();
  let open: string[] = [];
  labels.set('', open);
  for (const line of lines) {
    const { name = '', value = '' } = LABEL.exec(line.trim())?.groups ?? {};
    if (LABELS.has(name) && !labels.has(name)) labels.set(name, (open = [value]));
    else open.push(line);
  }
  const said = (name: string): string => joined(labels.get(name) ?? []);
  const head = (labels.get('') ?? []).map((line) => line.trim()).filter(Boolean);
  const info = INFO.exec(said('Publication info'))?.groups;
  const full = labels.get('Full text') ?? labels.get('Full Text') ?? labels.get('Abstract') ?? [];
  const own = (name: string): string => joined((labels.get(name) ?? []).slice(0, 1));
  return {
    standfirst: '',
    body: paragraphs(full),
    statements: [
      { field: 'title', value: head[0] ?? said('Title'), from: 'ProQuest headline' },
      {
        field: 'author',
        value: author(own('Author').split(/; ?/u).map(named).join(';')),
        from: 'ProQuest author',
      },
      { field: 'published', value: own('Publication date'), from: 'ProQuest publication date' },
      { field: 'published', value: info?.day, from: 'ProQuest publication info' },
      { field: 'publisher', value: own('Publication title'), from: 'ProQuest publication title' },
      { field: 'publisher', value: info?.paper, from: 'ProQuest publication info' },
      { field: 'url', value: own('Document URL') || null, from: 'ProQuest document URL' },
      { field: 'language', value: languageTag(own('Language of publication')), from: 'ProQuest language' },
    ],
  };
}

/** "The Harwick Herald ; Harwick [Harwick]08 June 2016: A.1." */
const INFO =
  /^(?<paper>[^;[]{2,100}?)(?: ?[;,] [^[]{2,60})?(?: ?\[[^\]]{1,60}\]){0,2} ?(?<day>\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})\b/u;

/** "Lowe, Janet": archives file by surname. */
function named(name: string): string {
  const [surname = '', first, ...more] = name.split(', ');
  return first === undefined || more.length > 0 ? name : `${first} ${surname}`;
}
