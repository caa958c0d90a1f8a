/** For tests of formats: what the adapters make of a file, found as the walk finds it. */
import type { Contents } from './adapter.ts';
import { adapterFor } from './adapters.ts';
import { archive } from './archive.ts';
import { LIMITS } from './limits.ts';

export const PARAGRAPHS = [
  'The council of Northport voted on Monday to reopen the old ferry line across the bay, ending a dispute of two years.',
  '“We listened to the people who use it,” said Mayor Ann Doe, who had opposed the plan until last month, “and they were right.”',
  'The first boat leaves on 3 March. Tickets cost 4 dollars, and children under six travel free of charge, the council said.',
];

/** All the articles of a file. Throws what the reader would be told where it cannot be read. */
export async function contents(file: string, content: string | Uint8Array): Promise<Contents> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const adapter = adapterFor(file, bytes);
  if (adapter === 'skip') return { pieces: [], notes: [] };
  const result = await (adapter === 'zip' ? archive : await adapter())(file, bytes, LIMITS);
  if ('fault' in result) throw new Error(`${result.fault}; ${result.remedy}`);
  return result;
}

/** The one article of a file. */
export async function article(file: string, content: string | Uint8Array) {
  const { pieces } = await contents(file, content);
  const [piece, ...more] = pieces;
  if (!piece || more.length > 0) throw new Error(`${pieces.length} articles`);
  return { ...piece, facts: factsOf(piece.meta) };
}

/** Facts as `value | where it came from`. */
export const factsOf = (meta: Contents['pieces'][number]['meta']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(meta).map(([field, fact]) => [field, `${fact.value} | ${fact.from}`]));

/** A feed of two articles. */
export const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>The Herald</title>
<item><title>Ferry returns</title><link>https://herald.example/f</link><pubDate>Tue, 06 Feb 2024 23:30:00 EST</pubDate><dc:creator>Jo Roe</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>${PARAGRAPHS.join('</p><p>')}</p><script>x()</script>]]></content:encoded></item>
<item><title>Second</title><guid isPermaLink="false">abc</guid><description>${PARAGRAPHS[0] ?? ''} &lt;b&gt;bold&lt;/b&gt;</description></item></channel></rss>`;
