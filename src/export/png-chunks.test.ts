import exifr from 'exifr';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { harbourStory } from '../model/fixtures-story.ts';
import { filledWith, PAYLOADS } from './hostile.ts';
import { allowedInXml } from './escape.ts';
import { describePng } from './png-chunks.ts';
import { creditOf, xmpOf } from './xmp.ts';
import { textsOf } from '../view/texts/texts-of.ts';

const say = textsOf('en');

const blank = (): Uint8Array => {
  const png = new PNG({ width: 3, height: 2 });
  png.data.fill(77);
  return PNG.sync.write(png);
};

const facts = { dpi: 144, title: 'Überschrift', source: 'The Paper' };

test('the pixels stay, and an independent reader finds resolution, title, sources and alt text', async () => {
  const story = harbourStory();
  const png = describePng(blank(), { ...facts, xmp: xmpOf(story, say) });
  // pngjs checks every checksum
  expect(PNG.sync.read(Buffer.from(png)).data).toEqual(PNG.sync.read(Buffer.from(blank())).data);
  const found = (await exifr.parse(Buffer.from(png), { xmp: true, tiff: false, ihdr: true })) as Record<
    string,
    unknown
  >;
  expect(found).toMatchObject({
    title: { lang: 'x-default', value: story.title },
    source: creditOf(story),
    CreatorTool: 'Sourceline',
  });
  expect(JSON.stringify(found.AltTextAccessibility)).toContain('Timeline: ');
  expect(Buffer.from(png).includes('Überschrift')).toBe(true);
});

test.each(PAYLOADS)('the packet stays well-formed and says the same: %j', async (payload) => {
  const png = describePng(blank(), { ...facts, xmp: xmpOf(filledWith(`x ${payload}`), say) });
  const found = (await exifr.parse(Buffer.from(png), { xmp: true, tiff: false })) as {
    title?: { value?: string };
  };
  const plain = (text: unknown): string =>
    (typeof text === 'string' ? text : '').replace(/\s+/gu, ' ').trim();
  // exifr reads markup without undoing entities
  const decoded = plain(found.title?.value ?? found.title)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  expect(decoded).toBe(plain(allowedInXml(`x ${payload}`)));
});

test('what is no PNG is refused', () => {
  expect(() => describePng(new Uint8Array(50), { ...facts, xmp: '' })).toThrow('not a PNG file');
});
