/** Pictures of every size: nothing outside, nothing cut without a sign, the key and the sources always there. */
import { expect, test } from 'vitest';
import { widthOf, type Face } from '../layout/measure.ts';
import { generated, STATES } from '../model/fixtures-states.ts';
import { harbourStory } from '../model/fixtures-story.ts';
import type { Timeline } from '../model/timeline.ts';
import type { SetText } from '../paint/set-text.ts';
import { DARK, LIGHT } from '../paint/theme.ts';
import { textsOf } from '../view/texts/texts-of.ts';
import { pictureOf, type Picture } from './picture.ts';
import { PRESETS, type PresetName } from './presets.ts';

const say = textsOf('en');
const draw = (story: Timeline, preset: PresetName, lang = 'en'): Picture =>
  pictureOf(story, { preset: PRESETS[preset], theme: LIGHT, say: textsOf(lang) });
const wordsIn = ({ texts }: Picture): string => texts.map(({ text }) => text).join('\n');

const forty = generated({ events: 40, from: '2031-03-01', days: 120, lanes: 6, sources: 12, seed: 11 });
const STORIES: Readonly<Record<string, Timeline>> = {
  harbour: harbourStory(),
  three: generated({ events: 3, from: '2031-03-01', days: 40, lanes: 2, sources: 3, seed: 3 }),
  forty,
  rightToLeft: STATES.rightToLeft(),
  none: STATES.none(),
  manySources: generated({ events: 9, from: '2031-03-01', days: 40, lanes: 3, sources: 70, seed: 5 }),
};
const NAMES = Object.keys(PRESETS) as PresetName[];

/** Left and right end of a line, by the widths that the layout counts with. */
function ends({ x, text, family, weight, size, anchor }: SetText): readonly [number, number] {
  const face = `${family.includes('Serif') ? 'serif' : 'sans'}${weight}` as Face;
  const width = widthOf(text, face, size);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return [left, left + width];
}

for (const name of NAMES)
  test.each(Object.keys(STORIES))(`${name}, %s: all of it lies inside`, (which) => {
    const story = STORIES[which] ?? harbourStory();
    for (const lang of ['en', 'ar']) {
      const picture = draw(story, name, lang);
      expect(picture.width).toBe(PRESETS[name].width);
      if (PRESETS[name].height !== null) expect(picture.height).toBe(PRESETS[name].height);
      for (const set of picture.texts) {
        const [left, right] = ends(set);
        expect([set.text, left >= -1, right <= picture.width + 1]).toEqual([set.text, true, true]);
        expect([set.text, set.y > 0 && set.y <= picture.height]).toEqual([set.text, true]);
      }
    }
  });

test.each(NAMES)('%s: title, facts, key, sources and maker stand in it', (name) => {
  const words = wordsIn(draw(harbourStory(), name));
  expect(words.replaceAll('\n', ' ')).toContain(harbourStory().title);
  for (const part of ['dated events from 5 articles', 'not shown', 'Made with Sourceline', say('keyTicks')])
    expect(words.replaceAll('\n', ' ')).toContain(part);
  for (const word of ['keyDay', 'keyMonth', 'keyDiffer'] as const) expect(words).toContain(say(word));
  expect(wordsIn(draw(STORIES.three ?? forty, name))).not.toContain(say('keyEdited'));
});

test('a high picture lists the events, the heaviest first where there is not room for all, and counts the rest', () => {
  const whole = draw(harbourStory(), 'story');
  expect(whole.shown).toEqual({ labelled: harbourStory().events.length, marked: 0, counted: 0 });
  const part = draw(forty, 'story');
  const { labelled, counted } = part.shown;
  expect(labelled + counted).toBe(40);
  expect(labelled).toBeGreaterThan(12);
  const words = wordsIn(part);
  expect(words).toContain(`And ${counted} more events.`);
  const byWeight = forty.events.toSorted((a, b) => b.weight - a.weight);
  for (const { title } of byWeight.slice(0, labelled - 1)) expect(words).toContain(title.split(' ')[0]);
  // in order of time, not of weight
  const months = ['March', 'April', 'May', 'June'].map((month) => words.lastIndexOf(`${month} 2031`));
  expect(months).toEqual(months.toSorted((a, b) => a - b));
});

test('a gap of years is told between two events of the list', () => {
  expect(wordsIn(draw(STATES.farApart(), 'story'))).toMatch(/^\d+ (?:yr|mo)/m);
});

test('few events are set large, and the list reaches down to the key', () => {
  const { texts, height } = draw(STORIES.three ?? forty, 'story');
  const size = (piece: string): number => texts.find(({ text }) => text.includes(piece))?.size ?? 0;
  const title = STORIES.three?.events.at(-1)?.title.split(' ')[0] ?? '';
  expect(size(title)).toBeGreaterThan(36);
  const last = Math.max(...texts.filter(({ family }) => family.includes('Serif')).map(({ y }) => y));
  expect(last).toBeGreaterThan(height * 0.6);
});

test('a portrait of three events is no half-empty sheet: they stand below each other', () => {
  const { texts, height, shown } = draw(STORIES.three ?? forty, 'portrait');
  expect(shown.labelled).toBe(3);
  const last = Math.max(...texts.filter(({ family }) => family.includes('Serif')).map(({ y }) => y));
  expect(last).toBeGreaterThan(height * 0.55);
});

test('of eight hundred events a high picture tells a dozen at least, not the two that have room in the largest type', () => {
  const many = generated({ events: 800, from: '2031-03-01', days: 700, lanes: 7, sources: 30, seed: 9 });
  const { shown } = draw(many, 'story');
  expect(shown.labelled).toBeGreaterThanOrEqual(12);
  expect(shown.labelled + shown.counted).toBe(800);
});

test('sources without room are counted', () => {
  const words = wordsIn(draw(STORIES.manySources ?? forty, 'card'));
  expect(words).toMatch(/^and \d+ other articles$/m);
});

test('the same picture twice is the same bytes, dark is another', () => {
  const options = { preset: PRESETS.story, theme: DARK, say };
  expect(pictureOf(harbourStory(), options).svg).toBe(pictureOf(harbourStory(), options).svg);
  expect(pictureOf(harbourStory(), options).svg).not.toBe(draw(harbourStory(), 'story').svg);
});
