import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { expect, test } from 'vitest';
import { harbourStory } from '../model/fixtures-story.ts';
import { jsonForScript } from './escape.ts';
import { filledWith, PAYLOADS } from './hostile.ts';
import { jsonLdOf, jsonLdText } from './json-ld.ts';

const SCHEMA = 'https://schema.org/';

/** Expanded by the reference processor; schema.org's context stands in as its vocabulary, so that no network is needed. */
async function expand(text: string): Promise<Record<string, unknown>[]> {
  const documentLoader = (url: string): Promise<RemoteDocument> => {
    expect(url).toBe('https://schema.org');
    return Promise.resolve({
      documentUrl: url,
      document: { '@context': { '@vocab': SCHEMA } },
    } as RemoteDocument);
  };
  const expanded = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, {
    documentLoader,
    base: 'https://example.org/story/',
  });
  return expanded;
}

/** Every value under a schema.org property, at any depth. */
function valuesOf(value: unknown, property: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, property));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === SCHEMA + property ? (inner as { '@value'?: unknown }[]).map((each) => each['@value']) : []),
    ...valuesOf(inner, property),
  ]);
}

/** Every node that has a schema.org property, by its value there. */
function valuesAt(value: unknown, property: string): (readonly [unknown, object])[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, property));
  if (typeof value !== 'object' || value === null) return [];
  const own = valuesOf(
    { [SCHEMA + property]: (value as Record<string, unknown>)[SCHEMA + property] ?? [] },
    property,
  );
  return [
    ...own.map((each) => [each, value] as const),
    ...Object.values(value).flatMap((inner) => valuesAt(inner, property)),
  ];
}

test('a JSON-LD processor finds every event, quote and article', async () => {
  const story = harbourStory();
  const expanded = await expand(jsonLdText(story, 'https://example.org/story/'));
  const events = [...story.events, ...story.undated];
  expect(expanded[0]?.['@id']).toBe('https://example.org/story/');
  const identifiers = valuesOf(expanded, 'identifier');
  for (const { id } of events) expect(identifiers).toContain(id);
  const texts = valuesOf(expanded, 'text');
  for (const { citations } of events) for (const { quote } of citations) expect(texts).toContain(quote);
  expect(valuesOf(expanded, 'numberOfItems')).toEqual([events.length]);
  expect(JSON.stringify(expanded)).toContain('https://example.org/story/#article-a000');
});

test('the page of a long story says once what it says: its list has the sentences, at the address of each event', async () => {
  const story = harbourStory();
  const once = JSON.stringify(jsonLdOf(story, null, 'once'));
  const expanded = await expand(once);
  const events = [...story.events, ...story.undated];
  for (const { id } of events) expect(once).toContain(`"@id":"#event-${id}"`);
  for (const { id } of story.articles) expect(once).toContain(`"@id":"#article-${id}"`);
  const told = new Map(valuesAt(expanded, 'name').map(([name, item]) => [name, JSON.stringify(item)]));
  for (const { title, citations } of events)
    for (const { article } of citations) expect(told.get(title)).toContain(`#article-${article}"`);
  expect(valuesOf(expanded, 'text')).toEqual([]);
  expect(once).toMatch(/"startDate":"2028-03-10","endDate":"2032-01-16"/);
});

test('a statement is what somebody says, wherever its sentence stands', async () => {
  const story = harbourStory();
  const [first, ...others] = story.events;
  const [said] = first?.citations ?? [];
  if (!first || !said) throw new Error('the story has no event');
  const speaker = story.actors[0]?.id ?? null;
  const spoken = { ...first, kind: 'statement' as const, citations: [{ ...said, speaker }] as const };
  const once = await expand(
    JSON.stringify(jsonLdOf({ ...story, events: [spoken, ...others] }, null, 'once')),
  );
  expect(valuesOf(once, 'text')).toEqual([said.quote]);
});

test('dates are as precise as they are known', () => {
  const items = JSON.stringify(jsonLdOf(harbourStory()));
  expect(items).toContain('"startDate":"2028-03"');
  expect(items).toMatch(/"startDate":"2028-03-10","endDate":"2032-01-16"/);
});

test.each(PAYLOADS)('stands in a script element and stays the same value: %j', (payload) => {
  const value = jsonLdOf(filledWith(payload));
  const text = jsonForScript(value);
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(value);
});
