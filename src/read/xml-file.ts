/** XML files by their root: feeds, NITF, NewsML-G2. */
import type { Adapter } from './adapter.ts';
import { feed } from './feed.ts';
import { declaredEncoding } from './markup.ts';
import { newsXml } from './news-xml.ts';
import { textOf } from './text-of.ts';
import { readXml } from './xml.ts';

export const xml: Adapter = async (file, bytes, limits) => {
  const source = await textOf(file, bytes, declaredEncoding(bytes));
  if ('fault' in source) return source;
  const root = readXml(source.text, limits);
  if ('fault' in root) return root;
  const contents = (await feed(file, root, limits)) ?? newsXml(file, root);
  if (contents && 'fault' in contents) return contents;
  if (contents) return { ...contents, notes: [...source.notes, ...contents.notes] };
  return {
    fault: `XML of a kind that is not read (<${root.name.slice(0, 40)}>)`,
    remedy: 'RSS, Atom, NITF and NewsML-G2 are; save the article as one of them or as text',
  };
};
