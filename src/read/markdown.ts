/** Markdown articles: front matter, then the text without its markup. */
import { oneArticle, type Adapter } from './adapter.ts';
import { bylineStatement } from './byline.ts';
import { settle } from './facts.ts';
import { frontMatter } from './front-matter.ts';
import { textOf } from './text-of.ts';

export const markdown: Adapter = async (file, bytes) => {
  const source = await textOf(file, bytes);
  if ('fault' in source) return source;
  const front = await frontMatter(file, source.text);
  const heading = /^ {0,3}# {1,4}(?<title>[^\n]{1,300})/mu.exec(front.body.slice(0, 2000))?.groups?.title;
  const plain = plainText(front.body);
  const { meta, notes } = settle(file, [
    ...front.statements,
    { field: 'title', value: heading === undefined ? null : inline(heading), from: 'first heading' },
    bylineStatement(plain),
  ]);
  const title = meta.title?.value;
  const text = title === undefined || plain.startsWith(title) ? plain : `${title}\n\n${plain}`;
  return oneArticle({ text, meta, notes: [...source.notes, ...front.notes, ...notes] });
};

/** Blocks lose their marks, paragraphs keep their lines. */
function plainText(body: string): string {
  const lines = body.split('\n').map((line) => line.trimEnd());
  let fenced = false;
  const kept = lines.map((line) => {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) {
      fenced = !fenced;
      return '';
    }
    if (fenced) return line;
    if (/^ {0,3}(?:[-*_] {0,3}){3,80}$/u.test(line) || /^ {0,3}(?:={2,80}|-{2,80})$/u.test(line)) return '';
    const bare = line
      .replace(/^(?: {0,3}>){1,9} ?/u, '')
      .replace(/^ {0,3}#{1,6} {1,4}/u, '')
      .replace(/^ {0,8}(?:[-*+]|\d{1,9}[.)]) {1,4}/u, '');
    return inline(bare);
  });
  return kept.join('\n').trim();
}

/** Words without emphasis, code marks and link targets. What looks like HTML stays as it is written. */
function inline(line: string): string {
  return line
    .replaceAll(/!\[\[[^\]\n]{1,300}\]\]/gu, '')
    .replaceAll(/\[\[(?:[^\]|\n]{1,300}\|)?(?<words>[^\]|\n]{1,300})\]\]/gu, '$<words>')
    .replaceAll(/!?\[(?<words>[^\]\n[]{0,500})\]\((?:[^)\n(]|\([^)\n(]{0,500}\)){0,2000}\)/gu, '$<words>')
    .replaceAll(
      /(?<!\w)(?<mark>\*\*|__|~~|[*_`])(?=\S)(?<words>[^*_`~\n]{1,1000})(?<=\S)\k<mark>(?!\w)/gu,
      '$<words>',
    )
    .replaceAll(/\\(?<mark>[\p{P}\p{S}])/gu, '$<mark>');
}
