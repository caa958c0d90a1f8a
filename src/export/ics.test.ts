import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { harbourStory } from '../model/fixtures-story.ts';
import { filledWith, PAYLOADS } from './hostile.ts';
import { icsOf } from './ics.ts';
import { textsOf } from '../view/texts/texts-of.ts';

const say = textsOf('en');

interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly first: string;
  readonly end: string;
}

const read = (text: string): readonly Entry[] =>
  new ICAL.Component(ICAL.parse(text) as string[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map((event) => ({
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      first: event.startDate.toString(),
      end: event.endDate.toString(),
    }));

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

test('ical.js reads every dated event back, with its sentences', () => {
  for (const story of [harbourStory(), STATES.farApart(), STATES.rightToLeft()]) {
    const entries = read(icsOf(story, say));
    expect(entries.map(({ uid, summary, first, end }) => [uid, summary, first, end])).toEqual(
      story.events.map((e) => [`${e.id}@sourceline`, e.title, e.first, dayAfter(e.last)]),
    );
    for (const [i, { description }] of entries.entries())
      for (const { quote } of story.events[i]?.citations ?? []) expect(description).toContain(quote);
  }
});

test.each(PAYLOADS)('nothing breaks out of its line: %j', (payload) => {
  const timeline = filledWith(payload);
  const text = icsOf(timeline, say);
  expect(read(text)).toHaveLength(timeline.events.length);
  const kept = [...payload.replace(/\r\n?/g, '\n').slice(0, 80)]
    .filter(
      (char) => char === '\n' || char === '\t' || (char >= ' ' && char !== '\u007f' && !/\p{Cs}/u.test(char)),
    )
    .join('');
  expect(read(text)[0]?.summary).toBe(kept);
});

test('lines are at most 75 octets and end with CRLF; the same story gives the same bytes', () => {
  const text = icsOf(filledWith('Ö'.repeat(70)), say);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(icsOf(harbourStory(), say)).toBe(icsOf(harbourStory(), say));
});
