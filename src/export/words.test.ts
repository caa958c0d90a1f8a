/** Exports speak the language of the page; what programs read is the same in all of them. */
import { expect, test } from 'vitest';
import { generated } from '../model/fixtures-states.ts';
import { harbourStory } from '../model/fixtures-story.ts';
import { LIGHT } from '../paint/theme.ts';
import { LANGUAGES } from '../view/texts/catalogues.ts';
import { textsOf } from '../view/texts/texts-of.ts';
import { longAlt, shortAlt } from './alt-text.ts';
import { FORMATS, type Format, type FormatName } from './formats.ts';
import { oEmbedOf } from './oembed.ts';
import { pictureOf } from './picture.ts';
import { PRESETS } from './presets.ts';
import { snippet, SNIPPETS } from './snippets.ts';
import { summaryOf, whenOf, type Words } from './words.ts';
import { dayWords } from '../layout/say-day.ts';

/** English words that exports say of their own; none of them occurs in the titles of the harbour story. */
const ENGLISH =
  /\b(?:dated events?|undated|from \d+ articles?|not shown|Made with|gives the date|Timeline|Sources:|Show everything|[Aa]nd \d+ (?:more|other)|January|February|March|\d+ days?)\b/;

/** What the exporter itself says: texts of the articles and names of fields are left out. */
function ownWords(text: string): string {
  const story = harbourStory();
  const theirs = [
    story.title,
    story.description,
    ...story.articles.flatMap(({ title, publisher, file }) => [title, publisher, file]),
    ...story.actors.flatMap(({ name, group }) => [name, group]),
    ...[...story.events, ...story.undated].flatMap(({ title, dating, citations }) => [
      title,
      dating?.explanation,
      ...citations.map(({ quote }) => quote),
    ]),
  ].flatMap((each) => (each ? [each, each.slice(0, 24)] : []));
  return theirs.sort((a, b) => b.length - a.length).reduce((left, each) => left.replaceAll(each, ''), text);
}

const texts = (svg: string): string => svg.replace(/<[^<>]*>/g, '\n');
const written = (name: FormatName, say: Words): string =>
  (FORMATS[name] as Format).write(harbourStory(), say);

for (const lang of LANGUAGES)
  test(`nothing that an export says of its own is English: ${lang}`, () => {
    const say = textsOf(lang);
    const story = harbourStory();
    const options = { base: 'https://news.example/s/', height: 520, say };
    const picture = pictureOf(story, { preset: PRESETS.article, theme: LIGHT, say });
    const said = {
      short: shortAlt(story, say),
      long: longAlt(story, say),
      summary: summaryOf(story, say),
      picture: picture.texts.map(({ text }) => text).join('\n'),
      description: texts(picture.svg.slice(0, picture.svg.indexOf('</desc>'))),
      oembed: oEmbedOf(story, options, true),
      snippets: SNIPPETS.map((kind) => snippet(kind, story, options)).join('\n'),
      markdown: written('markdown', say),
      html: texts(written('html', say)),
    };
    for (const [name, text] of Object.entries(said)) {
      const own = ownWords(text.replace(/<\/?sourceline-timeline|timeline\w*\.png|title="[^"]*"/g, ''));
      expect([name, ENGLISH.exec(own)?.[0]]).toEqual([name, undefined]);
    }
    expect(picture.svg).toContain(`xml:lang="${lang}"`);
  });

const firstLine = (text: string): string => text.split('\r\n')[0] ?? '';

test.each(LANGUAGES)('heads of tables, JSON and names of calendar fields stay: %s', (lang) => {
  const [own, english] = [textsOf(lang), textsOf('en')];
  for (const name of ['csv', 'citations', 'sheet'] as const)
    expect(firstLine(written(name, own))).toBe(firstLine(written(name, english)));
  for (const name of ['json', 'jsonld', 'citations'] as const)
    expect(written(name, own)).toBe(written(name, english));
  const fields = (text: string): readonly string[] =>
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.split(/[:;]/, 1)[0] ?? '');
  expect(fields(written('ics', own))).toEqual(fields(written('ics', english)));
});

test('plural forms and dates are those of the language', () => {
  const two = { ...harbourStory(), events: harbourStory().events.slice(0, 2), undated: [] };
  expect(summaryOf(two, textsOf('ar'))).toContain('حدثان مؤرخان');
  expect(summaryOf(two, textsOf('de-AT'))).toContain('2 datierte Ereignisse');
  expect(summaryOf(harbourStory(), textsOf('uk'), 1)).toMatch(/^1 з \d+ датован/);
  const [first] = harbourStory().events;
  if (!first) throw new Error('the story has events');
  const about = { ...first, dating: { ...first.dating, approximate: true } };
  expect(whenOf(about, dayWords('es'), textsOf('es'))).toMatch(/^aproximadamente .*20\d\d$/);
});

test('a region chooses the form of dates, not another catalogue', () => {
  const story = generated({ events: 4, from: '2031-03-01', days: 20, lanes: 2, sources: 2, seed: 4 });
  expect(summaryOf(story, textsOf('en-US'))).toMatch(
    /^4 dated events from 2 articles, Mar \d+\s–\s\d+, 2031$/,
  );
  expect(summaryOf(story, textsOf('en'))).toMatch(/^4 dated events from 2 articles, \d[\d–\s]*Mar 2031$/);
});

test.each(['en', ...LANGUAGES])('the key of the ticks has a text for each height: %s', (lang) => {
  expect(textsOf(lang)('keyTicks').split(/[,،]\s*/u)).toHaveLength(3);
});

test.each(['markdown', 'html', 'csv', 'ics', 'timelinejs'] as const)(
  'how a date is known stands in the page’s language: %s',
  (name) => {
    const story = harbourStory();
    const told = {
      ...story,
      events: story.events.map((event) => ({
        ...event,
        dating: { ...event.dating, time: '20:00', reason: { by: 'stated', share: 'night' } as const },
      })),
    };
    const text = (FORMATS[name] as Format).write(told, textsOf('de')).replaceAll('\r\n ', '');
    expect(text.replaceAll('\\', '')).toMatch(/Der Text nennt das Datum: [^.]*März 2028/);
    for (const { dating } of story.events) expect(text).not.toContain(dating.explanation.slice(0, 20));
    // nobody told the hour
    expect(text).not.toContain('20:00');
    const english = (FORMATS[name] as Format).write(told, textsOf('en')).replace(/[\\\r\n ]/g, '');
    for (const { dating } of name === 'html' || name === 'timelinejs' ? [] : story.events)
      expect(english).toContain(dating.explanation.replaceAll('"', '""').replace(/[\\\r\n ]/g, ''));
  },
);
