/** Records as large publishers' own interfaces hand them out, under the names that other records have. */

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The record with the usual names beside its own; itself where it is of no such kind. */
export function withUsualNames(record: Json): Json {
  if (Array.isArray(record.content_elements))
    return { ...record, ...fromBlocks(record, record.content_elements) };
  const told = fromAgency(record);
  if (told !== null) return { ...record, ...told };
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

/** An item of an agency in JSON (ninjs 1 to 3, by IPTC), whose text, headlines and bylines may be lists by role; null for other records. */
function fromAgency(record: Json): Json | null {
  const valued = (list: unknown): readonly Json[] =>
    Array.isArray(list) ? list.filter(isObject).filter(({ value }) => text(value)?.trim()) : [];
  const main = (list: unknown): string | null => {
    const all = valued(list);
    return text((all.find(({ role }) => role === 'main') ?? all[0])?.value);
  };
  const bodies = [record.body_xhtml, record.body_html, record.body_text].map(text);
  const body = main(record.bodies) ?? bodies.find((each) => each !== null && each.trim() !== '') ?? null;
  if (body === null) return null;
  const first = (...names: readonly string[]): unknown => names.map((name) => record[name]).find(Boolean);
  const { headline, byline, bylines, provider, copyrightholder, copyrightHolder } = record;
  return {
    title: main(record.headlines) ?? headline ?? record.title,
    published:
      first(
        'firstcreated',
        'firstCreated',
        'contentcreated',
        'contentCreated',
        'versioncreated',
        'versionCreated',
      ) ?? record.published,
    author: byline ?? (bylines === undefined ? record.author : valued(bylines).map(({ value }) => value)),
    publisher: provider ?? copyrightholder ?? copyrightHolder ?? record.publisher,
    text: body,
  };
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
