import { expect, test } from 'vitest';
import { story } from '../../model/fixtures.ts';
import type { Timeline } from '../../model/timeline.ts';
import { keeperOf, NO_FILTER } from './filter.ts';

const told = (sentences: readonly string[]): Timeline =>
  story({
    title: 'Harbour',
    articles: [{ title: 'One', published: '2026-01-15' }],
    actors: [
      ['Élodie Martin', 'Council'],
      ['Port authority', 'Port'],
    ],
    events: sentences.map((text, i) => ({
      first: '2026-01-14',
      actor: i % 2,
      title: `Event ${i}`,
      told: [{ article: 0, text }],
    })),
  });

const found = (timeline: Timeline, words: string): readonly string[] =>
  timeline.events.filter(keeperOf(timeline, { ...NO_FILTER, words })).map(({ title }) => title);

test('words are found in titles, quotes and names, letter by letter and back again', () => {
  const timeline = told(['The ferry “Señora” sails.', 'The quay is closed.', 'A ferryman waits.']);
  expect(found(timeline, 'f')).toEqual(['Event 0', 'Event 2']);
  expect(found(timeline, 'ferry')).toEqual(['Event 0', 'Event 2']);
  expect(found(timeline, 'ferryman')).toEqual(['Event 2']);
  expect(found(timeline, 'ferry')).toEqual(['Event 0', 'Event 2']);
  expect(found(timeline, '"senora"')).toEqual(['Event 0']);
  expect(found(timeline, 'event 1')).toEqual(['Event 1']);
  expect(found(timeline, 'elodie')).toEqual(['Event 0', 'Event 2']);
  expect(found(timeline, 'port AUTH')).toEqual(['Event 1']);
  // two texts are not one
  expect(found(timeline, '0 the ferry')).toEqual([]);
});

test('what arrives between two letters is found, and is known in a new form of the story', () => {
  const timeline = told(['The ferry sails.', 'The quay is closed.']);
  const [ferry, quay] = [0, 1].map((i) => timeline.events.find(({ title }) => title === `Event ${i}`));
  const cited = quay?.citations.map((citation) => ({ ...citation, article: '', quote: '' }));
  const late = { ...quay, title: '', citations: cited };
  const events = [ferry, late] as unknown as Timeline['events'];
  expect(found({ ...timeline, events }, 'quay')).toEqual([]);
  Object.assign(late, { title: 'Ferrymen strike', citations: quay?.citations });
  expect(found({ ...timeline, events }, 'quay')).toEqual(['Ferrymen strike']);
  expect(found({ ...timeline, events }, 'ferrymen')).toEqual(['Ferrymen strike']);
  const again = [ferry, { ...late, title: 'Quay shut' }] as unknown as Timeline['events'];
  expect(found({ ...timeline, events: again }, 'quay shut')).toEqual(['Quay shut']);
  expect(found({ ...timeline, events: again }, 'ferrymen')).toEqual([]);
});
