/** Records as large publishers' own interfaces hand them out, under the names that other records have. */

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The record with the usual names beside its own; itself where it is of no such kind. */
export function withUsualNames(record: Json): Json {
  if (Array.isArray(record.content_elements))
    return { ...record, ...fromBlocks(record, record.content_elements) };
  const { fields, headline, byline } = record;
  // the archive of The New York Times
  if (isObject(headline) && text(headline.main) !== null)
    return { ...record, headline: headline.main, byline: isObject(byline) ? byline.original : byline };
  if (isObject(fields) && (text(fields.bodyText) ?? text(fields.body)) !== null)
    return {
      title: record.webTitle ?? fields.headline,
      published: record.webPublicationDate,
      url: record.webUrl,
      author: fields.byline,
      publisher: fields.publication,
      ...record,
      text: fields.bodyText ?? fields.body,
    };
  return record;
}

/** Blocks that are no text of the article: markup of widgets, and links to other articles. */
const NO_TEXT = new Set([
  'raw_html',
  'interstitial_link',
  'image',
  'video',
  'gallery',
  'oembed_response',
  'correction',
]);

/** A story in blocks (ANS, as Arc has it). */
function fromBlocks(record: Json, blocks: readonly unknown[]): Json {
  const by = isObject(record.credits) ? record.credits.by : undefined;
  return {
    title: isObject(record.headlines) ? record.headlines.basic : undefined,
    published: record.first_publish_date ?? record.display_date ?? record.publish_date,
    author: Array.isArray(by) ? by : undefined,
    ...record,
    text: blocks
      .filter(isObject)
      .filter(({ type }) => !NO_TEXT.has(text(type) ?? ''))
      .flatMap(linesOf)
      .map((line) => `<p>${line}</p>`)
      .join('\n'),
  };
}

/** The text of a block; a list and a quotation hold blocks of their own. */
function linesOf(block: Json): readonly string[] {
  const inner = [block.items, block.content_elements].find(Array.isArray) as readonly unknown[] | undefined;
  const own = text(block.content);
  return [...(own === null ? [] : [own]), ...(inner ?? []).filter(isObject).flatMap(linesOf)];
}
